package trades

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// Cell is one figure of one economy.
type Cell struct {
	Value float64
	Year  int  // 0 if not known
	Mark  Mark // Checked, or Assumed where only general knowledge has it
}

// Known reports whether the figure was found.
func (c Cell) Known() bool { return c.Year != 0 }

// Host is what is known of an economy that hosts plants. HostColumns says what
// each figure is, where it was read and how it may mislead.
type Host struct {
	ISO3             string
	LabourForce      Cell // persons, 2024
	IndustryPeople   Cell // persons in industry, 2024
	Industry13       Cell // industry's share of employment, % of 2013
	Industry23       Cell // the same of 2023
	IndustryVA       Cell // industry's value added, % of GDP, 2013
	Manufacturing13  Cell // manufacturing's value added, % of GDP, 2013
	Manufacturing24  Cell // the same of 2024 or 2023
	Power14, Power19 Cell // US cents a kilowatt-hour, small firm in the largest city
	Tariff13         Cell // applied tariff on manufactures, %, 2013 or near
	Tariff19         Cell // the same of 2019 or the last year given
	USDuty19         Cell // added duty of the United States from 2018 to 2024, percentage points
	USDuty25         Cell // the same in August 2025
	Debt13, Debt22   Cell // external debt, % of gross national income
	DebtUSD22        Cell // external debt, billion US dollars
	China13, China22 Cell // China's share of external public debt, %
	Risk             Risk // of debt distress, the last rating read; empty where none is made
	RiskYear         int
	Income           string // income group by GDP per head of 2015: low, lower-middle, upper-middle, high
}

// ManufacturingPeople is the number of people in manufacturing in 2013, by rule:
// those in industry, less mining, building and power by their value added.
func (h Host) ManufacturingPeople() float64 {
	return h.IndustryPeople.Value * h.Industry13.Value / h.Industry23.Value * min(1, h.Manufacturing13.Value/h.IndustryVA.Value)
}

// Risk is a rating of debt distress.
type Risk string

// Ratings of the framework for low-income countries.
const (
	LowRisk      Risk = "low"
	ModerateRisk Risk = "moderate"
	HighRisk     Risk = "high"
	Distress     Risk = "distress"
)

// HostColumn says what a figure of every host is.
type HostColumn struct {
	ID          string
	Label, Unit atlas.Text
	Year        int // of a cell that names none of its own
	Sources     []atlas.Citation
	Note        atlas.Text
}

//go:embed data/hostcolumns.csv
var hostColumnsCSV string

//go:embed data/hosts.csv
var hostsCSV string

func hostColumns() []HostColumn {
	return hostColumnsOnce.Get(func() []HostColumn { return must(parseHostColumns(hostColumnsCSV)) })
}

func hosts() []Host {
	return hostsOnce.Get(func() []Host { return must(parseHosts(hostsCSV)) })
}

var (
	hostColumnsOnce sheet.Once[[]HostColumn]
	hostsOnce       sheet.Once[[]Host]
)

// HostColumns documents the figures of hosts in the order of the table.
func HostColumns() []HostColumn { return slices.Clone(hostColumns()) }

// Hosts lists the host economies in the order of atlas.Hosts.
func Hosts() []Host { return slices.Clone(hosts()) }

// HostByISO3 looks up a host economy.
func HostByISO3(code string) (Host, bool) {
	i := slices.IndexFunc(hosts(), func(h Host) bool { return h.ISO3 == code })
	if i < 0 {
		return Host{}, false
	}
	return hosts()[i], true
}

func parseHostColumns(text string) (cs []HostColumn, err error) {
	err = sheet.Parse("hostcolumns.csv", text, func(r *sheet.Row) error {
		cs = append(cs, HostColumn{r.Str("id"), both(r, ""), both(r, "unit"), r.Year("year"), cites(r, "sources"), note(r, "note")})
		return nil
	})
	return cs, err
}

func parseHosts(text string) (hs []Host, err error) {
	err = sheet.Parse("hosts.csv", text, func(r *sheet.Row) error {
		h := Host{ISO3: r.Str("iso3")}
		for _, c := range cells {
			*h.cell(c.id) = readCell(r, c.id, c.year)
		}
		h.Risk, h.RiskYear = Risk(r.OneOf("risk", "", string(LowRisk), string(ModerateRisk), string(HighRisk), string(Distress))), r.Year("risk_year")
		h.Income = r.OneOf("income", "low", "lower-middle", "upper-middle", "high")
		if (h.Risk == "") != (h.RiskYear == 0) {
			return fmt.Errorf("%s: a rating and its year go together", h.ISO3)
		}
		hs = append(hs, h)
		return nil
	})
	return hs, err
}

// readCell reads "12.3", "12.3@2016" where the year is not the column's, and
// "~12.3" where the figure is assumed.
func readCell(r *sheet.Row, column string, usual int) Cell {
	s := r.Opt(column)
	if s == "" {
		return Cell{}
	}
	x := Cell{Year: usual, Mark: Checked}
	if rest, ok := strings.CutPrefix(s, "~"); ok {
		s, x.Mark = rest, Assumed
	}
	s, year, dated := strings.Cut(s, "@")
	var err error
	if dated {
		if x.Year, err = strconv.Atoi(year); err != nil || x.Year < 2000 || x.Year > 2030 || x.Year == usual {
			r.Fail(column, "%q is no year of its own", year)
		}
	}
	if x.Value, err = strconv.ParseFloat(s, 64); err != nil || !(x.Value >= 0 && x.Value < 1e10) {
		r.Fail(column, "%q is not a figure", s)
	}
	return x
}

// cells are the columns of figures with the year of a cell that names none;
// HostColumns documents them.
var cells = []struct {
	id   string
	year int
}{
	{"labour_force", 2024}, {"industry_people", 2024}, {"industry_13", 2013}, {"industry_23", 2023}, {"industry_va", 2013},
	{"manufacturing_13", 2013}, {"manufacturing_24", 2024}, {"power_14", 2014}, {"power_19", 2019}, {"tariff_13", 2013}, {"tariff_19", 2019},
	{"us_duty_19", 2019}, {"us_duty_25", 2025}, {"debt_13", 2013}, {"debt_22", 2022}, {"debt_usd_22", 2022}, {"china_13", 2013}, {"china_22", 2022},
}

// Figure is the figure of a column of HostColumns; false where the column holds no
// figures.
func (h Host) Figure(column string) (Cell, bool) {
	if !slices.ContainsFunc(cells, func(c struct {
		id   string
		year int
	}) bool {
		return c.id == column
	}) {
		return Cell{}, false
	}
	return *h.cell(column), true
}

// cell is the place of a figure in the struct.
func (h *Host) cell(column string) *Cell {
	switch column {
	case "labour_force":
		return &h.LabourForce
	case "industry_people":
		return &h.IndustryPeople
	case "industry_13":
		return &h.Industry13
	case "industry_23":
		return &h.Industry23
	case "industry_va":
		return &h.IndustryVA
	case "manufacturing_13":
		return &h.Manufacturing13
	case "manufacturing_24":
		return &h.Manufacturing24
	case "power_14":
		return &h.Power14
	case "power_19":
		return &h.Power19
	case "tariff_13":
		return &h.Tariff13
	case "tariff_19":
		return &h.Tariff19
	case "us_duty_19":
		return &h.USDuty19
	case "us_duty_25":
		return &h.USDuty25
	case "debt_13":
		return &h.Debt13
	case "debt_22":
		return &h.Debt22
	case "debt_usd_22":
		return &h.DebtUSD22
	case "china_13":
		return &h.China13
	case "china_22":
		return &h.China22
	}
	panic("trades: no place for column " + column)
}
