package main

import (
	"io"
	"strconv"

	"silkladder/model"
)

// writeNational prints a run of version 2 as csv or json.
func writeNational(w io.Writer, r *model.Result, format string) error {
	if format == "csv" {
		return writeNationalCSV(w, r)
	}
	return writeNationalJSON(w, r)
}

// amountColumns lists the series in persons and dollars that get gives.
func amountColumns(get func(model.Amount) []float64) (list []series) {
	for _, a := range model.AmountTable() {
		list = append(list, series{a.ID, a.Symbol, a.Unit, get(a.Amount)})
	}
	return list
}

// hostAmountColumns lists the series of one host over all clusters.
func hostAmountColumns(r *model.Result, host int) (list []series) {
	for _, a := range model.HostAmountTable() {
		list = append(list, series{a.ID, a.Symbol, a.Unit, r.HostTotal(host, a.Amount)})
	}
	return list
}

// writeNationalJSON prints
//
//	{"model":2,"t":[…],
//	 "clusters":[{"id":…,"series":{ID:{"symbol":…,"unit":…,"values":[…]}},
//	              "hosts":[{"name":…,"series":{ID:{…}}}]}],
//	 "totals":{ID:{…}},
//	 "hosts":[{"name":…,"series":{ID:{…}}}]}
//
// with one value per step, in full precision. Clusters stand in the order of the
// scenario; their series are those of a single cluster and, after them, those in
// persons and dollars. The hosts at the end are over all clusters.
func writeNationalJSON(w io.Writer, r *model.Result) error {
	b := []byte(`{"model":` + strconv.Itoa(model.Version2) + `,"t":`)
	b = appendNumbers(b, r.T)
	b = append(b, ",\n\"clusters\":["...)
	for i, c := range r.Scenario.Clusters() {
		if i > 0 {
			b = append(b, ',')
		}
		part := r.Cluster(i)
		b = append(b, "\n{\"id\":"...)
		b = appendText(b, c.Archetype)
		b = append(b, `,"series":`...)
		b = appendSeries(b, append(columns(part), amountColumns(part.Amount)...))
		b = append(b, ",\n\"hosts\":["...)
		for h := range r.Hosts {
			if h > 0 {
				b = append(b, ',')
			}
			b = append(b, "\n{\"name\":"...)
			b = appendText(b, r.Hosts[h].Name)
			b = append(b, `,"series":`...)
			b = appendSeries(b, hostColumns(part, h))
			b = append(b, '}')
		}
		b = append(b, "]}"...)
		if _, err := w.Write(b); err != nil {
			return err
		}
		b = b[:0]
	}
	b = append(b, "],\n\"totals\":"...)
	b = appendSeries(b, amountColumns(r.Total))
	b = append(b, ",\n\"hosts\":["...)
	for h := range r.Hosts {
		if h > 0 {
			b = append(b, ',')
		}
		b = append(b, "\n{\"name\":"...)
		b = appendText(b, r.Hosts[h].Name)
		b = append(b, `,"series":`...)
		b = appendSeries(b, hostAmountColumns(r, h))
		b = append(b, '}')
	}
	b = append(b, ']')
	b = append(b, "}\n"...)
	_, err := w.Write(b)
	return err
}

// writeNationalCSV prints one row per step: the year since the start, the totals,
// of every host each series over all clusters under "host: ID", then of every
// cluster each series under "id: ID" and each series of each host
// under "id, host: ID". Where an archetype comes twice its place follows it.
func writeNationalCSV(w io.Writer, r *model.Result) error {
	list := amountColumns(r.Total)
	for h := range r.Hosts {
		for _, s := range hostAmountColumns(r, h) {
			s.id = r.Hosts[h].Name + ": " + s.id
			list = append(list, s)
		}
	}
	clusters := r.Scenario.Clusters()
	for i, c := range clusters {
		name := c.Archetype
		for j := range clusters {
			if j != i && clusters[j].Archetype == name {
				name += "#" + strconv.Itoa(i)
				break
			}
		}
		part := r.Cluster(i)
		for _, s := range append(columns(part), amountColumns(part.Amount)...) {
			s.id = name + ": " + s.id
			list = append(list, s)
		}
		for h := range r.Hosts {
			for _, s := range hostColumns(part, h) {
				s.id = name + ", " + r.Hosts[h].Name + ": " + s.id
				list = append(list, s)
			}
		}
	}
	return writeColumns(w, r.T, list)
}
