package corridor

import (
	"testing"

	"silkladder/app/lang"
	"silkladder/model"
)

// In version 2 a cluster stands in the city of its trade; in version 1 where its
// archetype does, whatever the trade of the same name says.
func TestHomeOf(t *testing.T) {
	for _, trade := range model.Trades() {
		s := model.National(trade.ID)
		if h := HomeOf(&s, lang.Zh); h.Name != trade.Facts.City.Zh || h.Lon != trade.Facts.Lon || h.Lat != trade.Facts.Lat {
			t.Errorf("%s stands at %+v", trade.ID, h)
		}
	}
	one, all := model.New("appliance"), model.National("appliance")
	if a, b := HomeOf(&one, lang.En), HomeOf(&all, lang.En); a.Name != "Qingdao" || b.Name != "Shunde" {
		t.Errorf("appliances stand at %s and %s", a.Name, b.Name)
	}
}
