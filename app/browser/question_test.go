package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"

	"silkladder/app/lang"
	"silkladder/app/picture"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// answers asks here what the page has asked.
func answers(t *testing.T, q question.Question) []float64 {
	t.Helper()
	plan, err := q.Plan()
	if err != nil {
		t.Fatal(err)
	}
	recs, err := study.Records(plan, model.NewEngine(), 0, plan.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return recs
}

// The shares and thresholds that the page asks for by itself, and the cases and
// the tornado that a visitor asks for, are what the same questions give here.
func TestQuestions(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	p.put("#n-parks", "0.7")
	s := p.state()
	c := native(t, s, lang.En)
	st := &picture.Study{By: s.Scenario.Years}
	c.Study = st
	ask := func(k question.Kind) (question.Question, []float64) {
		q := question.Question{Kind: k, Scenario: s.Scenario, By: s.Scenario.Years}
		if k == question.Ensemble {
			q.Draws = 100
		}
		return q, answers(t, q)
	}
	q, recs := ask(question.Levers)
	levers := study.NewAttribution(q.Scenario, study.ByLever()).Shares(recs)
	_, recs = ask(question.Rival)
	st.Levers, st.Home = &levers, &picture.Home{F: recs[0], VAh: recs[1]}
	q, recs = ask(question.Ways)
	ways := study.NewAttribution(q.Scenario, study.ByWay()).Shares(recs)
	st.Ways = &ways
	_, recs = ask(question.Thresholds)
	st.Thresholds = question.Findings(recs)
	for _, id := range []string{"attribution", "ways", "threshold", "threshold1", "threshold2"} {
		p.wait(`!document.querySelector('#art-` + id + `').textContent.includes('not computed yet')`)
	}
	p.rested()
	for _, id := range []string{"attribution", "ways", "threshold", "threshold1", "threshold2"} {
		p.sameTable(c, id)
	}

	p.wait(`document.querySelector('#ask-fan [data-act=ask-more]')`) // a few cases are counted unasked
	q, recs = ask(question.Ensemble)
	tally := q.Ensemble().Tally()
	tally.Add(0, recs)
	st.Fan = picture.NewFan(tally, c.With, c.Without)
	p.rested()
	p.sameTable(c, "fan")
	p.sameTable(c, "chances")
	p.push(`#ask-tornado [data-act=ask]`)
	p.said("The tornado of assumptions is ready")
	q, recs = ask(question.Tornado)
	st.Tornado = q.Tornado().Bars(recs, 0)
	p.rested()
	p.sameTable(c, "tornado")
	p.shoot("questions")

	// Another scenario drops the answers.
	p.push("#p-none")
	p.wait(`document.querySelector('#ask-fan [data-act=ask]') && document.querySelector('#art-tornado').textContent.includes('not computed yet')`)
}

// A long question shows its progress and can be stopped; nothing else changes.
func TestStopQuestion(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	p.wait(`document.querySelector('#ask-fan [data-act=ask-more]')`)
	p.rested()
	before := p.state().Query()
	table := p.table("fan")
	p.act("ask-more")
	p.wait(`document.querySelector('#ask-fan progress')?.value > 0`)
	p.act("ask-stop", "ensemble")
	p.said("Stopped")
	p.wait(`!document.querySelector('#ask-fan progress')`)
	p.rested()
	if got := p.state().Query(); got != before {
		t.Errorf("stopping changed the scenario to %s", got)
	}
	if got := p.table("fan"); strings.Join(got[len(got)-1], " ") != strings.Join(table[len(table)-1], " ") {
		t.Errorf("stopping changed the picture: %v, before %v", got[len(got)-1], table[len(table)-1])
	}
}

// The page says what it would take to break the lock, as the search here does,
// and sets it when asked.
func TestSeek(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&l=20,20,20,20,0", size(1280, 900)).ready()
	s := p.state()
	p.act("seek")
	p.wait(`document.querySelector('dialog[open] #seek-knob')`)
	p.put("#seek-by", "2043")
	p.act("seek-go")
	p.wait(`document.querySelector('#seek-answer b')`)
	found := question.Findings(answers(t, question.Question{Kind: question.Seek, Scenario: s.Scenario, Knob: "org", By: 2043 - model.StartYear}))
	want := enough2(found[0].Value)
	if got := eval[string](p, `document.querySelector('#seek-answer b').textContent`); !found[0].Found || got != want {
		t.Errorf("the page finds %s, the search here %s (%v)", got, want, found[0].Found)
	}
	p.shoot("seek")
	p.act("seek-use")
	p.wait(`!document.querySelector('dialog[open]')`)
	if got := p.state().Scenario.Params.Org; got < found[0].Value || got > found[0].Value+.02 {
		t.Errorf("org is set to %v, found was %v", got, found[0].Value)
	}
	p.act("seek")
	p.pull("#seek-second", "intent")
	p.act("seek-go")
	p.wait(`document.querySelectorAll('#seek-answer tbody tr').length > 4`)
	p.pull("#seek-knob", "eta") // another question: no answer to the one before stays under it
	p.wait(`document.getElementById('seek-answer').textContent === ''`)
}

// Every goal can be asked for, and is answered as the search here answers it.
func TestSeekGoals(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/zh/all/?v=1", size(390, 844)).ready()
	s := p.state()
	p.act("seek")
	p.pull("#seek-knob", "levers")
	for _, g := range question.Goals() {
		p.pull("#seek-goal", g.ID)
		p.wait(`!!document.querySelector('#seek-level') === ` + map[bool]string{true: "true", false: "false"}[g.Levelled()])
		p.act("seek-go")
		p.wait(`document.querySelector('#seek-answer .note')?.textContent.includes(` + quote(g.Name.Zh) + `)`)
		f := question.Findings(answers(t, question.Question{Kind: question.Seek, Scenario: s.Scenario, Knob: "levers", By: s.Scenario.Years, Goal: g.ID, Level: g.Default}))[0]
		says := eval[string](p, `document.getElementById('seek-answer').textContent`)
		switch {
		case !f.Found && !strings.Contains(says, "都达不到目标"):
			t.Errorf("%s: nothing is enough; the page says %s", g.ID, says)
		case f.Found && !strings.Contains(says, fixed2(f.Value)) && !strings.Contains(says, enough2(f.Value)):
			t.Errorf("%s: %v is enough; the page says %s", g.ID, f.Value, says)
		}
	}
	p.shoot("seek-goals")
}

// Where no value of a knob is enough the answer goes on: how near it comes, when
// it gets there, which second setting does it in time; and each can be applied.
func TestSeekNeverDeadEnds(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	p.act("seek")
	p.pull("#seek-knob", "levers")
	p.put("#seek-by", "2035")
	p.act("seek-go")
	p.wait(`document.querySelector('#seek-answer')?.textContent.includes('no value of')`)
	p.wait(`document.querySelector('#seek-answer ul li [data-act=seek-use]')`)
	p.audit("an answer that goes on", "#dialog")
	p.shoot("seek-on")
	r := question.Question{Kind: question.Reach, Scenario: p.state().Scenario, Knob: "levers", By: 22}
	want, err := r.Reach(answers(t, r))
	if err != nil || len(want.Pairs) == 0 {
		t.Fatal(want, err)
	}
	says := eval[string](p, `document.getElementById('seek-answer').textContent`)
	if first := want.Pairs[0]; !contains(says, enough2(want.Best), fixed2(want.Value), first.Knob.En, enough2(first.Second)) {
		t.Errorf("the search here says %+v, the page %s", want, says)
	}
	p.wait(`/With “.+” at \d\.\d\d and “.+” at \d\.\d\d the goal is reached in \d+ of \d+ cases/.test(document.getElementById('seek-held')?.textContent)`)
	p.push(`#seek-answer ul li [data-act=seek-use]`)
	p.wait(`!document.querySelector('dialog[open]')`)
	s := p.state().Scenario
	if got := want.Pairs[0].Knob.Get(&s); got < want.Pairs[0].Second || got > want.Pairs[0].Second+.02 {
		t.Errorf("the second setting stands at %v, offered was %v", got, want.Pairs[0].Second)
	}
}

// A form that makes no sense is not searched: the form says what is wrong.
func TestSeekRefuses(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/", size(1280, 900)).ready()
	p.act("seek")
	wrong := func(what string) {
		t.Helper()
		p.act("seek-go")
		p.wait(`document.querySelector('#seek-answer .wrong')?.textContent.includes(` + quote(what) + `)`)
	}
	p.put("#seek-by", "1990")
	wrong("2014 to 2113")
	eval[any](p, `(document.querySelector('#seek-by').value = '', null)`)
	wrong("2014 to 2113")
	p.put("#seek-by", "2030")
	p.pull("#seek-second", "org")
	wrong("two different knobs")
	p.pull("#seek-knob", "levers")
	p.pull("#seek-second", "parks")
	wrong("two different knobs")
	p.pull("#seek-second", "")
	p.pull("#seek-goal", "functional")
	p.put("#seek-level", "7")
	wrong("0.01 to 0.99")
	p.shoot("seek-wrong")
}

// A visitor who asks before the page has come to rest gets an answer too.
func TestSeekAtOnce(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&l=20,20,20,20,0", size(1280, 900)).ready()
	eval[any](p, `(document.querySelector('[data-act=seek]').click(), document.querySelector('[data-act=seek-go]').click(), null)`)
	p.wait(`document.querySelector('#seek-answer b')`)
}

// A question that the model cannot answer ends in a sentence, in the visitor's
// language; the others are answered, before and after it, and the workers stay.
func TestQuestionWithoutAnswer(t *testing.T) {
	h := serve(t, site)
	for l, says := range map[string]string{"/all/": "no answer here", "/zh/all/": "没有答案"} {
		// Without a home market a stock would run empty within one step.
		p := open(t, h.URL+l+"?v=1&p=zeta:1.92", size(1280, 900)).ready()
		p.wait(`document.querySelector('#ask-attribution')?.textContent.includes(` + quote(says) + `)`)
		p.wait(`document.querySelector('#ask-fan [data-act=ask-more]')`)
		p.rested()
		if rows := len(p.table("attribution")); rows < 5 {
			t.Errorf("%s: %d rows of shares", l, rows)
		}
		p.push(`#ask-tornado [data-act=ask]`)
		p.wait(`!document.querySelector('#ask-tornado')?.textContent`)
		p.wait(`![...document.querySelectorAll('.ask')].some((e) => e.querySelector('progress'))`) // nothing is computed for ever
	}
}

// Draws respect ranges that depend on each other: a tilted smile that shallow
// ones cannot carry has its cases, its tornado, and its cases of any cluster, of
// which some were drawn again.
func TestTiltedSmile(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&p=skew:4", size(1280, 900)).ready()
	p.wait(`document.querySelector('#ask-fan [data-act=ask-more]')`)
	p.act("ask", "anyone")
	p.wait(`document.querySelector('#ask-chances p')?.textContent.includes('100 clusters of any kind')`)
	p.push(`#ask-tornado [data-act=ask]`)
	p.said("The tornado of assumptions is ready")
	p.rested()
	if rows := len(p.table("tornado")); rows < 12 {
		t.Errorf("the tornado has %d rows", rows)
	}
}

// Until the cases are counted the page says so; after a change the old odds stay,
// marked as those of the earlier setting, until the new ones are there.
func TestOddsStayMarked(t *testing.T) {
	h := serve(t, site)
	p := blank(t)
	size(1280, 900)(p)
	call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: `
		window.oddsSeen = [];
		addEventListener('DOMContentLoaded', () => {
			const look = () => oddsSeen.push(document.querySelector('#verdict .odds')?.textContent ?? '');
			look();
			new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
		});`})
	p.goTo(h.URL + "/all/?v=1")
	p.wait(`window.oddsSeen.some((s) => s.includes('not been counted yet'))`)
	p.ready()
	p.wait(`/In \d+% \(±\d+ points\) of 100 cases around this run/.test(document.querySelector('#verdict .odds').textContent)`)
	p.wait(`/In \d+ of \d+ cases/.test(document.querySelector('#verdict .headline').textContent)`)
	was := eval[string](p, `document.querySelector('#verdict .odds').textContent`)
	eval[any](p, `(oddsSeen.length = 0, null)`)
	p.put("#n-intent", "0.05")
	p.wait(`window.oddsSeen.some((s) => s.includes('earlier setting'))`)
	p.wait(`/In \d+\.?\d*% \(±\d+ points\) of 100 cases around this run/.test(document.querySelector('#verdict .odds').textContent)`)
	if now := eval[string](p, `document.querySelector('#verdict .odds').textContent`); now == was {
		t.Errorf("intent .05 has the odds of .5: %s", now)
	}
	if hole := eval[string](p, `window.oddsSeen.find((s) => s.includes('…') || s === '') ?? 'none'`); hole != "none" {
		t.Errorf("a sentence with holes: %q", hole)
	}
}
