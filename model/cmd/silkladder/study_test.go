package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// smallStudies are studies of every kind.
var smallStudies = []string{
	"ensemble -archetype steel -draws 7 -series F,VAh -every 10",
	"sweep -over org=0.3:0.9:3 -over parks=0,1",
	"sensitivity -method tornado -over org,eta",
	"sensitivity -method morris -size 3 -over org,eta,hollow",
	"sensitivity -method sobol -size 4 -over org,eta",
	"threshold -grid 3",
	"threshold -grid 3 -knob org -second intent",
	"claims -draws 5",
	"calibrate -draws 6 -members 4",
	"policies -draws 3 -archetype steel -from prior",
	"front -points 5 -archetype steel",
	"scenarios -draws 9 -from any -archetype toys -outcome VAh<0",
}

// quick is a part of a list in short mode.
func quick[T any](list []T, n int) []T {
	if testing.Short() {
		return list[:n]
	}
	return list
}

// silkladder runs a command line that must succeed and returns what it prints.
func silkladder(t *testing.T, line string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if status := dispatch(streams{strings.NewReader(""), &stdout, &stderr}, strings.Fields(line)); status != 0 || stderr.Len() > 0 {
		t.Fatalf("%s: status %d, %s", line, status, stderr.String())
	}
	return stdout.String()
}

// The shards of a study, whatever their order, merge to exactly what the study
// without shards prints, in every format.
func TestMergeIsTheWhole(t *testing.T) {
	dir := t.TempDir()
	for _, study := range quick(smallStudies, 4) {
		for _, format := range []string{"csv", "json"} {
			whole := silkladder(t, study+" -format "+format)
			var files []string
			for i := range 3 {
				name := filepath.Join(dir, fmt.Sprintf("%d.%s", i, format))
				os.Remove(name)
				silkladder(t, fmt.Sprintf("%s -format %s -shard %d/3 -out %s", study, format, i+1, name))
				files = append([]string{name}, files...)
			}
			all := strings.Join(files, " ")
			if got := silkladder(t, "merge "+all); got != whole {
				t.Errorf("%s, %s: merged\n%s\nwhole\n%s", study, format, got, whole)
			}
			if format == "json" && !strings.HasPrefix(study, "sweep") && !strings.HasPrefix(study, "claims") {
				if got, want := silkladder(t, "merge -format table "+all), silkladder(t, study+" -format table"); got != want {
					t.Errorf("%s: merged table\n%s\nwhole\n%s", study, got, want)
				}
			}
		}
	}
}

// A run that was cut anywhere, even within a line, goes on where it stopped, and
// ends with the file that an uninterrupted run writes. What is complete is left
// alone.
func TestResume(t *testing.T) {
	name := filepath.Join(t.TempDir(), "out")
	for _, study := range quick(smallStudies[:7], 3) {
		for _, format := range []string{"csv", "json"} {
			line := fmt.Sprintf("%s -format %s", study, format)
			whole := silkladder(t, line)
			cuts := []int{0, 5, strings.Index(whole, "\n"), strings.Index(whole, "\n") + 1, len(whole) / 2, len(whole) - 3, len(whole)}
			for _, cut := range cuts {
				if err := os.WriteFile(name, []byte(whole[:cut]), 0o600); err != nil {
					t.Fatal(err)
				}
				silkladder(t, line+" -out "+name)
				if got, err := os.ReadFile(name); err != nil || string(got) != whole {
					t.Errorf("%s, cut at %d of %d:\n%s\nwant\n%s", line, cut, len(whole), got, whole)
				}
			}
		}
	}
}

// Claims keep their draws beside the file until it is written.
func TestResumeClaims(t *testing.T) {
	if testing.Short() {
		return // whole studies, several times
	}
	name := filepath.Join(t.TempDir(), "claims.json")
	const line = "claims -draws 4"
	rows := silkladder(t, line+" -format csv")
	if err := os.WriteFile(name+".part", []byte(rows[:len(rows)-30]), 0o600); err != nil {
		t.Fatal(err)
	}
	silkladder(t, line+" -out "+name)
	got, err := os.ReadFile(name)
	if want := silkladder(t, line); err != nil || string(got) != want {
		t.Errorf("resumed\n%s\nwant\n%s", got, want)
	}
	if _, err := os.Stat(name + ".part"); !os.IsNotExist(err) {
		t.Errorf("the draws are still there: %v", err)
	}
}

// A file of something else is refused and left as it is.
func TestOtherFilesAreLeftAlone(t *testing.T) {
	name := filepath.Join(t.TempDir(), "out")
	silkladder(t, smallStudies[0]+" -out "+name)
	steel, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{
		strings.Replace(smallStudies[0], "steel", "toys", 1) + " -out " + name,
		strings.Replace(smallStudies[0], "-draws 7", "-draws 8", 1) + " -out " + name,
		smallStudies[0] + " -shard 2/2 -out " + name,
		smallStudies[1] + " -out " + name,
	} {
		var stdout, stderr bytes.Buffer
		status := dispatch(streams{nil, &stdout, &stderr}, strings.Fields(line))
		if status != 2 || stdout.Len() > 0 || strings.Count(stderr.String(), "\n") != 1 || !strings.Contains(stderr.String(), "holds something else") {
			t.Errorf("%s: status %d, %q, %q", line, status, stdout.String(), stderr.String())
		}
		if now, err := os.ReadFile(name); err != nil || !bytes.Equal(now, steel) {
			t.Errorf("%s changed the file", line)
		}
	}
}

// Parts that do not make a whole are refused.
func TestMergeRefuses(t *testing.T) {
	dir := t.TempDir()
	file := func(name, line string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(silkladder(t, line)), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for _, format := range []string{"csv", "json"} {
		study := smallStudies[1] + " -format " + format
		first, second := file("first."+format, study+" -shard 1/2"), file("second."+format, study+" -shard 2/2")
		other := file("other."+format, strings.Replace(study, "0.9", "0.8", 1)+" -shard 2/2")
		whole := silkladder(t, study+" -shard 2/2")
		cut := filepath.Join(dir, "cut."+format)
		if err := os.WriteFile(cut, []byte(whole[:len(whole)-4]), 0o600); err != nil {
			t.Fatal(err)
		}
		sets := []string{first, second + " " + second + " " + first, first + " " + cut, first + " " + filepath.Join(dir, "none"), ""}
		if format == "json" { // a CSV file does not show the settings
			sets = append(sets, first+" "+other)
		}
		for _, files := range sets {
			var stdout, stderr bytes.Buffer
			status := dispatch(streams{nil, &stdout, &stderr}, strings.Fields("merge "+files))
			if status != 2 || stdout.Len() > 0 || strings.Count(stderr.String(), "\n") != 1 {
				t.Errorf("merge %s: status %d, %q, %q", files, status, stdout.String(), stderr.String())
			}
		}
	}
}
