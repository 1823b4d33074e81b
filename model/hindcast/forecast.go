package hindcast

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"

	"silkladder/model"
	"silkladder/model/record"
)

// Forecasts is a set of forecasts written down before anybody knew: what the model
// expected of every series of the record, to be scored when figures come. A set on
// file is never changed; a later model writes another.
type Forecasts struct {
	Date  string     `json:"date"`  // written on
	Model string     `json:"model"` // hash of the model
	Cases int        `json:"cases"` // from the posterior that was kept
	Seed  uint64     `json:"seed"`
	List  []Forecast `json:"forecasts"`
	Hash  string     `json:"sha256,omitempty"` // of the JSON without it
}

// Forecast is what was expected of one figure, in the unit that its operator
// compares: an index, a ratio, a change.
type Forecast struct {
	Series   string `json:"series"` // the operator
	Entity   string `json:"entity"`
	Year     int    `json:"year"`
	Run      Number `json:"run"` // the policy goes on as it went
	Low90    Number `json:"low90"`
	Low50    Number `json:"low50"`
	High50   Number `json:"high50"`
	High90   Number `json:"high90"`
	NoChange Number `json:"no_change"`
	Damped   Number `json:"damped"`
}

// The years that are forecast.
const (
	firstForecast = 2025
	lastForecast  = 2030
)

// forecastScenario is the past as it was and the policy as it went from then on.
func forecastScenario() model.Scenario {
	s := Conditional.Scenario()
	s.Years = lastForecast - model.StartYear
	var l [model.NumLevers]float64
	for i, row := range model.LeverTable() {
		l[i] = row.Default
	}
	s.Levers = model.LeversOf(l)
	return s
}

// MakeForecasts writes the forecasts of a date, a calendar day.
func MakeForecasts(date string, cases Cases) (*Forecasts, error) {
	p := &Forecasts{Date: date, Cases: cases.N, Seed: cases.Seed}
	var err error
	if p.Model, err = Hash(); err != nil {
		return nil, err
	}
	var ls []look
	var figures [][]Figure
	for _, l := range looks() {
		if isAlternative(l.ID) || l.Take == record.Rank || l.Take == record.Sign || l.Take == record.Bound {
			continue
		}
		ls, figures = append(ls, l), append(figures, l.future())
	}
	only, s := selection(ls), forecastScenario()
	r, err := model.NewEngine().RunOnly(s, only)
	if err != nil {
		return nil, err
	}
	bands, err := cases.bands(s, ls, figures, only)
	if err != nil {
		return nil, err
	}
	for k := range ls {
		l := &ls[k]
		known := l.figures()
		for i := range known {
			known[i].Fit = true // all that is known today
		}
		for j, f := range figures[k] {
			x := Forecast{Series: l.ID, Entity: f.Entity, Year: f.Year, Run: six(l.of(r, &f)), NoChange: Number(math.NaN()), Damped: Number(math.NaN())}
			b := bands[k][j]
			x.Low90, x.Low50, x.High50, x.High90 = six(l.back(b[0])), six(l.back(b[1])), six(l.back(b[2])), six(l.back(b[3]))
			u := lay(slices.DeleteFunc(slices.Clone(known), func(g Figure) bool { return g.Entity != f.Entity }))
			if u.known {
				x.NoChange = six(u.last)
			}
			if u.trend {
				x.Damped = six(u.damped(f.time()))
			}
			p.List = append(p.List, x)
		}
	}
	p.Hash, err = p.sum()
	return p, err
}

// six keeps six digits, which is what files hold.
func six(x float64) Number {
	y, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 6, 64), 64)
	return Number(y)
}

// future lists the figures to come: of every entity, with the period of its last
// one.
func (l *look) future() (list []Figure) {
	for _, e := range l.entities() {
		observed := record.Yearly(l.Series, e)
		base, based := l.base(observed)
		if !based && (l.Take == record.Index || l.Take == record.Change) {
			continue
		}
		o := observed[len(observed)-1]
		for y := firstForecast; y <= lastForecast; y++ {
			o.Year = y
			list = append(list, Figure{Entity: e, Year: y, Start: o.Start(), End: o.End(), Observed: math.NaN(), host: hostOf(e), start: base.Start(), end: base.End()})
		}
	}
	return list
}

// sum is the hash of the forecasts without it.
func (p *Forecasts) sum() (string, error) {
	q := *p
	q.Hash = ""
	text, err := q.text()
	if err != nil {
		return "", err
	}
	h := sha256.Sum256(text)
	return hex.EncodeToString(h[:]), nil
}

func (p *Forecasts) text() ([]byte, error) {
	text, err := json.MarshalIndent(p, "", " ")
	return append(text, '\n'), err
}

// File is what stands on file.
func (p *Forecasts) File() ([]byte, error) { return p.text() }

// ReadForecasts reads a file and refuses one that was changed.
func ReadForecasts(data []byte) (*Forecasts, error) {
	p := new(Forecasts)
	if err := json.Unmarshal(data, p); err != nil {
		return nil, fmt.Errorf("no forecasts: %w", err)
	}
	sum, err := p.sum()
	if err != nil {
		return nil, err
	}
	if sum != p.Hash {
		return nil, errors.New("the forecasts were changed after they were written: their hash does not fit")
	}
	return p, nil
}

// UnmarshalJSON reads null as a number that does not exist.
func (x *Number) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*x = Number(math.NaN())
		return nil
	}
	y, err := strconv.ParseFloat(string(data), 64)
	*x = Number(y)
	return err
}
