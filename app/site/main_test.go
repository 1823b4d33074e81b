package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// generator is set in the environment of a test program that is to be the
// generator itself. Its builds are those of a fresh process, as visitors get.
const generator = "SILKLADDER_GENERATOR"

func TestMain(m *testing.M) {
	if os.Getenv(generator) != "" {
		main()
		return
	}
	flag.Parse()
	if testing.Short() {
		// Tests that read a whole site wait for its build: they are left to the long mode.
		if err := flag.Set("test.skip", "^("+strings.Join(whole, "|")+")$"); err != nil {
			panic(err)
		}
	}
	code := m.Run()
	for _, dir := range built {
		os.RemoveAll(dir)
	}
	os.Exit(code)
}

// whole are the tests that read a whole site, for which short mode does not wait.
var whole = []string{
	"TestBench",
	"TestBudget",
	"TestCards",
	"TestCompressedCopies",
	"TestDocuments",
	"TestHeadersFile",
	"TestLinks",
	"TestManifest",
	"TestMissingPage",
	"TestModels",
	"TestNginxSample",
	"TestNothingFromElsewhere",
	"TestOddsArePublished",
	"TestOembed",
	"TestOembedForms",
	"TestPagesAreWhole",
	"TestPrecache",
	"TestReproducible",
	"TestRobotsAndAgents",
	"TestSitemap",
	"TestTables",
	"TestTagsBalance",
}

// A build is one run of the generator, made when a test first asks for it. In
// short mode there is none: see whole.
type build struct {
	args []string
	get  func() (string, error)
}

// built are the folders of those that a test asked for.
var built []string

func newBuild(args ...string) *build {
	b := &build{args: args}
	b.get = sync.OnceValues(func() (string, error) {
		dir, err := os.MkdirTemp("", "site-")
		if err != nil {
			return "", err
		}
		built = append(built, dir)
		cmd := exec.Command(os.Args[0], append([]string{"-out", filepath.Join(dir, "dist")}, args...)...)
		cmd.Dir = "../.."
		cmd.Env = append(os.Environ(), generator+"=1")
		if says, err := cmd.CombinedOutput(); err != nil {
			return dir, fmt.Errorf("%v: %w\n%s", args, err, says)
		}
		return dir, nil
	})
	return b
}

const origin = "https://silk.example"

// The sites that the tests look at; again is the published one but for its compressed
// copies, which take the longest.
var (
	published = newBuild("-level", "best", "-origin", origin)
	again     = newBuild("-level", "fast", "-origin", origin)
	below     = newBuild("-level", "fast", "-base", "/repo/")
)

// dir is the folder of the site.
func (b *build) dir(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Fatal("in short mode no site is built: name the test in whole")
	}
	dir, err := b.get()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "dist")
}

// files reads the whole site.
func (b *build) files(t *testing.T) files {
	t.Helper()
	out, root := files{}, os.DirFS(b.dir(t))
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			out[name], err = fs.ReadFile(root, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// plain reports whether a file is not the compressed copy of another.
func plain(name string) bool { return path.Ext(name) != ".br" && path.Ext(name) != ".gz" }

// at finds the file that a host serves for an address of the site, whose query
// and fragment do not matter.
func (f files) at(address, origin, base string) (string, bool) {
	address, _, _ = strings.Cut(strings.TrimPrefix(address, origin), "#")
	address, _, _ = strings.Cut(address, "?")
	below, ok := strings.CutPrefix(address, base)
	if !ok {
		return "", false
	}
	name := pageFile("/" + below)
	_, ok = f[name]
	return name, ok
}
