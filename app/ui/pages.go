package ui

import "silkladder/app/lang"

// Page is one prerendered page of the site.
type Page struct {
	// Path is the page's URL path below the base path: "/", "/zh/", "/zh/data/".
	Path string
	Lang lang.Lang
	// Kind names the page's template: "home", "methods", "data" or "embed".
	Kind string
	// Title and Description go into the head of the page.
	Title, Description string
}

// kinds lists the pages that exist in every language, in the order of the
// navigation.
var kinds = []struct {
	kind, path         string
	title, description lang.Pair
}{
	{"home", "/",
		lang.Pair{En: "Silk Ladder: can the Belt and Road lift an industrial cluster?", Zh: "丝路阶梯：“一带一路”能否推动产业集群升级？"},
		lang.Pair{
			En: "Pick a Chinese industrial cluster, open corridors and parks on a map, move five policy levers, and see year by year whether it climbs its global value chain, and what happens in the host economies.",
			Zh: "选择一个中国产业集群，在地图上开通走廊与园区，调节五个政策杠杆，逐年观察它能否攀升全球价值链，以及合作对东道国家和地区的影响。",
		}},
	{"methods", "/methods/",
		lang.Pair{En: "Methods: equations, parameters, claims and data", Zh: "方法：方程、参数、论断与数据"},
		lang.Pair{
			En: "Every equation of the upgrading model, every parameter with its range and source, the claims of the paper with the tests that check them, and the limits of the model.",
			Zh: "升级模型的全部方程，每个参数的范围与来源，论文的各项论断及其检验，以及模型的局限。",
		}},
	{"data", "/data/",
		lang.Pair{En: "Data and places: corridors, parks, hosts and sources", Zh: "数据与地点：走廊、园区、东道国与来源"},
		lang.Pair{
			En: "Corridors, cooperation parks and host economies of the Belt and Road with their figures, sources and doubts, the formulas by which they enter the model, and the paper’s totals checked against the data.",
			Zh: "“一带一路”的走廊、合作园区与东道国家和地区，各项数据的来源与存疑，进入模型所用的公式，以及论文总数与数据的核对。",
		}},
	{"embed", "/embed/",
		lang.Pair{En: "Silk Ladder, embedded", Zh: "丝路阶梯（嵌入版）"},
		lang.Pair{
			En: "The Silk Ladder simulator sized for a frame on another page.",
			Zh: "为嵌入其他网页而设的丝路阶梯模拟器。",
		}},
}

// Pages lists every prerendered page of the site.
func Pages() []Page {
	var ps []Page
	for _, k := range kinds {
		for _, l := range lang.All {
			ps = append(ps, Page{
				Path: l.Prefix() + k.path, Lang: l, Kind: k.kind,
				Title: k.title.In(l), Description: k.description.In(l),
			})
		}
	}
	return ps
}
