package hindcast

import (
	"embed"
	"fmt"
	"strings"
)

// Sets of forecasts on file, by their date. They are written once
//
//	silkladder forecast -date 2026-11-27 -out model/hindcast/data/forecasts/2026-11-27.json
//
// and never again.
//
//go:embed data/forecasts
var forecastFiles embed.FS

// OnFile returns the sets of forecasts that are on file, by name and in order of
// their date.
func OnFile() (names []string, sets []*Forecasts, err error) {
	const dir = "data/forecasts"
	entries, err := forecastFiles.ReadDir(dir)
	if err != nil {
		return nil, nil, err
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".json") {
			continue
		}
		data, err := forecastFiles.ReadFile(dir + "/" + e.Name())
		if err != nil {
			return nil, nil, err
		}
		p, err := ReadForecasts(data)
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", e.Name(), err)
		}
		names, sets = append(names, strings.TrimSuffix(e.Name(), ".json")), append(sets, p)
	}
	return names, sets, nil
}
