package hindcast

import (
	"slices"
	"testing"

	"silkladder/model"
	"silkladder/model/posterior"
	"silkladder/model/study"
)

func records(t *testing.T, p study.Plan) []float64 {
	t.Helper()
	recs, err := study.Records(p, model.NewEngine(), 0, p.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return recs
}

// planted is a calibration against what the model itself gave under planted
// fractions of the axes instead of the record.
func planted(t *testing.T, n int, at map[string]float64) *Calibration {
	t.Helper()
	c := NewCalibration(n, 11)
	u := make([]float64, len(c.space))
	for j, id := range c.space.IDs() {
		u[j] = 0.5
		if x, ok := at[id]; ok {
			u[j] = x
		}
	}
	r, err := model.NewEngine().RunOnly(c.space.PlaceAll(Conditional.Scenario(), u), c.selection())
	if err != nil {
		t.Fatal(err)
	}
	for k := range c.targets {
		for j := range c.targets[k].figures {
			f := &c.targets[k].figures[j]
			f.Observed = c.targets[k].of(r, f)
		}
	}
	c.targets = slices.DeleteFunc(c.targets, func(x target) bool { // nothing is there to take a logarithm of
		return x.Log && slices.ContainsFunc(x.figures, func(f Figure) bool { return !(f.Observed > 0) })
	})
	c.index()
	return c
}

// Planted data recover what was planted, where they say anything about it: the room
// that parks bring. What leaves no trace in the record is not identified.
func TestPlantedIsRecovered(t *testing.T) {
	if testing.Short() {
		return // many runs of all clusters
	}
	for _, where := range []float64{0.15, 0.25, 0.75, 0.85} {
		c := planted(t, 400, map[string]float64{"park": where})
		recs := records(t, c)
		if n := len(c.kept(recs)); n < fewest || n == c.N {
			t.Fatalf("%d of %d draws are kept", n, c.N)
		}
		for j, l := range c.Learn(recs) {
			switch l.ID {
			case "park":
				truth := Number(c.space.At(j, where))
				if l.Verdict == NotIdentified || !(l.Posterior[0] < truth && truth < l.Posterior[2]) {
					t.Errorf("planted at %v: %+v", truth, l)
				}
				if was, is := l.Prior[1]-truth, l.Posterior[1]-truth; !(is*is < was*was/4) {
					t.Errorf("planted at %v, the middle goes from %v to %v", truth, l.Prior[1], l.Posterior[1])
				}
			case "r_debt":
				if l.Verdict == IsIdentified {
					t.Errorf("%+v", l)
				}
			}
		}
	}
}

// An operator that no draw comes near is named and says nothing.
func TestOutOfReach(t *testing.T) {
	c := planted(t, 60, nil)
	k := slices.IndexFunc(c.targets, func(x target) bool { return x.ID == "use-steel" })
	for j := range c.targets[k].figures {
		c.targets[k].figures[j].Observed = 0.05
	}
	recs := records(t, c)
	for _, r := range c.Reaches(recs) {
		if r.OutOfReach != (r.Operator == "use-steel") {
			t.Errorf("%+v", r)
		}
	}
	if len(c.kept(recs)) == 0 {
		t.Error("nothing is kept")
	}
}

// A posterior is made of draws that anybody can make again from its seed, says so
// when there are too few, and survives its file.
func TestPosteriorIsReproducible(t *testing.T) {
	if testing.Short() {
		return // many runs of all clusters
	}
	c := planted(t, 200, nil)
	recs := records(t, c)
	p, err := c.Posterior(recs, 20)
	if err != nil {
		t.Fatal(err)
	}
	again, err := planted(t, 200, nil).Posterior(records(t, planted(t, 200, nil)), 20)
	if err != nil {
		t.Fatal(err)
	}
	data, err := posterior.Write(p)
	if err != nil {
		t.Fatal(err)
	}
	if other, _ := posterior.Write(again); string(other) != string(data) {
		t.Error("another posterior from the same seed")
	}
	back, err := posterior.Read(data)
	if err != nil || len(back.Members) != 20 {
		t.Fatal(err)
	}
	for i, m := range back.Members {
		if !slices.Equal(m, p.Members[i]) {
			t.Errorf("member %d changes in the file: %v, %v", i, m, p.Members[i])
		}
	}
	hopeless := NewCalibration(40, 1)
	for k := range hopeless.targets {
		for j := range hopeless.targets[k].figures {
			hopeless.targets[k].figures[j].Observed *= 1.5 + float64(k)
		}
	}
	recs = nil
	for i := range hopeless.N {
		rec := make([]float64, len(hopeless.Columns()))
		for k := range rec[len(hopeless.space)+1:] {
			rec[len(hopeless.space)+1+k] = float64((i + k) % 40) // each near now and then, never all
		}
		recs = append(recs, rec...)
	}
	if p, err := hopeless.Posterior(recs, 20); err == nil {
		t.Errorf("%d members of hardly any draws", len(p.Members))
	}
}
