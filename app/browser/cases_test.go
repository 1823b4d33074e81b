package browser

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"silkladder/app/link"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/posterior"
	"silkladder/model/study"
	"silkladder/model/study/ema"
)

// kept is the file of what the record allows, and the hash of the model.
func kept(t *testing.T) (file []byte, hash string) {
	t.Helper()
	file, err := os.ReadFile("../../model/hindcast/data/posterior.bin")
	if err != nil {
		t.Fatal(err)
	}
	p, err := posterior.Read(file)
	if err != nil {
		t.Fatal(err)
	}
	return file, p.Model
}

// archive are cases of settings, as the page and the command line pack them.
func archive(t *testing.T, hash string, s study.Settings) []byte {
	t.Helper()
	en, err := s.Ensemble(nil)
	if err != nil {
		t.Fatal(err)
	}
	recs, err := study.Records(en, model.NewEngine(), 0, en.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	data, err := ema.Archive(ema.About{Model: hash, Settings: s}, en.Space.IDs(), en.Columns(), recs)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// byHand is an archive in which somebody has written one text over another of its length.
func byHand(t *testing.T, data []byte, from, to string) []byte {
	t.Helper()
	zip, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	files, err := io.ReadAll(zip)
	if err != nil || !bytes.Contains(files, []byte(from)) {
		t.Fatalf("no %q in the archive: %v", from, err)
	}
	var out bytes.Buffer
	packed := gzip.NewWriter(&out)
	_, err = packed.Write(bytes.Replace(files, []byte(from), []byte(to), 1))
	if err := errors.Join(err, packed.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// Cases that were saved are opened again: the file is dropped or chosen, and a number
// typed makes that case the scenario, which the address holds and undo takes back. What
// is of another model, or was changed by hand, says so and changes nothing.
func TestOpenCase(t *testing.T) {
	_, hash := kept(t)
	s := study.Settings{Scenario: link.Scenario("electronics"), Draws: 218, Seed: 5, From: "prior"}
	data := archive(t, hash, s)
	p := open(t, serve(t, site).URL+"/lab/?v=1&a=toys&y=2030", size(1440, 900)).ready()
	before := p.state()
	drop := func(name string, data []byte) {
		t.Helper()
		eval[any](p, `(() => { const all = new DataTransfer(); all.items.add(new File([Uint8Array.from(atob(`+quote(base64.StdEncoding.EncodeToString(data))+`), (c) => c.charCodeAt(0))], `+quote(name)+`));
			document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: all, bubbles: true, cancelable: true })); return null; })()`)
	}
	var text bytes.Buffer
	zip := gzip.NewWriter(&text)
	if _, err := zip.Write([]byte("hello")); err != nil || zip.Close() != nil {
		t.Fatal(err)
	}
	for _, wrong := range []struct {
		name, says string
		data       []byte
	}{
		{"other.tar.gz", "another version of the model", archive(t, "0123456789abcdef", study.Settings{Scenario: s.Scenario, Draws: 2, Seed: 5, From: "prior"})},
		{"edited.tar.gz", "changed after it was saved", byHand(t, data, `"seed":5`, `"seed":6`)},
		{"outcome.tar.gz", "changed after it was saved", byHand(t, data, "\n0.", "\n1.")},
		{"half.tar.gz", "holds no cases", data[:len(data)/2]},
		{"text.tar.gz", "holds no cases", text.Bytes()},
	} {
		drop(wrong.name, wrong.data)
		p.said(wrong.says)
		if eval[bool](p, `!!document.querySelector('dialog[open]')`) || p.state().Query() != before.Query() {
			t.Errorf("%s changes something", wrong.name)
		}
	}

	drop("cases.tar.gz", data)
	p.wait(`document.querySelector('dialog[open] #case-n')`)
	if got := eval[string](p, `document.querySelector('#dialog-body').textContent`); !contains(got, "218", "Electronics") {
		t.Errorf("of the file it is said %q", got)
	}
	p.shoot("cases-dialog")
	p.focus("#case-n")
	p.press("999" + kb.Enter)
	p.said("217")
	p.focus("#case-n")
	eval[any](p, `(document.activeElement.select(), null)`)
	p.press("217" + kb.Enter)
	p.said("Case 217 is the scenario now")
	p.wait(`!document.querySelector('dialog[open]')`)
	en, err := s.Ensemble(nil)
	if err != nil {
		t.Fatal(err)
	}
	is := func(i int, got model.Scenario) {
		t.Helper()
		want, err := en.Case(model.NewEngine(), i)
		if err != nil {
			t.Fatal(err)
		}
		a, err1 := json.Marshal(got)
		b, err2 := json.Marshal(want)
		if err := errors.Join(err1, err2); err != nil || string(a) != string(b) {
			t.Errorf("case %d opens as %s, is %s, %v", i, a, b, err)
		}
	}
	p.rested()
	now := p.state()
	is(217, now.Scenario)
	if now.View != before.View {
		t.Errorf("the view is %+v, was %+v", now.View, before.View)
	}
	p.press("z", chromedp.ModifierCtrl)
	p.wait(`!location.search.includes('217')`)
	p.rested()
	if got := p.state().Query(); got != before.Query() {
		t.Errorf("undo gives %s, want %s", got, before.Query())
	}

	// Another one of the same file, as the search is asked for it.
	p.focus("#find")
	p.press("open case 17")
	p.wait(`document.querySelector('#found-0')?.textContent.includes('Open case 17')`)
	p.press(kb.Enter)
	p.said("Case 17 is the scenario now")
	p.rested()
	is(17, p.state().Scenario)

	// In Chinese on a phone, with the dialog of files.
	z := open(t, serve(t, site).URL+"/zh/evidence/?v=1&a=toys", size(390, 844)).ready()
	path := filepath.Join(t.TempDir(), "cases.tar.gz")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	z.wait(`/个情形/.test(document.querySelector('#atop').textContent)`) // nothing moves the button any more
	z.rested()
	z.choose(path, func() { z.push(`#fails [data-act=open-file]`) })
	z.wait(`document.querySelector('dialog[open] #case-n')`)
	if w := eval[int](z, `document.documentElement.scrollWidth`); w > 390 {
		t.Errorf("the page is %d pixels wide on a phone", w)
	}
	z.shoot("cases-phone")
	z.focus("#case-n")
	z.press("30")
	z.push(`dialog [data-act=case-go]`)
	z.said("情形30已成为当前情景")
	z.rested()
	is(30, z.state().Scenario)
}

// The cases counted in the page are opened by their number without a file, those of the
// file that the page saves by that file.
func TestOpenCaseCounted(t *testing.T) {
	p := open(t, serve(t, site).URL+"/evidence/?v=2&a=steel", size(1440, 900)).ready()
	p.push(`#fails [data-act=probe]`)
	p.wait(`document.querySelector('#probe-n') && document.querySelector('#probe-start').textContent.includes('cases that the record allows')`)
	files := p.downloads()
	p.push(`#fails [data-act=probe-save]`)
	_, content := files.next()
	file, _ := kept(t)
	en := question.Question{Kind: question.Ensemble, Scenario: p.state().Scenario, Draws: 100, Posterior: file}.Ensemble()
	want, err := en.Case(model.NewEngine(), 31)
	if err != nil {
		t.Fatal(err)
	}
	is := func() {
		t.Helper()
		p.said("Case 31 is the scenario now")
		p.rested()
		a, err1 := json.Marshal(p.state().Scenario)
		b, err2 := json.Marshal(want)
		if err := errors.Join(err1, err2); err != nil || string(a) != string(b) {
			t.Errorf("case 31 opens as %s, is %s, %v", a, b, err)
		}
	}
	p.put("#probe-n", "31")
	is()
	p.push(`#fails [data-act=probe-back]`)
	p.wait(`!document.querySelector('#probe-start').textContent.includes('changed since')`)
	path := filepath.Join(t.TempDir(), "cases.tar.gz")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	p.choose(path, func() { p.push(`#fails [data-act=open-file]`) })
	p.wait(`document.querySelector('dialog[open] #case-n')`)
	if got := eval[string](p, `document.querySelector('#dialog-body').textContent`); !strings.Contains(got, "that the record allows: 100") {
		t.Errorf("of the file it is said %q", got)
	}
	p.focus("#case-n")
	p.press("31" + kb.Enter)
	is()
}
