package manual

import "silkladder/app/lang"

// secondBlocks are F1 to F13: what version 2 adds to E1 to E40.
func secondBlocks() []Block {
	return []Block{
		{"F1", lang.Pair{En: "Clusters together", Zh: "集群之间"},
			lang.Pair{
				En: "One cluster alone finds room, people and money for everything it plans. All of China’s clusters do not: they share hosts, workers, funds and knowledge.",
				Zh: "单个集群想要多少空间、人手和资金，似乎都有；全国各集群合在一起就不同了：东道国、人员、资金和知识都要共用。",
			}, []Equation{
				{"F1", lang.Pair{En: "Room is shared", Zh: "空间共用"},
					lang.Pair{
						En: "A host has room for so many people, a part of its own factory workers, and the plants of all clusters fill it together.",
						Zh: "东道国能容纳的人数有限，只是本国制造业人员的一部分；各集群的工厂共同占用这些空间。",
					}, nil, lang.Pair{En: "people in manufacturing: World Bank; what part of them is within reach is fitted to the jobs in zones of 2016 to 2018", Zh: "制造业人员：世界银行；其中可用的比例按2016至2018年园区就业拟合"}},
				{"F2", lang.Pair{En: "Hosts learn from all, and pay for all", Zh: "东道国向所有集群学习，工资随所有集群上涨"},
					lang.Pair{
						En: "Local firms learn from whoever builds there, and wages rise with all the plants in the country. These take the place of E37 and of the host’s half of E38.",
						Zh: "谁来建厂，本地企业就向谁学；当地所有工厂都会推高工资。两式代替E37和E38中东道国的部分。",
					}, nil, lang.Pair{En: "as E37 and E38, weighted by people", Zh: "同E37、E38，按人员加权"}},
				{"F3", lang.Pair{En: "People move to other industries", Zh: "人员流向其他产业"},
					lang.Pair{
						En: "Those set free look elsewhere and are hired where work pays most and orders wait. Nobody is lost on the way: the moves of all clusters sum to nothing.",
						Zh: "被腾出的人另谋职业，去回报高、订单等人做的集群。总人数不变：各集群的净流动之和为零。",
					}, []string{"qiu"}, lang.Pair{En: "section 3.1; the rate is assumed", Zh: "第3.1节；速度为假设"}},
				{"F4", lang.Pair{En: "Money follows returns", Zh: "资金追逐回报"},
					lang.Pair{
						En: "A part of what could be invested goes into a common fund and is shared out by size and return; E25 below mixes it with the cluster’s own.",
						Zh: "可投资金的一部分进入共同资金池，按规模与回报重新分配；下文E25把它与集群自有资金合在一起。",
					}, []string{"qiu"}, lang.Pair{En: "section 3.1; the share is assumed. Value added is 21% of output (National Bureau of Statistics)", Zh: "第3.1节；比例为假设。增加值占产值21%（国家统计局）"}},
				{"F5", lang.Pair{En: "Knowledge of one chain used in another", Zh: "把一条链的知识用到另一条链"},
					lang.Pair{
						En: "What opens a higher chain (E32) is in part what the other clusters know.",
						Zh: "进入更高价值链（E32）所需的知识，有一部分来自其他集群。",
					}, []string{"qiu"}, lang.Pair{En: "chain upgrading; the share is assumed", Zh: "价值链升级；比例为假设"}},
				{"F6", lang.Pair{En: "Home wages and idle hands", Zh: "国内工资与闲置人员"},
					lang.Pair{
						En: "The home wage of E38 can rise faster when fewer people stand idle than at the start. As released, <i>ω</i><sub>w</sub> is 0: wages grow with time alone, as observed.",
						Zh: "闲置人员比期初少时，E38中的国内工资可以涨得更快。发布时<i>ω</i><sub>w</sub>为0：工资只随时间增长，与观测一致。",
					}, nil, ours},
			}},
		{"F7", lang.Pair{En: "Places that fit a trade", Zh: "适合某一行业的地方"},
			lang.Pair{
				En: "What is cheap to make and to ship, which parks take it in, who buys it and what duty it pays differ from trade to trade.",
				Zh: "在哪里生产便宜、运费多少、哪些园区接纳、谁来购买、缴多少关税，各行业都不相同。",
			}, []Equation{
				{"F7", lang.Pair{En: "Cost by trade", Zh: "分行业的成本"},
					lang.Pair{
						En: "Unit cost is Cobb–Douglas in labour, energy, materials and the rest with the trade’s own shares. Materials that a host cannot make come from home and pay the way; the rest costs the same everywhere.",
						Zh: "单位成本是劳动、能源、物料和其他投入的柯布—道格拉斯函数，份额因行业而异。东道国造不了的物料从国内运去，要付运费；其他投入各地同价。",
					}, nil, lang.Pair{En: "shares of cost from input–output tables; power of 2014: World Bank, Doing Business 2016; form assumed", Zh: "成本份额取自投入产出表；2014年电价：世界银行《营商环境报告2016》；形式为假设"}},
				{"F8", lang.Pair{En: "Transport by trade", Zh: "分行业的运输"},
					lang.Pair{
						En: "Goods take the cheapest way that is open from the cluster’s own city; the search for it is no formula. What is heavy for its price pays more, and better corridors cut the cost.",
						Zh: "货物从集群所在城市走仍然开放的最便宜路线，路线由搜索得出，不是公式。单位价值越重，运费占比越高；走廊改善则运费下降。",
					}, nil, lang.Pair{En: "freight by weight: Hummels and Skiba 2004, Lashkaripour 2017; 0.176 kg a dollar: shoes", Zh: "运费与重量：Hummels和Skiba 2004、Lashkaripour 2017；每美元0.176公斤：鞋"}},
				{"F9", lang.Pair{En: "Parks for a trade", Zh: "园区接纳的行业"},
					lang.Pair{
						En: "A park makes room only for the trades it takes in: fully for one it names, partly in a general zone, not at all for shoes on a farm. It takes the place of the room in E13.",
						Zh: "园区只为它接纳的行业提供空间：点名的行业全算，综合性园区算一部分，农业园区对制鞋不算。此式代替E13中的空间。",
					}, nil, lang.Pair{En: "industries that parks state", Zh: "园区公布的产业"}},
				{"F10", lang.Pair{En: "Demand by trade", Zh: "分行业的需求"},
					lang.Pair{
						En: "A host’s market follows what drives it: income for shoes and appliances, building for steel, cement and glass, the world for solar panels and ships.",
						Zh: "东道国市场随各自的驱动因素变化：鞋和家电看收入，钢铁、水泥、玻璃看建设，光伏和船舶看世界需求。",
					}, nil, lang.Pair{En: "drivers of demand by trade; one for each, assumed", Zh: "各行业的需求驱动因素；各取其一，为假设"}},
				{"F11", lang.Pair{En: "Plants for markets, and around duties", Zh: "为市场建厂，绕开关税"},
					lang.Pair{
						En: "Besides cost two things draw plants: a market behind a tariff, and export from a host to lead firms whose duties on China it escapes. What is sold back home pays the way. Hosts that draw at once share what can move.",
						Zh: "成本之外还有两种吸引：关税壁垒后的当地市场，以及从东道国出口给主导企业、免缴对华关税。运回国内销售的要付运费。几个东道国同时吸引时，共分可转移的产能。",
					}, nil, lang.Pair{En: "duties observed; the speed is fitted to the jobs in zones of 2016 to 2018; a fifth of lead firms’ sales goes to the United States, assumed", Zh: "关税为观测值；速度按2016至2018年园区就业拟合；主导企业销售的五分之一在美国，为假设"}},
			}},
		{"F12", lang.Pair{En: "What happened, and what it costs", Zh: "已经发生的与要付的代价"},
			lang.Pair{
				En: "Up to the last year with data the past is what it was; then the levers decide, and each has its price.",
				Zh: "到有数据的最后一年为止，过去如实；此后由政策杠杆决定，每个杠杆都有价格。",
			}, []Equation{
				{"F12", lang.Pair{En: "History", Zh: "历史"},
					lang.Pair{
						En: "What was observed by year stands on straight lines between years: policies by host, demand by trade, added duties. After the last year demand grows at the assumed rate.",
						Zh: "逐年的观测值在年与年之间连成直线：各东道国的政策、各行业的需求、加征的关税。最后一年之后，需求按假设的速度增长。",
					}, nil, lang.Pair{En: "official finance: AidData GCDF 3.0; zones: Ministry of Commerce; memoranda and tariffs as on the page of data", Zh: "官方资金：AidData GCDF 3.0；合作区：商务部；谅解备忘录与关税见数据页"}},
				{"F13", lang.Pair{En: "What the levers cost", Zh: "政策的成本"},
					lang.Pair{
						En: "Infrastructure costs grants, loans that are paid back with interest and loans that are lost; parks what their plants do not earn back; openness the retraining of people; market access duties of one’s own; the eco-park a subsidy. Loans and people in retraining start at 0.",
						Zh: "基础设施要付赠款、还本付息的贷款和坏账；园区要付工厂没有赚回的部分；开放要付转岗培训；市场准入要让出自己的关税；生态园要付补贴。贷款和转岗人数期初为0。",
					}, nil, lang.Pair{En: `AidData GCDF 3.0, Ministry of Commerce; each number with its source among the <a href="../methods/#prices">prices</a>`, Zh: `AidData GCDF 3.0、商务部；各数值的来源见<a href="../methods/#prices">价格表</a>`}},
			}},
	}
}

// changes says what version 2 changes in equations of version 1.
var changes = []struct {
	id   string
	says lang.Pair
}{
	{"E3", lang.Pair{En: "The market of lead firms follows what was observed (F12).", Zh: "主导企业市场随观测值变化（F12）。"}},
	{"E13", lang.Pair{En: "Parks act host by host: what history left stays, and the lever can only add to it.", Zh: "园区政策按东道国起作用：历史留下的保持不变，杠杆只能增加。"}},
	{"E15", lang.Pair{En: "Tariffs start from those of each host; transport is that of the trade (F8).", Zh: "关税从各东道国自己的水平起算；运输成本因行业而异（F8）。"}},
	{"E16", lang.Pair{En: "What is made at home pays the added duty of the United States.", Zh: "国内所产须缴美国加征的关税。"}},
	{"E17", lang.Pair{En: "Markets grow as observed, then as assumed.", Zh: "市场先按观测值、再按假设增长。"}},
	{"E18", lang.Pair{En: "The people of a cluster are N, no longer 1; staff trained for research, design and marketing do not go back to the line.", Zh: "集群人员为N，不再是1；研发、设计、营销人员不回生产线。"}},
	{"E21", lang.Pair{En: "The same in the use of people and materials.", Zh: "人员与物料的使用同此。"}},
	{"E23", lang.Pair{En: "Duties escaped and the way back home join the gradient (F11).", Zh: "梯度中加入免缴的关税和运回国内的成本（F11）。"}},
	{"E24", lang.Pair{En: "Openness acts host by host from where history leaves it; parks draw plants as they make room; hosts share what moves.", Zh: "开放度按东道国起作用，从历史留下的水平起算；园区腾出空间就吸引工厂；各东道国分享转移的产能。"}},
	{"E25", lang.Pair{En: "A part of the funds comes from all clusters (F4); there is no money for plants without people.", Zh: "一部分资金来自所有集群（F4）；没有人手的产能得不到资金。"}},
	{"E26", lang.Pair{En: "Home builds no more plants in a time step than there are people for.", Zh: "国内每一步新建的产能以可用人员为限。"}},
	{"E27", lang.Pair{En: "A rest of people or materials that is hardly there counts in proportion.", Zh: "所剩无几的人员或物料按比例计。"}},
	{"E33", lang.Pair{En: "Trained staff are a stock of their own out of N people.", Zh: "研发、设计、营销人员是N人中单独的存量。"}},
	{"E34", lang.Pair{En: "The rate at which losses close plants has a name, for plants abroad close by it too.", Zh: "亏损造成的关停率单独列出，境外工厂也适用。"}},
	{"E35", lang.Pair{En: "Plants abroad close for losses, and where wages take more than the plants bring in.", Zh: "境外工厂也会因亏损关停；工资高于工厂创造的价值时同样如此。"}},
	{"E36", lang.Pair{En: "Infrastructure acts host by host from where history leaves it; debt counts a host’s size for all clusters.", Zh: "基建政策按东道国起作用，从历史留下的水平起算；债务按东道国对所有集群的规模计。"}},
}
