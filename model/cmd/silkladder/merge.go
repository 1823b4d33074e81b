package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

const mergeUsage = "[-format csv|json|table|posterior|ema] [-out FILE] FILE..."

// mergeCommand joins the outputs of all shards of a study, in any order of the
// files, to what the study without shards prints, byte for byte. CSV files are
// copied line by line, whatever their size; JSON documents are read into memory.
func mergeCommand(std streams, args []string) error {
	f := newFlags("merge")
	format := f.String("format", "", "")
	out := f.String("out", "", "")
	if err := parseFlags(f, args); err != nil {
		return err
	}
	if *format != "" {
		if err := choice("format", *format, "csv", "json", "table", "posterior", "ema"); err != nil {
			return err
		}
	}
	names := f.Args()
	if len(names) == 0 {
		return badInput(errNoFiles)
	}
	if err := apart(*out, names...); err != nil {
		return err
	}
	head, err := firstByte(names[0])
	if err != nil {
		return err
	}
	if head != '[' && head != '{' {
		if *format != "" && *format != "csv" {
			return badInput(fmt.Errorf("-format: %s needs JSON shards, which hold the settings (allowed with CSV shards: csv)", *format))
		}
		return mergeCSV(std, *out, names)
	}
	files := make([][]byte, len(names))
	for i, name := range names {
		if files[i], err = os.ReadFile(name); err != nil {
			return badInput(err)
		}
	}
	if head == '[' {
		if *format != "" && *format != "json" {
			return badInput(errors.New("-format: lists of claims merge to json (allowed: json; CSV shards give csv)"))
		}
		return mergeClaims(std, *out, names, files)
	}
	return mergeJSON(std, *format, *out, names, files)
}

func firstByte(name string) (byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return 0, badInput(err)
	}
	defer f.Close()
	var b [1]byte
	if _, err := io.ReadFull(f, b[:]); err != nil {
		return 0, badInput(fmt.Errorf("%s: empty (allowed: the output of a shard)", name))
	}
	return b[0], nil
}
