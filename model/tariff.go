package model

// americanShare is the share of the United States in what China sells to the lead
// firms' markets: about a fifth of its exports in 2018 (customs statistics).
const americanShare = 0.2

// duty is the added duty of the United States on what the cluster makes at home,
// beyond that on what its plants abroad make (F12, shocks).
func (c *cluster) duty() float64 {
	m := &c.e.common
	if c.past == nil {
		return m.duty
	}
	return c.past.duty.at(StartYear+m.t) + m.duty
}

// lnTariffG is the log of what the added duties of the United States put on the
// price of the cluster's goods in the lead firms' markets: only what is made at
// home pays them, and only there. Sales from plants in hosts pay what those hosts
// pay, which was nothing up to 2024 (F11); the duties of 2025 on nearly everybody
// were struck down in February 2026 and are left out.
//
//	lnTariffG = ln(1 + s_US (duty_i(t) + shock) K_0 / (K_0 + K_B))
func (c *cluster) lnTariffG() float64 {
	duty := c.duty()
	if duty == 0 {
		return 0
	}
	return log(1 + americanShare*duty*c.state.k0/c.now.kt)
}
