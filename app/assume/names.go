package assume

import (
	"html"
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
)

// group names one group of parameters.
type group struct {
	id   string
	name lang.Pair
}

// groups are in the order of the parameter table.
var groups = []group{
	{"value", lang.Pair{En: "Value along the chain", Zh: "价值链与价格"}},
	{"technology", lang.Pair{En: "Technology and cost", Zh: "技术与成本"}},
	{"governance", lang.Pair{En: "Governance of the chain", Zh: "价值链治理"}},
	{"leadfirm", lang.Pair{En: "Lead firms", Zh: "主导企业"}},
	{"thresholds", lang.Pair{En: "Thresholds of functions", Zh: "功能的门槛"}},
	{"demand", lang.Pair{En: "Demand", Zh: "需求"}},
	{"learning", lang.Pair{En: "Learning", Zh: "学习"}},
	{"resources", lang.Pair{En: "People, money, materials", Zh: "人、财、物"}},
	{"capacity", lang.Pair{En: "Capacity and its relocation", Zh: "产能及其转移"}},
	{"wages", lang.Pair{En: "Wages", Zh: "工资"}},
	{"hosts", lang.Pair{En: "Host economies", Zh: "东道国和地区"}},
	{"noise", lang.Pair{En: "Chance", Zh: "随机波动"}},
}

// evidence explains the marks of the table.
var evidence = map[string]struct{ mark, means lang.Pair }{
	"v": {lang.Pair{En: "checked", Zh: "已核对"}, lang.Pair{En: "checked against the source named", Zh: "已与所列出处核对"}},
	"m": {lang.Pair{En: "literature", Zh: "文献"}, lang.Pair{En: "from the literature, not checked against the text", Zh: "引自文献，未核对原文"}},
	"a": {lang.Pair{En: "assumed", Zh: "假设"}, lang.Pair{En: "assumed, so that the model behaves sensibly; test it", Zh: "为使模型行为合理而作的假设，请自行检验"}},
}

// units in words.
var units = map[string]lang.Pair{
	"–":      {},
	"0–1":    {En: "0 to 1", Zh: "0～1"},
	"share":  {En: "share", Zh: "份额"},
	"1/year": {En: "a year", Zh: "每年"},
	"year":   {En: "years", Zh: "年"},
}

// Parts names the components of a vector; a number alone has one without a name.
func Parts(row model.Param, l lang.Lang) []string {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	var out []string
	switch row.Len {
	case 7:
		for _, f := range model.FunctionTable() {
			out = append(out, t(f.En, f.Zh))
		}
	case 5:
		for _, g := range model.GovernanceTable() {
			out = append(out, t(g.En, g.Zh))
		}
	case 4:
		out = []string{t("research", "研发"), t("design", "设计"), t("marketing", "营销"), t("brand", "品牌")}
	case 3:
		out = []string{t("lead firms", "主导企业"), t("home", "国内"), t("hosts", "东道国")}
	default:
		out = []string{""}
	}
	return out
}

// symbol sets a symbol with its index lowered: θ_G.
func symbol(s string) string {
	name, index, ok := strings.Cut(s, "_")
	if !ok {
		return html.EscapeString(s)
	}
	rest := ""
	if i := strings.IndexByte(index, '('); i >= 0 {
		index, rest = index[:i], index[i:]
	}
	return html.EscapeString(name) + "<sub>" + html.EscapeString(index) + "</sub>" + html.EscapeString(rest)
}

// Name is a row's name in the visitor's language.
func Name(row model.Param, l lang.Lang) string { return lang.Pair{En: row.En, Zh: row.Zh}.In(l) }

// Evidence says how well a row's number is known.
func Evidence(row model.Param, l lang.Lang) string { return evidence[row.Evidence].mark.In(l) }
