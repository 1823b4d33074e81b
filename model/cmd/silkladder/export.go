package main

import (
	"fmt"
	"io"

	"silkladder/model"
	"silkladder/model/export"
)

// exportCommand prints a scenario for other programs: its model for Vensim or in
// XMILE, or its numbers, as run does.
func exportCommand(std streams, args []string) error {
	f := newFlags("export")
	scenario := f.String("scenario", "", "")
	format := f.String("format", "mdl", "")
	if err := parse(f, args); err != nil {
		return err
	}
	if err := choice("format", *format, "mdl", "xmile", "csv", "json"); err != nil {
		return err
	}
	s, err := readScenario(std, *scenario)
	if err != nil {
		return err
	}
	if *format == "csv" || *format == "json" {
		return writeRun(std.out, s, *format)
	}
	write := map[string]func(model.Scenario) (string, error){"mdl": export.MDL, "xmile": export.XMILE}[*format]
	text, err := write(s)
	if err != nil {
		return err
	}
	if s.Params.SdG != 0 || s.Params.SdB != 0 {
		fmt.Fprintln(std.err, "silkladder export: the model is without the scenario's demand noise")
	}
	_, err = io.WriteString(std.out, text)
	return err
}
