//go:build !js

package view

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"testing"

	"silkladder/app/ask"
	"silkladder/app/corridor"
	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/question"
	"silkladder/app/session"
	"silkladder/model"
)

// stand is a desk without a page: what is painted stays in the brush.
type stand struct {
	*Desk
	here   *ask.Here
	wanted Change
	lang   lang.Lang
	embed  bool
}

func newStand() *stand {
	s, here := session.New(), &ask.Here{}
	x := &stand{here: here}
	q := ask.NewQuestions(here, func() (model.Scenario, string) { return s.State().Scenario, s.Key() }, nil, func(bool) {})
	x.Desk = &Desk{Session: s, Ask: q, Brush: &Brush{}, Want: func(c Change) { x.wanted |= c }}
	x.Now = func() *Frame { return x.frame(Everything) }
	return x
}

// first opens the scenario of version 1, some of whose numbers the model cannot run.
func (x *stand) first(t *testing.T) {
	t.Helper()
	if err := x.Session.Open(link.Default1()); err != nil {
		t.Fatal(err)
	}
}

func (x *stand) frame(c Change) *Frame {
	return NewFrame(Frame{Lang: x.lang, Embed: x.embed, Changed: c}, x.Session, x.Ask)
}

// painted takes what is painted by now: by element, the last.
func (x *stand) painted() map[string]string {
	got := map[string]string{}
	for _, op := range x.Brush.Ops() {
		got[op.ID+" "+op.Kind] = op.Value
	}
	x.Brush.ops = nil
	return got
}

// do is an act of a region, as the page does it.
func (x *stand) do(t *testing.T, r Region, name, of string, el map[string]any) {
	t.Helper()
	for _, a := range r.Acts() {
		if a.Name == name {
			a.Do(&Event{Of: of, El: dom.Of(el), F: x.Now(), B: x.Brush})
			return
		}
	}
	t.Fatalf("no act %s", name)
}

func value(s string) map[string]any { return map[string]any{"value": s} }

// A region paints nothing when nothing that it shows has changed.
func TestQuietRegions(t *testing.T) {
	x := newStand()
	stage := &Stage{}
	card := NewCard(x.Desk, stage)
	figures := NewFigures(x.Desk, stage)
	for _, r := range []Region{
		NewNotice(nil), NewClusters(x.Desk), NewVerdict(), NewMap(x.Desk, stage, card), card, NewWords(x.Desk), figures, NewPanel(), NewToolbar(x.Desk),
		NewLevers(x.Desk), NewYearBar(x.Desk), NewDialog(x.Desk), NewFoot(x.Desk), NewHost(x.Desk, figures), NewAsks(x.Desk),
		NewSeek(x.Desk), NewShare(x.Desk), NewCompare(x.Desk), NewReport(x.Desk, stage), NewReader(x.Desk, figures), NewStories(x.Desk), NewSlots(x.Desk), NewBill(), NewProbe(x.Desk, NewCases(x.Desk)),
		NewMenu(x.Desk, figures, NewShare(x.Desk)), NewSays(stage), NewShelf(x.Desk), NewPages(x.Desk, stage, NewReport(x.Desk, stage)), NewFind(x.Desk, card, nil, NewCases(x.Desk)),
		NewDeck(x.Desk, NewClusters(x.Desk), NewMap(x.Desk, stage, card), NewLevers(x.Desk)),
		NewDrawer(x.Desk, Tabs(NewAssumptions(x.Desk), NewEditor(x.Desk), NewHostTable(x.Desk))...),
	} {
		if r.Paint(x.Brush, x.frame(0)); len(x.Brush.Ops()) != 0 {
			t.Errorf("%T paints %v", r, x.Brush.Ops()[0])
		}
		for l := range lang.All {
			x.lang = lang.All[l]
			if s := r.HTML(x.Now()); strings.Contains(s, "%!") {
				t.Errorf("%T: %s", r, s)
			}
		}
		x.lang = lang.En
		x.Brush.ops = nil
	}
}

// The map answers a pointer and keys, and leads to cards.
func TestMap(t *testing.T) {
	x := newStand()
	stage := &Stage{}
	card := NewCard(x.Desk, stage)
	m := NewMap(x.Desk, stage, card)
	if !strings.Contains(m.HTML(x.Now()), `id="card"`) {
		t.Fatal("no card in the map")
	}
	ask := func(args ...any) any {
		vs := make([]dom.Value, len(args))
		for i, a := range args {
			vs[i] = dom.Of(a)
		}
		return m.onMapKey(vs)
	}
	if tip, ok := ask("tip", "corridor", "CPEC").([]any); !ok || len(tip) != 2 {
		t.Errorf("the tip of a corridor is %v", tip)
	}
	if ask("tip", "corridor", "nowhere") != nil {
		t.Error("a tip of nothing")
	}
	home, _ := stage.Plate(x.Now()).Where(corridor.Target{Kind: "home", ID: "footwear"})
	for _, h := range stage.State(x.Now()).Hosts {
		_ = h
	}
	p := stage.view.Pixel(home)
	ask("over", p.X, p.Y)
	if ask("over", -50., -50.) != nil {
		t.Error("something lies beside the map")
	}
	ask("press", -50., -50.)
	ask("at", "park", "KH-SS")
	if stage.at.ID != "KH-SS" {
		t.Error("the way of Tab was not kept")
	}
	whole := stage.view.Part
	x.do(t, m, "zoom-in", "", nil)
	if stage.view.Part.W >= whole.W {
		t.Error("it did not come nearer")
	}
	near := stage.view.Part
	ask("pan", .5, 0.)
	if stage.view.Part == near {
		t.Error("it did not move")
	}
	m.onMapRest(0, 0, stage.view.W/2)
	if got := x.painted(); got["art-map html"] == "" {
		t.Error("the part that a gesture ended on is not painted")
	}
	x.do(t, m, "zoom-all", "", nil)
	if stage.view.Part != whole {
		t.Error("it is not whole")
	}
	x.do(t, m, "basemap", "", nil)
	if !x.Session.State().View.NoBasemap || x.wanted&Looked == 0 {
		t.Error("the diagram was not chosen")
	}
	x.painted()
	x.do(t, card, "", "CPEC", nil) // no place of no kind
	card.pick(x.Brush, x.Now(), "corridor", "CPEC")
	if got := x.painted(); !strings.Contains(got["card html"], "card-title") || got["card attr:hidden"] != "" {
		t.Error("no card opened")
	}
	card.pick(x.Brush, x.Now(), "corridor", "CPEC")
	if got := x.painted(); got["card attr:hidden"] != "hidden" {
		t.Error("the second press does not close it")
	}
	ask("close")
	for _, k := range m.Keys() {
		k.Do(&Event{F: x.Now(), B: x.Brush})
	}
}

// A map of version 2 shows what is closed as open until the year in which it closes, in
// every view that draws it.
func TestMapClosesWhenTheScenarioDoes(t *testing.T) {
	x := newStand()
	x.Change(func(s *session.State) {
		s.Scenario.From, s.Scenario.Closed = 2027, []string{"CPEC"}
	}, "")
	if _, err := x.Session.Run(); err != nil {
		t.Fatal(err)
	}
	stage := &Stage{}
	stage.lay(x.Now())
	cpec := slices.IndexFunc(stage.data.Corridors, func(c corridor.Corridor) bool { return c.ID == "CPEC" })
	for _, at := range []struct {
		year float64
		shut bool
	}{{2013, false}, {2027, false}, {2028, true}, {2043, true}} {
		x.Session.GoTo(slices.Index(x.Session.With().T, at.year-model.StartYear))
		for _, kind := range []string{"", "map"} {
			f := x.Now()
			f.View = kind
			if got := stage.State(f).ClosedCorridors[cpec]; got != at.shut {
				t.Errorf("view %q, %v: closed %v", kind, at.year, got)
			}
		}
	}
}

// What corridors add is counted where they are ranked, and only where they are seen.
func TestRankedCorridorsAreCounted(t *testing.T) {
	for _, c := range []struct {
		view, rank string
		asked      bool
	}{{"map", "corridors", true}, {"map", "", false}, {"lab", "corridors", false}} {
		x := newStand()
		x.first(t)
		x.Session.View(func(v *link.View) { v.Rank = c.rank })
		x.Now = func() *Frame { f := x.frame(Everything); f.View = c.view; return f }
		x.Ask.Renew()
		x.here.Answer()
		x.Idle()
		if _, asked := x.Ask.Waiting(question.Corridors); asked != c.asked {
			t.Errorf("view %s by %q: corridors counted %v", c.view, c.rank, asked)
		}
	}
}

// A search answers with a value, a frontier or the nearest there is, and its offers
// set the knobs.
func TestSeek(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	x := newStand()
	r := NewSeek(x.Desk)
	x.do(t, r, "seek", "", nil)
	fields := map[string]string{"goal": question.Goals()[0].ID, "by": "2043", "knob": "org", "second": ""}
	dom.Browser = &dom.Twin{Window: map[string]any{"document": map[string]any{"getElementById": func(a []dom.Value) any {
		v, ok := fields[strings.TrimPrefix(a[0].String(), "seek-")]
		if !ok {
			return nil
		}
		return map[string]any{"value": v}
	}}}}
	t.Cleanup(func() { dom.Browser = nil })
	find := func() string {
		x.do(t, r, "seek-go", "", nil)
		x.here.Answer()
		return r.answer
	}
	if s := find(); !strings.Contains(s, "smallest value") || !strings.Contains(s, "the goal is reached in <b>") || len(r.offers) != 1 {
		t.Error(s)
	}
	before := x.Session.State().Scenario.Params
	x.do(t, r, "seek-use", "0", nil)
	if x.Session.State().Scenario.Params == before {
		t.Error("the offer was not taken")
	}
	x.do(t, r, "seek-use", "7", nil)
	fields["second"] = "parks"
	if s := find(); !strings.Contains(s, "<table") || !strings.Contains(s, "</b> the goal is reached in <b>") || r.offers == nil {
		t.Error(s)
	}
	fields["knob"], fields["second"], fields["by"] = "openness", "", "2015"
	if s := find(); !strings.Contains(s, "no value of") || !strings.Contains(s, "the goal is reached in <b>0 of 10 cases") {
		t.Error(s)
	}
	fields["knob"], fields["second"] = "parks", "all"
	x.do(t, r, "seek-go", "", nil)
	fields["by"] = "soon"
	x.do(t, r, "seek-go", "", nil)
	if len(x.here.Jobs) != 0 {
		t.Error("nonsense was asked")
	}
	fields["by"], fields["second"] = "2043", ""
	x.do(t, r, "seek-go", "", nil)
	x.do(t, r, "seek-stop", "", nil)
	if x.here.Answer(); r.job != nil {
		t.Error("a stopped search goes on")
	}
	x.do(t, r, "seek-goal", "", value(question.Goals()[1].ID))
}

// A page around an embed is answered: scenarios, runs, pictures, and refusals.
func TestHost(t *testing.T) {
	x := newStand()
	x.embed = true
	var serve dom.Func
	var log []string
	note := func(what string) func([]dom.Value) any {
		return func(a []dom.Value) any {
			log = append(log, what+" "+a[len(a)-1].String())
			return nil
		}
	}
	dom.Browser = &dom.Twin{Window: map[string]any{"silkHost": map[string]any{
		"serve": func([]dom.Value) any {
			serve = dom.Browser.Calls[len(dom.Browser.Calls)-1].Args[0].(dom.Func)
			return nil
		},
		"ready": note("ready"), "reply": note("reply"), "error": note("error"), "change": note("change"),
	}, "silkHostPNG": note("png")}}
	t.Cleanup(func() { dom.Browser = nil })
	stage := &Stage{}
	r := NewHost(x.Desk, NewFigures(x.Desk, stage))
	r.Watch()
	for _, c := range []struct{ kind, text, want string }{
		{"get", `{"type":"get"}`, "reply "},
		{"set", `{"type":"set","query":"l=10,10,10,10,0"}`, "reply "},
		{"set", `{"type":"set","query":7}`, "error "},
		{"run", `{"type":"run","scenario":{"version":1,"archetype":"toys"}}`, "reply "},
		{"run", `{"type":"run","scenario":{"version":1,"archetype":"nothing"}}`, "error "},
		{"export", `{"type":"export","chart":"smile","format":"csv"}`, "reply "},
		{"export", `{"type":"export","chart":"map","format":"svg","theme":"dark"}`, "reply "},
		{"export", `{"type":"export","chart":"ladder","format":"png"}`, "png "},
		{"dance", `{"type":"dance"}`, "error "},
	} {
		log = nil
		serve.Do(c.kind, "key", c.text)
		if len(log) != 1 || !strings.HasPrefix(log[0], c.want) {
			t.Errorf("%s: %.200v", c.text, log)
		}
	}
	if v := x.Session.State().Scenario.Levers.Parks; v != .1 {
		t.Errorf("set left parks at %v", v)
	}
	log = nil
	r.Paint(x.Brush, x.frame(Ran))
	if log != nil {
		t.Error("the host was told what it had set")
	}
	x.Change(session.Policy(1), "")
	if r.Paint(x.Brush, x.frame(Ran)); len(log) != 1 || !strings.HasPrefix(log[0], "change ") {
		t.Errorf("%v", log)
	}
}

// What sections of the drawer take changes the scenario or says why not.
func TestSections(t *testing.T) {
	x := newStand()
	x.first(t)
	as, ed, table := NewAssumptions(x.Desk), NewEditor(x.Desk), NewHostTable(x.Desk)
	d := NewDrawer(x.Desk, Tabs(as, ed, table)...)
	open := func(tab string) {
		x.do(t, d, "drawer", tab, map[string]any{"id": "d-" + tab})
		if got := x.painted(); got["drawer-body html"] == "" || got["panel attr:inert"] != "inert" {
			t.Errorf("%s does not open", tab)
		}
	}
	params := func() model.Params { return x.Session.State().Scenario.Params }
	usual := params()

	open("assumptions")
	x.do(t, d, "assume", "eta:0", value("0.3"))
	if params() == usual {
		t.Error("a number was not taken")
	}
	if d.Paint(x.Brush, x.frame(Ran)); x.painted()["av-eta-0 value"] != "0.3" {
		t.Error("its row is not painted")
	}
	x.do(t, d, "assume-reset", "eta", nil)
	if params() != usual {
		t.Error("it was not reset")
	}
	row, _ := model.ParamByName("zeta")
	for _, c := range []struct{ of, typed string }{{"eta:0", "much"}, {"eta:0", "7"}, {"zeta:0", formatted(row.Max)}} {
		x.do(t, d, "assume", c.of, value(c.typed))
		id, _, _ := strings.Cut(c.of, ":")
		if got := x.painted(); params() != usual || got["ae-"+id+" text"] == "" || got["live text"] == "" {
			t.Errorf("%s at %s was taken, or refused in silence", c.of, c.typed)
		}
	}
	x.do(t, d, "assume", "nothing:0", value("1"))
	x.do(t, d, "assume-show", "eta", nil)
	x.do(t, d, "assume-reset-all", "", nil)
	for _, p := range model.ParamTable() {
		if p.Null {
			x.do(t, d, "assume-hand", p.ID, nil)
		}
	}
	if params() == usual {
		t.Error("nothing was taken over by hand")
	}
	if d.Paint(x.Brush, x.frame(Ran)); len(x.painted()) == 0 {
		t.Error("nothing was painted")
	}

	open("cluster")
	x.do(t, d, "cluster-from", "", value("toys"))
	if x.Session.State().Scenario.Archetype != "toys" {
		t.Error("the cluster begins elsewhere")
	}
	x.do(t, d, "cluster-name", "", value(" Our  town\u200b "))
	if x.Session.State().Name != "Our town" {
		t.Errorf("%q", x.Session.State().Name)
	}
	x.do(t, d, "cluster", "nothing", value("1"))
	x.do(t, d, "cluster", "share0", value("many"))
	if x.painted()["live text"] == "" {
		t.Error("refused in silence")
	}
	x.do(t, d, "cluster-byhand", "", nil)
	x.do(t, d, "cluster-smile", "", nil)
	x.do(t, d, "cluster-fill", "sales", nil)
	x.do(t, d, "cluster-save", "", nil)
	x.Session.Undo()
	if d.Paint(x.Brush, x.frame(Ran)); x.painted()["cl-from value"] == "" {
		t.Error("the form does not follow")
	}
	x.do(t, d, "cluster-reset", "", nil)

	open("hosts")
	x.do(t, d, "hosts-template", "", nil)
	x.do(t, d, "parks-template", "", nil)
	table.Read(x.Brush, x.Now(), "n,cor\nVietnam,nowhere\n")
	if got := x.painted()["hf-report html"]; !strings.Contains(got, "hf-bad") {
		t.Errorf("%.200s", got)
	}
	table.Read(x.Brush, x.Now(), "kind,id,name,open,year\ncorridor,CPEC,,no,\n")
	if table.opens != nil && len(table.opens.Problems) == 0 {
		x.do(t, d, "hosts-use", "", nil)
		if len(x.Session.State().Scenario.Openings) != 1 {
			t.Error("the openings were not taken")
		}
	}
	x.do(t, d, "hosts-room", "", map[string]any{"checked": true})
	x.do(t, d, "hosts-reset", "", nil)
	x.do(t, d, "drawer-close", "", nil)
	if got := x.painted(); got["drawer attr:hidden"] != "hidden" {
		t.Error("it does not close")
	}
	d.Paint(x.Brush, x.Now())
	if len(x.painted()) != 0 {
		t.Error("a closed drawer is painted")
	}
}

func formatted(v float64) string { b, _ := json.Marshal(v); return string(b) }

// A name with the mark that stands between what is painted moves nothing along.
func TestBrushKeepsApart(t *testing.T) {
	dom.Browser = &dom.Twin{Window: map[string]any{}}
	t.Cleanup(func() { dom.Browser = nil })
	b := &Brush{}
	b.HTML("one", "a\x00html\x00b")
	b.Text("two", "c")
	b.Apply()
	if got := dom.Browser.Take()[0].Args[0]; got != "one\x00html\x00ahtmlb\x00two\x00text\x00c" {
		t.Errorf("%q", got)
	}
}

// The rest of what is done in dialogs and bars.
func TestControls(t *testing.T) {
	x := newStand()
	dom.Browser = &dom.Twin{Window: map[string]any{
		"silkInstall":  func([]dom.Value) any { return "installed" },
		"localStorage": map[string]any{},
		"silkOpenFile": func([]dom.Value) any { return nil },
	}}
	t.Cleanup(func() { dom.Browser = nil })
	last := func() string {
		for i := len(dom.Browser.Calls) - 1; i >= 0; i-- {
			if c := dom.Browser.Calls[i]; c.Name == "silkPaint" {
				text := c.Args[0].(string)
				return text[strings.LastIndexByte(text, 0)+1:]
			}
		}
		return ""
	}
	foot := NewFoot(x.Desk)
	for way, want := range map[string]string{"installed": "is installed", "prompt": "", "ios": "Home Screen", "safari": "Dock", "framed": "own window"} {
		dom.Browser.Window["silkInstall"] = func([]dom.Value) any { return way }
		dom.Browser.Take()
		if x.do(t, foot, "install", "", nil); !strings.Contains(last(), want) {
			t.Errorf("%s: %q", way, last())
		}
	}
	tools := NewToolbar(x.Desk)
	for _, name := range []string{"undo", "redo", "replay"} {
		if x.do(t, tools, name, "", nil); !strings.HasPrefix(last(), "Nothing to "+name) {
			t.Errorf("%s: %q", name, last())
		}
	}
	greyed := func() (n int) {
		html := tools.HTML(x.frame(0))
		for _, name := range []string{"undo", "redo", "replay"} {
			if strings.Contains(html, `data-act="`+name+`" aria-disabled="true"`) {
				n++
			}
		}
		return n
	}
	if n := greyed(); n != 3 {
		t.Errorf("of three that have nothing to do %d say so", n)
	}
	x.Change(session.Cluster("toys"), "")
	if n := greyed(); n != 1 {
		t.Errorf("after a change %d have nothing to do, want redo", n)
	}
	if x.do(t, tools, "replay", "", nil); !strings.Contains(last(), "another cluster") {
		t.Error(last())
	}
	files := NewFiles(x.Desk, func(string) { t.Error("no table") }, func(string) { t.Error("no archive") })
	files.takeFile("", "", "large")
	files.takeFile(`{"version":1,"archetype":"electronics"}`, "a.json", "")
	if x.Session.State().Scenario.Archetype != "electronics" || !strings.Contains(last(), "Opened") {
		t.Error(last())
	}
	table := ""
	NewFiles(x.Desk, func(s string) { table = s }, nil).takeFile("n,cor,wr\nVietnam,CICP,1\n", "hosts.csv", "")
	if table == "" {
		t.Error("a table was not handed on")
	}
	compare := NewCompare(x.Desk)
	for range link.MaxCompare + 1 {
		x.do(t, compare, "compare", "", nil)
	}
	if n := len(x.Session.State().Compare); n != link.MaxCompare || !strings.Contains(last(), "Five") {
		t.Errorf("%d are compared: %q", n, last())
	}
	x.do(t, compare, "compare-add", "", value("locked"))
	x.do(t, compare, "compare-drop", "9", nil)
	x.do(t, compare, "compare-output", "", value(model.OutputTable()[model.OutVAh].ID))
	levers := NewLevers(x.Desk)
	for _, k := range levers.Keys() {
		k.Do(&Event{F: x.Now(), B: x.Brush})
	}
	if x.Session.State().Scenario.Levers.Parks != 1 {
		t.Error("the last preset is not set")
	}
	x.do(t, levers, "slide", "nothing", value("4"))
	x.do(t, levers, "slide", "parks", value("four"))
	x.do(t, levers, "number", "nothing", value("4"))
	x.do(t, levers, "slide-end", "parks", map[string]any{"matches": func([]dom.Value) any { return true }})
	help := NewHelp(x.Desk, tools, levers, compare)
	x.do(t, help, "single-keys", "", map[string]any{"checked": false})
	x.do(t, help, "single-keys", "", map[string]any{"checked": true})
	x.do(t, help, "keys", "", nil)
	share := NewShare(x.Desk)
	for _, k := range share.Keys() {
		k.Do(&Event{F: x.Now(), B: x.Brush})
	}
	for of, v := range map[string]any{"theme": "dark", "height": "300", "basemap": true, "autoplay": true, "lang": true} {
		x.do(t, share, "embed-set", of, map[string]any{"value": v, "checked": v})
	}
	if u := share.embedURL(x.Now()); !strings.Contains(u, "/zh/embed/") || share.height != 300 {
		t.Errorf("%s, %d", u, share.height)
	}
}

// A question without an answer says so where its picture would be.
func TestAsksFail(t *testing.T) {
	x := newStand()
	x.first(t)
	x.Change(func(s *session.State) { s.Scenario.Params.Zeta = 2 }, "slide") // runs only with the policies
	x.Ask.Renew()
	x.here.Answer()
	NewAsks(x.Desk).Paint(x.Brush, x.Now())
	if got := x.painted(); !strings.Contains(got["ask-ways html"], "no answer") || !strings.Contains(got["ask-attribution html"], "no answer") {
		t.Errorf("%v", got)
	}
}

// The page says what cases vary and what they leave alone, in both versions.
func TestWhatVaries(t *testing.T) {
	x := newStand()
	if s := varies(x.Now()); !strings.Contains(s, "All "+strconv.Itoa(len(model.Trades()))+" clusters are run anew") || !strings.Contains(s, "sizes of clusters") {
		t.Error(s)
	}
	x.Session.Change(func(s *session.State) { s.Scenario = s.Scenario.WithClusters(s.Scenario.Clusters()[:1], 0) }, "")
	if _, err := x.Session.Run(); err != nil {
		t.Fatal(err)
	}
	x.lang = lang.Zh
	if s := varies(x.Now()); strings.Contains(s, "各集群") || !strings.Contains(s, "集群规模") {
		t.Error(s)
	}
	x.first(t)
	x.lang = lang.En
	if s := varies(x.Now()); strings.Contains(s, "observed") || !strings.Contains(s, "nobody has measured") {
		t.Error(s)
	}
}
