package model

// OutputRow names one recorded series.
type OutputRow struct {
	Output         Output
	ID, Symbol     string // identifier in files; the same as symbol
	Math           string // as in the equations
	Zh, En         string
	HelpZh, HelpEn string
	Unit           string
	Source         string // equation that defines it
}

// Units of recorded series.
const (
	unitLevel  = "0–1"            // world frontier = 1
	unitShare  = "share"          // of a whole
	unitValue  = "chain value"    // value of the whole chain of the initial yearly output, at the start
	unitVolume = "initial output" // the cluster's initial yearly output
	unitPeople = "people"         // all people of the cluster = 1
	unitMat    = "materials"      // all materials of the cluster = 1
	unitRatio  = "–"              // a ratio
	unitWage   = "frontier wage"  // wage at the frontier = 1
	unitYearly = "initial output/year"
)

// OutputTable lists the recorded series in the order of the constants.
func OutputTable() []OutputRow {
	return []OutputRow{
		{OutP, "P", "P", "P", "工艺流程升级", "Process upgrading", "做得多好：生产工艺的水平，世界前沿为1。", "How well the cluster makes things; the world frontier is 1.", unitLevel, "E2"},
		{OutQ, "Q", "Q", "Q", "产品升级", "Product upgrading", "做的东西多好：产品的档次，世界前沿为1。", "How good its products are; the world frontier is 1.", unitLevel, "E31"},
		{OutF, "F", "F", "F", "功能水平", "Functional level", "做哪些事：在研发、设计、营销、品牌中的份额乘以能力，按价值加权。", "Which functions it performs: its share in research, design, marketing and brand times its skill in them, weighted by value.", unitLevel, "section 5"},
		{OutX, "X", "X", "X", "价值链升级", "Chain upgrading", "在哪条链上：转入更高价值链的程度。", "Which chain it is in: how far it has moved into a more valuable one.", unitLevel, "E32"},
		{OutVC, "VC", "VC", "VC", "价值链地位", "Position in the chain", "整条链的价值中集群所做环节占多少。", "The share of the chain's value in the functions the cluster performs.", unitShare, "section 5"},
		{OutVA, "VA", "VA", "VA", "集群增加值", "Value added by the cluster", "集群（含境外工厂）留下的价值。", "What the cluster keeps of the value it helps to make, its plants abroad included.", unitValue, "E20"},
		{OutVAh, "VAh", "VAh", "VA_home", "留在国内的增加值", "Home value added", "扣除付给东道国工人的工资后，留在国内的价值；与出口的国内增加值率（DVAR）不是一回事。", "What stays at home after wages are paid in the hosts; not the domestic value added in exports (DVAR).", unitValue, "E20"},
		{OutRel, "rel", "rel", "rel", "相对于工资的回报", "Return relative to wages", "每个人带来的、留在国内的增加值是其工资的几倍；低于1就入不敷出。", "Home value added per person as a multiple of the wage; below 1 work no longer pays.", unitRatio, "section 5"},
		{OutPi, "Pi", "Pi", "Π", "利润", "Profit", "增加值减去国内外工资和闲置成本。", "Value added less wages at home and abroad and the upkeep of idle plants.", unitValue, "E22"},
		{OutQty, "q", "q", "q", "产量", "Output", "每年的产量，起初为1。", "What is made and sold in a year; 1 at the start.", unitVolume, "E18"},
		{OutQtyG, "qG", "qG", "q_G", "卖给主导企业", "Sales to lead firms", "通过主导企业链卖出的产量。", "What is sold through the chains of lead firms.", unitVolume, "E18"},
		{OutQtyH, "qH", "qH", "q_H", "国内销售", "Sales at home", "卖给国内市场的产量。", "What is sold in the home market.", unitVolume, "E18"},
		{OutQtyB, "qB", "qB", "q_B", "东道国销售", "Sales in hosts", "卖给共建“一带一路”国家市场的产量。", "What is sold in the host markets.", unitVolume, "E18"},
		{OutU, "u", "u", "u", "产能利用率", "Utilisation", "开动的产能占全部产能的比例。", "The share of capacity that is in use.", unitShare, "E18"},
		{OutK0, "K0", "K0", "K₀", "国内产能", "Capacity at home", "国内工厂一年最多能生产多少。", "What the plants at home could make in a year.", unitVolume, "E34"},
		{OutKB, "KB", "KB", "K_B", "境外产能", "Capacity abroad", "东道国的工厂一年最多能生产多少。", "What the plants in the hosts could make in a year.", unitVolume, "E35"},
		{OutT, "T", "T", "ΣT_b", "产能转移", "Transfer of capacity", "每年从国内迁往东道国的产能。", "Capacity that moves from home to the hosts in a year.", unitYearly, "E24"},
		{OutPrice, "price", "price", "p", "加工价格", "Price of making things", "生产环节的相对价格；供给过剩时下跌，起初为1。", "The relative price of production functions; it falls as supply outgrows demand; 1 at the start.", unitRatio, "E3"},
		{OutAsym, "asym", "asym", "A", "权力不对称", "Power asymmetry", "主导企业对集群的控制力：0为平等，1为完全支配。", "The power of lead firms over the cluster: 0 is equal, 1 full command.", unitLevel, "E7"},
		{OutAsymB, "asymB", "asymB", "A_B", "集群对东道国的不对称", "Asymmetry over hosts", "集群自己当买家时，对东道国企业的控制力。", "The power of the cluster over firms in the hosts, where it is the buyer.", unitLevel, "E6, T10"},
		{OutBar, "bar", "bar", "B", "壁垒", "Barrier", "主导企业把核心环节的门槛提高了多少。", "How much lead firms raise the threshold of the core functions.", unitLevel, "E9"},
		{OutDep, "Dep", "Dep", "Dep", "对主导企业的依赖", "Dependence on lead firms", "销售额中来自主导企业的比例。", "The share of sales that comes from lead firms.", unitShare, "E9"},
		{OutStage, "stage", "stage", "stage", "升级阶段指数", "Stage index", "1为组装，2为贴牌（OEM），3为设计（ODM），4为品牌（OBM）。", "1 assembly, 2 OEM, 3 ODM, 4 OBM.", "1–4", "section 5"},
		{OutNprod, "Nprod", "Nprod", "N_p", "生产人员", "People in production", "忙于生产的人占集群全部人员的比例。", "The share of the cluster's people who work in production.", unitPeople, "E21"},
		{OutNadv, "Nadv", "Nadv", "N_a", "研发、设计、营销人员", "Advanced staff", "做研发、设计、营销的人占全部人员的比例。", "The share of people in research, design and marketing.", unitPeople, "E33"},
		{OutNpool, "Npool", "Npool", "N_pool", "待转岗人员", "People set free", "既不生产也未转岗的人占全部人员的比例。", "The share of people who neither produce nor have been retrained.", unitPeople, "E21"},
		{OutMfree, "Mfree", "Mfree", "M_f", "空闲物料", "Free materials", "生产没有占用的原料和能源。", "Materials and energy that production does not use.", unitMat, "E21"},
		{OutI, "I", "I", "I", "可投资金", "Investable funds", "再投资的利润，减去搬迁的净成本。", "Reinvested profit less the net cost of moving plants.", unitValue, "E25"},
		{OutIc, "Ic", "Ic", "I_c", "升级投入", "Funds for capability", "投向提高能力的资金（高端道路）。", "Money that goes to capability (the high road).", unitValue, "E25"},
		{OutIk, "Ik", "Ik", "I_k", "扩产投入", "Funds for capacity", "投向扩大产能的资金（低端道路）。", "Money that goes to capacity (the low road).", unitValue, "E25"},
		{OutE, "E", "E", "E", "升级努力", "Upgrading effort", "组织、人、财、物结合起来的升级努力，最大为1。", "Organisation, people, money and materials put to work on upgrading together; at most 1.", unitLevel, "E27"},
		{OutLead, "lead", "lead", "s̄_B(𝓘)", "东道国市场的核心角色", "Core role in host markets", "在东道国市场承担研发、设计、营销、品牌的平均份额。", "Mean share in research, design, marketing and brand in the host markets.", unitShare, "E10"},
		{OutLeadG, "leadG", "leadG", "s̄_G(𝓘)", "主导企业链的核心角色", "Core role in the lead chain", "在主导企业链中承担核心环节的平均份额；超过0.2可视为摆脱低端锁定。", "Mean share in the core functions of the lead firms' chain; above .2 the lock is broken.", unitShare, "E10"},
		{OutBuyer, "buyer", "buyer", "buyer", "买家指数", "Buyer index", "从制造者变成购买者的程度。", "How far the cluster has turned from maker into buyer.", unitShare, "section 5"},
		{OutHB, "HB", "HB", "ΣHB_b", "东道国净得失", "Balance of hosts", "东道国得到的工资和技术，减去本地企业的损失和利息；不等于福利。", "Wages and learning in the hosts less lost local sales and interest; no measure of welfare.", unitValue, "E40"},
		{OutHW, "HW", "HW", "Σw_bN_b", "东道国工资", "Wages paid in hosts", "境外工厂付给当地工人的工资。", "What plants abroad pay their workers.", unitValue, "E22"},
		{OutHVA, "HVA", "HVA", "HVA", "东道国增加值", "Value added in hosts", "留在东道国的价值，本版即当地工资。", "The value that stays in the hosts; in this version their wages.", unitValue, "E22"},
		{OutGrad, "grad", "grad", "max grad_b", "最大成本差", "Steepest cost gap", "最便宜的东道国比国内便宜多少（对数）。", "How much cheaper the cheapest host is than home (logarithm).", unitRatio, "E23"},
		{OutW, "w", "w", "w", "国内工资", "Home wage", "相对于世界前沿的工资。", "The wage at home relative to the world frontier.", unitWage, "E38"},
		{OutCap, "cap", "cap", "κ", "供应商能力", "Capability", "主导企业眼中的能力：工艺与产品的几何平均。", "What lead firms see: the geometric mean of process and product level.", unitLevel, "E5"},
		{OutCx, "cx", "cx", "x", "产品复杂度", "Complexity", "交易所需信息的复杂程度。", "How complex the information is that trade in the product needs.", unitLevel, "E5"},
		{OutPoll, "poll", "poll", "poll", "污染", "Pollution", "国内生产的污染，工艺越好越少。", "Pollution from production at home; better processes cause less.", unitVolume, "C33"},
		{OutDva, "dva", "dva", "dva", "出口国内增加值率", "Domestic value in exports", "出口价值中由本地创造的份额（近似值）。", "The share of export value that is made at home (a proxy).", unitShare, "section 5"},
		{OutUc, "uc", "uc", "ūc", "平均单位成本", "Mean unit cost", "国内外工厂的平均成本，起初为1。", "Mean cost of a unit over all plants; 1 at the start.", unitRatio, "E13"},
		{OutJobsB, "jobsB", "jobsB", "ΣN_b", "东道国就业", "Jobs in hosts", "境外工厂雇用的人，以集群全部人员为1。", "People employed by plants abroad; all people of the cluster are 1.", unitPeople, "E22"},
	}
}

// HostOutputRow names one recorded series of a host.
type HostOutputRow struct {
	Output         HostOutput
	ID, Symbol     string
	Zh, En         string
	HelpZh, HelpEn string
	Unit           string
	Source         string // equation that defines it
}

// HostOutputTable lists the series of a host in the order of the constants.
func HostOutputTable() []HostOutputRow {
	return []HostOutputRow{
		{HostK, "K", "K_b", "产能", "Capacity", "集群在当地的产能。", "What the cluster's plants here could make in a year.", unitVolume, "E35"},
		{HostJ, "J", "J_b", "基础设施", "Infrastructure", "交通和能源水平，最好为1。", "Transport and energy; the best possible is 1.", unitLevel, "E36"},
		{HostW, "w", "w_b", "工资", "Wage", "相对于世界前沿的工资。", "The wage relative to the world frontier.", unitWage, "E38"},
		{HostA, "a", "a_b", "产业能力", "Industrial capability", "本地企业的工艺水平，世界前沿为1。", "How well local firms make things; the world frontier is 1.", unitLevel, "E37"},
		{HostY, "y", "y_b", "收入", "Income", "人均收入，世界前沿为1。", "Income per head; the world frontier is 1.", unitLevel, "E39"},
		{HostGrad, "grad", "grad_b", "成本差", "Cost gap", "在这里生产比国内便宜多少（对数）；小于零则产能不会来。", "How much cheaper than home it is to produce here (logarithm); below zero no capacity comes.", unitRatio, "E23"},
		{HostT, "T", "T_b", "转入产能", "Transfer", "每年从国内迁来的产能。", "Capacity that moves here from home in a year.", unitYearly, "E24"},
		{HostQ, "q", "q_b", "集群的销量", "Sales of the cluster", "集群在当地市场的销量。", "What the cluster sells here in a year.", unitVolume, "E18"},
		{HostTau, "tau", "τ_b", "贸易成本", "Trade cost", "关税和运输使产品变贵的倍数。", "The factor by which tariff and transport make goods dearer.", unitRatio, "E15"},
		{HostHB, "HB", "HB_b", "净得失", "Balance", "工资和技术收益减去损失和利息；不等于福利。", "Wages and learning less losses and interest; no measure of welfare.", unitValue, "E40"},
		{HostHW, "HW", "w_bN_b", "工资收入", "Wage bill", "集群的工厂付给当地工人的工资。", "What the cluster's plants pay their workers here.", unitValue, "E22"},
		{HostDebt, "debt", "debt_b", "债务", "Debt", "为基础设施欠下的债。", "What is owed for infrastructure.", unitValue, "E36"},
		{HostPi, "pi", "π_b", "工厂生产率", "Productivity of plants", "集群在当地工厂的生产率，世界前沿为1。", "Output per worker in the cluster's plants here; the world frontier is 1.", unitRatio, "E14"},
		{HostJobs, "jobs", "N_b", "就业", "Jobs", "集群在当地雇用的人，以集群全部人员为1。", "People the cluster employs here; all its people are 1.", unitPeople, "E22"},
	}
}

// VectorRow names one recorded vector.
type VectorRow struct {
	Vector Vector
	ID     string
	Zh, En string
	Unit   string
	Source string
}

// VectorTable lists the recorded vectors in the order of the constants.
func VectorTable() []VectorRow {
	return []VectorRow{
		{VecGov, "gov", "治理类型的权重", "governance weights of the lead chain", unitShare, "E6"},
		{VecSbar, "sbar", "全部销售中承担的份额", "roles over all sales", unitShare, "E19"},
		{VecSG, "sG", "主导企业链中承担的份额", "roles in the lead chain", unitShare, "E10"},
		{VecSH, "sH", "国内市场中承担的份额", "roles in the home market", unitShare, "E10"},
		{VecSB, "sB", "东道国市场中承担的份额", "roles in host markets", unitShare, "E10"},
		{VecC, "c", "能力", "capability", unitLevel, "E29, E30"},
	}
}

// ComponentID names one component of a vector in files: gov_captive, sbar_R.
func (v Vector) ComponentID(k int) string {
	if v == VecGov {
		return "gov_" + GovernanceTable()[k].ID
	}
	return VectorTable()[v].ID + "_" + FunctionTable()[k].ID
}
