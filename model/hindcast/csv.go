package hindcast

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"math"
	"strconv"
)

// WriteJSON prints rows as a plain list, one a line.
func WriteJSON(w io.Writer, rows []Row) error {
	b := []byte("[")
	for i := range rows {
		line, err := json.Marshal(&rows[i])
		if err != nil {
			return err
		}
		if i > 0 {
			b = append(b, ',')
		}
		b = append(append(b, '\n'), line...)
	}
	_, err := w.Write(append(b, "\n]\n"...))
	return err
}

// columns are the headings of WriteCSV; those of what was left out begin with its
// name.
var columns = []string{
	"series", "entity", "mode", "n", "fit_until", "rmse", "rmse_no_change", "rmse_trend", "rmse_damped", "u2", "skill", "bias",
	"coverage50", "coverage90", "interval_score", "without_rmse", "no_home_market_rmse", "no_transfer_rmse",
	"um", "us", "uc", "width90", "prior_coverage90", "prior_width90", "rank", "agree", "usual", "fit_n", "fit_rmse", "record", "alternative", "verdict", "policy",
}

// WriteCSV prints rows without their points; what does not exist is empty.
func WriteCSV(w io.Writer, rows []Row) error {
	out := csv.NewWriter(w)
	out.Write(columns)
	for _, r := range rows {
		cells := []string{r.Series, r.Entity, string(r.Mode), strconv.Itoa(r.N), strconv.Itoa(r.FitUntil)}
		numbers := func(xs ...Number) {
			for _, x := range xs {
				cell := ""
				if !math.IsNaN(float64(x)) && !math.IsInf(float64(x), 0) {
					cell = strconv.FormatFloat(float64(x), 'g', -1, 64)
				}
				cells = append(cells, cell)
			}
		}
		numbers(r.RMSE, r.NoChange, r.Trend, r.Damped, r.U2, r.Skill, r.Bias, r.Coverage50, r.Coverage90, r.IntervalScore)
		numbers(r.Without.RMSE, r.NoHomeMarket.RMSE, r.NoTransfer.RMSE, r.BiasShare, r.SpreadShare, r.RestShare)
		numbers(r.Width90, r.Prior90, r.PriorWidth90, r.Rank, r.Agree, r.Usual)
		cells = append(cells, strconv.Itoa(r.FitN))
		numbers(r.FitRMSE)
		out.Write(append(cells, r.Record, strconv.FormatBool(r.Alternative), string(r.Verdict), string(r.Policy)))
	}
	out.Flush()
	return out.Error()
}
