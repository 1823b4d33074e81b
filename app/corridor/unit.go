package corridor

import (
	"strconv"

	"silkladder/app/lang"
)

// coarse is the capacity whose disc the key shows where discs are drawn at their own
// scale: a twentieth of the cluster's first home capacity.
const coarse = .05

// Unit is the capacity whose disc the key shows, in the cluster's first home capacity,
// for a run in which no host holds more than most. Where that would be a speck, discs,
// rings and flows abroad are drawn larger and the key says what they are then.
func Unit(most float64) float64 {
	if !(most < .02) {
		return coarse
	}
	for _, u := range [...]float64{.01, .005, .002} {
		if most >= u {
			return u
		}
	}
	return .001
}

// unit is the capacity of the key's disc.
func (s *State) unit() float64 {
	if s.Unit > 0 {
		return s.Unit
	}
	return coarse
}

// larger is how many times larger than life capacity abroad is drawn.
func (s *State) larger() float64 { return coarse / s.unit() }

// size is the capacity of the key's disc in words: in dollars where there are any.
func (s *State) size(l lang.Lang) string {
	if s.Dollars > 0 {
		return lang.Dollars(s.unit()*s.Dollars, l)
	}
	return strconv.FormatFloat(100*s.unit(), 'g', 2, 64) + "%"
}
