package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"silkladder/model"
)

// refused runs a command line that must fail with status 2, one line on standard
// error that holds every one of the words, and nothing on standard output.
func refused(t *testing.T, line string, words ...string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status := dispatch(streams{strings.NewReader(""), &stdout, &stderr}, strings.Fields(line))
	if status != 2 || stdout.Len() > 0 || strings.Count(stderr.String(), "\n") != 1 {
		t.Errorf("%s: status %d, %d bytes on standard output, %q", line, status, stdout.Len(), stderr.String())
	}
	for _, word := range words {
		if !strings.Contains(stderr.String(), word) {
			t.Errorf("%s: %q does not say %q", line, stderr.String(), word)
		}
	}
}

// damages are what may befall a shard of at least three rows on its way; each
// returns the file's new lines and what the refusal says. Line 0 is the header.
var damages = map[string]func(lines []string, json bool) ([]string, string){
	"a row is missing": func(l []string, _ bool) ([]string, string) { return append(l[:2:2], l[3:]...), "" },
	"a row is doubled": func(l []string, _ bool) ([]string, string) { return append(l[:3:3], l[2:]...), "" },
	"two rows swapped": func(l []string, _ bool) ([]string, string) {
		l[2], l[3] = l[3], l[2]
		return l, ""
	},
	"a word":           func(l []string, json bool) ([]string, string) { return l, cell(l, json, "x") },
	"NaN":              func(l []string, json bool) ([]string, string) { return l, cell(l, json, "NaN") },
	"infinite":         func(l []string, json bool) ([]string, string) { return l, cell(l, json, "+Inf") },
	"another number":   func(l []string, json bool) ([]string, string) { cell(l, json, "9.9"); return l, "check" },
	"no number":        func(l []string, json bool) ([]string, string) { cell(l, json, empty(json)); return l, "check" },
	"another spelling": func(l []string, json bool) ([]string, string) { cell(l, json, "0.50"); return l, "check" },
	"a cell too many":  func(l []string, json bool) ([]string, string) { cell(l, json, "1,1"); return l, "columns" },
	"a cell too few":   func(l []string, _ bool) ([]string, string) { l[2] = l[2][strings.Index(l[2], ",")+1:]; return l, "" },
	"another heading": func(l []string, _ bool) ([]string, string) {
		l[0] = strings.Replace(l[0], "F_with", "F_wiht", 1)
		return l, ""
	},
	"an empty line": func(l []string, _ bool) ([]string, string) {
		return append(l[:3:3], append([]string{"\n"}, l[3:]...)...), ""
	},
	"something after": func(l []string, _ bool) ([]string, string) { return append(l, "end\n"), "" },
	"another check":   func(l []string, _ bool) ([]string, string) { l[2] = edited(l[2]); return l, "check" },
	"DOS line ends": func(l []string, _ bool) ([]string, string) {
		return strings.SplitAfter(strings.ReplaceAll(strings.Join(l, ""), "\n", "\r\n"), "\n"), ""
	},
	"a byte-order mark": func(l []string, _ bool) ([]string, string) { l[0] = "\ufeff" + l[0]; return l, "" },
}

// cell writes text in place of the last number of the second row, and returns the
// refusal that names it.
func cell(lines []string, json bool, text string) string {
	cells := strings.Split(lines[2], ",")
	cells[len(cells)-2] = text
	lines[2] = strings.Join(cells, ",")
	return `"` + text + `" is no number`
}

func empty(json bool) string {
	if json {
		return "null"
	}
	return ""
}

// edited changes the last digit of a line.
func edited(line string) string {
	i := strings.LastIndexAny(line, "0123456789")
	return line[:i] + string('0'+(line[i]-'0'+1)%10) + line[i+1:]
}

// A damaged shard is neither merged nor gone on with, and stays as it is.
func TestDamageIsRefused(t *testing.T) {
	dir := t.TempDir()
	const study = "ensemble -archetype steel -draws 8 -series F -every 10"
	for _, format := range []string{"csv", "json"} {
		first, second := filepath.Join(dir, "1."+format), filepath.Join(dir, "2."+format)
		line := study + " -format " + format
		silkladder(t, line+" -shard 1/2 -out "+first)
		shard := silkladder(t, line+" -shard 2/2")
		for name, damage := range damages {
			lines, word := damage(strings.SplitAfter(strings.TrimSuffix(shard, "\n"), "\n"), format == "json")
			if lines[len(lines)-1] != "end\n" {
				lines = append(lines, "\n")
			} else {
				lines[len(lines)-2] += "\n"
			}
			bad := strings.Join(lines, "")
			if bad == shard || bad == shard+"\n" {
				t.Fatalf("%s, %s: nothing is damaged", format, name)
			}
			if err := os.WriteFile(second, []byte(bad), 0o600); err != nil {
				t.Fatal(err)
			}
			t.Run(format+"/"+name, func(t *testing.T) {
				refused(t, "merge "+first+" "+second, second, word)
				refused(t, line+" -shard 2/2 -out "+second, second, word)
				if now, err := os.ReadFile(second); err != nil || string(now) != bad {
					t.Errorf("the file was changed: %v", err)
				}
			})
		}
	}
}

// Shards of two studies are not joined, whatever differs, and one study does not
// go on in the file of another.
func TestOneStudyOnly(t *testing.T) {
	dir := t.TempDir()
	for _, c := range quick([]struct{ one, other string }{
		{"ensemble -archetype steel -draws 6 -series F -every 10", "ensemble -archetype toys -draws 6 -series F -every 10"},
		{"ensemble -draws 6 -series F -every 10", "ensemble -draws 6 -series F -every 10 -seed 2"},
		{"ensemble -draws 6 -series F -every 10", "ensemble -draws 6 -series F -every 10 -noise 0.1,0.1"},
		{"ensemble -draws 6 -series F -every 10", "ensemble -draws 6 -series F -every 10 -levers 0.5"},
		{"ensemble -draws 6 -series F -every 10", "ensemble -draws 8 -series F -every 10"},
		{"sweep -over org=0.3:0.9:4", "sweep -over org=0.3:0.8:4"},
		{"sweep -over org=0.3:0.9:4", "sweep -archetype toys -over org=0.3:0.9:4"},
		{"sensitivity -method tornado -over org,eta", "sensitivity -archetype toys -method tornado -over org,eta"},
		{"sensitivity -method morris -size 2 -over org,eta", "sensitivity -method morris -size 2 -over org,eta -seed 2"},
		{"sensitivity -method sobol -size 2 -over org,eta", "sensitivity -method sobol -size 2 -over org,intent"},
		{"threshold -grid 3 -knob org,intent", "threshold -grid 3 -knob org,intent -archetype toys"},
		{"threshold -grid 3 -knob org,intent", "threshold -grid 4 -knob org,intent"},
		{"threshold -grid 4 -knob org -second intent", "threshold -grid 4 -knob org -second intent -above 0.4"},
		{"claims -draws 4", "claims -draws 4 -seed 7"},
	}, 5) {
		for _, format := range []string{"csv", "json"} {
			first, second := filepath.Join(dir, "1"), filepath.Join(dir, "2")
			for name, line := range map[string]string{first: c.one + " -shard 1/2", second: c.other + " -shard 2/2"} {
				if err := os.WriteFile(name, []byte(silkladder(t, line+" -format "+format)), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			before, err := os.ReadFile(second)
			if err != nil {
				t.Fatal(err)
			}
			refused(t, "merge "+first+" "+second)
			refused(t, "merge "+second+" "+first)
			if format == "csv" || !strings.HasPrefix(c.one, "claims") { // a list of claims is written at once
				refused(t, c.one+" -format "+format+" -shard 2/2 -out "+second, "holds something else")
			}
			if now, err := os.ReadFile(second); err != nil || !bytes.Equal(now, before) {
				t.Errorf("%s: the file was changed: %v", c.other, err)
			}
		}
	}
}

// A shard of another version of the model is refused by name.
func TestOtherModel(t *testing.T) {
	name := filepath.Join(t.TempDir(), "1")
	for format, with := range map[string][2]string{"csv": {"sweep-m", "sweep-m9"}, "json": {`{"model":`, `{"model":9`}} {
		text := silkladder(t, "sweep -over org=0.3,0.9 -format "+format)
		if err := os.WriteFile(name, []byte(strings.ReplaceAll(text, with[0], with[1])), 0o600); err != nil {
			t.Fatal(err)
		}
		refused(t, "merge "+name, "of model 9")
	}
}

// The study's name and every check follow from the file as the comment of sheet
// says, so that others can verify them; and pandas and R need no option to read it.
func TestCSVIsPlain(t *testing.T) {
	const study = "sweep -over org=0.3,0.9"
	header, _, _ := strings.Cut(silkladder(t, study+" -format json"), "\n")
	id := fmt.Sprintf("sweep-m%d-%.8x", model.Version, sha256.Sum256([]byte(header+"\n")))
	lines := strings.SplitAfter(strings.TrimSuffix(silkladder(t, study), "\n"), "\n")
	columns := strings.Split(strings.TrimSuffix(lines[0], "\n"), ",")
	if n := len(columns); strings.Join(columns[:3], ",") != "index,of,study" || columns[n-1] != "check" {
		t.Errorf("header %s", lines[0])
	}
	for _, line := range lines[1:] {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), ",")
		if len(cells) != len(columns) || strings.ContainsAny(line, "\"#; ") || cells[2] != id {
			t.Errorf("%d cells under %d headings, study %s: %s", len(cells), len(columns), id, line)
		}
		before := line[:strings.LastIndex(line, ",")]
		if want := strconv.Itoa(int(crc32.ChecksumIEEE([]byte(lines[0] + before)))); cells[len(cells)-1] != want {
			t.Errorf("check %s, want %s", cells[len(cells)-1], want)
		}
	}
}
