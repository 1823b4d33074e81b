package equation

import "silkladder/model"

// Names of variables. Case does not count in Vensim and XMILE, and both have
// words of their own, so a few identifiers need another name than in package
// model.

// paramNames are the parameters that cannot keep their identifier.
var paramNames = map[string]string{
	"v":    "v_given",      // v are the value shares in use
	"c":    "c_start",      // c is the stock
	"Q0":   "Q_start",      // the same as q0 but for case
	"q0":   "sales_start",  //
	"asym": "asym_by_type", // asym is the asymmetry of the chain
	"bar":  "bar_strength", // bar is the barrier
	"ramp": "ramp_years",   // a function in both languages
}

// ParamName is the name of a parameter.
func ParamName(id string) string {
	if n, ok := paramNames[id]; ok {
		return n
	}
	return id
}

// LeverName is the name of a lever.
func LeverName(id string) string { return "beta_" + id }

// OutputName is the name of a recorded series.
func OutputName(o model.Output) string {
	switch o {
	case model.OutQty: // the same as Q but for case
		return "output"
	case model.OutPi: // a constant in XMILE
		return "profit"
	}
	return model.OutputTable()[o].ID
}

// HostName is the name of a recorded series of hosts.
func HostName(o model.HostOutput) string { return "host_" + model.HostOutputTable()[o].ID }

// AmountName is the name of a series in persons or dollars.
func AmountName(a model.Amount) string { return "amount_" + model.AmountTable()[a].ID }
