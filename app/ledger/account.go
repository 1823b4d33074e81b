package ledger

import (
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/study"
	"silkladder/model/trades"
)

// Account is what one economy has of the clusters in a year: persons and US$ bn in
// version 2, shares in version 1.
type Account struct {
	Jobs     float64 // people employed
	Wages    float64 // paid in the year
	Skills   float64 // worth to its own firms of what they learned
	Lost     float64 // sales its own firms lost
	Interest float64 // on its debt
	Debt     float64 // owed for infrastructure; in version 2 to all of China, in US$ bn
	Service  float64 // paid for it in the year, interest and pay-back; version 2 only
	Capacity float64 // what the plants there could make in a year: US$ bn, or shares of the cluster's first output
	Sold     float64 // what the clusters sell there in a year, likewise
}

// Balance is what remains of the year (E40).
func (a Account) Balance() float64 { return a.Wages + a.Skills - a.Lost - a.Interest }

func (a Account) add(b Account) Account {
	return Account{a.Jobs + b.Jobs, a.Wages + b.Wages, a.Skills + b.Skills, a.Lost + b.Lost, a.Interest + b.Interest, a.Debt + b.Debt, a.Service + b.Service, a.Capacity + b.Capacity, a.Sold + b.Sold}
}

// Row is one economy of the ledger.
type Row struct {
	Host          int    // index among the hosts of the run
	Key, Name     string // Key is its code, or the name of a visitor's own host
	Corridor      string // id
	Known         bool   // the atlas knows it; else all below is empty
	Facts         trades.Host
	Memorandum    atlas.Memorandum
	With, Without Account
	Lose          float64 // share of cases in which it loses; -1 until counted
	Whole         float64 // change of the balance over the whole run, what the odds count: later years less
	GDP           atlas.Fact
	of            []Row // of several together: these
}

// Change is what the Belt and Road changes in the year: gains and losses apart,
// each of them 0 or more, and the parts they are made of.
func (r *Row) Change() (gain, loss float64) {
	gains, losses := r.parts()
	for i := range gains {
		gain += gains[i]
		loss += losses[i]
	}
	return gain, loss
}

// parts are what is gained and lost by the changes of wages, skills, sales lost and
// interest; of several together what each of them gains and loses.
func (r *Row) parts() (gains, losses [4]float64) {
	for k := range r.of {
		g, l := r.of[k].parts()
		for i := range g {
			gains[i] += g[i]
			losses[i] += l[i]
		}
	}
	if r.of == nil {
		a, b := r.With, r.Without
		for i, x := range [...]float64{a.Wages - b.Wages, a.Skills - b.Skills, b.Lost - a.Lost, b.Interest - a.Interest} {
			gains[i], losses[i] = max(x, 0), max(-x, 0)
		}
	}
	return gains, losses
}

// together is the row of several.
func together(rows []Row) Row {
	all := Row{Lose: -1, of: rows}
	for i := range rows {
		all.With, all.Without = all.With.add(rows[i].With), all.Without.add(rows[i].Without)
		all.Whole += rows[i].Whole
	}
	return all
}

// Net is the change of the balance.
func (r *Row) Net() float64 { return r.With.Balance() - r.Without.Balance() }

// Economies are all economies of the run, in its order.
func (v *View) Economies() []Row {
	list := make([]Row, len(v.With.Hosts))
	lose, whole := v.Odds.of(len(list)), whole(v)
	for i, h := range v.With.Hosts {
		list[i] = Row{Host: i, Key: h.Name, Name: v.text(atlas.HostName(h.Name)), Corridor: h.Corridor,
			With: v.account(v.With, i), Without: v.account(v.Without, i), Lose: lose[i], Whole: whole[i]}
		if e, ok := atlas.EconomyByName(h.Name); ok {
			r := &list[i]
			r.Known, r.Key = true, e.ISO3
			r.Facts, _ = trades.HostByISO3(e.ISO3)
			r.Memorandum, _ = atlas.Membership(e.ISO3)
			r.GDP, _ = e.Fact("gdp")
		}
	}
	return list
}

// whole is what the Belt and Road changes for every host over the whole run, in present
// value, for the cluster in focus: what is counted in the cases.
func whole(v *View) []float64 {
	unit := 1.0
	if v.sized() {
		unit = v.With.Dollars()
	}
	with, without := study.PresentValues(v.With, nil), study.PresentValues(v.Without, nil)
	for i := range with {
		with[i] = unit * (with[i] - without[i])
	}
	return with
}

// row finds an economy by its key.
func (v *View) row(key string) (Row, bool) {
	for _, r := range v.Economies() {
		if r.Key == key {
			return r, true
		}
	}
	return Row{}, false
}

// account is what host i has in the year shown of the cluster in focus or, with
// All, of all clusters of the run.
func (v *View) account(r *model.Result, i int) Account { return v.accountAt(r, i, v.Step) }

func (v *View) accountAt(r *model.Result, i, step int) (sum Account) {
	if !v.All {
		sum = one(r, i, step)
	} else {
		for k := range r.Clusters() {
			sum = sum.add(one(r.Cluster(k), i, step))
		}
	}
	if v.sized() { // F13 counts loans by host, not by cluster
		sum.Debt, sum.Service = r.HostTotal(i, model.HostAmountDebt)[step], r.HostTotal(i, model.HostAmountService)[step]
	}
	return sum
}

// one is the account of one cluster.
func one(r *model.Result, i, step int) Account {
	people, dollars, output := 1.0, 1.0, 1.0
	if r.Scenario.Version == model.Version2 {
		people, dollars, output = r.People(), r.Dollars(), r.Output()
	}
	b := r.Balance(i, step)
	return Account{
		Jobs: people * r.Host(i, model.HostJobs)[step],
		// A learning that is nothing but the rounding of the other parts is none.
		Wages: dollars * b.Wages, Skills: dollars * max(b.Skills, 0), Lost: dollars * b.Displaced, Interest: dollars * b.Interest,
		Debt:     dollars * r.Host(i, model.HostDebt)[step],
		Capacity: output * r.Host(i, model.HostK)[step], Sold: output * r.Host(i, model.HostQ)[step],
	}
}
