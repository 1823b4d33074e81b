package manual

import "silkladder/app/lang"

// model says what the model is, for a first-year student.
func (w *writer) model() {
	for _, p := range aboutModel {
		w.p(`<p>`, p.In(w.lang), `</p>`)
	}
}

// limits says what the paper and the model get wrong or leave out.
func (w *writer) limits() {
	w.p(`<p class="plain">`, w.t(
		"<b>Not a forecast.</b> A run answers “what would follow if these assumptions held”. Most numbers behind it are assumptions; the parameter table says which.",
		"<b>不是预测。</b>一次运行回答的是“如果这些假设成立，会发生什么”。背后的数值大多是假设，参数表里逐一标明。"), `</p>`)
	list := func(id, en, zh string, items []lang.Pair) {
		w.p(`<h3 id="`, id, `">`, w.t(en, zh), `</h3><ul>`)
		for _, i := range items {
			w.p(`<li>`, i.In(w.lang), `</li>`)
		}
		w.p(`</ul>`)
	}
	list("paper", "What the paper gets wrong or leaves open", "对论文的订正与补充", paperLimits)
	list("leaves-out", "What this model leaves out", "本模型没有包括什么", modelLimits)
	list("doubts", "Open doubts", "存疑", doubts)
}

var aboutModel = []lang.Pair{
	{
		En: `An industrial cluster is many firms of one trade in one place: shoes in Jinjiang, toys in Chenghai. It sells into a global value chain of seven functions: research, design, components, assembly, logistics, marketing, brand and service. Most of the value lies at the two ends, little in the middle: that is the <i>smile curve</i>. A cluster that only assembles earns little, and the lead firms that own design and brand have reasons to keep it so.`,
		Zh: `产业集群就是同一行业的许多企业聚在一地：晋江的鞋，澄海的玩具。它嵌在一条由七个环节组成的全球价值链里：研发、设计、零部件、组装、物流、营销、品牌与服务。价值大多在两端，中间很少，这就是“微笑曲线”。只做组装的集群赚得少，而握有设计和品牌的主导企业（论文亦作领导企业、主导厂商；lead firm）也有理由让它一直如此，这就是“低端锁定”。`,
	},
	{
		En: `<i>Upgrading</i> means climbing towards the ends. Qiu (2016) distinguishes four kinds: doing the same better (process), making better things (product), taking on new functions such as design (functional), and moving into a more valuable chain (chain). He argues that the Belt and Road lifts Chinese clusters in three ways: capacity that moves abroad frees people, money and materials; the markets along the belt let a cluster practise as a lead firm what lead firms deny it; and cooperation parks speed both.`,
		Zh: `“升级”就是向两端攀爬。邱永辉（2016）区分四种：同样的事做得更好（工艺流程），做更好的东西（产品），承担设计等新功能（功能），转入更值钱的价值链（价值链）。作者认为“一带一路”从三方面帮助中国集群：产能外移腾出人财物；在共建国家市场，集群可以像主导企业那样，承担主导企业不让它承担的环节；产业园合作则加快两者。`,
	},
	{
		En: `The model writes this down as forty equations and moves them a quarter of a year at a time from the end of 2013. It keeps a stock for everything that takes time: seven capabilities, the product level, capacity at home and abroad, trained people, and for each host economy its infrastructure, capability, wages, income and debt. Capabilities run from 0 to 1, the world frontier. In each market the cluster performs a function when its capability passes that market’s threshold; what it performs, it earns from and learns by.`,
		Zh: `模型把这套理论写成四十个方程，从2013年底起每次推进一个季度。凡需时间积累的都设为存量：七种能力、产品水平、国内外产能、研发、设计、营销人员，以及每个东道国和地区的基础设施、能力、工资、收入和债务。能力从0到1，1为世界前沿。在每个市场，集群的能力越过门槛就能承担该功能；承担了，才能从中赚钱、从中学习。`,
	},
	{
		En: `Every run is made twice, with the Belt and Road and without it: trade, growth of the hosts, the home market and the ordinary move of plants to cheaper places go on in both. Only the difference is the policy’s. The model adds what the paper leaves out, so that its conclusion can fail: plants that leave take learning with them (hollowing out), undemanding markets teach little, moving costs money and attention, hosts may pay more in interest and lost sales than they gain, and the home market may be the real teacher.`,
		Zh: `每次都算两遍：有“一带一路”和没有“一带一路”；贸易、东道国的增长、国内市场以及工厂自发迁往便宜地方，两遍里都照常进行，两者之差才是政策的作用。模型补上了论文未谈的几点，使其结论有可能不成立：工厂走了，学习的机会也跟着走（空心化）；要求不高的市场教得少；搬迁耗钱也分散精力；东道国付出的利息和丢掉的销售可能超过所得；真正的老师也许是国内市场。`,
	},
}

var paperLimits = []lang.Pair{
	{
		En: `It prints a forecast as a fact. “70 zones, 20 billion dollars, 200,000 jobs” (<a href="#C71">C71</a>) is what the Ministry of Commerce <i>expected</i> in April 2015; in September 2016 about a third of those jobs were reported, 88% by the end of that year, 210% in 2022. The levers open at 0.4, near the first of these figures; that is a starting point, no verdict on how the policies were carried out (<a href="../data/#zones">zones</a>).`,
		Zh: `把预测印成了事实。“70多个合作区、200亿美元、20万个岗位”（<a href="#C71">C71</a>）是商务部2015年4月的<i>预计</i>；2016年9月公布的岗位约为预计数的三分之一，年底已达88%，2022年底为210%。各政策的默认值0.4参照2016年9月的比例，只是起点，并非对政策落实程度的评价（见<a href="../data/#zones">合作区</a>）。`,
	},
	{
		En: `Its English abstract lists “technology, process, product and function” upgrading, its Chinese text process, product, functional and chain. The model follows the Chinese.`,
		Zh: `英文摘要列的是“技术、工艺、产品、功能”升级，中文正文是工艺、产品、功能、链条。模型依中文，称工艺流程、产品、功能、价值链升级。`,
	},
	{
		En: `The infrastructure needs by region (<a href="#C54">C54</a>) could not be traced: the Asian Development Bank’s own total is about 8 trillion dollars for 32 economies, and 2.1 trillion for Greater Central Asia looks far too high.`,
		Zh: `分地区的基建需求（<a href="#C54">C54</a>）查无出处：亚行自己的总数是32个经济体约8万亿美元，而大中亚2.1万亿明显过高。`,
	},
	{
		En: `“Lower wages” (<a href="#C56">C56</a>, <a href="#C58">C58</a>) is not true of every host. Where wages are near or above China’s, the gradient is small and the model sends almost no capacity.`,
		Zh: `“工资更低”（<a href="#C56">C56</a>、<a href="#C58">C58</a>）并非处处成立。工资接近或高于中国的地方，梯度很小，模型里几乎没有产能迁去。`,
	},
	{
		En: `“Nine corridors” (<a href="#C68">C68</a>): the official count is six. A Malaysian park is misprinted (<span lang="zh-Hans">中码</span> for <span lang="zh-Hans">中马</span>).`,
		Zh: `“九大经济走廊”（<a href="#C68">C68</a>）：官方数是六条。“中码钦州”应为“中马”。`,
	},
	{
		En: `The five types of governance are credited to Gereffi 1999; they are from Gereffi, Humphrey and Sturgeon 2005. Ciarli 2002 and Kaplinsky 2000 are cited but not listed.`,
		Zh: `五种治理类型记在Gereffi 1999名下，实出自Gereffi、Humphrey与Sturgeon 2005。引用了Ciarli 2002和Kaplinsky 2000，却未列入文献。`,
	},
	{
		En: `It never says when relocation is a <i>substitute</i> for upgrading, and never mentions hollowing out, displacement or debt in hosts, or the home market as a rival explanation. All four are in the model: without them its conclusion would be true by construction.`,
		Zh: `它没有说明转移何时会<i>代替</i>升级，也没有提到空心化、东道国的挤出与债务，以及国内市场这一替代解释。四者都在模型里：否则结论在构造上就必然为真。`,
	},
}

var modelLimits = []lang.Pair{
	{
		En: `<b>No economy around the clusters.</b> Version 1 has one cluster, and the national wage is given. In version 2 eighteen share hosts, people, money and knowledge; the rest of the economy, rivals and the growth of hosts are given there, too.`,
		Zh: `<b>集群之外没有整体经济。</b>第1版只有一个集群，全国工资是给定的。第2版有十八个集群，共用东道国、人员、资金和知识；但其余经济、对手和东道国增长仍是给定的。`,
	},
	{
		En: `<b>Balance is not welfare.</b> The balance of a host counts wages, spillovers, displaced sales and interest. It omits tax, land, rents and the environment, and its spillover and displacement terms are guesses.`,
		Zh: `<b>净得失不是福利。</b>东道国净得失只算工资、外溢、被挤掉的销售和利息，不含税收、土地、租金和环境；外溢与挤出的系数是猜测。`,
	},
	{
		En: `<b>Governance as one chain.</b> Real clusters sit in several chains at once; here there are three: lead firms, home, hosts. Investment inside lead firms is only a loss of orders.`,
		Zh: `<b>治理只按一条链算。</b>真实的集群同时处在多条链里；这里只有三类：主导企业、国内、东道国。主导企业内部的投资只表现为订单减少。`,
	},
	{
		En: `<b>Institutions, finance, politics, energy, sanctions, tariffs of third economies</b> are parameters at best. Using a host as an export platform is only in the mean cost.`,
		Zh: `<b>制度、金融、政治、能源、制裁、第三方关税</b>至多是参数。以东道国为出口平台只体现在平均成本里。`,
	},
	{
		En: `<b>Ranks made into numbers.</b> The literature orders the governance types by power and teaching; the spacing is ours. Only statements about order are defensible.`,
		Zh: `<b>把排序变成了数字。</b>文献只给出各治理类型在权力和传授上的先后，间距是我们定的。只有关于先后的说法站得住。`,
	},
	{
		En: `<b>Thresholds make S-curves.</b> How sudden they are (s_w) is a choice. Footwear’s organisation lies near its threshold on purpose, because that is where policy matters: one run proves nothing, look at the bands.`,
		Zh: `<b>门槛造成S形曲线。</b>陡不陡（s_w）是一种选择。鞋业的组织程度特意放在门槛附近，因为政策正是在那里起作用：单独一次运行证明不了什么，要看区间。`,
	},
	{
		En: `<b>Values of functions are fixed</b> apart from the price of making things: design and brand do not get cheaper when everyone climbs.`,
		Zh: `<b>除加工价格外，各环节价值固定</b>：人人都往上爬时，设计和品牌并不会变便宜。`,
	},
	{
		En: `<b>Capability has no unit.</b> The nearest observables: own-brand exports for brand, domestic value added for components, unit values for product, labour productivity for process.`,
		Zh: `<b>能力没有单位。</b>最接近的可观测量：品牌看自主品牌出口，零部件看国内增加值率，产品看出口单价，工艺看劳动生产率。`,
	},
}

var doubts = []lang.Pair{
	{
		En: `The map is a schematic picture of routes: it draws no boundaries and takes no position on the status of any territory. In mainland China, print and official use need a standard map with its review number, or the diagram without land (<code>basemap=none</code>).`,
		Zh: `地图只是走廊示意图，不表示国界或领土范围，对任何领土的地位不持立场。在中国内地，正式出版或政务使用须采用带审图号的标准地图，或改用不显示底图的示意图（<code>basemap=none</code>）。`,
	},
	{
		En: `Footwear’s components rise too fast: its domestic value added in exports climbs faster than any measured industry’s (<a href="../data/#calibration">calibration</a>).`,
		Zh: `鞋业的零部件能力升得太快：出口国内增加值率的上升快过任何实测行业（见<a href="../data/#calibration">校准</a>）。`,
	},
	{
		En: `Organisation is the strongest parameter and the least observable; it is constant here, though in the Sinos Valley it moved. Intent and the share for capability are constants too; under pressure firms may change their road.`,
		Zh: `组织是影响最大却最难观测的参数；这里是常数，而在西诺斯谷它是变化的。战略意图和投向升级的比例同样是常数；受到挤压时企业也许会改道。`,
	},
	{
		En: `Whether room or markets matter more rests on three numbers nobody has measured: how many workers can be retrained, what moving costs, how fast gradients move plants.`,
		Zh: `“腾出空间”与“新市场”孰轻孰重，取决于三个没人测过的数：多少工人能转岗、搬迁要花多少、梯度多快带走工厂。`,
	},
	{
		En: `Steel’s recovery of 2016–18 was an administrative cut of capacity, a rival explanation for which there is no lever.`,
		Zh: `2016—2018年钢铁业好转主要来自供给侧结构性改革中的去产能，这是另一种解释，模型没有对应的杠杆。`,
	},
	{
		En: `Host figures marked as derived or assumed (<a href="../data/#hosts">hosts</a>) are good for ranking, not for any single economy.`,
		Zh: `标为推算或假设的东道国数据（见<a href="../data/#hosts">东道国</a>）只宜用于排序，不宜用于评说某个经济体。`,
	},
}
