package card

import (
	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// View is a run at the step shown, in one language.
type View struct {
	Lang          lang.Lang
	With, Without *model.Result // with and without the Belt and Road
	Step          int
	Pages         string // address of the language's pages, "/zh/"
}

// Head is what a place is: its kind above its name, and a remark in HTML that
// may be empty.
type Head struct {
	Kind, Name, Remark string
}

// Row is one number of the model with and without the Belt and Road.
type Row struct {
	Name, With, Without string
}

// Now is what the model says of a place in the year shown.
type Now struct {
	Why  string // HTML
	Rows []Row
	Near []Link // places that belong to it
}

// Link leads to the card of another place.
type Link struct {
	corridor.Target
	Name, Note string
}

// Fact is one figure with where it comes from.
type Fact struct {
	Label, Value, Source string
}

// t is a text in the visitor's language.
func (v *View) t(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(v.Lang) }

// text is a text of the atlas in the visitor's language.
func (v *View) text(t atlas.Text) string { return lang.Pair(t).In(v.Lang) }

// year is the number of years since the start at the step shown.
func (v *View) year() float64 { return v.With.T[v.Step] }

// host is the index of a host of the run, -1 if there is none of the name.
func (v *View) host(name string) int {
	for i := range v.With.Hosts {
		if v.With.Hosts[i].Name == name {
			return i
		}
	}
	return -1
}

// hostName is a host's name in the visitor's language; a host of the visitor's
// own has one name only.
func (v *View) hostName(name string) string {
	return v.text(atlas.HostName(name))
}

// on lists the hosts of the run on a corridor.
func (v *View) on(id string) (hosts []int) {
	for i := range v.With.Hosts {
		if v.With.Hosts[i].Corridor == id {
			hosts = append(hosts, i)
		}
	}
	return hosts
}

// parks lists the parks of a host that take in plants.
func parks(host string) (list []atlas.Park) {
	for _, p := range atlas.ParksOf(host) {
		if p.Industrial() {
			list = append(list, p)
		}
	}
	return list
}

// both is one number of a host with and without the Belt and Road, printed by
// show.
func (v *View) both(name string, i int, o model.HostOutput, show func(float64) string) Row {
	return Row{name, show(v.With.Host(i, o)[v.Step]), show(v.Without.Host(i, o)[v.Step])}
}

// sum is the same for several hosts together.
func (v *View) sum(name string, hosts []int, o model.HostOutput, show func(float64) string) Row {
	a, b := 0.0, 0.0
	for _, i := range hosts {
		a += v.With.Host(i, o)[v.Step]
		b += v.Without.Host(i, o)[v.Step]
	}
	return Row{name, show(a), show(b)}
}

// whole is the same for a series of the run.
func (v *View) whole(name string, o model.Output, show func(float64) string) Row {
	return Row{name, show(v.With.Series(o)[v.Step]), show(v.Without.Series(o)[v.Step])}
}
