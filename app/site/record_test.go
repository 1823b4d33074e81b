package main

import (
	"reflect"
	"testing"

	"silkladder/app/evidence"
	pictures "silkladder/app/picture"
)

// The record that the site publishes is the one the simulator reads.
func TestRecord(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	want, err := evidence.Record()
	if err != nil {
		t.Fatal(err)
	}
	text, err := evidence.RecordJSON()
	if err != nil {
		t.Fatal(err)
	}
	if text, err = minify(".json", text); err != nil {
		t.Fatal(err)
	}
	got, err := pictures.ParseRecord(string(text), func() {})
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) || len(got.Posterior) == 0 {
		t.Error("the published record is another")
	}
	if !offline(evidence.RecordName) {
		t.Error("it is not there without a network")
	}
}
