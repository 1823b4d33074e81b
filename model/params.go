package model

// Params holds every number of the equations that a run does not change. Field
// names follow the symbols of the equations; ParamTable gives for each its
// identifier, unit, meaning, source and allowed range. Rates are per year;
// capabilities, shares and thresholds are relative to the world frontier (1).
//
// Params is a plain value: copy it to change it. Base returns the footwear
// defaults; the archetypes differ from them in a few fields each.
type Params struct {
	// Smile curve and prices (E1, E3, E4).
	Smile, Skew float64    // depth d and skew a of the smile
	V           [7]float64 // value shares given directly; all zero = from Smile and Skew
	Own0        float64    // weight of the cluster's own capacity in world supply
	GRiv, EpsP  float64    // growth of rival capacity, price elasticity of demand
	ChiX        float64    // value added by a step to a higher chain

	// Technology and cost (E2, E13).
	PiMin, BetaL, EpsS float64
	ChiJ, JHome        float64

	// Governance of the lead-firm chain (E5 to E7). Vectors: market, modular,
	// relational, captive, hierarchy.
	X0, X1, Cod       float64
	ThGov, KReq, WGov float64
	Asym, LP, LF      [5]float64
	ForceGov          [5]float64 // weights imposed from outside; all zero = from E6

	// Lead firm (E8, E9, E20).
	Bar, Kappa, LamThr, Omega, Zeta float64

	// Entry thresholds of functions (E10, E11).
	ThG, ThLo        float64
	Rho              [7]float64
	WS, EH, EB, Soph float64

	// Demand (E16, E17). Vectors: lead-firm chain, home, hosts.
	Sigma, AlphaQ, PhiB   float64
	GG, GH                float64
	RivG, RivH, RivB, Dom float64
	Ms0                   [3]float64 // market shares at the start
	Sales0                [3]float64 // sales shares at the start (q0), sum 1
	PV                    [3]float64 // value of one unit by market
	PsiI                  float64

	// Learning (E28 to E32).
	LamP, LamI, KapT, TC, KapF float64
	IotaI, IotaP, KapE, DP, DI float64
	LamQ, KapQ, IotaQ, DQ, A0  float64
	RhoOff, Hollow             float64
	RhoX, ThX, WX              float64
	C0                         [7]float64 // capability by function at the start (c)
	Product0                   float64    // product level at the start (Q0)

	// People, money and materials (E21, E22, E25 to E27, E33).
	BoundN, BoundM, EpsM, Hoard float64
	LamW, RE, Idle              float64
	Salv, MoveC, Conv           float64
	Fix, TFix                   float64
	Eta, Intent, Org            float64
	AN, AF, AM                  float64
	NRef, IRef, MRef            float64
	MixI                        [4]float64 // split of effort over R, D, M, B; sum 1
	PK, RhoN                    float64

	// Capacity and its relocation (E24, E26, E34, E35).
	U0, UBar, UMin, Exit float64
	TauT, Embed, Open0   float64
	PsiU, LossT, LamHost float64

	// Wages (E38).
	W0, GW, GWB float64

	// Hosts (E12 to E15, E36 to E40) and the policy's start and ramp.
	IJ, Park, CapRef     float64
	PhiTech, EpsA, PsiA  float64
	GRef, ChiG           float64
	LamH, KH, Fdi0       float64
	PhiW, GY, PhiJ, PhiA float64
	CJ, RDebt, Grant     float64
	Disp, Spill          float64
	TB, Ramp             float64

	// Demand noise: standard deviations, yearly persistence, seed.
	SdG, SdB, AR float64
	Seed         uint32
}

// Base returns the parameters of the footwear archetype, from which the other
// archetypes differ (MODEL.md section 4).
func Base() Params {
	return Params{
		Smile: 6.0, Own0: 0.15, GRiv: 0.030, EpsP: 1.0, ChiX: 0.5,
		PiMin: 0.10, BetaL: 0.35, EpsS: 0.05, ChiJ: 0.25, JHome: 0.75,
		X0: 0.45, X1: 0.35, Cod: 0.70, ThGov: 0.60, KReq: 0.5, WGov: 0.07,
		Asym: [5]float64{0, 0.25, 0.5, 0.75, 1},
		LP:   [5]float64{0.35, 0.70, 0.85, 1, 1},
		LF:   [5]float64{0, 0.15, 0.30, 0, 0},
		Bar:  0.60, Kappa: 0.35, LamThr: 0.5, Omega: 0.005, Zeta: 0.30,
		ThG: 0.55, ThLo: 0.12,
		Rho: [7]float64{1, 0.85, 0.75, 0.50, 0.60, 0.85, 1},
		WS:  0.07, EH: 0.10, EB: 0.25, Soph: 0.45,
		Sigma: 3, AlphaQ: 0.5, PhiB: 0.30, GG: 0.02, GH: 0.03,
		RivG: 0.013, RivH: 0.009, RivB: 0.010, Dom: 0.8,
		Ms0:    [3]float64{0.15, 0.15, 0.08},
		Sales0: [3]float64{0.85, 0.10, 0.05},
		PV:     [3]float64{1, 0.8, 0.6},
		LamP:   0.09, LamI: 0.27, KapT: 0.13, TC: 0.6, KapF: 0.10,
		IotaI: 0.14, IotaP: 0.04, KapE: 0.03,
		DP: 0.028, DI: 0.045, LamQ: 0.08, KapQ: 0.14, IotaQ: 0.05,
		DQ: 0.042, A0: 0.30, RhoOff: 0.5, Hollow: 0.3,
		RhoX: 0.08, ThX: 0.55, WX: 0.06,
		BoundN: 0.85, BoundM: 0.80, EpsM: 0.3, Hoard: 0.7,
		LamW: 0.50, RE: 0.55, Idle: 0.05, Salv: 0.08, MoveC: 0.20, Conv: 0.5,
		Fix: 0.15, TFix: 0.03, Eta: 0.60, Intent: 0.50, Org: 0.70,
		AN: 0.4, AF: 0.4, AM: 0.2, NRef: 0.20, IRef: 0.08, MRef: 0.25,
		MixI: [4]float64{0.25, 0.25, 0.25, 0.25}, PK: 0.40, RhoN: 0.20,
		U0: 0.85, UBar: 0.85, UMin: 0.70, Exit: 0.25,
		TauT: 0.15, Embed: 0.15, Open0: 0.35, PsiU: 0.5, LossT: 0.05, LamHost: 0.30,
		W0: 0.14, GW: 0.045, GWB: 0.040,
		IJ: 0.02, Park: 3, CapRef: 0.09, PhiTech: 0.6, EpsA: 0.05, PsiA: 0.3,
		GRef: 0.05, ChiG: 0.10, LamH: 0.10, KH: 0.05, Fdi0: 0.05,
		PhiW: 0.01, GY: 0.030, PhiJ: 0.03, PhiA: 0.03,
		CJ: 0.10, RDebt: 0.035, Grant: 0.2, Disp: 0.25, Spill: 0.3,
		TB: 0, Ramp: 6,
		C0: [7]float64{0.06, 0.12, 0.35, 0.52, 0.38, 0.10, 0.06}, Product0: 0.38,
		AR: 0.6, Seed: 1,
	}
}
