package card

import (
	"fmt"
	"html"
	"math"

	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/model"
)

// A homeCard speaks of where the cluster is.
type homeCard struct {
	*View
}

// WholeTrade says what a cluster of version 2 stands for.
var WholeTrade = lang.Pair{
	En: "Each cluster of version 2 stands for its whole trade in China: people and dollars are national, the city is where its goods set out.",
	Zh: "第2版的每个集群代表全国的该行业：人数和金额为全国数字，城市是货物的起点。"}

func (v homeCard) head() (Head, bool) {
	zh, en := v.With.Scenario.Names()
	if en == "" {
		return Head{}, false
	}
	id := v.With.Scenario.Archetype
	place := corridor.HomeOf(&v.With.Scenario, v.Lang).Name
	head := Head{
		Kind: v.t("Home of the cluster", "集群所在地"),
		Name: v.t(en+", "+place, place+"："+zh),
	}
	if a, ok := model.ArchetypeByID(id); ok && v.With.Scenario.Version != model.Version2 {
		head.Remark = html.EscapeString(lang.Pair{En: a.BlurbEn, Zh: a.BlurbZh}.In(v.Lang))
	} else {
		head.Remark = WholeTrade.In(v.Lang)
	}
	return head, true
}

func (v homeCard) now() Now {
	at := func(o model.Output) float64 { return v.With.Series(o)[v.Step] }
	k0, kb, t := at(model.OutK0), at(model.OutKB), at(model.OutT)
	p := &v.With.Scenario.Params
	left := k0 - p.Embed/p.U0
	var n Now
	abroad := fmt.Sprintf(v.t("%s of all its capacity now stands abroad.", "全部产能中，目前有%s在境外。"), percent(kb/(k0+kb)))
	switch {
	case t >= .0005:
		n.Why = fmt.Sprintf(v.t(
			"Plants leave because some host economies make a unit up to %s cheaper: this year %s of the capacity at home moves. ",
			"工厂迁出，是因为有的国家和地区单位成本最多低%s：当年有%s的国内产能转出。"),
			percent(-math.Expm1(-at(model.OutGrad))), percent(t/k0)) + abroad
	case left <= 0:
		n.Why = v.t("No more plants leave: those that remain are tied to the place. ", "已没有工厂再迁出：留下的都与本地紧密相连。") + abroad
	default:
		n.Why = v.t("Hardly any plants leave this year: no host economy is both cheaper and has room for them. ", "今年几乎没有工厂迁出：没有既便宜又有空间的去处。") + abroad
	}
	n.Why = "<p>" + n.Why + "</p>"
	n.Rows = append(v.homeAmounts(),
		v.whole(v.t("Capacity at home", "国内产能"), model.OutK0, v.output),
		v.whole(v.t("Capacity abroad", "境外产能"), model.OutKB, v.output),
		v.whole(v.t("Moved abroad in the year", "当年转出产能"), model.OutT, v.output),
		v.whole(v.t("Plants in use", "产能利用率"), model.OutU, percent),
		v.whole(v.t("Sold to lead firms", "卖给主导企业"), model.OutQtyG, v.output),
		v.whole(v.t("Sold at home", "国内销售"), model.OutQtyH, v.output),
		v.whole(v.t("Sold in host markets", "东道国销售"), model.OutQtyB, v.output),
		v.whole(v.t("Wage, frontier = 1", "工资（前沿为1）"), model.OutW, level),
		v.whole(v.t("Value added at home", "留在国内的增加值"), model.OutVAh, v.value))
	return n
}

func (v homeCard) facts() (published, inputs []Fact) {
	id := v.With.Scenario.Archetype
	position := Fact{v.t("Position", "位置"), corridor.HomeOf(&v.With.Scenario, v.Lang).Name, v.t("GeoNames · to a tenth of a degree", "GeoNames · 精确到0.1度")}
	if v.With.Scenario.Version == model.Version2 {
		return v.tradeFacts(position), nil
	}
	a, _ := model.ArchetypeByID(id)
	return []Fact{
		{v.t("Real clusters of this kind", "现实中的同类集群"), lang.Pair{En: a.PlaceEn, Zh: a.PlaceZh}.In(v.Lang),
			v.t("examples of the kind; no number was fitted to them", "仅为同类举例，数值并非由它们拟合")},
		position,
	}, nil
}
