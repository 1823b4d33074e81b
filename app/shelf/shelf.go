// Package shelf keeps scenarios that a visitor saved on this device: a list with
// names, of which one can be opened, renamed and removed, and brought back. It is
// text for the browser's storage; who holds it says whether the storage took it.
package shelf

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// Saved is one scenario.
type Saved struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Query string `json:"query"` // of its address, whole, however long
	At    string `json:"at"`    // the day, 2006-01-02
	Thumb Thumb  `json:"thumb"` // what it came to when it was saved
}

// Most is how many are kept; storage is small and lists are read.
const Most = 60

// Shelf is the list, the latest first.
type Shelf struct {
	All  []Saved
	last *removed
}

type removed struct {
	at    int
	saved Saved
}

// Read reads what storage holds. What is no list, or no scenario in it, is left
// out: another version may have written it.
func Read(text string) *Shelf {
	var s Shelf
	var all []Saved
	if json.Unmarshal([]byte(text), &all) == nil {
		for _, x := range all {
			if x.ID != "" && s.find(x.ID) < 0 && len(s.All) < Most {
				s.All = append(s.All, x)
			}
		}
	}
	return &s
}

// Text is the list for storage; "" for an empty one.
func (s *Shelf) Text() string {
	if len(s.All) == 0 {
		return ""
	}
	b, err := json.Marshal(s.All)
	if err != nil { // strings are always written
		panic("shelf: " + err.Error())
	}
	return string(b)
}

// Add puts a scenario on top and reports whether there was room. One with the same
// address is not kept twice: it moves up under its new name.
func (s *Shelf) Add(name, query, day string, thumb Thumb) bool {
	name = strings.Join(strings.Fields(name), " ")
	if i := slices.IndexFunc(s.All, func(x Saved) bool { return x.Query == query }); i >= 0 {
		x := s.All[i]
		x.Name, x.At, x.Thumb = name, day, thumb
		s.All = slices.Insert(slices.Delete(s.All, i, i+1), 0, x)
		return true
	}
	if len(s.All) >= Most {
		return false
	}
	s.All = slices.Insert(s.All, 0, Saved{s.free(), name, query, day, thumb})
	return true
}

// free is the smallest number that is no one's.
func (s *Shelf) free() string {
	for n := 1; ; n++ {
		if id := strconv.Itoa(n); s.find(id) < 0 && (s.last == nil || s.last.saved.ID != id) {
			return id
		}
	}
}

// ByID finds a scenario.
func (s *Shelf) ByID(id string) (Saved, bool) {
	if i := s.find(id); i >= 0 {
		return s.All[i], true
	}
	return Saved{}, false
}

func (s *Shelf) find(id string) int {
	return slices.IndexFunc(s.All, func(x Saved) bool { return x.ID == id })
}

// Rename names a scenario anew; an empty name changes nothing.
func (s *Shelf) Rename(id, name string) bool {
	i, name := s.find(id), strings.Join(strings.Fields(name), " ")
	if i < 0 || name == "" {
		return false
	}
	s.All[i].Name = name
	return true
}

// Remove takes a scenario off.
func (s *Shelf) Remove(id string) bool {
	i := s.find(id)
	if i < 0 {
		return false
	}
	s.last = &removed{i, s.All[i]}
	s.All = slices.Delete(s.All, i, i+1)
	return true
}

// CanUndo reports whether one was removed and can be brought back.
func (s *Shelf) CanUndo() bool { return s.last != nil }

// Undo puts the last one removed back where it was.
func (s *Shelf) Undo() bool {
	if s.last == nil {
		return false
	}
	s.All = slices.Insert(s.All, min(s.last.at, len(s.All)), s.last.saved)
	s.last = nil
	return true
}
