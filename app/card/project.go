package card

import (
	"strconv"

	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// project finds what was built by its English name.
func project(id string) (trades.Project, bool) {
	for _, p := range trades.Projects() {
		if p.Name.En == id {
			return p, true
		}
	}
	return trades.Project{}, false
}

// A projectCard speaks of one thing that was built.
type projectCard struct {
	*View
	id string
}

func (v projectCard) head() (Head, bool) {
	p, ok := project(v.id)
	if !ok {
		return Head{}, false
	}
	return Head{Kind: first(v.text(p.Kind.Text())), Name: v.text(p.Name),
		Remark: v.t("One of a selection of what was built with Chinese money or by Chinese firms.", "中国出资或中国企业承建的部分项目之一。")}, true
}

// projectNow says since when it stands; the model has no numbers of its own for it.
func (v projectCard) now() Now {
	p, _ := project(v.id)
	n := Now{}
	switch open := strconv.Itoa(p.Open); {
	case p.Open == 0:
		n.Why = v.t("It had not opened, or the year was not read.", "尚未开通，或未查到开通年份。")
	case float64(p.Open) > model.StartYear+v.year():
		n.Why = v.t("It opened in "+open+", after the year shown.", open+"年开通，晚于所示年份。")
	default:
		n.Why = v.t("It opened in "+open+". The model counts the infrastructure of its economy, not single projects.", open+"年开通。模型计算的是所在国家和地区的基础设施，不是单个项目。")
	}
	n.Why = "<p>" + n.Why + "</p>"
	if e, ok := atlas.EconomyByISO3(p.ISO3); ok {
		for _, name := range []string{e.En, e.Zh} {
			if v.host(name) >= 0 {
				n.Near = []Link{{corridor.Target{Kind: corridor.KindHost, ID: name}, v.hostName(name), ""}}
				break
			}
		}
	}
	return n
}

func (v projectCard) facts() (fs, _ []Fact) {
	p, _ := project(v.id)
	source := v.text(atlas.Cite(p.Sources()))
	if p.Open != 0 {
		fs = append(fs, Fact{v.t("Opened", "开通"), strconv.Itoa(p.Open) + v.t("", "年"), source})
	}
	if p.Start != 0 {
		fs = append(fs, Fact{v.t("Begun or agreed", "开工或签约"), strconv.Itoa(p.Start) + v.t("", "年"), source})
	}
	if p.Cost != 0 {
		label := v.t("Cost", "造价")
		if p.Loans {
			label = v.t("Chinese loans, prices of 2017", "中方贷款（2017年价格）")
		}
		fs = append(fs, Fact{label, lang.Amount(p.Cost, lang.Pair{En: "million USD", Zh: "百万美元"}.In(v.Lang), v.Lang), source})
	}
	return append(fs, Fact{v.t("Position", "位置"), v.place(p.Lat, p.Lon), source}), nil
}
