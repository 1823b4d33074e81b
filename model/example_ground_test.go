package model_test

import (
	"fmt"

	"silkladder/model"
)

// What a run of all clusters stands on: facts, ways that are searched, and what is
// abroad before the first moment.
func ExampleGroundOf() {
	g, err := model.GroundOf(model.National("cement"))
	if err != nil {
		fmt.Println(err)
		return
	}
	var cluster model.ClusterGround = g.Clusters[0]
	var host model.HostGround = g.Hosts[0]
	var place model.PlaceGround = cluster.Places[0]
	fmt.Println(len(g.Clusters), "clusters,", len(g.Hosts), "hosts,", g.Years, "years")
	fmt.Println(place.K > 0, place.Fit <= 1, host.People > 0, len(host.Parks) == g.Years)
	// Output:
	// 18 clusters, 30 hosts, 12 years
	// true true true true
}
