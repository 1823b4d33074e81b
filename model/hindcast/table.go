package hindcast

import (
	"fmt"
	"math"
	"strings"
)

// Table lays rows out for reading, one a line under a heading.
func Table(rows []Row) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-22s %-6s %3s %8s %8s %8s %8s %6s %6s %8s %4s %4s %5s %5s %7s %8s %8s %8s  %s\n",
		"series", "entity", "n", "rmse", "nochange", "trend", "damped", "u2", "skill", "bias", "50%", "90%", "width", "prior", "score90", "without", "no home", "no move", "says")
	for _, r := range rows {
		fmt.Fprintf(&b, "%-22s %-6s %3d %8s %8s %8s %8s %6s %6s %8s %4s %4s %5s %5s %7s %8s %8s %8s  %s\n",
			r.Series, r.Entity, r.N, digits(r.RMSE, 4), digits(r.NoChange, 4), digits(r.Trend, 4), digits(r.Damped, 4), digits(r.U2, 2), digits(r.Skill, 2), digits(r.Bias, 3),
			digits(r.Coverage50, 2), digits(r.Coverage90, 2), digits(r.Width90, 2), digits(r.PriorWidth90, 2), digits(r.IntervalScore, 3),
			digits(r.Without.RMSE, 4), digits(r.NoHomeMarket.RMSE, 4), digits(r.NoTransfer.RMSE, 4), says(&r))
	}
	return b.String()
}

// says is the row's verdict in words.
func says(r *Row) string {
	text := string(r.Verdict) + "; policy: " + string(r.Policy)
	switch {
	case !math.IsNaN(float64(r.Rank)):
		text = "rank correlation " + digits(r.Rank, 2)
	case !math.IsNaN(float64(r.Agree)):
		text = "sign agrees " + digits(r.Agree, 2) + ", usual sign " + digits(r.Usual, 2)
	}
	if r.Alternative {
		text += " (alternative)"
	}
	return text
}

func digits(x Number, n int) string {
	if math.IsNaN(float64(x)) || math.IsInf(float64(x), 0) {
		return "–"
	}
	return fmt.Sprintf("%.*f", n, float64(x))
}
