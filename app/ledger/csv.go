package ledger

import (
	"strconv"

	"silkladder/app/chart"
)

// Table is the ledger as chosen, for a file: plain numbers, persons and US$ bn or
// the shares of version 1, an empty cell where nothing is known.
func (v *View) Table() chart.Table {
	t := chart.Table{Caption: v.t("The host economies", "东道国和地区"), Columns: []string{v.t("code", "代码"), v.t("economy", "国家和地区"), v.t("corridor", "走廊"), v.t("income group of 2015", "收入组（2015年）")}}
	people, money := v.t("share of the cluster’s people", "占集群全部人员"), v.t("share of the chain’s value in 2013", "占2013年全链价值")
	output := v.t("share of output in 2013", "占2013年产量")
	if v.sized() {
		people, money, output = v.t("persons", "人"), v.t("US$ bn", "十亿美元"), v.t("US$ bn", "十亿美元")
	}
	debt := v.t("debt for infrastructure", "基础设施债务")
	if v.sized() {
		debt = v.t("loans for infrastructure outstanding, all of China’s", "尚未偿还的基础设施贷款（中国的全部贷款）")
	}
	parts := []struct {
		name, unit string
		of         func(Account) float64
	}{
		{v.t("jobs", "就业"), people, func(a Account) float64 { return a.Jobs }},
		{v.t("wages paid in the year", "当年工资"), money, func(a Account) float64 { return a.Wages }},
		{v.t("skills learnt", "学到的技能"), money, func(a Account) float64 { return a.Skills }},
		{v.t("sales displaced", "被挤占的销售"), money, func(a Account) float64 { return a.Lost }},
		{v.t("interest charged", "分摊利息"), money, func(a Account) float64 { return a.Interest }},
		{v.t("balance", "净得失"), money, Account.Balance},
		{debt, money, func(a Account) float64 { return a.Debt }},
		{v.t("capacity", "产能"), output, func(a Account) float64 { return a.Capacity }},
		{v.t("goods sold there in the year", "当年在当地的销售额"), output, func(a Account) float64 { return a.Sold }},
	}
	for _, p := range parts {
		for _, run := range []string{v.t("with", "有"), v.t("without", "无"), v.t("change", "变化")} {
			t.Columns = append(t.Columns, v.t(p.name+", "+run+" ("+p.unit+")", p.name+"，"+run+"（"+p.unit+"）"))
		}
	}
	t.Columns = append(t.Columns, v.t("share of cases in which it loses", "受损情形所占比例"), v.t("memorandum", "合作备忘录"), v.t("signed", "签署"), v.t("left", "退出"),
		v.t("rating of debt distress", "债务困境评级"), v.t("year of the rating", "评级年份"), v.t("external debt of 2022 (% of GNI)", "2022年外债（占国民总收入%）"))
	rows := v.chosen()
	for i := range rows {
		r := &rows[i]
		code := ""
		if r.Known {
			code = r.Key
		}
		cells := []string{code, r.Name, filter{v}.corridorName(r.Corridor), incomeWords[r.Facts.Income].In(v.Lang)}
		for _, p := range parts {
			a, b := p.of(r.With), p.of(r.Without)
			cells = append(cells, chart.Short(a), chart.Short(b), chart.Short(a-b))
		}
		lose, status, rated, year, debt := "", "", "", "", ""
		if r.Lose >= 0 {
			lose = chart.Short(r.Lose)
		}
		if r.Memorandum.Status != "" {
			status = v.text(r.Memorandum.Status.Text())
		}
		if r.Facts.Risk != "" {
			rated, year = riskWords[risk(r)].In(v.Lang), strconv.Itoa(r.Facts.RiskYear)
		}
		if f := r.Facts.Debt22; f.Known() {
			debt = chart.Short(f.Value)
		}
		t.Rows = append(t.Rows, append(cells, lose, status, r.Memorandum.Signed, r.Memorandum.Left, rated, year, debt))
	}
	return t
}
