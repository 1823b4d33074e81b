package manual

import (
	"strings"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// elsewhere says how to link to a scenario, put it on another page, talk to it
// there, and run the model without the page.
func (w *writer) elsewhere() {
	w.p(`<h3 id="links">`, w.t("Links", "链接"), `</h3><p>`, w.t(
		"The address of the simulator carries the whole scenario. Everything at its default is left out; a link that cannot be read completely opens the nearest scenario and says what was changed.",
		"模拟器的网址携带整个情景。与默认值相同的都省略；无法完全读取的链接会打开最接近的情景，并说明改动了什么。"), `</p>`)
	w.pairs(lang.Pair{En: "What a link can say", Zh: "链接可以包含的内容"}, linkKeys)

	w.p(`<h3 id="embed">`, w.t("On another page", "嵌入其他网页"), `</h3><p>`, w.t(
		"The share dialog writes the code. Everything works in a frame without the script too; with it the frame takes the height of its content, and many frames on one page do not get in each other’s way.",
		"分享对话框会给出代码。不用脚本，框架也能完整工作；用了脚本，框架高度会随内容调整，同一页上的多个框架互不干扰。"), `</p>`)
	w.code(`<iframe src="https://SITE/embed/?v=2&amp;a=steel&amp;chart=smile" title="Silk Ladder"
  width="100%" height="560" loading="lazy" style="border:0"></iframe>
<script async src="https://SITE/embed.js"></script>`)
	w.p(`<p>`, w.t("Pictures: ", "可用的图："))
	for i, c := range charts() {
		if i > 0 {
			w.p(" ")
		}
		w.p(`<code>`, c, `</code>`)
	}
	w.p(w.t(". WordPress and other readers of oEmbed turn a pasted link into a frame.", "。WordPress等支持oEmbed的站点会把粘贴的链接变成框架。"), `</p>`)

	w.p(`<h3 id="messages">`, w.t("Messages between a page and the frame", "网页与框架之间的消息"), `</h3><p>`, w.t(
		"A host page may ask the frame and tell it what to show. Messages have the form {ns: \"silkladder\", v: 1, type, id, …}; the answer carries the same id. Only the window around the frame is answered, at its own origin; <code>hosts=</code> in the frame’s address restricts who that may be. Unknown versions and types are not answered, and a message that is refused changes nothing.",
		"外层网页可以询问框架，也可以决定它显示什么。消息形式为{ns: \"silkladder\", v: 1, type, id, …}，答复带有相同的id。只答复包含框架的窗口，并且只发往它自己的源；框架网址中的 <code>hosts=</code> 可以限定是谁。未知的版本和类型不予答复；被拒绝的消息不会改变任何东西。"), `</p>`)
	w.code(`const frame = document.querySelector('iframe');
SilkLadder.on(frame, 'ready', async () => {
  await SilkLadder.send(frame, 'set', { query: 'v=2&a=toys&l=100,100,100,100,0' });
  const run = await SilkLadder.send(frame, 'run', { series: ['F', 'VAhome'] });
  const csv = await SilkLadder.send(frame, 'export', { chart: 'value', format: 'csv' });
});`)
	w.pairs(lang.Pair{En: "Messages of version 1", Zh: "第1版的消息"}, messageTypes)

	w.p(`<h3 id="command">`, w.t("Without the page", "不用网页"), `</h3><p>`, w.t(
		"The same model runs on the command line: one scenario, ensembles, sweeps, thresholds, sensitivity and the claims. Long studies split by index range over any job array and join to exactly the whole.",
		"同一个模型也能在命令行运行：单个情景、集合、扫描、门槛、敏感性和论断检验。大型研究可按序号范围分给任意作业阵列，合并后与整体完全一致。"), `</p>`)
	w.code(`echo '{"version":1,"archetype":"steel","levers":{"parks":1}}' > steel.json
go run ./model/cmd/silkladder run -scenario steel.json -format csv
go run ./model/cmd/silkladder ensemble -scenario steel.json -draws 100000 -shard 3/16
go run ./model/cmd/silkladder export -scenario steel.json -format mdl`)
	w.p(`<p>`, w.t(
		"A scenario can be exported as a Vensim (.mdl) or XMILE model, all of China’s clusters together too, made from the same tables of equations and parameters; an independent engine computes the same numbers from both. Left out is demand noise.",
		"情景可导出为Vensim（.mdl）或XMILE模型，全部集群的全国情景也可以，由同样的方程与参数表生成；独立引擎从两者算出相同的数字。不含需求波动。"), `</p>`)
}

// code is a block of code as it stands; it is escaped by the caller where it
// holds markup of its own.
func (w *writer) code(s string) {
	w.p(`<pre tabindex="0" role="group" aria-label="`, w.t("Code", "代码"), `"><code>`, esc(s), `</code></pre>`)
}

// term is a word of a language for programs and what it means.
type term struct {
	word string
	says lang.Pair
}

func (w *writer) pairs(caption lang.Pair, ts []term) {
	w.table("terms", caption, w.t("Word", "关键字"), w.t("Meaning", "含义"))
	for _, t := range ts {
		w.p(`<tr><th scope="row"><code>`, esc(t.word), `</code></th><td class="long">`, t.says.In(w.lang), `</td></tr>`)
	}
	w.endTable()
}

// charts are the pictures a link may name, each once.
func charts() []string {
	var cs []string
	seen := map[string]bool{}
	for _, c := range link.Charts {
		if !seen[c] {
			seen[c] = true
			cs = append(cs, c)
		}
	}
	return cs
}

// trades lists the clusters of version 2.
func trades(comma string) string {
	var ids []string
	for _, t := range model.Trades() {
		ids = append(ids, t.ID)
	}
	return strings.Join(ids, comma)
}

var linkKeys = []term{
	{"v=2", lang.Pair{En: "the version of the model, so that old links give old numbers: 1, one cluster alone; 2, all of China’s clusters. An address without any key opens version 2", Zh: "模型版本，使旧链接给出旧数字：1为单个集群，2为全国各集群。不带任何参数的网址打开第2版"}},
	{"a=steel", lang.Pair{En: "the cluster in focus: " + trades(", ") + "; in version 1 footwear, steel, appliance, toys, electronics", Zh: "关注的集群：" + trades("、") + "；第1版为footwear、steel、appliance、toys、electronics"}},
	{"l=100,100,40,40,0", lang.Pair{En: "the levers in per cent: infrastructure, parks, openness, market access, inward eco-park", Zh: "五个杠杆的百分比：基础设施、产业园区、产能合作开放度、市场准入、引进生态园"}},
	{"p=org:.8,intent:.3", lang.Pair{En: `parameters that differ, by the names of the <a href="../methods/#parameters">table</a>; parts of a vector are joined by slashes`, Zh: `与默认不同的参数，名称见<a href="../methods/#parameters">参数表</a>；向量各分量以斜线相连`}},
	{"o=c.CPEC:2020,c.NELB:x", lang.Pair{En: "corridors (c.) and parks (p.) that open in a given year, or stay closed (x)", Zh: "走廊（c.）与园区（p.）的开通年份，x表示关闭"}},
	{"y=2030", lang.Pair{En: "the year shown", Zh: "显示的年份"}},
	{"past=none, from=2026", lang.Pair{En: "version 2: as if the Belt and Road had never happened; the year at whose end the levers start to act", Zh: "第2版：假设过去没有“一带一路”；政策力度从哪一年末起作用"}},
	{"shut=CPEC, events=tariff:2028/4/.25", lang.Pair{En: "version 2: corridors and parks that close from then on; events with year, length and size", Zh: "第2版：从那时起关闭的走廊与园区；突发事件及其年份、年数与幅度"}},
	{"budget=20", lang.Pair{En: "version 2: US$ bn a year that home and lenders may spend on the levers", Zh: "第2版：国内与贷方每年可用于各项政策的上限（十亿美元）"}},
	{"size=500000/20, with=none", lang.Pair{En: "version 2: persons and US$ bn a year of the cluster in focus; the other clusters, or none", Zh: "第2版：该集群的人数与年产值（十亿美元）；其他集群，或者没有（none）"}},
	{"chart=smile", lang.Pair{En: "in a frame: one picture instead of all", Zh: "框架中只显示一幅图"}},
	{"theme=dark", lang.Pair{En: "light or dark; otherwise as the reader’s system", Zh: "light或dark；不写则随读者的系统"}},
	{"controls=0", lang.Pair{En: "in a frame: without levers and year bar", Zh: "框架中不带杠杆与年份条"}},
	{"autoplay=1", lang.Pair{En: "the years play by themselves, unless the reader prefers less motion", Zh: "自动播放年份（读者偏好减少动态效果时除外）"}},
	{"basemap=none", lang.Pair{En: "the corridors as a diagram, without land", Zh: "走廊画成示意图，不画陆地"}},
}

var messageTypes = []term{
	{"ready", lang.Pair{En: "from the frame, once it can answer: model, lang, query, scenario, year, url; only model and lang for a host that hosts= leaves out", Zh: "由框架发出，表示可以答复：model、lang、query、scenario、year、url；未列入hosts=的外层网页只收到model、lang"}},
	{"get", lang.Pair{En: "answers what is shown, as in ready", Zh: "答复当前所示，内容同ready"}},
	{"set", lang.Pair{En: "shows a query or a scenario, a year, a theme (light, dark, auto); answers like get", Zh: "显示给定的query或scenario、year、theme（light、dark、auto）；答复同get"}},
	{"run", lang.Pair{En: "computes a scenario (or what is shown) without showing it; series names the outputs wanted, all if left out; answers t and series", Zh: "计算给定情景（或当前情景）而不显示；series指定所需输出，省略则为全部；答复t与series"}},
	{"export", lang.Pair{En: "a picture as a file: chart, format (csv, svg, png), theme; answers name, mime, text (a data address for png)", Zh: "把图导出为文件：chart、format（csv、svg、png）、theme；答复name、mime、text（png为data地址）"}},
	{"subscribe", lang.Pair{En: "asks for change messages; change carries what get answers", Zh: "订阅change消息；change的内容与get的答复相同"}},
	{"resize", lang.Pair{En: "from the frame: height in pixels; to the frame: asks for it", Zh: "由框架发出时为像素高度height；发给框架则是询问高度"}},
	{"reply, error", lang.Pair{En: "the answer to the message with that id; error has a message in the frame’s language", Zh: "对该id消息的答复；error带有框架语言的message"}},
}
