package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"silkladder/model"
)

const pair = `{"version":2,"clusters":[{"archetype":"toys"},{"archetype":"steel","workers":50000,"output":15}],"levers":{"parks":0.4},"years":3,"step":0.5}`

func runText(t *testing.T, scenario string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	status = dispatch(streams{strings.NewReader(scenario), &out, &err}, append([]string{"run", "-scenario", "-"}, args...))
	return status, out.String(), err.String()
}

// A scenario of version 2 is printed under the keys that are promised.
func TestRunNationalJSON(t *testing.T) {
	status, out, stderr := runText(t, pair)
	if status != 0 {
		t.Fatal(stderr)
	}
	type seriesJSON struct {
		Symbol, Unit string
		Values       []float64
	}
	var got struct {
		Model    int
		T        []float64
		Clusters []struct {
			ID     string
			Series map[string]seriesJSON
			Hosts  []struct {
				Name   string
				Series map[string]seriesJSON
			}
		}
		Totals map[string]seriesJSON
		Hosts  []struct {
			Name   string
			Series map[string]seriesJSON
		}
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	s, err := model.ParseScenario([]byte(pair))
	if err != nil {
		t.Fatal(err)
	}
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	if got.Model != 2 || len(got.T) != 7 || got.T[6] != 3 || len(got.Clusters) != 2 {
		t.Fatalf("model %d, t %v, %d clusters", got.Model, got.T, len(got.Clusters))
	}
	for i, id := range []string{"toys", "steel"} {
		c := got.Clusters[i]
		if c.ID != id || len(c.Hosts) != len(r.Hosts) {
			t.Fatalf("cluster %d is %s with %d hosts", i, c.ID, len(c.Hosts))
		}
		part := r.Cluster(i)
		for _, want := range columns(part) {
			same(t, id+" "+want.id, c.Series[want.id].Values, want.values)
		}
		for _, want := range amountColumns(part.Amount) {
			same(t, id+" "+want.id, c.Series[want.id].Values, want.values)
		}
		k := c.Hosts[17].Series["K"]
		if k.Symbol != "K_b" {
			t.Errorf("capacity of a host has symbol %q", k.Symbol)
		}
		same(t, id+" K", k.Values, part.Host(17, model.HostK))
	}
	for _, id := range []string{"jobs_abroad", "zone_jobs", "capacity_abroad", "value_abroad"} {
		if total, ok := got.Totals[id]; !ok || len(total.Values) != 7 || !(total.Values[6] > 0) || total.Unit == "" {
			t.Errorf("total %s is %+v", id, total)
		}
	}
	if len(got.Hosts) != len(r.Hosts) || got.Hosts[17].Name != r.Hosts[17].Name {
		t.Fatalf("%d hosts over all clusters", len(got.Hosts))
	}
	same(t, "jobs in a host", got.Hosts[17].Series["jobs_abroad"].Values, r.HostTotal(17, model.HostAmountJobs))
	if unit := got.Totals["jobs_abroad"].Unit; unit != "persons" {
		t.Errorf("jobs abroad are in %q", unit)
	}
}

// The CSV form has one row a step, and tells clusters of one archetype apart.
func TestRunNationalCSV(t *testing.T) {
	status, out, stderr := runText(t, strings.Replace(pair, `"steel"`, `"toys"`, 1), "-format", "csv")
	if status != 0 {
		t.Fatal(stderr)
	}
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	head := map[string]bool{}
	for _, id := range rows[0] {
		if head[id] {
			t.Errorf("column %q stands twice", id)
		}
		head[id] = true
	}
	if len(rows) != 8 || rows[0][0] != "t" || !head["jobs_abroad"] || !head["toys#1: F"] || !head["toys#0, Pakistan: K"] {
		t.Errorf("%d rows, head %v …", len(rows), rows[0][:3])
	}
}

// What is wrong with a scenario is one line, with nothing on standard output.
func TestRunNationalErrors(t *testing.T) {
	for _, text := range []string{
		`{"version":2,"clusters":[{"archetype":"shoes"}]}`,
		`{"version":2,"clusters":[{"archetype":"toys","workers":-1}]}`,
		`{"version":2,"couplings":{"crowd":9}}`,
		`{"version":2,"clusters":"all"}`,
		`{"version":4}`,
	} {
		status, out, stderr := runText(t, text)
		if status != 2 || out != "" || strings.Count(stderr, "\n") != 1 {
			t.Errorf("%s: status %d, output %q, message %q", text, status, out, stderr)
		}
	}
}
