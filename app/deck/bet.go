package deck

import (
	"slices"
	"strconv"

	"silkladder/app/lang"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/atlas"
)

// Bet is a guess to make before the answer is shown.
type Bet struct {
	Question string
	Options  []string
	Right    int // place of the right option; -1 while it is being counted
}

// Lost is the share of core work in the lead-firm chain under which a cluster counts
// as locked in, and held the share of sales through lead firms from which their hold
// matters (as in package story).
const lost, held = .2, .25

// BetOn is the bet of a card.
func BetOn(in Input, a story.Ask) Bet {
	s := in.Story
	i := s.With.Index(s.Year)
	year := strconv.Itoa(model.StartYear + int(s.With.T[i]+1e-9))
	end := strconv.Itoa(model.StartYear + int(s.With.T[len(s.With.T)-1]+1e-9))
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(s.Lang) }
	at := func(r *model.Result, o model.Output) float64 { return r.Series(o)[i] }
	switch a {
	case story.AskLocked:
		b := Bet{Question: t("Without the Belt and Road: is it locked in in "+year+"?", "没有“一带一路”：它在"+year+"年会被锁定在低端吗？"), Options: []string{t("Yes", "会"), t("No", "不会")}}
		if at(s.Without, model.OutLeadG) >= lost || at(s.Without, model.OutDep) < held {
			b.Right = 1
		}
		return b
	case story.AskAdds:
		return Bet{
			Question: t("By "+year+", on a scale from 0 to 1, what does the Belt and Road do to the functional level?", "到"+year+"年，“一带一路”使功能水平（0到1）怎样变化？"),
			Options:  []string{t("lowers it", "降低"), t("next to nothing", "几乎不变"), t("up by .01 to .05", "提高0.01～0.05"), t("up by more", "提高更多")},
			Right:    within(at(s.With, model.OutF)-at(s.Without, model.OutF), -.005, .01, .05),
		}
	case story.AskWhere:
		return in.betWhere(t, year)
	case story.AskPays:
		_, lose := story.Sides(s)
		n, least := strconv.Itoa(len(s.With.Hosts)), story.Worth(s.With, s.Lang)
		return Bet{
			Question: t("Of "+n+" host economies, how many lose "+least+" or more by it in "+year+"?", n+"个东道国和地区中，"+year+"年有几个因此受损"+least+"以上？"),
			Options:  []string{t("none", "没有"), t("1 to 5", "1～5个"), t("more", "更多")},
			Right:    within(float64(lose), .5, 5.5),
		}
	case story.AskTakes:
		b := Bet{
			Question: t("When does it first sell under its own brand, in any market?", "它最早在哪一年开始用自有品牌销售（不论哪个市场）？"),
			Options:  []string{t("by 2025", "2025年以前"), t("2026 to "+end, "2026～"+end+"年"), t("not by "+end, end+"年前不会")},
		}
		switch y := story.OwnBrand(s.With); {
		case y < 0:
			b.Right = 2
		case model.StartYear+y >= model.Present:
			b.Right = 1
		}
		return b
	}
	b := Bet{
		Question: t("In how many of ten cases does the Belt and Road lift the functional level by .01 or more?", "十个情形中，有几个因“一带一路”使功能水平上升0.01以上？"),
		Options:  []string{t("0 to 3", "0～3个"), t("4 to 6", "4～6个"), t("7 to 9", "7～9个"), t("all ten", "10个")},
		Right:    -1,
	}
	if e := s.Ensemble; e != nil && e.Runs > 0 {
		b.Right = within(e.Higher, .35, .65, .95)
	}
	return b
}

// betWhere asks for the corridor with most plants among the four that have most, in
// the order of their ids. Where there is one corridor only, there is nothing to bet.
func (in Input) betWhere(t func(en, zh string) string, year string) Bet {
	ranked := story.Corridors(in.Story.With, in.Story.Year)
	if len(ranked) < 2 {
		return Bet{Right: -1}
	}
	some := slices.Clone(ranked[:min(4, len(ranked))])
	slices.Sort(some)
	b := Bet{Question: t("Along which corridor do most plants abroad stand in "+year+"?", year+"年境外工厂最多的是哪条走廊？"), Right: slices.Index(some, ranked[0])}
	for _, id := range some {
		name := id
		if c, ok := atlas.CorridorByID(id); ok {
			name = lang.Pair(c.Short).In(in.Story.Lang)
		}
		b.Options = append(b.Options, name)
	}
	return b
}

// within is the place of x among rising bounds.
func within(x float64, bounds ...float64) int {
	for i, b := range bounds {
		if x < b {
			return i
		}
	}
	return len(bounds)
}
