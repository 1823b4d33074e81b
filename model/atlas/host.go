package atlas

// Host is one economy as the upgrading model sees it: a place that can receive
// part of the cluster's capacity and buy its goods. Money, wages and income are
// relative, so that a host has no currency: wages are relative to the home wage,
// income and capability to the world frontier (1), capacity to the cluster's
// initial home capacity (1).
//
// The JSON keys are those of the host table in the model's documentation; all
// of them are required when a scenario lists its own hosts.
type Host struct {
	Name       string  `json:"n"`   // English short name
	Corridor   string  `json:"cor"` // corridor the host is a node of; hosts with the same id share its infrastructure
	Wage       float64 `json:"wr"`  // manufacturing wage at the start, home wage = 1
	J          float64 `json:"J"`   // infrastructure at the start, 0..1
	Y          float64 `json:"y"`   // income per head at the start, frontier = 1
	A          float64 `json:"a"`   // industrial capability at the start, frontier = 1
	Skill      float64 `json:"sk"`  // how fast its firms learn, 0..1
	Ice        float64 `json:"ice"` // transport cost to it at the start, share of the price
	Tariff     float64 `json:"tar"` // tariff and border cost, share of the price
	Outlet     float64 `json:"D"`   // weight in the cluster's sales to all hosts
	Cap        float64 `json:"cap"` // room for the cluster's plants, share of initial home capacity
	Incumbents float64 `json:"inc"` // strength of the brands already there, 0..1
}
