package study

import (
	"math"

	"silkladder/model"
)

// Outcome is one number that sums up a run; OutcomeTable describes each.
type Outcome int

// The headline outcomes, in the order of OutcomeTable and Outcomes.
const (
	Functional Outcome = iota // F at the end
	HomeValue                 // home value added at the end
	Return                    // return relative to wages at the end
	Abroad                    // capacity in hosts at the end
	Ladder                    // stage index at the end
	HostGain                  // present value of the balance of all hosts

	NumOutcomes // number of headline outcomes
)

// Outcomes holds the headline outcomes of one run, or differences between two.
type Outcomes [NumOutcomes]float64

// Minus is the effect of o over base, outcome by outcome.
func (o Outcomes) Minus(base Outcomes) Outcomes {
	for k := range o {
		o[k] -= base[k]
	}
	return o
}

// OutcomeRow names one outcome in both languages.
type OutcomeRow struct {
	Outcome        Outcome
	ID             string // name in records
	Output         model.Output
	Zh, En         string
	HelpZh, HelpEn string
	Unit           string
}

// OutcomeTable lists the headline outcomes in canonical order.
func OutcomeTable() []OutcomeRow {
	return []OutcomeRow{
		{
			Functional, "F", model.OutF, "功能水平", "Functional level",
			"期末集群在研发、设计、营销、品牌上承担了多少、做得多好。", "How much of research, design, marketing and brand the cluster does in the end, and how well.", "0–1",
		},
		{
			HomeValue, "VAh", model.OutVAh, "留在国内的增加值", "Value added at home",
			"期末集群留在国内的年增加值。", "Value a year that the cluster earns and keeps at home in the end.", "initial yearly chain value",
		},
		{
			Return, "rel", model.OutRel, "相对工资的回报", "Return relative to wages",
			"期末每份劳动得到的增加值是当时工资的多少倍。", "Value added per unit of labour in the end, as a multiple of the wage of the day.", "ratio",
		},
		{
			Abroad, "KB", model.OutKB, "境外产能", "Capacity abroad",
			"期末设在东道国的产能。", "Capacity that stands in host economies in the end.", "initial yearly output",
		},
		{
			Ladder, "stage", model.OutStage, "阶段指数", "Stage index",
			"期末在组装、贴牌、设计、自有品牌阶梯上的位置。", "Place in the end on the ladder from assembly to own brand.", "1–4",
		},
		{
			HostGain, "pv", model.OutHB, "东道国净得失现值", "Present value for hosts",
			"东道国各年净得失之和，按每年4%折现；不是福利指标。", "Yearly balances of all hosts added up, discounted at 4% a year; no measure of welfare.", "initial yearly chain value",
		},
	}
}

// discount is the yearly rate at which host balances of later years count less.
const discount = 0.04

// Measure returns the headline outcomes of a run.
func Measure(r *model.Result) Outcomes {
	return Outcomes{
		Functional: r.Last(model.OutF),
		HomeValue:  r.Last(model.OutVAh),
		Return:     r.Last(model.OutRel),
		Abroad:     r.Last(model.OutKB),
		Ladder:     r.Last(model.OutStage),
		HostGain:   present(r, r.Series(model.OutHB)),
	}
}

// PresentValues appends the present value of every host's balance to dst, in the
// order of r.Hosts, in units of the chain's initial yearly value.
func PresentValues(r *model.Result, dst []float64) []float64 {
	for i := range r.Hosts {
		dst = append(dst, present(r, r.Host(i, model.HostHB)))
	}
	return dst
}

// present adds up a yearly flow, discounted to the start of the run.
func present(r *model.Result, flow []float64) float64 {
	sum, d := 0.0, 1.0
	perStep := math.Exp(-discount * r.Scenario.Step)
	for _, x := range flow {
		sum += x * d
		d *= perStep
	}
	return sum * r.Scenario.Step
}
