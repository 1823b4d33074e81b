package evidence

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/picture"
	"silkladder/model/hindcast"
	"silkladder/model/record"
)

// RecordName is the file of the site that RecordJSON is: the simulator fetches it
// after its first paint.
const RecordName = "data/record.json"

// Observed is the record of a build, which ends without it.
func Observed() *picture.Record {
	r, err := Record()
	if err != nil {
		panic("evidence: " + err.Error())
	}
	return r
}

// RecordJSON is what the simulator sets beside its runs.
func RecordJSON() ([]byte, error) {
	r, err := Record()
	if err != nil {
		return nil, err
	}
	return json.Marshal(r)
}

// Record is every series that is a path over time, as the trial reads it, with what
// the trial says of it.
func Record() (*picture.Record, error) {
	page, err := trial()
	if err != nil {
		return nil, err
	}
	says := map[string]lang.Pair{}
	for _, r := range page.Rows {
		if r.Mode == hindcast.Conditional {
			says[r.Series+" "+r.Entity] = lang.Pair(r.Says)
		}
	}
	_, file, err := hindcast.Kept()
	if err != nil {
		return nil, err
	}
	out := &picture.Record{Format: picture.RecordFormat, Posterior: file, Draws: page.Draws, Kept: page.Kept}
	for _, l := range page.Learned {
		lesson := picture.Lesson{ID: l.ID, Verdict: string(l.Verdict)}
		for k, x := range l.Fractions {
			lesson.At[k] = short(float64(x))
		}
		out.Lessons = append(out.Lessons, lesson)
	}
	for _, r := range hindcast.Readings() {
		about, _ := record.ByID(r.Series)
		s := picture.RecordSeries{
			ID: r.ID, Trades: r.Trades, Name: lang.Pair(about.Label), Unit: unit(&r, about), Source: source(r.Series, r.Of), Scope: lang.Pair(r.Scope),
			Output: r.Postfix, Stock: r.Stock, Exports: r.Exports, Take: string(r.Take), Says: says[r.ID+" "+r.Of],
		}
		if r.Take == record.Index || r.Take == record.Change {
			s.Base = [2]float64{r.Start, r.End}
		}
		if r.Figures[0].Host() {
			s.Host = r.Of
		}
		for _, f := range r.Figures {
			s.Points = append(s.Points, [3]float64{short(f.Start), short(f.End), short(f.Observed)})
		}
		if s.Says.En == "" { // hosts that are only scored together
			s.Says = says[r.ID+" "+r.Entity]
		}
		out.Series = append(out.Series, s)
	}
	return out, nil
}

// short keeps six digits of a number.
func short(x float64) float64 {
	var y float64
	fmt.Sscanf(fmt.Sprintf("%.6g", x), "%g", &y)
	return y
}

// unit is that of what is compared.
func unit(r *hindcast.Reading, s record.Series) lang.Pair {
	switch r.Take {
	case record.Index:
		return lang.Pair{En: r.Base + " = 1", Zh: r.Base + "年＝1"}
	case record.Ratio:
		return lang.Pair{En: "China = 1", Zh: "中国＝1"}
	case record.Change:
		if r.End < 0 {
			return lang.Pair{En: "change in ten years", Zh: "每十年变化"}
		}
		return lang.Pair{En: "change since " + r.Base, Zh: "较" + r.Base + "年变化"}
	}
	return lang.Pair(s.Unit)
}

// source names those who published the figures of an entity.
func source(series, entity string) lang.Pair {
	var en, zh []string
	for _, o := range record.Of(series, entity) {
		if !slices.Contains(en, o.Source.Name.En) {
			en, zh = append(en, o.Source.Name.En), append(zh, o.Source.Name.Zh)
		}
	}
	return lang.Pair{En: strings.Join(en, "; "), Zh: strings.Join(zh, "；")}
}
