package claims

import (
	"encoding/csv"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
)

var (
	update = flag.Bool("update", false, "rewrite published.csv and testdata/draws.txt (a full survey: minutes)")
	stride = flag.Int("stride", 100, "compute one in so many draws of the published survey anew; a release check asks for all")
)

// drawsFile holds the verdicts of every draw of the published survey, one a
// line: the draw, then two hexadecimal words whose bits are the checks in order
// (first check highest), against the six hosts and against the atlas.
const drawsFile = "testdata/draws.txt"

// TestPublished checks that the published survey is what the program computes:
// verdicts and numbers of every check at the defaults and in its counter-region
// exactly, the counts against the recorded draws, and some draws anew.
func TestPublished(t *testing.T) {
	survey := Survey{N: PublishedDraws, Seed: DefaultSeed}
	if *update {
		records := all(t, survey)
		rows, err := Rows(records)
		if err != nil {
			t.Fatal(err)
		}
		published = publish(rows)
		if err := os.WriteFile("published.csv", []byte(published), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(drawsFile, []byte(words(records)), 0o644); err != nil {
			t.Fatal(err)
		}
	}

	rows := Published()
	fresh, err := Rows(nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != len(fresh) {
		t.Fatalf("%d checks published, %d exist", len(rows), len(fresh))
	}
	lines := strings.Split(publish(rows), "\n")
	if !strings.HasPrefix(published, publishedColumns+"\n") || publish(rows) != published {
		t.Error("published.csv is not in its own form")
	}
	for i, r := range fresh {
		r.Draws, r.Held, r.HeldAtlas = rows[i].Draws, rows[i].Held, rows[i].HeldAtlas
		if got := strings.Split(publish([]Row{r}), "\n")[1]; got != lines[i+1] {
			t.Errorf("computed  %s\npublished %s", got, lines[i+1])
		}
	}

	text, err := os.ReadFile(drawsFile)
	if err != nil {
		t.Fatal(err)
	}
	draws := strings.Split(strings.TrimSpace(string(text)), "\n")
	if len(draws) != PublishedDraws {
		t.Fatalf("%s holds %d draws, want %d", drawsFile, len(draws), PublishedDraws)
	}
	held, heldAtlas := make([]int, len(rows)), make([]int, len(rows))
	for i, line := range draws {
		var at int
		var six, atlas uint32
		if _, err := fmt.Sscanf(line, "%d %x %x", &at, &six, &atlas); err != nil || at != i {
			t.Fatalf("%s: line %q", drawsFile, line)
		}
		for c := range rows {
			bit := 31 - c
			held[c] += int(six >> bit & 1)
			heldAtlas[c] += int(atlas >> bit & 1)
		}
	}
	for c, r := range rows {
		if r.Draws != PublishedDraws || r.Held != held[c] || r.HeldAtlas != heldAtlas[c] {
			t.Errorf("%s: published %d and %d of %d, recorded draws say %d and %d", r.Check.ID, r.Held, r.HeldAtlas, r.Draws, held[c], heldAtlas[c])
		}
	}

	every := *stride
	if testing.Short() {
		every *= 5
	}
	for i := every / 2; i < PublishedDraws; i += every {
		record, err := survey.Run(nil, i, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got, _, _ := strings.Cut(words(record), "\n"); got[strings.Index(got, " "):] != draws[i][strings.Index(draws[i], " "):] {
			t.Errorf("draw %d: computed %s, recorded %s", i, got, draws[i])
		}
	}
}

// all runs a whole survey on two processors.
func all(t *testing.T, v Survey) []float64 {
	t.Helper()
	per := make([][]float64, v.N)
	var group sync.WaitGroup
	for k := range 2 {
		group.Go(func() {
			for i := k; i < v.N; i += 2 {
				r, err := v.Run(nil, i, nil)
				if err != nil {
					t.Errorf("draw %d: %v", i, err)
				}
				per[i] = r
			}
		})
	}
	group.Wait()
	var records []float64
	for _, r := range per {
		records = append(records, r...)
	}
	return records
}

// words prints records in the form of drawsFile, from draw 0 on.
func words(records []float64) string {
	n := len(Checks())
	var b strings.Builder
	for d := 0; d < len(records)/(2*n); d++ {
		fmt.Fprintf(&b, "%d", d)
		for table := range 2 {
			var w uint32
			for c := range n {
				w |= uint32(records[(2*d+table)*n+c]) << (31 - c)
			}
			fmt.Fprintf(&b, " %08x", w)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// publish prints rows in the form of published.csv. Comma and quote appear in
// the texts, so the rows go through package csv.
func publish(rows []Row) string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Write(strings.Split(publishedColumns, ","))
	for _, r := range rows {
		w.Write([]string{
			r.Check.ID, strconv.Itoa(r.Draws), strconv.Itoa(r.Held), strconv.Itoa(r.HeldAtlas),
			strconv.FormatBool(r.Six.Holds), strconv.FormatBool(r.Atlas.Holds),
			strconv.FormatBool(r.BreaksSix.Holds), strconv.FormatBool(r.BreaksAtlas.Holds),
			r.Six.Zh, r.Six.En, r.Atlas.Zh, r.Atlas.En,
			r.BreaksSix.Zh, r.BreaksSix.En, r.BreaksAtlas.Zh, r.BreaksAtlas.En,
		})
	}
	w.Flush()
	return b.String()
}
