package model

// Price is one number by which the levers are turned into dollars (F13).
type Price struct {
	ID       string
	Zh, En   string
	Unit     string
	Value    float64
	Source   string
	Evidence string // as of parameters
}

// PriceTable lists the prices of the levers. Those that parameters hold, interest
// and grants, are not in it.
func PriceTable() []Price { return append([]Price(nil), prices...) }

const (
	priceLoanYears = iota
	priceBadDebt
	priceZoneMoney
	priceZoneJobs
	priceZoneLife
	pricePay
	priceDuties
	priceSubsidy
)

var prices = []Price{
	priceLoanYears: {"loan_years", "贷款年限", "Years to pay back a loan", "years", 20,
		"most loans of AidData GCDF 3.0 run for 15 to 20 years", "m"},
	priceBadDebt: {"bad_debt", "坏账率", "Loss on debt at moderate risk", "1/year", 0.01,
		assumed, "a"},
	priceZoneMoney: {"zone_money", "园区投资", "Money in zones at the realised level", "US$ bn", 57.13,
		"Ministry of Commerce, end of 2022", "v"},
	priceZoneJobs: {"zone_persons", "园区就业", "Jobs in zones at the realised level", "persons", 421_000,
		"Ministry of Commerce, end of 2022", "v"},
	priceZoneLife: {"zone_life", "园区使用年限", "Years of use of a zone", "years", 20,
		"as loans are paid back", "m"},
	pricePay: {"pay", "转岗期工资", "Pay of those who are retrained", "US$/person a year", 8000,
		"pay in manufacturing in 2014, about 51,000 yuan (National Bureau of Statistics; by memory)", "m"},
	priceDuties: {"duties", "让出的关税", "Duties on imports from the hosts", "US$ bn/year", 10,
		"customs revenue of 2013 about 42 bn US$, a quarter of imports from the hosts; by memory", "m"},
	priceSubsidy: {"subsidy", "生态园补贴", "Subsidy of an eco-park at full level", "share of output", 0.005,
		assumed, "a"},
}
