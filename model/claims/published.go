package claims

import (
	_ "embed"
	"encoding/csv"
	"strconv"
	"strings"
)

// PublishedDraws is the number of draws of the published survey; its seed is
// DefaultSeed.
const PublishedDraws = 1000

// published is the survey that the methods page shows. Written by
//
//	go test ./model/claims -run Published -update
//
//go:embed published.csv
var published string

// publishedColumns heads published.csv.
const publishedColumns = "check,draws,held,held_atlas,holds,holds_atlas,breaks,breaks_atlas," +
	"zh,en,zh_atlas,en_atlas,break_zh,break_en,break_zh_atlas,break_en_atlas"

// Published returns the published survey: every check with its verdicts and its
// share of PublishedDraws plausible draws. It makes no runs.
func Published() []Row {
	records, err := csv.NewReader(strings.NewReader(published)).ReadAll()
	if err != nil {
		panic("claims: published.csv: " + err.Error())
	}
	checks := Checks()
	var rows []Row
	for i, r := range records[1:] {
		rows = append(rows, Row{
			Check: checks[i],
			Draws: count(r[1]), Of: count(r[1]), Seed: DefaultSeed, Held: count(r[2]), HeldAtlas: count(r[3]),
			Six:         Verdict{r[4] == "true", r[8], r[9]},
			Atlas:       Verdict{r[5] == "true", r[10], r[11]},
			BreaksSix:   Verdict{r[6] == "true", r[12], r[13]},
			BreaksAtlas: Verdict{r[7] == "true", r[14], r[15]},
		})
	}
	return rows
}

func count(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		panic("claims: published.csv: " + err.Error())
	}
	return n
}
