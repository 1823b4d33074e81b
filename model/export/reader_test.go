package export

import (
	"encoding/xml"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// exported is what a reader finds in an exported model: the same from both
// formats, so that one evaluator runs both.
type exported struct {
	dims      map[string][]string
	equations map[string][]equation // by variable
	end, dt   float64
}

// equation is the right-hand side of a variable, or of the part of it with the
// subscripts given: elements, dimensions or subranges.
type equation struct {
	subs    []string
	kind    string // aux, init, stock
	is      node   // of a stock the value at the start
	inflow  ref
	numbers []float64 // of a constant: one for every cell
}

var mdlWords = strings.NewReplacer("IF THEN ELSE(", "IF(", "TIME STEP", "time_step_now")

// readMDL reads the parts of Vensim's language that MDL writes.
func readMDL(t *testing.T, text string) exported {
	t.Helper()
	m := exported{dims: map[string][]string{}, equations: map[string][]equation{}}
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
		name, subs := splitName(strings.TrimSpace(left))
		switch name {
		case "FINAL TIME":
			m.end = mustNumber(right)
		case "TIME STEP":
			m.dt = mustNumber(right)
		case "INITIAL TIME", "SAVEPER":
		default:
			m.equations[name] = append(m.equations[name], readMDLEquation(t, subs, right))
		}
	}
	return m
}

func readMDLEquation(t *testing.T, subs []string, right string) equation {
	t.Helper()
	e := equation{subs: subs, kind: "aux"}
	if numbers, ok := numberList(right); ok {
		e.numbers = numbers
		return e
	}
	right = mdlWords.Replace(right)
	if inner, ok := strings.CutPrefix(right, "INTEG("); ok {
		e.kind = "stock"
		rate, start, _ := strings.Cut(strings.TrimSuffix(inner, ")"), ", ")
		e.inflow, right = read(t, rate).(ref), start
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

var (
	xmileWords = strings.NewReplacer("DT)", "time_step_now)")
	lastDT     = regexp.MustCompile(`\bDT$`)
	condition  = regexp.MustCompile(`^IF (.*) THEN (.*) ELSE (.*)$`)
	anyElement = regexp.MustCompile(`(\w+)\[([^\]]*\*[^\]]*)\]`)
)

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
	m := exported{dims: map[string][]string{}, equations: map[string][]equation{}, end: file.Specs.Stop, dt: file.Specs.DT}
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
	expression := func(s string) node {
		s = lastDT.ReplaceAllString(xmileWords.Replace(s), "time_step_now")
		s = condition.ReplaceAllString(s, "IF($1, $2, $3)")
		// An asterisk stands for all elements of the variable's own dimension.
		s = anyElement.ReplaceAllStringFunc(s, func(use string) string {
			name, subs := splitName(use)
			for k := range subs {
				if subs[k] == "*" {
					subs[k] = dimsOf[name][k] + "!"
				}
			}
			return name + "[" + strings.Join(subs, ",") + "]"
		})
		return read(t, s)
	}
	for _, v := range file.Variables.List {
		e := equation{subs: dimsOf[v.Name], kind: "aux"}
		switch {
		case v.XMLName.Local == "stock":
			e.kind, e.is, e.inflow = "stock", expression(v.Eqn), read(t, v.Inflow).(ref)
			m.equations[v.Name] = []equation{e}
		case v.Eqn != "":
			m.equations[v.Name] = []equation{initial(e, v.Eqn, expression)}
		}
		for _, part := range v.Elements {
			e.subs = strings.Split(part.Subscript, ",")
			m.equations[v.Name] = append(m.equations[v.Name], initial(e, part.Eqn, expression))
		}
	}
	return m
}

func initial(e equation, text string, expression func(string) node) equation {
	if inner, ok := strings.CutPrefix(text, "INIT("); ok {
		e.kind, text = "init", strings.TrimSuffix(inner, ")")
	}
	e.is = expression(text)
	return e
}

func read(t *testing.T, text string) node {
	t.Helper()
	n, err := parse(text)
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

func splitName(s string) (name string, subs []string) { return (&row{name: s}).lhs() }
