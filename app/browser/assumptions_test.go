package browser

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"silkladder/app/lang"
	"silkladder/app/places"
	"silkladder/model"
	"silkladder/model/atlas"
)

// Every assumption is in the drawer; it is found, changed, refused with a
// message that names field, value and range, listed as changed, and reset; the
// model answers as it does here.
func TestAssumptions(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/all/?v=1&a=steel&y=2035", size(1440, 900)).ready()
			p.push("#t-drawer")
			p.wait(`document.activeElement.id === 'drawer-title'`)
			if n := eval[int](p, `document.querySelectorAll('#as-list .as').length`); n != len(model.ParamTable()) {
				t.Errorf("%d rows for %d parameters", n, len(model.ParamTable()))
			}
			p.focus("#as-find")
			p.press(lang.Pair{En: "θ_g", Zh: "前沿市场的门槛"}.In(l))
			p.wait(`document.querySelector('#as-list #ar-th_G')?.checkVisibility() && document.querySelectorAll('#as-list .as').length < 5`)
			p.shoot("assumptions-" + l.Tag())

			p.put("#av-th_G-0", "0.7")
			p.rested()
			s := p.state()
			if s.Scenario.Params.ThG != .7 {
				t.Fatalf("the threshold is %v", s.Scenario.Params.ThG)
			}
			p.sameTable(native(t, s, l), "functional")
			p.put("#av-th_G-0", "12")
			p.wait(`document.getElementById('ae-th_G').textContent.includes('12')`)
			row, _ := model.ParamByName("th_G")
			if got := eval[string](p, `document.getElementById('ae-th_G').textContent`); !contains(got, lang.Pair{En: row.En, Zh: row.Zh}.In(l), "0.05", "1.5") {
				t.Errorf("the refusal says %q", got)
			}
			if got := eval[string](p, `document.getElementById('av-th_G-0').value`); got != "0.7" || p.state().Scenario.Params.ThG != .7 {
				t.Errorf("a refused value was taken: %s", got)
			}

			eval[any](p, `(document.getElementById('as-find').value = 'mixI', document.getElementById('as-find').dispatchEvent(new Event('input', { bubbles: true })), null)`)
			p.wait(`document.getElementById('av-mixI-0')?.checkVisibility()`)
			p.put("#av-mixI-1", "0.4")
			p.rested()
			mix := p.state().Scenario.Params.MixI
			if mix[1] != .4 || math.Abs(mix[0]+mix[1]+mix[2]+mix[3]-1) > 1e-4 {
				t.Errorf("the split of effort is %v", mix)
			}
			if got := eval[int](p, `document.querySelectorAll('#as-changed li').length`); got != 2 {
				t.Errorf("%d changes are listed", got)
			}
			if !eval[bool](p, `document.getElementById('as-changed').getBoundingClientRect().top < document.getElementById('as-list').getBoundingClientRect().top`) {
				t.Error("what was changed is not listed first")
			}
			p.push(`#as-changed [data-act=assume-reset][data-of=th_G]`)
			p.rested()
			steel, _ := model.ArchetypeByID("steel")
			if got := p.state().Scenario.Params.ThG; got != steel.Params.ThG {
				t.Errorf("reset gives %v", got)
			}
			p.act("assume-reset-all")
			p.rested()
			if p.state().Scenario.Params != steel.Params {
				t.Error("not everything was reset")
			}
			p.act("undo")
			p.rested()
			if got := p.state().Scenario.Params.MixI; got != mix {
				t.Errorf("undo gives %v", got)
			}
			p.focus("#as-find")
			p.press(kb.Escape)
			p.wait(`document.getElementById('drawer').hidden && document.activeElement.id === 't-drawer'`)
		})
	}
}

// A value that is allowed by itself and cannot run with the others changes
// nothing and says so; the program goes on.
func TestAssumptionThatCannotRun(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&y=2035&p=smile:0.5", size(1440, 900)).ready()
	p.push("#d-assumptions")
	eval[any](p, `(document.querySelectorAll('.as-group').forEach((d) => { d.open = true; }), null)`)
	p.put("#av-skew-0", "3") // a function would have a negative value
	p.wait(`document.getElementById('ae-skew').textContent.includes('skew')`)
	if got := p.state().Scenario.Params; got.Skew != 0 || got.Smile != .5 {
		t.Errorf("tilt is %v, depth %v", got.Skew, got.Smile)
	}
	p.put("#av-skew-0", "1")
	p.wait(`document.getElementById('ae-skew').textContent === ''`)
	p.rested()
	s := p.state()
	if s.Scenario.Params.Skew != 1 {
		t.Error("the page stopped taking values")
	}
	p.sameTable(native(t, s, lang.En), "smile")
}

// A visitor's own cluster is described in plain questions, acts when its shares
// are whole, is named, and survives link and file.
func TestOwnCluster(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&y=2035", size(1440, 900)).ready()
	files := p.downloads()
	p.push("#d-cluster")
	p.put("#cl-name", "Furniture, Foshan")
	p.put("#cl-sales0", "55")
	p.wait(`document.getElementById('cl-sales-sum').textContent.includes('30% missing')`)
	p.rested()
	if q := p.state().Scenario.Params.Sales0; q != model.Base().Sales0 {
		t.Errorf("sales that do not sum to 100 %% act: %v", q)
	}
	p.put("#cl-sales1", "25")
	p.put("#cl-sales2", "20")
	p.put("#cl-skill0", "0.3")
	p.put("#cl-product", "0.5")
	p.put("#cl-use", "80")
	before := eval[string](p, `document.querySelector('#cl-picture svg').outerHTML`)
	p.put("#cl-depth", "2")
	p.wait(`document.querySelector('#cl-picture svg').outerHTML !== ` + quote(before))
	p.put("#cl-use", "900")
	p.wait(`document.getElementById('cl-err').textContent.includes('900')`)
	p.push("#cl-byhand")
	p.put("#cl-share3", "30")
	p.wait(`document.getElementById('cl-share-sum').textContent.includes('too much')`)
	p.act("cluster-fill", "share")
	p.wait(`document.getElementById('cl-share-sum').textContent === 'Sum 100%.'`)
	p.rested()
	p.shoot("own-cluster")

	s := p.state()
	q := s.Scenario.Params
	if q.Sales0 != [3]float64{.55, .25, .2} || q.C0[0] != .3 || q.Product0 != .5 || q.U0 != .8 || q.V[3] < .2 || s.Name != "Furniture, Foshan" {
		t.Errorf("the cluster is %+v, %v, %v, %v, %q", q.Sales0, q.C0, q.Product0, q.V, s.Name)
	}
	p.sameTable(native(t, s, lang.En), "smile")
	p.act("cluster-save")
	name, data := files.next()
	if name != "furniture--foshan.silkladder.json" {
		t.Errorf("the file is called %s", name)
	}
	var kept model.Scenario
	if err := json.Unmarshal(data, &kept); err != nil || kept.Params != q {
		t.Errorf("the file has another cluster: %v", err)
	}
	p.act("cluster-reset")
	p.rested()
	if p.state().Scenario.Params != model.Base() {
		t.Error("reset leaves something of the cluster")
	}
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	p.choose(path, func() { p.push(`#drawer [data-act=open-file]`) })
	p.wait(`document.getElementById('cl-sales0').value === '55'`)
	p.rested()
	if p.state().Scenario.Params != q {
		t.Error("the file opens another cluster")
	}
}

// Own hosts come by file or by pasting. Bad rows are reported with line, column,
// value and what is allowed, in the visitor's language, and change nothing;
// nothing is used until the visitor accepts it; the atlas comes back.
func TestOwnHosts(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/zh/all/?v=1&y=2035", size(1440, 900)).ready()
	files := p.downloads()
	p.push("#d-hosts")
	p.act("hosts-template")
	name, text := files.next()
	if got := places.ReadHosts(string(text)); name != "silk-ladder-hosts.csv" || !slices.Equal(got.Rows, atlas.Hosts()) || !contains(string(text), "世界银行") {
		t.Errorf("the template %s has %d rows and problems %v", name, len(got.Rows), got.Problems)
	}
	paste := func(text string) {
		t.Helper()
		eval[any](p, `(document.getElementById('hf-text').value = `+quote(text)+`, null)`)
		p.act("hosts-check")
	}
	const head = "n,cor,wr,J,y,a,sk,ice,tar,D,cap,inc\n"
	paste(head + "Pakistan,CPEC,.3,.4,.1,.2,.6,.2,.1,.5,.4,.2\n甲,CPEC,.3,4,.1,x,.6,.2,.1,.5,.2,\n")
	p.wait(`document.querySelectorAll('#hf-report tbody tr').length === 3`)
	report := eval[string](p, `document.getElementById('hf-report').innerText`)
	for _, want := range []string{"有3处需要修改", "未作任何改动", "0～1之间的数", "J", "x", "空"} {
		if !strings.Contains(report, want) {
			t.Errorf("the report lacks %s: %s", want, report)
		}
	}
	p.shoot("host-report")
	if p.state().Scenario.Hosts != nil {
		t.Fatal("a refused table was used")
	}
	good := head + "Pakistan,CPEC,.3,.4,.1,.2,.6,.2,.1,.5,.4,.2\n甲地,MINE,.3,.4,.1,.2,.6,.2,.1,.5,.2,.1\n"
	path := filepath.Join(t.TempDir(), "hosts.csv")
	if err := os.WriteFile(path, []byte(good), 0o644); err != nil {
		t.Fatal(err)
	}
	p.choose(path, func() { p.act("hosts-file") })
	p.wait(`document.querySelector('#hf-report [data-act=hosts-use]')`)
	if p.state().Scenario.Hosts != nil {
		t.Fatal("a table was used before it was accepted")
	}
	p.act("hosts-use")
	p.rested()
	s := p.state()
	if n := len(s.Scenario.Hosts); n != 2 {
		t.Fatalf("%d hosts in use", n)
	}
	if sum := s.Scenario.Hosts[0].Cap + s.Scenario.Hosts[1].Cap; math.Abs(sum-atlas.TotalRoom) > 1e-5 {
		t.Errorf("the room sums to %v", sum)
	}
	p.sameTable(native(t, s, lang.Zh), "hosts")
	p.goTo(fmt.Sprint(h.URL, "/zh/all/?", s.Query()))
	p.ready()
	if got := p.state(); !slices.Equal(got.Scenario.Hosts, s.Scenario.Hosts) {
		t.Errorf("the link opens %v", got.Scenario.Hosts)
	}
	p.push("#d-hosts")
	paste(good)
	p.push(`#hf-report input[data-change=hosts-room]`)
	p.act("hosts-use")
	p.rested()
	if got := p.state().Scenario.Hosts; len(got) != 2 || got[0].Cap != .4 {
		t.Errorf("the visitor's own room was not kept: %v", got)
	}
	p.act("hosts-reset")
	p.rested()
	if p.state().Scenario.Hosts != nil {
		t.Error("the atlas's hosts do not come back")
	}
}

// One table decides for all corridors and parks.
func TestOwnOpenings(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&y=2035", size(1440, 900)).ready()
	files := p.downloads()
	p.push("#d-hosts")
	p.act("parks-template")
	_, text := files.next()
	eval[any](p, `(document.getElementById('hf-text').value = `+quote(strings.Replace(string(text), "corridor,CPEC,yes,", "corridor,CPEC,no,", 1))+`, null)`)
	p.act("hosts-check")
	p.act("hosts-use")
	p.rested()
	s := p.state()
	if want := []model.Opening{{Kind: "corridor", ID: "CPEC", Closed: true}}; !slices.Equal(s.Scenario.Openings, want) {
		t.Errorf("openings are %v", s.Scenario.Openings)
	}
	p.sameTable(native(t, s, lang.En), "hosts")
}

// What ties clusters together is among the assumptions of version 2, is changed,
// refused and reset like them, and absent from version 1.
func TestCouplings(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/zh/lab/?v=2", size(1440, 900)).ready()
	p.push("#t-drawer")
	p.wait(`document.activeElement.id === 'drawer-title'`)
	p.push("#as-couple summary")
	p.put("#av-crowd", "25%")
	p.rested()
	if got := p.state().Scenario.Couplings.Crowd; got != .25 {
		t.Errorf("shared room is %v", got)
	}
	p.wait(`document.getElementById('ar-crowd').dataset.changed === '1'`)
	p.put("#av-crowd", "7")
	p.wait(`document.getElementById('ae-crowd').textContent.includes('7')`)
	if got := eval[string](p, `document.getElementById('av-crowd').value`); got != "0.25" || p.state().Scenario.Couplings.Crowd != .25 {
		t.Errorf("a refused value leaves %s", got)
	}
	p.shoot("couplings")
	p.act("couple-reset", "crowd")
	p.wait(`document.getElementById('av-crowd').value === '1'`)
	p.goTo(h.URL + "/zh/lab/?v=1")
	p.ready()
	p.push("#t-drawer")
	p.wait(`document.activeElement.id === 'drawer-title' && !document.getElementById('av-crowd')`)
}
