package corridor

import (
	"silkladder/app/lang"
	"silkladder/model"
)

// homes places each archetype's cluster at one of the real clusters of its kind
// that the model names, so that the map has somewhere to start from. Positions
// are those of the city, to a tenth of a degree (GeoNames).
var homes = map[string]struct {
	name     lang.Pair
	lon, lat float64
}{
	"footwear":    {lang.Pair{En: "Wenzhou", Zh: "温州"}, 120.7, 28.0},
	"steel":       {lang.Pair{En: "Tangshan", Zh: "唐山"}, 118.2, 39.6},
	"appliance":   {lang.Pair{En: "Qingdao", Zh: "青岛"}, 120.4, 36.1},
	"toys":        {lang.Pair{En: "Shantou", Zh: "汕头"}, 116.7, 23.4},
	"electronics": {lang.Pair{En: "Shenzhen", Zh: "深圳"}, 114.1, 22.5},
}

// HomeOf is where the cluster in focus of a scenario stands: in version 2 in the
// city of its trade, from which its goods travel.
func HomeOf(s *model.Scenario, l lang.Lang) Home {
	if s.Version == model.Version2 {
		if trade, known := model.TradeByID(s.Archetype); known {
			t := trade.Facts
			return Home{Name: lang.Pair(t.City).In(l), Lon: t.Lon, Lat: t.Lat}
		}
	}
	return homeOf(s.Archetype, l)
}

// homeOf is the home of an archetype; an unknown one stands where the first does.
func homeOf(archetype string, l lang.Lang) Home {
	h, ok := homes[archetype]
	if !ok {
		h = homes["footwear"]
	}
	return Home{Name: h.name.In(l), Lon: h.lon, Lat: h.lat}
}
