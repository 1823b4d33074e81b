package export

import (
	"strconv"
	"strings"

	"silkladder/model"
)

// Names in the exported model. Case does not count in Vensim and XMILE, and both
// have words of their own, so a few identifiers need another name than in
// package model.

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

// paramName is the name of a parameter in the exported model.
func paramName(id string) string {
	if n, ok := paramNames[id]; ok {
		return n
	}
	return id
}

// leverName is the name of a lever in the exported model.
func leverName(id string) string { return "beta_" + id }

// outputName is the name of a recorded series in the exported model.
func outputName(o model.Output) string {
	switch o {
	case model.OutQty: // the same as Q but for case
		return "output"
	case model.OutPi: // a constant in XMILE
		return "profit"
	}
	return model.OutputTable()[o].ID
}

// hostName is the name of a recorded series of hosts in the exported model.
func hostName(o model.HostOutput) string { return "host_" + model.HostOutputTable()[o].ID }

// Reserved words of Vensim and XMILE, without regard to case, that no name may
// take.
var reserved = words2set(`time final_time initial_time saveper time_step starttime stoptime dt pi inf
	abs arccos arcsin arctan cos exp int inf ln log10 max min sin sqrt tan exprnd lognormal normal poisson random
	delay delay1 delay3 delayn forcst smth1 smth3 smthn trend pulse ramp step previous self init initial
	and or not mod if then else sum mean prod rank size stddev lookup gamma modulo integer power quantum
	game integ sample vmax vmin xidz zidz na tabbed report`)

func words2set(list string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// words turns a text into an identifier of letters, digits and underscores that
// starts with a letter; empty when no letter or digit of ASCII is in it.
func words(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r < 128 && (isLetter(byte(r)) || isDigit(byte(r))) && r != '_':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "_"):
			b.WriteByte('_')
		}
	}
	s := strings.TrimRight(b.String(), "_")
	if s != "" && isDigit(s[0]) {
		s = "n" + s
	}
	return s
}

// namer hands out names that differ, without regard to case, from all it knows.
type namer map[string]bool

// taken reports whether the name is in use or reserved.
func (n namer) taken(name string) bool {
	key := strings.ToLower(name)
	return n[key] || reserved[key]
}

// add reserves a name.
func (n namer) add(name string) { n[strings.ToLower(name)] = true }

// give returns an unused name for a text: its words, or the fallback, with a
// number where that is taken.
func (n namer) give(text, fallback string) string {
	base := words(text)
	if base == "" {
		base = fallback
	}
	name := base
	for i := 2; n.taken(name); i++ {
		name = base + "_" + strconv.Itoa(i)
	}
	n.add(name)
	return name
}
