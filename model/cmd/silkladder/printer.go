package main

import (
	"bufio"
	"encoding/csv"
	"strconv"
)

// printer writes and remembers the first error.
type printer struct {
	w   *bufio.Writer
	err error
}

func (p *printer) bytes(b []byte) {
	if _, err := p.w.Write(b); err != nil && p.err == nil {
		p.err = err
	}
}

// table prints a summary as CSV.
func (p *printer) table(t table) error {
	out := csv.NewWriter(p.w)
	out.Write(t.columns)
	for _, row := range t.rows {
		var cells []string
		for _, x := range row {
			switch x := x.(type) {
			case string:
				cells = append(cells, x)
			case float64:
				cells = append(cells, string(sheet{format: "csv"}.number(nil, x)))
			case int:
				cells = append(cells, strconv.Itoa(x))
			}
		}
		out.Write(cells)
	}
	out.Flush()
	return out.Error()
}

func (p *printer) flush() error {
	if p.err != nil {
		return p.err
	}
	return p.w.Flush()
}
