package browser

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/model"
)

// The page is compared with the model compiled for this machine: the same
// scenario, run here, through the same pictures.

// state reads the scenario that the page's address carries when the page has answered
// the last input, which it does in frames. The page writes its address a few times a
// second, and at once where it might be left.
func (p *tab) state() link.State {
	p.t.Helper()
	search := eval[string](p, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
		dispatchEvent(new Event('pagehide'));
		done(location.search);
	})))`)
	s, problems := link.Parse(strings.TrimPrefix(search, "?"))
	if len(problems) > 0 {
		p.t.Fatalf("the page wrote an address with problems: %+v", problems)
	}
	return s
}

// native runs a state here and shows it in its year.
func native(t *testing.T, s link.State, l lang.Lang) *picture.Context {
	t.Helper()
	with, err := model.Run(s.Scenario)
	if err != nil {
		t.Fatal(err)
	}
	without, err := model.Run(s.Scenario.Without())
	if err != nil {
		t.Fatal(err)
	}
	c := &picture.Context{Lang: l, With: with, Without: without, Step: len(with.T) - 1, CompareOutput: model.OutF}
	if s.View.Year != 0 {
		c.Step = with.Index(s.View.Year - model.StartYear)
	}
	return c
}

// same waits until the page shows what is wanted, and fails where it never does.
func (p *tab) same(what, want string, shown func() string) {
	p.t.Helper()
	got := ""
	for end := time.Now().Add(patience / 6); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if got = shown(); got == want {
			return
		}
	}
	p.t.Errorf("%s: the page says\n%s\nhere it is\n%s", what, got, want)
}

// table opens the table of a picture and reads its cells.
func (p *tab) table(id string) [][]string {
	p.t.Helper()
	p.wait(`document.querySelector('[data-act=table][data-of="` + id + `"]')`)
	if eval[string](p, `document.querySelector('[data-act=table][data-of="`+id+`"]').getAttribute('aria-expanded')`) != "true" {
		p.act("table", id)
	}
	p.wait(`document.querySelector('#twin-` + id + ` tbody tr')?.checkVisibility()`)
	var cells [][]string
	text := eval[string](p, `JSON.stringify([...document.querySelectorAll('#twin-`+id+` tbody tr')].map((r) => [...r.cells].map((c) => c.textContent)))`)
	if err := json.Unmarshal([]byte(text), &cells); err != nil {
		p.t.Fatal(err)
	}
	return cells
}

// sameTable compares the table of a picture on the page, cell by cell, with the
// one that the model compiled for this machine gives.
func (p *tab) sameTable(c *picture.Context, id string) {
	p.t.Helper()
	pic, ok := picture.ByID(id)
	if !ok {
		p.t.Fatalf("no picture %s", id)
	}
	want := c.Table(id, pic.Build(c, 480))
	if len(want.Rows) == 0 {
		p.t.Errorf("the table of %s is empty", id)
	}
	p.same("table of "+id, text(want), func() string {
		rows := []string{}
		for _, row := range p.table(id) {
			rows = append(rows, strings.Join(row, "|"))
		}
		return strings.Join(rows, "\n")
	})
}
