package card

import (
	"fmt"

	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// stopKinds name what a stop is.
var stopKinds = map[string]lang.Pair{
	atlas.Rail:     {En: "City on a railway", Zh: "铁路沿线城市"},
	atlas.Road:     {En: "City on a road", Zh: "公路沿线城市"},
	atlas.Port:     {En: "Port", Zh: "港口"},
	atlas.Crossing: {En: "Crossing", Zh: "口岸"},
}

// stop finds a stop and the corridors shown that pass it.
func stop(id string) (w atlas.Waypoint, through []atlas.Corridor, ok bool) {
	for _, c := range atlas.Corridors() {
		if !c.Shown() {
			continue
		}
		passes := false
		for _, b := range c.Branches {
			for _, p := range b.Points {
				if p.ID == id {
					w, passes, ok = p, true, true
				}
			}
		}
		if passes {
			through = append(through, c)
		}
	}
	return w, through, ok && w.Type != atlas.AtSea
}

// gateway reports whether corridors leave China at a stop.
func gateway(id string) bool {
	for _, g := range atlas.Gateways() {
		if g.ID == id {
			return true
		}
	}
	return false
}

// A stopCard speaks of a place that corridors pass.
type stopCard struct {
	*View
	id string
}

func (v stopCard) head() (Head, bool) {
	w, _, ok := stop(v.id)
	if !ok {
		return Head{}, false
	}
	h := Head{Kind: stopKinds[w.Type].In(v.Lang), Name: v.text(w.Name())}
	if gateway(v.id) {
		h.Remark = v.t("A gateway: the last place inside China before the line leaves it.", "门户：线路出境前在中国境内的最后一站。")
	}
	return h, true
}

func (v stopCard) now() Now {
	_, through, _ := stop(v.id)
	var n Now
	var hosts []int
	for _, c := range through {
		hosts = append(hosts, v.on(c.ID)...)
		n.Near = append(n.Near, v.link(corridor.KindCorridor, c.ID, v.text(c.Name())))
	}
	k, t := 0.0, 0.0
	for _, i := range hosts {
		k += v.With.Host(i, model.HostK)[v.Step]
		t += v.With.Host(i, model.HostT)[v.Step]
	}
	all := v.With.Series(model.OutKB)[v.Step]
	switch {
	case len(hosts) == 0:
		n.Why = "<p>" + v.t("No host economy of the model has this line as its main route, so no capacity is counted along it.", "模型中没有国家或地区以这条线路为主要通道，因此沿线不计产能。") + "</p>"
		return n
	case all <= 0 || k < .0005:
		n.Why = "<p>" + v.t("No capacity has moved along the corridors that pass here.", "经过这里的走廊沿线还没有转移产能。") + "</p>"
	default:
		n.Why = "<p>" + fmt.Sprintf(v.t(
			"A stop receives no plants itself. The corridors that pass here lead to %s of the cluster’s capacity abroad.",
			"站点本身不接收工厂。经过这里的走廊通往集群境外产能的%s。"), percent(k/all)) + "</p>"
	}
	n.Rows = []Row{
		v.sum(v.t("Capacity along its corridors", "沿途产能"), hosts, model.HostK, v.output),
		v.sum(v.t("Moved along them in the year", "当年沿途转移"), hosts, model.HostT, v.output),
		v.sum(v.t("Sold along them in the year", "当年沿途销量"), hosts, model.HostQ, v.output),
	}
	return n
}

func (v stopCard) facts() (published, inputs []Fact) {
	w, _, _ := stop(v.id)
	return []Fact{{v.t("Position", "位置"), v.place(w.Lat, w.Lon), v.text(atlas.Cite(w.Sources)) + " · " + v.text(w.Confidence.Text())}}, nil
}
