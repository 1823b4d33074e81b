package browser

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
)

// A printed page is a report of one sheet: the verdict, the map, the text and
// the main pictures, no controls; and the button prints.
func TestPrint(t *testing.T) {
	h := serve(t, site)
	for _, path := range []string{"/?" + fullLink, "/zh/"} {
		p := open(t, h.URL+path, size(1280, 900), scheme("dark")).ready()
		p.rested()
		eval[any](p, `(window.print = () => { window.printed = true; }, null)`)
		p.act("print")
		p.wait(`window.printed`)
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		if bad := eval[string](p, `['.yearbar', '.toolbar', '.clusters', '.acts', '.zoom', '#levers', '.skip', '#theme', '#offline', '.ask', '.more', '#atop'].filter((s) => [...document.querySelectorAll(s)].some((e) => e.checkVisibility())).join()`); bad != "" {
			t.Errorf("%s: controls are printed: %s", path, bad)
		}
		if bad := eval[string](p, `['h1', '#verdict .headline', '#report', '#art-map svg', '#words p', '#art-smile svg', '#art-ladder svg', '#art-value svg', '.foot p'].filter((s) => !document.querySelector(s)?.checkVisibility()).join()`); bad != "" {
			t.Errorf("%s: not printed: %s", path, bad)
		}
		if got := eval[string](p, `document.getElementById('report').textContent`); !strings.Contains(got, p.state().Query()) || !strings.Contains(got, "0.40") {
			t.Errorf("%s: the report does not say which scenario it is: %s", path, got)
		}
		if got := eval[string](p, `getComputedStyle(document.body).backgroundColor`); got != "rgb(255, 255, 255)" {
			t.Errorf("%s: printed on %s", path, got)
		}
		pdf := call(p, page.PrintToPDF, page.PrintToPDFParams{PreferCSSPageSize: new(true)}).Data
		if n := len(pageMark.FindAll(bytes.ReplaceAll([]byte(pdf), []byte("/Type /Pages"), nil), -1)); n != 1 {
			t.Errorf("%s: the report has %d pages", path, n)
		}
	}
}

var pageMark = regexp.MustCompile(`/Type */Page\b`)
