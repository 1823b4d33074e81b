package model

import "slices"

// Shock is an event that a visitor puts on a year: it holds for some years from
// the end of that year on.
type Shock struct {
	Kind  string  // one of ShockTable
	Year  float64 // calendar year at whose end it begins
	Years float64 // how long it lasts; 0 = the kind's usual length
	Size  float64 // how strong it is; 0 = the kind's usual size
	Place string  // a host or a corridor; empty = all, or the sea corridors
}

// Kinds of shocks.
const (
	ShockTariff   = "tariff"
	ShockPandemic = "pandemic"
	ShockSeaLane  = "sealane"
	ShockDebt     = "debt"
	ShockOpenness = "openness"
)

// ShockRow is one kind of shock.
type ShockRow struct {
	Kind           string
	Zh, En         string
	HelpZh, HelpEn string
	Years, Size    float64 // usual length and size
	Max            float64 // largest size
	Place          string  // what Place may name: "", "host" or "corridor"
	Source         string
}

// ShockTable lists the kinds of shocks.
func ShockTable() []ShockRow { return append([]ShockRow(nil), shockTable...) }

var shockTable = []ShockRow{
	{ShockTariff, "关税战", "Tariff war",
		"美国对中国产品再加征关税。", "The United States add a further duty on goods from China.",
		4, 0.25, 2, "", "25 points, as on the main list of 2018"},
	{ShockPandemic, "疫情年", "Pandemic year",
		"各地市场的需求下降。", "Demand falls in every market.",
		1, 0.05, 0.9, "", "world trade in goods fell about 5% in 2020"},
	{ShockSeaLane, "海路中断", "Closed sea lane",
		"海上走廊的运输成本上升。", "Transport along the sea corridors gets dearer.",
		1, 1, 5, "corridor", "freight rates from Asia to Europe more than doubled when the Red Sea was avoided"},
	{ShockDebt, "债务危机", "Debt distress",
		"东道国停止新建基础设施，收入下降。", "The host stops building infrastructure and its income falls.",
		3, 0.03, 0.5, "host", "a scenario, not an estimate"},
	{ShockOpenness, "突然开放", "Sudden openness",
		"东道国完全开放，欢迎工厂迁入并取消关税。", "The host opens fully: plants are welcome and tariffs fall.",
		5, 1, 1, "host", "a scenario, not an estimate"},
}

// MaxShocks is the number of shocks a scenario may hold.
const MaxShocks = 50

func shockOf(kind string) *ShockRow {
	i := slices.IndexFunc(shockTable, func(r ShockRow) bool { return r.Kind == kind })
	if i < 0 {
		return nil
	}
	return &shockTable[i]
}

// acts reports whether the shock holds at time t, and its size.
func (s *Shock) acts(t float64) (size float64, ok bool) {
	row := shockOf(s.Kind)
	years, size := s.Years, s.Size
	if years == 0 {
		years = row.Years
	}
	if size == 0 {
		size = row.Size
	}
	from := s.Year - StartYear
	return size, t >= from && t < from+years
}

// hits reports whether the shock is about the host: by its name, by its corridor,
// or because it names no place.
func (e *Engine) hits(s *Shock, host int) bool {
	corridor := e.corridors[e.hosts[host].corridor].name
	if s.Place == "" {
		return s.Kind != ShockSeaLane || seaCorridor(corridor)
	}
	return s.Place == corridor || s.Place == e.res.Hosts[host].Name
}

// applyShocks lets the shocks of the moment act on policies, transport and
// demand, after the policies are set.
func (e *Engine) applyShocks(t float64) {
	m := &e.common
	m.duty, m.slump = 0, 1
	list := e.res.Scenario.Shocks
	if len(list) == 0 {
		return
	}
	for i := range e.hosts {
		h := &e.hosts[i]
		h.freight, h.strain = 1, 0
	}
	for i := range list {
		s := &list[i]
		size, ok := s.acts(t)
		if !ok {
			continue
		}
		switch s.Kind {
		case ShockTariff:
			m.duty += size
		case ShockPandemic:
			m.slump *= 1 - size
		default:
			for b := range e.hosts {
				if !e.hits(s, b) {
					continue
				}
				h := &e.hosts[b]
				switch s.Kind {
				case ShockSeaLane:
					h.freight *= 1 + size
				case ShockDebt:
					h.bI, h.strain = 0, h.strain+size
				case ShockOpenness:
					h.bO = max(h.bO, size)
					h.bM = max(h.bM, size)
				}
			}
		}
	}
}
