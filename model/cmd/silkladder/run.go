package main

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"

	"silkladder/model"
)

func runCommand(std streams, args []string) error {
	f := newFlags("run")
	scenario := f.String("scenario", "", "")
	format := f.String("format", "json", "")
	if err := parse(f, args); err != nil {
		return err
	}
	if err := choice("format", *format, "json", "csv"); err != nil {
		return err
	}
	s, err := readScenario(std, *scenario)
	if err != nil {
		return err
	}
	return writeRun(std.out, s, *format)
}

// writeRun runs the scenario and prints every series as csv or json.
func writeRun(w io.Writer, s model.Scenario, format string) error {
	r, err := model.Run(s)
	if err != nil {
		return err
	}
	if s.Version == model.Version2 {
		return writeNational(w, r, format)
	}
	if format == "csv" {
		return writeCSV(w, r)
	}
	return writeJSON(w, r)
}

// series is one column of the output.
type series struct {
	id, symbol, unit string
	values           []float64
}

// columns lists every series of a run but those of its hosts: the outputs, then
// the components of every vector.
func columns(r *model.Result) (list []series) {
	for _, o := range model.OutputTable() {
		list = append(list, series{o.ID, o.Symbol, o.Unit, r.Series(o.Output)})
	}
	for _, v := range model.VectorTable() {
		for k := range v.Vector.Len() {
			id := v.Vector.ComponentID(k)
			list = append(list, series{id, id, v.Unit, r.Vec(v.Vector, k)})
		}
	}
	return list
}

// hostColumns lists every series of one host.
func hostColumns(r *model.Result, host int) (list []series) {
	for _, o := range model.HostOutputTable() {
		list = append(list, series{o.ID, o.Symbol, o.Unit, r.Host(host, o.Output)})
	}
	return list
}

// writeJSON prints
//
//	{"model":1,"t":[…],"series":{ID:{"symbol":…,"unit":…,"values":[…]}},
//	 "hosts":[{"name":…,"series":{ID:{…}}}]}
//
// with one value per step, in full precision.
func writeJSON(w io.Writer, r *model.Result) error {
	b := []byte(`{"model":` + strconv.Itoa(model.Version) + `,"t":`)
	b = appendNumbers(b, r.T)
	b = append(b, ",\n\"series\":"...)
	b = appendSeries(b, columns(r))
	b = append(b, ",\n\"hosts\":["...)
	for i := range r.Hosts {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, "\n{\"name\":"...)
		b = appendText(b, r.Hosts[i].Name)
		b = append(b, `,"series":`...)
		b = appendSeries(b, hostColumns(r, i))
		b = append(b, '}')
	}
	b = append(b, "]}\n"...)
	_, err := w.Write(b)
	return err
}

func appendSeries(b []byte, list []series) []byte {
	b = append(b, '{')
	for i, s := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '\n')
		b = appendText(b, s.id)
		b = append(b, `:{"symbol":`...)
		b = appendText(b, s.symbol)
		b = append(b, `,"unit":`...)
		b = appendText(b, s.unit)
		b = append(b, `,"values":`...)
		b = appendNumbers(b, s.values)
		b = append(b, '}')
	}
	return append(b, '}')
}

func appendNumbers(b []byte, v []float64) []byte {
	b = append(b, '[')
	for i, x := range v {
		if i > 0 {
			b = append(b, ',')
		}
		b = strconv.AppendFloat(b, x, 'g', -1, 64)
	}
	return append(b, ']')
}

func appendText(b []byte, s string) []byte {
	quoted, _ := json.Marshal(s) // a string always has a JSON form
	return append(b, quoted...)
}

// writeCSV prints one row per step: the year since the start, every series, and
// every series of every host under "host name: ID".
func writeCSV(w io.Writer, r *model.Result) error {
	list := columns(r)
	for i := range r.Hosts {
		for _, s := range hostColumns(r, i) {
			s.id = r.Hosts[i].Name + ": " + s.id
			list = append(list, s)
		}
	}
	return writeColumns(w, r.T, list)
}

// writeColumns prints one row per step: the year since the start and every
// column.
func writeColumns(w io.Writer, t []float64, list []series) error {
	buf := bufio.NewWriter(w)
	out := csv.NewWriter(buf)
	row := []string{"t"}
	for _, s := range list {
		row = append(row, s.id)
	}
	out.Write(row)
	for n, year := range t {
		row = append(row[:0], strconv.FormatFloat(year, 'g', -1, 64))
		for _, s := range list {
			row = append(row, strconv.FormatFloat(s.values[n], 'g', -1, 64))
		}
		out.Write(row)
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return err
	}
	return buf.Flush()
}
