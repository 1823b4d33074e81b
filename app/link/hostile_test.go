package link

import (
	"math"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"silkladder/app/lang"
	"silkladder/model"
)

// TestBroken opens broken links: the state is the nearest valid one, and the
// message names field, value and what is allowed.
func TestBroken(t *testing.T) {
	tests := []struct {
		name, query string
		check       func(State) bool
		says        []string // in the English messages, in order
	}{
		{"lever too large", "l=140,40,40,40,0",
			func(s State) bool { return s.Scenario.Levers.Infrastructure == 1 },
			[]string{"Infrastructure cannot be “140” (allowed: 0 to 100); the link opens with 100."}},
		{"lever overflows", "l=1e999,-1e999,40,40,0",
			func(s State) bool { return s.Scenario.Levers.Infrastructure == 1 && s.Scenario.Levers.Parks == 0 },
			[]string{"opens with 100", "opens with 0"}},
		{"lever is no number", "l=NaN,Inf,0x1p2,4_0,0",
			func(s State) bool { return s.Scenario.Levers == defaultLevers() },
			[]string{"cannot be “NaN” (allowed: 0 to 100); the link opens with 40", "“Inf”", "“0x1p2”", "“4_0”"}},
		{"too few levers", "l=100,100",
			func(s State) bool { return s.Scenario.Levers.Parks == 1 && s.Scenario.Levers.Market == .4 },
			[]string{"list of levers"}},
		{"too many levers", "l=100,100,100,100,0,7", func(s State) bool { return s.Scenario.Levers == announced }, []string{"list of levers"}},
		{"unknown cluster", "a=Bicycles&l=100,100,100,100,0",
			func(s State) bool { return s.Scenario.Archetype == "footwear" && s.Scenario.Levers == announced },
			[]string{"cannot be “Bicycles” (allowed: footwear, steel, appliance, toys, electronics)"}},
		{"prototype keys", "__proto__=1&a=__proto__&p=__proto__:1,constructor:2",
			func(s State) bool { return reflect.DeepEqual(s, Default1()) },
			[]string{"The cluster cannot be “__proto__”", "no parameter “__proto__”", "no parameter “constructor”"}},
		{"parameter out of range", "p=org:7,intent:-1",
			func(s State) bool {
				return s.Scenario.Params.Org == high("org") && s.Scenario.Params.Intent == low("intent")
			},
			[]string{"(org) cannot be “7”", "(intent) cannot be “-1”"}},
		{"parameter without number", "p=org,intent:,eta:abc",
			func(s State) bool { return reflect.DeepEqual(s, Default1()) },
			[]string{"(org) is empty", "(intent) is empty", "(eta) cannot be “abc”"}},
		{"vector of the wrong length", "p=mixI:.4/.6",
			func(s State) bool { return s.Scenario.Params.MixI == [4]float64{.25, .25, .25, .25} },
			[]string{"4 numbers"}},
		{"shares that do not sum to 1", "p=mixI:.8/.4/.2/.2",
			func(s State) bool { return math.Abs(s.Scenario.Params.MixI[0]-.5) < 1e-12 },
			[]string{"sum to 1"}},
		{"impossible smile", "p=smile:0,skew:-9",
			func(s State) bool { return s.Scenario.Params.Skew == -1 },
			[]string{"(skew) cannot be “-9”", "(skew) cannot be “-5” (allowed: −1 to 1)"}},
		{"unknown place", "o=c.XYZ:x,p.GWADAR:2020,q.KUAN:x,c.:x",
			func(s State) bool { return len(s.Scenario.Openings) == 1 && s.Scenario.Openings[0].ID == "GWADAR" },
			[]string{"no place “q.KUAN:x”", "no place “c.:x”", "no corridor “XYZ”"}},
		{"opening before the start", "o=c.CPEC:1900,c.NELB:soon",
			func(s State) bool { return s.Scenario.Openings[0].Year == 2013 && s.Scenario.Openings[1].Closed },
			[]string{"The opening of CPEC cannot be “1900” (allowed: 2013 to 2213)", "The opening of NELB cannot be “soon”"}},
		{"length of the run", "n=5000&d=0",
			func(s State) bool { return s.Scenario.Years == model.MaxYears && s.Scenario.Step == model.DefaultStep },
			[]string{"length of the run cannot be “5000” (allowed: 0.25 to 200)", "time step cannot be “0”", "more than 3200 steps"}},
		{"run of no length", "n=-3&d=x", func(s State) bool { return s.Scenario.Years > 0 && s.Scenario.Step == .25 }, []string{"“-3”", "“x”"}},
		{"host rows", "h=Peru:PAC/.9/.6/.2/.3/.8/.2/.1/1/.05/.2,Chile,:x/1/1/1/1/1/1/1/1/1/1,Bolivia:PAC/.9/.6/.2/.3/.8/.2/.1/1/abc/.2",
			func(s State) bool { return len(s.Scenario.Hosts) == 1 && s.Scenario.Hosts[0].Name == "Peru" },
			[]string{"“Chile”", "“:x/1/1", "“Bolivia"}},
		{"host out of range", "h=Peru:PAC/.9/6/.2/.3/.8/.2/.1/1/.05/-4",
			func(s State) bool { return s.Scenario.Hosts[0].J == 1 && s.Scenario.Hosts[0].Incumbents == 0 },
			[]string{"The value J of host Peru cannot be “6” (allowed: 0 to 1)", "The value inc of host Peru"}},
		{"hosts that buy nothing", "h=Peru:PAC/.9/.6/.2/.3/.8/.2/.1/0/.05/.2",
			func(s State) bool { return s.Scenario.Hosts == nil }, []string{"hosts in the link cannot be used"}},
		{"year shown", "y=1066&n=20", func(s State) bool { return s.View.Year == 2013 }, []string{"year shown cannot be “1066” (allowed: 2013 to 2033)"}},
		{"year in words", "y=now", func(s State) bool { return s.View.Year == 0 }, []string{"year shown cannot be “now”"}},
		{"unknown words of the view", "chart=pie&theme=neon&basemap=google&controls=maybe&lang=fr&tab=<b>&view=attic&pics=pie",
			func(s State) bool { return s.View == View{} },
			[]string{"view cannot be “attic”", "picture “pie”", "section “·b·”", "picture cannot be “pie”", "theme cannot be “neon”", "base map", "controls", "language"}},
		{"a page of no host", "e=<b>&rows=sort.%3Cb%3E&rank=parks;&projects=perhaps", func(s State) bool { return s.View == View{} },
			[]string{"host economy “·b·”", "order or filter of hosts", "ranking “parks;”", "switch “projects”"}},
		{"card beyond the last", "card=9&pics=smile.smile.fan.map.hosts.value", func(s State) bool { return s.View.Card == Cards && s.View.Pictures == "smile.fan.map.hosts" },
			[]string{"card cannot be “9” (allowed: 1 to 6)", "picture “smile”", "room for 4 pictures"}},
		{"newer link", "v=3&a=toys&l=1,2,3,4,5,6&frob=7",
			func(s State) bool { return s.Scenario.Archetype == "toys" && s.Scenario.Levers.Openness == .03 },
			[]string{"newer link (version 3)", "list of levers"}},
		{"broken version", "v=-1&a=toys", func(s State) bool { return s.Scenario.Archetype == "toys" }, []string{"version cannot be “-1”"}},
		{"unknown model", "m=9", func(s State) bool { return s.Model == model.Version }, []string{"model's version cannot be “9”"}},
		{"given twice", "a=toys&a=steel", func(s State) bool { return s.Scenario.Archetype == "toys" }, []string{"gives “a” twice"}},
		{"too many compared", "c=1&c=2&c=3&c=4&c=5&c=6",
			func(s State) bool { return len(s.Compare) == 4 && s.Compare[3].Name == "4" }, []string{"more than 4 further"}},
		{"broken inside a compared scenario", "c=Mine~a.zinc~l.200,0,0,0,0",
			func(s State) bool {
				return s.Compare[0].Name == "Mine" && s.Compare[0].Scenario.Levers.Infrastructure == 1
			},
			[]string{"Compared scenario 2: The cluster cannot be “zinc”", "Compared scenario 2: Infrastructure"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, problems := Parse(tt.query)
			sound(t, s, problems)
			runs(t, s)
			if !tt.check(s) {
				t.Errorf("opens %+v", s)
			}
			if len(problems) != len(tt.says) {
				t.Fatalf("%d problems, want %d: %v", len(problems), len(tt.says), problems)
			}
			for i, p := range problems {
				if !strings.Contains(p.In(lang.En), tt.says[i]) {
					t.Errorf("message %q does not say %q", p.In(lang.En), tt.says[i])
				}
			}
		})
	}
}

func high(id string) float64 { p, _ := model.ParamByName(id); return p.Max }
func low(id string) float64  { p, _ := model.ParamByName(id); return p.Min }

// runs checks that the model can run every scenario of a state.
func runs(t *testing.T, s State) {
	t.Helper()
	for _, n := range append([]Named{{Scenario: s.Scenario}}, s.Compare...) {
		if _, err := model.Run(n.Scenario); err != nil {
			t.Fatal(err)
		}
	}
}

// sound checks what holds for every link: the scenarios are valid, the state is
// canonical, and messages are complete and harmless.
func sound(t *testing.T, s State, problems []Problem) {
	t.Helper()
	for _, n := range append([]Named{{Scenario: s.Scenario}}, s.Compare...) {
		if err := n.Scenario.Validate(); err != nil {
			t.Fatal(err)
		}
	}
	if s.View.Year != 0 && !(s.View.Year >= model.StartYear && s.View.Year <= model.StartYear+s.Scenario.Years) {
		t.Fatalf("year %v", s.View.Year)
	}
	if again, p := parse(s.Query(), unlimited); len(p) > 0 || !reflect.DeepEqual(again, s) {
		t.Fatalf("not canonical: %q gives %v\n%+v\n%+v", s.Query(), p, s, again)
	}
	if len(problems) > most {
		t.Fatalf("%d problems", len(problems))
	}
	for _, p := range problems {
		for _, m := range []string{p.In(lang.En), p.In(lang.Zh), "x" + p.Value} {
			if m == "" || strings.ContainsAny(m, "<>&\"`\\") || len([]rune(m)) > 400 {
				t.Fatalf("message %q", m)
			}
			for _, r := range m {
				if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
					t.Fatalf("message %q has control characters", m)
				}
			}
		}
		if n := len([]rune(p.Value)); n > 41 {
			t.Fatalf("value of %d characters", n)
		}
	}
}

// TestHostile throws what an attacker would at the parser.
func TestHostile(t *testing.T) {
	for _, q := range []string{
		"a=<script>alert(1)</script>&name=<img src=x onerror=alert(1)>&tab=javascript:alert(1)",
		"a=%3Cscript%3E&lang=\"><svg/onload=1>",
		"p=" + strings.Repeat("org:9,", 1000),
		"l=" + strings.Repeat("1,", 5000),
		"l=" + strings.Repeat("9", 5000),
		strings.Repeat("a", 1<<20),
		strings.Repeat("c=x~p.org:9&", 2000),
		strings.Repeat("%", 4000),
		"name=%E2%80%AEevil%00%0a%07%F0%9F%92%A9%ff%fe",
		"h=" + strings.Repeat("a:b/1/1/1/1/1/1/1/1/1/1,", 300),
		"p=p_K:1e-300,d:0&d=1",
		"p=exit:1e308,lamI:-1e308,th_G:nan",
		"a=\x00&l=\u202e1,2,3,4,5",
		"v=1e400&m=-0&y=1e400&n=1e400&d=-1e400",
		"c=~~~~~&c=~a.~l.~p.~o.~n.~d.~h.",
		"p=v:0/0/0/0/0/0/0,smile:-.99,force_gov:,q0:0/0/0",
		"v=2&with=" + strings.Repeat("steel/org:9,", 600),
		"v=2&with=" + strings.Repeat("toys,", 1500) + "&n=200&d=.001",
		"v=2&events=" + strings.Repeat("debt:2030///Atlantis,", 300),
		"v=2&shut=" + strings.Repeat("x!2C,", 1500),
		"v=2&with=all,all,none,-,-,footwear-oem/size:::/::,steel/size:1e999:-1&size=/&couple=,:,theta:-0,reach:&from=-1&past=&shut=&events=,:,tariff:/,tariff:2020////",
		"v=2&p=zeta:1e9,lamI:-1e308,p_K:1e-300&with=all,steel/p_K:1e-300/zeta:99,toys/dP:9/dI:9&d=1",
		"v=2&c=~v.1~a.ev&c=~v.2~with.none~a.toys&c=~v.9~past.x",
		"=&==&===&;;&a=&l=&p=&o=&n=&d=&h=&y=&v=&m=",
	} {
		s, problems := Parse(q)
		sound(t, s, problems)
		runs(t, s)
	}
}

func TestTooLong(t *testing.T) {
	q := "v=1&a=toys&l=100,100,100,100,0&" + strings.Repeat("c=x&", 3) + "name=" + strings.Repeat("z", 2*MaxLength)
	s, problems := Parse(q)
	if s.Scenario.Archetype != "toys" || s.Name != "" || len(problems) != 1 || !strings.Contains(problems[0].In(lang.En), "too long") {
		t.Errorf("%q %v", s.Name, problems)
	}
}

func FuzzParse(f *testing.F) {
	for _, p := range Presets() {
		f.Add(p.State.Query())
	}
	for _, l := range corpus(f) {
		f.Add(l.query)
	}
	f.Add("p=sigma:99,d:5&d=1&n=200")
	f.Fuzz(func(t *testing.T, q string) {
		s, problems := Parse(q)
		sound(t, s, problems)
	})
}
