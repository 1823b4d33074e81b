package manual

import (
	"silkladder/app/lang"
	"silkladder/app/link"
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
	w.code(`<iframe src="https://SITE/embed/?a=steel&amp;chart=smile" title="Silk Ladder"
  width="100%" height="560" loading="lazy" style="border:0"></iframe>
<script async src="https://SITE/embed.js"></script>`)
	w.p(`<p>`, w.t("Pictures: ", "可用的图："))
	for i, c := range charts() {
		if i > 0 {
			w.p(" ")
		}
		w.p(`<code>`, c, `</code>`)
	}
	w.p(w.t(". WordPress and other readers of oEmbed turn a pasted link into a frame.", "。WordPress 等支持 oEmbed 的站点会把粘贴的链接变成框架。"), `</p>`)

	w.p(`<h3 id="messages">`, w.t("Messages between a page and the frame", "网页与框架之间的消息"), `</h3><p>`, w.t(
		"A host page may ask the frame and tell it what to show. Messages have the form {ns: \"silkladder\", v: 1, type, id, …}; the answer carries the same id. Only the window around the frame is answered, at its own origin; <code>hosts=</code> in the frame’s address restricts who that may be. Unknown versions and types are not answered, and a message that is refused changes nothing.",
		"外层网页可以询问框架，也可以决定它显示什么。消息形式为 {ns: \"silkladder\", v: 1, type, id, …}，答复带有相同的 id。只答复包含框架的窗口，并且只发往它自己的源；框架网址中的 <code>hosts=</code> 可以限定是谁。未知的版本和类型不予答复；被拒绝的消息不会改变任何东西。"), `</p>`)
	w.code(`const frame = document.querySelector('iframe');
SilkLadder.on(frame, 'ready', async () => {
  await SilkLadder.send(frame, 'set', { query: 'a=toys&l=100,100,100,100,0' });
  const run = await SilkLadder.send(frame, 'run', { series: ['F', 'VAhome'] });
  const csv = await SilkLadder.send(frame, 'export', { chart: 'value', format: 'csv' });
});`)
	w.pairs(lang.Pair{En: "Messages of version 1", Zh: "第 1 版的消息"}, messageTypes)

	w.p(`<h3 id="command">`, w.t("Without the page", "不用网页"), `</h3><p>`, w.t(
		"The same model runs on the command line: one scenario, ensembles, sweeps, thresholds, sensitivity and the claims. Long studies split by index range over any job array and join to exactly the whole.",
		"同一个模型也能在命令行运行：单个情景、集合、扫描、阈值、敏感性和论断检验。大型研究可按序号范围分给任意作业阵列，合并后与整体完全一致。"), `</p>`)
	w.code(`echo '{"version":1,"archetype":"steel","levers":{"parks":1}}' > steel.json
go run ./model/cmd/silkladder run -scenario steel.json -format csv
go run ./model/cmd/silkladder ensemble -scenario steel.json -draws 100000 -shard 3/16
go run ./model/cmd/silkladder export -scenario steel.json -format mdl`)
	w.p(`<p>`, w.t(
		"Any scenario can be exported as a Vensim (.mdl) or XMILE model, made from the same tables of equations and parameters; an independent engine computes the same numbers from both.",
		"任何情景都能导出为 Vensim（.mdl）或 XMILE 模型，由同样的方程与参数表生成；独立引擎从两者算出相同的数字。"), `</p>`)
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

var linkKeys = []term{
	{"a=steel", lang.Pair{En: "the cluster: footwear, steel, appliance, toys, electronics", Zh: "集群：footwear、steel、appliance、toys、electronics"}},
	{"l=100,100,40,40,0", lang.Pair{En: "the levers in per cent: infrastructure, parks, openness, market, inward", Zh: "五个杠杆的百分比：基础设施、产业园、产能转移、市场准入、引进来"}},
	{"p=org:.8,intent:.3", lang.Pair{En: `parameters that differ, by the names of the <a href="#parameters">table</a>; parts of a vector are joined by slashes`, Zh: `与默认不同的参数，名称见<a href="#parameters">参数表</a>；向量各分量以斜线相连`}},
	{"o=c.CPEC:2020,c.NELB:x", lang.Pair{En: "corridors (c.) and parks (p.) that open in a given year, or stay closed (x)", Zh: "走廊（c.）与园区（p.）的开通年份，x 表示关闭"}},
	{"y=2030", lang.Pair{En: "the year shown", Zh: "显示的年份"}},
	{"m=1", lang.Pair{En: "the version of the model, so that old links give old numbers", Zh: "模型版本，使旧链接给出旧数字"}},
	{"chart=smile", lang.Pair{En: "in a frame: one picture instead of all", Zh: "框架中只显示一幅图"}},
	{"theme=dark", lang.Pair{En: "light or dark; otherwise as the reader’s system", Zh: "light 或 dark；不写则随读者的系统"}},
	{"controls=0", lang.Pair{En: "in a frame: without levers and year bar", Zh: "框架中不带杠杆与年份条"}},
	{"autoplay=1", lang.Pair{En: "the years play by themselves, unless the reader prefers less motion", Zh: "自动播放年份（读者偏好减少动态效果时除外）"}},
	{"basemap=none", lang.Pair{En: "the corridors as a diagram, without land", Zh: "走廊画成示意图，不画陆地"}},
}

var messageTypes = []term{
	{"ready", lang.Pair{En: "from the frame, once it can answer: model, lang, query, scenario, year, url", Zh: "由框架发出，表示可以答复：model、lang、query、scenario、year、url"}},
	{"get", lang.Pair{En: "answers what is shown, as in ready", Zh: "答复当前所示，内容同 ready"}},
	{"set", lang.Pair{En: "shows a query or a scenario, a year, a theme (light, dark, auto); answers like get", Zh: "显示给定的 query 或 scenario、year、theme（light、dark、auto）；答复同 get"}},
	{"run", lang.Pair{En: "computes a scenario (or what is shown) without showing it; series names the outputs wanted, all if left out; answers t and series", Zh: "计算给定情景（或当前情景）而不显示；series 指定所需输出，省略则为全部；答复 t 与 series"}},
	{"export", lang.Pair{En: "a picture as a file: chart, format (csv, svg, png), theme; answers name, mime, text (a data address for png)", Zh: "把图导出为文件：chart、format（csv、svg、png）、theme；答复 name、mime、text（png 为 data 地址）"}},
	{"subscribe", lang.Pair{En: "asks for change messages; change carries what get answers", Zh: "订阅 change 消息；change 的内容与 get 的答复相同"}},
	{"resize", lang.Pair{En: "from the frame: height in pixels; to the frame: asks for it", Zh: "由框架发出时为像素高度 height；发给框架则是询问高度"}},
	{"reply, error", lang.Pair{En: "the answer to the message with that id; error has a message in the frame’s language", Zh: "对该 id 消息的答复；error 带有框架语言的 message"}},
}
