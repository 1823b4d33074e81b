package corridor

import (
	"silkladder/app/lang"
	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// FromAtlas is the map of the atlas: its shown corridors and all its parks, with
// the given hosts (nil: the atlas's own) and the home of an archetype's cluster.
// A host that the atlas does not know has no place and is left out of the map;
// its index stays, so that State.Hosts may be parallel to hosts.
func FromAtlas(l lang.Lang, archetype string, hosts []atlas.Host) Data {
	if hosts == nil {
		hosts = atlas.Hosts()
	}
	d := Data{Lang: l, Home: homeOf(archetype, l)}
	for _, c := range atlas.Corridors() {
		if !c.Shown() {
			w := Direction{Name: text(c.Name(), l), Paper: c.PaperName}
			for _, b := range c.Branches {
				var way [][2]float64
				for _, q := range b.Points {
					way = append(way, [2]float64{q.Lon, q.Lat})
				}
				w.Ways = append(w.Ways, way)
			}
			d.Directions = append(d.Directions, w)
			continue
		}
		d.Corridors = append(d.Corridors, Corridor{ID: c.ID, Name: text(c.Name(), l),
			Secondary: c.Classification != atlas.OfficialSix && c.Classification != atlas.Maritime})
		for _, b := range c.Branches {
			d.Routes = append(d.Routes, route(c.ID, b, l))
		}
	}
	index := map[string]int{} // economy to host
	for i, h := range hosts {
		e, known := atlas.EconomyByName(h.Name)
		if !known {
			d.Hosts = append(d.Hosts, Host{ID: h.Name, Name: text(atlas.HostName(h.Name), l), Corridor: h.Corridor, Nowhere: true})
			continue
		}
		index[e.ISO3] = i
		d.Hosts = append(d.Hosts, Host{ID: h.Name, Name: text(e.Name(), l), City: text(e.City, l),
			Lon: e.Lon, Lat: e.Lat, Corridor: h.Corridor, Via: approaches[e.ISO3]})
	}
	for _, k := range atlas.Parks() {
		host, ok := index[k.Host]
		switch {
		case k.InChina():
			host = -1
		case !ok:
			continue
		}
		d.Parks = append(d.Parks, Park{ID: k.ID, Name: text(k.Name(), l), Lon: k.Lon, Lat: k.Lat, Host: host})
	}
	for _, p := range trades.Projects() {
		if p.Open > 0 {
			d.Projects = append(d.Projects, Project{ID: p.Name.En, Name: text(p.Name, l), Lon: p.Lon, Lat: p.Lat, Open: p.Open})
		}
	}
	return d
}

func text(t atlas.Text, l lang.Lang) string { return lang.Pair{En: t.En, Zh: t.Zh}.In(l) }

func route(corridor string, b atlas.Branch, l lang.Lang) Route {
	r := Route{Corridor: corridor, Mode: Rail}
	switch b.Mode {
	case "sea":
		r.Mode = Sea
	case "road":
		r.Mode = Road
	}
	for _, w := range b.Points {
		s := Stop{Lon: w.Lon, Lat: w.Lat, Home: w.ISO3 == "CHN"}
		switch w.Type {
		case atlas.AtSea:
			s.Kind = Waypoint
		case atlas.Port:
			s.Kind = Port
		case atlas.Crossing:
			s.Kind = Border
		}
		s.ID = w.ID
		if w.Type != atlas.AtSea {
			s.Name, s.Rank = text(w.Name(), l), rank[w.ID]
			if short, ok := shorter[w.ID]; ok {
				s.Name = short.In(l)
			}
		}
		r.Stops = append(r.Stops, s)
	}
	return r
}

// approaches are the waypoints by which the flows of a host off every route
// reach it: round West Africa to Nigeria, as the atlas counts its distance.
var approaches = map[string][][2]float64{
	"NGA": {{-13, 30}, {-19.5, 15}, {-9.5, 3.2}, {1.5, 4.6}},
}

// shorter are the names of ports that a map of this scale knows by their city.
var shorter = map[string]lang.Pair{
	"guangzhou-nansha":  {En: "Guangzhou", Zh: "广州"},
	"shanghai-yangshan": {En: "Shanghai", Zh: "上海"},
}

// named are the stops in the order in which a map names them: the ends and the
// meeting places of the corridors, spread over the plate.
var named = []string{
	"xi-an", "moscow", "singapore", "rotterdam", "gwadar", "mombasa", "urumqi", "piraeus", "colombo", "jakarta", "almaty", "kunming",
	"istanbul", "tehran", "djibouti", "kolkata", "bangkok", "duisburg", "ulaanbaatar", "guangzhou-nansha", "lianyungang", "khorgos",
	"minsk", "hanoi", "suez", "tashkent", "kashgar", "vladivostok", "manila", "darwin", "chongqing", "novosibirsk", "venice", "karachi",
	"port-moresby", "yekaterinburg", "beijing", "dhaka", "quanzhou", "lahore", "harbin", "kuala-lumpur", "vientiane", "mandalay",
	"bandar-abbas", "sihanoukville", "astana", "warsaw", "ho-chi-minh-city", "irkutsk", "ankara", "shanghai-yangshan", "lanzhou",
	"samarkand", "manzhouli", "islamabad", "kuantan", "qinzhou", "alashankou", "erenhot", "bitung", "suva",
}

var rank = func() map[string]int {
	m := make(map[string]int, len(named))
	for i, id := range named {
		m[id] = i + 1
	}
	return m
}()
