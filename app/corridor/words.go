package corridor

import "silkladder/app/lang"

// Notice is the sentence that stands under every copy of the map, on the page
// and in files.
var Notice = lang.Pair{
	En: "Schematic. It draws no national boundaries and takes no position on the status of any territory; routes are illustrative. Land: Natural Earth (public domain).",
	Zh: "走廊示意图。不表示国界或领土范围，线路仅为示意。底图：Natural Earth陆地轮廓（公有领域）。",
}

// wording is this package's own text in one language.
type wording struct {
	home, park, host, stop string // before a spoken name
	open, closed           string // after a spoken name
	gains, loses           string // after a host's
	project                string // name, year
	title, titleIn, desc   string
	coloured, scale        string // more of desc
	columns                []string
	homeRow                string
	yes, no                string
	key                    [7]string
	more                   [5]string // of the key: loses, hardly changes, before, project, unused
}

// side words whether a host gains, "" where that is not told or nothing changes.
func (w *wording) side(s *State, host int) string {
	if s.Gains == nil {
		return ""
	}
	switch s.side(host) {
	case 1:
		return w.gains
	case -1:
		return w.loses
	}
	return ""
}

func (w *wording) state(closed bool) string {
	if closed {
		return w.closed
	}
	return w.open
}

var words = map[lang.Lang]*wording{
	lang.En: {
		home: "The cluster: ", park: "Park: ", host: "Partner economy: ", stop: "Stop: ",
		open: ", open", closed: ", closed", gains: ", gains", loses: ", loses", project: "Project: %s, opened %d",
		title:    "Where the cluster's capacity goes",
		titleIn:  "Where the cluster's capacity goes: %s",
		desc:     "Map of the corridors. Green discs are the cluster's capacity abroad, red lines the capacity that moves in the year, wider where more moves, and red rings its sales, to one scale. The table has the same numbers.",
		coloured: " A disc is green where the economy gains from the Belt and Road, ochre with a bar where it loses, grey where hardly anything changes.",
		scale:    " The disc of the key is a capacity of %s.",
		columns:  []string{"Economy", "Place", "Corridor", "Open", "Capacity there (%s)", "Moved there in the year", "Sold there in the year"},
		homeRow:  "Home",
		yes:      "yes", no: "no",
		key:  [7]string{"rail", "road", "sea", "closed", "moved this year", "capacity: %s", "sales: %s"},
		more: [5]string{"worse off than without", "hardly changes", "before the last decision", "project opened", "not used"},
	},
	lang.Zh: {
		home: "集群所在地：", park: "园区：", host: "东道国和地区：", stop: "节点：",
		open: "，已开通", closed: "，已关闭", gains: "，净受益", loses: "，净受损", project: "项目：%s，%d年开通",
		title:    "集群的产能去了哪里",
		titleIn:  "集群的产能去了哪里：%s年",
		desc:     "走廊示意图。绿色圆面是集群在境外的产能，红线是当年转移的产能，越粗转移越多，红色圆环是当年销售，同一比例。表格列出同样的数字。",
		coloured: "国家和地区因“一带一路”受益者为绿色，受损者为赭色带横线，变化很小者为灰色。",
		scale:    "图例中的圆面表示产能%s。",
		columns:  []string{"国家和地区", "地点", "走廊", "开通", "当地产能（%s）", "当年转入", "当年销售"},
		homeRow:  "本地",
		yes:      "是", no: "否",
		key:  [7]string{"铁路", "公路", "海运", "已关闭", "当年转移", "产能%s", "销售%s"},
		more: [5]string{"比没有时净受损", "变化很小", "上次决定之前", "已开通项目", "未使用"},
	},
}
