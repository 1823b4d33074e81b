package trades

import (
	_ "embed"
	"fmt"
	"slices"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// Trade is one of the eighteen trades. Shares are of 1 and growth rates a year;
// each figure is a Fact of the trade under the same name, see Facts.
type Trade struct {
	ID         string // "footwear-oem"; the archetype ids of scenarios
	Name       atlas.Text
	City       atlas.Text // seat of its largest cluster
	Lat, Lon   float64    // of the city, degrees, to about 2 km
	Family     Family
	Surplus    bool   // one of the paper's six trades of overcapacity
	Driver     Driver // what moves the demand of hosts
	Governance string // type of governance at the start: market, modular, relational, captive, hierarchy
	reading    string // ids of sources

	Workers float64 // persons at work in all China at the end of 2013
	Output  float64 // sales of 2013, billion US dollars of 2013

	Labour    float64 // share of labour in unit cost; the four shares add up to 1
	Energy    float64 // share of energy in unit cost: how far the price of power matters
	Materials float64 // share of materials and bought parts in unit cost
	Rest      float64 // share of capital, freight and services in unit cost

	LabourIncome float64 // labour's share of factor income
	Capital      float64 // depreciation's share of factor income: capital intensity
	Weight       float64 // kilograms per US dollar of goods
	Utilisation  float64 // use of capacity at the start, share

	Chain float64 // share of sales to lead firms abroad; the three add up to 1
	Home  float64 // share of sales at home
	Belt  float64 // share of sales to economies of the belt and road

	OwnBrand      float64 // share of sales under the maker's own name
	Research      float64 // research and development, share of revenue
	Domestic      float64 // domestic value added, share of exports
	Complexity    float64 // of what buyer and maker must exchange, 0..1
	Codifiability float64 // of the same, 0..1
	WorldGrowth   float64 // of world demand, a year
	HomeGrowth    float64 // of demand in China, a year
	USDuty        float64 // added duty of the United States on China's goods in 2020 to 2023, percentage points
}

// Reading are the works that the type of governance was read from.
func (t Trade) Reading() []atlas.Citation { return must(Cite(t.reading)) }

// TariffMotive says how strongly a tariff pushes plants abroad, 0..1: the added
// duty of the United States against the 25 points of its main list.
func (t Trade) TariffMotive() float64 { return min(1, t.USDuty/25) }

// Family sorts trades by what they need; a park open to one of a family is part
// open to the others.
type Family string

// Light: hands. Engineered: suppliers and standards. Heavy: power, ore, ground.
const (
	Light      Family = "light"
	Engineered Family = "engineered"
	Heavy      Family = "heavy"
)

// Driver says what moves the demand of a host for a trade's goods.
type Driver string

// Construction: what is built. Income: what people can spend. Policy: what the
// state asks for. Freight: trade by sea.
const (
	Construction Driver = "construction"
	Income       Driver = "income"
	Policy       Driver = "policy"
	Freight      Driver = "trade"
)

// Text names the driver for a visitor.
func (d Driver) Text() atlas.Text {
	switch d {
	case Construction:
		return atlas.Text{En: "construction", Zh: "建设"}
	case Income:
		return atlas.Text{En: "income", Zh: "收入"}
	case Policy:
		return atlas.Text{En: "policy", Zh: "政策"}
	case Freight:
		return atlas.Text{En: "trade by sea", Zh: "海运"}
	}
	panic("trades: no such driver: " + string(d))
}

//go:embed data/trades.csv
var tradesCSV string

//go:embed data/numbers.csv
var numbersCSV string

func all() []Trade {
	return allOnce.Get(func() []Trade { return must(parseTrades(tradesCSV, numbersCSV)) })
}

var allOnce sheet.Once[[]Trade]

// All lists the trades: light, engineered, the paper's six of overcapacity, and
// three into which people and money went. The numbers are a table of their own,
// written from the facts and compared with them by a test, so that the program
// of the browser carries no sources that it does not show.
func All() []Trade { return slices.Clone(all()) }

// ByID looks up a trade.
func ByID(id string) (Trade, bool) {
	i := slices.IndexFunc(all(), func(t Trade) bool { return t.ID == id })
	if i < 0 {
		return Trade{}, false
	}
	return all()[i], true
}

func parseTrades(text, numbers string) ([]Trade, error) {
	var ts []Trade
	err := sheet.Parse("trades.csv", text, func(r *sheet.Row) error {
		t := Trade{
			ID: r.Str("id"), Name: both(r, ""), City: both(r, "city"), Lat: r.Between("lat", 18, 54), Lon: r.Between("lon", 73, 135),
			Family: Family(r.OneOf("family", string(Light), string(Engineered), string(Heavy))), Surplus: r.Flag("surplus"),
			Driver:     Driver(r.OneOf("driver", string(Construction), string(Income), string(Policy), string(Freight))),
			Governance: r.OneOf("governance", "market", "modular", "relational", "captive", "hierarchy"),
			reading:    r.Str("governance_sources"),
		}
		if slices.ContainsFunc(ts, func(u Trade) bool { return u.ID == t.ID }) {
			return fmt.Errorf("trade %s appears twice", t.ID)
		}
		ts = append(ts, t)
		return nil
	})
	if err != nil {
		return nil, err
	}
	i := 0
	err = sheet.Parse("numbers.csv", numbers, func(r *sheet.Row) error {
		if i == len(ts) || r.Str("trade") != ts[i].ID {
			return fmt.Errorf("trades are not those of trades.csv")
		}
		for _, f := range figures {
			*ts[i].number(f) = r.Between(f, -1, 1e9)
		}
		i++
		return nil
	})
	if err == nil && i < len(ts) {
		err = fmt.Errorf("numbers.csv: no row for %s", ts[i].ID)
	}
	return ts, err
}

// figures are the ids of the fields in the order of the tables.
var figures = []string{"workers", "output", "labour", "energy", "materials", "rest", "labour_income", "capital", "weight", "utilisation", "chain", "home", "belt", "own_brand", "research", "domestic", "complexity", "codifiability", "world_growth", "home_growth", "us_duty"}

// number is the place of a field in the struct.
func (t *Trade) number(field string) *float64 {
	switch field {
	case "workers":
		return &t.Workers
	case "output":
		return &t.Output
	case "labour":
		return &t.Labour
	case "energy":
		return &t.Energy
	case "materials":
		return &t.Materials
	case "rest":
		return &t.Rest
	case "labour_income":
		return &t.LabourIncome
	case "capital":
		return &t.Capital
	case "weight":
		return &t.Weight
	case "utilisation":
		return &t.Utilisation
	case "chain":
		return &t.Chain
	case "home":
		return &t.Home
	case "belt":
		return &t.Belt
	case "own_brand":
		return &t.OwnBrand
	case "research":
		return &t.Research
	case "domestic":
		return &t.Domestic
	case "complexity":
		return &t.Complexity
	case "codifiability":
		return &t.Codifiability
	case "world_growth":
		return &t.WorldGrowth
	case "home_growth":
		return &t.HomeGrowth
	case "us_duty":
		return &t.USDuty
	}
	panic("trades: no place for field " + field)
}
