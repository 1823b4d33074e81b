package export

import (
	"slices"

	"silkladder/model"
)

// dimension is a subscript range. A subrange has the name of the dimension it is
// part of as parent.
type dimension struct {
	name, parent string
	zh, en       string
	elements     []string
}

// dimensions lists the subscript ranges of a model: the fixed ones, and its
// hosts and corridors.
func dimensions(places *places) []dimension {
	pick := func(all []string, from ...int) (some []string) {
		for _, i := range from {
			some = append(some, all[i])
		}
		return some
	}
	var functions, governance []string
	for _, f := range model.FunctionTable() {
		functions = append(functions, joined(f.En))
	}
	for _, g := range model.GovernanceTable() {
		governance = append(governance, g.ID)
	}
	const r, d, c, a, l, m, b = int(model.FnR), int(model.FnD), int(model.FnC), int(model.FnA), int(model.FnL), int(model.FnM), int(model.FnB)
	return []dimension{
		{"Function", "", "价值环节", "functions of the value chain", functions},
		{"End", "Function", "微笑曲线两端", "the two ends of the smile", pick(functions, r, d, m, b)},
		{"Lab", "Function", "研发与设计", "functions that need the shop floor near by", pick(functions, r, d)},
		{"Front", "Function", "营销与品牌", "functions that face the customer", pick(functions, m, b)},
		{"Trough", "Function", "生产环节", "production functions, the trough of the smile", pick(functions, c, a, l)},
		{"Plain", "Function", "组装与物流", "production functions learned at full speed", pick(functions, a, l)},
		{"Governance", "", "治理类型", "types of chain governance", governance},
		{"OpenType", "Governance", "集群能进入的治理类型", "types that a cluster can be in", governance[:model.GovHierarchy]},
		{"Channel", "", "销售渠道", "sales channels", []string{"leadChain", "homeMarket", "hostMarkets"}},
		{"Host", "", "东道国", "host economies", places.hosts},
		{"Corridor", "", "走廊", "corridors", places.corridors},
	}
}

// space finds dimensions and elements by name.
type space []dimension

func (s space) find(name string) *dimension {
	i := slices.IndexFunc(s, func(d dimension) bool { return d.name == name })
	if i < 0 {
		return nil
	}
	return &s[i]
}

// family is the dimension that a subscript (dimension, subrange or element)
// belongs to.
func (s space) family(sub string) string {
	for _, d := range s {
		switch {
		case d.name == sub && d.parent != "":
			return d.parent
		case d.name == sub:
			return sub
		case d.parent == "" && slices.Contains(d.elements, sub):
			return d.name
		}
	}
	panic("export: unknown subscript " + sub)
}

// elements are the elements that a subscript stands for.
func (s space) elements(sub string) []string {
	if d := s.find(sub); d != nil {
		return d.elements
	}
	return []string{sub}
}

// narrow reports whether a subscript is less than a whole dimension.
func (s space) narrow(sub string) bool {
	d := s.find(sub)
	return d == nil || d.parent != ""
}
