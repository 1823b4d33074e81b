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

// Parse checks a message of the given type against the state shown. The error is
// meant for the host page's developer and for the visitor's language l.
func Parse(kind, text string, now link.State, l lang.Lang) (Request, error) {
	var w wire
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&w); err != nil {
		return Request{}, say(l, "The message could not be read: "+strip(err), "无法读取消息："+strip(err))
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Request{}, say(l, "There is more than one message in the message.", "消息中包含多条内容。")
	}
	r := Request{Type: Type(kind)}
	switch r.Type {
	case Get, Subscribe:
		return r, nil
	case Set:
		return parseSet(r, w, now, l)
	case Run:
		return parseRun(r, w, now, l)
	case Export:
		return parseExport(r, w, l)
	}
	return r, say(l, "Unknown type; known are get, set, run, subscribe, export, resize.", "未知类型；可用的有 get、set、run、subscribe、export、resize。")
}

func parseSet(r Request, w wire, now link.State, l lang.Lang) (Request, error) {
	s := now
	switch {
	case w.Query != nil && w.Scenario != nil:
		return r, say(l, "Give query or scenario, not both.", "query 与 scenario 只能给其一。")
	case w.Query != nil:
		next, problems := link.Parse(*w.Query)
		if len(problems) > 0 {
			return r, errors.New(problems[0].Message.In(l))
		}
		s = next
	case w.Scenario != nil:
		m, err := model.ParseScenario(w.Scenario)
		if err != nil {
			return r, errors.New(Refusal(err).In(l))
		}
		s.Scenario, s.Name = m, ""
	}
	if w.Year != nil {
		last := model.StartYear + s.Scenario.Years
		if !(*w.Year >= model.StartYear && *w.Year <= last) {
			return r, say(l, fmt.Sprintf("year is %v; allowed are %d to %v.", *w.Year, model.StartYear, last), fmt.Sprintf("year 为 %v；允许 %d 到 %v。", *w.Year, model.StartYear, last))
		}
		s.View.Year = *w.Year
	}
	if w.Theme != nil {
		if *w.Theme != "light" && *w.Theme != "dark" && *w.Theme != "auto" {
			return r, say(l, "theme must be light, dark or auto.", "theme 只能是 light、dark 或 auto。")
		}
		r.Theme = *w.Theme
	}
	r.State = &s
	return r, nil
}

func parseRun(r Request, w wire, now link.State, l lang.Lang) (Request, error) {
	m := now.Scenario
	if w.Scenario != nil {
		var err error
		if m, err = model.ParseScenario(w.Scenario); err != nil {
			return r, errors.New(Refusal(err).In(l))
		}
	}
	if len(w.Series) > MaxSeries {
		return r, say(l, fmt.Sprintf("series has %d names; allowed are %d.", len(w.Series), MaxSeries), fmt.Sprintf("series 有 %d 个；最多 %d 个。", len(w.Series), MaxSeries))
	}
	for _, id := range w.Series {
		o, ok := outputByID(id)
		if !ok {
			return r, say(l, "There is no series "+link.Shown(id)+".", "没有名为 "+link.Shown(id)+" 的序列。")
		}
		r.Series = append(r.Series, o)
	}
	r.Scenario = &m
	return r, nil
}

func parseExport(r Request, w wire, l lang.Lang) (Request, error) {
	known := false
	for _, c := range link.Charts {
		known = known || c == w.Chart && c != "full" && c != "compare"
	}
	if !known {
		return r, say(l, "There is no picture "+link.Shown(w.Chart)+".", "没有名为 "+link.Shown(w.Chart)+" 的图。")
	}
	switch w.Format {
	case "csv", "svg", "png":
	default:
		return r, say(l, "format must be csv, svg or png.", "format 只能是 csv、svg 或 png。")
	}
	r.Chart, r.Format = w.Chart, w.Format
	r.Dark = w.Theme != nil && *w.Theme == "dark"
	return r, nil
}

func outputByID(id string) (model.Output, bool) {
	for i, o := range model.OutputTable() {
		if o.ID == id {
			return model.Output(i), true
		}
	}
	return 0, false
}

func say(l lang.Lang, en, zh string) error { return errors.New(lang.Pair{En: en, Zh: zh}.In(l)) }

// strip makes an error one line without the package's name.
func strip(err error) string {
	s := strings.TrimPrefix(strings.TrimPrefix(err.Error(), "json: "), "model: ")
	s = strings.ReplaceAll(s, "\n", " ")
	if len(s) > 300 {
		s = strings.ToValidUTF8(s[:300], "") + "…"
	}
	return s
}

// Scenario is the answer to Get, and what subscribers are told.
func Scenario(s link.State, l lang.Lang, address string) string {
	return encode(map[string]any{
		"model": s.Model, "lang": l.Tag(), "query": s.Query(), "scenario": s.Scenario, "year": s.View.Year, "url": address,
	})
}

// Result is the answer to Run.
func Result(r *model.Result, series []model.Output) string {
	all := map[string]any{}
	table := model.OutputTable()
	if len(series) == 0 {
		for i := range table {
			series = append(series, model.Output(i))
		}
	}
	for _, o := range series {
		all[table[o].ID] = map[string]any{"symbol": table[o].Symbol, "unit": table[o].Unit, "values": r.Series(o)}
	}
	return encode(map[string]any{"model": model.Version, "t": r.T, "series": all})
}

// File is the answer to Export: text, or for pictures a data address.
func File(name, mime, text string) string {
	return encode(map[string]any{"name": name, "mime": mime, "text": text})
}

// Done is the answer to what needs none.
func Done() string { return "{}" }

func encode(v any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	if err := e.Encode(v); err != nil {
		panic("message: " + err.Error()) // numbers of a run are finite
	}
	return strings.TrimSpace(b.String())
}
