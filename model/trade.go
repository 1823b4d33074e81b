package model

import (
	"strings"
	"sync"

	"silkladder/model/trades"
)

// Trade is one of China's clusters in a run of version 2: a trade at its observed
// size, with parameters that follow from facts about the trade.
type Trade struct {
	ID      string
	Zh, En  string
	Facts   trades.Trade
	Cluster Cluster

	past *tradePast
	fits func() map[string]float64 // how far each park is open to it
	far  func() *distances         // from its city to every host
}

// Trades lists the clusters of version 2 in canonical order: those that sell to
// the world, the paper's six of overcapacity, three where freed resources went.
func Trades() []Trade { return append([]Trade(nil), tradeTable()...) }

// TradeByID returns the trade with the given identifier.
func TradeByID(id string) (Trade, bool) {
	if t := tradeOf(id); t != nil {
		return *t, true
	}
	return Trade{}, false
}

// tradeOf is TradeByID without a copy; nil if there is none.
func tradeOf(id string) *Trade {
	list := tradeTable()
	for i := range list {
		if list[i].ID == id {
			return &list[i]
		}
	}
	return nil
}

// tradeTable is the table itself, made when it is first asked for; nothing writes
// to it.
var tradeTable = sync.OnceValue(func() (list []Trade) {
	all := trades.All()
	list = make([]Trade, len(all))
	for i := range all {
		t, trade := &all[i], &list[i]
		*trade = Trade{
			ID: t.ID, Zh: t.Name.Zh, En: t.Name.En, Facts: *t,
			Cluster: Cluster{Archetype: t.ID, Params: paramsOf(t), Workers: t.Workers, Output: t.Output},
			past:    pastOf(t),
			fits:    sync.OnceValue(func() map[string]float64 { return fits(t) }),
			far: sync.OnceValue(func() *distances {
				d := measure(trade, nil)
				return &d
			}),
		}
	}
	return list
})

func tradeIDs() string {
	var ids []string
	for _, t := range tradeTable() {
		ids = append(ids, t.ID)
	}
	return strings.Join(ids, ", ")
}

// National returns all of China's clusters together at their observed sizes,
// with the default couplings and without the Belt and Road; the cluster with the
// given identifier is in focus. An unknown one gives a scenario that Validate
// refuses.
func National(focus string) Scenario {
	s := Scenario{Version: Version2, Years: DefaultYears, Step: DefaultStep, Couplings: DefaultCouplings(), From: Present, History: HistoryObserved}
	at := -1
	var list []Cluster
	for i, t := range tradeTable() {
		list = append(list, t.Cluster)
		if t.ID == focus {
			at = i
		}
	}
	if at < 0 {
		s.Archetype = focus
		return s
	}
	return s.WithClusters(list, at)
}
