package model

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
)

// FormatVersion is the version of the JSON form of a scenario of model version 1;
// that of version 2 is Version2.
const FormatVersion = 1

// Limits of the JSON form.
const (
	maxScenarioBytes = 1 << 20
	maxNameBytes     = 80
)

// ParseScenario reads the JSON form of a scenario:
//
//	{"version":1, "model":1, "archetype":"footwear",
//	 "params":{"org":0.8, "θ_G":0.6, "mixI":[0.4,0.3,0.2,0.1], "v":null},
//	 "levers":{"infrastructure":1, "parks":1, "openness":1, "market":1, "inward":0},
//	 "years":30, "step":0.25,
//	 "hosts":[{"n":"Pakistan","cor":"CPEC","wr":0.4, ...}],
//	 "openings":[{"kind":"corridor","id":"CPEC","closed":true}, {"kind":"park","id":"KUAN","year":2020}]}
//
// Version and archetype are required. Parameters go by identifier or symbol and
// start from the archetype's; levers left out are 0, years 30, step 0.25, the
// model version 1, hosts those of the atlas, openings none. A parameter "bri"
// with five components is read as the levers where there is no "levers". A
// field that is unknown, given twice or of the wrong type, a number that is not
// finite or out of range, and a wrong version are errors; all are *FieldError.
// With "version":2 it reads the form with several clusters:
//
//	{"version":2,
//	 "clusters":[{"archetype":"steel","workers":4200000,"output":1230,"params":{"org":0.8}}],
//	 "focus":0, "couplings":{"crowd":1,"mob":0.1,"fin":0.2,"theta":1,"know":0.2,"wage":0},
//	 "levers":{…}, "years":30, "step":0.25, "hosts":[…], "openings":[…]}
//
// Only version is required there: without clusters all of China's run.
func ParseScenario(data []byte) (Scenario, error) {
	s, err := parseScenario(data)
	if err == nil {
		err = s.validate()
	}
	if err != nil {
		return Scenario{}, err
	}
	return s, nil
}

// RequireVersion1 refuses a scenario of version 2, as a *FieldError.
func (s Scenario) RequireVersion1() error {
	if s.Version == Version2 {
		return &FieldError{Field: "version", Value: float64(Version2), Reason: OutOfRange, Min: FormatVersion, Max: FormatVersion, Allowed: number(FormatVersion)}
	}
	return nil
}

// UnmarshalJSON is ParseScenario.
func (s *Scenario) UnmarshalJSON(data []byte) error {
	parsed, err := ParseScenario(data)
	if err == nil {
		*s = parsed
	}
	return err
}

const scenarioFields = "version, model, archetype, params, levers, years, step, hosts, openings"

func parseScenario(data []byte) (s Scenario, err error) {
	if len(data) > maxScenarioBytes {
		return s, &FieldError{
			Field: "scenario", Value: fmt.Sprintf("%d bytes", len(data)), Reason: Malformed,
			Allowed: fmt.Sprintf("JSON of at most %d bytes", maxScenarioBytes),
		}
	}
	var doc json.RawMessage
	if err := json.Unmarshal(data, &doc); err != nil {
		return s, malformed(data, err)
	}
	fields, err := object("scenario", doc, scenarioFields)
	if err != nil {
		return s, err
	}
	switch version, err := parseVersion(fields); {
	case err != nil:
		return s, err
	case version == Version2:
		return parseNational(fields)
	}
	if err := checkVersion(fields, "model", Version); err != nil {
		return s, err
	}
	id, ok := fields.find("archetype")
	if !ok {
		return s, fields.missing("", "archetype", "one of "+strings.Join(archetypeIDs(), ", "), scenarioFields)
	}
	name, err := text("archetype", id)
	if err != nil {
		return s, err
	}
	if err := checkArchetype(name); err != nil {
		return s, err
	}

	s = New(name)
	levers, hasLevers := fields.find("levers")
	for _, f := range fields {
		switch f.key {
		case "version", "model", "archetype":
		case "params":
			err = parseParams(&s, f.raw, !hasLevers)
		case "levers":
			s.Levers, err = parseLevers(levers)
		case "years":
			s.Years, err = float("years", f.raw, MinYears, MaxYears)
		case "step":
			s.Step, err = float("step", f.raw, MinStep, MaxStep)
		case "hosts":
			s.Hosts, err = parseHosts(f.raw)
		case "openings":
			s.Openings, err = parseOpenings(f.raw)
		default:
			err = unknown(f.key, f.raw, scenarioFields)
		}
		if err != nil {
			return Scenario{}, err
		}
	}
	return s, nil
}

// malformed words a syntax error: what stands where JSON could not be read, and
// the field it is the value of, if it is one ({"org":NaN}).
func malformed(data []byte, err error) error {
	e := &FieldError{Field: "scenario", Value: "(ends early)", Reason: Malformed, Allowed: "one JSON object"}
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) || syntax.Offset < 1 || int(syntax.Offset) > len(data) || strings.HasPrefix(syntax.Error(), "unexpected end") {
		return e
	}
	at := int(syntax.Offset) - 1
	bad := data[at:]
	if end := bytes.IndexAny(bad, ",]} \t\r\n"); end > 0 {
		bad = bad[:end]
	}
	e.Value = string(bad)
	before := bytes.TrimRight(data[:at], "-+.0123456789eE,[ \t\r\n")
	before, isValue := bytes.CutSuffix(before, []byte(":"))
	before, isName := bytes.CutSuffix(bytes.TrimRight(before, " \t\r\n"), []byte(`"`))
	if from := bytes.LastIndexByte(before, '"'); isValue && isName && from >= 0 {
		e.Field, e.Allowed = plain(string(before[from+1:])), "a JSON value"
		if d, ok := ParamByName(e.Field); ok {
			e.Field, e.Allowed = "params."+e.Field, d.allowed()
		}
	}
	return e
}

// parseVersion reads which version of the form a scenario is in.
func parseVersion(fields fieldList) (int, error) {
	const allowed = "1 or 2"
	raw, ok := fields.find("version")
	if !ok {
		return 0, fields.missing("", "version", allowed, nationalFields)
	}
	x, err := float("version", raw, FormatVersion, Version2)
	if field, ok := err.(*FieldError); ok {
		field.Allowed = allowed
		return 0, field
	}
	if x != FormatVersion && x != Version2 {
		return 0, &FieldError{Field: "version", Value: x, Reason: OutOfRange, Min: FormatVersion, Max: Version2, Allowed: allowed}
	}
	return int(x), nil
}

func checkVersion(fields fieldList, key string, want float64) error {
	allowed := number(want)
	raw, ok := fields.find(key)
	if !ok {
		return nil
	}
	x, err := float(key, raw, want, want)
	if err != nil {
		return err
	}
	if x != want {
		return &FieldError{Field: key, Value: x, Reason: OutOfRange, Min: want, Max: want, Allowed: allowed}
	}
	return nil
}

// parseParams sets the parameters listed in raw. Levers as a vector ("bri") are
// accepted where the scenario has no "levers".
func parseParams(s *Scenario, raw json.RawMessage, briAllowed bool) error {
	const allowed = "a parameter by identifier or symbol, such as org or θ_G"
	fields, err := object("params", raw, allowed)
	if err != nil {
		return err
	}
	seen := make(map[int]bool)
	for _, f := range fields {
		path := "params." + plain(f.key)
		if f.key == "bri" {
			if !briAllowed {
				return &FieldError{Field: path, Reason: Duplicate, Allowed: `either "levers" or "bri"`}
			}
			v, err := vector(path, f.raw, NumLevers, 0, 1)
			if err != nil {
				return err
			}
			s.Levers = LeversOf([5]float64(v))
			if err := checkLevers(path, s.Levers); err != nil {
				return err
			}
			continue
		}
		i := paramIndex(f.key)
		if i < 0 {
			return unknown(path, f.raw, allowed)
		}
		if seen[i] {
			return &FieldError{Field: path, Reason: Duplicate, Allowed: "each parameter once"}
		}
		seen[i] = true
		if err := params[i].parse(&s.Params, path, f.raw); err != nil {
			return err
		}
	}
	return nil
}

// allowed words what a parameter may be.
func (d *Param) allowed() string {
	lo, hi := number(d.Min), number(d.Max)
	switch {
	case d.seed:
		return "a whole number, " + lo + " to " + hi
	case d.Len == 1:
		return "a number, " + lo + " to " + hi
	}
	return fmt.Sprintf("a list of %d numbers, %s to %s each", d.Len, lo, hi)
}

// parse reads the value of one parameter into p. Ranges of finite numbers are
// left to Validate, except where the value would not fit or would read as empty.
func (d *Param) parse(p *Params, path string, raw json.RawMessage) error {
	if d.Len == 1 {
		x, err := float(path, raw, d.Min, d.Max)
		if err != nil {
			return err
		}
		if d.seed && !(x == math.Trunc(x) && x >= d.Min && x <= d.Max) {
			e := outside(path, x, d.Min, d.Max)
			e.Allowed = d.allowed()
			return e
		}
		d.Set(p, []float64{x})
		return nil
	}
	if d.Null && string(raw) == "null" {
		d.Set(p, nil)
		return nil
	}
	v, err := vector(path, raw, d.Len, d.Min, d.Max)
	if err != nil {
		return err
	}
	if d.Null && empty(v) {
		return &FieldError{Field: path, Value: 0.0, Reason: WrongSum, Allowed: fmt.Sprintf("%d shares that sum to 1, or null", d.Len)}
	}
	d.Set(p, v)
	return nil
}

func parseLevers(raw json.RawMessage) (l Levers, err error) {
	var ids []string
	for _, row := range LeverTable() {
		ids = append(ids, row.ID)
	}
	allowed := strings.Join(ids, ", ")
	fields, err := object("levers", raw, allowed)
	if err != nil {
		return l, err
	}
	v := l.Vector()
	for _, f := range fields {
		i := slices.Index(ids, f.key)
		if i < 0 {
			return l, unknown("levers."+plain(f.key), f.raw, allowed)
		}
		if v[i], err = float("levers."+f.key, f.raw, 0, 1); err != nil {
			return l, err
		}
	}
	return LeversOf(v), nil
}

func parseHosts(raw json.RawMessage) ([]Host, error) {
	items, err := array("hosts", raw, "a list of hosts")
	if err != nil {
		return nil, err
	}
	keys := []string{"n", "cor"}
	for i := range hostLimits {
		keys = append(keys, hostLimits[i].key)
	}
	allowed := strings.Join(keys, ", ")
	hosts := make([]Host, 0, min(len(items), MaxHosts+1))
	for i, item := range items {
		if len(hosts) > MaxHosts {
			break // Validate names the limit
		}
		path := indexed("hosts", i)
		fields, err := object(path, item, allowed)
		if err != nil {
			return nil, err
		}
		for _, f := range fields {
			if !slices.Contains(keys, f.key) {
				return nil, unknown(path+"."+plain(f.key), f.raw, allowed)
			}
		}
		var h Host
		for _, key := range keys {
			at := path + "." + key
			raw, ok := fields.find(key)
			if !ok {
				return nil, &FieldError{Field: at, Reason: Missing, Allowed: "every host has " + allowed}
			}
			switch key {
			case "n":
				h.Name, err = text(at, raw)
			case "cor":
				h.Corridor, err = text(at, raw)
			default:
				l := &hostLimits[slices.Index(keys, key)-2]
				*l.at(&h), err = float(at, raw, l.min, l.max)
			}
			if err != nil {
				return nil, err
			}
		}
		hosts = append(hosts, h)
	}
	return hosts, nil
}

func parseOpenings(raw json.RawMessage) ([]Opening, error) {
	const allowed = "kind, id, closed, year"
	items, err := array("openings", raw, "a list of openings")
	if err != nil {
		return nil, err
	}
	var list []Opening
	for i, item := range items {
		if len(list) > MaxOpenings {
			break // Validate names the limit
		}
		path := indexed("openings", i)
		fields, err := object(path, item, allowed)
		if err != nil {
			return nil, err
		}
		var o Opening
		for _, f := range fields {
			at := path + "." + plain(f.key)
			switch f.key {
			case "kind":
				o.Kind, err = text(at, f.raw)
			case "id":
				o.ID, err = text(at, f.raw)
			case "closed":
				switch string(f.raw) {
				case "true", "false":
					o.Closed = string(f.raw) == "true"
				default:
					err = &FieldError{Field: at, Value: f.raw, Reason: WrongType, Allowed: "true or false"}
				}
			case "year":
				if o.Year, err = float(at, f.raw, StartYear, StartYear+MaxYears); err == nil && o.Year == 0 {
					err = outside(at, 0, StartYear, StartYear+MaxYears)
				}
			default:
				err = unknown(at, f.raw, allowed)
			}
			if err != nil {
				return nil, err
			}
		}
		list = append(list, o)
	}
	return list, nil
}
