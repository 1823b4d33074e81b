package atlas

import "testing"

// Every economy of the atlas but China has a row; those that never signed or
// left are the ones the list says.
func TestMembership(t *testing.T) {
	apart := map[string]Status{"IND": NeverSigned, "BTN": NeverSigned, "ISR": NeverSigned, "PSE": NeverSigned, "RUS": Undated}
	for _, e := range Economies()[1:] {
		m, ok := Membership(e.ISO3)
		if !ok {
			t.Errorf("%s: nothing known", e.ISO3)
			continue
		}
		want, special := apart[e.ISO3]
		if !special {
			want = Signed
		}
		if m.ISO3 != e.ISO3 || m.Status != want {
			t.Errorf("%s: %+v, want %s", e.ISO3, m, want)
		}
		checkText(t, e.ISO3, m.Status.Text())
		checkCites(t, e.ISO3, []Citation{m.Source})
	}
	if _, ok := Membership("CHN"); ok {
		t.Error("China has no memorandum with itself")
	}
	italy, _ := Membership("ITA")
	for year, in := range map[int]bool{2018: false, 2019: true, 2022: true, 2023: false, 2024: false} {
		if italy.In(year) != in {
			t.Errorf("Italy in %d: %v", year, !in)
		}
	}
	for code, in := range map[string]bool{"IND": false, "RUS": true, "PAK": true, "JOR": false} {
		if m, _ := Membership(code); m.In(2014) != in {
			t.Errorf("%s in 2014: %v", code, !in)
		}
	}
	for _, bad := range []string{"ABC,signed,,\n", "ABC,never,2015-03,\n", "ABC,left,2019-03,2018-01\n", "ABC,signed,2015-3,\n", "ABC,signed,2015-13,\n", "ABC,signed,1999-01,\n", "ABC,gone,,\n", "ABCD,never,,\n", "ABC,never,,\nABC,never,,\n"} {
		if _, err := parseMemberships("economy,status,signed,left\n" + bad); err == nil {
			t.Errorf("accepted %q", bad)
		}
	}
}
