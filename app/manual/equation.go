package manual

import "silkladder/app/lang"

// Equation is one of E1 to E40 or F1 to F13: what it is called, what its formulas say, and whose
// idea they are. The formulas are those of package equation.
type Equation struct {
	ID   string
	Name lang.Pair
	Says lang.Pair
	Refs []string  // identifiers of References
	Note lang.Pair // on the source; empty where the references say it all
}

// Block is a group of equations, A to I in the order of evaluation, or of F1 to F13.
type Block struct {
	Letter string
	Name   lang.Pair
	Says   lang.Pair // why the block is there
	Items  []Equation
}

// Blocks lists all forty equations.
func Blocks() []Block {
	return []Block{
		valueBlock(), governanceBlock(), rolesBlock(), costBlock(), ordersBlock(),
		financeBlock(), learningBlock(), homeBlock(), hostsBlock(),
	}
}

// ours says that a relation is an assumption of this model.
var ours = lang.Pair{En: "assumption of this model", Zh: "本模型的假设"}
