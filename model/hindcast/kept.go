package hindcast

import (
	_ "embed"

	"silkladder/model/posterior"
	"silkladder/model/study"
)

// The calibration whose posterior is kept in data/posterior.bin:
//
//	silkladder calibrate -format posterior -out model/hindcast/data/posterior.bin
const (
	KeptDraws   = 12_000
	KeptSeed    = 2018
	KeptMembers = 300
)

//go:embed data/posterior.bin
var kept []byte

// Kept returns the posterior that is kept, and its file.
func Kept() (*study.Posterior, []byte, error) {
	p, err := posterior.Read(kept)
	return p, kept, err
}
