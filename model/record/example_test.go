package record_test

import (
	"fmt"

	"silkladder/model/record"
)

// Jobs in zones of the belt and road, with the time of the model.
func ExampleOf() {
	for _, o := range record.Of("zones_jobs_bri", "BRI")[:2] {
		var x record.Observation = o
		fmt.Printf("%d %s %.0f, year %.2f to %.2f, %s, copy %v\n", x.Year, x.Period, x.Value, x.Start(), x.End(), x.Source.Name.En, x.Source.Copy)
	}
	var s record.Source = record.Observations()[0].Source
	fmt.Println(s.Licence, record.Entities("zones_jobs_bri"), len(record.Yearly("zones_jobs_bri", "BRI")))
	// Output:
	// 2016 M09 70000, year 2.67 to 2.75, Ministry of Commerce of China, copy true
	// 2016 M12 177000, year 2.92 to 3.00, Ministry of Commerce of China, copy true
	// official statistic, cite [BRI] 6
}

// What the series are.
func ExampleByID() {
	var s record.Series
	s, known := record.ByID("utilisation_nonmetallic_minerals")
	fmt.Println(known, s.Label.En, s.Unit.En, len(record.All()) > 50)
	// Output:
	// true Use of capacity, cement, glass and other minerals share true
}

// How a series is compared with a run.
func ExampleOperators() {
	n := make(map[record.Take]int)
	for _, o := range record.Operators() {
		var x record.Operator = o
		n[x.Take]++
	}
	fmt.Println(record.FitUntil, n[record.Level] > 0, n[record.Index] > 0, n[record.Ratio] > 0, record.Operators()[0].Scope.En)
	// Output:
	// 2018 true true true jobs abroad that lie in parks, year end; November 2020 as the end of the month
}
