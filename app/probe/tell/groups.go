package tell

import (
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/question"
	"silkladder/model/study"
)

// resamples is the number of bootstrap samples behind the intervals.
const resamples = 200

// Groups are the shares of variance that groups of assumptions account for, in words
// first. The axes are those of the space that was varied, n the points of a sample.
func Groups(l lang.Lang, axes []string, n int, recs []float64) ([]Piece, error) {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	space, err := study.SpaceOf(axes...)
	if err != nil {
		return nil, err
	}
	b := study.Sobol{N: n, Groups: study.GroupsOf(space)}
	b.Space, b.Targets = space, question.GroupTargets()
	var s strings.Builder
	for k, target := range question.GroupTargets() {
		ix := b.Indices(recs, k, resamples)
		row := study.OutcomeTable()[target.Outcome]
		of := t("what the Belt and Road changes in “"+strings.ToLower(row.En[:1])+row.En[1:]+"”", "“一带一路”使“"+row.Zh+"”的变化")
		name := func(i int) string { return t("“"+ix[i].Group.En+"”", "“"+ix[i].Group.Zh+"”") }
		switch {
		case ix[0].Variance == 0:
			s.WriteString(`<p class="probe-lead">` + esc(t("Nothing varies in "+of+".", of+"不随假设而变。")) + `</p>`)
			continue
		case ix[0].TotalLow > ix[1].TotalHigh:
			s.WriteString(`<p class="probe-lead">` + esc(t("Of "+of+", most depends on "+name(0)+": "+percent(ix[0].Total)+" of the variance would remain if all else were known.", of+"最取决于"+name(0)+"：即使其余都已知，仍剩"+percent(ix[0].Total)+"的方差。")))
		default:
			s.WriteString(`<p class="probe-lead">` + esc(t("Of "+of+", most depends on "+name(0)+" and "+name(1)+"; which of the two more, the sample cannot tell.", of+"最取决于"+name(0)+"和"+name(1)+"；哪个更重要，样本分不出。")))
		}
		s.WriteString(`</p><div class="scroll" role="region" tabindex="0" aria-label="` + esc(of) + `"><table><caption>` + esc(t("Sobol total indices of groups: the share of the variance that would remain if all others were known, with 95% intervals", "各组假设的Sobol总效应指数：其余各组都已知时仍剩的方差比例，附95%区间")) + `</caption><thead><tr><th scope="col">` + t("Assumptions about", "关于……的假设") + `</th><th scope="col">` + t("total", "总效应") + `</th><th scope="col">` + t("interval", "区间") + `</th><th scope="col">` + t("alone", "单独") + `</th><th scope="col" class="probe-which">` + t("which", "包括") + `</th></tr></thead><tbody>`)
		for _, x := range ix {
			var names []string
			for _, j := range x.Group.Axes {
				zh, en := space[j].Names()
				names = append(names, t(en, zh))
			}
			s.WriteString(`<tr><th scope="row">` + esc(t(x.Group.En, x.Group.Zh)) + `</th><td class="num"><span class="probe-bar"><svg width="80" height="10" aria-hidden="true"><rect width="` + strconv.Itoa(int(80*max(0, min(1, x.Total)))) + `" height="10" rx="2"/></svg></span> ` + percent(x.Total) + `</td><td class="num">` + percent(x.TotalLow) + t(" to ", "至") + percent(x.TotalHigh) + `</td><td class="num">` + percent(x.First) + `</td><td class="probe-which"><small>` + esc(strings.Join(names, t(", ", "、"))) + `</small></td></tr>`)
		}
		s.WriteString(`</tbody></table></div>`)
	}
	return []Piece{{"probe-groups", "html", s.String()}}, nil
}
