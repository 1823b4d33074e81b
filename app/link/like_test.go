package link

import (
	"strings"
	"testing"

	"silkladder/model"
)

// Where every cluster has the changes of the one in focus the address says so once, and
// says what differs; it opens as it was written. Addresses that say it in full stay.
func TestAlike(t *testing.T) {
	s := National("steel")
	list := s.Clusters()
	for i := range list {
		p := &list[i].Params
		p.TauT, p.Spill, p.Org = .2, .31, .44+float64(i)/1000
	}
	s = s.WithClusters(list, s.Focus)
	st := Default2()
	st.Scenario = s
	q := st.Query()
	if !strings.Contains(q, "/like/") || len(q) > 700 {
		t.Errorf("%d bytes: %s", len(q), q)
	}
	same := func(q string) {
		t.Helper()
		got, problems := Parse(q)
		if len(problems) > 0 {
			t.Errorf("%s: %+v", q, problems)
		}
		for i, c := range got.Scenario.Clusters() {
			if c.Params != list[i].Params {
				t.Errorf("%s: %s differs", q, c.Archetype)
			}
		}
	}
	same(q)
	var items []string
	for i, c := range list {
		if i != s.Focus {
			trade, _ := model.TradeByID(c.Archetype)
			items = append(items, c.Archetype+"/"+strings.ReplaceAll(writeParams(c.Params, trade.Cluster.Params), ",", "/"))
		}
	}
	same("v=2&a=steel&with=all," + strings.Join(items, ",") + "&p=" + writeParams(s.Params, National("steel").Params))
}
