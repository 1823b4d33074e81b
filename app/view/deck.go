package view

import (
	"html"
	"strconv"

	"silkladder/app/card"
	"silkladder/app/deck"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/session"
	"silkladder/app/story"
	"silkladder/model"
)

// Deck is the story: before the first card one unhurried minute about what this is,
// then six cards, one per question, each beside the picture of its answer. Which card
// is shown stands in the address.
type Deck struct {
	d        *Desk
	clusters *Clusters
	map_     *Map
	levers   *Levers

	betting bool               // answers wait for a bet
	bets    [story.NumAsks]int // the option chosen, from 1; 0 = none
	looked  [story.NumAsks]bool
	about   string // the scenario the bets are about
}

// NewDeck is the story, with the choice of clusters, the map and the knobs that its
// cards show.
func NewDeck(d *Desk, c *Clusters, m *Map, levers *Levers) *Deck {
	return &Deck{d: d, clusters: c, map_: m, levers: levers}
}

// at is the card shown; ok is false before the first.
func (r *Deck) at(f *Frame) (c deck.Card, ok bool) {
	n := f.State.View.Card
	if n < 1 || n > link.Cards {
		return c, false
	}
	return deck.Cards(r.input(f))[n-1], true
}

func (r *Deck) input(f *Frame) deck.Input {
	in := deck.Input{Story: storyInput(f)}
	if f.Answers.About == f.Key() {
		in.Study = f.Answers.Study
	}
	return in
}

// Stage is the picture beside the card: the map where the answer is a place, and
// before the first.
func (r *Deck) Stage(f *Frame) string {
	c, ok := r.at(f)
	p, drawn := picture.ByID(c.Picture)
	if !ok || !drawn {
		return r.map_.HTML(f)
	}
	p.Span = 12
	s := picture.Plate(f.Shown(), p)
	for _, id := range c.More {
		p, _ := picture.ByID(id)
		p.Span = 6
		s += picture.Plate(f.Shown(), p)
	}
	return `<div class="plates">` + s + `</div>`
}

// HTML is the card.
func (r *Deck) HTML(f *Frame) string {
	c, ok := r.at(f)
	if !ok {
		return r.first(f)
	}
	n := f.State.View.Card
	s := `<section class="qcard" id="qcard" aria-labelledby="qcard-title"><p class="kicker">` + f.T(strconv.Itoa(n)+" of "+strconv.Itoa(link.Cards), "第"+strconv.Itoa(n)+"问，共"+strconv.Itoa(link.Cards)+"问") +
		`</p><h1 id="qcard-title" tabindex="-1">` + html.EscapeString(story.Asked(storyInput(f), c.Ask)) + `</h1><div id="qcard-answer" aria-live="polite" data-room="` + subject(f) + `">` + r.answer(f, c) + `</div>` +
		onTrial(f, c) + `<p class="bet-first">` + r.betFirst(f) + `<span class="note" id="qcard-count">` + countedFor(f, c) + `</span></p>` +
		`<div class="two" role="group" aria-label="` + f.T("The two levers that matter for it", "对此最重要的两项") + `">`
	for _, id := range c.Levers {
		if k, ok := session.KnobByID(id); ok {
			s += r.levers.Knob(f, k)
		}
	}
	s += `</div>`
	if c.Ask == story.AskTakes {
		s += `<p class="ask">` + seekButton(f) + `</p>`
	}
	return s + why(f, c) +
		`<p class="deeper"><a href="` + html.EscapeString(r.deeper(f, c)) + `">` + f.T("Go deeper: ", "深入：") + html.EscapeString(c.Deeper.Text.In(f.Lang)) + ` →</a></p>` + r.turn(f) + `</section>`
}

// countedFor is how far the odds of a card are. Which place comes first is counted last.
func countedFor(f *Frame, c deck.Card) string {
	if c.Ask == story.AskWhere && storyInput(f).Leading == nil {
		return ""
	}
	return counted(f)
}

// onTrial says on the card about the odds how the model did where it could be tested.
func onTrial(f *Frame, c deck.Card) string {
	if c.Ask != story.AskSure {
		return ""
	}
	return `<p class="trial">` + html.EscapeString(deck.OnTrial.Says(f.Lang)) + f.T(" ", "") + `<a href="` + html.EscapeString(f.To("evidence", nil)) + `">` + f.T("Evidence", "依据") + `</a></p>`
}

// deeper is where the card leads; a view that there is not yet is on the page with
// everything.
func (r *Deck) deeper(f *Frame, c deck.Card) string {
	for _, kind := range Standing {
		if kind == c.Deeper.View {
			return f.To(kind, func(v *link.View) { v.Pictures = c.Deeper.Pictures })
		}
	}
	return f.To("all", nil) + "#fig-" + c.Picture
}

// answer is the sentence with its odds, or the bet that comes before it.
func (r *Deck) answer(f *Frame, c deck.Card) string {
	b := deck.BetOn(r.input(f), c.Ask)
	if r.betting && !r.looked[c.Ask] && len(b.Options) > 0 {
		s := `<div class="bet" role="group" aria-labelledby="bet-asks"><p id="bet-asks">` + html.EscapeString(b.Question) + `</p>`
		for i, o := range b.Options {
			s += `<button type="button" class="btn" data-act="bet" data-of="` + strconv.Itoa(i+1) + `">` + html.EscapeString(o) + `</button>`
		}
		return s + `<button type="button" class="linklike" data-act="bet-skip">` + f.T("Skip: show the answer", "跳过，直接看答案") + `</button></div>`
	}
	s := `<div class="verdict">` + line(f, story.Answer(storyInput(f), c.Ask), "headline") + `</div>`
	if n := r.bets[c.Ask]; n > 0 && n <= len(b.Options) {
		s += `<p class="told" id="bet-told">` + html.EscapeString(told(f, b, n-1)) + `</p>`
	}
	return s
}

// told says what came of a bet.
func told(f *Frame, b deck.Bet, chosen int) string {
	said := f.T("Your bet: "+b.Options[chosen]+". ", "您猜的是“"+b.Options[chosen]+"”。")
	switch {
	case b.Right < 0:
		return said + f.T("It is being counted.", "正在统计。")
	case b.Right == chosen:
		return said + f.T("So says this run.", "本次模拟也是如此。")
	}
	return said + f.T("This run says: "+b.Options[b.Right]+".", "本次模拟的结果是“"+b.Options[b.Right]+"”。")
}

// why is the reason: a term in plain words, the equation, and the paper's sentence.
func why(f *Frame, c deck.Card) string {
	w := c.Why
	eq := `<sup><a class="eq" href="` + html.EscapeString(f.Home()) + `methods/#` + w.Equation + `" title="` + f.T("Equation ", "方程 ") + w.Equation + `">` + w.Equation + `</a></sup>`
	quote := `<p lang="zh-Hans" class="paper"><mark>“` + html.EscapeString(inner.Replace(w.Quote)) + `”</mark></p>`
	quote += f.T(`<p class="paper">`+html.EscapeString(w.Says)+`</p>`, "")
	return `<details class="because" open><summary>` + f.T("Why: ", "为什么：") + html.EscapeString(w.Term.In(f.Lang)) + `</summary><p>` + html.EscapeString(w.Means.In(f.Lang)) + eq + `</p><blockquote>` + quote +
		`<footer>` + f.T("Qiu (2016), claim ", "邱永辉（2016），论断") + `<a href="` + html.EscapeString(f.Home()) + `methods/#` + w.Claim + `">` + w.Claim + `</a></footer></blockquote></details>`
}

// turn are the links to the other cards.
func (r *Deck) turn(f *Frame) string {
	n := f.State.View.Card
	to := func(i int) string {
		return html.EscapeString(f.To("story", func(v *link.View) { v.Card = i }))
	}
	s := `<nav class="turn" aria-label="` + f.T("Cards", "卡片") + `"><a id="card-back" href="` + to(max(0, n-1)) + `" aria-label="` + f.T("Back", "上一张") + `">‹</a>`
	for i, a := range story.Asks() {
		now := ""
		if i+1 == n {
			now = ` aria-current="step"`
		}
		k := strconv.Itoa(i + 1)
		s += `<a id="card-` + k + `" href="` + to(i+1) + `"` + now + ` title="` + html.EscapeString(story.Asked(storyInput(f), a)) + `">` + k + `</a>`
	}
	return s + `<a id="card-on" href="` + to(n%link.Cards+1) + `" aria-label="` + f.T("Next", "下一张") + `">›</a></nav>`
}

// first is the minute before the first card.
func (r *Deck) first(f *Frame) string {
	s := `<section class="qcard" id="qcard" aria-labelledby="qcard-title"><h1 id="qcard-title" tabindex="-1">` + f.T("When does the Belt and Road lift a cluster up its value chain?", "“一带一路”<wbr>何时<wbr>能让<wbr>产业集群<wbr>攀上<wbr>价值链高端？") + `</h1>`
	for _, p := range [...]lang.Pair{
		{
			En: "An industrial cluster is a town or two where hundreds of firms make the same thing: shoes, toys, steel. Most of China’s grew by making what lead firms abroad design, brand and sell. That way from idea to customer is a global value chain, and making is its worst paid step.",
			Zh: "产业集群，就是一两个城镇里成百上千家企业做同一种产品：鞋、玩具、钢铁。中国的集群大多靠为国外主导企业代工长大：设计、品牌和销售都在对方手里。从构想到顾客的这条路叫全球价值链，制造是其中报酬最低的一环。",
		},
		{
			En: "Taking over better paid steps is called upgrading. The Belt and Road, the roads, ports and parks built with partner economies since 2013, may help: simple work can move out, new markets open, and people turn to design and brands. Or it may not.",
			Zh: "承担报酬更高的环节叫升级。2013年以来与各国共建的“一带一路”（道路、港口、园区）也许有帮助：简单的工序可以转出去，新市场打开，人手转去做设计和品牌。也可能没有。",
		},
		{
			En: "A model computes thirty years of a cluster, among all of China’s or alone, with the Belt and Road and, grey and dashed, without. Take six questions at your own pace, about this cluster or, below, another.",
			Zh: "这里用模型计算一个集群的三十年（与全国其他集群一起，或者单独计算）：有“一带一路”，以及没有它（灰色虚线）。请按自己的节奏看六个问题；也可以在下面换一个集群。",
		},
	} {
		s += `<p>` + html.EscapeString(p.In(f.Lang)) + `</p>`
	}
	s += `<p class="bet-first"><a id="card-on" class="btn primary" href="` + html.EscapeString(f.To("story", func(v *link.View) { v.Card = 1 })) + `">` + f.T("Begin", "开始") + `</a>` + r.betFirst(f) + `</p><ol class="asks">`
	for i, a := range story.Asks() {
		s += `<li><a id="card-` + strconv.Itoa(i+1) + `" href="` + html.EscapeString(f.To("story", func(v *link.View) { v.Card = i + 1 })) + `">` + html.EscapeString(story.Asked(storyInput(f), a)) + `</a></li>`
	}
	s += `</ol>`
	if f.State.Scenario.Version == model.Version2 {
		s += `<p class="note">` + card.WholeTrade.In(f.Lang) + `</p><p class="note"><a href="` + html.EscapeString(f.To("lab", nil)) + `">` + f.T("Or tell the past otherwise, set a budget, put a tariff war on a year: in the lab", "也可以另设历史、设定预算、在某一年加入关税战：见实验台") + `</a></p>`
	}
	return s + r.clusters.HTML(f) + `<p class="note"><a id="all" href="` + html.EscapeString(f.To("all", nil)) + `">` + f.T("Everything on one page", "全部内容在一页") + `</a></p></section>`
}

// betFirst is the switch that lets answers wait for a bet.
func (r *Deck) betFirst(f *Frame) string {
	return `<button type="button" class="linklike" id="bet-first" data-act="bet-first" aria-pressed="` + strconv.FormatBool(r.betting) + `">` + f.T("Bet first, then look", "先猜，再看答案") + `</button>`
}

// Paint keeps the answer, and the addresses that carry the scenario along.
func (r *Deck) Paint(b *Brush, f *Frame) {
	if f.View != "story" {
		return
	}
	if f.Has(Ran|Fresh) && r.about != f.Key() { // other runs: the bets were about the old ones
		r.about = f.Key()
		for i, n := range r.bets {
			r.looked[i] = r.looked[i] || n > 0
			r.bets[i] = 0
		}
	}
	c, ok := r.at(f)
	if ok && f.Has(Fresh|Ran|Looked|Answered) && !f.Told() {
		b.Attr("qcard-answer", "data-room", subject(f))
		b.HTML("qcard-answer", r.answer(f, c))
	}
	if ok && f.Has(Fresh|Ran|Answered|Asked|Rested) {
		b.Text("qcard-count", countedFor(f, c))
	}
	if f.Has(Fresh | Ran | Looked | Answered) {
		for i, a := range story.Asks() {
			id := "card-" + strconv.Itoa(i+1)
			b.Attr(id, "href", f.To("story", func(v *link.View) { v.Card = i + 1 }))
			if !ok {
				b.Text(id, story.Asked(storyInput(f), a))
			}
		}
		n := f.State.View.Card
		b.Attr("card-on", "href", f.To("story", func(v *link.View) { v.Card = n%link.Cards + 1 }))
		b.Attr("card-back", "href", f.To("story", func(v *link.View) { v.Card = max(0, n-1) }))
		b.Attr("all", "href", f.To("all", nil))
		b.Attr("bet-first", "aria-pressed", strconv.FormatBool(r.betting))
	}
}

// open shows a card.
func (r *Deck) open(n int) {
	r.d.Session.View(func(v *link.View) { v.Card = max(0, min(n, link.Cards)) })
	r.d.Want(Looked)
}

// Acts are what its controls do.
func (r *Deck) Acts() []Act {
	return []Act{
		Press("bet-first", func(*Event) {
			r.betting = !r.betting
			if r.betting { // what has been answered is asked again
				r.looked, r.bets = [story.NumAsks]bool{}, [story.NumAsks]int{}
				r.d.Tell("Each answer now waits for your bet.", "每个答案都会等您先猜。")
			}
			r.d.Want(Looked)
		}),
		Press("bet", func(e *Event) {
			c, ok := r.at(e.F)
			if n, err := strconv.Atoi(e.Of); ok && err == nil {
				r.bets[c.Ask], r.looked[c.Ask] = n, true
				r.d.Want(Looked)
			}
		}),
		Press("bet-skip", func(e *Event) {
			if c, ok := r.at(e.F); ok {
				r.looked[c.Ask] = true
				r.d.Want(Looked)
			}
		}),
	}
}

// Keys turn the cards.
func (r *Deck) Keys() []Key {
	by := func(step int) func(*Event) {
		return func(e *Event) {
			if e.F.View == "story" {
				r.open(e.F.State.View.Card + step)
			}
		}
	}
	return []Key{
		{"ArrowRight", lang.Pair{En: "Next card of the story", Zh: "下一张卡片"}, by(1)},
		{"ArrowLeft", lang.Pair{En: "Card before", Zh: "上一张卡片"}, by(-1)},
	}
}
