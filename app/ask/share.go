package ask

import "time"

// share is how much work a worker is given at a time: as much as it does in a
// twentieth of a second at the pace it had in the same question, so that a quick one
// gets more, and a question that comes meanwhile waits no longer than that.
type share struct {
	job   *Job          // the question it last had a part of
	since time.Time     // when it was given that part
	pace  time.Duration // for one task; 0 until it is known
}

// aim is how long a worker computes before it reports.
const aim = 50 * time.Millisecond

// next is the number of tasks that a worker gets now, one of so many that share what
// is left: never more than its part of it, so that all end together.
func (s *share) next(now time.Time, j *Job, workers int) int {
	if s.job != j {
		s.job, s.pace = j, 0
	}
	s.since = now
	left := j.total - j.sent
	if first := j.wish.First - j.sent; first > 0 {
		left = min(left, first)
	}
	n := min(j.q.Chunk(), left)
	if s.pace > 0 {
		n = int(aim / s.pace)
	}
	return max(1, min(n, (left+workers-1)/workers))
}

// took learns from an answer of so many tasks how quick the worker is.
func (s *share) took(now time.Time, j *Job, tasks int) {
	if s.job == j && tasks > 0 {
		s.pace = max(time.Microsecond, now.Sub(s.since)/time.Duration(tasks))
	}
}
