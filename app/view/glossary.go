package view

import (
	"strings"

	"silkladder/app/lang"
)

// terms are the words of the verdict that a first-year student may not know.
// Story explains each where the text under the map first uses it.
var terms = [...]struct{ term, meaning lang.Pair }{
	{lang.Pair{En: "Lead firm", Zh: "主导企业"}, lang.Pair{
		En: "a foreign buyer, such as a brand, a retailer or a trader, that places the orders and decides who does what in its chain.",
		Zh: "下订单的国外企业，如品牌商、零售商、贸易商（论文亦作领导企业、主导厂商），由它决定链条上谁做什么；它主导的链条称主导企业链。"}},
	{lang.Pair{En: "Core work", Zh: "核心工作"}, lang.Pair{
		En: "research, design, marketing and brand, the well-paid ends of the smile curve.",
		Zh: "研发、设计、营销和品牌，即微笑曲线报酬高的两端。"}},
	{lang.Pair{En: "The lock", Zh: "低端锁定"}, lang.Pair{
		En: "lead firms keep the core work in their chains to themselves. It counts as open once the cluster does a fifth of it.",
		Zh: "主导企业把自己链条上的核心工作留给自己；集群拿到其中五分之一，就算摆脱。"}},
	{lang.Pair{En: "Functional level", Zh: "功能水平"}, lang.Pair{
		En: "how much of the core work the cluster does over all its sales, and how well, weighted by value: from 0 to 1.",
		Zh: "在全部销售中，集群自己承担多少核心工作、做得多好，按价值加权，0到1之间。"}},
	{lang.Pair{En: "OEM, ODM, OBM", Zh: "OEM、ODM、OBM"}, lang.Pair{
		En: "making to the buyer’s design; designing too; selling under one’s own brand. Each counts as reached where the cluster does at least half of that work: OBM with half of marketing and brand.",
		Zh: "按买家的设计生产；自己也做设计；以自有品牌销售。集群承担该级工作的一半以上才算达到：OBM即营销和品牌的一半。"}},
	{lang.Pair{En: "Without", Zh: "对照（无“一带一路”）"}, lang.Pair{
		En: "the same cluster in the same world, with every policy lever at 0. Plants may move abroad there too.",
		Zh: "同样的集群、同样的世界，只是政策杠杆全部为0；工厂仍可能自发外迁。"}},
	{lang.Pair{En: "Small E9 and the like", Zh: "小字E9等"}, lang.Pair{
		En: "the equation behind a phrase: E1 to E40 on the methods page, F1 to F13 and what they change on the page of equations.",
		Zh: "这句话背后的方程：E1至E40见方法页，F1至F13及其改动见方程页。"}},
}

// Glossary explains the words of the verdict, folded away below it.
func Glossary(l lang.Lang) string {
	var w strings.Builder
	w.WriteString(`<details class="gloss"><summary>` + lang.Pair{En: "Words explained", Zh: "名词解释"}.In(l) + `</summary><dl>`)
	for _, t := range terms {
		w.WriteString(`<dt>` + t.term.In(l) + `</dt><dd>` + t.meaning.In(l) + `</dd>`)
	}
	w.WriteString(`</dl></details>`)
	return w.String()
}
