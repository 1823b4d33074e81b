package manual

import "silkladder/app/lang"

// Reference is one work that the paper or the model rests on.
type Reference struct {
	ID    string
	Label string // authors and year, as cited
	Text  string // title and where it appeared, in the work's own language
	Zh    bool   // the text is Chinese
	URL   string
	Paper bool   // in the paper's own list
	Mark  string // "v": its content was checked against a copy; "m": from memory; "": the paper's list is the source
}

// References lists all works by author.
func References() []Reference {
	return []Reference{
		{"bna", "Bazan & Navas-Alemán 2003", "Upgrading in global and national value chains: recent challenges and opportunities for the Sinos Valley footwear cluster, Brazil. EADI workshop paper.", false, "", false, "v"},
		{"chen", "陈冲、陈志侠2009", "全球价值链中的产业集群升级理论综述[J]. 财会通讯, 2009(36): 49-51.", true, "", true, ""},
		{"cohen", "Cohen & Levinthal 1990", "Absorptive capacity: a new perspective on learning and innovation. Administrative Science Quarterly 35(1).", false, "", false, "m"},
		{"dlk", "Dedrick, Linden & Kraemer 2018", "We estimate China only makes $8.46 from an iPhone. The Conversation.", false, "", false, "v"},
		{"donovan", "Donovan, de Graaff, de Groot & Koopmans 2021", "Unravelling urban advantages: a meta-analysis of agglomeration economies. Tinbergen Institute Discussion Paper 2021-026.", false, "https://papers.tinbergen.nl/21026.pdf", false, "v"},
		{"desoyres", "de Soyres, Mulabdic & Ruta 2020", "Common transport infrastructure: a quantitative model and estimates from the Belt and Road Initiative. International Finance Discussion Papers 1274, Federal Reserve Board.", false, "", false, "v"},
		{"gereffi1999", "Gereffi 1999", "International trade and industrial upgrading in the apparel commodity chain. Journal of International Economics 48: 37–70.", false, "https://doi.org/10.1016/S0022-1996(98)00075-0", true, ""},
		{"ghs", "Gereffi, Humphrey & Sturgeon 2005", "The governance of global value chains. Review of International Political Economy 12(1): 78–104.", false, "", false, "v"},
		{"gerschenkron", "Gerschenkron 1962", "Economic backwardness in historical perspective. Harvard University Press.", false, "", false, "m"},
		{"harvey", "Harvey 1981", "The spatial fix: Hegel, von Thünen, and Marx. Antipode 13(3).", false, "", false, "m"},
		{"horner", "Horner 2016", "A new economic geography of trade and development? Governing South–South trade, value chains and production networks. Territory, Politics, Governance 4(4).", false, "", false, "v"},
		{"hs2000", "Humphrey & Schmitz 2000", "Governance and upgrading: linking industrial cluster and global value chain research. IDS Working Paper 120.", false, "", false, "v"},
		{"hs2002", "Humphrey & Schmitz 2002", "How does insertion in global value chains affect upgrading in industrial clusters? Regional Studies 36: 1017–1027.", false, "https://doi.org/10.1080/0034340022000022198", true, ""},
		{"kaplinsky2000", "Kaplinsky 2000", "Globalisation and unequalisation: what can be learned from value chain analysis? Journal of Development Studies 37(2).", false, "", false, "m"},
		{"kaplinsky2006", "Kaplinsky 2006", "Revisiting the revisited terms of trade: will China make a difference? World Development 34(6).", false, "", false, "v"},
		{"kf", "Kaplinsky & Farooki 2010", "What are the implications for global value chains when the market shifts from the North to the South? World Bank Policy Research Working Paper 5205.", false, "", false, "v"},
		{"keetang", "Kee & Tang 2016", "Domestic value added in exports: theory and firm evidence from China. American Economic Review 106(6).", false, "", false, "m"},
		{"li", "Li & Hall 2016", "Depreciation of business R&D capital. US Bureau of Economic Analysis, working paper.", false, "https://www.bea.gov/research/papers/2016/depreciation-business-rd-capital", false, "v"},
		{"itc", "Mohanty, Franssen & Saha 2019", "The power of international value chains in the Global South. International Trade Centre, Geneva.", false, "", false, "v"},
		{"navas", "Navas-Alemán 2011", "The impact of operating in multiple value chains for upgrading: the case of the Brazilian furniture and footwear industries. World Development 39(8).", false, "", false, "m"},
		{"pisano", "Pisano & Shih 2009", "Restoring American competitiveness. Harvard Business Review.", false, "", false, "m"},
		{"qiu", "邱永辉2016", "“一带一路”与中国产业集群升级——基于全球价值链视角[J]. 汉斯出版社, 2016. CC BY 4.0.", true, "", false, "v"},
		{"schmitz1999", "Schmitz 1999", "Global competition and local co-operation: success and failure in the Sinos Valley, Brazil. World Development 27: 1627–1650.", false, "https://doi.org/10.1016/S0305-750X(99)00075-3", true, ""},
		{"shih", "Shih 1996", "Me-too is not my style. Acer Foundation.", false, "", false, "m"},
		{"ssn", "上海证券报2015", "“一带一路”打造国际产业合作新模式[N]. 上海证券报, 2015-05-22(F02).", true, "", true, ""},
		{"unido", "UNIDO 2003", "United Nations Industrial Development Organization, documents.", false, "", true, ""},
		{"verspagen", "Verspagen 1991", "A new empirical approach to catching up or falling behind. Structural Change and Economic Dynamics 2(2).", false, "", false, "m"},
		{"wipo", "WIPO 2017", "World Intellectual Property Report 2017: Intangible capital in global value chains, chapter 4.", false, "", false, "v"},
		{"wb2019", "World Bank 2019", "Belt and Road economics: opportunities and risks of transport corridors.", false, "", false, "v"},
		{"wb2022", "World Bank 2022", "Place, productivity, and prosperity: revisiting spatially targeted policies for regional development. ISBN 978-1-4648-1670-3.", false, "", false, "v"},
		{"xingdetert", "Xing & Detert 2010", "How the iPhone widens the United States trade deficit with the People’s Republic of China. ADBI Working Paper 257.", false, "", false, "m"},
		{"xing", "Xing 2014", "Measuring value added in the People’s Republic of China’s exports: a direct approach. ADBI Working Paper 493.", false, "https://hdl.handle.net/11540/1105", false, "v"},
		{"zhan", "詹霞2007", "基于全球价值链视角的地方产业集群升级对策[J]. 企业经济, 2007(8): 60-63.", true, "", true, ""},
		{"zhang", "张向阳、朱有为2005", "基于全球价值链视角的产业升级研究[J]. 外国经济与管理, 2005(5): 21-27.", true, "", true, ""},
	}
}

// referenceByID looks up a reference; an unknown one is a defect of this package.
func referenceByID(id string) Reference {
	for _, r := range References() {
		if r.ID == id {
			return r
		}
	}
	panic("manual: no reference " + id)
}

var markNames = map[string]lang.Pair{
	"v": {En: "checked against a copy of the source", Zh: "已与原文副本核对"},
	"m": {En: "from the literature, not checked against the text", Zh: "引自文献，未核对原文"},
	"a": {En: "assumption", Zh: "假设"},
}
