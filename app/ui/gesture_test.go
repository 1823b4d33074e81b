//go:build !js

package ui

import (
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"silkladder/app/probe"
	"silkladder/app/probe/tell"

	"silkladder/app/ask"
	"silkladder/app/dom"
	"silkladder/app/picture"
	"silkladder/app/question"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// visitor drives the page over a twin of the browser and writes down what each
// gesture changed on it.
type visitor struct {
	t       *testing.T
	acts    dom.Func // of the page: what it does about a press, a key, a map
	keys    dom.Func
	reads   dom.Func
	maps    dom.Func
	files   dom.Func
	frames  []dom.Func
	later   *dom.Func
	clock   float64
	workers []map[string]any
	tasks   []func() // asked of workers, not answered yet
	page    map[string]string
	changed map[string]string
	fields  map[string]any // what stands in fields, by id
	kept    map[string]any
	record  any // the file of what was observed; nil if it is not to be had
	part    any // what is fetched of another page; nil if it is not to be had
	log     strings.Builder
	seen    func(string) // takes every value that is painted
	cases   tell.Desk    // what the program that is loaded for it holds
}

// quiet are calls that only ask or wait.
var quiet = map[string]bool{
	"silkPaint": true, "silkSize": true, "silkBoxes": true, "silkOnBoxes": true, "requestAnimationFrame": true, "silkLater": true,
	"silkWorker": true, "silkActs": true, "silkKeys": true, "silkReader": true, "silkMap": true, "silkPanZoom": true, "silkOnFile": true,
	"document.getElementById": true, "localStorage.getItem": true, "postMessage": true, "then": true, "silkAwake": true, "performance.mark": true, "silkOnPrint": true, "silkCanShare": true, "silkKeeps": true, "silkFetch": true, "silkBytes": true, "silkPart": true,
}

// sizes are the widths that pictures have on this screen.
func sizes() (s string) {
	n := 0
	for _, b := range picture.Bands {
		for _, p := range b.Pictures {
			s += fmt.Sprintf("%s:%d:%d ", p.ID, 420+10*n, map[bool]int{true: 1}[n < 4])
			n++
		}
	}
	return s
}

func newVisitor(t *testing.T) *visitor {
	v := &visitor{t: t, page: map[string]string{}, changed: map[string]string{}, fields: map[string]any{}, kept: map[string]any{}}
	fn := func(take func(dom.Func)) func([]dom.Value) any {
		return func([]dom.Value) any {
			c := dom.Browser.Calls[len(dom.Browser.Calls)-1]
			take(c.Args[0].(dom.Func))
			return nil
		}
	}
	promise := func(answer any) map[string]any {
		return map[string]any{"then": fn(func(f dom.Func) { f.Do(dom.Of(answer)) })}
	}
	dom.Browser = &dom.Twin{Window: map[string]any{
		"silkActs": fn(func(f dom.Func) { v.acts = f }), "silkKeys": fn(func(f dom.Func) { v.keys = f }),
		"silkReader": fn(func(f dom.Func) { v.reads = f }), "silkMap": fn(func(f dom.Func) { v.maps = f }),
		"silkOnFile":            fn(func(f dom.Func) { v.files = f }),
		"requestAnimationFrame": fn(func(f dom.Func) { v.frames = append(v.frames, f) }),
		"silkLater":             fn(func(f dom.Func) { v.later = &f }),
		"silkAwake":             fn(func(f dom.Func) { f.Do() }),
		"silkPaint":             func(a []dom.Value) any { v.paint(a[0]); return nil },
		"silkBoxes":             func([]dom.Value) any { return sizes() },
		"silkSize": func(a []dom.Value) any {
			if a[0].String() == "art-map" {
				return "980:490"
			}
			return "400:300"
		},
		"silkCopy":        func([]dom.Value) any { return promise(true) },
		"silkCanShare":    func([]dom.Value) any { return "files" },
		"silkShare":       func([]dom.Value) any { return promise(true) },
		"silkWord":        func([]dom.Value) any { return promise("") },
		"silkKeeps":       func([]dom.Value) any { return true },
		"silkFetch":       func([]dom.Value) any { return promise(v.record) },
		"silkBytes":       func([]dom.Value) any { return promise(nil) },
		"silkPart":        func([]dom.Value) any { return promise(v.part) },
		"silkStore":       func(a []dom.Value) any { v.kept[a[0].String()] = a[1].String(); return true },
		"silkQR":          func([]dom.Value) any { return promise([]any{"<svg></svg>", ""}) },
		"silkCopyPicture": func([]dom.Value) any { return promise("copied") },
		"silkOpenFile":    func([]dom.Value) any { return promise([]any{"nonsense", ""}) },
		"silkTakeout":     func([]dom.Value) any { return promise([]any{"text", ""}) },
		"silkCases":       func([]dom.Value) any { return promise("") },
		"silkProbe":       func(a []dom.Value) any { return promise(probed(&v.cases, a)) },
		"silkInstall":     func([]dom.Value) any { return "menu" },
		"silkKept":        func([]dom.Value) any { return "" },
		"silkWorker": func([]dom.Value) any {
			w := map[string]any{}
			w["postMessage"] = func(a []dom.Value) any { v.ask(w, a[0]); return nil }
			v.workers = append(v.workers, w)
			v.tasks = append(v.tasks, func() { v.answer(w, []any{}) })
			return w
		},
		"navigator": map[string]any{"hardwareConcurrency": 2},
		"location":  map[string]any{"origin": "https://ladder.example"},
		"localStorage": map[string]any{
			"getItem": func(a []dom.Value) any { return v.kept[a[0].String()] },
			"setItem": func(a []dom.Value) any { v.kept[a[0].String()] = a[1].String(); return nil },
		},
		"document": map[string]any{"getElementById": func(a []dom.Value) any {
			if x, ok := v.fields[a[0].String()]; ok {
				return map[string]any{"value": x}
			}
			return nil
		}},
	}}
	t.Cleanup(func() { dom.Browser = nil })
	return v
}

// probed is what the program that looks into cases answers (app/wasm/takeout).
func probed(d *tell.Desk, a []dom.Value) any {
	b := a[2].Bytes()
	recs := make([]float64, len(b)/8)
	for i := range recs {
		recs[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[8*i:]))
	}
	var pieces []tell.Piece
	var err error
	switch order := a[1].String(); a[0].String() {
	case "hold":
		var c probe.Cases
		if err = json.Unmarshal([]byte(order), &c); err == nil {
			c.Records = recs
			err = d.Hold(c)
		}
	case "fails":
		pieces, err = d.Fails(order)
	case "study":
		pieces, err = tell.Study(order, recs)
	}
	if err != nil {
		return []any{"", err.Error()}
	}
	list := []any{}
	for _, p := range pieces {
		list = append(list, p.ID, p.Kind, p.Content)
	}
	return []any{list, ""}
}

// answerer is a worker's; known are its answers, which are the same whoever asks: the
// gestures of many visitors ask the same of the same scenario.
var (
	answerer = ask.Answerer()
	known    = map[string][]byte{}
)

// ask keeps what a worker was given; answer lets one speak.
func (v *visitor) ask(w map[string]any, m dom.Value) {
	id, text, from, to := m.Index(0).Int(), m.Index(1).String(), m.Index(2).Int(), m.Index(3).Int()
	v.tasks = append(v.tasks, func() {
		key := fmt.Sprint(from, " ", to, " ", text)
		b, ok := known[key]
		if !ok {
			var err error
			if b, err = answerer(text, from, to); err != nil {
				v.answer(w, []any{id, nil, err.Error()})
				return
			}
			known[key] = b
		}
		v.answer(w, []any{id, slices.Clone(b)})
	})
}

func (v *visitor) answer(w map[string]any, data []any) {
	w["onmessage"].(dom.Func).Do(dom.Of(map[string]any{"data": data}))
}

var (
	anID = regexp.MustCompile(`\bid="([^"]+)"`)
	day  = regexp.MustCompile(`\b20\d\d-\d\d-\d\d|20\d\d年\d+月\d+日|[A-Z][a-z]+ \d+, 20\d\d|(urldate|note) = \{[^}]*\}`)
)

// paint takes the operations of one paint. What an element already has changes
// nothing; new content has elements of its own, on which nothing is painted yet.
func (v *visitor) paint(text dom.Value) {
	ops := strings.Split(text.String(), "\x00")
	for i := 0; i+2 < len(ops); i += 3 {
		id, kind, value := ops[i], ops[i+1], ops[i+2]
		key := id + " " + kind
		if v.seen != nil {
			v.seen(value)
		}
		if was, ok := v.page[key]; ok && was == value {
			continue
		}
		if kind == "html" {
			for _, m := range anID.FindAllStringSubmatch(v.page[key], -1) {
				for k := range v.page {
					if strings.HasPrefix(k, m[1]+" ") {
						delete(v.page, k)
					}
				}
			}
		}
		v.page[key] = value
		v.changed[key] = value
	}
}

// short is a value in a line. What is longer is content that the packages which write
// it have goldens of: here counts that it was painted.
func short(value string) string {
	value = day.ReplaceAllString(value, "DAY")
	if len(value) <= 90 && !strings.Contains(value, "<") {
		return fmt.Sprintf("%q", value)
	}
	return "…"
}

// rest lets frames, the rest after them and the answers to questions come, until
// nothing is left to do; idle also what is asked when the rest lasts.
func (v *visitor) rest(idle bool) {
	for range 4000 {
		switch {
		case len(v.frames) > 0:
			f := v.frames[0]
			v.frames = v.frames[1:]
			v.clock += 100
			f.Do(v.clock)
		case len(v.tasks) > 0:
			t := v.tasks[0]
			v.tasks = v.tasks[1:]
			t()
		case v.later != nil && (idle || len(dom.Browser.Calls) >= 0 && !v.idling()):
			f := v.later
			v.later = nil
			f.Do()
		default:
			return
		}
	}
	v.t.Fatal("the page does not come to rest")
}

// idling reports whether what waits is the question of a long rest.
func (v *visitor) idling() bool {
	for i := len(dom.Browser.Calls) - 1; i >= 0; i-- {
		if c := dom.Browser.Calls[i]; c.Name == "silkLater" {
			return c.Args[1] == idleDelay
		}
	}
	return false
}

// tell writes down what has changed since it was last called.
func (v *visitor) tell(name string) {
	fmt.Fprintf(&v.log, "\n# %s\n", name)
	keys := make([]string, 0, len(v.changed))
	for k := range v.changed {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		fmt.Fprintf(&v.log, "%s %s\n", k, short(v.changed[k]))
	}
	clear(v.changed)
	calls := dom.Browser.Take()
	address := -1 // of all that a gesture went through, the last
	for i, c := range calls {
		if c.Name == "silkAddress" {
			address = i
		}
	}
	for i, c := range calls {
		if quiet[c.Name] || c.Name == "silkAddress" && i != address {
			continue
		}
		v.log.WriteString("- " + c.Name)
		for _, a := range c.Args {
			if _, ok := a.(dom.Func); !ok {
				v.log.WriteString(" " + short(fmt.Sprint(a)))
			}
		}
		v.log.WriteByte('\n')
	}
}

// el is an element of the page with what it answers.
func el(id string, props ...any) map[string]any {
	m := map[string]any{"id": id}
	for i := 0; i+1 < len(props); i += 2 {
		m[props[i].(string)] = props[i+1]
	}
	return m
}

func (v *visitor) act(kind, name, of string, e map[string]any) {
	was := fmt.Sprint(e["value"])
	v.acts.Do(kind, name, of, "", dom.Of(e))
	if now := fmt.Sprint(e["value"]); now != was {
		v.log.WriteString("field " + fmt.Sprint(e["id"]) + " " + now + "\n")
	}
}

func (v *visitor) press(name, of string)      { v.act("act", name, of, el(name)) }
func (v *visitor) key(k string)               { v.keys.Do(k) }
func (v *visitor) change(name, of, to string) { v.act("change", name, of, el(name, "value", to)) }
func (v *visitor) input(name, of, to string)  { v.act("input", name, of, el(name, "value", to)) }
func (v *visitor) check(name, of string, on bool) {
	v.act("change", name, of, el(name, "checked", on))
}

// gestures are what the visitor does, by name.
var gestures = []struct {
	name string
	do   func(v *visitor)
}{
	{"drag a lever", func(v *visitor) {
		for _, n := range []string{"50", "60", "80"} {
			v.input("slide", "infrastructure", n)
		}
		v.act("change", "slide-end", "infrastructure", el("r-infrastructure", "matches", func([]dom.Value) any { return false }))
	}},
	{"type a number", func(v *visitor) { v.change("number", "parks", "0,55") }},
	{"type nonsense", func(v *visitor) { v.change("number", "parks", "seven") }},
	{"reset a lever", func(v *visitor) { v.press("reset", "parks") }},
	{"preset", func(v *visitor) { v.press("preset", "full") }},
	{"replay", func(v *visitor) { v.press("replay", "") }},
	{"undo", func(v *visitor) { v.press("undo", "") }},
	{"redo", func(v *visitor) { v.press("redo", "") }},
	{"another cluster", func(v *visitor) { v.press("archetype", "electronics") }},
	{"scrub", func(v *visitor) { v.input("scrub", "", "40") }},
	{"a key on the scrubber", func(v *visitor) { v.acts.Do("keys", "scrub", "", "ArrowRight", dom.Of(el("scrub"))) }},
	{"play to the end", func(v *visitor) { v.press("play", "") }},
	{"open a card", func(v *visitor) { v.acts.Do("pick", "corridor", "CPEC", "", dom.Of(el(""))) }},
	{"close a place", func(v *visitor) { v.act("change", "place-open", "corridor:CPEC", el("po", "checked", false)) }},
	{"date it", func(v *visitor) { v.change("place-year", "corridor:CPEC", "2020") }},
	{"date it wrongly", func(v *visitor) { v.change("place-year", "corridor:CPEC", "1999") }},
	{"open all", func(v *visitor) { v.press("open-all", "") }},
	{"close the card", func(v *visitor) { v.press("card-close", "") }},
	{"zoom", func(v *visitor) { v.press("zoom-in", "") }},
	{"diagram", func(v *visitor) { v.press("basemap", "") }},
	{"table", func(v *visitor) {
		v.act("act", "table", "smile", el("", "getAttribute", func([]dom.Value) any { return "false" }))
	}},
	{"download", func(v *visitor) {
		for _, k := range []string{"svg", "png", "csv"} {
			v.press(k, "ladder")
		}
		v.press("csv", "map")
	}},
	{"take a picture along", func(v *visitor) {
		v.press("menu", "smile")
		for _, a := range []string{"pic-link", "pic-embed", "pic-copy", "pic-share"} {
			v.press(a, "smile")
		}
		v.press("menu", "map")
		v.press("pic-link", "map")
	}},
	{"read a picture", func(v *visitor) { v.reads.Do("smile", "ArrowRight", 0.0, 0.0) }},
	{"keep for comparison", func(v *visitor) { v.press("compare", "") }},
	{"compare with a story", func(v *visitor) { v.change("compare-add", "", "locked") }},
	{"compare by", func(v *visitor) { v.change("compare-output", "", "vah") }},
	{"name", func(v *visitor) { v.change("compare-name", "", " My <town> ") }},
	{"swap", func(v *visitor) { v.press("compare-open", "0") }},
	{"drop", func(v *visitor) { v.press("compare-drop", "0") }},
	{"stories", func(v *visitor) { v.press("stories", "") }},
	{"a story", func(v *visitor) { v.press("story", "locked") }},
	{"share", func(v *visitor) { v.press("share", "") }},
	{"share it", func(v *visitor) { v.press("share-system", ""); v.press("share-code", "") }},
	{"keep it on this device", func(v *visitor) {
		v.press("shelf", "")
		v.fields["shelf-name"] = "My <town>"
		v.press("shelf-add", "")
		v.change("shelf-rename", "1", "Our town")
		v.change("shelf-rename", "1", " ")
		v.press("shelf-drop", "1")
		v.press("shelf-undo", "")
	}},
	{"open what was kept", func(v *visitor) { v.press("preset", "none"); v.press("shelf-open", "1") }},
	{"a report of two pages", func(v *visitor) {
		v.press("pages", "")
		v.check("pages-tick", "value", true)
		v.check("pages-tick", "map", false)
		v.check("pages-tick", "value", true)
		v.press("pages-word", "")
		v.press("pages-print", "")
	}},
	{"search", func(v *visitor) {
		v.input("find", "", "gwad")
		v.acts.Do("keys", "find", "", "ArrowDown", dom.Of(el("find")))
		v.acts.Do("keys", "find", "", "ArrowUp", dom.Of(el("find")))
		v.acts.Do("keys", "find", "", "Enter", dom.Of(el("find")))
		for _, q := range []string{"oem", "wage", "smile", "park", "steel", "qqq"} {
			v.input("find", "", q)
			v.press("find-go", "0")
		}
		v.press("drawer-close", "")
	}},
	{"build an embed", func(v *visitor) {
		v.change("embed-set", "chart", "smile")
		v.change("embed-set", "height", "9")
		v.check("embed-set", "controls", true)
		v.press("embed-preview", "")
	}},
	{"copy and save", func(v *visitor) {
		v.fields["share-link"] = "https://ladder.example/"
		v.press("copy", "share-link")
		v.press("save-file", "")
		v.press("take", "xmile")
		v.press("open-file", "")
	}},
	{"what would it take", func(v *visitor) { v.press("seek", "") }},
	{"ask it", func(v *visitor) {
		for k, x := range map[string]any{"goal": question.Goals()[0].ID, "by": "2035", "knob": "org", "second": ""} {
			v.fields["seek-"+k] = x
		}
		v.press("seek-go", "")
	}},
	{"ask it wrongly", func(v *visitor) { v.fields["seek-by"] = "soon"; v.press("seek-go", "") }},
	{"assumptions", func(v *visitor) { v.press("drawer", "assumptions") }},
	{"find", func(v *visitor) { v.input("assume-find", "", "wage") }},
	{"assume", func(v *visitor) { v.change("assume", "eta:0", "0.3") }},
	{"assume what cannot be", func(v *visitor) { v.change("assume", "zeta:0", "99") }},
	{"reset all assumptions", func(v *visitor) { v.press("assume-reset-all", "") }},
	{"own cluster", func(v *visitor) { v.press("drawer", "cluster") }},
	{"describe it", func(v *visitor) {
		v.press("cluster-byhand", "")
		v.change("cluster", "share0", "9")
		v.change("cluster-name", "", "Anywhere")
		v.press("cluster-save", "")
	}},
	{"own hosts", func(v *visitor) { v.press("drawer", "hosts") }},
	{"paste hosts", func(v *visitor) {
		v.fields["hf-text"] = "n,cor,wr,J\nVietnam,CICP,x,1\n"
		v.press("hosts-check", "")
	}},
	{"close the drawer", func(v *visitor) { v.press("drawer-close", "") }},
	{"levers on a phone", func(v *visitor) { v.press("panel", ""); v.press("panel", "") }},
	{"shortcuts", func(v *visitor) { v.key("?"); v.key("n"); v.key("["); v.key("ctrl+z") }},
	{"install", func(v *visitor) { v.press("install", "") }},
	{"theme", func(v *visitor) { v.press("theme", "") }},
	{"print", func(v *visitor) { v.press("print", "") }},
	{"bring a file", func(v *visitor) { v.files.Do("{}", "a.json", "") }},
}

// start opens an address, as the browser does.
func start(address string) *home {
	u, err := url.Parse(address)
	if err != nil {
		panic(err)
	}
	h := &home{}
	h.OnInit()
	h.nav(u)
	h.page.settle()
	return h
}

// What is painted for each gesture of a long visit stays what it is.
func TestGestures(t *testing.T) {
	for name, address := range map[string]string{"en": "/all/?v=1", "zh": "/zh/all/?v=1", "nation": "/zh/all/", "embed": "/embed/?chart=full&a=garments", "faulty": "/all/?a=nothing&infrastructure=lots"} {
		t.Run(name, func(t *testing.T) {
			v := newVisitor(t)
			start(address)
			v.rest(false)
			v.tell("start")
			if testing.Short() {
				begins(t, name, v.log.String()) // the gestures go on with questions about all clusters
				return
			}
			if name == "en" || name == "zh" {
				v.rest(true)
				v.tell("a long rest")
				for _, g := range gestures {
					g.do(v)
					v.rest(false)
					v.tell(g.name)
				}
				v.press("ask", "tornado")
				v.press("ask", "anyone")
				v.rest(true)
				v.tell("questions")
			} else {
				for _, g := range gestures[:7] {
					g.do(v)
					v.rest(false)
					v.tell(g.name)
				}
				if name == "faulty" {
					v.press("notice-close", "")
					v.tell("notice")
				}
			}
			golden(t, name, v.log.String())
		})
	}
}

// begins holds the first of what is told against the golden.
func begins(t *testing.T, name, got string) {
	t.Helper()
	want, err := os.ReadFile(filepath.Join("testdata", "gestures", name+".txt"))
	if err != nil || !strings.HasPrefix(string(want), got) {
		t.Errorf("%s begins otherwise (%v)", name, err)
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "gestures", name+".txt")
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	a, b := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	faults, section := 0, ""
	for i := 0; i < max(len(a), len(b)) && faults < 12; i++ {
		x, y := "", ""
		if i < len(a) {
			x = a[i]
		}
		if i < len(b) {
			y = b[i]
		}
		if strings.HasPrefix(x, "# ") {
			section = x
		}
		if x != y {
			faults++
			t.Errorf("%s line %d, %s\nwas %s\nis  %s", name, i+1, section, x, y)
		}
	}
}
