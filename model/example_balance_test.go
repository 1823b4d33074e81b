package model_test

import (
	"fmt"

	"silkladder/model"
)

// What a host gains and loses by one cluster, part by part; the parts add up to
// the series HB. In version 2 a unit of value is worth Dollars, and all the people
// of the cluster are People.
func ExampleResult_Balance() {
	s := model.National("toys")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4}
	r, err := model.Run(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	var b model.Balance = r.Balance(0, len(r.T)-1)
	diff := b.Net() - r.Host(0, model.HostHB)[len(r.T)-1]
	fmt.Printf("%t %.1f million people, %t\n", diff < 1e-9 && diff > -1e-9, r.People()/1e6, r.Dollars() > 0)
	// Output:
	// true 0.6 million people, true
}

// Below Worth a balance is no gain and no loss: in version 2 that is WorthDollars,
// in billions, whatever a unit of value is worth.
func ExampleResult_Worth() {
	r, err := model.Run(model.National("toys"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("US$ %.0f m, %t\n", 1e3*model.WorthDollars, r.Worth()*r.Dollars() == model.WorthDollars)
	// Output:
	// US$ 10 m, true
}

// Steel has more value at home with the Belt and Road, in units of value and in dollars
// alike.
func ExampleRunPair() {
	s := model.National("steel")
	s.Levers = model.Levers{Infrastructure: 0.4, Parks: 0.4, Openness: 0.4, Market: 0.4}
	with, without, err := model.RunPair(s)
	if err != nil {
		panic(err)
	}
	n := len(with.T) - 1
	fmt.Printf("%+.2f%%\n", 100*(with.Last(model.OutVAh)/without.Last(model.OutVAh)-1))
	fmt.Printf("%+.2f%%\n", 100*(with.Amount(model.AmountValueHome)[n]/without.Amount(model.AmountValueHome)[n]-1))

	alone, err := model.Run(s.Without()) // in dollars of its own start
	if err != nil {
		panic(err)
	}
	fmt.Printf("%+.2f%%\n", 100*(with.Amount(model.AmountValueHome)[n]/alone.Amount(model.AmountValueHome)[n]-1))
	alone.PriceAs(with)
	fmt.Printf("%+.2f%%\n", 100*(with.Amount(model.AmountValueHome)[n]/alone.Amount(model.AmountValueHome)[n]-1))
	// Output:
	// +0.79%
	// +0.79%
	// -0.07%
	// +0.79%
}
