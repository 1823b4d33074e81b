package view

import (
	"math"
	"strconv"

	"silkladder/app/lang"
	"silkladder/app/question"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/study"
)

// counted says how far the cases are from which odds are taken, "" where no policy is on.
func counted(f *Frame) string {
	in := storyInput(f)
	switch e := in.Ensemble; {
	case f.State.Scenario.Levers == (model.Levers{}) || in.Uncountable:
		return ""
	case e != nil:
		n := strconv.Itoa(e.Runs)
		return f.T("Odds: counted in "+n+" cases.", "已统计"+n+"个情形。")
	case f.Counting >= 0:
		n := strconv.Itoa(f.Counting)
		return f.T("Odds: "+n+" of 100 cases counted.", "正在统计各情形：每100个已完成"+n+"个。")
	}
	return f.T("Odds: counted next.", "即将统计各情形。")
}

// storyInput gathers what the sentences are made from: the run, and the answers
// to questions as far as they have come.
func storyInput(f *Frame) story.Input {
	in := story.Input{Lang: f.Lang, With: f.With, Without: f.Without, Year: f.With.T[f.Step]}
	a := f.Answers.Study
	if a == nil || f.Replaying || f.Answers.About != f.Key() {
		in.Earlier = f.Answers.Cases
		return in // the answers are about another scenario
	}
	if a.Ways != nil {
		if w := f.Answers.Ways; w != nil {
			in.Attribution = w
		}
	}
	if a.Thresholds != nil {
		for k, id := range study.Conditions() {
			p, _ := model.ParamByName(id)
			t := story.Threshold{Name: lang.Pair{En: p.En, Zh: p.Zh}, Now: p.Get(&f.State.Scenario.Params)[0], Without: math.NaN(), With: math.NaN(), Year: a.By}
			if x := a.Thresholds[2*k]; x.Found {
				t.Without = x.Value
			}
			if x := a.Thresholds[2*k+1]; x.Found {
				t.With = x.Value
			}
			in.Thresholds = append(in.Thresholds, t)
		}
	}
	in.Leading = f.Answers.Leading
	if len(a.Tornado) > 0 {
		p := a.Tornado[0].Dim.Param
		in.Deciding = lang.Pair{En: p.En, Zh: p.Zh}
	}
	in.Uncountable = a.Failed[question.Ensemble]
	if a.Fan != nil {
		in.Ensemble = f.Answers.Cases
	} else {
		in.Earlier = f.Answers.Cases
	}
	return in
}
