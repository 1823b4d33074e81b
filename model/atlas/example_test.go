package atlas_test

import (
	"fmt"

	"silkladder/model/atlas"
)

// Hosts share a fixed room, however many they are.
func ExampleHosts() {
	room := 0.0
	var hosts []atlas.Host = atlas.Hosts()
	for _, h := range hosts {
		room += h.Cap
	}
	fmt.Printf("%d hosts, room %.2f of %.2f\n", len(hosts), room, atlas.TotalRoom)
	// Output:
	// 30 hosts, room 0.53 of 0.53
}

// All room in one host, beside the others and alone.
func ExampleAllRoomIn() {
	among, alone := atlas.AllRoomIn(0)
	fmt.Printf("%d hosts, %.2f in the first; %d host, %.2f\n", len(among), among[0].Cap, len(alone), alone[0].Cap)
	// Output:
	// 30 hosts, 0.53 in the first; 1 host, 0.53
}

// How far it is from Shanghai to Singapore, as the crow flies.
func ExampleDistance() {
	fmt.Printf("%.0f km\n", atlas.Distance(31.2, 121.5, 1.3, 103.8))
	// Output:
	// 3810 km
}

// How each column follows from the data.
func ExampleHostColumns() {
	for _, c := range atlas.HostColumns() {
		fmt.Println(c.ID, c.Basis == atlas.Assumed, c.Label.En)
	}
	// Output:
	// n false host
	// cor false corridor
	// wr false wage, China = 1
	// J false infrastructure
	// y true income, frontier = 1
	// a true industrial capability, frontier = 1
	// sk true skill
	// ice true transport cost, share of the price
	// tar true tariff and border cost, share of the price
	// D true weight in sales to hosts
	// cap true room for plants, home capacity = 1
	// inc true strength of brands already there
}

// Every figure says where it comes from.
func ExampleEconomy_Fact() {
	e, _ := atlas.EconomyByName("Pakistan")
	var f atlas.Fact
	f, found := e.Fact("lpi_infrastructure")
	fmt.Println(found, f.Label.En, f.Year, f.Basis == atlas.Observed, f.Confidence == atlas.High)
	var who []atlas.Citation = f.Sources
	fmt.Println(atlas.Cite(who).En)
	fmt.Println(who[0].Text().Zh)
	var c atlas.Confidence = f.Confidence
	fmt.Println(c.Text().Zh)
	// Output:
	// true Logistics infrastructure score 2016 true true
	// World Bank, Logistics Performance Index
	// 世界银行，物流绩效指数
	// 可信度高
}

func ExampleEconomyByISO3() {
	e, found := atlas.EconomyByISO3("KAZ")
	fmt.Println(e.Name().Zh, e.Landlocked, e.Corridors, found)
	fmt.Println(len(atlas.Economies()) >= 65)
	// Output:
	// 哈萨克斯坦 true [NELB CCAWA SREB-D1 SREB-D2] true
	// true
}

// A corridor is drawn from its branches, point by point.
func ExampleCorridorByID() {
	c, _ := atlas.CorridorByID("CPEC")
	fmt.Println(c.Name().Zh, c.Classification == atlas.OfficialSix, c.Shown())
	var b atlas.Branch = c.Branches[0]
	var from, to atlas.Waypoint = b.Points[0], b.Points[len(b.Points)-1]
	fmt.Println(b.Mode, b.Name().En+":", from.Name().En, "to", to.Name().En, to.Type == atlas.Port)
	// Output:
	// 中巴经济走廊 true true
	// rail+road Kashgar–Islamabad–Karachi–Gwadar, eastern line: Kashgar to Gwadar true
}

// The corridors that a map shows, by who named them.
func ExampleCorridors() {
	shown := map[atlas.Class]int{}
	for _, c := range atlas.Corridors() {
		if c.Shown() {
			shown[c.Classification]++
		}
	}
	fmt.Println(shown)
	// Output:
	// map[maritime:2 official-six:6 paper-named:1]
}

// Where corridors leave China.
func ExampleGateways() {
	for _, g := range atlas.Gateways() {
		if g.ID == "khorgos" || g.Park != "" {
			fmt.Println(g.En, g.Kind, g.Corridors)
		}
	}
	// Output:
	// Khorgos Economic Development Zone zone [NELB CCAWA]
	// Khorgos International Border Cooperation Centre zone [NELB CCAWA]
	// Manzhouli Key Development and Opening-up Pilot Zone zone [CMR]
	// Erenhot Key Development and Opening-up Pilot Zone zone [CMR]
	// Suifenhe–Dongning Key Development and Opening-up Pilot Zone zone [CMR]
	// Yanji (Changbai) Key Development and Opening-up Pilot Zone, planned zone [CMR]
	// China–Malaysia Qinzhou Industrial Park park [CICP MSR-W]
	// Sino-Italian Ningbo Ecological Park park [MSR-W]
}

func ExampleParkByID() {
	p, _ := atlas.ParkByID("GWADAR")
	fmt.Println(p.Name().En, p.Kind.Text().En, p.Kind == atlas.PortZone, p.InChina(), p.Industrial())
	_, found := p.Fact("jobs")
	fmt.Println(found)
	fmt.Println(len(atlas.ParksOf("Pakistan")) > 0, len(atlas.Parks()) > 30)
	var k atlas.ParkKind = atlas.BorderZone
	fmt.Println(k.Text().Zh)
	// Output:
	// Gwadar Port Free Zone port free zone true false true
	// false
	// true true
	// 中国境内边境开放区
}

// Industries with surplus capacity, and those made in clusters.
func ExampleSectors() {
	var s atlas.Sector = atlas.Sectors()[0]
	fmt.Println(s.Name().Zh, len(s.Facts) > 0, len(atlas.Sectors()))
	var f atlas.PlacedFact = s.Facts[0]
	fmt.Println(f.Label.En, f.Value, f.Unit.En, f.Year, f.Place.En)
	// Output:
	// 钢铁 true 16
	// Capacity utilisation 72 % 2012 China
}

// Published breakdowns of a price, after which the smile curve is drawn.
func ExampleSmiles() {
	s := atlas.Smiles()[0]
	fmt.Println(s.Name().En, s.Year)
	for _, part := range []atlas.SmilePart(s.Parts) {
		fmt.Println(part.Group, part.Share)
	}
	// Output:
	// Apple iPhone 7 2016
	// components 22
	// retail 15
	// other 21
	// lead 42
}

// The paper's totals beside ours.
func ExampleTotals() {
	for _, c := range atlas.Totals() {
		fmt.Println(c.ID, c.Verdict.Text().En, c.Verdict == atlas.Agrees)
		var rows []atlas.TotalRow = c.Rows
		fmt.Println("  ", rows[0].Label.En, rows[0].Values)
	}
	// Output:
	// population agrees under one reading true
	//    The paper [4.4 63]
	// gdp agrees under one reading true
	//    The paper [21 29]
	// economies differs false
	//    The paper, at least [50]
	// zones differs false
	//    The paper, more than [70]
	// output was a forecast false
	//    The paper, a year [20]
	// jobs was a forecast false
	//    The paper [200000]
	// corridors differs false
	//    The paper [9]
	// parks agrees under one reading true
	//    The paper, more than [20]
	// needs not verified false
	//    The paper, three regions [5.9]
}

// Counts of overseas zones as they were announced.
func ExampleZones() {
	for _, z := range atlas.Zones() {
		fmt.Println(z.Year, z.Zones, z.InvestmentBn, z.Jobs)
	}
	// Output:
	// 2015 70 0 200000
	// 2016 50 15.6 70000
	// 2016 56 18.55 177000
	// 2016 77 24.19 0
	// 2017 75 27 210000
	// 2018 82 28.9 244000
	// 2018 113 42.14 302000
	// 2018 0 0 270000
	// 2020 0 34 330000
	// 2022 0 57.13 421000
}

// What could not be found is listed, too; and whom to thank.
func ExampleGaps() {
	var gaps []atlas.Text = atlas.Gaps()
	fmt.Println(len(gaps) > 0, gaps[0].Zh != "")
	for _, c := range atlas.Credits() {
		fmt.Println(c.Text().En)
	}
	s, found := atlas.SourceByID(atlas.Credits()[0].Source.ID)
	fmt.Println(s.Publisher.En, found)
	// Output:
	// true true
	// Yonghui Qiu, “Belt and Road Initiative” and Industrial Cluster Upgrading of China, Based on the Perspective of Global Value Chain (2016)
	// World Bank, World Development Indicators
	// World Bank, Logistics Performance Index
	// UNIDO, Manufacturing value added, UN SDG indicator 9.2.1
	// ILO, ILOSTAT
	// ILO, Global Wage Database
	// CIA, The World Factbook, March 2017
	// JETRO, Survey of Japanese-affiliated companies in Asia and Oceania, fiscal 2015
	// Ministry of Commerce of China
	// GeoNames, Gazetteer of places, CC BY 4.0
	// Natural Earth, 1:110m land, public domain
	// Yonghui Qiu true
}

// Who signed a memorandum, when, and who did not: India lies on corridors of the
// map and has never signed.
func ExampleMembership() {
	for _, code := range []string{"PAK", "IND", "ITA", "RUS"} {
		m, _ := atlas.Membership(code)
		fmt.Println(m.ISO3, m.Status.Text().En, m.Signed, m.Left, m.In(2020))
	}
	m, known := atlas.Membership("IND")
	fmt.Println(known, m.Status == atlas.NeverSigned, m.Source.Text().En)
	// Output:
	// PAK memorandum signed 2013-12  true
	// IND has not signed   false
	// ITA signed, then withdrew 2019-03 2023-12-06 true
	// RUS on the list of participants, no date given   true
	// true true Green Finance & Development Center, FISF Fudan University, Nedopil, Countries of the Belt and Road Initiative (May 2025)
}

// A host by its name in the reader's language; a host of one's own keeps its name.
func ExampleHostName() {
	fmt.Println(atlas.HostName("Vietnam").Zh, atlas.HostName("Atlantis").Zh)
	// Output:
	// 越南 Atlantis
}

// Freight goes the cheapest open way; where a corridor is closed it goes another.
func ExampleRoadsFrom() {
	const shihezi, east = 44.31, 86.08 // in Xinjiang
	var open *atlas.Roads = atlas.RoadsFrom(shihezi, east, nil)
	shut := atlas.RoadsFrom(shihezi, east, []string{"CPEC"})
	var there atlas.Route = open.To("PAK")
	fmt.Printf("%.0f km on land, %.0f at sea\n", there.LandKm, there.SeaKm)
	fmt.Printf("%.0f %.0f\n", shut.To("PAK").LandKm, shut.To("PAK").SeaKm)
	ports := atlas.RoadsFromPorts().To("PAK")
	fmt.Printf("%.0f of the price against %.0f by sea\n", 100*there.Iceberg(), 100*ports.Iceberg())
	fmt.Println(there.Cost() == there.LandKm+atlas.SeaWeight*there.SeaKm, atlas.AccessOf("ETH").Corridor)
	var _ atlas.Access
	fmt.Println(atlas.LandDetour, atlas.TransportScale, atlas.HinterlandKm)
	// Output:
	// 2018 km on land, 0 at sea
	// 5593 8576
	// 13 of the price against 18 by sea
	// true MSR-W
	// 1.2 0.09 1500
}
