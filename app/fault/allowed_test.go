package fault

import (
	"errors"
	"strings"
	"testing"

	"silkladder/model"
)

// What a broken scenario is refused for is said in Chinese without a word of
// English prose: names of fields and clusters only.
func TestAllowedInChinese(t *testing.T) {
	n := 0
	for _, text := range []string{
		`{"version":1,"archetype":"boat"}`, `[]`, `{"version":1,`, `{"version":1,"archetype":"steel","levers":{"parks":"high"}}`,
		`{"version":1,"archetype":"steel","levers":{"parks":3}}`, `{"version":1,"archetype":"steel","archetype":"steel"}`, `{"version":1,"archetype":"steel","years":"x"}`,
		`{"version":1,"archetype":"steel","name":5}`, `{"version":1,"archetype":"steel","openings":[{"kind":"x","id":"y"}]}`, `{"version":1,"archetype":"steel","hosts":[{}]}`,
		`{"version":9,"archetype":"steel"}`, `{"version":1,"archetype":"steel","params":{"v":[1,2]}}`, `{"version":1,"archetype":"steel","params":{"sigma":"x"}}`,
	} {
		_, err := model.ParseScenario([]byte(text))
		var f *model.FieldError
		if !errors.As(err, &f) {
			t.Errorf("%s: not refused: %v", text, err)
			continue
		}
		n++
		zh := zhModel(f.Allowed)
		for _, w := range []string{"one of", "object", "number", "with", " to ", " and ", " or ", "each", "the ", "at most", "shares", "text"} {
			if strings.Contains(zh, w) {
				t.Errorf("%s: %q holds English: %s", text, f.Allowed, zh)
			}
		}
	}
	if n < 10 {
		t.Errorf("only %d refusals", n)
	}
}
