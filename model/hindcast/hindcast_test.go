package hindcast

import (
	"encoding/json"
	"flag"
	"math"
	"os"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/posterior"
	"silkladder/model/record"
)

var update = flag.Bool("update", false, "write the golden file anew")

// TestGolden keeps the whole trial in view: a change of the model that makes a
// score worse shows as a diff.
func TestGolden(t *testing.T) {
	if testing.Short() {
		return // many runs of all clusters
	}
	// From the disk, where -update may just have written it.
	data, err := os.ReadFile("data/posterior.bin")
	if err != nil {
		t.Fatal(err)
	}
	cases := DefaultCases
	if cases.Posterior, err = posterior.Read(data); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, m := range Modes() {
		rows := rowsOf(t, Trial{Mode: m, Cases: cases})
		b.WriteString(string(m) + "\n" + Table(rows) + "\n")
	}
	const name = "testdata/hindcast.txt"
	if *update {
		if err := os.WriteFile(name, []byte(b.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != string(want) {
		t.Errorf("the trial has changed; run with -update and look at the diff of %s\n%s", name, got)
	}
}

func rowsOf(t *testing.T, x Trial) []Row {
	t.Helper()
	rows, err := x.Rows()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func find(t *testing.T, rows []Row, series, entity string) *Row {
	t.Helper()
	for i := range rows {
		if rows[i].Series == series && rows[i].Entity == entity {
			return &rows[i]
		}
	}
	t.Fatalf("no row %s of %s", series, entity)
	return nil
}

// A model made worse on purpose, whose plants start half idle and hardly move,
// loses skill.
func TestWorseModelLosesSkill(t *testing.T) {
	good := rowsOf(t, Trial{Mode: Conditional})
	bad := rowsOf(t, Trial{Mode: Conditional, change: func(s model.Scenario) model.Scenario {
		return eachCluster(s, func(p *model.Params) { p.U0 *= 0.5; p.TauT *= 0.1; p.LamHost *= 0.1 })
	}})
	for _, x := range [][2]string{{"use-minerals", "CHN"}, {"pooled", "CHN"}, {"pooled", "all"}} {
		g, b := find(t, good, x[0], x[1]), find(t, bad, x[0], x[1])
		if !(b.Skill < g.Skill-0.01) {
			t.Errorf("%s: skill %v of the worse model, %v of the model", x[0], b.Skill, g.Skill)
		}
	}
	if Table(good) == Table(bad) {
		t.Error("a worse model has the same table")
	}
}

// Every operator has a row of its own, pooled rows come last, and no row counts a
// figure that a fit may see.
func TestRows(t *testing.T) {
	rows := rowsOf(t, Trial{Mode: Conditional, Cases: Cases{N: 20, Seed: 1}})
	for _, o := range record.Operators() {
		r := find(t, rows, o.ID, o.Entity)
		tested := 0
		for _, p := range r.Points {
			if p.Test {
				tested++
			}
			if p.Test != (p.Year > record.FitUntil) && o.Take != record.Rank && o.Take != record.Sign {
				t.Errorf("%s: %d is a test: %v", o.ID, p.Year, p.Test)
			}
		}
		if tested != r.N {
			t.Errorf("%s: %d figures after the fit, n = %d", o.ID, tested, r.N)
		}
		if len(r.Points) == 0 {
			t.Errorf("%s compares nothing", o.ID)
		}
	}
	for i, r := range rows[len(rows)-3:] {
		if want := [...]string{"CHN", "hosts", "all"}[i]; r.Series != "pooled" || r.Entity != want {
			t.Errorf("row %s of %s is where pooled %s is expected", r.Series, r.Entity, want)
		}
		for _, x := range []Number{r.RMSE, r.Skill, r.Coverage90, r.IntervalScore, r.Without.RMSE} {
			if math.IsNaN(float64(x)) {
				t.Errorf("pooled %s lacks a score: %+v", r.Entity, r)
			}
		}
	}
	var b strings.Builder
	if err := WriteJSON(&b, rows); err != nil {
		t.Fatal(err)
	}
	var list []map[string]any
	if err := json.Unmarshal([]byte(b.String()), &list); err != nil || len(list) != len(rows) {
		t.Fatalf("%d rows of %d: %v", len(list), len(rows), err)
	}
	for _, name := range strings.Fields("series entity mode n fit_until rmse rmse_no_change rmse_trend rmse_damped u2 skill bias coverage50 coverage90 interval_score without") {
		if _, ok := list[0][name]; !ok {
			t.Errorf("rows have no %s", name)
		}
	}
	b.Reset()
	if err := WriteCSV(&b, rows); err != nil || strings.Count(b.String(), "\n") != len(rows)+1 {
		t.Errorf("%d lines, %v", strings.Count(b.String(), "\n"), err)
	}
}
