package link

import (
	"math"
	"strconv"
	"strings"
)

const hex = "0123456789ABCDEF"

// pair is one key and value of a query, decoded.
type pair struct{ key, value string }

// joinPairs writes pairs as a query. Commas, colons, slashes and the other
// characters that give a value its shape stay readable; all three are allowed
// in a query by RFC 3986.
func joinPairs(ps []pair) string {
	var b strings.Builder
	for i, p := range ps {
		if i > 0 {
			b.WriteByte('&')
		}
		b.WriteString(p.key)
		b.WriteByte('=')
		for j := 0; j < len(p.value); j++ {
			c := p.value[j]
			if plain(c) {
				b.WriteByte(c)
				continue
			}
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		}
	}
	return b.String()
}

func plain(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-._~!,:/", c) >= 0
}

// splitQuery reads a query however it was pasted: with its ? or #, with a
// fragment behind it (WordPress adds #?secret=… to an embed), with & written as
// &amp; by an editor, percent-encoded once.
func splitQuery(q string) []pair {
	q = strings.TrimLeft(strings.TrimSpace(q), "?#")
	if i := strings.IndexByte(q, '#'); i >= 0 {
		q = q[:i]
	}
	var ps []pair
	for q != "" {
		var part string
		part, q, _ = strings.Cut(q, "&")
		part = strings.TrimPrefix(part, "amp;")
		key, value, _ := strings.Cut(part, "=")
		if key != "" {
			ps = append(ps, pair{unpercent(key), unpercent(value)})
		}
	}
	return ps
}

// unpercent decodes percent escapes and + for space; a broken escape is kept as
// it stands.
func unpercent(s string) string {
	if !strings.ContainsAny(s, "%+") {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '+':
			b = append(b, ' ')
		case s[i] == '%' && i+2 < len(s) && unhex(s[i+1]) >= 0 && unhex(s[i+2]) >= 0:
			b = append(b, byte(unhex(s[i+1])<<4|unhex(s[i+2])))
			i += 2
		default:
			b = append(b, s[i])
		}
	}
	return string(b)
}

func unhex(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// number writes x in its shortest exact form, without the zero before the point
// and without a plus, which a query would turn into a space.
func number(x float64) string {
	s := strconv.FormatFloat(x, 'g', -1, 64)
	if m, e, ok := strings.Cut(s, "e"); ok {
		sign := strings.TrimRight(e[:1], "+0123456789")
		s = m + "e" + sign + strings.TrimLeft(e[1:], "0")
	}
	switch {
	case strings.HasPrefix(s, "0."):
		return s[1:]
	case strings.HasPrefix(s, "-0."):
		return "-" + s[2:]
	}
	return s
}

// parseNumber reads a plain decimal number. It refuses everything else that
// strconv would take (NaN, Inf, hexadecimal, underscores); a number too large
// for a float64 comes back infinite, for the caller to clamp.
func parseNumber(s string) (float64, bool) {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 400 || strings.Trim(s, "0123456789.eE+-") != "" {
		return 0, false
	}
	x, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(x, 0) {
		return 0, false
	}
	if x == 0 {
		x = 0 // no negative zero
	}
	return x, true
}
