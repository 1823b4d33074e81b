package hindcast

import (
	"math"
	"strconv"
)

// Number prints as null in JSON where it does not exist.
type Number float64

// MarshalJSON gives null for what is no finite number.
func (x Number) MarshalJSON() ([]byte, error) {
	if math.IsNaN(float64(x)) || math.IsInf(float64(x), 0) {
		return []byte("null"), nil
	}
	return strconv.AppendFloat(nil, float64(x), 'g', -1, 64), nil
}

// Row is the score of one operator, or of several pooled. Errors are in the unit
// of the operator, of the logarithm where it says so, and in units of what each
// can be expected to hit where several are pooled.
type Row struct {
	Series        string   `json:"series"` // the operator
	Entity        string   `json:"entity"`
	Mode          Mode     `json:"mode"`
	N             int      `json:"n"` // figures after the fit
	FitUntil      int      `json:"fit_until"`
	RMSE          Number   `json:"rmse"`
	NoChange      Number   `json:"rmse_no_change"`
	Trend         Number   `json:"rmse_trend"`
	Damped        Number   `json:"rmse_damped"`
	U2            Number   `json:"u2"`
	Skill         Number   `json:"skill"` // against the best ruler
	Bias          Number   `json:"bias"`
	Coverage50    Number   `json:"coverage50"`
	Coverage90    Number   `json:"coverage90"`
	IntervalScore Number   `json:"interval_score"` // of the 90 % interval
	Without       Ablation `json:"without"`

	NoHomeMarket Ablation `json:"no_home_market"`
	NoTransfer   Ablation `json:"no_transfer"`
	BiasShare    Number   `json:"um"` // Theil's split
	SpreadShare  Number   `json:"us"`
	RestShare    Number   `json:"uc"`
	Width90      Number   `json:"width90"`
	Prior90      Number   `json:"prior_coverage90"` // the same of cases before the record was asked
	PriorWidth90 Number   `json:"prior_width90"`
	Rank         Number   `json:"rank"`  // of hosts, Spearman; where the operator compares ranks
	Agree        Number   `json:"agree"` // share of hosts whose sign agrees
	Usual        Number   `json:"usual"` // the same for the sign most hosts have
	FitN         int      `json:"fit_n"` // figures of the runs' time within the fit
	FitRMSE      Number   `json:"fit_rmse"`
	Record       string   `json:"record"` // the series of package record
	Alternative  bool     `json:"alternative"`
	Verdict      Verdict  `json:"verdict"`
	Policy       Policy   `json:"policy"`
	Says         Words    `json:"says"`
	Points       []Point  `json:"points,omitempty"`

	tolerance, sigma float64 // what can be hit; error of observation
	log, bound       bool    // of the operator
	missed           []*Row  // of pooled rows: whose intervals hold too few
}

// Words is a sentence in both languages.
type Words struct {
	En string `json:"en"`
	Zh string `json:"zh"`
}

// Ablation is the score of the same figures without something.
type Ablation struct {
	RMSE Number `json:"rmse"`
}

// Point is one figure beside the runs.
type Point struct {
	Entity   string `json:"entity"`
	Year     int    `json:"year"`
	Test     bool   `json:"test"`
	Observed Number `json:"observed"`
	Run      Number `json:"run"`
	Without  Number `json:"without"`
	Low      Number `json:"low"` // 90 % interval
	High     Number `json:"high"`
}

// Verdict says how a run does against the rulers.
type Verdict string

// What a row may say of the rulers.
const (
	Beats    Verdict = "beats"
	Level    Verdict = "level" // within one per cent of the best ruler
	Loses    Verdict = "loses"
	NoRuler  Verdict = "no ruler"
	Untested Verdict = "not tested" // no figure after the fit
)

// Policy says whether the figures support the Belt and Road as the model has it:
// whether the run with it is nearer to them than the run without, by more than
// the error of observation of their mean, and near enough not to be ruled out.
type Policy string

// What a row may say of the policy.
const (
	Supports     Policy = "supports"
	Contradicts  Policy = "contradicts"
	CannotTell   Policy = "cannot tell"
	ByDefinition Policy = "by definition" // without zones there are no jobs in zones
)
