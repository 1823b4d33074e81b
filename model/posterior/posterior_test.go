package posterior

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"silkladder/model/study"
)

func example() *study.Posterior {
	return &study.Posterior{
		Axes: []string{"tau_T", "rho_C"}, Reach: .5, Model: "abc", Seed: 7, Draws: 100, Kept: 9, LeftOut: []string{"zone-jobs"},
		Members: [][]float64{{0, 1}, {.5, Quantise(.3)}},
	}
}

// What is written is read again, to the byte.
func TestReadWrite(t *testing.T) {
	data, err := Write(example())
	if err != nil {
		t.Fatal(err)
	}
	p, err := Read(data)
	if err != nil || !reflect.DeepEqual(p, example()) {
		t.Errorf("%+v, %v", p, err)
	}
	if again, _ := Write(p); !bytes.Equal(again, data) {
		t.Error("another file the second time")
	}
}

// Damaged files are refused with a word.
func TestReadRefuses(t *testing.T) {
	good, _ := Write(example())
	text := string(good)
	for name, bad := range map[string]string{
		"empty":          "",
		"no members":     strings.SplitAfter(text, "\n")[0],
		"cut":            text[:len(text)-1],
		"a byte more":    text + "x",
		"another format": strings.Replace(text, `"posterior":1`, `"posterior":2`, 1),
		"no such axis":   strings.Replace(text, "tau_T", "tau_X", 1),
		"no reach":       strings.Replace(text, `"reach":0.5`, `"reach":0`, 1),
		"too large":      text[:len(text)-1] + "\xff",
	} {
		if p, err := Read([]byte(bad)); err == nil || !strings.HasPrefix(err.Error(), "posterior: ") {
			t.Errorf("%s: %+v, %v", name, p, err)
		}
	}
	for _, p := range []*study.Posterior{
		{Axes: []string{"tau_T"}, Members: [][]float64{{.5, .5}}},
		{Axes: []string{"tau_T"}, Members: [][]float64{{1.5}}},
	} {
		if _, err := Write(p); err == nil {
			t.Errorf("%+v is written", p)
		}
	}
}
