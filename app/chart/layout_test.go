package chart

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"silkladder/app/lang"
)

// box is the estimated extent of a text.
type box struct {
	l, t, r, b float64
	s          string
}

// texts collects the extents of all texts of a scene.
func texts(marks []Mark, out []box) []box {
	for _, m := range marks {
		switch m := m.(type) {
		case Group:
			out = texts(m.Marks, out)
		case Text:
			size := m.Size
			if size == 0 {
				size = DefaultSize
			}
			w := Width(m.S, size)
			if m.Bold {
				w *= boldness
			}
			if m.Strong != "" {
				w += Width(m.Strong, size)*boldness + Width(" ", size)
			}
			l := m.X
			switch m.Anchor {
			case Middle:
				l -= w / 2
			case End:
				l -= w
			}
			out = append(out, box{l, m.Y - size*.74, l + w, m.Y + size*.12, m.Strong + m.S})
		}
	}
	return out
}

// Every text of every picture lies within the picture and touches no other, at
// every width from a small phone to a wide column, in both languages.
func TestNoOverlap(t *testing.T) {
	for _, e := range examples {
		for _, l := range lang.All {
			for w := 280.; w <= 900; w += 20 {
				roomy(t, e.name+" "+l.Tag(), e.draw(l, w), w)
			}
		}
	}
}

// The same holds wherever the levers stand: random states of every chart.
func TestNoOverlapRandom(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	u := rng.Float64
	path := func() []float64 { return curve(u(), u(), 2013+30*u(), 1+5*u()) }
	for k := range 400 {
		l := lang.All[k%2]
		w := 280 + math.Floor(620*u())
		cursor := 2013 + math.Floor(31*u())
		check := func(name string, f Figure) {
			roomy(t, fmt.Sprintf("%s %s state %d", name, l.Tag(), k), f, w)
		}
		lines := linesExample(l)
		lines.Cursor = cursor
		lines.Notes = append(lines.Notes, Note{2013 + 30*u(), lines.Notes[0].Text})
		for i := range lines.Series {
			lines.Series[i].Y = path()
		}
		check("lines", Lines(lines, w))
		fan := fanExample(l)
		for i := range fan.Series {
			fan.Series[i].Y = path()
		}
		check("fan", Lines(fan, w))
		cmp := compareExample(l)
		cmp.Cursor = cursor
		for i := range cmp.Scenarios {
			cmp.Scenarios[i].Y = path()
		}
		check("compare", Compare(cmp, w))
		shares := sharesExample(l)
		capacity := capacityExample(l)
		shares.Cursor, capacity.Cursor = cursor, cursor
		for i := range shares.Layers {
			a, b := u()*u()*u(), u()*u()*u()
			shares.Layers[i].Y = curve(a, b, 2030, 3)
		}
		for i := range 121 { // shares add up to one
			sum := 0.0
			for _, y := range shares.Layers {
				sum += y.Y[i]
			}
			for _, y := range shares.Layers {
				y.Y[i] /= sum
			}
		}
		for i := range capacity.Layers {
			capacity.Layers[i].Y = path()
		}
		capacity.Total = path()
		check("shares", StackedShares(shares, w))
		check("capacity", Capacity(capacity, w))
		smile := smileExample(l, u())
		for i := range smile.Functions {
			fn := &smile.Functions[i]
			fn.Captured, fn.CapturedThen = u(), u()
			fn.Value = fn.Then*.6 + u()*.12
		}
		smile.Gravity = 6 * u()
		check("smile", Smile(smile, w))
		ladder := ladderExample(l)
		for i := range ladder.Markets {
			m := &ladder.Markets[i]
			m.Stage, m.StageThen, m.Progress, m.Then = rng.IntN(4), rng.IntN(4), [3]float64{u(), u(), u()}, [3]float64{u(), u(), u()}
		}
		check("ladder", Ladder(ladder, w))
		det := determinantsExample(l)
		for i := range det.Axes {
			det.Axes[i].Value, det.Axes[i].Then = u(), u()
			det.Types[i].Weight = u()
		}
		check("determinants", Determinants(det, w))
		levels := levelsExample(l)
		for i := range levels.Rows {
			r := &levels.Rows[i]
			r.With, r.Without, r.Then = u(), u(), u()
		}
		check("levels", Levels(levels, w))
		flows := flowsExample(l)
		for _, r := range flows.Resources {
			for i := range r.Items {
				r.Items[i].Now, r.Items[i].Then = u()*u()*u(), u()*u()
			}
		}
		check("flows", Flows(flows, w))
		multiples := multiplesExample(l)
		for i := range multiples.Cells {
			multiples.Cells[i].Y = curve(0, (u()-.5)/5, 2030, 3)
		}
		check("multiples", SmallMultiples(multiples, w))
		att := attributionExample(l)
		att.From.Value, att.To.Value = u()/5, 0
		for i := range att.Steps {
			att.Steps[i].Value = (u() - .4) / 20
			att.To.Value += att.Steps[i].Value
		}
		att.To.Value += att.From.Value
		att.Rival.Value = (u() - .3) / 5
		check("attribution", Attribution(att, w))
		parts := contributionsExample(l)
		for k := range parts.Panels {
			for i := range parts.Panels[k].Values {
				parts.Panels[k].Values[i] = (u() - .4) / 20
			}
		}
		check("contributions", Contributions(parts, w))
		tornado := tornadoExample(l)
		for i := range tornado.Rows {
			tornado.Rows[i].Low, tornado.Rows[i].High = u()/2, u()/2
		}
		check("tornado", Tornado(tornado, w))
		dial := dialExample(l)
		dial.You = .3 + .8*u()
		for i := range dial.Thresholds {
			dial.Thresholds[i].Value = .3 + .8*u()
			if u() < .3 { // no value is enough
				dial.Thresholds[i].Value, dial.Thresholds[i].Text = math.NaN(), dial.or("no value is enough", "再高也不够")
			}
		}
		check("dial", ThresholdDial(dial, w))
		hist := histExample(l)
		for i := range hist.Marks {
			hist.Marks[i].Value = u() * .6
		}
		check("histogram", Histogram(hist, w))
	}
}

// roomy fails if a text of a figure leaves it or touches another.
func roomy(t *testing.T, name string, f Figure, w float64) {
	t.Helper()
	if f.W != w || f.H < 60 || f.H > 1200 {
		t.Errorf("%s: %v by %v at width %v", name, f.W, f.H, w)
	}
	boxes := texts(f.Scene, nil)
	for i, a := range boxes {
		if a.l < -2 || a.r > f.W+2 || a.t < -2 || a.b > f.H+2 {
			t.Errorf("%s %v: %q reaches out of the picture: %.0f–%.0f, %.0f–%.0f of %.0f", name, w, a.s, a.l, a.r, a.t, a.b, f.H)
		}
		for _, b := range boxes[:i] {
			if a.l < b.r-1 && b.l < a.r-1 && a.t < b.b-1 && b.t < a.b-1 {
				t.Errorf("%s %v: %q and %q touch", name, w, a.s, b.s)
			}
		}
	}
}

// Every picture says its conclusion, has stops for the keyboard inside itself,
// and the same numbers as a table.
func TestFigureIsWhole(t *testing.T) {
	ids := map[string]bool{}
	for _, e := range examples {
		for _, l := range lang.All {
			f := e.draw(l, 480)
			if f.Title == "" || len([]rune(f.Desc)) < 20 || f.ID == "" {
				t.Errorf("%s: id %q, title %q, description %q", e.name, f.ID, f.Title, f.Desc)
			}
			if !strings.HasSuffix(f.Desc, l2(l, ".", "。")) {
				t.Errorf("%s: the description does not end as a sentence: %q", e.name, f.Desc)
			}
			if len(f.Points) == 0 {
				t.Errorf("%s has nothing to step through", e.name)
			}
			for _, p := range f.Points {
				if p.Label == "" || p.Readout == "" || !(p.X >= -1 && p.X <= f.W+1 && p.Y >= -1 && p.Y <= f.H+1) {
					t.Errorf("%s: point %+v in %v by %v", e.name, p, f.W, f.H)
				}
			}
			if f.Table.Caption != f.Title || len(f.Table.Rows) == 0 {
				t.Errorf("%s: table of %d rows, caption %q", e.name, len(f.Table.Rows), f.Table.Caption)
			}
			for _, r := range f.Table.Rows {
				if len(r) != len(f.Table.Columns) {
					t.Errorf("%s: row %q under columns %q", e.name, r, f.Table.Columns)
				}
			}
			if l == lang.En {
				if strings.ContainsFunc(f.SVG(Page), wide) {
					t.Errorf("%s: Chinese in the English picture", e.name)
				}
				if ids[f.ID] && !strings.HasPrefix(e.name, "smile") {
					t.Errorf("%s: id %q is used twice", e.name, f.ID)
				}
				ids[f.ID] = true
			}
		}
	}
}

// No name is cut short where room is scarce.
func TestMultiplesNameEveryHost(t *testing.T) {
	for _, l := range lang.All {
		for w := 280.; w <= 900; w += 10 {
			d := multiplesExample(l)
			all := ""
			for _, b := range texts(SmallMultiples(d, w).Scene, nil) {
				all += strings.ReplaceAll(b.s, " ", "")
			}
			for _, c := range d.Cells {
				if !strings.Contains(all, strings.ReplaceAll(c.Label, " ", "")) {
					t.Errorf("%v: %s is not whole in %s", w, c.Label, all)
				}
			}
		}
	}
}

// In two columns each of the first losses, the largest first, stands beside a gain, and
// every cell has a place of its own.
func TestMultiplesSides(t *testing.T) {
	for n := range 13 {
		for losses := range n + 1 {
			d := MultiplesData{Cells: make([]Cell, n)}
			for i := range d.Cells {
				d.Cells[i].Y = []float64{float64(n-losses-i) - .5}
			}
			place, at := d.sides(), make([]int, n)
			for i := range at {
				at[i] = -1
			}
			for i := range d.Cells {
				if p := place(i); p < 0 || p >= n || at[p] >= 0 {
					t.Fatalf("%d of %d lose: cell %d stands at %d", losses, n, i, p)
				} else {
					at[p] = i
				}
			}
			for k := range min(losses, n-losses) {
				if at[2*k] != k || at[2*k+1] != n-1-k {
					t.Errorf("%d of %d lose: they stand as %v", losses, n, at)
				}
			}
		}
	}
}

// A bare figure is the same drawing without stops and rows.
func TestBare(t *testing.T) {
	full, bare := linesExample(lang.En), linesExample(lang.En)
	bare.Bare = true
	a, b := Lines(full, 480), Lines(bare, 480)
	if a.SVG(Page) != b.SVG(Page) {
		t.Error("the drawing differs")
	}
	if len(b.Points)+len(b.Table.Rows) != 0 || len(a.Points) != 31 {
		t.Errorf("%d points and %d rows, against %d points", len(b.Points), len(b.Table.Rows), len(a.Points))
	}
}

func l2(l lang.Lang, en, zh string) string { return pick(l, en, zh) }

// Data a model may produce at its worst draws without panic and without a
// number the browser cannot read.
func TestHostileNumbers(t *testing.T) {
	bad := []float64{math.NaN(), math.Inf(1), math.Inf(-1), 0, -1e300, 1e300, 1e-300}
	rng := rand.New(rand.NewPCG(1, 2))
	val := func() float64 { return bad[rng.IntN(len(bad))] }
	vals := func(n int) []float64 {
		v := make([]float64, n)
		for i := range v {
			v[i] = val()
		}
		return v
	}
	x := quarters()
	n := 300
	if testing.Short() {
		n = 60
	}
	for range n {
		figures := []Figure{
			Lines(LinesData{X: x, Series: []Series{{Y: vals(121), Class: "cluster"}, {Y: vals(7), Base: true}}, Cursor: 2020}, 360),
			Capacity(StackData{X: x, Layers: []Layer{{Y: vals(121), Class: "cluster"}, {Y: vals(3), Class: "hosts"}}, Total: vals(121), Cursor: val()}, 360),
			StackedShares(StackData{X: x, Layers: []Layer{{Y: vals(121), Class: "cluster"}}}, 360),
			SmallMultiples(MultiplesData{X: x, Cells: []Cell{{Y: vals(121)}, {Y: nil, Without: vals(121)}}, Cursor: 2030}, 360),
			Attribution(AttributionData{From: Part{"a", val()}, To: Part{"b", val()}, Steps: []Part{{"c", val()}}, Rival: Part{"d", val()}}, 360),
			Contributions(ContributionsData{Names: []string{"a", "b"}, Panels: []Panel{{Title: "x", Values: []float64{val(), val()}}, {Values: nil}}}, 360),
			Tornado(TornadoData{Centre: val(), Rows: []TornadoRow{{Low: val(), High: val()}}}, 360),
			ThresholdDial(DialData{Min: 0, Max: 1, You: val(), Thresholds: []Threshold{{Value: val()}, {Value: val(), Base: true}}}, 360),
			Histogram(HistData{Values: vals(50), Marks: []HistMark{{Value: val(), Class: "ink"}}, Beyond: val(), BeyondLabel: "x"}, 360),
			Levels(LevelsData{Rows: []Level{{With: val(), Without: val(), Then: val()}}}, 360),
			Flows(FlowsData{Resources: []Resource{{Items: []FlowItem{{Then: val(), Now: val(), Class: "lead"}}}}}, 360),
			Smile(SmileData{Functions: []SmileFunction{{Value: val(), Captured: val()}, {Value: val(), Then: val(), CapturedThen: val()}}, Gravity: val()}, 360),
			Ladder(LadderData{Markets: []LadderMarket{{Class: "lead", Stage: 9, StageThen: -3, Progress: [3]float64{val(), val(), val()}}}}, 360),
			Determinants(DeterminantsData{Axes: [3]Axis{{Value: val(), Threshold: val()}, {Then: val()}, {}}, Types: []GovernanceType{{Weight: val()}}}, 360),
		}
		for i, f := range figures {
			svg := f.SVG(Page)
			wellFormed(t, svg)
			if strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
				t.Fatalf("figure %d prints a number that is none: %s", i, svg)
			}
		}
	}
	for i, f := range []Figure{Lines(LinesData{}, 300), Capacity(StackData{}, 300), SmallMultiples(MultiplesData{}, 300), Smile(SmileData{}, 300),
		Ladder(LadderData{}, 300), Levels(LevelsData{}, 300), Flows(FlowsData{}, 300), Attribution(AttributionData{}, 300), Contributions(ContributionsData{}, 300), Tornado(TornadoData{}, 300),
		ThresholdDial(DialData{}, 300), Histogram(HistData{}, 300), Compare(CompareData{}, 300), Determinants(DeterminantsData{}, 300)} {
		if svg := f.SVG(Page); strings.Contains(svg, "NaN") {
			t.Errorf("empty figure %d: %s", i, svg)
		}
	}
}

func TestSpread(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		n := 1 + rng.IntN(8)
		s := make([]slot, n)
		total := 0.0
		for i := range s {
			s[i] = slot{want: rng.Float64()*240 - 20, size: 10 + rng.Float64()*20}
			total += s[i].size
		}
		spread(s, 0, 200)
		for i, a := range s {
			if total <= 200 && (a.at-a.size/2 < -1e-6 || a.at+a.size/2 > 200+1e-6) {
				t.Fatalf("%+v leaves the range", s)
			}
			for _, b := range s[:i] {
				if total <= 200 && math.Abs(a.at-b.at) < (a.size+b.size)/2-1e-6 {
					t.Fatalf("%+v and %+v overlap", a, b)
				}
				if (a.want-b.want)*(a.at-b.at) < -1e-9 {
					t.Fatalf("%+v and %+v changed places", a, b)
				}
			}
		}
	}
	one := []slot{{want: 50, size: 10}}
	if spread(one, 0, 100); one[0].at != 50 {
		t.Errorf("a lone label moved to %v", one[0].at)
	}
	two := []slot{{want: 50, size: 10}, {want: 52, size: 10}}
	if spread(two, 0, 100); two[0].at != 46 || two[1].at != 56 {
		t.Errorf("two labels at %v and %v", two[0].at, two[1].at)
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		s    string
		w    float64
		want []string
	}{
		{"", 100, nil},
		{"one two three", 60, []string{"one two", "three"}},
		{"建设一带一路，共享", 70, []string{"建设", "一带一路，", "共享"}},
		{"价值链，治理", 40, []string{"价值", "链，", "治理"}},
		{"（俘获型）治理", 40, []string{"（俘获", "型）", "治理"}},
		{"unbreakable", 30, []string{"unbr", "eak", "able"}},
	} {
		got := Wrap(c.s, 13, c.w)
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("Wrap(%q, %v) = %q, want %q", c.s, c.w, got, c.want)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("the Belt and Road 一带一路（示意）", 40.0)
	f.Fuzz(func(t *testing.T, s string, w float64) {
		lines := Wrap(s, 13, w)
		strip := func(s string) string { return strings.ReplaceAll(s, " ", "") }
		if got := strip(strings.Join(lines, "")); got != strip(s) && Width(s, 13) > 0 {
			t.Errorf("Wrap(%q, %v) lost text: %q", s, w, lines)
		}
	})
}

func TestFormats(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Fixed(2)(-.004), "0.00"}, {Fixed(2)(-.04), "−0.04"}, {Percent(0)(.425), "42%"}, {Signed(Fixed(2))(.1), "+0.10"},
		{Signed(Fixed(2))(.001), "0.00"}, {Signed(Fixed(2))(-.1), "−0.10"}, {Fixed(1)(math.NaN()), "–"},
		{raw(0), "0"}, {raw(-.0421), "-0.0421"}, {raw(12345.678), "12346"}, {raw(math.NaN()), ""}, {raw(1), "1"}, {raw(.1 + .2), "0.3"}, {raw(-1e-12), "0"},
		{year(2013.75), "2013"}, {year(2043), "2043"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestTicks(t *testing.T) {
	for _, c := range []struct {
		lo, hi float64
		n      int
		want   string
	}{{0, 1, 5, "[0 0.2 0.4 0.6000000000000001 0.8 1]"}, {-.05, .11, 3, "[-0.05 0 0.05 0.1]"}, {0, 0, 5, "[0]"}} {
		if got, _ := ticks(c.lo, c.hi, c.n); fmt.Sprint(got) != c.want {
			t.Errorf("ticks(%v, %v) = %v, want %s", c.lo, c.hi, got, c.want)
		}
	}
}

// A jagged series keeps every corner.
func TestThinKeepsCorners(t *testing.T) {
	xs := quarters()
	ys := make([]float64, len(xs))
	for i := range ys {
		ys[i] = float64(i%2) * (1 + float64(i)/50)
	}
	for i, k := range thin(nil, xs, ys, scale{2013, 2043, 0, 600}, scale{0, 4, 300, 0}) {
		if !k {
			t.Errorf("corner %d is gone", i)
		}
	}
}

// The thinned line stays within a quarter of a pixel of every point it left out.
func TestThin(t *testing.T) {
	xs, ys := quarters(), curve(0, 1, 2028, 2)
	x, y := scale{2013, 2043, 30, 600}, scale{0, 1, 300, 10}
	keep := thin(nil, xs, ys, x, y)
	kept, last := 0, 0
	for i, k := range keep {
		if !k {
			continue
		}
		kept++
		for j := last; j <= i; j++ {
			if i == last {
				continue
			}
			u := (xs[j] - xs[last]) / (xs[i] - xs[last])
			if d := math.Abs(y.at(ys[last]+u*(ys[i]-ys[last])) - y.at(ys[j])); d > .25 {
				t.Errorf("point %d is %.2f px off", j, d)
			}
		}
		last = i
	}
	if !keep[0] || !keep[120] || kept > 60 {
		t.Errorf("%d points kept", kept)
	}
}

func BenchmarkCharts(b *testing.B) {
	for _, e := range examples {
		b.Run(e.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = e.draw(lang.En, 480)
			}
		})
	}
}

func BenchmarkSVG(b *testing.B) {
	for _, e := range examples {
		f := e.draw(lang.En, 480)
		b.Run(e.name, func(b *testing.B) {
			for b.Loop() {
				_ = f.SVG(Page)
			}
		})
	}
}

// No last line is a single character, whatever the width; nothing is lost and no
// line becomes too wide.
func TestNoLonelyCharacter(t *testing.T) {
	for _, s := range []string{
		"丝路阶梯模拟，模型第1版，依据邱永辉（2016）。由模型计算得出：是情景，不是预测。",
		"走廊示意图。不表示国界或领土范围，线路仅为示意。底图：Natural Earth 陆地轮廓（公有领域）。",
		"“一带一路”在多少情形下推动升级？",
	} {
		for w := 80.0; w < 700; w++ {
			lines := Wrap(s, 12, w)
			if got := strings.ReplaceAll(strings.Join(lines, ""), " ", ""); got != strings.ReplaceAll(s, " ", "") {
				t.Fatalf("at %v the text becomes %q", w, lines)
			}
			if n := len(lines) - 1; n > 0 && lonely(lines[n]) {
				t.Errorf("at %v the last line is %q", w, lines[n])
			}
			for _, l := range lines {
				if Width(l, 12) > w+1e-9 && len([]rune(l)) > 6 {
					t.Errorf("at %v the line %q is %v wide", w, l, Width(l, 12))
				}
			}
		}
	}
}

// The names of the two sides of a dial stand beside the line of what is, wherever it stands.
func TestDialNamesBesideTheLine(t *testing.T) {
	const w = 460.0
	seen := 0
	for you := 0.; you <= 1; you += .01 {
		f := ThresholdDial(DialData{Max: 1, You: you, Below: "stays locked", Above: "escapes", Thresholds: []Threshold{{Value: .46}, {Value: .46, Base: true}}}, w)
		for _, m := range f.Scene {
			if x, ok := m.(Text); ok && (x.S == "stays locked" || x.S == "escapes") {
				seen++
				if line := (scale{0, 1, 12, w - 12}).at(you); math.Abs(x.X-line) < Width(x.S, MinSize)/2 {
					t.Errorf("at %.2f the line runs through %q", you, x.S)
				}
			}
		}
	}
	if seen < 150 {
		t.Errorf("%d names were drawn", seen)
	}
}
