package link

import (
	"slices"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
)

// Words of the key "with".
const (
	withAll  = "all"  // every cluster of China
	withNone = "none" // the cluster in focus alone
	here     = "-"    // the place of the cluster in focus in a list
	like     = "like" // what was changed in the cluster in focus has its value here, too
)

// writeOthers says which clusters run beside the one in focus: "" for all of
// China, none, or a list such as steel,toys/size:40000:12/org:.8. A list that
// begins with all names only those that are not as they are.
func writeOthers(s *model.Scenario) string {
	if len(s.Others) == 0 {
		return withNone
	}
	var items []string
	whole := isNation(s)
	if whole {
		items = []string{withAll}
	}
	for i := range s.Others {
		if i == s.Focus && s.Focus > 0 && !whole {
			items = append(items, here)
		}
		if item := writeCluster(s, &s.Others[i]); !whole || item != s.Others[i].Archetype {
			items = append(items, item)
		}
	}
	if s.Focus == len(s.Others) && !whole {
		items = append(items, here)
	}
	if whole && len(items) == 1 {
		return ""
	}
	return strings.Join(items, ",")
}

// isNation reports whether all of China's clusters run, each once and in order,
// whatever their sizes and parameters.
func isNation(s *model.Scenario) bool {
	list := model.Trades()
	if len(s.Others)+1 != len(list) {
		return false
	}
	for i, c := range s.Clusters() {
		if c.Archetype != list[i].ID {
			return false
		}
	}
	return true
}

// writeCluster gives id/size:workers:output/param:value/…, only with what differs
// from the trade's own; or id/like/param:value/…, what differs from that with the changes
// of the cluster in focus, where it is shorter.
func writeCluster(s *model.Scenario, c *model.Cluster) string {
	trade, ok := model.TradeByID(c.Archetype)
	if !ok {
		return escapeName(c.Archetype)
	}
	parts := []string{c.Archetype}
	if size := writeSize(c); size != "" {
		parts = append(parts, "size:"+strings.Replace(size, "/", ":", 1))
	}
	own := writeParams(c.Params, trade.Cluster.Params)
	if len(own) > len(like)+1 { // else nothing is shorter
		if shared := writeParams(c.Params, alike(trade.Cluster.Params, s)); len(like)+1+len(shared) < len(own) {
			parts, own = append(parts, like), shared
		}
	}
	for _, item := range list(own) {
		parts = append(parts, strings.ReplaceAll(item, "/", ":"))
	}
	return strings.Join(parts, "/")
}

// alike are parameters with the changes of the cluster in focus.
func alike(p model.Params, s *model.Scenario) model.Params {
	trade, ok := model.TradeByID(s.Archetype)
	for _, row := range model.ParamTable() {
		if v := row.Get(&s.Params); ok && !slices.Equal(v, row.Get(&trade.Cluster.Params)) {
			row.Set(&p, v)
		}
	}
	return p
}

// writeSize gives persons and US$ bn a year where a cluster is not as large as
// it was observed: 500000/20.
func writeSize(c *model.Cluster) string {
	if trade, ok := model.TradeByID(c.Archetype); ok && c.Workers == trade.Cluster.Workers && c.Output == trade.Cluster.Output {
		return ""
	}
	return number(c.Workers) + "/" + number(c.Output)
}

// readOthers reads what writeOthers writes and puts the clusters beside that of s.
func (r *reader) readOthers(value string, s model.Scenario) model.Scenario {
	focus := model.Cluster{Archetype: s.Archetype, Params: s.Params, Workers: s.Workers, Output: s.Output}
	items := list(value)
	if len(items) == 0 {
		return s
	}
	if len(items) == 1 && items[0] == withNone {
		return s.WithClusters([]model.Cluster{focus}, 0)
	}
	if items[0] == withAll {
		all, at := s.Clusters(), s.Focus
		for _, item := range items[1:] {
			if c, ok := r.readCluster(item, &s); ok {
				i := slices.IndexFunc(all, func(x model.Cluster) bool { return x.Archetype == c.Archetype })
				if i == at {
					r.report("with", item, dropped(lang.Pair{En: "further cluster", Zh: "其他集群"}))
					continue
				}
				all[i] = c
			}
		}
		return s.WithClusters(all, at)
	}
	at := 0
	var all []model.Cluster
	for _, item := range items {
		if item == here {
			at = len(all)
			continue
		}
		c, ok := r.readCluster(item, &s)
		if !ok {
			continue
		}
		if len(all) == model.MaxClusters-1 {
			r.report("with", "", fault.Fault{Kind: fault.MoreClusters, Most: model.MaxClusters})
			break
		}
		all = append(all, c)
	}
	return s.WithClusters(slices.Insert(all, min(at, len(all)), focus), min(at, len(all)))
}

// readCluster reads one item of the list.
func (r *reader) readCluster(item string, s *model.Scenario) (c model.Cluster, ok bool) {
	parts := strings.Split(item, "/")
	trade, ok := model.TradeByID(parts[0])
	if !ok {
		r.report("with", item, dropped(lang.Pair{En: "cluster", Zh: "集群"}))
		return c, false
	}
	c = trade.Cluster
	for _, part := range parts[1:] {
		id, text, _ := strings.Cut(part, ":")
		if part == like {
			c.Params = alike(c.Params, s)
			continue
		}
		if id == "size" {
			r.readSize("with", strings.Replace(text, ":", "/", 1), &c)
			continue
		}
		r.readParams("with", id+":"+strings.ReplaceAll(text, ":", "/"), &c.Params)
	}
	return c, true
}

// Limits of a cluster's size, those of the model.
const (
	minWorkers, maxWorkers = 1, 1e9
	minOutput, maxOutput   = 1e-6, 1e6
)

// readSize sets the size of a cluster.
func (r *reader) readSize(key, value string, c *model.Cluster) {
	workers, output, _ := strings.Cut(value, "/")
	c.Workers = r.inRange(key, workers, lang.Pair{En: "The number of people in the cluster", Zh: "集群人数"}, minWorkers, maxWorkers, c.Workers)
	c.Output = r.inRange(key, output, lang.Pair{En: "The cluster's output (US$ bn a year)", Zh: "集群年产值（十亿美元）"}, minOutput, maxOutput, c.Output)
}
