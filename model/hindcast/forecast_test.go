package hindcast

import (
	"crypto/sha256"
	"encoding/hex"
	"math"
	"os"
	"strings"
	"testing"

	"silkladder/model/record"
)

// onFile are the hashes of the forecasts that are on file. A line here is never
// changed; a new set gets a new line.
var onFile = map[string]string{
	"2026-11-27": "456f44538b669e021a298810d2b096dd4cdecaeaab95c5965616bffb4c826fe7",
	"2026-11-28": "f019b8c7cf9f237e111740998949faf978280d2d867c8c629e16dad26d8c6718",
}

// Forecasts on file are as they were written: to the byte, and by their own hash.
func TestForecastsOnFile(t *testing.T) {
	names, sets, err := OnFile()
	if err != nil || len(names) != len(onFile) || len(names) == 0 {
		t.Fatalf("%d sets, %d hashes, %v", len(names), len(onFile), err)
	}
	for i, name := range names {
		data, err := os.ReadFile("data/forecasts/" + name + ".json")
		if err != nil {
			t.Fatal(err)
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != onFile[name] {
			t.Errorf("%s was rewritten: its hash is %x", name, sum)
		}
		if sets[i].Date != name || len(sets[i].List) < 300 {
			t.Errorf("%s: of %s, %d forecasts", name, sets[i].Date, len(sets[i].List))
		}
	}
}

func small(t *testing.T) *Forecasts {
	t.Helper()
	p, _, err := Kept()
	if err != nil {
		t.Fatal(err)
	}
	set, err := MakeForecasts("2026-11-27", Cases{N: 10, Seed: 1, Posterior: p})
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// Forecasts cover every operator with errors and six years, their intervals are in
// order, and a changed file is refused.
func TestMakeForecasts(t *testing.T) {
	set := small(t)
	seen := map[string]map[int]bool{}
	for _, x := range set.List {
		if seen[x.Series] == nil {
			seen[x.Series] = map[int]bool{}
		}
		seen[x.Series][x.Year] = true
		if !(x.Low90 <= x.Low50 && x.Low50 <= x.High50 && x.High50 <= x.High90) || math.IsNaN(float64(x.Run)) {
			t.Errorf("%+v", x)
		}
	}
	for _, o := range record.Operators() {
		if want := !isAlternative(o.ID) && o.Take != record.Rank && o.Take != record.Sign && o.Take != record.Bound; want != (len(seen[o.ID]) == 6) {
			t.Errorf("%s: %d years", o.ID, len(seen[o.ID]))
		}
	}
	data, err := set.File()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ReadForecasts(data); err != nil {
		t.Error(err)
	}
	if _, err := ReadForecasts([]byte(strings.Replace(string(data), `"year": 2027`, `"year": 2028`, 1))); err == nil {
		t.Error("a changed file is read")
	}
	if _, err := ReadForecasts([]byte("{}")); err == nil {
		t.Error("nothing is read")
	}
}

// Scores of forecasts, by hand: two figures come, one of them as forecast.
func TestScoreForecasts(t *testing.T) {
	set := &Forecasts{List: []Forecast{
		{Series: "use-steel", Entity: "CHN", Year: 2025, Run: .78, Low90: .7, Low50: .76, High50: .8, High90: .86, NoChange: .75, Damped: .79},
		{Series: "use-steel", Entity: "CHN", Year: 2026, Run: .80, Low90: .7, Low50: .76, High50: .82, High90: .86, NoChange: .75, Damped: .79},
		{Series: "use-steel", Entity: "CHN", Year: 2027, Run: .80, Low90: .7, Low50: .76, High50: .82, High90: .86, NoChange: .75, Damped: .79},
	}}
	none := set.Score(nil)
	if len(none) != 1 || none[0].N != 0 || none[0].Waiting != 3 {
		t.Fatalf("%+v", none)
	}
	s := set.Score([]record.Observation{
		{Series: "utilisation_ferrous", Entity: "CHN", Year: 2025, Value: .78},
		{Series: "utilisation_ferrous", Entity: "CHN", Year: 2026, Value: .90},
		{Series: "utilisation_ferrous", Entity: "USA", Year: 2027, Value: .90},
	})[0]
	if s.N != 2 || s.Waiting != 1 || s.In50 != .5 || s.In90 != .5 {
		t.Errorf("%+v", s)
	}
	near(t, "rmse", s.RMSE, .1/math.Sqrt2)
	near(t, "rmse of no change", s.NoChange, math.Sqrt((.03*.03+.15*.15)/2))
	near(t, "interval score", s.Interval, .16+20*.04/2)
}
