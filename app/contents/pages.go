// Package contents lists the prerendered pages of the site, with their titles and
// descriptions for the head.
package contents

import "silkladder/app/lang"

// Page is one prerendered page of the site.
type Page struct {
	// Path is the page's URL path below the base path: "/", "/zh/", "/zh/data/".
	Path string
	Lang lang.Lang
	// Kind names the page's template: "home", "evidence", "methods", "equations", "data" or "embed".
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
		lang.Pair{En: "Silk Ladder: when does the Belt and Road lift an industrial cluster?", Zh: "丝路阶梯：“一带一路”何时能让产业集群攀上价值链高端？"},
		lang.Pair{
			En: "Pick a Chinese industrial cluster, open corridors and parks on a map, move five policy levers, and see year by year whether it climbs its global value chain, and what happens in the host economies.",
			Zh: "选择一个中国产业集群，在地图上开通走廊与园区，调节五个政策杠杆，逐年观察共建“一带一路”倡议能否助其摆脱低端锁定、攀升全球价值链，以及合作对东道国和地区的影响。",
		}},
	{"map", "/map/",
		lang.Pair{En: "Map: corridors, parks and economies ranked, each with its reason · Silk Ladder", Zh: "地图：走廊、园区、国家和地区排名，各附理由 · 丝路阶梯"},
		lang.Pair{
			En: "Where a Chinese cluster’s plants go along the Belt and Road and why there: every corridor, park and host economy on one map, ranked for this trade, each with its reason in a line.",
			Zh: "中国产业集群的工厂沿“一带一路”去了哪里、为什么：走廊、园区、东道国和地区在同一张地图上，按该行业排名，各附一行理由。",
		}},
	{"lab", "/lab/",
		lang.Pair{En: "Lab: every lever beside the pictures of your choice · Silk Ladder", Zh: "实验台：全部政策与所选图表并排 · 丝路阶梯"},
		lang.Pair{
			En: "Move five Belt and Road levers, each with its price in dollars and who pays, beside two to four pictures of your choice; compare scenarios and replay a change.",
			Zh: "调节五个“一带一路”政策杠杆，各标明每年的成本和由谁承担，旁边是您所选的两至四幅图；可比较情景，也可重放改动。",
		}},
	{"hosts", "/hosts/",
		lang.Pair{En: "Hosts: who gains and who pays, economy by economy · Silk Ladder", Zh: "东道国：逐个国家和地区看谁受益、谁付出 · 丝路阶梯"},
		lang.Pair{
			En: "A ledger of all Belt and Road host economies: jobs, wages, skills, displaced sales and interest on debt, with and without the Belt and Road, to sort, filter and download.",
			Zh: "“一带一路”东道国和地区一览：就业、工资、技能、被挤占的销售和债务利息，有与无“一带一路”对照，可排序、筛选和下载。",
		}},
	{"all", "/all/",
		lang.Pair{En: "Everything on one page · Silk Ladder", Zh: "全部内容在一页 · 丝路阶梯"},
		lang.Pair{
			En: "Map, text, levers and all pictures of the simulator below each other, to read, search and print.",
			Zh: "模拟器的地图、文字、政策杠杆和全部图表依次排在一页，便于阅读、搜索和打印。",
		}},
	{"evidence", "/evidence/",
		lang.Pair{En: "Evidence: the model against the record, and the paper’s claims judged twice", Zh: "依据：模型与记录对照，论文的论断两次检验"},
		lang.Pair{
			En: "Where the model beats a ruler and where it does not, whether the record can tell the world with from without the Belt and Road, and the paper’s claims as the model and as history judge them.",
			Zh: "模型何处比标尺准、何处不如标尺，记录能否分出有无“一带一路”，以及模型与历史各自如何评判论文的论断。",
		}},
	{"methods", "/methods/",
		lang.Pair{En: "Methods: equations, parameters, claims and data", Zh: "方法：方程、参数、论断与数据"},
		lang.Pair{
			En: "Every equation of the upgrading model, every parameter with its range and source, the claims of the paper with the tests that check them, and the limits of the model.",
			Zh: "升级模型的全部方程，每个参数的范围与来源，论文的各项论断及其检验，以及模型的局限。",
		}},
	{"equations", "/equations/",
		lang.Pair{En: "Equations of version 2: clusters together, places, history and costs", Zh: "第2版的方程：集群之间、地点、历史与成本"},
		lang.Pair{
			En: "What the second version of the model adds to its forty equations and what it changes in them: F1 to F13, each with its sources and with every symbol explained.",
			Zh: "模型第2版在四十个方程之上增加和改动了什么：F1至F13，各附来源，每个符号都有解释。",
		}},
	{"data", "/data/",
		lang.Pair{En: "Data and places: corridors, parks, hosts and sources", Zh: "数据与地点：走廊、园区、东道国与来源"},
		lang.Pair{
			En: "Corridors, cooperation parks and host economies of the Belt and Road with their figures, sources and doubts, the formulas by which they enter the model, and the paper’s totals checked against the data.",
			Zh: "“一带一路”的走廊、合作园区与东道国和地区，各项数据的来源与存疑，进入模型所用的公式，以及论文总数与数据的核对。",
		}},
	{"embed", "/embed/",
		lang.Pair{En: "Silk Ladder, embedded", Zh: "丝路阶梯（嵌入版）"},
		lang.Pair{
			En: "The Silk Ladder simulator sized for a frame on another page.",
			Zh: "为嵌入其他网页而设的丝路阶梯模拟器。",
		}},
}

// All lists them, in every language.
func All() []Page {
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
