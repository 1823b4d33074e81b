package model

// Output is one recorded series of a run; OutputTable describes each.
type Output int

// The recorded series, in the order of OutputTable.
const (
	OutP     Output = iota // process level
	OutQ                   // product level
	OutF                   // functional level
	OutX                   // chain level
	OutVC                  // position: value captured per unit
	OutVA                  // value added by the cluster
	OutVAh                 // value added at home
	OutRel                 // return relative to wages
	OutPi                  // profit
	OutQty                 // output (key q)
	OutQtyG                // output to the lead-firm chain (qG)
	OutQtyH                // output to the home market (qH)
	OutQtyB                // output to hosts (qB)
	OutU                   // utilisation
	OutK0                  // home capacity
	OutKB                  // capacity in hosts
	OutT                   // transfer of capacity
	OutPrice               // price of production functions
	OutAsym                // asymmetry in the lead-firm chain
	OutAsymB               // asymmetry of the cluster over hosts
	OutBar                 // barrier of lead firms
	OutDep                 // dependence on the lead-firm chain
	OutStage               // stage index
	OutNprod               // people in production
	OutNadv                // advanced staff
	OutNpool               // idle people
	OutMfree               // free materials
	OutI                   // investable funds
	OutIc                  // funds for capability
	OutIk                  // funds for capacity
	OutE                   // upgrading effort
	OutLead                // core role in host markets
	OutLeadG               // core role in the lead-firm chain
	OutBuyer               // buyer index
	OutHB                  // balance of all hosts
	OutHW                  // wages paid in hosts
	OutHVA                 // value added in hosts
	OutGrad                // steepest cost gradient
	OutW                   // home wage
	OutCap                 // capability
	OutCx                  // complexity
	OutPoll                // pollution
	OutDva                 // domestic value added in exports
	OutUc                  // unit cost
	OutJobsB               // people employed in hosts

	NumOutputs // number of recorded series
)

// Vector is a recorded series with several components.
type Vector int

// The recorded vectors. Components of VecGov follow GovernanceTable, those of
// the others FunctionTable.
const (
	VecGov  Vector = iota // governance weights of the lead-firm chain (5)
	VecSbar               // roles over all sales (7)
	VecSG                 // roles in the lead-firm chain (7)
	VecSH                 // roles at home (7)
	VecSB                 // roles in host markets (7)
	VecC                  // capability by function (7)

	NumVectors // number of recorded vectors
)

// Len is the number of components of v.
func (v Vector) Len() int {
	if v == VecGov {
		return NumGovernance
	}
	return NumFunctions
}

// HostOutput is one recorded series of a host; HostOutputTable describes each.
type HostOutput int

// The recorded series of every host.
const (
	HostK    HostOutput = iota // capacity of the cluster in the host
	HostJ                      // infrastructure
	HostW                      // wage
	HostA                      // industrial capability
	HostY                      // income
	HostGrad                   // cost gradient
	HostT                      // transfer
	HostQ                      // sales of the cluster there
	HostTau                    // trade cost factor
	HostHB                     // balance
	HostHW                     // wage bill
	HostDebt                   // debt
	HostPi                     // productivity of the plants
	HostJobs                   // people employed

	NumHostOutputs // number of series of a host
)
