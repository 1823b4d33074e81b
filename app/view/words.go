package view

import (
	"silkladder/app/story"
	"silkladder/model"
)

// Words is the whole text, under the map. When the visitor rests it also says in the
// live region what the last change did.
type Words struct {
	static
	d     *Desk
	told  model.Scenario // the last one that was told
	about string         // its key
}

// NewWords is the text.
func NewWords(d *Desk) *Words { return &Words{d: d} }

// Paint writes it anew when the page rests.
func (r *Words) Paint(b *Brush, f *Frame) {
	if f.Has(Fresh) {
		r.told, r.about = f.State.Scenario, f.Key()
	}
	if f.Has(Fresh|Rested) && !f.Told() {
		b.HTML("words", r.words(f))
	}
	if f.Has(Rested) && !f.Replaying && !f.Playing {
		r.announce(b, f)
	}
}

func (r *Words) words(f *Frame) string {
	return sentences(f, story.Tell(storyInput(f))...)
}

// HTML is the section that holds it.
func (r *Words) HTML(f *Frame) string {
	return `<section class="words" aria-labelledby="words-title"><h2 id="words-title">` + f.T("In words", "文字解读") + `</h2><div id="words">` + r.words(f) + `</div></section>`
}

// announce says in the live region what the last change did, once the visitor
// rests. The run before is computed again: engines reuse their memory.
func (r *Words) announce(b *Brush, f *Frame) {
	before, aloud, same := r.told, r.d.Aloud, r.about == f.Key()
	r.told, r.about, r.d.Aloud = f.State.Scenario, f.Key(), false
	if same {
		return
	}
	was, err := model.Run(before)
	if err != nil {
		return
	}
	if s := story.Change(was, f.With, f.Lang); s != "" {
		if aloud {
			r.d.Say(s)
		} else {
			b.Text("live", s)
		}
	}
}
