package equation

import (
	"maps"
	"strings"

	"silkladder/model"
)

// Parts lists all equations of version 1 in the order of their evaluation.
func Parts() []Part {
	return []Part{policyPart(), chainPart(), governancePart(), rolesPart(), costPart(), attractionPart(),
		ordersPart(), moneyPart(), learningPart(), stocksPart(), resultPart()}
}

// symbols are those of numbers, and of series whose symbol in the tables of package
// model is none for a formula. "#" stands for the index.
var symbols = map[string]string{
	"v_given": "v_#", "asym_by_type": "asym_#", "lp": "lp_#", "lf": "lf_#", "force_gov": "g_#", "rho": "ρ_#",
	"ms0": "m_#", "sales_start": "q_{# 0}", "pv": "pv_#", "c_start": "c_#(0)", "mixI": "mix_#",
	"n_ref": `\bar{n}`, "i_ref": `\bar{i}`, "m_ref": `\bar{m}`, "T_fix": "T_{fix}", "u0": "u_0", "u_bar": `\bar{u}`, "open0": "open_0",
	"ramp_years": "t_{ramp}",

	"host_wage_ratio": "w_{# 0}", "host_J_start": "J_{# 0}", "host_y_start": "y_{# 0}", "host_a_start": "a_{# 0}",
	"host_skill": "sk_#", "host_ice": "ice_#", "host_tariff": "tar_#", "host_outlet": "out_#", "host_cap": "cap_#", "host_inc": "inc_#",

	"c": "c_#", "gov": "g_#", "sG": "s_{# G}", "sH": "s_{# H}", "sB": "s_{# B}", "sbar": `\bar{s}_#`,
	"T": "T", "uc": `\bar{uc}`, "HW": "HW", "HB": "HB", "K0": "K_0", "grad": "grad", "Time": "t",
	"host_HW": "HW_#", "position": "x_#",
}

// digits turn what a table prints into what a formula is set from.
var digits = strings.NewReplacer("₀", "_0", "₁", "_1")

// symbolOf is the symbol of a variable whose table of package model prints it as
// math.
func symbolOf(name, math string) string {
	if s, ok := symbols[name]; ok {
		return s
	}
	return digits.Replace(math)
}

// Symbols gives every variable its symbol; none is that of a row which is written
// out where it is used.
func Symbols() map[string]string {
	all := maps.Clone(symbols)
	for _, d := range model.ParamTable() {
		all[ParamName(d.ID)] = symbolOf(ParamName(d.ID), d.Symbol)
	}
	for _, p := range Parts() {
		for i := range p.Rows {
			if name, _ := p.Rows[i].LHS(); p.Rows[i].En != "" {
				all[name] = p.Rows[i].Symbol
			}
		}
	}
	return all
}

// SecondSymbols are those of version 2, where some of version 1 have another meaning.
func SecondSymbols() map[string]string {
	all := Symbols()
	all["knowledge"], all["time_step_now"], all["host_ice"] = "kn", "Δt", `\bar{ice}_#`
	for _, l := range model.LeverTable() {
		all[LeverName(l.ID)] = digits.Replace(l.Symbol)
	}
	for _, r := range Given() {
		name, _ := r.LHS()
		all[name] = digits.Replace(r.Symbol)
	}
	for _, p := range Second() {
		for i := range p.Rows {
			if name, _ := p.Rows[i].LHS(); p.Rows[i].En != "" {
				all[name] = p.Rows[i].Symbol
			}
		}
	}
	return all
}
