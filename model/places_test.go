package model

import (
	"math"
	"testing"

	"silkladder/model/atlas"
)

// placed prepares a national run and returns what a trade meets in a host.
func placed(t *testing.T, s Scenario, trade, host string) (*cluster, *plant) {
	t.Helper()
	e := NewEngine()
	e.res.Scenario = s
	e.res.Hosts = s.Hosts
	if s.Hosts == nil {
		e.res.Hosts = atlas.Hosts()
	}
	e.prepare(Selection{})
	for i, c := range s.Clusters() {
		if c.Archetype != trade {
			continue
		}
		for b := range e.res.Hosts {
			if e.res.Hosts[b].Name == host {
				return &e.clusters[i], &e.clusters[i].plants[b]
			}
		}
	}
	t.Fatalf("no %s in %s", trade, host)
	return nil, nil
}

// F7: unit cost falls with the wage where labour is dear in it and with the price
// of power where energy is.
func TestCostByTrade(t *testing.T) {
	s := National("steel")
	_, aluminium := placed(t, s, "aluminium", "Ethiopia")
	_, shoes := placed(t, s, "footwear-oem", "Ethiopia")
	_, dear := placed(t, s, "aluminium", "Pakistan")
	if !(aluminium.lnInputs < -0.2 && dear.lnInputs > 0.15) {
		t.Errorf("inputs for aluminium cost %+.3f in Ethiopia (power 4.7 cents), %+.3f in Pakistan (20.8)", aluminium.lnInputs, dear.lnInputs)
	}
	if math.Abs(shoes.lnInputs) > 0.12 {
		t.Errorf("inputs for shoes cost %+.3f in Ethiopia", shoes.lnInputs)
	}
}

// F8: electronics hardly notice the way, cement hardly travels, ships carry
// themselves; with haul = 0 all goods travel alike.
func TestTransportByTrade(t *testing.T) {
	s := National("steel")
	ice := func(trade string) float64 {
		_, b := placed(t, s, trade, "Indonesia")
		return b.ice
	}
	if e, x, c := ice("electronics"), ice("textiles"), ice("cement"); !(e < 0.07 && e < x && x < 0.2 && c > 1) {
		t.Errorf("transport takes %.3f of the price of electronics, %.3f of textiles, %.3f of cement", e, x, c)
	}
	if ice("ships") != 0 {
		t.Error("ships pay freight")
	}
	s.Couplings.Haul = 0
	if a, b := ice("cement"), ice("electronics"); math.Abs(a-b) > 0.05 {
		t.Errorf("without weight cement pays %.3f, electronics %.3f", a, b)
	}
}

// F8: a closed corridor sends goods another way, or the straight way overland
// where none is left.
func TestClosedCorridorsReroute(t *testing.T) {
	s := National("polysilicon")
	s.Closed = []string{"CPEC"}
	c, b := placed(t, s, "polysilicon", "Pakistan")
	_, far := placed(t, s, "steel", "Indonesia")
	open, other := b.ice, far.ice
	c.e.displace(s.From - StartYear)
	if b.ice != open {
		t.Error("the corridor is closed before its time")
	}
	c.e.displace(s.From - StartYear + 0.25)
	if !(b.ice > 1.1*open && b.ice < 2*open) || far.ice != other {
		t.Errorf("without its corridor Pakistan costs %.3f, with it %.3f; Indonesia %.3f and %.3f", b.ice, open, far.ice, other)
	}
	s.Closed = []string{"MSR-S", "MSR-W", "CPEC", "CICP", "BCIM", "CCAWA", "NELB", "CMR"}
	c, b = placed(t, s, "steel", "Indonesia")
	c.e.displace(s.From - StartYear + 0.25)
	if !(b.ice > 1.25*other) {
		t.Errorf("with everything closed Indonesia costs %.3f, with all open %.3f", b.ice, other)
	}
}

// F9: parks make room for the trades they take in alone, and a closed park for
// none.
func TestRoomByTrade(t *testing.T) {
	s := National("steel")
	fit := func(trade, host string) float64 {
		c, b := placed(t, s, trade, host)
		c.e.displace(s.From - StartYear + 1)
		return b.fit
	}
	if x := fit("footwear-oem", "Kyrgyzstan"); x != 0 {
		t.Errorf("a farm zone is open to shoes: %v", x)
	}
	if a, b := fit("footwear-oem", "Ethiopia"), fit("polysilicon", "Ethiopia"); a != 1 || b >= 1 {
		t.Errorf("the zone in Ethiopia is open to shoes %v, to polysilicon %v", a, b)
	}
	s.Closed = []string{"HAIER"}
	without := fit("appliance", "Pakistan")
	s.Closed = []string{"GWADAR"}
	if with := fit("appliance", "Pakistan"); !(with == 1 && without == 0.5) {
		t.Errorf("appliances find %v in the port's zone and %v in Haier's", without, with)
	}
}

// F10: what drives the demand of a host differs by trade, and shares of hosts add
// up to one.
func TestDemandByDriver(t *testing.T) {
	s := National("steel")
	grown := func(trade string, change func(*host)) float64 {
		c, _ := placed(t, s, trade, "Laos")
		sum := 0.0
		for i := range c.plants {
			sum += c.plants[i].weight
		}
		if math.Abs(sum-1) > 1e-9 {
			t.Errorf("%s: weights of hosts add up to %v", trade, sum)
		}
		h := c.e.hosts[11]
		c.now.worldG = 3
		change(&h)
		return c.grown(&h)
	}
	built := func(h *host) { h.j += (1 - h.j) / 2 }
	richer := func(h *host) { h.y *= 2 }
	if x := grown("cement", built); math.Abs(x-0.5) > 1e-9 {
		t.Errorf("half of what was missing is built and cement sells %v", x)
	}
	if x := grown("toys", built); x != 1 {
		t.Errorf("roads change the sales of toys by %v", x)
	}
	if x := grown("toys", richer); x != 2 {
		t.Errorf("twice the income sells %v times the toys", x)
	}
	if a, b := grown("solar", richer), grown("ships", richer); a != 3 || b != 3 {
		t.Errorf("solar and ships follow the world, three times: %v, %v", a, b)
	}
}

// F11: plants of cement come for the markets of hosts alone, of shoes for wages;
// a duty on China draws plants of those who sell to lead firms.
func TestMotives(t *testing.T) {
	s := National("footwear-oem")
	s.Years = 10
	abroad := func(trade string) float64 {
		for i, c := range s.Clusters() {
			if c.Archetype == trade {
				return must(t, s).Cluster(i).Last(OutKB)
			}
		}
		t.Fatal(trade)
		return 0
	}
	shoes, cement := abroad("footwear-oem"), abroad("cement")
	if !(cement > 0.001 && shoes > 0.005) {
		t.Errorf("abroad are %.4f of cement and %.4f of shoes", cement, shoes)
	}
	s.Couplings.Jump = 0
	if x := abroad("cement"); x > cement/20 {
		t.Errorf("without the motive of markets %.4f of cement is abroad, with it %.4f", x, cement)
	}
	s.Couplings = DefaultCouplings()
	s.Shocks = []Shock{{Kind: ShockTariff, Year: StartYear, Years: 10, Size: 0.25}}
	if x := abroad("footwear-oem"); !(x > 1.1*shoes) {
		t.Errorf("a tariff war from the start puts %.4f of shoes abroad, peace %.4f", x, shoes)
	}
	if x := abroad("cement"); math.Abs(x-cement) > 0.2*cement {
		t.Errorf("a duty on cement, which is not sold there: %.4f, %.4f", x, cement)
	}
}

// Plants of all clusters never hire more of a host's factory workers than are
// there, by far, and pay rises with the share they hire.
func TestPeopleOfHostsAreALimit(t *testing.T) {
	s := National("steel")
	s.From, s.Levers, s.Years = StartYear, Levers{1, 1, 1, 1, 0}, 40
	r, calm := must(t, s), must(t, s.Without())
	people, _ := peopleByHost()
	hired := func(r *Result, host, n int) (share float64) {
		for i, c := range s.Clusters() {
			share += c.Workers * r.Cluster(i).Host(host, HostJobs)[n] / people[r.Hosts[host].Name]
		}
		return share
	}
	last, most := len(r.T)-1, 0.0
	for b := range r.Hosts {
		for n := range r.T {
			most = max(most, hired(r, b, n))
		}
		if more, less := hired(r, b, last), hired(calm, b, last); more > 2*less && more > 0.02 && !(r.Host(b, HostW)[last] > calm.Host(b, HostW)[last]) {
			t.Errorf("%s: %.3f hired against %.3f, and pay does not rise", r.Hosts[b].Name, more, less)
		}
	}
	if !(most > 0.05 && most < 0.35) {
		t.Errorf("at most %.3f of a host's factory workers are hired", most)
	}
}
