//go:build !js

package ask

import (
	"slices"
	"testing"

	"silkladder/app/dom"
	"silkladder/app/link"
	"silkladder/app/question"
)

// browser has workers that answer when told to, or breaks them, and processors.
func browser(t *testing.T, cores int) (answer func() bool, workers *[]map[string]any) {
	var made []map[string]any
	var open []func()
	say := func(w map[string]any, data []any) { w["onmessage"].(dom.Func).Do(dom.Of(map[string]any{"data": data})) }
	dom.Browser = &dom.Twin{Window: map[string]any{
		"navigator": map[string]any{"hardwareConcurrency": cores},
		"silkWorker": func([]dom.Value) any {
			w, serve := map[string]any{}, Answerer()
			w["postMessage"] = func(a []dom.Value) any {
				m := a[0]
				open = append(open, func() {
					b, err := serve(m.Index(1).String(), m.Index(2).Int(), m.Index(3).Int())
					if err != nil {
						say(w, []any{m.Index(0), nil, err.Error()})
						return
					}
					say(w, []any{m.Index(0), b})
				})
				return nil
			}
			made = append(made, w)
			open = append(open, func() { say(w, []any{}) })
			return w
		},
	}}
	t.Cleanup(func() { dom.Browser = nil })
	return func() bool {
		if len(open) == 0 {
			return false
		}
		f := open[0]
		open = open[1:]
		f()
		return true
	}, &made
}

// Workers answer as this thread would; a task that fails ends its question alone.
func TestWorkers(t *testing.T) {
	answer, workers := browser(t, 3)
	sc := link.Default1().Scenario
	bad := sc
	bad.Params.Zeta = 2
	p := &Pool{}
	var got, progress []float64
	failed := false
	p.Ask(question.Question{Kind: question.Ways, Scenario: bad}, Wish{Finish: func([]float64) { t.Error("answered") }, Fail: func() { failed = true }})
	p.Ask(question.Question{Kind: question.Corridors, Scenario: sc}, Wish{Unhurried: true, Progress: func(done, total int) { progress = append(progress, float64(done)/float64(total)) }, Finish: func(r []float64) { got = r }, Fail: func() { t.Error("failed") }})
	p.Ask(question.Question{Kind: question.Rival, Scenario: sc}, Wish{Finish: func([]float64) {}, Fail: func() { t.Error("failed") }})
	stopped := p.Ask(question.Question{Kind: question.Tornado, Scenario: sc}, Wish{Finish: func([]float64) { t.Error("answered") }, Fail: func() { t.Error("failed") }})
	stopped.Stop()
	for answer() {
	}
	if len(*workers) != 2 || !failed || got == nil || len(progress) == 0 {
		t.Fatalf("%d workers, failed %v, %d numbers", len(*workers), failed, len(got))
	}
	here := &Here{}
	var want []float64
	here.Ask(question.Question{Kind: question.Corridors, Scenario: sc}, Wish{Finish: func(r []float64) { want = r }, Fail: func() {}})
	here.Answer()
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("number %d is %v, not %v", i, got[i], want[i])
		}
	}
}

// The first tasks of a question go before all others and are told as soon as they are
// there; the rest of an unhurried one waits.
func TestFirstTasks(t *testing.T) {
	answer, _ := browser(t, 2)
	sc := link.Default1().Scenario
	p := &Pool{}
	var told []string
	var part, whole []float64
	ask := func(k question.Kind, draws int, w Wish) {
		w.Finish = func(recs []float64) { told, whole = append(told, string(k)), recs }
		w.Fail = func() { t.Error(k, " failed") }
		p.Ask(question.Question{Kind: k, Scenario: sc, Draws: draws}, w)
	}
	ask(question.Ways, 0, Wish{})
	ask(question.Ensemble, 30, Wish{Unhurried: true, First: 7, Part: func(recs []float64) { told, part = append(told, "part"), recs }})
	ask(question.Rival, 0, Wish{})
	for answer() {
	}
	if want := []string{"part", "ways", "rival", "ensemble"}; !slices.Equal(told, want) {
		t.Fatalf("%v, want %v", told, want)
	}
	if n := len(whole) / 30 * 7; len(part) != n || !slices.Equal(part, whole[:n]) {
		t.Errorf("the part has %d of %d numbers, or others", len(part), len(whole))
	}
}

// Where workers break, what is open goes on on this thread.
func TestWorkersBreak(t *testing.T) {
	_, workers := browser(t, 3)
	p := &Pool{}
	end := make(chan bool, 1)
	p.Ask(question.Question{Kind: question.Rival, Scenario: link.Default().Scenario}, Wish{Finish: func([]float64) { end <- true }, Fail: func() { end <- false }})
	(*workers)[0]["onerror"].(dom.Func).Do()
	(*workers)[1]["onerror"].(dom.Func).Do() // the second breaks too
	if !<-end || len(p.workers) != 0 {
		t.Error("it was not answered here")
	}
}

// A question of many runs uses every processor but the page's, a small one no more
// than it needs.
func TestWorkersAsManyAsNeeded(t *testing.T) {
	for _, c := range []struct{ cores, few, many int }{{0, 2, 2}, {1, 1, 1}, {2, 1, 1}, {4, 3, 3}, {12, 4, 11}} {
		_, workers := browser(t, c.cores)
		p := &Pool{}
		ask := func(draws int) int {
			q := question.Question{Kind: question.Ensemble, Scenario: link.Default1().Scenario, Draws: draws}
			p.Ask(q, Wish{Finish: func([]float64) {}, Fail: func() { t.Error("failed") }})
			return len(*workers)
		}
		if few, many := ask(Draws[0]), ask(Draws[1]); few != c.few || many != c.many {
			t.Errorf("with %d processors, %d workers and then %d", c.cores, few, many)
		}
	}
}
