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

// Changed says what the events of a scenario come to at the end of a run: with and
// calm are its runs with them and without.
func Changed(with, calm *model.Result, l lang.Lang) string {
	end := number.Plain(model.StartYear + with.T[len(with.T)-1])
	level := with.Last(model.OutF) - calm.Last(model.OutF)
	last := len(with.T) - 1
	value := with.Amount(model.AmountValueHome)[last] - calm.Amount(model.AmountValueHome)[last]
	jobs := with.Amount(model.AmountJobsAbroad)[last] - calm.Amount(model.AmountJobsAbroad)[last]
	if math.Abs(level) < .0005 && math.Abs(value) < unseen && math.Abs(jobs) < .5 {
		return lang.Pair{En: "By " + end + " nothing is left of the events in this cluster.", Zh: "到" + end + "年，这些事件在该集群没有留下影响。"}.In(l)
	}
	more := func(x float64, s string) lang.Pair {
		if x < 0 {
			return lang.Pair{En: s + " less", Zh: "减少" + s}
		}
		return lang.Pair{En: s + " more", Zh: "增加" + s}
	}
	v, j := more(value, lang.Dollars(math.Abs(value), l)), more(jobs, lang.People(math.Abs(jobs), l))
	f := number.Show(math.Round(1e3*level) / 1e3)
	switch {
	case math.Abs(level) < .0005:
		f = "±0"
	case level > 0:
		f = "+" + f
	}
	return lang.Pair{
		En: "What the events change by " + end + ": functional level " + f + ", value added at home " + v.En + " a year, employed abroad " + j.En + ".",
		Zh: "到" + end + "年，这些事件使功能水平变化" + f + "，留在国内的增加值每年" + v.Zh + "，境外就业" + j.Zh + "。",
	}.In(l)
}
