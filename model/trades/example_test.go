package trades_test

import (
	"fmt"

	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// The trades with their sizes.
func ExampleAll() {
	for _, t := range trades.All()[:3] {
		fmt.Printf("%s, %s: %.0f people, %.0f bn\n", t.Name.En, t.City.En, t.Workers, t.Output)
	}
	// Output:
	// Footwear for foreign labels, Dongguan: 889000 people, 48 bn
	// Footwear under own brands, Jinjiang and Wenzhou: 1158000 people, 63 bn
	// Textiles and garments, Shaoxing (Keqiao): 10800000 people, 985 bn
}

// One trade: what it costs, who buys, what a tariff does.
func ExampleByID() {
	var t trades.Trade
	t, known := trades.ByID("cement")
	fmt.Println(known, t.Name.Zh, t.Family == trades.Heavy, t.Driver == trades.Construction, t.Surplus)
	fmt.Println(t.Labour+t.Energy+t.Materials+t.Rest, t.Home, t.TariffMotive())
	var d trades.Driver = t.Driver
	fmt.Println(d.Text().En)
	var f trades.Family = t.Family
	fmt.Println(f, t.Governance, t.Reading()[0].Text().En)
	// Output:
	// true 水泥 true true true
	// 1 1 1
	// construction
	// heavy market Gereffi, Humphrey and Sturgeon, The governance of global value chains (2005)
}

// Where the figures come from.
func ExampleFacts() {
	for _, f := range trades.Facts("steel")[:2] {
		fmt.Println(f.Field, f.Value, f.Year, f.Mark.Text().En, f.Sources[0].Text().En, f.Copy)
	}
	fmt.Println(trades.Facts("toys")[3].Mark == trades.Ruled, trades.Fields()[3].Rule.En)
	var fs []trades.Field = trades.Fields()
	fmt.Println(fs[0].Unit.Zh, trades.Assumptions(), len(trades.Gaps()) > 5)
	s, known := trades.SourceByID("WFY")
	fmt.Println(s.Work.En, known)
	cs, err := trades.Cite("WFY;CUST")
	fmt.Println(len(cs), err)
	// Output:
	// workers 3.627e+06 2015 checked Platts, What is the human cost of restructuring China’s steel industry? (2016) true
	// output 1161 2012 by rule National Bureau of Statistics and ministries of China, Bulletin on outlay for science and technology true
	// true Read for the trades that burn much; else assumed: .10 for textiles with dyeing, .03 for light, .02 for engineered and other trades.
	// 人 42 true
	// World Footwear Yearbook true
	// 2 <nil>
}

// An economy that hosts plants: people, power, tariffs, debt.
func ExampleHostByISO3() {
	h, _ := trades.HostByISO3("LAO")
	var power trades.Cell = h.Power19
	fmt.Printf("%.0f in manufacturing, power %v cents in %d\n", h.ManufacturingPeople(), power.Value, power.Year)
	fmt.Println(h.China22.Value, h.Risk == trades.Distress, h.RiskYear, h.Income, h.USDuty25.Known())
	var risk trades.Risk = h.Risk
	fmt.Println(risk)
	var hs []trades.Host = trades.Hosts()
	var cs []trades.HostColumn = trades.HostColumns()
	fmt.Println(len(hs), cs[0].Label.En, cs[0].Year)
	same, ok := h.Figure("power_19")
	fmt.Println(same.Value == power.Value, ok)
	// Output:
	// 87999 in manufacturing, power 13.2 cents in 2019
	// 51.4 true 2026 lower-middle true
	// distress
	// 30 Labour force 2024
	// true true
}

// How a trade speaks of itself.
func ExampleWordsOf() {
	var w trades.Words = trades.WordsOf("cement")
	fmt.Println(w.Buyer.En, "/", w.Capacity.En)
	// Output:
	// builders and concrete plants nearby / tonnes of clinker and cement a year
}

// What a park offers a trade.
func ExampleFit() {
	park, _ := atlas.ParkByID("HAIER")
	for _, id := range []string{"appliance", "solar", "cement"} {
		t, _ := trades.ByID(id)
		part, why := trades.Fit(park, t)
		fmt.Println(id, part, why.En)
	}
	fmt.Println(trades.KinPart, trades.PortPart)
	// Output:
	// appliance 1 the park names this trade
	// solar 0.3 the park does not name this trade but other engineering; three tenths of it are assumed open to this trade
	// cement 0 made for other industries
	// 0.3 0.5
}

// A zone with ten years of counts.
func ExampleJobsInZones() {
	for _, z := range trades.JobsInZones() {
		var count trades.ZoneJobs = z
		if count.Park == "SSEZ" {
			fmt.Println(count.Year, count.Jobs, count.Sources()[0].Text().En)
		}
	}
	// Output:
	// 2013 9000 Khmer Times
	// 2016 16000 Xinhua News Agency
	// 2018 22495 Global Times
	// 2022 30000 Xinhua News Agency
	// 2023 30000 Khmer Times
}

// What was built, for the map.
func ExampleProjects() {
	for _, p := range trades.Projects() {
		var project trades.Project = p
		if project.Kind == trades.Rail && project.Open == 2021 {
			fmt.Println(project.ISO3, project.Name.Zh, project.Kind.Text().Zh, project.Start, project.Cost, project.Loans, project.Sources()[0].Text().En)
		}
	}
	var k trades.ProjectKind = trades.Port
	fmt.Println(k)
	// Output:
	// LAO 中老铁路（磨丁—万象） 铁路 2016 5900 false Wikipedia, Articles on projects, in a sample that calls itself approximate
	// NGA 拉伊铁路 铁路 2017 1500 false Wikipedia, Articles on projects, in a sample that calls itself approximate
	// port
}

// What carries the paper's eight fields of cooperation, and what nothing does.
func ExampleCooperations() {
	for _, c := range trades.Cooperations() {
		var field trades.Cooperation = c
		var first trades.Carrier = field.Carried[0]
		fmt.Println(field.Name.En+":", first.By, first.Ref)
	}
	// Output:
	// Infrastructure: lever infrastructure
	// Trade: lever market
	// Industry: lever parks
	// Energy and resources: equation F7
	// Finance: equation E40
	// People: equation E37
	// Environment: lever inward
	// The sea: equation F8
}
