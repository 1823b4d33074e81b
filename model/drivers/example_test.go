package drivers_test

import (
	"fmt"

	"silkladder/model/drivers"
)

// World demand for shoes did not grow.
func ExampleOf() {
	var s drivers.Series
	s, _ = drivers.Of(drivers.World, "footwear-oem")
	for _, year := range []int{2013, 2016, 2023, drivers.Last} {
		v, state := s.At(year)
		fmt.Printf("%d %.0f %s %.2f\n", year, v, state, s.Index(year, 2013))
	}
	var about drivers.Description = drivers.About(s)
	fmt.Println(s.LastYear(), about.Note.En, about.Sources[0].Text().En)
	var first drivers.Point = s.Points[0]
	fmt.Println(first.Year, first.Value)
	// Output:
	// 2013 14400 observed 1.00
	// 2016 15420 between 1.07
	// 2023 14000 observed 0.97
	// 2024 14000 after 0.97
	// 2023 Million pairs exported; 2014 as revised. APICCAPS, World Footwear Yearbook
	// 2013 14400
}

// What else there is.
func ExampleAll() {
	n := make(map[drivers.Kind]int)
	for _, s := range drivers.All() {
		n[s.Kind]++
	}
	for _, k := range []drivers.Kind{drivers.World, drivers.Home, drivers.USDuty, drivers.Income, drivers.Finance, drivers.ZoneJobs} {
		fmt.Println(k, n[k])
	}
	jobs, _ := drivers.Of(drivers.ZoneJobs, "BRI")
	v, state := jobs.At(2019)
	fmt.Println(v, state == drivers.Between, jobs.Step(), drivers.First)
	// Output:
	// world 17
	// home 12
	// us-duty 18
	// income 31
	// finance 25
	// zone-jobs 1
	// 300000 true false 2000
}
