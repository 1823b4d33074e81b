// Package live computes the main quantity of each of the forty equations from a
// run, for the methods page: the values printed when the page is generated and
// those painted for the visitor's scenario come from the same functions. Most
// are recorded series of the run; the others follow from recorded ones by the
// equations of package equation, from which quantities.go is written.
package live

import (
	"math"
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// Line is the main quantity of one equation.
type Line struct {
	Eq   string    // E1 to E40
	What lang.Pair // the quantity
	// At is its value at a step of a run as text. host is the index of the host
	// that stands for all, see Host.
	At func(r *model.Result, step, host int) lang.Pair
}

// Host returns the host whose values stand for all hosts: the one with most
// capacity of the cluster at the end.
func Host(r *model.Result) int {
	best, most := 0, -1.0
	for i := range r.Hosts {
		k := r.Host(i, model.HostK)
		if x := k[len(k)-1]; x > most {
			best, most = i, x
		}
	}
	return best
}

// HostName is the name of a host of the run in both languages.
func HostName(r *model.Result, host int) lang.Pair {
	return lang.Pair(atlas.HostName(r.Hosts[host].Name))
}

// number prints three significant digits at most, trailing zeros kept.
func number(x float64) lang.Pair {
	digits := 2
	if a := math.Abs(x); a < 0.0995 {
		digits = 3
	} else if a >= 99.5 {
		digits = 0
	}
	s := strconv.FormatFloat(x, 'f', digits, 64)
	if strings.Trim(s, "-0.") == "" {
		s = strings.TrimPrefix(s, "-")
	}
	s = strings.Replace(s, "-", "−", 1)
	return lang.Pair{En: s, Zh: s}
}

// series is a Line of a recorded output.
func series(eq string, o model.Output, en, zh string) Line {
	return Line{eq, lang.Pair{En: en, Zh: zh}, func(r *model.Result, i, _ int) lang.Pair { return number(r.Series(o)[i]) }}
}

// hostSeries is a Line of a recorded output of the host.
func hostSeries(eq string, o model.HostOutput, en, zh string) Line {
	return Line{eq, lang.Pair{En: en, Zh: zh}, func(r *model.Result, i, h int) lang.Pair { return number(r.Host(h, o)[i]) }}
}

// derived is a Line that follows from recorded outputs by the equations
// themselves.
func derived(eq, en, zh string) Line {
	return Line{eq, lang.Pair{En: en, Zh: zh}, func(r *model.Result, i, h int) lang.Pair { return number(derivedOf(eq, point{r, i, h})) }}
}

// strongest is the governance type of E6 with the largest weight.
func strongest(r *model.Result, i, _ int) lang.Pair {
	best := 0
	for j := range model.NumGovernance {
		if r.Vec(model.VecGov, j)[i] > r.Vec(model.VecGov, best)[i] {
			best = j
		}
	}
	row, x := model.GovernanceTable()[best], number(r.Vec(model.VecGov, best)[i])
	return lang.Pair{En: row.ID + " " + x.En, Zh: row.Zh + " " + x.Zh}
}

// untaxed is a derived Line that holds where no tariff comes between the cluster and
// the lead firms' markets: in version 1. Version 2 does not record the tariff (F11).
func untaxed(eq, en, zh string) Line {
	l := derived(eq, en, zh)
	at := l.At
	l.At = func(r *model.Result, i, h int) lang.Pair {
		if r.Scenario.Version == model.Version2 {
			return lang.Pair{En: "not recorded in version 2", Zh: "第2版不记录"}
		}
		return at(r, i, h)
	}
	return l
}

// Lines lists the forty quantities in the order of the equations.
func Lines() []Line {
	return []Line{
		derived("E1", "value share of the two ends", "两端所占价值份额"),
		series("E2", model.OutP, "process level P", "工艺水平P"),
		series("E3", model.OutPrice, "price of making things p", "加工价格p"),
		derived("E4", "value share of the trough φ_v", "低端所占价值份额φ_v"),
		series("E5", model.OutCx, "complexity x", "复杂度x"),
		{"E6", lang.Pair{En: "strongest type and its weight", Zh: "最强的类型及其权重"}, strongest},
		series("E7", model.OutAsym, "asymmetry A", "权力不对称A"),
		derived("E8", "control u_c", "控制u_c"),
		series("E9", model.OutBar, "barrier B", "壁垒B"),
		series("E10", model.OutLeadG, "mean role at the two ends of the lead chain", "主导企业链条两端的平均角色"),
		derived("E11", "what the home market can teach", "国内市场能教多少"),
		derived("E12", "corridor of the host, J_c", "该东道国所在走廊J_c"),
		series("E13", model.OutUc, "mean unit cost, start = 1", "平均单位成本（期初 = 1）"),
		hostSeries("E14", model.HostPi, "productivity in the host π_b", "该东道国工厂生产率π_b"),
		hostSeries("E15", model.HostTau, "trade cost to the host τ_b", "对该东道国的贸易成本τ_b"),
		untaxed("E16", "attractiveness in the lead chain, start = 1", "在主导企业链条中的吸引力（期初 = 1）"),
		untaxed("E17", "share in the orders of lead firms", "在主导企业订单中的份额"),
		series("E18", model.OutU, "utilisation u", "利用率u"),
		derived("E19", "mean role at the two ends, all sales", "两端的平均角色（全部销售）"),
		series("E20", model.OutVA, "value added VA", "增加值VA"),
		series("E21", model.OutNprod, "people in production N_p", "生产人员N_p"),
		series("E22", model.OutPi, "profit Π", "利润Π"),
		series("E23", model.OutGrad, "steepest gradient", "最陡的梯度"),
		series("E24", model.OutT, "transfer a year, all hosts", "每年转移量（全部东道国）"),
		series("E25", model.OutIc, "funds for capability I_c", "投向能力的资金I_c"),
		derived("E26", "pull of home W₀", "国内的吸引力W₀"),
		series("E27", model.OutE, "effort E", "升级努力E"),
		derived("E28", "absorptive capacity AC", "吸收能力AC"),
		derived("E29", "mean capability at the two ends", "两端的平均能力"),
		derived("E30", "mean capability in the trough", "低端的平均能力"),
		series("E31", model.OutQ, "product level Q", "产品水平Q"),
		series("E32", model.OutX, "chain level X", "链条水平X"),
		series("E33", model.OutNadv, "advanced staff N_a", "研发、设计、营销人员N_a"),
		series("E34", model.OutK0, "capacity at home K₀", "国内产能K₀"),
		series("E35", model.OutKB, "capacity abroad K_B", "境外产能K_B"),
		hostSeries("E36", model.HostJ, "infrastructure of the host J_b", "该东道国基础设施J_b"),
		hostSeries("E37", model.HostA, "capability of the host a_b", "该东道国能力a_b"),
		hostSeries("E38", model.HostW, "wage of the host w_b", "该东道国工资w_b"),
		hostSeries("E39", model.HostY, "income of the host y_b", "该东道国收入y_b"),
		series("E40", model.OutHB, "balance of all hosts", "全部东道国的净得失"),
	}
}
