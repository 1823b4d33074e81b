package trades

import (
	"testing"

	"silkladder/model/atlas"
)

// The hosts are those of the atlas, in its order; what was found of each is
// plausible, and the people in manufacturing are a part of those in industry.
func TestHosts(t *testing.T) {
	want := atlas.Hosts()
	if len(Hosts()) != len(want) {
		t.Fatalf("%d hosts, the atlas has %d", len(Hosts()), len(want))
	}
	for i, h := range Hosts() {
		if e, ok := atlas.EconomyByName(want[i].Name); !ok || h.ISO3 != e.ISO3 {
			t.Errorf("host %d is %s, the atlas has %s", i, h.ISO3, e.ISO3)
		}
		if got, ok := HostByISO3(h.ISO3); !ok || got != h {
			t.Errorf("%s is not found", h.ISO3)
		}
		for _, c := range []Cell{h.LabourForce, h.IndustryPeople, h.Industry13, h.Industry23, h.IndustryVA, h.Manufacturing13, h.Power14, h.Power19, h.Tariff13, h.Tariff19, h.USDuty19} {
			if !c.Known() {
				t.Errorf("%s: a figure that every host has is missing: %+v", h.ISO3, h)
			}
		}
		m, all := h.ManufacturingPeople(), h.LabourForce.Value
		if m <= 0 || m > h.IndustryPeople.Value*1.5 || h.IndustryPeople.Value > all/2 {
			t.Errorf("%s: %.0f in manufacturing, %.0f in industry, %.0f in all", h.ISO3, m, h.IndustryPeople.Value, all)
		}
		for _, c := range []Cell{h.Industry13, h.Industry23, h.IndustryVA, h.Manufacturing13, h.Manufacturing24, h.China13, h.China22} {
			if c.Value > 100 {
				t.Errorf("%s: a share of %v %%", h.ISO3, c.Value)
			}
		}
		if h.USDuty19.Mark != Assumed {
			t.Errorf("%s: nobody read that no duty was levied", h.ISO3)
		}
	}
	for i, c := range HostColumns() {
		if i < len(cells) && (c.ID != cells[i].id || c.Year != cells[i].year) {
			t.Errorf("column %d is %s of %d, the table reads %s of %d", i, c.ID, c.Year, cells[i].id, cells[i].year)
		}
		checkText(t, c.ID, c.Label)
		checkText(t, c.ID, c.Unit)
		if c.Note != (atlas.Text{}) {
			checkText(t, c.ID, c.Note)
		}
		if len(c.Sources) == 0 || c.Year == 0 {
			t.Errorf("%s: no source or no year", c.ID)
		}
	}
}

func TestZoneJobs(t *testing.T) {
	years := 0
	for _, z := range JobsInZones() {
		if p, ok := atlas.ParkByID(z.Park); !ok || !p.Industrial() {
			t.Errorf("%s is no park that employs", z.Park)
		}
		if len(z.Sources()) == 0 || z.Year == 0 {
			t.Errorf("%s: no source or year", z.Park)
		}
		// A million dollars makes 2 jobs in metals and some 25 in garments.
		if perMillion := z.Jobs / z.Invested / 1000; z.Invested != 0 && (perMillion < 1 || perMillion > 30) {
			t.Errorf("%s in %d: %.0f jobs for a million dollars", z.Park, z.Year, perMillion)
		}
		if z.Park == "SSEZ" {
			years++
		}
	}
	if years < 5 {
		t.Errorf("%d years of the zone at Sihanoukville", years)
	}
}

func TestWords(t *testing.T) {
	for _, id := range ids {
		w := WordsOf(id)
		for _, x := range []atlas.Text{w.Buyer, w.Brand, w.OEM, w.ODM, w.OBM, w.Capacity} {
			checkText(t, id, x)
			if len([]rune(x.En)) > 60 || len([]rune(x.Zh)) > 20 {
				t.Errorf("%s: too long: %+v", id, x)
			}
		}
	}
}
