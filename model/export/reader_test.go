package export

import (
	"encoding/xml"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"silkladder/model/equation"
)

// exported is what a reader finds in an exported model: the same from both
// formats, so that one evaluator runs both.
type exported struct {
	dims       map[string][]string
	statements map[string][]statement // by variable
	end, dt    float64
}

// statement is the right-hand side of a variable, or of the part of it with the
// subscripts given: elements, dimensions or subranges.
type statement struct {
	subs    []string
	kind    string        // aux, init, stock
	is      equation.Node // of a stock the value at the start
	inflow  equation.Ref
	numbers []float64 // of a constant: one for every cell
}

var mdlWords = strings.NewReplacer("IF THEN ELSE(", "IF(", "TIME STEP", "time_step_now")

// readMDL reads the parts of Vensim's language that MDL writes.
func readMDL(t *testing.T, text string) exported {
	t.Helper()
	m := exported{dims: map[string][]string{}, statements: map[string][]statement{}}
	for _, block := range strings.Split(strings.TrimPrefix(text, "{UTF-8}\n"), "\n\t|\n\n") {
		if block == "" || strings.HasPrefix(block, "*") {
			continue
		}
		parts := strings.Split(block, "\n\t~")
		if len(parts) != 3 {
			t.Fatalf("an equation of %d parts: %q", len(parts), block)
		}
		left, right, isEquation := strings.Cut(parts[0], "=\n\t")
		if !isEquation {
			name, elements, _ := strings.Cut(parts[0], ":\n\t")
			m.dims[name] = strings.Split(elements, ", ")
			continue
		}
		name, subs := equation.Split(strings.TrimSpace(left))
		switch name {
		case "FINAL TIME":
			m.end = mustNumber(right)
		case "TIME STEP":
			m.dt = mustNumber(right)
		case "INITIAL TIME", "SAVEPER":
		default:
			m.statements[name] = append(m.statements[name], readMDLEquation(t, subs, right))
		}
	}
	return m
}

func readMDLEquation(t *testing.T, subs []string, right string) statement {
	t.Helper()
	e := statement{subs: subs, kind: "aux"}
	if numbers, ok := numberList(right); ok {
		e.numbers = numbers
		return e
	}
	right = mdlWords.Replace(right)
	if inner, ok := strings.CutPrefix(right, "INTEG("); ok {
		e.kind = "stock"
		rate, start, _ := strings.Cut(strings.TrimSuffix(inner, ")"), ", ")
		e.inflow, right = read(t, rate).(equation.Ref), start
	} else if inner, ok := strings.CutPrefix(right, "INITIAL("); ok {
		e.kind, right = "init", strings.TrimSuffix(inner, ")")
	}
	e.is = read(t, right)
	return e
}

// xmileVariableText is a variable as XMILE states it.
type xmileVariableText struct {
	XMLName  xml.Name
	Name     string `xml:"name,attr"`
	Eqn      string `xml:"eqn"`
	Inflow   string `xml:"inflow"`
	Elements []struct {
		Subscript string `xml:"subscript,attr"`
		Eqn       string `xml:"eqn"`
	} `xml:"element"`
	Dims []struct {
		Name string `xml:"name,attr"`
	} `xml:"dimensions>dim"`
}

var condition = regexp.MustCompile(`^IF (.*) THEN (.*) ELSE (.*)$`)

// readXMILE reads the parts of XMILE that XMILE writes.
func readXMILE(t *testing.T, text string) exported {
	t.Helper()
	var file struct {
		Specs struct {
			Start float64 `xml:"start"`
			Stop  float64 `xml:"stop"`
			DT    float64 `xml:"dt"`
		} `xml:"sim_specs"`
		Dims []struct {
			Name     string `xml:"name,attr"`
			Elements []struct {
				Name string `xml:"name,attr"`
			} `xml:"elem"`
		} `xml:"dimensions>dim"`
		Variables struct {
			List []xmileVariableText `xml:",any"`
		} `xml:"model>variables"`
	}
	if err := xml.Unmarshal([]byte(text), &file); err != nil {
		t.Fatal(err)
	}
	m := exported{dims: map[string][]string{}, statements: map[string][]statement{}, end: file.Specs.Stop, dt: file.Specs.DT}
	for _, d := range file.Dims {
		for _, e := range d.Elements {
			m.dims[d.Name] = append(m.dims[d.Name], e.Name)
		}
	}
	dimsOf := map[string][]string{}
	for _, v := range file.Variables.List {
		for _, d := range v.Dims {
			dimsOf[v.Name] = append(dimsOf[v.Name], d.Name)
		}
	}
	expression := func(s string) equation.Node {
		s = condition.ReplaceAllString(s, "IF($1, $2, $3)")
		return read(t, s)
	}
	for _, v := range file.Variables.List {
		e := statement{subs: dimsOf[v.Name], kind: "aux"}
		switch {
		case v.XMLName.Local == "stock":
			e.kind, e.is, e.inflow = "stock", expression(v.Eqn), read(t, v.Inflow).(equation.Ref)
			m.statements[v.Name] = []statement{e}
		case v.Eqn != "":
			m.statements[v.Name] = []statement{initial(e, v.Eqn, expression)}
		}
		for _, part := range v.Elements {
			e.subs = strings.Split(part.Subscript, ",")
			m.statements[v.Name] = append(m.statements[v.Name], initial(e, part.Eqn, expression))
		}
	}
	return m
}

func initial(e statement, text string, expression func(string) equation.Node) statement {
	if inner, ok := strings.CutPrefix(text, "INIT("); ok {
		e.kind, text = "init", strings.TrimSuffix(inner, ")")
	}
	e.is = expression(text)
	return e
}

func read(t *testing.T, text string) equation.Node {
	t.Helper()
	n, err := equation.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func numberList(text string) (v []float64, ok bool) {
	for word := range strings.SplitSeq(text, ", ") {
		x, err := strconv.ParseFloat(word, 64)
		if err != nil {
			return nil, false
		}
		v = append(v, x)
	}
	return v, true
}
