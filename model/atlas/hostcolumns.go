package atlas

// HostColumn documents one column of the host table.
type HostColumn struct {
	ID      string // json key in Host
	Label   Text
	Formula Text  // how it follows from the data, with its numbers
	Basis   Basis // Derived, or Assumed
	Sources []Citation
}

// Assumed marks a column whose formula has numbers of our own choosing. They
// were set so that six hosts come out near the hand-made table of the model's
// documentation.
const Assumed Basis = "assumed"

// HostColumns documents the columns of Hosts in the order of the fields. The
// numbers in the formulas are those that the generator of the table uses.
func HostColumns() []HostColumn { return hostColumns() }
