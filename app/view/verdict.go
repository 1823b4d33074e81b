package view

import (
	"html"
	"strconv"
	"strings"

	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/story"
)

// Verdict is the headline, the reason and how sure it is.
type Verdict struct{ static }

// NewVerdict is the verdict.
func NewVerdict() *Verdict { return &Verdict{} }

// HTML is the verdict over the levers.
func (r *Verdict) HTML(f *Frame) string {
	return `<div class="verdict" id="verdict" data-room="` + subject(f) + `">` + r.verdict(f) + `</div><details class="` + restsClass(r.rests(f)) + `" id="rests"><summary>` +
		f.T("What these odds rest on", "把握从何而来") + `</summary><div id="rests-on">` + r.rests(f) + `</div></details>`
}

// rests is what the odds rest on; it stands folded below them, so that the pictures are
// in sight.
func (r *Verdict) rests(f *Frame) string {
	s, ok := story.Rests(storyInput(f))
	if !ok {
		return ""
	}
	return line(f, s, "note")
}

// restsClass keeps its place where nothing is known, so that the levers below do not move
// when odds are counted anew.
func restsClass(rests string) string { return "rests" + flag(rests == "", " away") }

// Paint keeps both.
func (r *Verdict) Paint(b *Brush, f *Frame) {
	if f.Has(Fresh|Ran|Answered|Rested) && !f.Told() {
		for _, id := range [...]string{"verdict", "atop"} {
			b.Attr(id, "data-room", subject(f))
		}
		b.HTML("verdict", r.verdict(f))
		b.HTML("atop", r.headline(f))
		rests := r.rests(f)
		b.Attr("rests", "class", restsClass(rests))
		b.HTML("rests-on", rests)
	}
}

func (r *Verdict) verdict(f *Frame) string {
	s := roomy(f, func(in story.Input) string {
		headline, _ := story.Verdict(in)
		return of(f, line(f, headline, "headline"))
	}) + roomy(f, func(in story.Input) string {
		_, why := story.Verdict(in)
		return line(f, why, "why")
	}) + roomy(f, func(in story.Input) string {
		odds, ok := story.Odds(in)
		if !ok {
			return ""
		}
		return ended(line(f, odds, "odds"+flag(in.Ensemble == nil && !in.Room, " wait")), decides(f))
	})
	if f.Embed { // most pictures are on the whole page only
		s = strings.ReplaceAll(s, `href="#fig-`, `href="`+html.EscapeString(f.Full())+`#fig-`)
	}
	return s
}

// Atop is the first sentence alone, over the map where the levers are folded
// away.
func (r *Verdict) Atop(f *Frame) string {
	return `<div class="verdict atop" id="atop" data-room="` + subject(f) + `">` + r.headline(f) + `</div>`
}

// headlineText is the first sentence as plain text.
func headlineText(f *Frame) string {
	headline, _ := story.Verdict(storyInput(f))
	return headline.Text()
}

func (r *Verdict) headline(f *Frame) string {
	s := roomy(f, func(in story.Input) string {
		headline, _ := story.Verdict(in)
		return ended(of(f, line(f, headline, "headline")), decides(f))
	}) + roomy(f, func(in story.Input) string { return line(f, story.Brief(in), "brief") }) + `<p class="brief-more">` + decides(f) + `</p>` // the brief may be cut
	if f.View == "story" && f.State.View.Card == 0 { // what a first visit reads first
		s += `<p class="means">` + f.T("Functional level: how much of research, design, marketing and brand the cluster does itself, 0 to 1.", "功能水平：研发、设计、营销和品牌由集群自己做的程度，0～1。") + `</p>`
	}
	return s
}

// subject says what the verdict is about: of other clusters, and in other lines of the page,
// it needs other room.
func subject(f *Frame) string {
	return html.EscapeString(f.With.Scenario.Archetype) + " " + strconv.Itoa(f.With.Clusters()) + " " + f.View
}

// roomy is a paragraph with room for what it will say once cases are counted, so that
// the levers below do not move under the hand when it does.
func roomy(f *Frame, of func(story.Input) string) string {
	in := storyInput(f)
	now := of(in)
	if in.Ensemble != nil || in.Uncountable {
		return now
	}
	in.Room, in.Earlier = true, nil
	then := of(in)
	if then == now {
		return now
	}
	return `<div class="room">` + now + `<div aria-hidden="true">` + blank(then) + `</div></div>`
}

// blank takes from HTML what others look for: figures, names of acts and of texts.
func blank(s string) string {
	var b strings.Builder
	inside := false
	for _, c := range strings.ReplaceAll(s, " data-", " x-") {
		inside = c == '<' || inside && c != '>'
		if !inside && c >= '0' && c <= '9' {
			c = '\u2007' // as wide
		}
		b.WriteRune(c)
	}
	return b.String()
}

// of names the cluster that a sentence is about, where the pictures are of all of them.
func of(f *Frame, paragraph string) string {
	if !together(f) {
		return paragraph
	}
	zh, en := f.With.Scenario.Names()
	head, rest, _ := strings.Cut(paragraph, ">")
	return head + "><b>" + html.EscapeString(f.T(en, zh)) + "</b> · " + rest
}

// ended is a paragraph with something more at its end.
func ended(paragraph, more string) string {
	return strings.TrimSuffix(paragraph, "</p>") + more + "</p>"
}

// line is a sentence as a paragraph of a class.
func line(f *Frame, s story.Sentence, class string) string {
	return strings.Replace(figures(f, sentences(f, s)), "<p", `<p class="`+class+`"`, 1)
}

// sentences is a text as HTML. Their equations lead to the methods with the values of the
// scenario.
func sentences(f *Frame, list ...story.Sentence) string {
	s := story.HTML(list, f.Home())
	if !f.session.Usual() { // however one looks at it: the year plays
		s = strings.ReplaceAll(s, `methods/#`, `methods/`+html.EscapeString(search(f.session.AddressOf(link.View{})))+`#`)
	}
	return s
}

// figures leads phrases to pictures that stand elsewhere: in the lab, which shows
// any, or, where there is none, on the page with everything.
func figures(f *Frame, s string) string {
	if f.View == "all" || f.Embed {
		return s
	}
	const mark = `href="#fig-`
	parts := strings.Split(s, mark)
	for i, rest := range parts[1:] {
		id, after, _ := strings.Cut(rest, `"`)
		to := f.To("all", nil) + "#fig-" + id
		if _, ok := picture.ByID(id); ok {
			to = f.To("lab", func(v *link.View) { v.Pictures = id })
		}
		parts[i+1] = `href="` + html.EscapeString(to) + `"` + after
	}
	return strings.Join(parts, "")
}
