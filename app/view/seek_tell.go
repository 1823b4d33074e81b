package view

import (
	"html"
	"math"
	"strconv"
	"strings"

	"silkladder/app/ask"
	"silkladder/app/chart"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// What the answers to "What would it take?" say.

// aim is the goal and its year in words.
func (r *Seek) aim(f *Frame, q question.Question) string {
	g, _ := question.GoalByID(q.Goal)
	level := ""
	if g.Levelled() {
		level = " " + strconv.FormatFloat(q.Level, 'f', -1, 64)
	}
	by := strconv.Itoa(int(model.StartYear + q.By))
	return f.T("Goal: in "+by+" "+g.Name.En+level+".", "目标：在"+by+"年，"+g.Name.Zh+level+"。")
}

// span is when a goal holds: from a year on until the one that was asked for.
func span(from, by string) (en, zh string) {
	if from == by {
		return "in " + by, by + "年"
	}
	return "from " + from + " to " + by, from + "年至" + by + "年"
}

// inner makes quotation marks those within others, as Chinese writes them.
var inner = strings.NewReplacer("“", "‘", "”", "’")

// tellSeek words the finding: the value with the policies, and for a condition
// at home also without them.
func (r *Seek) tellSeek(b *Brush, f *Frame, q question.Question, fs []question.Found) {
	s := r
	k, _ := study.KnobByName(q.Knob)
	name := html.EscapeString(f.T(k.En, inner.Replace(k.Zh)))
	by := strconv.Itoa(int(model.StartYear + q.By))
	say := func(found question.Found, where string) string {
		en, zh := span(strconv.Itoa(int(model.StartYear+found.Year)), by)
		switch {
		case !found.Found:
			return `<p>` + where + f.T("no value of “"+name+"” is enough in "+by+".", "“"+name+"”取任何值，在"+by+"年都达不到目标。") + `</p>`
		case found.Lowest && found.Year < 1:
			return `<p>` + where + f.T("the goal is reached from the start, even at the lowest value of “"+name+"” tried, "+fixed(found.Value, 2)+".", "即使“"+name+"”取所试的最低值"+fixed(found.Value, 2)+"，一开始就已达到目标。") + `</p>`
		case found.Lowest:
			return `<p>` + where + f.T("even the lowest value of “"+name+"” tried, "+fixed(found.Value, 2)+", is enough; the goal then holds "+en+".", "“"+name+"”取所试的最低值"+fixed(found.Value, 2)+"就已足够，"+zh+"都达到目标。") + `</p>`
		}
		more := ""
		if !found.Monotone {
			more = f.T(" More is not always better: some higher values fail again.", "并非越多越好：更高的某些取值又会失败。")
		}
		value := fixed(setting{k, found.Value}.at(), 2)
		return `<p>` + where + f.T("the smallest value of “"+name+"” that is enough is <b>"+value+"</b>; the goal then holds "+en+".", "“"+name+"”至少达到<b>"+value+"</b>，"+zh+"即可达到目标。") + more + `</p>`
	}
	s.answer = `<p class="note">` + r.aim(f, q) + `</p>` + say(fs[0], f.T("With the policies as set: ", "在当前政策下："))
	if len(fs) > 1 {
		s.answer += say(fs[1], f.T("Without the Belt and Road: ", "没有“一带一路”时："))
	}
	if now, ok := setTo(k, q.Scenario); ok {
		s.answer += `<p class="note">` + f.T("It is now ", "现值为") + fixed(now, 2) + f.T(".", "。") + `</p>`
	}
	if !k.Lever() && q.Scenario.Version == model.Version2 {
		s.answer += `<p class="note">` + f.T("“"+name+"” is what the cluster has been since 2013, no policy from today: with another value the past would have been another too.", "“"+name+"”是集群自2013年以来的条件，并非从今天起的政策：换一个取值，过去也会不同。") + `</p>`
	}
	if fs[0].Found {
		s.answer += r.offer(f, setting{k, fs[0].Value})
		r.seekHolds(q, true, setting{k, fs[0].Value})
	} else {
		r.seekReach(b, f, q)
	}
	b.HTML("seek-answer", s.answer)
	b.Apply()
}

// at is the value as it is said, counted and applied: not below what was found.
func (x setting) at() float64 { return min(x.knob.Max, math.Ceil(x.value*100-1e-9)/100) }

// says is it in words, its value in bold.
func (x setting) says(f *Frame) string {
	name, v := html.EscapeString(f.T(x.knob.En, inner.Replace(x.knob.Zh))), "<b>"+fixed(x.at(), 2)+"</b>"
	return f.T("“"+name+"” at "+v, "“"+name+"”取"+v)
}

// settings are they in words.
func settings(f *Frame, set ...setting) string {
	var list []string
	for _, x := range set {
		list = append(list, x.says(f))
	}
	return strings.Join(list, f.T(" and ", "、"))
}

// seekHolds asks in how many cases settings are enough, which they are in this run or
// are not.
func (r *Seek) seekHolds(q question.Question, enough bool, set ...setting) {
	s := r
	q.Kind, q.Knob, q.Value, q.Second, q.Draws = question.Hold, set[0].knob.ID, set[0].at(), "", ask.Draws[0]
	if len(set) > 1 {
		q.Second, q.Beside = set[1].knob.ID, set[1].at()
	}
	said := s.answer
	tell := func(more string) {
		s.answer = said + more
		r.d.Brush.HTML("seek-answer", s.answer)
		r.d.Brush.Apply()
	}
	s.answer += `<p class="note">` + r.d.Now().T("Counting in how many cases that is enough …", "正在统计有多少情形足够……") + `</p>`
	matched := false
	s.job = r.d.Ask.Apart(q, func(int, int) {}, func(recs []float64) {
		f := r.d.Now()
		s.job = nil
		n, all := math.Round(10*question.Held(recs)), "10"
		if sum := math.Round(float64(len(recs)) * question.Held(recs)); (n == 0 || n == 10) && sum > 0 && int(sum) < len(recs) {
			n, all = sum, strconv.Itoa(len(recs))
		}
		share, need := strconv.Itoa(int(n)), ""
		if enough {
			need = f.T("What is enough in this run need not be in others. ", "在本次模拟中够用的值，在其他情形中未必够用。")
		}
		tell(`<p id="seek-held">` + f.T("With "+settings(f, set...)+" the goal is reached in <b>"+share+" of "+all+" cases</b>.", settings(f, set...)+"时，<b>"+all+"个情形中有"+share+"个</b>达到目标。") + ` <small>` + need + drawnFrom(f, matched) + `</small></p>`)
	}, func() { s.job = nil; tell("") })
	matched = s.job.Matched()
}

// offer is a button that sets knobs to the values of an answer.
func (r *Seek) offer(f *Frame, set ...setting) string {
	s := r
	s.offers = append(s.offers, set)
	return `<div class="copyrow"><button type="button" class="btn" data-act="seek-use" data-of="` + strconv.Itoa(len(s.offers)-1) + `">` + f.T("Apply this", "采用此设定") + `</button></div>`
}

// seekReach asks what is said where no value of the knob is enough: nobody is
// left with a no.
func (r *Seek) seekReach(b *Brush, f *Frame, q question.Question) {
	s := r
	said := s.answer
	q.Kind = question.Reach
	s.answer += `<p class="note">` + f.T("Looking for the nearest year and for a second setting …", "正在查找最近的年份和可配合的第二项设定……") + `</p>`
	s.job = r.d.Ask.Apart(q, func(int, int) {}, func(recs []float64) {
		b, f := r.d.Brush, r.d.Now()
		s.job, s.answer = nil, said
		if reached, err := q.Reach(recs); err == nil {
			s.answer += r.tellReach(f, q, reached)
			k, _ := study.KnobByName(q.Knob)
			if len(reached.Pairs) > 0 {
				p := reached.Pairs[0]
				r.seekHolds(q, true, setting{k, p.First}, setting{p.Knob, p.Second})
			} else {
				r.seekHolds(q, false, setting{k, reached.Best})
			}
		}
		b.HTML("seek-answer", s.answer)
		b.Apply()
	}, func() {
		s.job, s.answer = nil, said
		b.HTML("seek-answer", s.answer)
		b.Apply()
	})
}

// tellReach words how near it comes, when it gets there, and which second setting
// does it in time; each can be applied.
func (r *Seek) tellReach(f *Frame, q question.Question, got question.Reached) string {
	k, _ := study.KnobByName(q.Knob)
	calendar := func(t float64) string { return strconv.Itoa(int(model.StartYear + t)) }
	by := calendar(q.By)
	best, at := setting{k, got.Best}, setting{k, got.At}
	out := `<p>` + f.T("It comes nearest in "+by+" with "+best.says(f)+": "+fixed(got.Value, 2)+", where the goal asks for more than "+fixed(got.Goal, 2)+".",
		by+"年最接近目标的是"+best.says(f)+"：达到"+fixed(got.Value, 2)+"，而目标要求高于"+fixed(got.Goal, 2)+"。") + `</p>` + r.offer(f, best)
	if got.Ever {
		out += `<p>` + f.T("The nearest year: with "+at.says(f)+" the goal is reached in <b>"+calendar(got.Year)+"</b>.",
			"最近的年份："+at.says(f)+"，<b>"+calendar(got.Year)+"</b>年达到目标。") + `</p>` + r.offer(f, at)
	} else {
		last := calendar(min(question.MaxYears, q.By+question.Ahead))
		out += `<p>` + f.T("Alone it does not get there by "+last+" either.", "仅靠它，到"+last+"年也达不到。") + `</p>`
	}
	if len(got.Pairs) == 0 {
		return out + `<p>` + f.T("No second setting tried with it is enough by "+by+": the goal asks for more than two settings, or for a later year.",
			"所试的任何第二项设定与它配合，到"+by+"年也都不够：需要两项以上的设定，或更晚的年份。") + `</p>`
	}
	out += `<p>` + f.T("Two settings together do it by "+by+":", "两项设定配合，可在"+by+"年前达到：") + `</p><ul>`
	for _, p := range got.Pairs[:min(3, len(got.Pairs))] {
		set := []setting{{k, p.First}, {p.Knob, p.Second}}
		out += `<li>` + settings(f, set...) + f.T(": reached in ", "：") + calendar(p.Year) + f.T(".", "年达到。") + r.offer(f, set...) + `</li>`
	}
	return out + `</ul>`
}

// setTo is what a knob stands at; all policies together may stand at no one value.
func setTo(k study.Knob, sc model.Scenario) (float64, bool) {
	v := k.Get(&sc)
	was := sc.Levers
	k.Set(&sc, v)
	return v, sc.Levers == was
}

// tellFrontier lists the smallest value of the second knob for each value of the
// first, and says where none is enough.
func (r *Seek) tellFrontier(b *Brush, f *Frame, q question.Question, recs []float64) {
	s := r
	edge, err := q.Edges()
	if err != nil {
		return
	}
	first, second := edge.First, edge.Knob
	nameA, nameB := f.T(first.En, inner.Replace(first.Zh)), f.T(second.En, inner.Replace(second.Zh))
	t := chart.Table{
		Caption: r.aim(f, q) + f.T(" Smallest “"+nameB+"” that is enough, for each “"+nameA+"”", "在各个“"+nameA+"”取值下刚好够用的最小“"+nameB+"”"),
		Columns: []string{nameA, nameB, f.T("reached in", "达到年份")},
	}
	for _, e := range edge.Edges(recs) {
		v, y := f.T("no value is enough", "再多也不够"), "–"
		if e.Found {
			v, y = fixed(setting{second, e.Second}.at(), 2), strconv.Itoa(int(model.StartYear+e.Year))
		}
		t.Rows = append(t.Rows, []string{fixed(e.First, 2), v, y})
	}
	s.answer = t.HTML()
	if e, ok := nearest(edge, edge.Edges(recs), q.Scenario); ok {
		set := []setting{{first, e.First}, {second, e.Second}}
		s.answer += `<p>` + f.T("The smallest step from what is set now: "+settings(f, set...)+".", "离现有设定最近的是："+settings(f, set...)+"。") + `</p>` + r.offer(f, set...)
		r.seekHolds(q, true, set...)
	} else {
		q.Kind, q.Second = question.Reach, ""
		r.seekReach(b, f, q)
	}
	b.HTML("seek-answer", s.answer)
	b.Apply()
}

// nearest is the point of a frontier with the smallest step from the scenario,
// in ranges of its two knobs.
func nearest(f study.Frontier, edges []study.Edge, s model.Scenario) (best study.Edge, ok bool) {
	step := math.Inf(1)
	for _, e := range edges {
		if !e.Found {
			continue
		}
		far := math.Abs(e.First-f.First.Get(&s))/(f.First.High-f.First.Low) + math.Max(0, e.Second-f.Knob.Get(&s))/(f.Knob.High-f.Knob.Low)
		if far < step {
			best, ok, step = e, true, far
		}
	}
	return best, ok
}
