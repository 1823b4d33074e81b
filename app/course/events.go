package course

import (
	"math"

	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/model"
	"silkladder/model/atlas"
)

// Kind is a kind of event as the page puts it on a year (model.ShockRow).
type Kind struct {
	model.ShockRow
	Of lang.Pair // what its size counts, in per cent
}

// sizes says what the sizes count.
var sizes = map[string]lang.Pair{
	model.ShockTariff:   {En: "added duty, percentage points", Zh: "加征关税（百分点）"},
	model.ShockPandemic: {En: "demand falls by, %", Zh: "需求下降（%）"},
	model.ShockSeaLane:  {En: "transport dearer by, %", Zh: "运费上涨（%）"},
	model.ShockDebt:     {En: "income lost a year, %", Zh: "每年收入损失（%）"},
	model.ShockOpenness: {En: "openness, % of full", Zh: "开放程度（%）"},
}

// sources are those of the usual sizes in Chinese.
var sources = map[string]string{
	model.ShockTariff:   "25个百分点，同2018年的主清单",
	model.ShockPandemic: "2020年世界货物贸易下降约5%",
	model.ShockSeaLane:  "绕开红海时，亚欧航线运价上涨一倍以上",
	model.ShockDebt:     "情景设定，并非估计",
	model.ShockOpenness: "情景设定，并非估计",
}

// Kinds lists them.
func Kinds() (list []Kind) {
	for _, row := range model.ShockTable() {
		list = append(list, Kind{row, sizes[row.Kind]})
	}
	return list
}

// KindOf finds one.
func KindOf(id string) (Kind, bool) {
	for _, k := range Kinds() {
		if k.Kind == id {
			return k, true
		}
	}
	return Kind{}, false
}

// Name is what it is called.
func (k Kind) Name() lang.Pair { return lang.Pair{En: k.En, Zh: k.Zh} }

// Help says what happens.
func (k Kind) Help() lang.Pair { return lang.Pair{En: k.HelpEn, Zh: k.HelpZh} }

// From says where its usual size is from.
func (k Kind) From() lang.Pair { return lang.Pair{En: k.Source, Zh: sources[k.Kind]} }

// New is an event of the kind in a scenario at the year shown, or where that is over
// or nearly, soon after the levers begin to act.
func (k Kind) New(s *model.Scenario, shown float64) model.Shock {
	y := math.Round(shown)
	if y < s.From || y > model.StartYear+s.Years-k.Years {
		y = math.Round(s.From) + 2
	}
	return model.Shock{Kind: k.Kind, Year: math.Min(y, math.Max(model.StartYear, math.Floor(model.StartYear+s.Years-1)))}
}

// Length is how many years an event lasts, the usual ones where it has none.
func (k Kind) Length(x model.Shock) float64 {
	if x.Years != 0 {
		return x.Years
	}
	return k.Years
}

// Percent is its size in per cent, the usual one where it has none.
func (k Kind) Percent(x model.Shock) float64 {
	if x.Size == 0 {
		x.Size = k.Size
	}
	return math.Round(1e6*x.Size) / 1e4
}

// Resized is the event with a size in per cent.
func (k Kind) Resized(x model.Shock, percent float64) model.Shock {
	x.Size = number.Divide(percent, 100)
	return x
}

// Place is somewhere an event may be about.
type Place struct {
	ID   string // "" for all
	Name lang.Pair
}

// Places lists where an event of the kind may happen: nowhere in particular first,
// then corridors, then economies. Nil where it is felt everywhere.
func (k Kind) Places(hosts []model.Host) (list []Place) {
	switch k.Place {
	case "":
		return nil
	case "corridor":
		list = append(list, Place{"", lang.Pair{En: "all sea corridors", Zh: "全部海上走廊"}})
	default:
		list = append(list, Place{"", lang.Pair{En: "all host economies", Zh: "全部东道国"}})
	}
	seen := map[string]bool{}
	for i := range hosts {
		id := hosts[i].Corridor
		if seen[id] {
			continue
		}
		seen[id] = true
		name := lang.Pair{En: id, Zh: id}
		if c, ok := atlas.CorridorByID(id); ok {
			name = lang.Pair{En: c.En, Zh: c.Zh}
		}
		list = append(list, Place{id, name})
	}
	if k.Place == "host" {
		for i := range hosts {
			t := atlas.HostName(hosts[i].Name)
			list = append(list, Place{hosts[i].Name, lang.Pair{En: t.En, Zh: t.Zh}})
		}
	}
	return list
}

// Nothing says why an event of the kind changes nothing for the cluster in focus; empty
// where it may.
func (k Kind) Nothing(s *model.Scenario) lang.Pair {
	t, ok := model.TradeByID(s.Archetype)
	if !ok {
		return lang.Pair{}
	}
	if k.Kind == model.ShockSeaLane && t.Facts.Weight == 0 {
		return lang.Pair{En: "Not felt by this trade itself: its goods carry themselves.", Zh: "不直接影响该行业：其产品自行航行。"}
	}
	if k.Kind == model.ShockTariff && s.Params.Sales0[0] == 0 {
		return lang.Pair{En: "Not felt by this trade itself: it sells nothing through foreign lead firms.", Zh: "不直接影响该行业：其产品不经国外主导企业销售。"}
	}
	return lang.Pair{}
}

// unseen is an amount that nobody counts, US$ 50,000.
const unseen = .00005

// How says how it acts on a cluster, where that is not plain.
func (k Kind) How() lang.Pair {
	if k.Kind == model.ShockTariff {
		return lang.Pair{
			En: "Orders from lead firms fall, and with them dependence on them; plants abroad, which do not pay the duty, draw capacity. So a cluster may lose sales and still climb.",
			Zh: "主导企业的订单减少，对它们的依赖也随之下降；境外工厂不缴该关税，会吸引产能。因此集群可能少卖，却仍然升级。",
		}
	}
	return lang.Pair{}
}

// Changed says what the events of a scenario come to: with and calm are its runs with
// them and without.
func Changed(with, calm *model.Result, l lang.Lang) string {
	last := len(with.T) - 1
	end := number.Plain(model.StartYear + with.T[last])
	level := with.Last(model.OutF) - calm.Last(model.OutF)
	a, b := with.Amount(model.AmountValueHome), calm.Amount(model.AmountValueHome)
	jobs := with.Amount(model.AmountJobsAbroad)[last] - calm.Amount(model.AmountJobsAbroad)[last]
	sum, worst, at := 0.0, 0.0, 0
	for i := range a {
		d := a[i] - b[i]
		if i > 0 {
			sum += d * (with.T[i] - with.T[i-1])
		}
		if d < worst {
			worst, at = d, i
		}
	}
	if math.Abs(level) < .0005 && math.Abs(a[last]-b[last]) < unseen && math.Abs(jobs) < .5 && math.Abs(sum) < unseen && worst > -unseen {
		return lang.Pair{En: "By " + end + " nothing comes of the events in this cluster.", Zh: "到" + end + "年，这些事件没有影响该集群。"}.In(l)
	}
	more := func(x float64, s string) lang.Pair {
		if x < 0 {
			return lang.Pair{En: s + " less", Zh: "少" + s}
		}
		return lang.Pair{En: s + " more", Zh: "多" + s}
	}
	money := func(x float64) lang.Pair { return more(x, lang.Dollars(math.Abs(x), l)) }
	f := number.Show(math.Round(1e3*level) / 1e3)
	switch {
	case math.Abs(level) < .0005:
		f = "±0"
	case level > 0:
		f = "+" + f
	}
	bad := lang.Pair{}
	if worst < -unseen {
		year, d := number.Plain(math.Floor(model.StartYear+with.T[at])), lang.Dollars(-worst, l)
		bad = lang.Pair{En: ", at worst " + d + " less in " + year, Zh: "，最差的" + year + "年少" + d}
	}
	j := more(jobs, lang.People(math.Abs(jobs), l))
	return lang.Pair{
		En: "What the events change. Value added at home over all years: " + money(sum).En + bad.En + ". In " + end + ": functional level " + f + ", value added at home " + money(a[last]-b[last]).En + ", employed abroad " + j.En + ".",
		Zh: "这些事件带来的变化。各年合计，留在国内的增加值" + money(sum).Zh + bad.Zh + "。" + end + "年：功能水平" + f + "，留在国内的增加值" + money(a[last]-b[last]).Zh + "，境外就业" + j.Zh + "。",
	}.In(l)
}
