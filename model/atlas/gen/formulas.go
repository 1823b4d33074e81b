package main

import (
	"math"
	"slices"

	"silkladder/model/atlas"
)

// The formulas by which a host's parameters follow from the data. This file
// is the only place where they are written down; columns.go says them in words. "Derived" means a
// formula without a free number; "assumed" means that its numbers were chosen,
// for the most part so that the six hosts of the model's documentation come out
// near its hand-made table.

// Assumed numbers.
const (
	incomePower     = 0.65 // income relative to the frontier, power of GDP per head
	capabilityPower = 0.48 // capability, power of manufacturing per head
	topIncome       = 0.95 // income of Singapore, the frontier among the hosts
	topCapability   = 0.85 // capability of Singapore
	skillPower      = 0.22
	brandTop        = 0.95
	brandPower      = 0.65
	poorNetwork     = 0.20 // inland cost where there is no infrastructure at all
	landlockedCost  = 0.05
	frontierHost    = "SGP"
)

// tariffs by income group: the World Bank's limits for 2015 (USD a head; income
// there, output here) and an assumed tariff and border cost.
var tariffs = []struct{ below, tariff float64 }{{1026, .15}, {4036, .12}, {12476, .08}, {math.Inf(1), .04}}

// infrastructure is the LPI infrastructure score, 1 to 5, on a scale of 0 to 1.
func infrastructure(lpi float64) float64 { return (lpi - 1) / 4 }

// income is GDP per head against the frontier. The power below one stands for
// the lower prices of poorer economies, which market exchange rates leave out.
func income(gdpPerHead, frontier float64) float64 {
	return topIncome * math.Pow(gdpPerHead/frontier, incomePower)
}

// capability is manufacturing value added per head against the frontier, concave
// because the first factories teach the most.
func capability(perHead, frontier float64) float64 {
	return topCapability * math.Pow(perHead/frontier, capabilityPower)
}

// skill is how fast firms learn: no schooling data here, so it rises slowly with
// the mean of income and capability.
func skill(income, capability float64) float64 {
	return math.Min(1, math.Pow((income+capability)/2, skillPower))
}

// incumbents is the strength of the brands already in the market.
func incumbents(income, capability float64) float64 {
	return math.Min(1, brandTop*math.Pow((income+capability)/2, brandPower))
}

// iceberg is the transport cost: the square root of the distance in land
// kilometres, the inland network, and a charge for being landlocked.
func iceberg(r atlas.Route, infrastructure float64, landlocked bool) float64 {
	ice := r.Iceberg() + poorNetwork*(1-infrastructure)
	if landlocked {
		ice += landlockedCost
	}
	return ice
}

// tariff is the assumed tariff and border cost of an income group.
func tariff(gdpPerHead float64) float64 {
	for _, t := range tariffs {
		if gdpPerHead < t.below {
			return t.tariff
		}
	}
	panic("gen: no income group")
}

// wageLine estimates the wage of factory workers relative to China's from the
// economy-wide wage estimate: a line in logarithms through the economies for
// which JETRO's survey of factory workers gives both. It flattens differences,
// because average wages differ more between economies than those of factory
// workers do.
type wageLine struct{ intercept, slope float64 }

func fitWages(es []atlas.Economy, home atlas.Economy) wageLine {
	var n, sx, sy, sxx, sxy float64
	for _, e := range es {
		x, ok := relative(e, home, "wage")
		y, surveyed := relative(e, home, "jetro")
		if !ok || !surveyed || e.ISO3 == home.ISO3 {
			continue
		}
		x, y = math.Log(x), math.Log(y)
		n, sx, sy, sxx, sxy = n+1, sx+x, sy+y, sxx+x*x, sxy+x*y
	}
	slope := (n*sxy - sx*sy) / (n*sxx - sx*sx)
	return wageLine{(sy - slope*sx) / n, slope}
}

// wage prefers the survey of factory workers to the line.
func (l wageLine) wage(e, home atlas.Economy) float64 {
	if r, ok := relative(e, home, "jetro"); ok {
		return r
	}
	r, ok := relative(e, home, "wage")
	if !ok {
		panic("gen: no wage for " + e.ISO3)
	}
	return math.Exp(l.intercept + l.slope*math.Log(r))
}

func relative(e, home atlas.Economy, fact string) (float64, bool) {
	a, ok := value(e, fact)
	b, too := value(home, fact)
	return a / b, ok && too
}

// apportion rounds weights to ten-thousandths that add up to total exactly, by
// largest remainders.
func apportion(weights []float64, total float64) []float64 {
	const unit = 1e-4
	var sum float64
	for _, w := range weights {
		sum += w
	}
	left := int(math.Round(total / unit))
	whole, rest := make([]int, len(weights)), make([]float64, len(weights))
	order := make([]int, len(weights))
	for i, w := range weights {
		x := w / sum * total / unit
		whole[i], order[i] = int(x), i
		rest[i] = x - math.Floor(x)
		left -= whole[i]
	}
	slices.SortStableFunc(order, func(a, b int) int {
		if rest[a] > rest[b] {
			return -1
		} else if rest[a] < rest[b] {
			return 1
		}
		return 0
	})
	out := make([]float64, len(weights))
	for i := range whole {
		out[i] = float64(whole[i])
	}
	for _, i := range order[:left] {
		out[i]++
	}
	for i := range out {
		out[i] /= 1 / unit
	}
	return out
}
