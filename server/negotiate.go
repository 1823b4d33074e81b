package main

import "strings"

// weight is a quality value in thousandths; absent if a coding is not named.
type weight int

const absent weight = -1

// choose returns the form of f that suits the Accept-Encoding lines best, nil if
// none is acceptable (RFC 9110, section 12.5.3). Of equal weights the order of
// codings decides. The uncompressed form is acceptable unless it is refused, but
// a coding the visitor names is preferred to it, unless the visitor weighs
// "identity" higher. Without the header a visitor may be unable to decode
// anything, so it gets the uncompressed form.
func (f *file) choose(accept []string) *form {
	plain := f.forms[len(f.forms)-1]
	if len(accept) == 0 {
		return plain
	}
	var best *form
	var top weight
	for _, fm := range f.forms {
		w := weigh(accept, fm.coding)
		if w == absent && fm.coding == "identity" && best == nil {
			return fm
		}
		if w > top {
			best, top = fm, w
		}
	}
	return best
}

// weigh returns the weight the lines give a coding, by its name or by "*".
func weigh(accept []string, coding string) weight {
	named, any := absent, absent
	for _, line := range accept {
		for line != "" {
			var member string
			member, line, _ = strings.Cut(line, ",")
			name, params, _ := strings.Cut(member, ";")
			name = strings.Trim(name, " \t")
			if name != "*" && !strings.EqualFold(name, coding) && !(coding == "gzip" && strings.EqualFold(name, "x-gzip")) {
				continue
			}
			w, ok := quality(params)
			switch {
			case !ok: // a member that is not grammatical says nothing
			case name == "*":
				any = w
			default:
				named = w
			}
		}
	}
	if named != absent {
		return named
	}
	return any
}

// quality reads the parameters after a list member: none, or "q=" with 0 to 1
// and at most three decimals.
func quality(params string) (weight, bool) {
	params = strings.Trim(params, " \t")
	if params == "" {
		return 1000, true
	}
	if len(params) < 3 || (params[0] != 'q' && params[0] != 'Q') || params[1] != '=' {
		return 0, false
	}
	v := params[2:]
	whole, decimals, _ := strings.Cut(v, ".")
	if (whole != "0" && whole != "1") || len(decimals) > 3 {
		return 0, false
	}
	w := weight(whole[0]-'0') * 1000
	unit := weight(100)
	for _, c := range []byte(decimals) {
		if c < '0' || c > '9' {
			return 0, false
		}
		w += weight(c-'0') * unit
		unit /= 10
	}
	return w, w <= 1000
}
