package corridor

import "silkladder/app/lang"

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

// HomeOf is where an archetype's cluster stands; an archetype of the visitor's
// own stands where the first does.
func HomeOf(archetype string, l lang.Lang) Home {
	h, ok := homes[archetype]
	if !ok {
		h = homes["footwear"]
	}
	return Home{Name: h.name.In(l), Lon: h.lon, Lat: h.lat}
}
