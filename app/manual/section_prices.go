package manual

import (
	"strconv"

	"silkladder/app/lang"
	"silkladder/model"
)

// prices writes by which numbers the levers are turned into dollars (F13).
func (w *writer) prices() {
	w.p(`<h3 id="prices">`, w.t("Prices of the levers", "政策的价格"), `</h3><p>`, w.t(
		"In version 2 every lever costs dollars (<a href=\"../equations/#F13\">F13</a>), and somebody bears them: lenders, hosts or home. Interest and the grant share of loans are parameters above; these numbers are the same for all clusters.",
		"在第2版中，每项政策都要花钱（<a href=\"../equations/#F13\">F13</a>），由贷方、东道国或国内承担。利率和贷款中的赠款比例见上面的参数；下列数值对所有集群都相同。"), `</p>`)
	w.table("params", lang.Pair{En: "What the levers’ costs rest on", Zh: "政策成本所依据的数值"},
		w.t("Price", "项目"), w.t("Value", "取值"), w.t("Unit", "单位"), w.t("Source", "来源"))
	for _, p := range model.PriceTable() {
		w.p(`<tr id="price-`, p.ID, `"><th scope="row">`, esc(w.t(p.En, p.Zh)), `</th><td class="n">`, strconv.FormatFloat(p.Value, 'f', -1, 64), `</td><td>`, esc(w.t(p.Unit, priced(p.Unit))),
			`</td><td class="long"><b class="mk">`, p.Evidence, `</b> `, esc(w.t(p.Source, priced(p.Source))), `</td></tr>`)
	}
	w.endTable()
}

// priced is a unit or a source of the table of prices in Chinese; a missing one is a
// defect of inChinese.
func priced(en string) string {
	zh, ok := inChinese[en]
	if !ok {
		panic("manual: not in Chinese: " + en)
	}
	return zh
}

var inChinese = map[string]string{
	"years": "年", "1/year": "1/年", "US$ bn": "十亿美元", "persons": "人", "US$/person a year": "美元/人·年", "US$ bn/year": "十亿美元/年", "share of output": "占产值的份额",
	"assumption": "假设",
	"most loans of AidData GCDF 3.0 run for 15 to 20 years": "AidData GCDF 3.0中多数贷款的期限为15～20年",
	"Ministry of Commerce, end of 2022":                     "商务部，2022年底",
	"as loans are paid back":                                "与还贷期限相同",
	"pay in manufacturing in 2014, about 51,000 yuan (National Bureau of Statistics; by memory)": "2014年制造业工资，约5.1万元（国家统计局；引自文献，未核对原文）",
	"customs revenue of 2013 about 42 bn US$, a quarter of imports from the hosts; by memory":    "2013年关税收入约420亿美元，四分之一的进口来自东道国；引自文献，未核对原文",
}
