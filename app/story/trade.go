package story

import (
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
	facts "silkladder/model/trades"
)

// trade is how one kind of cluster speaks of its buyers, its rungs and its
// machines: steel has neither designers' drawings nor retailers' labels.
type trade struct {
	buyers   lang.Pair                     // who the lead firms are
	stages   [model.StageOBM + 1]lang.Pair // what a maker at each rung does
	machines lang.Pair                     // what the low road buys more of
}

// tradeOf is the trade of a scenario's cluster; one without words of its own
// speaks like a maker of consumer goods.
func tradeOf(s *model.Scenario) trade {
	if s.Version == model.Version2 {
		return national(s.Archetype)
	}
	if t, ok := trades[s.Archetype]; ok {
		return t
	}
	return consumer
}

// national is how a trade of version 2 speaks, in the words of its own table.
func national(id string) trade {
	t := consumer
	row, ok := model.TradeByID(id)
	if !ok {
		return t
	}
	words := facts.WordsOf(id)
	t.buyers = lang.Pair(words.Buyer)
	if row.Facts.Family == facts.Heavy {
		t.stages[model.StageAssembly] = lang.Pair{En: "only finishes what others supply", Zh: "只做来料加工"}
		t.machines = lang.Pair{En: "plants", Zh: "扩建工厂"}
	}
	rung := func(s model.Stage, w atlas.Text, name string) {
		t.stages[s] = lang.Pair{En: w.En + " (" + name + ")", Zh: w.Zh + "（" + name + "）"}
	}
	rung(model.StageOEM, words.OEM, "OEM")
	rung(model.StageODM, words.ODM, "ODM")
	rung(model.StageOBM, words.OBM, "OBM")
	return t
}

// consumer speaks for shoes, toys and whatever has no words of its own.
var consumer = trade{
	buyers: lang.Pair{En: "foreign brands and retailers", Zh: "国外品牌商和零售商"},
	stages: [...]lang.Pair{
		model.StageAssembly: {En: "only puts together parts that others supply (assembly)", Zh: "只用别人提供的零件做组装"},
		model.StageOEM:      {En: "makes goods to the buyer's design and under the buyer's label (OEM)", Zh: "按买家的设计生产、贴买家的牌子（OEM）"},
		model.StageODM:      {En: "designs what it makes, still under other firms' labels (ODM)", Zh: "自己设计、贴别人的牌子（ODM）"},
		model.StageOBM:      {En: "sells under its own brand (OBM)", Zh: "用自己的品牌销售（OBM）"},
	},
	machines: lang.Pair{En: "machines", Zh: "扩充设备"},
}

var trades = map[string]trade{
	"steel": {
		buyers: lang.Pair{En: "traders, contractors and steel users abroad", Zh: "国际贸易商、工程总承包商和用钢企业"},
		stages: [...]lang.Pair{
			model.StageAssembly: {En: "only rolls and finishes steel that others supply", Zh: "只做来料轧制和加工"},
			model.StageOEM:      {En: "makes steel to the buyer's specification (the OEM rung)", Zh: "按买方规格供货（相当于OEM）"},
			model.StageODM:      {En: "develops grades of its own, which others sell (the ODM rung)", Zh: "自主研发钢种、由他人经销（相当于ODM）"},
			model.StageOBM:      {En: "sells grades of its own name straight to the users (the OBM rung)", Zh: "以自有牌号直销用户（相当于OBM）"},
		},
		machines: lang.Pair{En: "furnaces and mills", Zh: "增加高炉和轧机"},
	},
	"appliance": {
		buyers:   lang.Pair{En: "foreign appliance brands and retailers", Zh: "国外家电品牌商和零售商"},
		stages:   consumer.stages,
		machines: lang.Pair{En: "assembly lines", Zh: "扩充生产线"},
	},
	"electronics": {
		buyers: lang.Pair{En: "brand owners", Zh: "委托生产整机的品牌商"},
		stages: [...]lang.Pair{
			model.StageAssembly: {En: "only assembles components that others supply (assembly)", Zh: "只用别人提供的零部件做组装"},
			model.StageOEM:      {En: "builds devices to the buyer's design and under the buyer's brand (OEM)", Zh: "按买家的设计生产整机、贴买家的品牌（OEM）"},
			model.StageODM:      {En: "designs the devices it builds, still under other firms' brands (ODM)", Zh: "自己设计整机、贴别人的品牌（ODM）"},
			model.StageOBM:      {En: "sells devices under its own brand (OBM)", Zh: "用自己的品牌销售整机（OBM）"},
		},
		machines: lang.Pair{En: "production lines", Zh: "扩充产线"},
	},
}
