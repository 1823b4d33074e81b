package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"silkladder/model/posterior"
)

func TestHindcast(t *testing.T) {
	out := silkladder(t, "hindcast -cases 5")
	var rows []struct {
		Series, Entity string
		N              int
		RMSE           *float64
		Without        struct{ RMSE *float64 }
	}
	if err := json.Unmarshal([]byte(out), &rows); err != nil {
		t.Fatal(err)
	}
	last := rows[len(rows)-1]
	if last.Series != "pooled" || last.Entity != "all" || last.N < 50 || last.RMSE == nil || last.Without.RMSE == nil {
		t.Errorf("the last row is %+v", last)
	}
	csv := silkladder(t, "hindcast -cases 0 -mode unconditional -format csv")
	if lines := strings.Count(csv, "\n"); lines != len(rows)+1 {
		t.Errorf("%d rows as CSV, %d as JSON", lines-1, len(rows))
	}
	if table := silkladder(t, "hindcast -cases 5 -format table"); !strings.Contains(table, "use-steel") {
		t.Error(table)
	}
	refused(t, "hindcast -mode both", "conditional")
	refused(t, "hindcast -format xml", "table")
	refused(t, "hindcast -cases -1", "100000")
	refused(t, "hindcast more", "flags only")
}

// A calibration cut into shards gives the posterior of the whole, and says when the
// record leaves too little of it.
func TestCalibrate(t *testing.T) {
	if testing.Short() {
		return // whole studies, several times
	}
	dir := t.TempDir()
	study := "calibrate -draws 300 -members 20"
	var files string
	for i := range 3 {
		name := filepath.Join(dir, strconv.Itoa(i))
		silkladder(t, study+" -format json -shard "+strconv.Itoa(i+1)+"/3 -out "+name)
		files += " " + name
	}
	whole := silkladder(t, study+" -format posterior")
	if merged := silkladder(t, "merge -format posterior"+files); merged != whole {
		t.Errorf("%d bytes merged, %d whole", len(merged), len(whole))
	}
	p, err := posterior.Read([]byte(whole))
	if err != nil || len(p.Members) == 0 || p.Draws != 300 {
		t.Errorf("%+v, %v", p, err)
	}
	if table := silkladder(t, study); !strings.Contains(table, "draws are not ruled out") || !strings.Contains(table, "tau_T,") {
		t.Error(table)
	}
	refused(t, "calibrate -draws 0", "1 to")
	refused(t, "calibrate -format posterior -shard 1/2", "merge -format posterior")
	refused(t, "ensemble -format posterior", "csv, json, table")
}

// Forecasts are written once, and scored when figures come.
func TestForecast(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "set.json")
	silkladder(t, "forecast -date 2026-11-27 -cases 5 -out "+name)
	refused(t, "forecast -date 2026-11-28 -cases 5 -out "+name, "never rewritten")
	if text := silkladder(t, "forecast -score "+name); !strings.Contains(text, "use-steel,0,6,") {
		t.Error(text)
	}
	figures := filepath.Join(dir, "figures.csv")
	if err := os.WriteFile(figures, []byte("series,entity,year,value\nutilisation_ferrous,CHN,2025,0.78\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if text := silkladder(t, "forecast -score "+name+" -figures "+figures); !strings.Contains(text, "use-steel,1,5,") {
		t.Error(text)
	}
	silkladder(t, "forecast -score on-file")
	refused(t, "forecast", "-date")
	refused(t, "forecast -date tomorrow", "2026-11-27")
	refused(t, "forecast -date 2026-11-27 -score on-file", "-score")
	refused(t, "forecast -score "+figures, "no forecasts")
	refused(t, "forecast -score "+name+" -figures "+name, "series, entity, year, value")
}
