package atlas

import "slices"

// TotalRoom is the room of all hosts together, as a share of the cluster's
// initial home capacity. It is fixed, so that the number of hosts on the map is
// no lever: a further host takes room from the others and adds none.
const TotalRoom = 0.53

// Hosts lists the model's hosts, by corridor. Their names are those of
// EconomyByName. The table is written out in hosts_table.go by `go run
// ./model/atlas/gen`, so that a browser derives nothing.
func Hosts() []Host { return slices.Clone(hostTable) }

// AllRoomIn lists the hosts as they would be if the one at index k had all room: among
// the others, which keep their markets and next to no room (a host has some), and alone.
func AllRoomIn(k int) (among, alone []Host) {
	const nothing = 1e-6
	among = Hosts()
	for i := range among {
		among[i].Cap = nothing
	}
	among[k].Cap = TotalRoom - nothing*float64(len(among)-1)
	h := among[k]
	h.Cap, h.Outlet = TotalRoom, 1
	return among, []Host{h}
}
