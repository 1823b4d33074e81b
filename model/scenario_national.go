package model

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// The JSON form of a scenario of version 2:
//
//	{"version":2,
//	 "clusters":[{"archetype":"steel","workers":4200000,"output":1230,"params":{"org":0.8}}, …],
//	 "focus":0, "levers":{…}, "couplings":{"crowd":1,"mob":0.1,"fin":0.2,"theta":1,"know":0.2,"wage":0,"reach":0.05},
//	 "from":2026, "history":"observed", "closed":["CPEC"],
//	 "shocks":[{"kind":"tariff","year":2028,"years":4,"size":0.25}], "budget":100,
//	 "years":30, "step":0.25, "hosts":[…], "openings":[…]}
//
// Only version is required. Without clusters all of China's run, with one of them
// "archetype", "params", "workers" and "output" may stand at the top; without
// sizes a cluster has its observed one.
const nationalFields = "version, model, clusters, archetype, params, workers, output, focus, levers, couplings, from, history, closed, shocks, budget, years, step, hosts, openings"

const clusterFields = "archetype, workers, output, params"

// MaxClusters is the number of clusters a run may hold.
const MaxClusters = 100

// Limits of the size of a cluster: persons, US$ bn a year.
const (
	minWorkers, maxWorkers = 1, 1e9
	minOutput, maxOutput   = 1e-6, 1e6
	maxBudget              = 1e5
)

func parseNational(fields fieldList) (s Scenario, err error) {
	if err := checkVersion(fields, "model", Version2); err != nil {
		return s, err
	}
	if err := fields.known("", nationalFields); err != nil {
		return s, err
	}
	s = Scenario{Version: Version2, Years: DefaultYears, Step: DefaultStep, Couplings: DefaultCouplings(), From: Present, History: HistoryObserved}
	list, focus, err := parseClusters(fields)
	if err != nil {
		return Scenario{}, err
	}
	s = s.WithClusters(list, focus)
	for _, f := range fields {
		switch f.key {
		case "version", "model", "clusters", "archetype", "params", "workers", "output", "focus":
		case "levers":
			s.Levers, err = parseLevers(f.raw)
		case "couplings":
			s.Couplings, err = parseCouplings(f.raw)
		case "from":
			s.From, err = float("from", f.raw, StartYear, StartYear+MaxYears)
		case "history":
			s.History, err = text("history", f.raw)
		case "closed":
			s.Closed, err = parseClosed(f.raw)
		case "budget":
			s.Budget, err = float("budget", f.raw, 0, maxBudget)
		case "shocks":
			s.Shocks, err = parseShocks(f.raw)
		case "years":
			s.Years, err = float("years", f.raw, MinYears, MaxYears)
		case "step":
			s.Step, err = float("step", f.raw, MinStep, MaxStep)
		case "hosts":
			s.Hosts, err = parseHosts(f.raw)
		case "openings":
			s.Openings, err = parseOpenings(f.raw)
		}
		if err != nil {
			return Scenario{}, err
		}
	}
	return s, nil
}

// parseClusters reads the clusters of a scenario of version 2 and the place of
// the one in focus.
func parseClusters(fields fieldList) (list []Cluster, focus int, err error) {
	raw, listed := fields.find("clusters")
	_, single := fields.find("archetype")
	for _, key := range []string{"params", "workers", "output"} {
		if v, ok := fields.find(key); ok && !single {
			return nil, 0, unknown(key, v, `one cluster with "archetype", or "clusters" with the field in each`)
		}
	}
	switch {
	case listed && single:
		return nil, 0, &FieldError{Field: "archetype", Reason: Duplicate, Allowed: `either "clusters" or "archetype"`}
	case single:
		var own fieldList
		for _, key := range strings.Split(clusterFields, ", ") {
			if v, ok := fields.find(key); ok {
				own = append(own, field{key, v})
			}
		}
		c, err := parseCluster("", own)
		if err != nil {
			return nil, 0, err
		}
		list = []Cluster{c}
	case listed:
		items, err := array("clusters", raw, "a list of clusters")
		if err != nil {
			return nil, 0, err
		}
		if len(items) == 0 || len(items) > MaxClusters {
			return nil, 0, &FieldError{
				Field: "clusters", Value: float64(len(items)), Reason: WrongLength,
				Allowed: fmt.Sprintf("1 to %d clusters, or no such field for all of China", MaxClusters),
			}
		}
		for i, item := range items {
			path := indexed("clusters", i)
			own, err := object(path, item, clusterFields)
			if err != nil {
				return nil, 0, err
			}
			c, err := parseCluster(path+".", own)
			if err != nil {
				return nil, 0, err
			}
			list = append(list, c)
		}
	default:
		for _, t := range tradeTable() {
			list = append(list, t.Cluster)
		}
	}
	if raw, ok := fields.find("focus"); ok {
		x, err := float("focus", raw, 0, float64(len(list)-1))
		if err != nil {
			return nil, 0, err
		}
		if focus = int(x); float64(focus) != x || focus < 0 || focus >= len(list) {
			e := outside("focus", x, 0, float64(len(list)-1))
			e.Allowed = "a whole number, " + e.Allowed
			return nil, 0, e
		}
	}
	return list, focus, nil
}

// parseCluster reads one cluster; path ends in a point or is empty.
func parseCluster(path string, fields fieldList) (c Cluster, err error) {
	raw, ok := fields.find("archetype")
	if !ok {
		return c, fields.missing(path, "archetype", "one of "+tradeIDs(), clusterFields)
	}
	name, err := text(path+"archetype", raw)
	if err != nil {
		return c, err
	}
	trade := tradeOf(name)
	if trade == nil {
		return c, notATrade(path, name)
	}
	c = trade.Cluster
	for _, f := range fields {
		switch f.key {
		case "archetype":
		case "workers":
			c.Workers, err = float(path+"workers", f.raw, minWorkers, maxWorkers)
		case "output":
			c.Output, err = float(path+"output", f.raw, minOutput, maxOutput)
		case "params":
			err = parseOwnParams(&c.Params, path+"params", f.raw)
		default:
			err = unknown(path+plain(f.key), f.raw, clusterFields)
		}
		if err != nil {
			return Cluster{}, err
		}
	}
	return c, nil
}

func notATrade(path, id string) error {
	return &FieldError{Field: path + "archetype", Value: id, Reason: NotAChoice, Allowed: "one of " + tradeIDs()}
}

// parseOwnParams sets the parameters of one cluster.
func parseOwnParams(p *Params, path string, raw json.RawMessage) error {
	const allowed = "a parameter by identifier or symbol, such as org or θ_G"
	fields, err := object(path, raw, allowed)
	if err != nil {
		return err
	}
	seen := make(map[int]bool)
	for _, f := range fields {
		at := path + "." + plain(f.key)
		i := paramIndex(f.key)
		if i < 0 {
			return unknown(at, f.raw, allowed)
		}
		if seen[i] {
			return &FieldError{Field: at, Reason: Duplicate, Allowed: "each parameter once"}
		}
		seen[i] = true
		if err := params[i].parse(p, at, f.raw); err != nil {
			return err
		}
	}
	return nil
}

func parseCouplings(raw json.RawMessage) (c Couplings, err error) {
	var ids []string
	for i := range couplings {
		ids = append(ids, couplings[i].ID)
	}
	allowed := strings.Join(ids, ", ")
	fields, err := object("couplings", raw, allowed)
	if err != nil {
		return c, err
	}
	c = DefaultCouplings()
	for _, f := range fields {
		i := slices.Index(ids, f.key)
		if i < 0 {
			return c, unknown("couplings."+plain(f.key), f.raw, allowed)
		}
		d := &couplings[i]
		if *d.at(&c), err = float("couplings."+f.key, f.raw, d.Min, d.Max); err != nil {
			return c, err
		}
	}
	return c, nil
}

// validateNational checks what only scenarios of version 2 have.
func (s *Scenario) validateNational() error {
	if n := s.size(); n > MaxClusters {
		return &FieldError{Field: "clusters", Value: float64(n), Reason: WrongLength, Allowed: fmt.Sprintf("1 to %d clusters", MaxClusters)}
	}
	if s.Focus < 0 || s.Focus >= s.size() {
		return outside("focus", float64(s.Focus), 0, float64(s.size()-1))
	}
	for i := range s.size() {
		id, p, workers, output := s.Archetype, &s.Params, s.Workers, s.Output
		if o, ok := s.other(i); ok {
			id, p, workers, output = o.Archetype, &o.Params, o.Workers, o.Output
		}
		if err := checkCluster(i, id, p, workers, output); err != nil {
			return err
		}
	}
	for i := range couplings {
		d := &couplings[i]
		if x := *d.at(&s.Couplings); !(x >= d.Min && x <= d.Max) {
			return outside("couplings."+d.ID, x, d.Min, d.Max)
		}
	}
	if !(s.From >= StartYear && s.From <= StartYear+MaxYears) {
		return outside("from", s.From, StartYear, StartYear+MaxYears)
	}
	if s.History != HistoryObserved && s.History != HistoryNone && s.History != HistoryAssumed {
		return &FieldError{Field: "history", Value: s.History, Reason: NotAChoice, Allowed: HistoryObserved + ", " + HistoryNone + " or " + HistoryAssumed}
	}
	if !(s.Budget >= 0 && s.Budget <= maxBudget) {
		return outside("budget", s.Budget, 0, maxBudget)
	}
	if err := s.checkClosed(); err != nil {
		return err
	}
	return s.checkShocks()
}

// checkCluster checks the cluster at place i.
func checkCluster(i int, id string, p *Params, workers, output float64) error {
	path := func() string { return indexed("clusters", i) + "." }
	if tradeOf(id) == nil {
		return notATrade(path(), id)
	}
	err := p.check()
	if err == nil && !(workers >= minWorkers && workers <= maxWorkers) {
		err = outside("workers", workers, minWorkers, maxWorkers)
	}
	if err == nil && !(output >= minOutput && output <= maxOutput) {
		err = outside("output", output, minOutput, maxOutput)
	}
	if field, ok := err.(*FieldError); ok {
		field.Field = path() + field.Field
	}
	return err
}

// appendNational writes a scenario of version 2 up to its levers.
func (s *Scenario) appendNational(b []byte) []byte {
	b = append(b, `{"version":2`...)
	if !s.isWholeNation() {
		for i, c := range s.Clusters() {
			if i == 0 {
				b = append(b, `,"clusters":[`...)
			} else {
				b = append(b, ',')
			}
			b = appendCluster(b, &c)
		}
		b = append(b, ']')
	}
	if s.Focus != 0 {
		b = appendNumber(append(b, `,"focus":`...), float64(s.Focus))
	}
	base := DefaultCouplings()
	if s.Couplings != base {
		b = append(b, `,"couplings":{`...)
		first := true
		for i := range couplings {
			d := &couplings[i]
			if x := *d.at(&s.Couplings); x != *d.at(&base) {
				b = appendKey(b, d.ID, &first)
				b = appendNumber(b, x)
			}
		}
		b = append(b, '}')
	}
	return b
}

// appendTime writes what a scenario of version 2 says about time and places.
func (s *Scenario) appendTime(b []byte) []byte {
	if s.From != Present {
		b = appendNumber(append(b, `,"from":`...), s.From)
	}
	if s.History != HistoryObserved {
		b = appendText(append(b, `,"history":`...), s.History)
	}
	for i, id := range s.Closed {
		if i == 0 {
			b = append(b, `,"closed":[`...)
		} else {
			b = append(b, ',')
		}
		b = appendText(b, id)
	}
	if len(s.Closed) > 0 {
		b = append(b, ']')
	}
	if s.Budget != 0 {
		b = appendNumber(append(b, `,"budget":`...), s.Budget)
	}
	for i := range s.Shocks {
		if i == 0 {
			b = append(b, `,"shocks":[`...)
		} else {
			b = append(b, ',')
		}
		b = s.Shocks[i].append(b)
	}
	if len(s.Shocks) > 0 {
		b = append(b, ']')
	}
	return b
}

// isWholeNation reports whether the clusters are those a scenario has that lists
// none.
func (s *Scenario) isWholeNation() bool {
	list := tradeTable()
	if s.size() != len(list) {
		return false
	}
	for i, c := range s.Clusters() {
		if c != list[i].Cluster {
			return false
		}
	}
	return true
}

func appendCluster(b []byte, c *Cluster) []byte {
	var base Cluster
	if trade := tradeOf(c.Archetype); trade != nil {
		base = trade.Cluster
	}
	b = appendText(append(b, `{"archetype":`...), c.Archetype)
	if c.Workers != base.Workers {
		b = appendNumber(append(b, `,"workers":`...), c.Workers)
	}
	if c.Output != base.Output {
		b = appendNumber(append(b, `,"output":`...), c.Output)
	}
	b = appendParams(b, &c.Params, &base.Params)
	return append(b, '}')
}
