package picture

import (
	"cmp"
	"math"
	"strings"

	"silkladder/model/order"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/sheet"
	"silkladder/model"
	"silkladder/model/study"
)

// A picture that leaves the page has lost everything around it. Its file says
// what the page around it says: of which cluster and year it is, what it
// answers, what is drawn in which unit, and of which runs.

// Answer is the title of a picture's file: the cluster, the year, the conclusion and
// its odds. One that fewer than half of the cases share does not lead. A picture
// without a conclusion, because its question has not been answered, keeps its
// question.
func (c *Context) Answer(id string, f chart.Figure) string {
	says := answer{c}.conclusion(id, f)
	switch {
	case says == "":
		says = f.Title
	case c.Backing != nil:
		odds, most := c.Backing(id)
		if most != "" {
			says = most + c.t("; this run: ", "；本次模拟：") + says
		}
		if odds != "" {
			says += c.t(". ", "。") + odds
		}
	}
	zh, en := c.With.Scenario.Names()
	year := calendar(answer{c}.shown(id))
	return c.t(en+", "+year+": "+says, zh+"，"+year+"年："+says)
}

// Heading is what stands over a picture on a page: its question, or, where it is
// the whole page, its answer.
func (c *Context) Heading(id string, f chart.Figure) string {
	if c.Alone {
		return c.Answer(id, f)
	}
	return f.Title
}

// UnderLine is Under in one line.
func (c *Context) UnderLine(id string, f chart.Figure) string {
	return strings.Join(c.Under(id, f), c.t(" ", ""))
}

// Under is what stands below that title: the question, the outcome and its
// unit, the scenario and the runs.
func (c *Context) Under(id string, f chart.Figure) []string {
	first := f.Title
	if of := (answer{c}).outcome(id); of != "" {
		first = strings.TrimRight(first, "?？")
		first = c.t(first+": ", first+"：") + of + c.t(".", "。")
	}
	runs := c.t("run with the Belt and Road", "有“一带一路”的运行")
	switch {
	case c.With.Scenario.Levers == (model.Levers{}):
		runs = c.t("run without the Belt and Road", "无“一带一路”的运行")
	case f.Scene.Shows("base") || f.Scene.Shows("f-base"):
		runs += c.t("; grey or dashed: without", "；灰色或虚线为无“一带一路”")
	}
	return []string{first, c.t("Scenario: ", "情景：") + c.Name + c.t("; ", "；") + runs + c.t(".", "。")}
}

// An answer is what a picture says in words.
type answer struct{ *Context }

// shown is the year a picture speaks of: the one shown, or for those about
// the end of the run its last.
func (c answer) shown(id string) float64 {
	switch id {
	case "attribution", "ways", "corridors", "chances", "tornado":
		return model.StartYear + c.With.Scenario.Years
	case "threshold", "threshold1", "threshold2":
		if c.Study.Ready(id) {
			return model.StartYear + c.Study.By
		}
	}
	return c.year()
}

func calendar(y float64) string { return chart.Fixed(0)(math.Floor(y + 1e-9)) }

// outcomes are what the pictures show, with the unit.
var outcomes = map[string]lang.Pair{
	"map":          {En: "capacity, per cent of the cluster’s first-year output", Zh: "产能，占集群起始年产量的百分比"},
	"smile":        {En: "value of each function and the part captured, share of the chain’s value", Zh: "各环节价值与集群所得，占全链价值的比例"},
	"ladder":       {En: "stage of the cluster in each market, assembly to OBM", Zh: "集群在各市场的升级阶段，由组装到OBM"},
	"functional":   {En: "functional level, 0 to 1", Zh: "功能水平，0～1"},
	"value":        {En: "value added at home, 1 = the chain’s first-year value", Zh: "留在国内的增加值，以起始年全链价值为1"},
	"levels":       {En: "levels of the four upgradings, 0 to 1", Zh: "四种升级的水平，0～1"},
	"return":       {En: "value added per person, in wages of the economy", Zh: "人均增加值，以社会平均工资为1"},
	"governance":   {En: "weight of each type of governance, per cent", Zh: "各治理类型的权重，%"},
	"matrix":       {En: "change since the start, 0 to 1", Zh: "起始年以来的变化，0～1"},
	"determinants": {En: "the three determinants of governance, 0 to 1", Zh: "治理的三个决定因素，0～1"},
	"resources":    {En: "where people, money and materials are bound, per cent", Zh: "人、财、物的去向，%"},
	"capacity":     {En: "capacity, 1 = the cluster’s first-year output", Zh: "产能，以集群起始年产量为1"},
	"hosts":        {En: "what the Belt and Road changes in the yearly balance of each host, 1 = the chain’s first-year value", Zh: "“一带一路”使各东道国和地区年度净得失变化多少，以起始年全链价值为1"},
	"attribution":  {En: "functional level at the end of the run, 0 to 1", Zh: "期末功能水平，0～1"},
	"ways":         {En: "value added at home at the end of the run, 1 = the chain’s first-year value", Zh: "期末留在国内的增加值，以起始年全链价值为1"},
	"corridors":    {En: "what each corridor adds by the end of the run: functional level, value added at home, capacity in hosts", Zh: "各走廊到期末带来的变化：功能水平、留在国内的增加值、东道国产能"},
	"threshold":    {En: "value of the condition, 0 to 1", Zh: "该条件的取值，0～1"},
	"threshold1":   {En: "value of the condition, 0 to 1", Zh: "该条件的取值，0～1"},
	"threshold2":   {En: "value of the condition, 0 to 1", Zh: "该条件的取值，0～1"},
	"fan":          {En: "functional level, 0 to 1", Zh: "功能水平，0～1"},
	"chances":      {En: "change of the functional level by the Belt and Road, 0 to 1", Zh: "“一带一路”带来的功能水平变化，0～1"},
	"tornado":      {En: "gain in functional level by the Belt and Road, 0 to 1", Zh: "“一带一路”带来的功能水平提升，0～1"},
}

// inDollars are those that have another unit in version 2.
var inDollars = map[string]lang.Pair{
	"map":       {En: "capacity, US$ a year at prices of 2013", Zh: "年产能，美元（2013年价格）"},
	"value":     {En: "value added at home, US$ a year", Zh: "留在国内的年增加值，美元"},
	"capacity":  {En: "capacity, US$ a year at prices of 2013", Zh: "年产能，美元（2013年价格）"},
	"hosts":     {En: "what the Belt and Road changes in the yearly balance of each host, US$", Zh: "“一带一路”使各东道国和地区年度净得失变化多少，美元"},
	"ways":      {En: "value added at home at the end of the run, US$ a year", Zh: "期末留在国内的年增加值，美元"},
	"resources": {En: "where people, money and materials are bound: people, US$ a year, per cent", Zh: "人、财、物的去向：人、美元/年、%"},
}

func (c answer) outcome(id string) string {
	if id == "compare" {
		row := model.OutputTable()[c.CompareOutput]
		unit, _ := common(row.Unit, c.runs(), c.Lang)
		return c.measured(c.t(row.En, row.Zh), unit)
	}
	if of, ok := inDollars[id]; ok && c.sized() {
		return of.In(c.Lang)
	}
	if s := c.series(strings.TrimPrefix(id, recordID)); s != nil && OfRecord(id) {
		return c.t(s.Unit.En+"; of the run: "+s.Scope.En, s.Unit.Zh+"；运行中对应："+s.Scope.Zh)
	}
	return outcomes[id].In(c.Lang)
}

// conclusion says in a few words what a picture shows; "" if it cannot yet.
func (c answer) conclusion(id string, f chart.Figure) string {
	two, three := chart.Fixed(2), chart.Percent(0)
	at := func(r *model.Result, o model.Output) float64 { return r.Series(o)[c.Step] }
	against := func(en, zh string, o model.Output, n chart.Format) string {
		with, without := n(at(c.With, o)), n(at(c.Without, o))
		if c.With.Scenario.Levers == (model.Levers{}) {
			return c.t(en+" "+with, zh+with)
		}
		return c.t(en+" "+with+", without the Belt and Road "+without, zh+with+"，无“一带一路”为"+without)
	}
	switch id {
	case "smile":
		sum := func(step int) (s float64) {
			share, got := chain(c.With, step)
			for k := range share {
				s += share[k] * got[k]
			}
			return s
		}
		return c.t("the cluster captures "+three(sum(c.Step))+" of the chain’s value, "+three(sum(0))+" at the start", "集群获取全链价值的"+three(sum(c.Step))+"，起始年为"+three(sum(0)))
	case "ladder", "determinants":
		s, _, _ := strings.Cut(f.Desc, c.t(". ", "。"))
		if _, rest, ok := strings.Cut(s, c.t(": ", "：")); ok {
			return strings.TrimSuffix(rest, ".")
		}
	case "functional":
		return against("functional level", "功能水平", model.OutF, two)
	case "value":
		if c.sized() {
			home := func(r *model.Result) string { return lang.Dollars(r.Amount(model.AmountValueHome)[c.Step], c.Lang) }
			return c.t("value added at home "+home(c.With)+", without the Belt and Road "+home(c.Without), "留在国内的增加值"+home(c.With)+"，无“一带一路”为"+home(c.Without))
		}
		return against("value added at home", "留在国内的增加值", model.OutVAh, two)
	case "return":
		return against("work returns, in wages,", "工作的回报（以工资计）", model.OutRel, two)
	case "levels":
		return c.levelsSay()
	case "governance":
		best, w := 0, 0.0
		for k := range model.GovernanceTable() {
			if x := c.With.Vec(model.VecGov, k)[c.Step]; x > w {
				best, w = k, x
			}
		}
		g := model.GovernanceTable()[best]
		return c.t(g.En+" governance weighs most in the lead-firm chain, "+three(w), "主导企业链中"+g.Zh+"治理权重最大，占"+three(w))
	case "resources":
		n := c.With.Series(model.OutNadv)
		return c.t("research, design and brand hold "+three(n[c.Step])+" of the people, "+three(n[0])+" at the start", "研发、设计、品牌占用"+three(n[c.Step])+"的人员，起始年为"+three(n[0]))
	case "capacity":
		abroad := at(c.With, model.OutKB)
		part := three(abroad / (abroad + at(c.With, model.OutK0)))
		return c.t(part+" of the capacity stands in host economies", part+"的产能在东道国和地区")
	case "map":
		return c.mapSays()
	case "hosts":
		return c.hostsSay()
	case "compare":
		names := []string{c.Name + " " + two(at(c.With, c.CompareOutput))}
		for _, o := range c.Others {
			names = append(names, o.Name+" "+two(o.Run.At(c.CompareOutput, c.With.T[c.Step])))
		}
		row := model.OutputTable()[c.CompareOutput]
		return c.t(row.En+": ", row.Zh+"：") + strings.Join(names, c.t("; ", "；"))
	}
	if c.Study.Ready(id) {
		return c.studySays(id)
	}
	return ""
}

// visible is the smallest change of a level that a title speaks of.
const visible = .005

func (c answer) levelsSay() string {
	best, gain := "", visible
	for _, l := range [...]struct {
		name string
		o    model.Output
	}{{c.t("process", "工艺流程"), model.OutP}, {c.t("product", "产品"), model.OutQ}, {c.t("functional", "功能"), model.OutF}, {c.t("chain", "价值链"), model.OutX}} {
		if d := c.With.Series(l.o)[c.Step] - c.Without.Series(l.o)[c.Step]; d > gain {
			best, gain = l.name, d
		}
	}
	if best == "" {
		return c.t("the Belt and Road lifts none of the four upgradings visibly", "“一带一路”未明显推动四种升级中的任何一种")
	}
	d := chart.Signed(chart.Fixed(2))(gain)
	return c.t("the Belt and Road adds most to "+best+" upgrading, "+d, "“一带一路”对"+best+"升级推动最大（"+d+"）")
}

// most names up to three hosts with the largest values above a floor.
func (c *Context) most(of func(i int) float64, floor float64) []string {
	var names []string
	for _, i := range topThree(len(c.With.Hosts), of, floor) {
		names = append(names, sheet.Host(c.With.Hosts[i].Name, c.Lang))
	}
	return names
}

// topThree are the places of up to three of n with the largest values above a floor.
func topThree(n int, of func(i int) float64, floor float64) []int {
	rows := make([]int, 0, n)
	for i := range n {
		if of(i) > floor {
			rows = append(rows, i)
		}
	}
	order.Stable(rows, func(a, b int) int { return cmp.Compare(of(b), of(a)) })
	return rows[:min(3, len(rows))]
}

func (c answer) mapSays() string {
	total := c.With.Series(model.OutKB)[c.Step]
	if total < visible {
		return c.t("no capacity stands abroad yet", "境外尚无产能")
	}
	hold := func(i int) float64 { return c.With.Host(i, model.HostK)[c.Step] }
	first, names := topThree(len(c.With.Hosts), hold, 0), c.most(hold, 0)
	sum := 0.0
	for _, i := range first {
		sum += hold(i)
	}
	part := chart.Percent(0)(sum / total)
	if len(names) == 1 {
		return c.t(names[0]+" holds "+part+" of the capacity abroad, more than any other economy", names[0]+"在境外产能中最多，占"+part)
	}
	return c.t(c.join(names)+" hold "+part+" of the capacity abroad, more than any others", "境外产能以"+c.join(names)+"为最多，共占"+part)
}

func (c answer) hostsSay() string {
	gain := func(i int) float64 {
		return c.With.Host(i, model.HostHB)[c.Step] - c.Without.Host(i, model.HostHB)[c.Step]
	}
	names := c.most(gain, c.With.Worth())
	switch len(names) {
	case 0:
		return c.t("no host gains from the Belt and Road by as much as counts", "没有东道国和地区从“一带一路”中明显受益")
	case 1:
		return c.t(names[0]+" gains most from the Belt and Road", names[0]+"从“一带一路”中得益最多")
	}
	return c.t(c.join(names)+" gain most from the Belt and Road", c.join(names)+"从“一带一路”中得益最多")
}

func (c *Context) join(names []string) string {
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], c.t(", ", "、")) + c.t(" and ", "和") + names[n-1]
	}
	return strings.Join(names, "")
}

// studySays tells the answer to a question that took many runs.
func (c answer) studySays(id string) string {
	two, three := chart.Fixed(2), chart.Percent(0)
	adds := func(s *study.Shares, o study.Outcome) string {
		rows := make([]int, len(s.Causes))
		for i := range rows {
			rows[i] = i
		}
		order.Stable(rows, func(a, b int) int { return cmp.Compare(s.Share[b][o], s.Share[a][o]) })
		var names []string
		for _, i := range rows[:min(2, len(rows))] {
			if s.Share[i][o] >= 5e-4 {
				names = append(names, c.t(s.Causes[i].En, s.Causes[i].Zh))
			}
		}
		switch len(names) {
		case 0:
			return c.t("nothing adds visibly", "各项均无明显贡献")
		case 1:
			return c.t(names[0]+" adds most", names[0]+"贡献最大")
		}
		return c.t(capital(c.join(names))+" add most", c.join(names)+"贡献最大")
	}
	switch id {
	case "attribution":
		return adds(c.Study.Levers, study.Functional)
	case "corridors":
		if c.With.Scenario.Levers != (model.Levers{}) {
			return adds(c.Study.Corridors, study.HomeValue)
		}
	case "ways":
		return adds(c.Study.Ways, study.HomeValue)
	case "threshold", "threshold1", "threshold2":
		k := 0
		if len(id) > len("threshold") {
			k = int(id[len("threshold")] - '0')
		}
		p, _ := model.ParamByName(study.Conditions()[k])
		need := func(i int) string {
			switch f := c.Study.Thresholds[2*k+i]; {
			case !f.Found:
				return c.t("no value is enough", "再强也不够")
			case f.Lowest:
				return c.t("less than "+two(f.Value)+" is enough", "低于"+two(f.Value)+"即可")
			default:
				return c.t(two(f.Value)+" is needed", "须达到"+two(f.Value))
			}
		}
		return c.t("to break the lock by "+p.En+", "+need(1)+"; without the Belt and Road "+need(0), "靠"+p.Zh+"摆脱低端锁定，"+need(1)+"；无“一带一路”时"+need(0))
	case "fan":
		b := &c.Study.Fan.With
		for i, y := range b.Year {
			if y >= c.With.T[c.Step]-1e-9 || i == len(b.Year)-1 {
				return c.t("half of the cases have a functional level from "+two(b.Low50[i])+" to "+two(b.High50[i]), "半数情形的功能水平在"+two(b.Low50[i])+"～"+two(b.High50[i]))
			}
		}
	case "chances":
		n := 0
		for _, d := range c.Study.Fan.Change {
			if d >= .01 {
				n++
			}
		}
		part := three(float64(n) / float64(max(1, len(c.Study.Fan.Change))))
		return c.t("in "+part+" of the cases the Belt and Road lifts the functional level by .01 or more", "在"+part+"的情形中，“一带一路”使功能水平上升0.01以上")
	case "matrix":
		cells := c.Study.Types(c.With.T[c.Step])
		best := func(u study.Upgrading) string {
			top := 0
			for g := range cells {
				if cells[g][u] > cells[top][u] {
					top = g
				}
			}
			return c.governanceName(model.GovernanceTable()[top])
		}
		return c.t("process upgrading goes furthest under "+best(study.Process)+" governance, functional upgrading under "+best(study.CoreWork), "工艺流程升级以"+best(study.Process)+"治理下最快，功能升级以"+best(study.CoreWork)+"治理下最快")
	case "tornado":
		if len(c.Study.Tornado) > 0 {
			p := c.Study.Tornado[0].Dim.Param
			return c.t("“"+p.En+"” decides most about what the Belt and Road adds", "“一带一路”的作用最取决于“"+p.Zh+"”")
		}
	}
	return ""
}
