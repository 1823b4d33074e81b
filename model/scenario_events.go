package model

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"silkladder/model/atlas"
)

// parseClosed reads the list of closed corridors and parks.
func parseClosed(raw json.RawMessage) ([]string, error) {
	items, err := array("closed", raw, "a list of ids of corridors and parks")
	if err != nil {
		return nil, err
	}
	var list []string
	for i, item := range items {
		if len(list) > MaxOpenings {
			break // Validate names the limit
		}
		id, err := text(indexed("closed", i), item)
		if err != nil {
			return nil, err
		}
		list = append(list, id)
	}
	return list, nil
}

// checkClosed checks the closed corridors and parks.
func (s *Scenario) checkClosed() error {
	if len(s.Closed) > MaxOpenings {
		return &FieldError{Field: "closed", Value: float64(len(s.Closed)), Reason: WrongLength, Allowed: "at most " + number(MaxOpenings) + " places"}
	}
	for i, id := range s.Closed {
		if slices.Contains(s.Closed[:i], id) {
			return &FieldError{Field: indexed("closed", i), Value: id, Reason: Duplicate, Allowed: "each place once"}
		}
		if _, park := atlas.ParkByID(id); !park && !s.hasCorridor(id) {
			return &FieldError{Field: indexed("closed", i), Value: id, Reason: NotAChoice, Allowed: "the id of a corridor or of a park"}
		}
	}
	return nil
}

func shockKinds() string {
	var kinds []string
	for i := range shockTable {
		kinds = append(kinds, shockTable[i].Kind)
	}
	return strings.Join(kinds, ", ")
}

// parseShocks reads the list of events.
func parseShocks(raw json.RawMessage) ([]Shock, error) {
	const allowed = "kind, year, years, size, place"
	items, err := array("shocks", raw, "a list of shocks")
	if err != nil {
		return nil, err
	}
	var list []Shock
	for i, item := range items {
		if len(list) > MaxShocks {
			break // Validate names the limit
		}
		path := indexed("shocks", i)
		fields, err := object(path, item, allowed)
		if err != nil {
			return nil, err
		}
		var s Shock
		for _, f := range fields {
			at := path + "." + plain(f.key)
			switch f.key {
			case "kind":
				s.Kind, err = text(at, f.raw)
			case "place":
				s.Place, err = text(at, f.raw)
			case "year":
				s.Year, err = float(at, f.raw, StartYear, StartYear+MaxYears)
			case "years":
				s.Years, err = float(at, f.raw, 0, MaxYears)
			case "size":
				s.Size, err = float(at, f.raw, 0, 1)
			default:
				err = unknown(at, f.raw, allowed)
			}
			if err != nil {
				return nil, err
			}
		}
		for _, key := range []string{"kind", "year"} {
			if _, ok := fields.find(key); !ok {
				return nil, &FieldError{Field: path + "." + key, Reason: Missing, Allowed: "every shock has a kind and a year"}
			}
		}
		list = append(list, s)
	}
	return list, nil
}

// checkShocks checks the events.
func (s *Scenario) checkShocks() error {
	if len(s.Shocks) > MaxShocks {
		return &FieldError{Field: "shocks", Value: float64(len(s.Shocks)), Reason: WrongLength, Allowed: fmt.Sprintf("at most %d shocks", MaxShocks)}
	}
	for i := range s.Shocks {
		if err := s.checkShock(&s.Shocks[i]); err != nil {
			err.Field = indexed("shocks", i) + "." + err.Field
			return err
		}
	}
	return nil
}

func (s *Scenario) checkShock(x *Shock) *FieldError {
	row := shockOf(x.Kind)
	switch {
	case row == nil:
		return &FieldError{Field: "kind", Value: x.Kind, Reason: NotAChoice, Allowed: "one of " + shockKinds()}
	case !(x.Year >= StartYear && x.Year <= StartYear+MaxYears):
		return outside("year", x.Year, StartYear, StartYear+MaxYears)
	case !(x.Years >= 0 && x.Years <= MaxYears):
		return outside("years", x.Years, 0, MaxYears)
	case !(x.Size >= 0 && x.Size <= row.Max):
		return outside("size", x.Size, 0, row.Max)
	case x.Place == "":
		return nil
	case row.Place == "host" && s.hasHost(x.Place), row.Place != "" && s.hasCorridor(x.Place):
		return nil
	case row.Place == "":
		return &FieldError{Field: "place", Value: x.Place, Reason: NotAChoice, Allowed: "no place: this shock is felt everywhere"}
	case row.Place == "host":
		return &FieldError{Field: "place", Value: x.Place, Reason: NotAChoice, Allowed: "the name of a host or the id of a corridor"}
	}
	return &FieldError{Field: "place", Value: x.Place, Reason: NotAChoice, Allowed: "the id of a corridor"}
}

// hasHost reports whether the run has a host of that name.
func (s *Scenario) hasHost(name string) bool {
	for i := range s.Hosts {
		if s.Hosts[i].Name == name {
			return true
		}
	}
	_, known := hostPasts()[name]
	return s.Hosts == nil && known
}

// append writes the JSON form of a shock.
func (s *Shock) append(b []byte) []byte {
	b = appendText(append(b, `{"kind":`...), s.Kind)
	b = appendNumber(append(b, `,"year":`...), s.Year)
	if s.Years != 0 {
		b = appendNumber(append(b, `,"years":`...), s.Years)
	}
	if s.Size != 0 {
		b = appendNumber(append(b, `,"size":`...), s.Size)
	}
	if s.Place != "" {
		b = appendText(append(b, `,"place":`...), s.Place)
	}
	return append(b, '}')
}
