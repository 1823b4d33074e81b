package browser

import (
	"bytes"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
)

// The model and the numbers of the scenario on screen are saved by a program
// that is loaded when it is first asked for, and from then on without a network.
func TestTakeout(t *testing.T) {
	h := serve(t, site)
	loaded := `performance.getEntriesByType('resource').filter((e) => e.name.includes('/takeout.')).length`
	p := openIn(t, full, h.URL+"/zh/all/?v=1&a=steel&l=70,70,70,70,0", size(1280, 900)).ready().offlineReady()
	if n := eval[int](p, loaded); n != 0 {
		t.Errorf("the program that writes files was loaded unasked")
	}
	files := p.downloads()
	p.act("share")
	p.wait(`document.querySelector('dialog[open] [data-act=take]')`)
	take := func(kind, file string, has ...string) {
		p.t.Helper()
		p.push(`dialog [data-act="take"][data-of="` + kind + `"]`)
		name, text := files.next()
		if name != file {
			p.t.Errorf("%s is saved as %s, want %s", kind, name, file)
		}
		if strings.HasSuffix(name, ".csv") != bytes.HasPrefix(text, []byte("\ufeff")) {
			p.t.Errorf("%s begins %.20q", name, text)
		}
		if !contains(string(text), has...) {
			p.t.Errorf("%s lacks one of %q: %.300q", name, has, text)
		}
	}
	take("mdl", "silk-ladder-steel.mdl", "INITIAL TIME", "钢铁")
	h.kill()
	take("xmile", "silk-ladder-steel.xmile", "<xmile", "钢铁")
	take("long", "silk-ladder-steel-long.csv", "指标,对象,年份,情形,数值,单位", "钢铁集群", "有“一带一路”", "v=1&a=steel")
	take("run", "silk-ladder-steel-run.csv", "年份,", "印度：")
	take("params", "silk-ladder-steel-parameters.csv", "合理下限", "出处")
	// A page loaded without the network has it still.
	p.goTo(h.URL + "/methods/?v=1&a=toys")
	p.ready()
	p.push(`[data-act="take"][data-of="mdl"]`)
	if name, text := files.next(); name != "silk-ladder-toys.mdl" || !contains(string(text), "Toys") {
		t.Errorf("offline %s is saved: %.100q", name, text)
	}
}

// Without the program the visitor is told, and it is loaded the next time.
func TestTakeoutMissing(t *testing.T) {
	var there atomic.Bool
	at := crooked(t, serve(t, site), "takeout.*.wasm", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if there.Load() {
			next.ServeHTTP(w, r)
			return
		}
		missing(w, r, next)
	})
	p := openIn(t, full, at+"/all/?v=1", size(1280, 900)).ready()
	p.expect("takeout", "404")
	p.act("share")
	p.push(`dialog [data-act="take"][data-of="mdl"]`)
	p.said("could not be loaded")
	there.Store(true)
	files := p.downloads()
	p.push(`dialog [data-act="take"][data-of="mdl"]`)
	if name, _ := files.next(); name != "silk-ladder-footwear.mdl" {
		t.Errorf("saved as %s", name)
	}
}

// All of China's clusters are one model.
func TestTakeoutNation(t *testing.T) {
	p := openIn(t, full, serve(t, site).URL+"/all/?v=2&a=steel", size(1280, 900)).ready()
	files := p.downloads()
	p.act("share")
	p.push(`dialog [data-act="take"][data-of="mdl"]`)
	if name, text := files.next(); name != "silk-ladder-steel.mdl" || !contains(string(text), "INITIAL TIME", "footwearBrand") {
		t.Errorf("%s is saved: %.100q", name, text)
	}
}
