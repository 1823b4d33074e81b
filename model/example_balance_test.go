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
