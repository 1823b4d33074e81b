// Package message reads what the page around an embedded Silk Ladder asks of it
// (web/embed.js describes the protocol) and writes the answers. It carries no
// state and knows nothing of the browser; every request is checked here, field
// by field, before anything is done.
package message

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// Type is what a host page asks for.
type Type string

// The requests of version 1.
const (
	Get       Type = "get"       // the scenario shown
	Set       Type = "set"       // show another scenario, year or theme
	Run       Type = "run"       // compute a scenario without showing it
	Subscribe Type = "subscribe" // be told of every change
	Export    Type = "export"    // a picture or its numbers as a file
)

// Request is a checked message.
type Request struct {
	Type     Type
	State    *link.State     // Set: what to show
	Scenario *model.Scenario // Run: what to compute
	Series   []model.Output  // Run: what to answer; all when empty
	Chart    string          // Export
	Format   string          // Export: "csv", "svg" or "png"
	Dark     bool            // Export
	Theme    string          // Set: "", "light" or "dark"
}

// MaxSeries bounds the series of one answer.
const MaxSeries = int(model.NumOutputs)

// wire is the form of every request; fields of other types are refused.
type wire struct {
	NS       string          `json:"ns"`
	V        int             `json:"v"`
	Type     string          `json:"type"`
	ID       json.RawMessage `json:"id"`
	Query    *string         `json:"query"`
	Scenario json.RawMessage `json:"scenario"`
	Year     *float64        `json:"year"`
	Theme    *string         `json:"theme"`
	Series   []string        `json:"series"`
	Chart    string          `json:"chart"`
	Format   string          `json:"format"`
}

// Parse checks a message of the given type against the state shown. What is
// wrong with it is for the host page's developer.
func Parse(kind, text string, now link.State) (Request, fault.Fault) {
	var w wire
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&w); err != nil {
		return Request{}, fault.Fault{Kind: fault.Unreadable, Value: fault.Line(err)}
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Request{}, fault.Fault{Kind: fault.TwoAtOnce}
	}
	r := Request{Type: Type(kind)}
	switch r.Type {
	case Get, Subscribe:
		return r, fault.Fault{}
	case Set:
		return parseSet(r, w, now)
	case Run:
		return parseRun(r, w, now)
	case Export:
		return parseExport(r, w)
	}
	return r, fault.Fault{Kind: fault.UnknownAsk}
}

func parseSet(r Request, w wire, now link.State) (Request, fault.Fault) {
	s := now
	switch {
	case w.Query != nil && w.Scenario != nil:
		return r, fault.Fault{Kind: fault.NotBoth}
	case w.Query != nil:
		next, problems := link.ParseWhole(*w.Query)
		if len(problems) > 0 {
			return r, problems[0].Fault
		}
		s = next
	case w.Scenario != nil:
		m, err := model.ParseScenario(w.Scenario)
		if err != nil {
			return r, fault.Refusal(err)
		}
		s.Scenario, s.Model, s.Name = m, m.Model(), ""
	}
	if w.Year != nil {
		last := model.StartYear + s.Scenario.Years
		if !(*w.Year >= model.StartYear && *w.Year <= last) {
			return r, fault.Fault{Kind: fault.YearOut, Value: fmt.Sprint(*w.Year), Allowed: fault.Between(model.StartYear, last)}
		}
		s.View.Year = *w.Year
	}
	if w.Theme != nil {
		if *w.Theme != "light" && *w.Theme != "dark" && *w.Theme != "auto" {
			return r, fault.Fault{Kind: fault.NoTheme}
		}
		r.Theme = *w.Theme
	}
	r.State = &s
	return r, fault.Fault{}
}

func parseRun(r Request, w wire, now link.State) (Request, fault.Fault) {
	m := now.Scenario
	if w.Scenario != nil {
		var err error
		if m, err = model.ParseScenario(w.Scenario); err != nil {
			return r, fault.Refusal(err)
		}
	}
	if len(w.Series) > MaxSeries {
		return r, fault.Fault{Kind: fault.ManySeries, N: len(w.Series), Most: MaxSeries}
	}
	for _, id := range w.Series {
		o, ok := outputByID(id)
		if !ok {
			return r, fault.Fault{Kind: fault.NoSeries, Value: fault.Shown(id)}
		}
		r.Series = append(r.Series, o)
	}
	r.Scenario = &m
	return r, fault.Fault{}
}

func parseExport(r Request, w wire) (Request, fault.Fault) {
	known := false
	for _, c := range link.Charts {
		known = known || c == w.Chart && c != "full" && c != "compare"
	}
	if !known {
		return r, fault.Fault{Kind: fault.NoPicture, Value: fault.Shown(w.Chart)}
	}
	switch w.Format {
	case "csv", "svg", "png":
	default:
		return r, fault.Fault{Kind: fault.NoFormat}
	}
	r.Chart, r.Format = w.Chart, w.Format
	r.Dark = w.Theme != nil && *w.Theme == "dark"
	return r, fault.Fault{}
}

func outputByID(id string) (model.Output, bool) {
	for i, o := range model.OutputTable() {
		if o.ID == id {
			return model.Output(i), true
		}
	}
	return 0, false
}

// Scenario is the answer to Get, and what subscribers are told.
func Scenario(s link.State, l lang.Lang, address string) string {
	return encode(map[string]any{
		"model": s.Model, "lang": l.Tag(), "query": s.Query(), "scenario": s.Scenario, "year": s.View.Year, "url": address,
	})
}

// Result is the answer to Run: the series of the cluster in focus, and in version
// 2 those of every cluster and the sums over all in persons and dollars.
func Result(r *model.Result, series []model.Output) string {
	if len(series) == 0 {
		for _, o := range model.OutputTable() {
			series = append(series, o.Output)
		}
	}
	answer := map[string]any{"model": r.Scenario.Model(), "t": r.T, "series": outputs(r, series)}
	if r.Scenario.Version == model.Version2 {
		var clusters []any
		for i, c := range r.Scenario.Clusters() {
			part := r.Cluster(i)
			own := outputs(part, series)
			amounts(own, part.Amount)
			clusters = append(clusters, map[string]any{"id": c.Archetype, "series": own})
		}
		totals := map[string]any{}
		amounts(totals, r.Total)
		answer["clusters"], answer["focus"], answer["totals"] = clusters, r.Scenario.Focus, totals
	}
	return encode(answer)
}

func outputs(r *model.Result, series []model.Output) map[string]any {
	all, table := map[string]any{}, model.OutputTable()
	for _, o := range series {
		all[table[o].ID] = map[string]any{"symbol": table[o].Symbol, "unit": table[o].Unit, "values": r.Series(o)}
	}
	return all
}

// amounts adds the series in persons and dollars.
func amounts(to map[string]any, of func(model.Amount) []float64) {
	for _, a := range model.AmountTable() {
		to[a.ID] = map[string]any{"symbol": a.Symbol, "unit": a.Unit, "values": of(a.Amount)}
	}
}

// File is the answer to Export: text, or for pictures a data address.
func File(name, mime, text string) string {
	return encode(map[string]any{"name": name, "mime": mime, "text": text})
}

func encode(v any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	if err := e.Encode(v); err != nil {
		panic("message: " + err.Error()) // numbers of a run are finite
	}
	return strings.TrimSpace(b.String())
}
