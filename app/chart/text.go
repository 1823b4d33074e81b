package chart

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Width is the width of a line of text in pixels at a type size, without a
// browser: one em for Chinese characters and full-width punctuation, the
// advances of a wide sans serif for the rest. It errs on the wide side, so a
// label that fits here fits on the page. Quotes beside a Chinese character are
// Chinese ones.
func Width(s string, size float64) float64 {
	if size == 0 {
		size = DefaultSize
	}
	var em float64
	var prev rune
	for i, r := range s {
		em += advance(r)
		if quote(r) {
			next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
			if wide(prev) || wide(next) {
				em += 1 - advance(r)
			}
		}
		prev = r
	}
	return em * size
}

func quote(r rune) bool { return r == '“' || r == '”' || r == '‘' || r == '’' }

// narrow holds advances in hundredths of an em of ASCII from space to tilde,
// those of DejaVu Sans, the widest face a visitor is likely to have as the
// system's own.
var narrow = [95]uint8{
	32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, // space to /
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53, // 0 to ?
	100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, // @ to O
	60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, // P to _
	50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, // ` to o
	63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84, // p to ~
}

// boldness is how much wider the semibold weight runs.
const boldness = 1.1

func advance(r rune) float64 {
	switch {
	case r == '\u00a0':
		return advance(' ')
	case r < ' ':
		return 0
	case r <= '~':
		return float64(narrow[r-' ']) / 100
	case wide(r):
		return 1
	case r == '−' || r == '→' || r == '←' || r == '×' || r == '≥' || r == '≤':
		return .84
	case r == '“' || r == '”' || r == '·' || r == '’':
		return .52
	case r == '—' || r == '…':
		return 1
	}
	return .6
}

// wide reports whether a rune is set one em wide: CJK ideographs, kana,
// full-width forms and CJK punctuation.
func wide(r rune) bool {
	return r >= 0x2e80 && r <= 0xa4cf || r >= 0xac00 && r <= 0xd7a3 ||
		r >= 0xf900 && r <= 0xfaff || r >= 0xfe30 && r <= 0xfe4f ||
		r >= 0xff00 && r <= 0xff60 || r >= 0x20000 && r <= 0x3fffd
}

// Wrap breaks text into lines no wider than w: at spaces, and between Chinese
// characters, but never before closing or after opening punctuation. A word
// wider than w stands alone, broken only if it is a link or the like with no
// spaces at all. The empty string is no lines.
func Wrap(s string, size, w float64) []string {
	s = strings.TrimRight(s, " ")
	if s == "" {
		return nil
	}
	if Width(s, size) <= w {
		return []string{s}
	}
	return unwidow(fill(words(s), size, w), size, w)
}

// unwidow moves the end of the last line but one down to a last line that is a
// single character, with its stop or without.
func unwidow(lines []string, size, w float64) []string {
	n := len(lines) - 1
	if n < 1 || !lonely(lines[n]) {
		return lines
	}
	pieces := words(lines[n-1])
	for k := len(pieces) - 1; k > 0; k-- {
		last := strings.Join(pieces[k:], "")
		if !wide([]rune(lines[n])[0]) || !wide(lastRune(last)) {
			last += " "
		}
		if last += lines[n]; !lonely(last) && Width(last, size) <= w {
			lines[n-1], lines[n] = strings.TrimRight(strings.Join(pieces[:k], ""), " "), last
			break
		}
	}
	return lines
}

// lonely reports whether a line is one character that says something.
func lonely(line string) bool {
	n := 0
	for _, r := range line {
		if !strings.ContainsRune(noStart, r) && r != ' ' {
			n++
		}
	}
	return n < 2
}

func lastRune(s string) (last rune) {
	for _, r := range s {
		last = r
	}
	return last
}

// fill sets pieces of text into lines.
func fill(pieces []string, size, w float64) []string {
	var lines []string
	var line strings.Builder
	lineW := 0.0
	for _, word := range pieces {
		ww := Width(word, size)
		if line.Len() > 0 && lineW+Width(strings.TrimRight(word, " "), size) > w {
			lines = append(lines, strings.TrimRight(line.String(), " "))
			line.Reset()
			lineW = 0
		}
		for ww > w && line.Len() == 0 {
			head, rest := cut(word, size, w)
			if rest == "" {
				break
			}
			lines = append(lines, head)
			word = rest
			ww = Width(word, size)
		}
		line.WriteString(word)
		lineW += ww
	}
	if last := strings.TrimRight(line.String(), " "); last != "" {
		lines = append(lines, last)
	}
	return lines
}

// balanced wraps like Wrap and then evens the lines out, so that no single
// character or short word is left alone on the last.
func balanced(s string, size, w float64) []string {
	lines := Wrap(s, size, w)
	if len(lines) < 2 {
		return lines
	}
	pieces := words(s)
	longest := 0.0 // narrower than this a word would be cut
	for _, t := range pieces {
		longest = math.Max(longest, Width(strings.TrimRight(t, " "), size))
	}
	lo, hi := math.Max(w/float64(len(lines)), longest), w
	if lo > hi {
		return lines
	}
	for range 5 {
		mid := (lo + hi) / 2
		if l := fill(pieces, size, mid); len(l) == len(lines) && widest(size, l...) <= w {
			lines, hi = l, mid
		} else {
			lo = mid
		}
	}
	return lines
}

// cut takes as many runes of s as fit in w, at least one.
func cut(s string, size, w float64) (head, rest string) {
	em := 0.0
	for i, r := range s {
		em += advance(r) * size
		if em > w && i > 0 {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

const (
	noStart = "，。、；：？！）》」』”’％%,.;:?!)…"
	noEnd   = "（《「『“‘("
)

// beltAndRoad is the one name that must not be broken over two lines.
const beltAndRoad = "一带一路"

// insideName reports whether a break at byte i would cut the name.
func insideName(s string, i int) bool {
	for back := 3; back < len(beltAndRoad); back += 3 {
		if i >= back && strings.HasPrefix(s[i-back:], beltAndRoad) {
			return true
		}
	}
	return false
}

// words splits text where a line may break; each piece keeps its trailing
// space.
func words(s string) []string {
	var out []string
	start := 0
	var prev rune
	for i, r := range s {
		if i > start && prev != 0 {
			brk := prev == ' ' && r != ' ' || prev == '-' && unicode.IsLetter(r) && i > start+1
			if (wide(r) || wide(prev)) && prev != ' ' {
				brk = true
			}
			if r == ' ' || strings.ContainsRune(noStart, r) || strings.ContainsRune(noEnd, prev) {
				brk = false
			}
			if brk && !insideName(s, i) {
				out = append(out, s[start:i])
				start = i
			}
		}
		prev = r
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}
