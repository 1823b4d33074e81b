package picture

import (
	"slices"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model"
)

// recordID begins the id of a picture that sets a series of the record beside the run.
const recordID = "record-"

// OfRecord reports whether a picture is one of those.
func OfRecord(id string) bool { return strings.HasPrefix(id, recordID) }

// recordPicture is the picture of the series of an operator that is of no one host.
func recordPicture(id string) Picture {
	return Picture{id, 4, func(c *Context, w float64) chart.Figure {
		s := c.series(strings.TrimPrefix(id, recordID))
		if s == nil {
			return c.empty(id, c.t("The record", "记录"), c.t("The record could not be read.", "无法读取记录。"), w, 216)
		}
		f, ok := c.Recorded(s, w)
		if !ok {
			return c.empty(id, s.Name.In(c.Lang), c.t("This run is not of what the record counts.", "本次模拟与记录统计的对象不同。"), w, 216)
		}
		return f
	}, RecordNote, ""}
}

// Verdict is what the trial says of a series, without its name; "" where it says nothing.
func (s *RecordSeries) Verdict(l lang.Lang) string {
	says := s.Says.In(l)
	if says == "" {
		return ""
	}
	if _, rest, ok := strings.Cut(says, lang.Pair{En: ": ", Zh: "："}.In(l)); ok && strings.HasPrefix(says, s.Name.In(l)) && rest != "" {
		says = capital(rest)
	}
	return lang.Pair{En: "The trial: ", Zh: "检验："}.In(l) + says
}

// RecordNote says how to read a picture of the record.
var RecordNote = lang.Pair{
	En: "Rings: what was published. Lines: this run, read as the trial reads it.",
	Zh: "圆圈：已公布的数字。线：本次模拟，读法与检验相同。"}

// series is that of an operator, of no one host.
func (c *Context) series(id string) *RecordSeries {
	if c.Record != nil {
		for i := range c.Record.Series {
			if s := &c.Record.Series[i]; s.ID == id {
				return s
			}
		}
	}
	return nil
}

// Comparable lists the series that are of no one host: first those of the cluster in
// focus, then those of other clusters of the run, or of all, then those with which the
// run cannot be compared. Own and shown are where the second and the third begin.
func (c *Context) Comparable() (list []*RecordSeries, own, shown int) {
	var of [3][]*RecordSeries
	if c.Record == nil {
		return nil, 0, 0
	}
	for i := range c.Record.Series {
		s := &c.Record.Series[i]
		if s.Host != "" && s.Take != "level" { // pay and roads stand on the pages of economies
			continue
		}
		k := 1
		if clusters, _ := s.counted(c.With); clusters == nil {
			k = 2
		} else if slices.Contains(s.Trades, c.With.Scenario.Archetype) {
			k = 0
		}
		of[k] = append(of[k], s)
	}
	return slices.Concat(of[:]...), len(of[0]), len(of[0]) + len(of[1])
}

// PictureID is the id of its picture.
func (s *RecordSeries) PictureID() string { return recordID + s.ID }

// horizon is the last year of pictures that set a run beside the record.
const horizon = model.Present + 1

// persons is the unit of a series that counts people.
const persons = "persons"

// Recorded draws a series beside the run, up to today; false where the run is of
// something else.
func (c *Context) Recorded(s *RecordSeries, w float64) (chart.Figure, bool) {
	with, ok := s.Of(c.With)
	if !ok {
		return chart.Figure{}, false
	}
	without, _ := s.Of(c.Without)
	x, class := c.years(), "cluster"
	n := 0
	for n < len(x) && x[n] <= horizon {
		n++
	}
	if s.Host != "" {
		class = "hosts"
	}
	id := s.PictureID()
	if s.Host != "" {
		id += "-" + strings.ToLower(s.Host)
	}
	u := scaled{1, s.Unit}
	if s.Unit.En == persons {
		u = c.people(with[:n], without[:n])
	}
	head := c.head(id, s.Name.In(c.Lang))
	head.Era.Events = slices.DeleteFunc(head.Era.Events, func(e chart.Span) bool { return e.From >= horizon })
	return chart.Lines(chart.LinesData{
		Head: head, X: x[:n], Cursor: c.year(), Unit: u.unit.In(c.Lang),
		Observed: []chart.Observed{s.observed(c.Lang, c.t("published", "已公布"), class, u.per)},
		Series: []chart.Series{
			{Label: c.t("with", "有“一带一路”"), Class: class, Y: u.of(with[:n])},
			{Label: c.t("without", "无“一带一路”"), Base: true, Y: u.of(without[:n])},
		},
	}, w), true
}
