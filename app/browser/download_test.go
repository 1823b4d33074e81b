package browser

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	chrome "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// downloads is where a tab saves files.
type downloads struct {
	p    *tab
	dir  string
	seen map[string]bool
}

// downloads lets the tab save files and finds them.
func (p *tab) downloads() *downloads {
	p.t.Helper()
	dir := p.t.TempDir()
	call(p, chrome.SetDownloadBehavior, chrome.SetDownloadBehaviorParams{
		Behavior: chrome.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir,
		BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
	})
	return &downloads{p, dir, map[string]bool{}}
}

// next waits for a file that was not there before.
func (d *downloads) next() (name string, data []byte) {
	d.p.t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(30 * time.Millisecond) {
		list, err := os.ReadDir(d.dir)
		if err != nil {
			d.p.t.Fatal(err)
		}
		for _, e := range list {
			if d.seen[e.Name()] || strings.HasSuffix(e.Name(), ".crdownload") || strings.HasPrefix(e.Name(), ".") {
				continue
			}
			data, err := os.ReadFile(filepath.Join(d.dir, e.Name()))
			if err != nil || len(data) == 0 {
				continue
			}
			d.seen[e.Name()] = true
			time.Sleep(150 * time.Millisecond) // Chromium drops what is saved faster than ten a second
			return e.Name(), data
		}
	}
	d.p.t.Fatalf("no file was saved after %d", len(d.seen))
	return "", nil
}

// choose answers the file dialog that act brings up.
func (p *tab) choose(path string, act func()) {
	p.t.Helper()
	opened := make(chan *page.EventFileChooserOpened, 1)
	if err := chromedp.Listen(p.ctx, func(ev any) {
		if ev, ok := ev.(*page.EventFileChooserOpened); ok {
			select {
			case opened <- ev:
			default: // a later dialog, which another call answers
			}
		}
	}); err != nil {
		p.t.Fatal(err)
	}
	call(p, page.SetInterceptFileChooserDialog, page.SetInterceptFileChooserDialogParams{Enabled: true})
	act()
	select {
	case ev := <-opened:
		call(p, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{path}, BackendNodeID: ev.BackendNodeID})
	case <-time.After(patience):
		p.t.Fatal("no file dialog opened")
	}
}

// carry takes a picture along by its menu.
func (p *tab) carry(item, id string) {
	p.t.Helper()
	p.act("menu", id)
	p.wait(`document.querySelector('#picmenu:popover-open [role=menuitem]')`)
	p.push(`#picmenu [data-act="` + item + `"]`)
	p.wait(`!document.querySelector('#picmenu:popover-open')`)
}

// Every picture is saved as SVG and CSV, and as PNG; each file is whole and
// carries the citation and the link of the scenario.
func TestDownloads(t *testing.T) {
	h := serve(t, site)
	const cite, query = "丝路阶梯模拟", "?v=1&a=steel&l=70,70,70,70,0"
	address := h.URL + "/zh/all/" + query
	pictures := []string{"map", "smile", "ladder", "functional", "value", "levels", "return", "governance", "determinants", "resources", "capacity", "hosts", "compare"}
	// A tab of its own for each kind: a browser slows pages that save many files.
	t.Run("svg", func(t *testing.T) {
		p := openIn(t, full, address, size(1280, 900)).ready()
		files := p.downloads()
		for _, id := range pictures {
			p.carry("svg", id)
			name, svg := files.next()
			if name != "silk-ladder-steel-"+id+".svg" {
				t.Errorf("%s is saved as %s", id, name)
			}
			words, err := wellFormed(svg)
			if err != nil {
				t.Errorf("%s is no XML: %v", name, err)
			}
			if !contains(words, "钢铁，2043年", "情景：", "有“一带一路”") {
				t.Errorf("%s does not say of what it is: %.300s", name, words)
			}
			if id == "map" && !contains(words, "不表示国界或领土范围") {
				t.Errorf("the map lacks its notice")
			}
			if !contains(words, cite) || !contains(string(svg), strings.ReplaceAll(address, "&", "&amp;")) {
				t.Errorf("%s lacks the citation or the link", name)
			}
		}
	})
	t.Run("csv", func(t *testing.T) {
		p := openIn(t, full, address, size(1280, 900)).ready()
		files := p.downloads()
		for _, id := range pictures {
			p.carry("csv", id)
			_, text := files.next()
			if !bytes.HasPrefix(text, []byte("\ufeff#")) || !contains(string(text), cite, address, "钢铁，2043年", "情景：") {
				t.Errorf("%s.csv begins %.200q", id, text)
			}
			r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff"))))
			r.FieldsPerRecord = -1
			if rows, err := r.ReadAll(); err != nil || len(rows) < 6 {
				t.Errorf("%s.csv has %d rows (%v)", id, len(rows), err)
			}
		}
	})
	t.Run("png", func(t *testing.T) {
		p := openIn(t, full, address, size(1280, 900)).ready()
		files := p.downloads()
		for _, id := range []string{"map", "smile", "capacity"} {
			p.carry("png", id)
			name, data := files.next()
			c, err := png.DecodeConfig(bytes.NewReader(data))
			if err != nil || c.Width < 800 || c.Height < 300 {
				t.Errorf("%s is %d by %d (%v)", name, c.Width, c.Height, err)
			}
		}
	})
}

// wellFormed parses a document and returns its text.
func wellFormed(doc []byte) (string, error) {
	var b strings.Builder
	d := xml.NewDecoder(bytes.NewReader(doc))
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String(), nil
		}
		if err != nil {
			return "", err
		}
		if c, ok := tok.(xml.CharData); ok {
			b.Write(c)
		}
	}
}
