package model

// Function is one link of the value chain. The order R D C A L M B is the order
// of every 7-vector in this package: from research at the left end of the smile
// to brand and service at the right end.
type Function int

// The seven functions of the chain (UNIDO's list from design to after-sales
// service, MODEL C15).
const (
	FnR Function = iota // research and development
	FnD                 // design
	FnC                 // components
	FnA                 // assembly
	FnL                 // logistics
	FnM                 // marketing
	FnB                 // brand and service
)

// NumFunctions is the length of every vector over functions.
const NumFunctions = 7

// The two ends of the smile (intangible functions) and its trough (production).
var (
	endFunctions    = [4]Function{FnR, FnD, FnM, FnB}
	troughFunctions = [3]Function{FnC, FnA, FnL}
)

// Core reports whether f is one of the intangible functions at the two ends of
// the smile, which lead firms keep for themselves.
func (f Function) Core() bool { return f == FnR || f == FnD || f == FnM || f == FnB }

// FunctionRow names one function of the chain in both languages.
type FunctionRow struct {
	Function Function
	ID       string // one letter, as in the equations
	Zh, En   string
	Core     bool // at one of the two ends of the smile
}

// FunctionTable lists the seven functions in the order of every 7-vector.
func FunctionTable() []FunctionRow {
	return []FunctionRow{
		{FnR, "R", "研发", "research", true},
		{FnD, "D", "设计", "design", true},
		{FnC, "C", "零部件", "components", false},
		{FnA, "A", "组装", "assembly", false},
		{FnL, "L", "物流", "logistics", false},
		{FnM, "M", "营销", "marketing", true},
		{FnB, "B", "品牌与服务", "brand and service", true},
	}
}
