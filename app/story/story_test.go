package story

import (
	"fmt"
	"math"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
	"silkladder/model/atlas"
)

var (
	equation     = regexp.MustCompile(`^E([1-9]|[123][0-9]|40)$`)
	halfWidth    = regexp.MustCompile(`\p{Han}[,.;:!?]|[,;:!?]\p{Han}`)
	mixedSpacing = regexp.MustCompile(`\p{Han} | \p{Han}`)
	badNumber    = regexp.MustCompile(`NaN|\bInf\b|%!|−0(\.0+)?([^\d.]|$)|-\d|\be[+-]?\d`)
)

// wellFormed checks what holds for every sentence.
func wellFormed(t *testing.T, s Sentence, l lang.Lang, links bool) {
	t.Helper()
	text := s.Text()
	bad := func(why string) { t.Fatalf("%s: %s\n%s", s.ID, why, text) }
	stop := "."
	if l == lang.Zh {
		stop = "。"
	}
	switch {
	case text == "" || s.ID == "":
		bad("empty")
	case !strings.HasSuffix(text, stop) || strings.HasSuffix(text, stop+stop):
		bad("does not end in one stop")
	case strings.Contains(text, "  ") || strings.TrimSpace(text) != text:
		bad("stray spaces")
	case badNumber.MatchString(text):
		bad("bad number")
	case strings.ContainsAny(text, "[]{}") || strings.Contains(text, "()") || strings.Contains(text, "（）"):
		bad("left-over markup")
	case strings.Contains(text, " ,") || strings.Contains(text, " ;") || strings.Contains(text, " ."):
		bad("space before a stop")
	}
	if l == lang.Zh {
		if m := halfWidth.FindString(text); m != "" {
			bad("half-width mark " + m)
		}
		if m := mixedSpacing.FindString(text); m != "" && !strings.Contains(text, "Latin") {
			bad("space next to Han in " + m)
		}
	} else if strings.ContainsAny(text, "，。；：、（）") {
		bad("full-width mark in English")
	} else if c := text[0]; c >= 'a' && c <= 'z' {
		bad("begins with a small letter")
	}
	figures, equations := 0, 0
	for _, p := range s.Spans {
		if p.Text == "" {
			bad("empty span")
		}
		if p.Figure != "" {
			figures++
			if !slices.Contains(Figures, p.Figure) || !slices.Contains(link.Charts, p.Figure) {
				bad("no figure " + p.Figure)
			}
		}
		if p.Equation != "" {
			equations++
			if !equation.MatchString(p.Equation) {
				bad("no equation " + p.Equation)
			}
		}
	}
	if links && (figures == 0 || equations == 0) {
		bad("no link to a picture or to an equation")
	}
}

// anyScenario draws from the whole space: every lever, every parameter that the
// studies vary, sometimes to the ends of what the model allows.
func anyScenario(r *rand.Rand) model.Scenario {
	archetypes := model.Archetypes()
	s := model.New(archetypes[r.IntN(len(archetypes))].ID)
	var l [5]float64
	for i := range l {
		switch r.IntN(3) {
		case 0:
			l[i] = r.Float64()
		case 1:
			l[i] = 1
		}
	}
	if r.IntN(6) == 0 {
		l = [5]float64{}
	}
	s.Levers = model.LeversOf(l)
	for _, row := range model.ParamTable() {
		if row.Len > 1 || row.Low >= row.High || r.IntN(6) > 0 {
			continue
		}
		row.Set(&s.Params, []float64{row.Low + (row.High-row.Low)*r.Float64()})
	}
	switch r.IntN(8) {
	case 0:
		s.Params.Intent = 0
	case 1:
		s.Params.Eta = 0
	case 2:
		s.Params.Org = 0
	case 3:
		s.Params.Bar = 0
	case 4: // hollowing out, T28
		s.Params.Hollow, s.Params.Fix, s.Params.Org = 1, .6, .85
	}
	if r.IntN(4) == 0 {
		c := atlas.Corridors()
		s.Openings = []model.Opening{{Kind: "corridor", ID: c[r.IntN(len(c))].ID, Closed: r.IntN(2) == 0}}
		if !s.Openings[0].Closed {
			s.Openings[0].Year = float64(2013 + r.IntN(40))
		}
	}
	if r.IntN(8) == 0 {
		s.Hosts = atlas.Hosts()[:1+r.IntN(3)]
		s.Hosts[0].Name = "Own [host](x,E1) <b>"
		s.Openings = nil
	}
	return s
}

// TestWholeSpace reads thousands of texts over the whole lever space: all are
// well formed and their numbers are those of the run.
func TestWholeSpace(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	seen := map[Regime]int{}
	ids := map[string]int{}
	for range 400 {
		s := anyScenario(r)
		with, err := model.Run(s)
		if err != nil {
			continue // a few corners of the parameter space cannot be run
		}
		without, err := model.Run(s.Without())
		if err != nil {
			continue
		}
		for _, l := range lang.All {
			in := Input{Lang: l, With: with, Without: without, Year: []float64{0, 30, 30 * r.Float64()}[r.IntN(3)]}
			if r.IntN(3) == 0 {
				in = enrich(in, r)
			}
			seen[read(in).regime()]++
			headline, why := Verdict(in)
			for _, s := range append(Tell(in), headline, why) {
				wellFormed(t, s, l, true)
				ids[s.ID]++
			}
			carries(t, in)
			b := r.IntN(len(with.Hosts))
			wellFormed(t, HostWhy(with, b, in.Year, l), l, true)
			for _, c := range atlas.Corridors() {
				wellFormed(t, CorridorWhy(with, c.ID, in.Year, l), l, true)
			}
			if text := Change(without, with, l); text != "" {
				wellFormed(t, Sentence{ID: "moved", Spans: []Span{{Text: text}}}, l, false)
			}
		}
	}
	for k := Ordinary; k <= Escaped; k++ {
		if seen[k] < 5 {
			t.Errorf("regime %d was drawn %d times", k, seen[k])
		}
	}
	for _, id := range []string{"rung", "functional", "lock", "entry", "needs", "off", "effect", "timing", "backfire", "causes", "channels", "lowRoad", "plants", "jobs", "hosts", "pool", "sure", "change", "headline", "why"} {
		if ids[id] == 0 {
			t.Errorf("no sentence %q was drawn", id)
		}
	}
}

// enrich adds what studies give, drawn at random.
func enrich(in Input, r *rand.Rand) Input {
	in.Attribution = []Share{{lang.Pair{En: "room", Zh: "空间"}, r.NormFloat64() / 50, false}, {lang.Pair{En: "parks", Zh: "园区"}, r.NormFloat64() / 50, false}, {lang.Pair{En: "markets", Zh: "市场"}, 0, true}}
	in.Ensemble = &Ensemble{Runs: 1000, Low: -r.Float64() / 10, High: r.Float64() / 10, Lower: r.Float64(), Nil: r.Float64(), HomeLower: r.Float64(), HostsTogether: r.Float64()}
	value := func() float64 {
		if r.IntN(4) == 0 {
			return math.NaN()
		}
		return r.Float64()
	}
	for _, c := range conditions[:r.IntN(4)] {
		in.Thresholds = append(in.Thresholds, Threshold{Name: c, Now: r.Float64(), With: value(), Without: value(), Year: 30})
	}
	return in
}

// carries checks that sentences show the run's own numbers, printed here by
// other means.
func carries(t *testing.T, in Input) {
	t.Helper()
	i := in.With.Index(in.Year)
	at := func(r *model.Result, o model.Output) float64 { return r.Series(o)[i] }
	two := func(x float64) string {
		return strings.ReplaceAll(strings.ReplaceAll(fmt.Sprintf("%.2f", x), "-0.00", "0.00"), "-", "−")
	}
	for _, s := range Tell(in) {
		text := s.Text()
		want := []string{}
		switch s.ID {
		case "rung":
			want = append(want, strconv.Itoa(2013+int(in.With.T[i])))
		case "functional":
			want = append(want, two(at(in.With, model.OutF)), two(in.With.Series(model.OutF)[0]))
		case "lock":
			if at(in.With, model.OutDep) >= .25 {
				want = append(want, two(at(in.With, model.OutAsym)))
			}
		case "needs":
			want = append(want, two(in.With.Scenario.Params.Intent), two(in.With.Scenario.Params.Org))
		case "effect":
			// Two decimals, or three where two would look alike.
			f := at(in.With, model.OutF)
			if three := fmt.Sprintf("%.3f", f); !strings.Contains(text, three) {
				want = append(want, two(f))
			}
		case "lowRoad":
			want = append(want, two(at(in.With, model.OutRel)), two(in.With.Series(model.OutRel)[0]))
		case "hosts":
			if n := len(in.With.Hosts); n > 1 && !strings.Contains(text, "hardly changed") && !strings.Contains(text, "几乎没有变化") {
				want = append(want, strconv.Itoa(n))
			}
		}
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Fatalf("%s does not carry %s:\n%s", s.ID, w, text)
			}
		}
	}
}

// TestBothLanguagesSayTheSame: the sentences, their links and their numbers are
// the same in both languages.
func TestBothLanguagesSayTheSame(t *testing.T) {
	digits := regexp.MustCompile(`\d+(\.\d+)?%?`)
	numbers := func(s string) []string {
		n := digits.FindAllString(strings.ReplaceAll(s, "五分之一", ""), -1)
		slices.Sort(n)
		return n
	}
	links := func(s Sentence) (all []string) {
		for _, p := range s.Spans {
			if p.Figure != "" {
				all = append(all, p.Figure+p.Equation)
			}
		}
		slices.Sort(all)
		return all
	}
	r := rand.New(rand.NewPCG(8, 2))
	for range 150 {
		s := anyScenario(r)
		with, err := model.Run(s)
		if err != nil {
			continue
		}
		without, err := model.Run(s.Without())
		if err != nil {
			continue
		}
		in := Input{With: with, Without: without, Year: 30 * r.Float64()}
		if r.IntN(2) == 0 {
			in = enrich(in, r)
		}
		told := map[lang.Lang][]Sentence{}
		for _, l := range lang.All {
			in.Lang = l
			headline, why := Verdict(in)
			told[l] = append(Tell(in), headline, why, HostWhy(with, 0, in.Year, l), CorridorWhy(with, "CICP", in.Year, l))
		}
		en, zh := told[lang.En], told[lang.Zh]
		if len(en) != len(zh) {
			t.Fatalf("%d and %d sentences", len(en), len(zh))
		}
		for i := range en {
			a, b := numbers(en[i].Text()), numbers(zh[i].Text())
			// "0 is a market of equals, on a scale from 0 to 1" and the like are
			// words, not results.
			words := func(s string) bool { return s == "0" || s == "1" }
			a, b = slices.DeleteFunc(a, words), slices.DeleteFunc(b, words)
			if en[i].ID != zh[i].ID || !slices.Equal(a, b) || !slices.Equal(links(en[i]), links(zh[i])) {
				t.Fatalf("%v\n%v\n%s\n%s", a, b, en[i].Text(), zh[i].Text())
			}
		}
	}
}

func TestHTML(t *testing.T) {
	s := []Sentence{
		{ID: "a", Spans: []Span{{Text: `<script>alert("1")</script> & `}, {Text: "it's", Figure: "map", Equation: "E9"}, {Text: "."}}},
		{ID: `b"><x`, Spans: []Span{{Text: "Second."}}},
		{ID: "c", Part: PartTrust, Spans: []Span{{Text: "好。"}}},
		{ID: "d", Part: PartTrust, Spans: []Span{{Text: "再好。"}}},
	}
	got := HTML(s, `/zh/"`)
	want := `<p><span data-sentence="a">&lt;script&gt;alert(&#34;1&#34;)&lt;/script&gt; &amp; <a href="#fig-map" data-figure="map">it&#39;s</a>` +
		`<sup><a class="eq" href="/zh/&#34;methods/#E9" title="Equation E9">E9</a></sup>.</span> <span data-sentence="b&#34;&gt;&lt;x">Second.</span></p>` +
		`<p><span data-sentence="c">好。</span><span data-sentence="d">再好。</span></p>`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if HTML(nil, "/") != "" {
		t.Error("no sentences give no markup")
	}
}

func TestOwnHostNamesAreHarmless(t *testing.T) {
	s := link.Scenario("footwear")
	s.Hosts = atlas.Hosts()[:2]
	s.Hosts[0].Name = `<img src=x>[x](evil,E9) %s %[1]d`
	for _, l := range lang.All {
		in := input(t, s, l, 30)
		for _, x := range append(Tell(in), HostWhy(in.With, 0, 30, l)) {
			for _, p := range x.Spans {
				if p.Figure != "" && !slices.Contains(Figures, p.Figure) {
					t.Errorf("link to %q", p.Figure)
				}
			}
		}
		markup := HTML([]Sentence{HostWhy(in.With, 0, 30, l)}, "/")
		if strings.Contains(markup, "<img") || !strings.Contains(markup, "&lt;img src=x&gt;(x)(evil,E9) %s %(1)d") {
			t.Error(markup)
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, tt := range []struct{ got, want string }{
		{level(.14), "0.14"}, {level(-.14), "−0.14"}, {level(-.001), "0.00"}, {level(1), "1.00"},
		{percent(.14), "14%"}, {percent(.035), "3.5%"}, {percent(.09), "9%"}, {percent(.0995), "10%"}, {percent(-.5), "−50%"}, {percent(0), "0%"}, {percent(.0994), "9.9%"}, {percent(.0004), "0%"}, {percent(1.5), "150%"},
		{signed(.05), "+0.050"}, {signed(-.05), "−0.050"}, {signed(.5), "+0.50"}, {signed(.0001), "0.000"}, {signed(0), "0.000"},
		{calendar(0), "2013"}, {calendar(29.75), "2042"}, {calendar(30), "2043"},
		{join(lang.En, []string{"A"}), "A"}, {join(lang.En, []string{"A", "B", "C"}), "A, B and C"}, {join(lang.Zh, []string{"甲", "乙", "丙"}), "甲、乙和丙"},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
	for _, tt := range []struct {
		a, b   float64
		x, y   string
		differ bool
	}{{.14, .1, "0.14", "0.10", true}, {.014, .011, "0.014", "0.011", true}, {.01, .0101, "0.01", "0.01", false}} {
		if x, y, d := Levels(tt.a, tt.b); x != tt.x || y != tt.y || d != tt.differ {
			t.Errorf("Levels(%v, %v) = %s, %s", tt.a, tt.b, x, y)
		}
	}
}
