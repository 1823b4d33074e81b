package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"strconv"
	"time"

	"silkladder/model/hindcast"
	"silkladder/model/record"
)

const forecastUsage = "-date YYYY-MM-DD [-cases N] [-seed N] [-out FILE] | -score FILE|on-file [-figures FILE]"

// forecastCommand writes forecasts of the series of the record down, or scores what
// was written.
func forecastCommand(std streams, args []string) error {
	f := newFlags("forecast")
	date, out := f.String("date", "", ""), f.String("out", "", "")
	cases, seed := f.Int("cases", 500, ""), f.Uint64("seed", hindcast.DefaultCases.Seed, "")
	score, figures := f.String("score", "", ""), f.String("figures", "", "")
	if err := parse(f, args); err != nil {
		return err
	}
	switch given := givenIn(f); {
	case given("score") && (given("date") || given("out") || given("cases") || given("seed")):
		return badInput(errors.New("-score: not allowed together with what makes forecasts (allowed: -figures)"))
	case given("score"):
		return scoreForecasts(std, *score, *figures)
	case given("figures"):
		return badInput(errors.New("-figures: only together with -score"))
	case !given("date"):
		return badInput(errors.New("-date: missing (allowed: a day such as 2026-11-27, or -score)"))
	}
	if _, err := time.Parse(time.DateOnly, *date); err != nil {
		return badInput(fmt.Errorf("-date: %q is not allowed (allowed: a day such as 2026-11-27)", *date))
	}
	if err := within("cases", *cases, 1, maxCases); err != nil {
		return err
	}
	p, _, err := hindcast.Kept()
	if err != nil {
		return err
	}
	set, err := hindcast.MakeForecasts(*date, hindcast.Cases{N: *cases, Seed: *seed, Posterior: p})
	if err != nil {
		return err
	}
	data, err := set.File()
	if err != nil {
		return err
	}
	if *out == "" {
		_, err = std.out.Write(data)
		return err
	}
	file, err := os.OpenFile(*out, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, os.ErrExist) {
		return badInput(fmt.Errorf("-out: %s is there, and forecasts on file are never rewritten (allowed: a new file)", *out))
	}
	if err != nil {
		return badInput(fmt.Errorf("-out: %w", err))
	}
	_, err = file.Write(data)
	return errors.Join(err, file.Close())
}

// scoreForecasts prints how forecasts have turned out so far.
func scoreForecasts(std streams, name, figures string) error {
	var later []record.Observation
	if figures != "" {
		var err error
		if later, err = readFigures(figures); err != nil {
			return err
		}
	}
	names, sets, err := hindcast.OnFile()
	if name != "on-file" {
		data, readErr := os.ReadFile(name)
		if readErr != nil {
			return badInput(fmt.Errorf("-score: %w", readErr))
		}
		set, readErr := hindcast.ReadForecasts(data)
		if readErr != nil {
			return badInput(fmt.Errorf("-score: %s: %w", name, readErr))
		}
		names, sets, err = []string{set.Date}, []*hindcast.Forecasts{set}, nil
	}
	if err != nil {
		return err
	}
	t := table{columns: []string{"forecasts", "model", "series", "n", "waiting", "rmse", "rmse_no_change", "rmse_damped", "coverage50", "coverage90", "interval_score"}}
	for k, set := range sets {
		for _, s := range set.Score(later) {
			t.rows = append(t.rows, []any{names[k], set.Model, s.Series, s.N, s.Waiting, s.RMSE, s.NoChange, s.Damped, s.In50, s.In90, s.Interval})
		}
	}
	return finish(std, "", func(w *printer) error { return w.table(t) })
}

// readFigures reads figures that the record does not hold yet: a CSV with the
// columns series, entity, year, value, in the record's units.
func readFigures(name string) (list []record.Observation, err error) {
	bad := func(format string, args ...any) error {
		return badInput(fmt.Errorf("-figures: %s: %s (allowed: a CSV with the columns series, entity, year, value)", name, fmt.Sprintf(format, args...)))
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, badInput(fmt.Errorf("-figures: %w", err))
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) == 0 {
		return nil, bad("no table")
	}
	for k, want := range []string{"series", "entity", "year", "value"} {
		if len(rows[0]) != 4 || rows[0][k] != want {
			return nil, bad("its heading is %v", rows[0])
		}
	}
	for i, r := range rows[1:] {
		o := record.Observation{Series: r[0], Entity: r[1]}
		_, known := record.ByID(o.Series)
		var yearErr, valueErr error
		o.Year, yearErr = strconv.Atoi(r[2])
		o.Value, valueErr = strconv.ParseFloat(r[3], 64)
		if !known || yearErr != nil || valueErr != nil || o.Value != o.Value {
			return nil, bad("line %d is no figure of the record", i+2)
		}
		list = append(list, o)
	}
	return list, nil
}
