package model

// Archetype is one kind of industrial cluster: a name, an example and the
// parameters that set it apart.
type Archetype struct {
	ID               string
	Zh, En           string
	BlurbZh, BlurbEn string  // one paragraph: how it is inserted in its chain, what holds it back
	PlaceZh, PlaceEn string  // real clusters of this kind
	Workers          float64 // persons that one unit of people stands for; for display only, assumed
	Params           Params
}

// Archetypes lists the five archetypes. They are kinds, not portraits: the
// places named are examples of the kind and no number was fitted to them.
func Archetypes() []Archetype {
	const workers = 100_000
	return []Archetype{
		{
			ID: "footwear", Zh: "鞋业", En: "Footwear",
			BlurbZh: "典型的贴牌集群。85%的产品按主导企业（国外品牌商和零售商）的设计和订单生产，主导企业教它怎样做得更快更好，却把设计、营销和品牌牢牢留在自己手里。工资上涨，低端产能开始寻找出路。",
			BlurbEn: "The classic maker for foreign labels. It sells 85% to lead firms that teach it to work faster and better but keep design, marketing and brand to themselves. Wages rise, and low-end capacity looks for a way out.",
			PlaceZh: "如东莞、晋江、温州", PlaceEn: "such as Dongguan, Jinjiang and Wenzhou",
			Workers: workers, Params: Base(),
		},
		{
			ID: "steel", Zh: "钢铁", En: "Steel",
			BlurbZh: "产能过剩的重工业集群。80%的产品卖给国内，设备利用率只有72%，国内需求还在缩小。共建“一带一路”国家修铁路、港口和电站需要钢材，所以“一带一路”首先为它带来订单。",
			BlurbEn: "Heavy industry with too much capacity. It sells 80% at home, runs its plants at 72% and faces shrinking demand. Railways, ports and power stations along the belt need steel, so what the policy brings first is orders.",
			PlaceZh: "如唐山、邯郸", PlaceEn: "such as Tangshan and Handan",
			Workers: workers, Params: steel(),
		},
		{
			ID: "appliance", Zh: "家电", En: "Home appliances",
			BlurbZh: "优势集群。一半产品以自己的品牌卖给国内消费者，也为国外大牌代工。它到境外建厂是为了扩张，而不是逃离，主要的工厂都留在本地。",
			BlurbEn: "An advantaged cluster. Half of its goods reach Chinese homes under its own brands, and it also makes for foreign labels. It builds plants abroad to grow, not to flee: most of its capacity stays where it is.",
			PlaceZh: "如顺德、青岛", PlaceEn: "such as Shunde and Qingdao",
			Workers: workers, Params: appliance(),
		},
		{
			ID: "toys", Zh: "玩具", En: "Toys",
			BlurbZh: "走低端道路的集群。92%的产品卖给主导企业，利润大多用来扩产，很少投入设计和人才。产量一直在涨，回报却一年不如一年。",
			BlurbEn: "A cluster on the low road. It sells 92% to foreign buyers and puts most of its profit into more capacity, little into design or skills. Output keeps growing while the return on it keeps falling.",
			PlaceZh: "如汕头澄海", PlaceEn: "such as Chenghai in Shantou",
			Workers: workers, Params: toys(),
		},
		{
			ID: "electronics", Zh: "电子信息", En: "Electronics",
			BlurbZh: "模块化集群。按标准接口为各家品牌整机代工，组装只占整条链价值的4%，零部件却占28%。能力强、换买家容易，向上走的路比鞋业宽。",
			BlurbEn: "A modular cluster. It builds whole devices for many brands to standard interfaces; assembly is only 4% of the chain's value, components 28%. It is capable and can change buyers, so its road up is wider than that of footwear.",
			PlaceZh: "如深圳、东莞", PlaceEn: "such as Shenzhen and Dongguan",
			Workers: workers, Params: electronics(),
		},
	}
}

// ArchetypeByID returns the archetype with the given identifier.
func ArchetypeByID(id string) (Archetype, bool) {
	for _, a := range Archetypes() {
		if a.ID == id {
			return a, true
		}
	}
	return Archetype{}, false
}

func steel() Params {
	p := Base()
	p.Smile = 2.5
	p.Sales0 = [3]float64{0.10, 0.80, 0.10}
	p.U0 = 0.72
	p.X0, p.X1, p.Cod = 0.20, 0.30, 0.80
	p.C0 = [7]float64{0.15, 0.18, 0.50, 0.60, 0.50, 0.20, 0.15}
	p.Product0 = 0.40
	p.PsiI = 0.30
	p.GH, p.RivH = -0.010, 0.006
	p.Own0 = 0.45
	p.Eta, p.Intent = 0.40, 0.40
	p.Embed, p.BoundM, p.Exit = 0.20, 0.90, 0.06
	return p
}

func appliance() Params {
	p := Base()
	p.Smile = 4
	p.Sales0 = [3]float64{0.35, 0.50, 0.15}
	p.X0, p.Cod = 0.45, 0.65
	p.C0 = [7]float64{0.28, 0.36, 0.60, 0.70, 0.60, 0.38, 0.30}
	p.Product0 = 0.55
	p.Embed = 0.70
	p.Eta, p.Intent, p.Org = 0.70, 0.60, 0.80
	p.BoundN, p.LamHost = 0.75, 0.60
	return p
}

func toys() Params {
	p := Base()
	p.Smile = 7
	p.Sales0 = [3]float64{0.92, 0.05, 0.03}
	p.X0, p.Cod = 0.35, 0.85
	p.C0 = [7]float64{0.03, 0.05, 0.36, 0.48, 0.36, 0.05, 0.03}
	p.Product0 = 0.24
	p.Eta, p.Intent, p.Org = 0.15, 0.15, 0.40
	p.Own0, p.EpsP = 0.30, 0.7
	p.GRiv, p.GG, p.RivG = 0.055, 0.035, 0.008
	p.Sigma, p.BoundN = 2, 0.90
	p.KapT, p.KapQ = 0.08, 0.07
	return p
}

// electronics takes its value shares from smartphone teardowns (WIPO 2017).
func electronics() Params {
	p := Base()
	p.V = [7]float64{0.16, 0.08, 0.28, 0.04, 0.10, 0.11, 0.23}
	p.Sales0 = [3]float64{0.75, 0.20, 0.05}
	p.X0, p.Cod = 0.45, 0.90
	p.C0 = [7]float64{0.12, 0.20, 0.36, 0.80, 0.60, 0.14, 0.08}
	p.Product0 = 0.56
	p.Ms0 = [3]float64{0.25, 0.15, 0.08}
	p.Eta, p.Intent, p.Org = 0.65, 0.55, 0.80
	p.GG, p.GRiv = 0.03, 0.04
	p.LamW = 0.45
	p.KapT, p.KapQ, p.TC = 0.14, 0.16, 0.45
	p.Rho = [7]float64{1, 0.85, 0.90, 0.50, 0.60, 0.85, 1}
	return p
}
