package model

// Params holds every number of the equations that a run does not change. Field
// names follow the symbols of the equations; ParamTable gives for each its
// identifier, unit, meaning, source and allowed range. Rates are per year;
// capabilities, shares and thresholds are relative to the world frontier (1).
//
// Params is a plain value: copy it to change it. Base returns the footwear
// defaults; the archetypes differ from them in a few fields each.
type Params struct {
	valueNumbers
	technologyNumbers
	governanceNumbers
	leadfirmNumbers
	thresholdsNumbers
	demandNumbers
	learningNumbers
	resourcesNumbers
	capacityNumbers
	wagesNumbers
	hostsNumbers
	noiseNumbers
}

// Base returns the parameters of the footwear archetype, from which the other
// archetypes differ (MODEL.md section 4).
func Base() Params {
	return Params{
		valueBase, technologyBase, governanceBase, leadfirmBase, thresholdsBase, demandBase, learningBase, resourcesBase, capacityBase, wagesBase, hostsBase, noiseBase,
	}
}
