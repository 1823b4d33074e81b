package card

import (
	"silkladder/app/lang"
	"silkladder/model"
)

// tradeFacts are what is known of a cluster of version 2: where it stands and how
// large it was at the start.
func (v *View) tradeFacts(position Fact) []Fact {
	s := v.With.Scenario
	return []Fact{
		{v.t("People at the end of 2013", "2013年底人数"), lang.People(s.Workers, v.Lang), v.t("statistical yearbooks of China; the sources of every figure stand in the data", "中国统计年鉴等，各数据出处见数据页")},
		{v.t("Sales of 2013", "2013年销售额"), lang.Dollars(s.Output, v.Lang), v.t("as above, at the exchange rate of 2013", "同上，按2013年汇率折算")},
		position,
	}
}

// amount is a row of the table in persons or dollars.
func (v *View) amount(name string, a model.Amount, show func(float64, lang.Lang) string) Row {
	return Row{name, show(v.With.Amount(a)[v.Step], v.Lang), show(v.Without.Amount(a)[v.Step], v.Lang)}
}

// homeAmounts are the rows in persons and dollars; none in version 1, whose
// cluster has no size.
func (v *View) homeAmounts() []Row {
	if v.With.Scenario.Version != model.Version2 {
		return nil
	}
	return []Row{
		v.amount(v.t("Jobs at home", "国内就业"), model.AmountJobsHome, lang.People),
		v.amount(v.t("Jobs abroad", "境外就业"), model.AmountJobsAbroad, lang.People),
		v.amount(v.t("People set free, without new work yet", "待转岗人数"), model.AmountIdle, lang.People),
		v.amount(v.t("Sales in a year", "年销售额"), model.AmountSales, lang.Dollars),
		v.amount(v.t("Value added at home in a year", "国内年增加值"), model.AmountValueHome, lang.Dollars),
	}
}
