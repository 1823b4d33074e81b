package claims

import (
	"reflect"
	"testing"
)

// Every check has a verdict in version 2, in both languages, the same whenever it
// is asked; some hold and some fail, and not all as in version 1.
func TestInNation(t *testing.T) {
	if testing.Short() {
		return // runs of all clusters
	}
	verdicts, err := InNation()
	if err != nil {
		t.Fatal(err)
	}
	again, err := InNation()
	if err != nil || !reflect.DeepEqual(verdicts, again) {
		t.Errorf("other verdicts the second time, %v", err)
	}
	published := Published()
	if len(verdicts) != len(published) {
		t.Fatalf("%d verdicts for %d checks", len(verdicts), len(published))
	}
	held, other := 0, 0
	for i, v := range verdicts {
		t.Logf("%s %v (%v) %s", published[i].Check.ID, v.Holds, published[i].Atlas.Holds, v.En)
		if v.En == "" || v.Zh == "" {
			t.Errorf("%s says nothing", published[i].Check.ID)
		}
		if v.Holds {
			held++
		}
		if v.Holds != published[i].Atlas.Holds {
			other++
		}
	}
	if held == 0 || held == len(verdicts) || other == 0 {
		t.Errorf("%d of %d hold, %d otherwise than in version 1", held, len(verdicts), other)
	}
}
