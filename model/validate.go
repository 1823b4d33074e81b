package model

import (
	"fmt"
	"math"
	"strings"
)

// Limits of a run.
const (
	MinYears, MaxYears = 0.25, 200
	MinStep, MaxStep   = 1.0 / 64, 1
	MaxHosts           = 100
	MaxOpenings        = 200
)

// Validate reports the first field that is not allowed, as a *FieldError naming
// the field in the JSON form, its value and what is allowed.
func (s Scenario) Validate() error { return s.validate() }

// validate is Validate without copying the scenario.
func (s *Scenario) validate() error {
	switch s.Version {
	case 0, Version:
		if err := checkArchetype(s.Archetype); err != nil {
			return err
		}
		if err := s.Params.check(); err != nil {
			return err
		}
		if s.Others != nil || s.Focus != 0 || s.Workers != 0 || s.Output != 0 || s.Couplings != (Couplings{}) ||
			s.From != 0 || s.History != "" || s.Closed != nil || s.Shocks != nil || s.Budget != 0 {
			return &FieldError{Field: "clusters", Reason: UnknownField, Value: float64(s.size()), Allowed: "one cluster without size, couplings, history, closures or shocks in version 1"}
		}
	case Version2:
		if err := s.validateNational(); err != nil {
			return err
		}
	default:
		return outside("version", float64(s.Version), Version, Version2)
	}
	if err := checkLevers("levers", s.Levers); err != nil {
		return err
	}
	if !(s.Step >= MinStep && s.Step <= MaxStep) {
		return outside("step", s.Step, MinStep, MaxStep)
	}
	if lo := max(MinYears, s.Step); !(s.Years >= lo && s.Years <= MaxYears) {
		return outside("years", s.Years, lo, MaxYears)
	}
	if err := checkHosts(s.Hosts); err != nil {
		return err
	}
	return s.checkOpenings()
}

// check reports the first parameter that is not allowed.
func (p *Params) check() error {
	for i := range params {
		if err := params[i].check(p); err != nil {
			return err
		}
	}
	return p.checkSmile()
}

// archetypeIDs lists the identifiers of the archetypes, in order.
func archetypeIDs() []string {
	return []string{"footwear", "steel", "appliance", "toys", "electronics"}
}

func checkArchetype(id string) error {
	ids := archetypeIDs()
	for _, x := range ids {
		if x == id {
			return nil
		}
	}
	return &FieldError{Field: "archetype", Value: id, Reason: NotAChoice, Allowed: "one of " + strings.Join(ids, ", ")}
}

// check reports whether the parameter's value in p is allowed.
func (d *Param) check(p *Params) error {
	switch {
	case d.seed:
		return nil // every uint32 is a seed
	case d.scalar != nil:
		if x := *d.scalar(p); !(x >= d.Min && x <= d.Max) {
			return outside("params."+d.ID, x, d.Min, d.Max)
		}
		return nil
	}
	v := d.vector(p)
	if d.Null && empty(v) {
		return nil
	}
	sum := 0.0
	for k, x := range v {
		if !(x >= d.Min && x <= d.Max) {
			return outside(indexed("params."+d.ID, k), x, d.Min, d.Max)
		}
		sum += x
	}
	if d.Sum && math.Abs(sum-1) > 1e-3 {
		return &FieldError{
			Field: "params." + d.ID, Value: sum, Reason: WrongSum,
			Allowed: fmt.Sprintf("%d shares that sum to 1", d.Len),
		}
	}
	return nil
}

func checkLevers(path string, l Levers) error {
	for i, x := range l.Vector() {
		if !(x >= 0 && x <= 1) {
			return outside(path+"."+LeverTable()[i].ID, x, 0, 1)
		}
	}
	return nil
}

// checkSmile makes sure that no function has a negative value, which a skew too
// large for the depth would give it, and that the two ends have some.
func (p *Params) checkSmile() error {
	if p.V == [7]float64{} {
		// Six decimals, for the message; a share short of 0 by rounding does no harm.
		if most := math.Floor(steepest(p.Smile)*1e6+1e-6) / 1e6; math.Abs(p.Skew) > most {
			return outside("params.skew", p.Skew, -most, most)
		}
	}
	if _, ends := defended(p.valueShares()); !(ends > 0) {
		return &FieldError{Field: "params.v", Value: ends, Reason: OutOfRange, Allowed: "some value at the two ends (R, D, M, B)"}
	}
	return nil
}

// hostLimits are the allowed ranges of the numbers of a host, by JSON key.
var hostLimits = [...]struct {
	key      string
	min, max float64
	at       func(*Host) *float64
}{
	{"wr", 0.01, 100, func(h *Host) *float64 { return &h.Wage }},
	{"J", 0, 1, func(h *Host) *float64 { return &h.J }},
	{"y", 0.001, 2, func(h *Host) *float64 { return &h.Y }},
	{"a", 0, 1, func(h *Host) *float64 { return &h.A }},
	{"sk", 0, 2, func(h *Host) *float64 { return &h.Skill }},
	{"ice", 0, 5, func(h *Host) *float64 { return &h.Ice }},
	{"tar", 0, 5, func(h *Host) *float64 { return &h.Tariff }},
	{"D", 0, 1e6, func(h *Host) *float64 { return &h.Outlet }},
	{"cap", 1e-6, 10, func(h *Host) *float64 { return &h.Cap }},
	{"inc", 0, 1, func(h *Host) *float64 { return &h.Incumbents }},
}

// checkHosts checks a list of hosts; nil stands for the atlas.
func checkHosts(hosts []Host) error {
	if hosts == nil {
		return nil
	}
	if len(hosts) == 0 || len(hosts) > MaxHosts {
		return &FieldError{
			Field: "hosts", Value: float64(len(hosts)), Reason: WrongLength,
			Allowed: fmt.Sprintf("1 to %d hosts, or no such field for the economies of the atlas", MaxHosts),
		}
	}
	outlets := 0.0
	for i := range hosts {
		for _, l := range &hostLimits {
			if x := *l.at(&hosts[i]); !(x >= l.min && x <= l.max) {
				return outside(indexed("hosts", i)+"."+l.key, x, l.min, l.max)
			}
		}
		outlets += hosts[i].Outlet
	}
	if !(outlets > 0) {
		return &FieldError{Field: "hosts", Value: outlets, Reason: WrongSum, Allowed: "outlet weights D with a sum above 0"}
	}
	return nil
}
