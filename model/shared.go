package model

// sharedParams holds the parameters that act on what all clusters have in common: the
// wage at home and the hosts. Where clusters disagree about one, the run takes
// the mean of theirs by people.
type sharedParams struct {
	W0, GW, GWB          float64 // E38
	IJ, CJ, Grant, RDebt float64 // E36, E40
	LamH, KH             float64 // E37
	PhiW, GY, PhiJ, PhiA float64 // E38, E39
	TB, Ramp             float64 // the policy
}

// shared lists where each number of sharedParams stands there and in Params.
var shared = [...]struct {
	in  func(*Params) *float64
	out func(*sharedParams) *float64
}{
	{func(p *Params) *float64 { return &p.W0 }, func(s *sharedParams) *float64 { return &s.W0 }},
	{func(p *Params) *float64 { return &p.GW }, func(s *sharedParams) *float64 { return &s.GW }},
	{func(p *Params) *float64 { return &p.GWB }, func(s *sharedParams) *float64 { return &s.GWB }},
	{func(p *Params) *float64 { return &p.IJ }, func(s *sharedParams) *float64 { return &s.IJ }},
	{func(p *Params) *float64 { return &p.CJ }, func(s *sharedParams) *float64 { return &s.CJ }},
	{func(p *Params) *float64 { return &p.Grant }, func(s *sharedParams) *float64 { return &s.Grant }},
	{func(p *Params) *float64 { return &p.RDebt }, func(s *sharedParams) *float64 { return &s.RDebt }},
	{func(p *Params) *float64 { return &p.LamH }, func(s *sharedParams) *float64 { return &s.LamH }},
	{func(p *Params) *float64 { return &p.KH }, func(s *sharedParams) *float64 { return &s.KH }},
	{func(p *Params) *float64 { return &p.PhiW }, func(s *sharedParams) *float64 { return &s.PhiW }},
	{func(p *Params) *float64 { return &p.GY }, func(s *sharedParams) *float64 { return &s.GY }},
	{func(p *Params) *float64 { return &p.PhiJ }, func(s *sharedParams) *float64 { return &s.PhiJ }},
	{func(p *Params) *float64 { return &p.PhiA }, func(s *sharedParams) *float64 { return &s.PhiA }},
	{func(p *Params) *float64 { return &p.TB }, func(s *sharedParams) *float64 { return &s.TB }},
	{func(p *Params) *float64 { return &p.Ramp }, func(s *sharedParams) *float64 { return &s.Ramp }},
}

// share sets the shared parameters of the run.
func (e *Engine) share() {
	for _, m := range &shared {
		first := *m.in(e.clusters[0].p)
		mean, same := 0.0, true
		for i := range e.clusters {
			x := *m.in(e.clusters[i].p)
			mean += e.clusters[i].people * x
			same = same && x == first
		}
		if same {
			mean = first // to the last digit
		}
		*m.out(&e.common.sharedParams) = mean
	}
}
