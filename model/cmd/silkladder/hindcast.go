package main

import (
	"encoding/json"
	"io"

	"silkladder/model/hindcast"
)

const hindcastUsage = "[-mode conditional|unconditional] [-cases N] [-from posterior|prior] [-seed N] [-format json|csv|table|page]"

// maxCases is the most runs that an interval may come from.
const maxCases = 100_000

// hindcastCommand holds the model against the record.
func hindcastCommand(std streams, args []string) error {
	f := newFlags("hindcast")
	mode := f.String("mode", string(hindcast.Conditional), "")
	cases := f.Int("cases", hindcast.DefaultCases.N, "")
	from := f.String("from", "posterior", "")
	seed := f.Uint64("seed", hindcast.DefaultCases.Seed, "")
	format := f.String("format", "json", "")
	if err := parse(f, args); err != nil {
		return err
	}
	if err := choice("format", *format, "json", "csv", "table", "page"); err != nil {
		return err
	}
	if err := choice("mode", *mode, string(hindcast.Conditional), string(hindcast.Unconditional)); err != nil {
		return err
	}
	if err := within("cases", *cases, 0, maxCases); err != nil {
		return err
	}
	if err := choice("from", *from, "posterior", "prior"); err != nil {
		return err
	}
	c := hindcast.Cases{N: *cases, Seed: *seed}
	if *from == "posterior" {
		p, _, err := hindcast.Kept()
		if err != nil {
			return err
		}
		c.Posterior = p
	}
	if *format == "page" {
		page, err := hindcast.MakePage(c)
		if err != nil {
			return err
		}
		text, err := json.Marshal(page)
		if err != nil {
			return err
		}
		_, err = std.out.Write(append(text, '\n'))
		return err
	}
	rows, err := hindcast.Trial{Mode: hindcast.Mode(*mode), Cases: c}.Rows()
	if err != nil {
		return err
	}
	switch *format {
	case "csv":
		return hindcast.WriteCSV(std.out, rows)
	case "table":
		_, err = io.WriteString(std.out, hindcast.Table(rows))
		return err
	}
	return hindcast.WriteJSON(std.out, rows)
}
