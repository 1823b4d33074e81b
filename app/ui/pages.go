package ui

import "silkladder/app/lang"

// Page is one prerendered page of the site.
type Page struct {
	// Path is the page's URL path below the base path: "/", "/zh/", "/zh/guide/".
	Path string
	Lang lang.Lang
	// Kind names the page's template: "home", "guide", "methods" or "embed".
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
