// Package tell writes what package probe asks for: pieces of the page, each for an
// element named by its id.
package tell

import (
	"bytes"
	"encoding/json"
	"errors"
	"html"
	"math"
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/probe"
	"silkladder/app/question"
	"silkladder/model/study"
	"silkladder/model/study/ema"
)

// Piece is new content of an element: as HTML, or the value of an attribute or field.
type Piece struct{ ID, Kind, Content string }

// Desk holds the cases that are asked about, and what the controls are set to.
type Desk struct {
	cases probe.Cases
	space study.Space
	set   setting
	look  *look // at the cases, with boxes; made once for an event
}

// setting is what the controls are set to.
type setting struct {
	event  event
	limit  float64 // what the outcome is less than
	flip   bool    // or not less than
	box    int     // which of those found, from 0
	peel   int     // the step of the way to it, -1 for the one that was chosen
	limits []study.Limit
	moved  bool // limits stand in place of those of the box
}

// about is a setting before a box was adjusted.
func about(e event, limit float64, flip bool) setting {
	return setting{event: e, limit: limit, flip: flip, peel: -1}
}

// adjusted reports whether another box is shown than the one that was found first.
func (s *setting) adjusted() bool { return s.moved || s.peel >= 0 || s.box > 0 }

// Hold takes the cases.
func (d *Desk) Hold(c probe.Cases) error {
	s, err := study.SpaceOf(c.Axes...)
	if err != nil {
		return err
	}
	if len(c.Columns) == 0 || len(c.Records) == 0 || len(c.Records)%len(c.Columns) != 0 {
		return errors.New("probe: records of other columns")
	}
	set, known := d.set, c.Again && d.space != nil
	*d = Desk{cases: c, space: s}
	if known {
		d.set = about(set.event, set.limit, set.flip)
	} else {
		d.set = d.first()
	}
	d.look = d.lookFor()
	return nil
}

// first is the first event of which a box can be looked for, or the first of all.
func (d *Desk) first() setting {
	n := len(d.cases.Records) / len(d.cases.Columns)
	for _, e := range events() {
		if hits := d.hits(e); hits >= fewest && n-hits >= fewest {
			return about(e, e.limit, false)
		}
	}
	return about(events()[0], events()[0].limit, false)
}

// hits counts the cases in which an event happens, at its usual limit.
func (d *Desk) hits(e event) (n int) {
	get, width := d.outcome(e.id), len(d.cases.Columns)
	for i := 0; get != nil && i < len(d.cases.Records); i += width {
		if get(d.cases.Records[i:i+width]) < e.limit {
			n++
		}
	}
	return n
}

// Fails does what the visitor did to a control and shows where something happens.
func (d *Desk) Fails(text string) ([]Piece, error) {
	var o probe.Order
	if err := json.Unmarshal([]byte(text), &o); err != nil {
		return nil, err
	}
	if d.space == nil {
		return nil, errors.New("probe: no cases")
	}
	p := &page{lang: lang.ByTag(o.Lang), desk: d, order: o}
	refused := d.do(o)
	return p.pieces(refused), nil
}

// Archive packs the cases for the EMA Workbench; model is the hash of the model.
func (d *Desk) Archive(model string) ([]byte, error) {
	q, err := question.Decode(d.cases.Question)
	if err != nil {
		return nil, err
	}
	about := ema.About{Model: model, Settings: study.Settings{Scenario: q.Scenario, Draws: q.Draws, Seed: question.Seed, From: d.cases.From}}
	return ema.Archive(about, d.cases.Axes, d.cases.Columns, d.cases.Records)
}

// Read finds in an archive what its cases are of, as text, if they are of the model of
// that hash and as they were packed; otherwise the error is a word for what is wrong.
func Read(model string, archive []byte) (string, error) {
	about, err := ema.Read(bytes.NewReader(archive))
	switch {
	case errors.Is(err, ema.ErrEdited):
		return "", errors.New(probe.Edited)
	case err != nil:
		return "", errors.New(probe.NoCases)
	case about.Model != model:
		return "", errors.New(probe.OtherModel)
	}
	text, err := json.Marshal(about.Settings)
	return string(text), err
}

// Study shows the answer to a question of many runs.
func Study(text string, recs []float64) ([]Piece, error) {
	var s probe.Study
	if err := json.Unmarshal([]byte(text), &s); err != nil {
		return nil, err
	}
	l := lang.ByTag(s.Lang)
	switch question.Kind(s.Kind) {
	case question.Policies:
		return Policies(l, s.Money, s.Width, recs), nil
	case question.Front:
		return Front(l, s.Money, s.Width, recs), nil
	case question.Groups:
		return Groups(l, s.Axes, s.Points, recs)
	}
	return nil, errors.New("probe: unknown study " + s.Kind)
}

// outcome reads the outcome of an event from a record.
func (d *Desk) outcome(id string) func(rec []float64) float64 {
	if get, ok := study.OutcomeOf(id, len(d.cases.Axes), d.cases.Columns); ok {
		return get
	}
	for k := len(d.cases.Columns) - 1; k >= 0; k-- { // a series: its end
		if strings.HasPrefix(d.cases.Columns[k], id+"@") {
			return func(rec []float64) float64 { return rec[k] }
		}
	}
	return nil
}

// fewest is how many cases something must happen in, and not happen in, before a box
// is looked for.
const fewest = 10

// look is what was found about one event.
type look struct {
	prim   study.Prim
	values []float64 // of the outcome
	boxes  []study.Found
	held   study.Held
	hits   int
	// When nothing can be said of a box:
	few, nearlyAll bool
}

func (d *Desk) lookFor() *look {
	l := &look{prim: study.Prim{Names: d.cases.Axes}}
	get, width := d.outcome(d.set.event.id), len(d.cases.Columns)
	for i := 0; i < len(d.cases.Records); i += width {
		rec := d.cases.Records[i : i+width]
		v := get(rec)
		l.values = append(l.values, v)
		l.prim.X = append(l.prim.X, rec[:len(d.cases.Axes)])
		hit := (v < d.set.limit) != d.set.flip
		l.prim.Interest = append(l.prim.Interest, hit)
		if hit {
			l.hits++
		}
	}
	l.few, l.nearlyAll = l.hits < fewest, len(l.values)-l.hits < fewest
	if !l.few && !l.nearlyAll {
		l.boxes, l.held = l.prim.Boxes(3), l.prim.Holdout()
	}
	return l
}

// box is the box that is shown, and what it was looked for among.
func (l *look) box(s *setting) (b study.Box, way []study.Box, taken []bool) {
	if s.box < len(l.boxes) && !l.held.Chance() {
		f := l.boxes[s.box]
		b, way, taken = f.Box, f.Trajectory, f.Taken
	} else {
		way, taken = l.prim.Trajectory(), make([]bool, len(l.prim.X))
		b = way[0]
	}
	if s.peel >= 0 {
		b = way[min(s.peel, len(way)-1)]
	}
	if s.moved {
		b = l.prim.Measure(s.limits, taken)
	}
	return b, way, taken
}

func esc(s string) string { return html.EscapeString(s) }

func percent(x float64) string {
	return strings.Replace(strconv.Itoa(int(math.Round(100*x))), "-", "−", 1) + "%"
}
