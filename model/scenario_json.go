package model

import (
	"encoding/json"
	"strconv"
)

// MarshalJSON writes the JSON form that ParseScenario reads, in canonical order
// and only with what differs from the archetype's scenario without the Belt and
// Road: parsing it gives the scenario back, and equal scenarios give equal text.
func (s Scenario) MarshalJSON() ([]byte, error) {
	base := New(s.Archetype)
	var b []byte
	if s.Version == Version2 {
		b = s.appendNational(b)
	} else {
		b = append(b, `{"version":`+strconv.Itoa(FormatVersion)+`,"archetype":`...)
		b = appendText(b, s.Archetype)
		b = appendParams(b, &s.Params, &base.Params)
	}
	if s.Levers != base.Levers {
		b = append(b, `,"levers":{`...)
		first := true
		for i, row := range LeverTable() {
			if x := s.Levers.Vector()[i]; x != 0 {
				b = appendKey(b, row.ID, &first)
				b = appendNumber(b, x)
			}
		}
		b = append(b, '}')
	}
	if s.Version == Version2 {
		b = s.appendTime(b)
	}
	if s.Years != base.Years {
		b = appendNumber(append(b, `,"years":`...), s.Years)
	}
	if s.Step != base.Step {
		b = appendNumber(append(b, `,"step":`...), s.Step)
	}
	if s.Hosts != nil {
		b = appendHosts(append(b, `,"hosts":`...), s.Hosts)
	}
	if len(s.Openings) > 0 {
		b = appendOpenings(append(b, `,"openings":`...), s.Openings)
	}
	return append(b, '}'), nil
}

// appendParams writes the parameters of p that differ from base, by identifier.
func appendParams(b []byte, p, base *Params) []byte {
	if *p == *base { // nearly always, and of seventeen clusters of eighteen
		return b
	}
	first := true
	for i := range params {
		d := &params[i]
		if d.same(p, base) {
			continue
		}
		if first {
			b = append(b, `,"params":{`...)
		}
		b = appendKey(b, d.ID, &first)
		switch v := d.Get(p); {
		case len(v) == 0:
			b = append(b, "null"...)
		case d.Len == 1:
			b = appendNumber(b, v[0])
		default:
			for k, x := range v {
				if k == 0 {
					b = append(b, '[')
				} else {
					b = append(b, ',')
				}
				b = appendNumber(b, x)
			}
			b = append(b, ']')
		}
	}
	if !first {
		b = append(b, '}')
	}
	return b
}

// same reports whether p and q agree on the parameter.
func (d *Param) same(p, q *Params) bool {
	switch {
	case d.seed:
		return p.Seed == q.Seed
	case d.scalar != nil:
		return *d.scalar(p) == *d.scalar(q)
	}
	v, w := d.vector(p), d.vector(q)
	for k := range v {
		if v[k] != w[k] {
			return false
		}
	}
	return true
}

func appendHosts(b []byte, hosts []Host) []byte {
	b = append(b, '[')
	for i := range hosts {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendText(append(b, `{"n":`...), hosts[i].Name)
		b = appendText(append(b, `,"cor":`...), hosts[i].Corridor)
		for _, l := range &hostLimits {
			b = append(append(append(b, `,"`...), l.key...), `":`...)
			b = appendNumber(b, *l.at(&hosts[i]))
		}
		b = append(b, '}')
	}
	return append(b, ']')
}

func appendOpenings(b []byte, list []Opening) []byte {
	b = append(b, '[')
	for i := range list {
		o := &list[i]
		if i > 0 {
			b = append(b, ',')
		}
		b = appendText(append(b, `{"kind":`...), o.Kind)
		b = appendText(append(b, `,"id":`...), o.ID)
		if o.Closed {
			b = append(b, `,"closed":true`...)
		}
		if o.Year != 0 {
			b = appendNumber(append(b, `,"year":`...), o.Year)
		}
		b = append(b, '}')
	}
	return append(b, ']')
}

func appendKey(b []byte, key string, first *bool) []byte {
	if !*first {
		b = append(b, ',')
	}
	*first = false
	return append(append(append(b, '"'), key...), `":`...)
}

func appendNumber(b []byte, x float64) []byte { return append(b, number(x)...) }

func appendText(b []byte, s string) []byte {
	quoted, _ := json.Marshal(s) // a string always has a JSON form
	return append(b, quoted...)
}
