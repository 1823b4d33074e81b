package hindcast

import (
	"fmt"
	"math"
	"strings"

	"silkladder/model/atlas"
	"silkladder/model/record"
)

// Sentence says a row in words: what was compared, whether the run beats a ruler,
// and what the figures say of the policy.
func (r *Row) Sentence() atlas.Text {
	name := r.name()
	if !math.IsNaN(float64(r.Rank)) {
		return atlas.Text{
			En: fmt.Sprintf("%s: the order of %d economies in the run and in the record agree with %.2f (1 the same order, 0 none).", name.En, r.N, r.Rank),
			Zh: fmt.Sprintf("%s：运行与记录中%d个经济体的次序相关系数为%.2f（1为完全一致，0为毫无关系）。", name.Zh, r.N, r.Rank),
		}
	}
	if !math.IsNaN(float64(r.Agree)) {
		return atlas.Text{
			En: fmt.Sprintf("%s: of %d economies %.0f%% go the way the run says; saying the same of all would be right of %.0f%%.", name.En, r.N, 100*r.Agree, 100*r.Usual),
			Zh: fmt.Sprintf("%s：%d个经济体中%.0f%%的走向与运行一致；若对所有经济体都说同一方向，则有%.0f%%说中。", name.Zh, r.N, 100*r.Agree, 100*r.Usual),
		}
	}
	ruler, policy, bands := r.rulerText(), r.policyText(), r.intervalText()
	return atlas.Text{En: strings.TrimSpace(name.En + ": " + ruler.En + " " + policy.En + bands.En), Zh: name.Zh + "：" + ruler.Zh + policy.Zh + bands.Zh}
}

// intervalText says of pooled rows how far their intervals are to be trusted.
func (r *Row) intervalText() atlas.Text {
	if r.Series != "pooled" || math.IsNaN(float64(r.Coverage90)) {
		return atlas.Text{}
	}
	t := atlas.Text{
		En: fmt.Sprintf(" Its 90%% intervals hold %.0f%% of the figures", 100*r.Coverage90),
		Zh: fmt.Sprintf("90%%区间实际包含%.0f%%的数字", 100*r.Coverage90),
	}
	if r.Coverage90 < enough {
		t.En, t.Zh = t.En+", so they are too narrow", t.Zh+"，可见区间过窄"
	}
	if before := r.Width90 / r.PriorWidth90; !math.IsNaN(float64(before)) {
		t.En += fmt.Sprintf("; they are %.0f%% as wide as before the record was asked", 100*before)
		t.Zh += fmt.Sprintf("；宽度是对照记录之前的%.0f%%", 100*before)
		if before > half {
			t.En, t.Zh = t.En+", more than the half that was the aim", t.Zh+"，没有达到不超过一半的目标"
		}
	}
	if len(r.missed) > 0 {
		var en, zh []string
		for _, m := range r.missed {
			name := m.name()
			en = append(en, fmt.Sprintf("%s (%.0f of %d held)", name.En, float64(m.Coverage90)*float64(m.N), m.N))
			zh = append(zh, fmt.Sprintf("%s（%d个中包含%.0f个）", name.Zh, m.N, float64(m.Coverage90)*float64(m.N)))
		}
		t.En += ". The intervals hold less than three quarters of the figures of: " + strings.Join(en, "; ")
		t.Zh += "。区间未能包含四分之三数字的序列有：" + strings.Join(zh, "；")
	}
	return atlas.Text{En: t.En + ".", Zh: t.Zh + "。"}
}

// name is what the row is about.
func (r *Row) name() atlas.Text {
	if r.Series == "pooled" {
		switch r.Entity {
		case "CHN":
			return atlas.Text{En: "All series of China together", Zh: "中国各序列合计"}
		case "hosts":
			return atlas.Text{En: "All series of hosts together", Zh: "东道国各序列合计"}
		}
		return atlas.Text{En: "All series together", Zh: "全部序列合计"}
	}
	s, _ := record.ByID(r.Record)
	name := s.Label
	if e, known := atlas.EconomyByISO3(r.Entity); known && hostOf(r.Entity) >= 0 {
		name.En, name.Zh = name.En+", "+e.Name().En, name.Zh+"，"+e.Name().Zh
	}
	if r.Alternative {
		name.En, name.Zh = name.En+" (read otherwise)", name.Zh+"（另一种解读）"
	}
	return name
}

func (r *Row) rulerText() atlas.Text {
	n, mean := "figures", "平均"
	if r.N == 1 {
		n, mean = "figure", ""
	}
	if r.Record != "" && r.Verdict == NoRuler && r.bound {
		if r.RMSE == 0 {
			return atlas.Text{En: "the run stays below it, as it must.", Zh: "运行低于它，理应如此。"}
		}
		return atlas.Text{En: "the run is above it, as it must not be.", Zh: "运行超过了它，这不应发生。"}
	}
	switch r.Verdict {
	case Untested:
		return atlas.Text{En: "no figure after 2018, so nothing to test.", Zh: "2018年以后没有数字，无从检验。"}
	case NoRuler:
		return atlas.Text{
			En: fmt.Sprintf("off by %s on %d %s after 2018%s; there is no ruler to beat.", r.off(r.RMSE).En, r.N, n, r.way().En),
			Zh: fmt.Sprintf("2018年以后的%d个数字%s相差%s%s；没有可比的标尺。", r.N, mean, r.off(r.RMSE).Zh, r.way().Zh),
		}
	}
	beats := atlas.Text{En: "no skill: a ruler laid on the figures does better", Zh: "没有预测技能：用标尺在旧数字上延长反而更准"}
	switch r.Verdict {
	case Beats:
		beats = atlas.Text{En: "better than any ruler laid on the figures", Zh: "比任何用标尺延长旧数字的做法都准"}
	case Level:
		beats = atlas.Text{En: "as good as a ruler laid on the figures, no better", Zh: "与用标尺延长旧数字一样准，并不更好"}
	}
	little := atlas.Text{}
	if r.N == 1 && r.Series != "pooled" {
		little = atlas.Text{En: " One figure proves little.", Zh: "一个数字说明不了多少。"}
	}
	return atlas.Text{
		En: fmt.Sprintf("%s (off by %s on %d %s after 2018%s; the best ruler by %s).%s", beats.En, r.off(r.RMSE).En, r.N, n, r.way().En, r.off(r.best()).En, little.En),
		Zh: fmt.Sprintf("%s（2018年以后的%d个数字%s相差%s%s；最好的标尺相差%s）。%s", beats.Zh, r.N, mean, r.off(r.RMSE).Zh, r.way().Zh, r.off(r.best()).Zh, little.Zh),
	}
}

// way says to which side a run errs, where most of its error is on one side.
func (r *Row) way() atlas.Text {
	switch {
	case r.Series == "pooled" || math.Abs(float64(r.Bias)) < .7*float64(r.RMSE):
		return atlas.Text{}
	case r.Bias < 0:
		return atlas.Text{En: ", too low", Zh: "，偏低"}
	}
	return atlas.Text{En: ", too high", Zh: "，偏高"}
}

// off says an error: of sizes in per cent or as a factor, of pooled rows in what the
// series can be expected to hit.
func (r *Row) off(x Number) atlas.Text {
	both := func(text string) atlas.Text { return atlas.Text{En: text, Zh: text} }
	switch y := float64(x); {
	case r.Series == "pooled":
		return atlas.Text{En: fmt.Sprintf("%.1f times what each can be expected to hit", y), Zh: fmt.Sprintf("可接受误差的%.1f倍", y)}
	case r.log && y >= math.Ln2:
		return atlas.Text{En: fmt.Sprintf("a factor of %.1f", math.Exp(y)), Zh: fmt.Sprintf("%.1f倍", math.Exp(y))}
	case r.log:
		text := fmt.Sprintf("%.0f%%", 100*math.Expm1(y))
		return atlas.Text{En: text, Zh: strings.ReplaceAll(text, " ", "")}
	case y < 0.1:
		return both(fmt.Sprintf("%.3f", y))
	default:
		return both(fmt.Sprintf("%.2f", y))
	}
}

func (r *Row) policyText() atlas.Text {
	if r.Verdict == Untested {
		return atlas.Text{}
	}
	switch r.Policy {
	case ByDefinition:
		return atlas.Text{En: "Without the policy there are only the zones of 2013, so fewer jobs in zones say nothing for or against it.", Zh: "没有该政策就只有2013年已有的园区，园区就业自然更少，因此对政策既不支持也不反对。"}
	case Supports:
		return atlas.Text{
			En: fmt.Sprintf("Without the Belt and Road the run is off by more, %s: here the record speaks for it.", r.off(r.Without.RMSE).En),
			Zh: fmt.Sprintf("没有“一带一路”的运行偏差更大（%s）：在这里记录支持它。", r.off(r.Without.RMSE).Zh),
		}
	case Contradicts:
		return atlas.Text{
			En: fmt.Sprintf("Without the Belt and Road the run is nearer, %s: here the record speaks against it.", r.off(r.Without.RMSE).En),
			Zh: fmt.Sprintf("没有“一带一路”的运行反而更接近（%s）：在这里记录不支持它。", r.off(r.Without.RMSE).Zh),
		}
	}
	return atlas.Text{En: "The record cannot tell with from without the Belt and Road.", Zh: "记录分不出有无“一带一路”。"}
}
