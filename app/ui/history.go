package ui

import (
	"time"

	"silkladder/app/link"
)

// state is what a visitor's session is about: the one value that the address,
// files, undo and embeds all carry.
type state = link.State

// history is the undo stack. Changes with the same non-empty tag that follow
// each other, such as the events of one drag, are one step.
type history struct {
	past, future []state
	tag          string
	paused       time.Time // when the last key of a step was released; zero while a pointer drags
}

// historyDepth bounds the memory of a session.
const historyDepth = 200

// keyPause is how long one may wait between keys that turn the same slider, all
// of them one step.
const keyPause = 1200 * time.Millisecond

// push records the state before a change.
func (h *history) push(before state, tag string) {
	if tag != "" && tag == h.tag && (h.paused.IsZero() || time.Since(h.paused) < keyPause) {
		return
	}
	h.tag, h.paused = tag, time.Time{}
	h.past = append(h.past, before)
	if len(h.past) > historyDepth {
		h.past = h.past[1:]
	}
	h.future = nil
}

// settle ends the current step.
func (h *history) settle() { h.tag, h.paused = "", time.Time{} }

// pause ends the current step unless it goes on soon.
func (h *history) pause() { h.paused = time.Now() }

// undo returns the state before the last step.
func (h *history) undo(now state) (state, bool) {
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
func (h *history) redo(now state) (state, bool) {
	if len(h.future) == 0 {
		return now, false
	}
	s := h.future[len(h.future)-1]
	h.future = h.future[:len(h.future)-1]
	h.past = append(h.past, now)
	h.settle()
	return s, true
}
