package ask

import (
	"testing"
	"time"

	"silkladder/app/question"
)

// A worker gets as much as it does in a twentieth of a second, and at the end its
// part of what is left.
func TestShare(t *testing.T) {
	j := &Job{q: question.Question{Kind: question.Ensemble}, total: 1000}
	now := time.Unix(0, 0)
	var quick, slow share
	if a, b := quick.next(now, j, 2), slow.next(now, j, 2); a != 8 || b != 8 {
		t.Errorf("before anything is known, %d and %d tasks", a, b)
	}
	quick.took(now.Add(8*time.Millisecond), j, 8)
	slow.took(now.Add(80*time.Millisecond), j, 8)
	if a, b := quick.next(now, j, 2), slow.next(now, j, 2); a != 50 || b != 5 {
		t.Errorf("a worker ten times as quick gets %d tasks, the other %d", a, b)
	}
	j.sent = 990
	if a := quick.next(now, j, 4); a != 3 {
		t.Errorf("of ten tasks left, one of four workers gets %d", a)
	}
	j.sent = 999
	if a := quick.next(now, j, 4); a != 1 {
		t.Errorf("of one task left, a worker gets %d", a)
	}
	other := &Job{q: question.Question{Kind: question.Rival}, total: 1}
	if a := quick.next(now, other, 4); a != 1 {
		t.Errorf("of another question, a worker gets %d tasks", a)
	}
	slow.took(now.Add(time.Hour), other, 1) // an answer to what it no longer works on
	if a := slow.next(now, &Job{q: j.q, total: 1000}, 2); a != 8 {
		t.Errorf("of a question it does not know, a worker gets %d tasks", a)
	}
	quick.next(now, j, 1)
	quick.took(now, j, 8) // a clock too coarse to tell
	j.sent = 0
	if a := quick.next(now, j, 1); a != 1000 {
		t.Errorf("at a pace too quick to measure, a worker gets %d of 1000 tasks", a)
	}
}
