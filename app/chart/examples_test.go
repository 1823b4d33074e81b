package chart

import (
	"math"

	"silkladder/app/lang"
)

// example is one picture in a state worth looking at. The data have the shape
// of the model's runs, not their values.
type example struct {
	name string
	draw func(l lang.Lang, w float64) Figure
}

// pick is a pair's half.
func pick(l lang.Lang, en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }

func head(l lang.Lang, id, en, zh string) Head {
	return Head{ID: id, Title: pick(l, en, zh), Lang: l}
}

// quarters are the model's years, 2013 to 2043 by quarter.
func quarters() []float64 {
	x := make([]float64, 121)
	for i := range x {
		x[i] = 2013 + float64(i)/4
	}
	return x
}

// curve is an S-shaped path from a to b, half way in the given year.
func curve(a, b, mid, width float64) []float64 {
	x := quarters()
	y := make([]float64, len(x))
	for i := range x {
		y[i] = a + (b-a)/(1+math.Exp(-(x[i]-mid)/width))
	}
	return y
}

func add(y []float64, by func(i int) float64) []float64 {
	out := make([]float64, len(y))
	for i := range y {
		out[i] = y[i] + by(i)
	}
	return out
}

var examples = []example{
	{"smile-locked", func(l lang.Lang, w float64) Figure { return Smile(smileExample(l, 0), w) }},
	{"smile-risen", func(l lang.Lang, w float64) Figure { return Smile(smileExample(l, 1), w) }},
	{"lines", func(l lang.Lang, w float64) Figure { return Lines(linesExample(l), w) }},
	{"ladder", func(l lang.Lang, w float64) Figure { return Ladder(ladderExample(l), w) }},
	{"shares", func(l lang.Lang, w float64) Figure { return StackedShares(sharesExample(l), w) }},
	{"capacity", func(l lang.Lang, w float64) Figure { return Capacity(capacityExample(l), w) }},
	{"matrix", func(l lang.Lang, w float64) Figure { return Matrix(matrixExample(l), w) }},
	{"determinants", func(l lang.Lang, w float64) Figure { return Determinants(determinantsExample(l), w) }},
	{"levels", func(l lang.Lang, w float64) Figure { return Levels(levelsExample(l), w) }},
	{"flows", func(l lang.Lang, w float64) Figure { return Flows(flowsExample(l), w) }},
	{"multiples", func(l lang.Lang, w float64) Figure { return SmallMultiples(multiplesExample(l), w) }},
	{"attribution", func(l lang.Lang, w float64) Figure { return Attribution(attributionExample(l), w) }},
	{"attribution-small", func(l lang.Lang, w float64) Figure {
		d := attributionExample(l)
		d.ID, d.Rival = "attribution-small", Part{}
		for i := range d.Steps {
			d.Steps[i].Value /= 10
		}
		d.From.Value = .9
		d.To.Value = d.From.Value
		for _, s := range d.Steps {
			d.To.Value += s.Value
		}
		return Attribution(d, w)
	}},
	{"attribution-negative", func(l lang.Lang, w float64) Figure { return Attribution(backfireExample(l), w) }},
	{"contributions", func(l lang.Lang, w float64) Figure { return Contributions(contributionsExample(l), w) }},
	{"bars", func(l lang.Lang, w float64) Figure { return Bars(barsExample(l), w) }},
	{"bars-signed", func(l lang.Lang, w float64) Figure { return Bars(signedExample(l), w) }},
	{"era", func(l lang.Lang, w float64) Figure { return Lines(eraExample(l), w) }},
	{"parallel", func(l lang.Lang, w float64) Figure { return Parallel(parallelExample(l), w) }},
	{"tornado", func(l lang.Lang, w float64) Figure { return Tornado(tornadoExample(l), w) }},
	{"dial", func(l lang.Lang, w float64) Figure { return ThresholdDial(dialExample(l), w) }},
	{"histogram", func(l lang.Lang, w float64) Figure { return Histogram(histExample(l), w) }},
	{"compare", func(l lang.Lang, w float64) Figure { return Compare(compareExample(l), w) }},
	{"fan", func(l lang.Lang, w float64) Figure { return Lines(fanExample(l), w) }},
}

func smileExample(l lang.Lang, rise float64) SmileData {
	d := SmileData{Head: head(l, "smile", "How much of the smile does the cluster capture?", "微笑曲线上，集群拿到了多少价值？"),
		Year: 2031, StartYear: 2013, Gravity: 3.1 + .8*rise, GravityThen: 2.95}
	names := [7]lang.Pair{{En: "Research", Zh: "研发"}, {En: "Design", Zh: "设计"}, {En: "Components", Zh: "零部件"},
		{En: "Assembly", Zh: "组装"}, {En: "Logistics", Zh: "物流"}, {En: "Marketing", Zh: "营销"}, {En: "Brand and service", Zh: "品牌与服务"}}
	then := [7]float64{.24, .15, .085, .06, .075, .15, .24}
	for i, n := range names {
		v := then[i]
		if i >= 2 && i <= 4 {
			v *= 1 - .25*rise
		} else {
			v += .055 * rise / 4
		}
		at := [7]float64{.02, .05, .55, .95, .6, .03, 0}[i]
		d.Functions = append(d.Functions, SmileFunction{Label: n.In(l), Value: v, Then: then[i],
			Captured: at + rise*[7]float64{.16, .34, .3, .03, .28, .2, .12}[i], CapturedThen: at})
	}
	return d
}

func linesExample(l lang.Lang) LinesData {
	return LinesData{Head: head(l, "lines", "Does functional upgrading take off?", "功能升级能否起飞？"),
		X: quarters(), Unit: pick(l, "Functional upgrading, 0 to 1", "功能升级，0～1"),
		Cursor: 2031, Zero: true, Format: Fixed(2),
		Notes: []Note{{X: 2027.25, Text: pick(l, "Lead firm lets go", "领先企业放手")}},
		Series: []Series{
			{Label: pick(l, "with the Belt and Road", "有一带一路"), Class: "cluster", Y: curve(.002, .2, 2032, 3)},
			{Label: pick(l, "without", "没有一带一路"), Base: true, Y: curve(.001, .105, 2035, 3)},
		}}
}

func fanExample(l lang.Lang) LinesData {
	x := quarters()
	y := curve(.02, .19, 2030, 4)
	by := func(k float64) []float64 {
		return add(y, func(i int) float64 { return k * .09 * (x[i] - 2013) / 30 * (1 + y[i]) })
	}
	return LinesData{Head: head(l, "fan", "How sure is the rise?", "上升有多大把握？"), X: x, Lo: 0, Hi: .4, Format: Fixed(2),
		Unit:  pick(l, "Functional upgrading; bands hold 50, 80 and 95% of 1,000 runs", "功能升级；色带含1,000次模拟的50%、80%、95%"),
		Bands: []Band{{95, "cluster", by(-1), by(1.9)}, {80, "cluster", by(-.8), by(1.2)}, {50, "cluster", by(-.4), by(.5)}},
		Series: []Series{{Label: pick(l, "median", "中位数"), Class: "cluster", Y: y},
			{Label: pick(l, "without the Belt and Road", "没有一带一路"), Base: true, Y: curve(.01, .11, 2032, 4)}}}
}

func ladderExample(l lang.Lang) LadderData {
	return LadderData{Head: head(l, "ladder", "Which rung does it stand on in each market?", "在每个市场上，它站在哪一级台阶？"),
		Rungs: [4]string{pick(l, "Assembly", "组装"), "OEM", "ODM", "OBM"}, Year: 2031, StartYear: 2013,
		Markets: []LadderMarket{
			{pick(l, "Lead-firm chain", "领先企业的链条"), "lead", 1, 1, [3]float64{.82, .21, .04}, [3]float64{.7, .05, .01}},
			{pick(l, "Home market", "国内市场"), "cluster", 2, 1, [3]float64{.9, .62, .38}, [3]float64{.74, .2, .1}},
			{pick(l, "Belt and Road", "一带一路市场"), "hosts", 3, 0, [3]float64{.96, .8, .71}, [3]float64{.45, .2, .1}},
		}}
}

func sharesExample(l lang.Lang) StackData {
	d := StackData{Head: head(l, "shares", "Who governs the chain: does captive give way?", "谁在治理价值链：俘获型会让位吗？"), X: quarters(), Cursor: 2031}
	names := []lang.Pair{{En: "hierarchy", Zh: "科层型"}, {En: "captive", Zh: "俘获型"}, {En: "relational", Zh: "关系型"}, {En: "modular", Zh: "模块型"}, {En: "market", Zh: "市场型"}}
	cap := curve(.68, .22, 2029, 3)
	hier, rel := curve(.12, .06, 2028, 6), curve(.04, .09, 2030, 4)
	mod := curve(.1, .52, 2030, 3)
	market := make([]float64, len(cap))
	for i := range market {
		market[i] = 1 - cap[i] - hier[i] - rel[i] - mod[i]
	}
	shade := []float64{.12, .31, .5, .69, .88}
	for k, y := range [][]float64{hier, cap, rel, mod, market} {
		d.Layers = append(d.Layers, Layer{Label: names[k].In(l), Class: "lead", Shade: shade[4-k], Y: y})
	}
	return d
}

func capacityExample(l lang.Lang) StackData {
	home := curve(1.02, .62, 2020, 3)
	return StackData{Head: head(l, "capacity", "Where does capacity stand, at home or abroad?", "产能在国内还是在国外？"), X: quarters(), Format: Fixed(2),
		Unit:   pick(l, "Capacity; the cluster of 2013 = 1", "产能，2013年集群=1"),
		Layers: []Layer{{Label: pick(l, "at home", "国内"), Class: "cluster", Y: home}, {Label: pick(l, "in host parks", "东道国园区"), Class: "hosts", Y: curve(0, .48, 2021, 3)}},
		Total:  curve(1, .95, 2025, 6), TotalLabel: pick(l, "total without the Belt and Road", "没有一带一路时合计")}
}

func determinantsExample(l lang.Lang) DeterminantsData {
	return DeterminantsData{Head: head(l, "determinants", "Why captive: complex, codified, but not yet capable", "为什么是俘获型：复杂、可编码，但能力不足"),
		Year: 2031, StartYear: 2013,
		Axes: [3]Axis{
			{pick(l, "Complexity of transactions", "交易的复杂程度"), pick(l, "complex", "复杂"), .68, .55, .5},
			{pick(l, "Ability to codify", "交易信息可编码程度"), pick(l, "codified", "可编码"), .72, .72, .5},
			{pick(l, "Capability of suppliers", "供应商能力"), pick(l, "capable", "有能力"), .47, .28, .58},
		},
		Types: []GovernanceType{
			{pick(l, "Market", "市场型"), [3]int{-1, 1, 1}, .05, .04},
			{pick(l, "Modular", "模块型"), [3]int{1, 1, 1}, .24, .08},
			{pick(l, "Relational", "关系型"), [3]int{1, -1, 1}, .06, .03},
			{pick(l, "Captive", "俘获型"), [3]int{1, 1, -1}, .52, .7},
			{pick(l, "Hierarchy", "科层型"), [3]int{1, -1, -1}, .13, .15},
		}}
}

func matrixExample(l lang.Lang) MatrixData {
	return MatrixData{Head: head(l, "matrix", "Which upgrading does each type of governance allow?", "每种治理类型允许哪些升级？"),
		Columns: []string{pick(l, "process", "工艺流程升级"), pick(l, "product", "产品升级"), pick(l, "functional", "功能升级"), pick(l, "chain", "价值链升级")},
		Limits:  pick(l, "the paper: limits it", "论文：限制"), Some: pick(l, "allows some", "有一定空间"), Helps: pick(l, "helps it", "有利"),
		Rows: []MatrixRow{
			{pick(l, "Market", "市场型"), pick(l, "4% now", "现占4%"), []float64{.17, .14, .39, .05}, []Claim{Some, Some, Helps, Silent}},
			{pick(l, "Relational", "关系型"), "", []float64{.26, .26, .43, .22}, []Claim{Helps, Helps, Helps, Helps}},
			{pick(l, "Captive", "领导型"), pick(l, "70% now", "现占70%"), []float64{.25, .24, .14, .06}, []Claim{Helps, Helps, Limits, Silent}},
			{pick(l, "Hierarchy", "层级型"), "", []float64{-.23, -.26, 0, 0}, []Claim{Silent, Silent, Silent, Silent}},
		}}
}

func levelsExample(l lang.Lang) LevelsData {
	return LevelsData{Head: head(l, "levels", "Which of the four upgradings does the Belt and Road move?", "一带一路推动了四种升级中的哪几种？"),
		WithLabel: pick(l, "with the Belt and Road", "有一带一路"), WithoutLabel: pick(l, "without", "没有"), ThenName: "2013",
		Rows: []Level{
			{pick(l, "Process", "工艺流程升级"), .62, .71, .42},
			{pick(l, "Product", "产品升级"), .38, .52, .2},
			{pick(l, "Functional", "功能升级"), .10, .19, .002},
			{pick(l, "Chain", "价值链升级"), .02, .021, .01},
		}}
}

func flowsExample(l lang.Lang) FlowsData {
	return FlowsData{Head: head(l, "flows", "What did moving capacity free, and where did it go?", "产能转移腾出了什么，去了哪里？"), Year: 2031, StartYear: 2013,
		Resources: []Resource{
			{Label: pick(l, "People", "人"), Items: []FlowItem{
				{pick(l, "in production", "生产线上"), "lead", .6, .86, .55},
				{pick(l, "in research, design and brand", "研发设计与品牌"), "cluster", 0, .04, .162},
				{pick(l, "looking for work", "待转岗"), "lead", .25, .1, .288}}},
			{Label: pick(l, "Money", "资金"), Items: []FlowItem{
				{pick(l, "new lines at home", "国内扩产"), "lead", .6, .62, .2},
				{pick(l, "learning", "学习与创新"), "cluster", 0, .12, .38},
				{pick(l, "plants abroad", "境外建厂"), "hosts", 0, .02, .27},
				{pick(l, "paid out", "分红"), "lead", .25, .24, .15}}},
			{Label: pick(l, "Materials", "物"), Items: []FlowItem{
				{pick(l, "bound in low-end lines", "低端产能占用"), "lead", .6, .9, .58},
				{pick(l, "free for new uses", "腾出可用"), "cluster", 0, .1, .42}}},
		}}
}

func multiplesExample(l lang.Lang) MultiplesData {
	d := MultiplesData{Head: head(l, "multiples", "Which host economies gain, and which pay for the road?", "哪些国家和地区受益，哪些只付了路费？"), X: quarters(), Cursor: 2031,
		Unit: pick(l, "Balance of each host; the cluster’s initial value = 1", "各国和地区的收支；集群初始价值=1")}
	hosts := []struct {
		n lang.Pair
		v float64
	}{{lang.Pair{En: "Indonesia", Zh: "印度尼西亚"}, .061}, {lang.Pair{En: "Pakistan", Zh: "巴基斯坦"}, .054}, {lang.Pair{En: "Viet Nam", Zh: "越南"}, .04},
		{lang.Pair{En: "Ethiopia", Zh: "埃塞俄比亚"}, .022}, {lang.Pair{En: "Malaysia", Zh: "马来西亚"}, .015}, {lang.Pair{En: "United Arab Emirates", Zh: "阿拉伯联合酋长国"}, .0001},
		{lang.Pair{En: "Kazakhstan", Zh: "哈萨克斯坦"}, -.004}, {lang.Pair{En: "Bosnia and Herzegovina", Zh: "波斯尼亚和黑塞哥维那"}, -.012}}
	for i, h := range hosts {
		y := curve(-.001, h.v, 2020+float64(i), 3)
		d.Cells = append(d.Cells, Cell{Label: h.n.In(l), Y: add(y, func(k int) float64 { return -.006 * math.Exp(-math.Pow(float64(k-16)/10, 2)) })})
	}
	return d
}

func attributionExample(l lang.Lang) AttributionData {
	return AttributionData{Head: head(l, "attribution", "Which lever does the work?", "哪根杠杆起了作用？"),
		From:  Part{pick(l, "Without the Belt and Road", "没有一带一路"), .099},
		Steps: []Part{{pick(l, "Parks", "园区"), .038}, {pick(l, "Openness to transfer", "产能转移开放度"), .027}, {pick(l, "Infrastructure", "基础设施"), .017}, {pick(l, "Market access", "市场准入"), .008}},
		To:    Part{pick(l, "With the Belt and Road", "有一带一路"), .189},
		Rival: Part{pick(l, "A home market growing as much instead", "若改为国内市场同等增长"), .052}}
}

func contributionsExample(l lang.Lang) ContributionsData {
	return ContributionsData{Head: head(l, "contributions", "Which corridor does it?", "是哪条走廊起的作用？"),
		Names: []string{pick(l, "Maritime Silk Road, west", "海上丝路西线"), pick(l, "Indochina Peninsula", "中国—中南半岛"), pick(l, "Bangladesh–China–India–Myanmar", "孟中印缅"), pick(l, "Eurasian Land Bridge", "新亚欧大陆桥")},
		Panels: []Panel{
			{Title: pick(l, "Functional level, +0.004 together", "功能水平，合计+0.004"), Values: []float64{.0024, .0019, -.00005, .00001}},
			{Title: pick(l, "Value at home, +5.1% together", "国内增加值，合计+5.1%"), Values: []float64{.031, .022, -.002, .0001}, Format: Percent(1)},
			{Title: pick(l, "Capacity abroad, +9.9% together", "境外产能，合计+9.9%"), Values: []float64{.05, .03, .019, .0002}, Format: Percent(1)},
		},
		Rest: pick(l, "Eurasian Land Bridge: nothing that can be seen.", "新亚欧大陆桥：无可见变化。")}
}

func backfireExample(l lang.Lang) AttributionData {
	d := attributionExample(l)
	d.ID = "backfire"
	d.Title = pick(l, "When it backfires: sales up, value down", "适得其反：卖得更多，价值更少")
	d.From.Value, d.To.Value = .086, .073
	for i, v := range []float64{-.011, -.008, .004, .002} {
		d.Steps[i].Value = v
	}
	d.Rival = Part{}
	return d
}

// barsExample are capacities abroad by host and kind of trade.
func barsExample(l lang.Lang) BarsData {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	return BarsData{
		Head: head(l, "bars", "Who fills which host?", "谁去了哪里？"), Unit: t("capacity abroad in 2031, US$ bn a year", "2031年的境外产能（年产值，亿美元）"),
		Parts: []BarPart{{Label: t("light industry", "轻工"), Class: "hosts"}, {Label: t("trades with surplus capacity", "产能富余产业"), Class: "lead"}, {Label: t("machines, electronics, vehicles and the rest", "机电、车辆等"), Class: "cluster"}},
		Rows: []Bar{
			{t("Vietnam", "越南"), []float64{4.1, .8, 6.3}}, {t("Indonesia", "印度尼西亚"), []float64{2.2, 3.9, 1.1}},
			{t("United Arab Emirates", "阿拉伯联合酋长国"), []float64{.1, .3, .05}}, {t("Laos", "老挝"), []float64{0, 0, 0}},
		},
	}
}

// signedExample are moves of people between clusters.
func signedExample(l lang.Lang) BarsData {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	return BarsData{
		Head: head(l, "bars-signed", "Which industries do people go to?", "人去了哪些产业？"), Unit: t("net, thousand people, to 2031", "净流入，截至2031年（万人）"), Signed: true,
		Parts: []BarPart{{Label: t("net", "净流入"), Class: "cluster"}},
		Rows: []Bar{
			{t("Electric vehicles", "电动汽车"), []float64{320}}, {t("Electronics", "电子信息"), []float64{41.5}}, {t("Cement", "水泥"), []float64{-2}},
			{t("Footwear for foreign labels", "代工鞋业"), []float64{-359.5}},
		},
	}
}

// eraExample is a line of which the first years have happened, with two figures of
// the record.
func eraExample(l lang.Lang) LinesData {
	d := linesExample(l)
	d.Head = head(l, "era", "How many people do the plants abroad employ?", "境外工厂雇用多少人？")
	d.Era, d.Notes = Era{Past: 2024, Today: 2026}, nil
	d.Observed = []Observed{{Label: lang.Pair{En: "reported", Zh: "已公布"}.In(l), Class: "cluster", X: []float64{2017, 2022.5}, Y: []float64{d.Series[0].Y[10], d.Series[0].Y[30] * 1.2}}}
	return d
}

func parallelExample(l lang.Lang) ParallelData {
	open := math.Inf(1)
	d := ParallelData{
		Head:   head(l, "parallel", "Where does it fail?", "它在哪里会失败？"),
		Marked: pick(l, "it fails", "失败"), Inside: pick(l, "other cases in the box", "范围内的其他情形"), Others: pick(l, "other cases", "其他情形"),
		Axes: []ParallelAxis{
			{Label: pick(l, "Organisation", "组织化程度"), Min: 0, Max: 1, Low: -open, High: .45, Format: Fixed(2)},
			{Label: pick(l, "Answer of host wages to labour demand", "东道国工资对用工需求的反应"), Min: .1, Max: .9, Low: .5, High: open, Format: Fixed(2)},
			{Label: pick(l, "Growth of demand", "需求增长"), Min: .01, Max: .05, Low: -open, High: open, Format: Fixed(3)},
			{Label: pick(l, "Change of value added at home", "留在国内的增加值的变化"), Min: -.1, Max: .4, Low: -open, High: 0, Format: Fixed(2)},
		},
	}
	for i := range 400 {
		a, b, c := math.Mod(float64(i)*.618034, 1), math.Mod(float64(i)*.754878, 1), math.Mod(float64(i)*.569840, 1)
		x := Case{At: []float64{a, .1 + .8*b, .01 + .04*c, .4*a - .3*b + .1*c}}
		x.Marked, x.Inside = x.At[3] < 0, a <= .45 && x.At[1] >= .5
		d.Cases = append(d.Cases, x)
	}
	return d
}

func tornadoExample(l lang.Lang) TornadoData {
	d := TornadoData{Head: head(l, "tornado", "Which assumptions drive the result?", "哪些假设左右结果？"), Centre: .189, CentreLabel: pick(l, "default", "默认"), Format: Fixed(2)}
	for _, r := range []struct {
		n              lang.Pair
		lo, hi         float64
		loText, hiText string
	}{
		{lang.Pair{En: "Strength of local networks", Zh: "本地网络强度"}, .02, .41, "0.50", "0.90"},
		{lang.Pair{En: "Intent to upgrade", Zh: "升级意愿"}, .05, .33, "0.30", "0.70"},
		{lang.Pair{En: "Share reinvested in learning", Zh: "用于学习的再投资比例"}, .08, .3, "0.40", "0.80"},
		{lang.Pair{En: "Barrier raised by lead firms", Zh: "领先企业设置的壁垒"}, .27, .12, "0.6", "1.4"},
		{lang.Pair{En: "Absorptive capacity", Zh: "吸收能力"}, .16, .22, "0.10", "0.30"},
		{lang.Pair{En: "Freight cost", Zh: "运费"}, .2, .21, "0.05", "0.20"},
	} {
		d.Rows = append(d.Rows, TornadoRow{r.n.In(l), r.lo, r.hi, r.loText, r.hiText})
	}
	return d
}

func dialExample(l lang.Lang) DialData {
	return DialData{Head: head(l, "dial", "You are at 0.70; the lock breaks at 0.67 without the Belt and Road", "你在0.70，没有一带一路时锁定在0.67处被打破"),
		Min: .4, Max: 1, You: .7, YouLabel: pick(l, "you are here", "你在这里"), Unit: pick(l, "Strength of local networks", "本地网络强度"),
		Below: pick(l, "locked in", "被锁定"), Above: pick(l, "breaks free", "突破锁定"),
		Thresholds: []Threshold{{Label: pick(l, "without the Belt and Road", "没有一带一路"), Value: .67, Base: true},
			{Label: pick(l, "as realised", "按实际力度"), Value: .63}, {Label: pick(l, "as announced", "按宣布力度"), Value: .6}}}
}

func histExample(l lang.Lang) HistData {
	d := HistData{Head: head(l, "histogram", "How often does the cluster escape the lock?", "集群多大概率摆脱锁定？"),
		Unit: pick(l, "Functional upgrading in 2043; 1,000 runs", "2043年功能升级；1,000次模拟"),
		Marks: []HistMark{{Label: pick(l, "default run", "默认情景"), Value: .189, Class: "cluster"},
			{Label: pick(l, "without the Belt and Road", "没有一带一路"), Value: .099, Base: true}},
		Beyond: .2, BeyondLabel: pick(l, "of runs reach 0.20, the end of the lock", "的模拟达到0.20，即摆脱锁定"), Format: Fixed(2)}
	for i := range 1000 {
		u := (float64(i) + .5) / 1000
		d.Values = append(d.Values, clamp(.17+.075*math.Log(u/(1-u))*.55+.03*math.Sin(float64(i)), 0, 1))
	}
	return d
}

func compareExample(l lang.Lang) CompareData {
	d := CompareData{Head: head(l, "compare", "Four ways for the same cluster", "同一集群的四条路"), X: quarters(), Format: Fixed(2), Cursor: 2025,
		Unit: pick(l, "Functional upgrading", "功能升级")}
	for i, n := range []lang.Pair{{En: "My scenario", Zh: "我的情景"}, {En: "As announced", Zh: "按宣布力度"}, {En: "Home market instead", Zh: "改走国内市场"}, {En: "Low road", Zh: "低端道路"}, {En: "No Belt and Road", Zh: "没有一带一路"}} {
		end := []float64{.21, .34, .2, .02, .12}[i]
		d.Scenarios = append(d.Scenarios, Compared{n.In(l), curve(.01, end, 2030-float64(i), 3)})
	}
	d.Outcomes = []Outcome{{pick(l, "Functional upgrading", "功能升级"), []float64{.21, .34, .2, .02, .12}, nil},
		{pick(l, "Return relative to wages", "相对工资的回报"), []float64{2.7, 3.74, 2.2, .85, 1.78}, Fixed(2)}}
	return d
}
