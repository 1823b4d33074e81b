package browser

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"

	"silkladder/app/lang"
)

// Chromium finds nothing that stands in the way of installing the site, from
// either language, and parses the manifest without a complaint.
func TestInstallable(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			// A profile of its own is a private window, which installs nothing.
			p := adopt(t, full)
			p.goTo(h.URL + l.Prefix() + "/all/")
			p.ready()
			for _, e := range call(p, page.GetInstallabilityErrors, cdp.Empty{}).InstallabilityErrors {
				t.Errorf("not installable: %s", e.ErrorID)
			}
			m := call(p, page.GetAppManifest, page.GetAppManifestParams{})
			for _, e := range m.Errors {
				t.Errorf("manifest, line %d: %s", e.Line, e.Message)
			}
			var got struct {
				ID       string `json:"id"`
				StartURL string `json:"start_url"`
				Lang     string `json:"lang"`
			}
			if err := json.Unmarshal([]byte(m.Data), &got); err != nil {
				t.Fatal(err)
			}
			if got.ID != "/" || got.StartURL != l.Prefix()+"/" || got.Lang != l.Tag() {
				t.Errorf("manifest says %+v", got)
			}
		})
	}
}

// Every picture a manifest names exists and is of the type and size it says.
func TestManifestPictures(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		p := open(t, h.URL+l.Prefix()+"/all/")
		bad := eval[string](p, `(async () => {
			const m = await (await fetch(document.querySelector('link[rel=manifest]').href)).json();
			const bad = [];
			const all = [...m.icons, ...(m.screenshots ?? []), ...m.shortcuts.flatMap((s) => s.icons)];
			for (const i of all) {
				const r = await fetch(i.src);
				if (!r.ok || r.headers.get('content-type') !== i.type) { bad.push(i.src + ' is ' + r.status + ' ' + r.headers.get('content-type')); continue; }
				if (i.sizes === 'any') continue;
				const b = await createImageBitmap(await r.blob());
				if (b.width + 'x' + b.height !== i.sizes) bad.push(i.src + ' has ' + b.width + 'x' + b.height);
			}
			for (const s of m.shortcuts) if (!(await fetch(s.url)).ok) bad.push(s.url);
			return all.length < 5 ? 'only ' + all.length + ' pictures' : bad.join(', ');
		})()`)
		if bad != "" {
			t.Errorf("%s: %s", l.Tag(), bad)
		}
	}
}

// The manifest has a type of its own; some hosts guess, ours must not.
func TestManifestType(t *testing.T) {
	h := serve(t, site)
	r, err := http.Get(h.URL + "/manifest.webmanifest")
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
	if got := r.Header.Get("Content-Type"); !strings.HasPrefix(got, "application/manifest+json") {
		t.Errorf("manifest is served as %q", got)
	}
}
