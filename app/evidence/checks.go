package evidence

import (
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"
	"sync"

	"silkladder/app/link"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/study"
)

// What is checked of room and of assumptions: which hosts are small, by their share of
// home capacity, how far they may beat the map, and how many assumptions are named.
const (
	smallHost = .03
	beats     = 1.1
	deciding  = 10
)

// small is what comes of it when one small economy has all room.
type small struct {
	room, lone float64  // the most value at home, in parts of that on the map
	more       []string // trades that gain more than allowed where there is no other host
	trades     int
}

var smallChecked = sync.OnceValues(func() (c small, err error) {
	values := func(hosts []atlas.Host) (list []float64) {
		s := link.National("steel")
		s.Levers, s.From, s.Hosts = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}, model.StartYear, hosts
		r, err2 := model.Run(s)
		if err2 != nil {
			err = err2
			return make([]float64, len(s.Clusters()))
		}
		for i := range s.Clusters() {
			list = append(list, r.Cluster(i).Last(model.OutVAh))
		}
		return list
	}
	onMap, clusters := values(nil), link.National("steel").Clusters()
	c.trades = len(clusters)
	for k, h := range atlas.Hosts() {
		if h.Cap > smallHost {
			continue
		}
		among, sole := atlas.AllRoomIn(k)
		room, lone := values(among), values(sole)
		for i := range onMap {
			c.room, c.lone = max(c.room, room[i]/onMap[i]), max(c.lone, lone[i]/onMap[i])
			if id := clusters[i].Archetype; lone[i] > beats*onMap[i] && !slices.Contains(c.more, id) {
				c.more = append(c.more, id)
			}
		}
	}
	return c, err
})

// decisive are the assumptions that move the effect of the first visit most.
var decisive = sync.OnceValues(func() ([]study.Bar, error) {
	q := question.Question{Kind: question.Tornado, Scenario: link.National(link.DefaultTrade)}
	plan, err := q.Plan()
	if err != nil {
		return nil, err
	}
	recs, err := study.Records(plan, model.NewEngine(), 0, plan.Len(), nil)
	if err != nil {
		return nil, err
	}
	return q.Tornado().Bars(recs, 0)[:deciding], nil
})

// checks says how the model does in two more checks that were set before: that no small
// economy does what the map does, and how much of it is assumed.
func (w *writer) checks() error {
	c, err := smallChecked()
	if err != nil {
		return err
	}
	var more []string
	for _, id := range c.more {
		trade, _ := model.TradeByID(id)
		more = append(more, w.t(trade.En, trade.Zh))
	}
	w.p(`<h3 id="ev-checks">`, w.t("One small economy, and what is assumed", "一个小经济体，以及有多少是假定"), `</h3><p>`, html.EscapeString(fmt.Sprintf(w.t(
		"All room in one small economy should never bring more than a tenth more than the map. Where the others lose their room and keep their markets, value at home is at most %.2[1]f times that on the map. Where there is no other host it is up to %.2[2]f times, and more than a tenth greater in %[3]d of %[4]d trades: %[5]s. There nobody else fills their markets, so the check is not met by the level of value.",
		"全部容量集中于一个小经济体，所得不应比全图高出一成以上。其他国家和地区失去容量而保留市场时，国内增加值至多为全图的%.2[1]f倍。若没有其他东道国，则至多为%.2[2]f倍，%[4]d个行业中有%[3]d个高出一成以上：%[5]s。此时没有别人供应其市场，因此就增加值水平而言未达到该检验。"),
		c.room, c.lone, len(more), c.trades, strings.Join(more, w.t(", ", "、")))), `</p>`)
	bars, err := decisive()
	if err != nil {
		return err
	}
	list, known := model.Assumed(), 0
	var names []string
	for _, b := range bars {
		name := w.assumption(b.Dim.ID())
		switch {
		case slices.Contains(list, b.Dim.Param.ID):
			known++
			name += w.t(" (assumed)", "（假定）")
		case b.Dim.Param.Evidence == "a": // as the list of what decides marks it
			name += w.t(" (assumed in version 1, here from facts about the trade)", "（第1版为假定，此处由行业事实推出）")
		}
		names = append(names, html.EscapeString(name))
	}
	w.p(`<p>`, w.t(
		"At most 114 parameters were to be marked as assumed, as in version 1: they are "+strconv.Itoa(len(list))+". Of the ten that move the effect of the first visit on the functional level most, "+strconv.Itoa(known)+" are among these: ",
		"标为假定的参数至多应为114个，与第1版相同：现为"+strconv.Itoa(len(list))+"个。最能改变首次打开时对功能水平作用的十项中，有"+strconv.Itoa(known)+"项属于假定："),
		strings.Join(names, w.t("; ", "；")), w.t(".", "。"), `</p>`)
	return nil
}
