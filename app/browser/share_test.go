package browser

import (
	"encoding/json"
	"html"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	chrome "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"silkladder/app/link"
	"silkladder/model"
)

// allowClipboard lets the tab read and write the clipboard.
func (p *tab) allowClipboard() {
	p.t.Helper()
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		call(p, chrome.SetPermission, chrome.SetPermissionParams{
			Permission: &chrome.PermissionDescriptor{Name: name, AllowWithoutSanitization: name == "clipboard-write"}, Setting: chrome.PermissionSettingGranted,
			BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
		})
	}
}

// The share dialog gives the link of the scenario shown, copies it, and builds
// code for a frame that shows the same scenario.
func TestShare(t *testing.T) {
	h := serve(t, site)
	p := openIn(t, full, h.URL+"/all/?"+fullLink, size(1280, 900)).ready()
	p.allowClipboard()
	p.put("#n-parks", "0.62")
	p.rested()
	s := p.state()
	p.act("share")
	p.wait(`document.querySelector('dialog[open] #share-link')`)
	link1 := eval[string](p, `document.getElementById('share-link').value`)
	if link1 != h.URL+"/all/?"+s.Query() {
		t.Errorf("the link is %s, want %s", link1, h.URL+"/all/?"+s.Query())
	}
	p.act("copy", "share-link")
	p.said("Copied")
	if got := eval[string](p, `navigator.clipboard.readText()`); got != link1 {
		t.Errorf("on the clipboard is %q", got)
	}
	if got := eval[string](p, `document.getElementById('share-cite').value`); !contains(got, "My steel", link1, "[CP/OL]") {
		t.Errorf("the citation is %q", got)
	}
	for id, want := range map[string]string{"share-cite": "[CP/OL]", "share-apa": "[Computer software]", "share-bib": "@misc{"} {
		p.act("copy", id)
		p.wait(`navigator.clipboard.readText().then((s) => s.includes(` + quote(want) + `) && s.includes('My steel') && s.includes(` + quote(link1) + `))`)
	}

	// Every option of the builder shows in the address of the frame.
	frame := func() (u *url.URL, code string) {
		code = eval[string](p, `document.getElementById('embed-code').value`)
		_, rest, _ := strings.Cut(code, `src="`)
		src, _, _ := strings.Cut(rest, `"`)
		u, err := url.Parse(html.UnescapeString(src))
		if err != nil {
			t.Fatal(err)
		}
		return u, code
	}
	u, code := frame()
	if u.Path != "/embed/" || !contains(code, `title="Silk Ladder simulation: My steel"`, `height="1500"`, `loading="lazy"`, h.URL+"/embed.js") {
		t.Errorf("the code is %s", code)
	}
	p.pull("#embed-chart", "smile")
	p.pull("#embed-theme", "dark")
	p.push("label:has(#embed-controls)")
	p.push("label:has(#embed-autoplay)")
	p.push("label:has(#embed-lang)")
	p.put("#embed-height", "480")
	p.wait(`document.getElementById('embed-code').value.includes('height="480"')`)
	u, _ = frame()
	q := u.Query()
	if u.Path != "/zh/embed/" || q.Get("chart") != "smile" || q.Get("theme") != "dark" || q.Get("controls") != "0" || q.Get("autoplay") != "1" {
		t.Errorf("the frame's address is %s", u)
	}
	got, problems := link.Parse(u.RawQuery)
	if len(problems) > 0 || got.Scenario.Levers != s.Scenario.Levers || got.Scenario.Archetype != "steel" || got.Scenario.Params != s.Scenario.Params {
		t.Errorf("the frame shows %s (%v)", got.Query(), problems)
	}
	p.shoot("share")
	p.push("label:has(#embed-autoplay)")
	p.act("embed-preview")
	p.wait(`document.querySelector('#embed-preview iframe')?.contentDocument?.querySelector('#art-smile svg') && !document.querySelector('#embed-preview iframe').contentDocument.getElementById('app-wasm-loader')`)
	if got := eval[string](p, `document.querySelector('#embed-preview iframe').contentDocument.documentElement.lang`); got != "zh-Hans" {
		t.Errorf("the preview is in %s", got)
	}
	p.act("dialog-close")
	p.wait(`!document.querySelector('dialog[open]') && document.activeElement.id === 't-share'`)
}

// A scenario that is saved as a file opens from it again; other files change
// nothing and get a message.
func TestSaveAndOpen(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?"+fullLink, size(1280, 900)).ready()
	files := p.downloads()
	p.act("share")
	p.act("save-file")
	name, data := files.next()
	if name != "scenario-steel.silkladder.json" {
		t.Errorf("the file is called %s", name)
	}
	saved, err := model.ParseScenario(data)
	if err != nil {
		t.Fatal(err)
	}
	if want := p.state().Scenario; saved.Archetype != want.Archetype || saved.Levers != want.Levers || saved.Params != want.Params || len(saved.Openings) != len(want.Openings) {
		t.Errorf("saved %s", data)
	}
	p.act("dialog-close")
	p.push("#a-toys")
	p.push("#p-full")
	p.rested()
	drop := func(name, text string) {
		eval[any](p, `(() => { const data = new DataTransfer(); data.items.add(new File([`+quote(text)+`], `+quote(name)+`));
			document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); return null; })()`)
	}
	before := p.state().Query()
	var deep any = 1
	for range 2000 {
		deep = []any{deep}
	}
	nest, _ := json.Marshal(deep)
	for name, text := range map[string]string{
		"text.json":   "hello",
		"script.json": `{"version":1,"archetype":"<script>alert(1)</script>"}`,
		"proto.json":  `{"version":1,"archetype":"steel","__proto__":{"polluted":1}}`,
		"nan.json":    `{"version":1,"archetype":"steel","years":1e999}`,
		"huge.json":   `{"version":1,"archetype":"steel","years":1e9}`,
		"old.json":    `{"version":99,"archetype":"steel"}`,
		"deep.json":   string(nest),
	} {
		eval[any](p, `(document.getElementById('live').textContent = '', null)`)
		drop(name, text)
		p.said("This file is no scenario")
		if got := eval[string](p, `document.getElementById('live').innerHTML + document.getElementById('toast').innerHTML`); strings.Contains(got, "<script") {
			t.Errorf("%s: unescaped text on the page: %s", name, got)
		}
	}
	if got := p.state().Query(); got != before {
		t.Errorf("a broken file changed the scenario to %s", got)
	}
	if eval[bool](p, `'polluted' in {}`) {
		t.Error("the prototype was changed")
	}
	drop(name, string(data))
	p.wait(`document.getElementById('a-steel').getAttribute('aria-pressed') === 'true'`)
	if got := p.state().Scenario; got.Levers != saved.Levers || got.Params != saved.Params || len(got.Openings) != 1 {
		t.Errorf("opened %+v", got.Levers)
	}
	// The button opens the same file.
	p.push("#a-toys")
	path := filepath.Join(t.TempDir(), "mine.json")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	p.act("share")
	p.choose(path, func() { p.act("open-file") })
	p.wait(`document.getElementById('a-steel').getAttribute('aria-pressed') === 'true' && !document.querySelector('dialog[open]')`)
}
