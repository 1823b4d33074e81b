package cluster

import (
	"html"
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
)

// The size of a cluster, of version 2 of the model: what share of the hosts' room
// and labour it takes, and how much a change of a per cent is in people and dollars.

// OfScenario reads the draft off the cluster in focus of a scenario.
func OfScenario(s *model.Scenario) Draft {
	d := Of(&s.Params)
	if s.Version == model.Version2 {
		d.Sized, d.Workers, d.Output = true, s.Workers, s.Output
	}
	return d
}

// ApplyTo writes what of the draft is whole into the cluster in focus.
func (d *Draft) ApplyTo(s *model.Scenario) {
	d.Apply(&s.Params)
	if d.Sized && s.Version == model.Version2 {
		s.Workers, s.Output = d.Workers, d.Output
	}
}

// Sizes lists the fields of the size. Limits are those of the model.
func Sizes() []Field {
	return []Field{
		{ID: "workers", Name: lang.Pair{En: "People in the cluster", Zh: "集群人数"}, Min: 1, Max: 1e9, Step: "1000", base: 1, at: func(d *Draft) *float64 { return &d.Workers }},
		{ID: "output", Name: lang.Pair{En: "Output a year, US$ bn of 2013", Zh: "年产值（2013年价，十亿美元）"}, Min: 1e-6, Max: 1e6, Step: "1", base: 1e9, at: func(d *Draft) *float64 { return &d.Output }},
	}
}

// sizes is their part of the form; without a size it is hidden.
func sizes(b *strings.Builder, d *Draft, s *model.Scenario, l lang.Lang) {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	b.WriteString(`<fieldset id="cl-size"` + hidden(!d.Sized) + `><legend>` + t("How large is it?", "规模有多大？") + `</legend><div class="cl-row">`)
	for _, f := range Sizes() {
		field(b, d, f.ID, "", l)
	}
	b.WriteString(`</div><p class="cl-sum" id="cl-size-words">` + SizeWords(d, s, l) + `</p></fieldset>`)
}

// SizeWords says how large the cluster is and how large it was observed to be.
func SizeWords(d *Draft, s *model.Scenario, l lang.Lang) string {
	if !d.Sized {
		return ""
	}
	words := func(workers, output float64) string {
		return lang.People(workers, l) + lang.Pair{En: ", ", Zh: "，"}.In(l) + lang.Dollars(output, l)
	}
	text := words(d.Workers, d.Output)
	trade, ok := model.TradeByID(s.Archetype)
	if c := trade.Cluster; ok && (c.Workers != d.Workers || c.Output != d.Output) {
		text += lang.Pair{En: "; observed: ", Zh: "；观测到的是"}.In(l) + words(c.Workers, c.Output)
	} else if ok {
		text += lang.Pair{En: ", as observed", Zh: "，与观测一致"}.In(l)
	}
	return html.EscapeString(text + lang.Pair{En: ". Large numbers may be typed in words: 1.2 million, US$ 20 bn.", Zh: "。大数可用文字输入，如120万人、200亿美元。"}.In(l))
}
