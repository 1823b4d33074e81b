package evidence

import (
	"testing"

	"silkladder/app/deck"
	"silkladder/app/lang"
	"silkladder/model/hindcast"
)

// What the story's last card says of the trial is what the trial came to.
func TestCardSaysTheTrial(t *testing.T) {
	if testing.Short() {
		return // it holds a whole trial
	}
	page, err := trial()
	if err != nil {
		t.Fatal(err)
	}
	w := &writer{lang: lang.En, page: page}
	var got deck.Trial
	for _, r := range w.rows() {
		switch r.Verdict {
		case hindcast.Beats:
			got.Beats++
		case hindcast.Level:
			got.Level++
		case hindcast.Loses:
			got.Loses++
		}
	}
	if got != deck.OnTrial {
		t.Errorf("the trial came to %+v, the card says %+v", got, deck.OnTrial)
	}
}
