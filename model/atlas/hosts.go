package atlas

import "slices"

// HostInfo is a host with what it was derived from.
type HostInfo struct {
	Host
	ISO3   string
	Reason Text  // why it is a node of its corridor, empty if a waypoint lies in it
	Route  Route // cheapest way from a Chinese sea port to its seat, whole kilometres
	Parks  []string
}

// Hosts lists the model's hosts, by corridor. Their names are those of
// EconomyByName. The table is written out in hosts_table.go, so that a browser
// derives nothing; a test derives it again from the data and compares.
func Hosts() []Host {
	hs := make([]Host, len(hostTable))
	for i, h := range hostTable {
		hs[i] = h.Host
	}
	return hs
}

// HostInfos lists the same hosts in the same order with what they rest on.
func HostInfos() []HostInfo {
	hs := slices.Clone(hostTable)
	for i := range hs {
		hs[i].Parks = slices.Clone(hs[i].Parks)
	}
	return hs
}
