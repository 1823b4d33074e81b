package export

import (
	"encoding/xml"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"silkladder/model/equation"
)

// Programs read different parts of XMILE. PySD, the strictest of those that are
// known to run the file, knows no SUM over an array and no DT, and takes an
// underscore in a subscript of an equation for a space; XMILE itself knows no
// subranges. So an equation holds numbers, variables with subscripts by name, the
// operators and these functions, and nothing else.
var xmileFunctions = regexp.MustCompile(`^(EXP|LN|SQRT|MIN|MAX|INIT)$`)

// token is a number, a name, or a character.
var token = regexp.MustCompile(`[0-9][0-9.]*(?:e-?[0-9]+)?|[A-Za-z][A-Za-z0-9_]*|[^ ]`)

// Every exported file keeps to that grammar.
func TestXMILEGrammar(t *testing.T) {
	for name, s := range scenarios() {
		text, err := XMILE(s)
		if err != nil {
			t.Fatal(err)
		}
		checkGrammar(t, name, text)
	}
	checkGrammar(t, "small", small().xmile())
}

// The check can fail.
func TestGrammarIsChecked(t *testing.T) {
	for _, eqn := range []string{"SUM(x[*])", "x[*]", "DT * 2", "a + DT", "MEAN(a, b)", "x[sri_lanka]", "a # b", "IF a > 1 THEN b", "1 + IF a > 1 THEN b ELSE c", "x[a", "y[a,]", "a ^ b", "MAX(a)"} {
		if whyNot(eqn) == "" {
			t.Errorf("%q is taken for the common grammar", eqn)
		}
	}
	for _, eqn := range []string{"1", "-1e-300", "INIT(x[a,B])", "IF x[a] > 0 THEN MAX(a, b) ELSE 2", "(a + 1) ^ (b) - -c"} {
		if why := whyNot(eqn); why != "" {
			t.Errorf("%q is refused: %s", eqn, why)
		}
	}
}

func checkGrammar(t *testing.T, name, text string) {
	t.Helper()
	plain := regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]*$`)
	in := xml.NewDecoder(strings.NewReader(text))
	inside, equations := "", 0
	for {
		tok, err := in.Token()
		if err != nil {
			break
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			inside = tok.Name.Local
			for _, a := range tok.Attr {
				if inside != "dim" && inside != "elem" && inside != "element" {
					continue
				}
				for sub := range strings.SplitSeq(a.Value, ",") {
					if !plain.MatchString(sub) {
						t.Errorf("%s: subscript %q has other characters than letters and digits", name, sub)
					}
				}
			}
		case xml.CharData:
			if eqn := string(tok); inside == "eqn" || inside == "inflow" {
				equations++
				if why := whyNot(eqn); why != "" {
					t.Errorf("%s: %s: %s", name, why, eqn)
				}
			}
		case xml.EndElement:
			inside = ""
		}
	}
	if equations < 20 {
		t.Errorf("%s: %d equations are read", name, equations)
	}
}

// whyNot says what in an equation is not of the common grammar.
func whyNot(eqn string) string {
	words := token.FindAllString(eqn, -1)
	deep := 0 // inside subscripts
	for i, w := range words {
		switch next := (append(words, ""))[i+1]; {
		case w == "[":
			deep++
		case w == "]":
			deep--
		case unicode.IsDigit(rune(w[0])) || strings.Contains("+-/^()>,", w) || w == "*" && deep == 0:
		case !unicode.IsLetter(rune(w[0])):
			return "character " + w
		case deep > 0 && strings.Contains(w, "_"):
			return "an underscore in subscript " + w
		case next == "(" && !xmileFunctions.MatchString(w) && w != "IF" && w != "THEN" && w != "ELSE":
			return "function " + w
		case w == "DT" || w == "TIME" || w == "STARTTIME" || w == "STOPTIME":
			return "the word " + w
		}
	}
	// What is left must be this package's own language, a condition around all or
	// nothing of it.
	is, isStart := strings.CutPrefix(eqn, "INIT(")
	if isStart {
		is = strings.TrimSuffix(is, ")")
	}
	n, err := equation.Parse(condition.ReplaceAllString(is, "IF($1, $2, $3)"))
	if err != nil {
		return err.Error()
	}
	if deep != 0 || equation.Marked(n) != "" {
		return "an array"
	}
	return ""
}
