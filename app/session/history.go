package session

import "time"

// history is the undo stack. Changes with the same non-empty tag that follow
// each other, such as the events of one drag, are one step.
type history struct {
	past, future []State
	tag          string
	paused       time.Time // when the last key of a step was released; zero while a pointer drags
}

// depth bounds the memory of a session.
const depth = 200

// keyPause is how long one may wait between keys that turn the same slider, all
// of them one step.
const keyPause = 1200 * time.Millisecond

// push records the state before a change.
func (h *history) push(before State, tag string) {
	if tag != "" && tag == h.tag && (h.paused.IsZero() || time.Since(h.paused) < keyPause) {
		return
	}
	h.tag, h.paused = tag, time.Time{}
	h.past = append(h.past, before)
	if len(h.past) > depth {
		h.past = h.past[1:]
	}
	h.future = nil
}

// forget drops the last step if it led away from s, to which one has returned.
func (h *history) forget(s State) {
	if n := len(h.past); n > 0 && h.past[n-1].Name == s.Name && Key(h.past[n-1]) == Key(s) {
		h.past = h.past[:n-1]
		h.settle()
	}
}

// settle ends the current step.
func (h *history) settle() { h.tag, h.paused = "", time.Time{} }

// pause ends the current step unless it goes on soon.
func (h *history) pause() { h.paused = time.Now() }

// undo returns the state before the last step.
func (h *history) undo(now State) (State, bool) {
	if len(h.past) == 0 {
		return now, false
	}
	s := h.past[len(h.past)-1]
	h.past = h.past[:len(h.past)-1]
	h.future = append(h.future, now)
	h.settle()
	return s, true
}

// redo returns the state that the last undo left.
func (h *history) redo(now State) (State, bool) {
	if len(h.future) == 0 {
		return now, false
	}
	s := h.future[len(h.future)-1]
	h.future = h.future[:len(h.future)-1]
	h.past = append(h.past, now)
	h.settle()
	return s, true
}
