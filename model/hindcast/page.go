package hindcast

import (
	"silkladder/model/record"
)

// Page is everything that a page about the trial shows.
type Page struct {
	Model     string    `json:"model"` // hash
	FitUntil  int       `json:"fit_until"`
	Rows      []Row     `json:"rows"`    // of both modes
	Sayings   []Saying  `json:"sayings"` // what history says of the paper
	Learned   []Learned `json:"learned"` // what the record says of assumptions, by the posterior that is kept
	LeftOut   []string  `json:"left_out"`
	Draws     int       `json:"draws"`
	Kept      int       `json:"kept"`
	Operators []Scope   `json:"operators"`
}

// Scope is how one series is compared, as it was written down before scoring.
type Scope struct {
	ID          string  `json:"id"`
	Scope       Words   `json:"scope"`
	Note        Words   `json:"note"`
	Sigma       float64 `json:"sigma"`
	Discrepancy float64 `json:"discrepancy"`
	Log         bool    `json:"log"`
}

// MakePage runs the trial in both modes.
func MakePage(cases Cases) (p Page, err error) {
	p.FitUntil, p.Sayings = record.FitUntil, Sayings()
	if p.Model, err = Hash(); err != nil {
		return p, err
	}
	for _, m := range Modes() {
		rows, err := Trial{Mode: m, Cases: cases}.Rows()
		if err != nil {
			return p, err
		}
		p.Rows = append(p.Rows, rows...)
	}
	if x := cases.Posterior; x != nil {
		p.LeftOut, p.Draws, p.Kept = x.LeftOut, x.Draws, x.Kept
		p.Learned = learned(NewCalibration(x.Draws, x.Seed), x)
	}
	for _, o := range record.Operators() {
		p.Operators = append(p.Operators, Scope{o.ID, Words(o.Scope), Words(o.Note), o.Sigma, o.Discrepancy, o.Log})
	}
	return p, nil
}
