// Package app_test checks which package may import what: the map of the
// repository, as rules that fail.
package app_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	goapp  = "github.com/maxence-charriere/go-app/"
	module = "silkladder/"
)

// only says who may import packages whose paths begin with a prefix: the
// files and folders named and what is below them.
var only = []struct {
	prefix string
	who    []string
	why    string
}{
	{goapp, []string{"app/ui", "app/wasm", "app/site"}, "the domain knows no browser"},
	{"syscall/js", []string{"app/dom", "app/ui", "app/wasm"}, "the domain knows no browser"},
	{"net/http", []string{"server", "app/site", "app/browser"}, "serving is not linked into the program of the browser"},
	{"github.com/tdewolff/minify/", []string{"app/site"}, "the site is minified when it is built"},
	{"github.com/andybalholm/brotli", []string{"app/site", "server/check_run_test.go", "server/check_site_test.go", "app/corridor/size_test.go"}, "and compressed when it is built; others only check that"},
	{"github.com/paulmach/orb", []string{"app/geo/gen"}, "the outline of the land is generated"},
	{"github.com/chromedp/", []string{"app/browser", "app/site"}, "a browser is for tests and pictures"},
	{module + "app/ui", []string{"app/ui", "app/wasm", "app/site", "app/browser"}, "pages are assembled from packages that do not know them"},
	{module + "app/dom", []string{"app/dom", "app/ask", "app/view", "app/ui", "app/wasm"}, "a scenario, a picture and a sentence need no browser"},
	{module + "app/view", []string{"app/view", "app/ui"}, "regions stand on pages"},
	{module + "model/record", []string{"model/record", "model/hindcast", "model/cmd", "app/evidence"}, "what happened is for trials, not for the program of the browser"},
	{module + "model/hindcast", []string{"model/hindcast", "model/cmd", "app/evidence"}, "and so are trials"},
	{module + "app/evidence", []string{"app/evidence", "app/site"}, "what they come to is written when the site is built"},
	{module + "app/probe/tell", []string{"app/probe/tell", "app/wasm/takeout", "app/view/probe_test.go", "app/ui/gesture_test.go"}, "studies are shown by the program that is loaded for them"},
	{module + "app/manual", []string{"app/manual", "app/site", "app/view/values.go", "app/view/values_test.go"}, "the methods page stays out of the program, but for its live values"},
}

func TestImports(t *testing.T) {
	files := 0
	for _, top := range []string{"app", "model", "server"} {
		err := filepath.WalkDir(filepath.Join("..", top), func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() && (d.Name() == "testdata" || d.Name() == "node_modules") {
				if d != nil && d.IsDir() && err == nil {
					return filepath.SkipDir
				}
				return err
			}
			if filepath.Ext(p) != ".go" {
				return nil
			}
			files++
			name := filepath.ToSlash(strings.TrimPrefix(p, ".."+string(filepath.Separator)))
			f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ImportsOnly)
			if err != nil {
				return err
			}
			for _, i := range f.Imports {
				path, err := strconv.Unquote(i.Path.Value)
				if err != nil {
					return err
				}
				if why := forbidden(name, path); why != "" {
					t.Errorf("%s imports %s: %s", name, path, why)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if files < 300 {
		t.Errorf("only %d files were read", files)
	}
}

// forbidden says why a file may not import a package, nothing if it may.
func forbidden(file, path string) string {
	test := strings.HasSuffix(file, "_test.go")
	for _, r := range only {
		if !strings.HasPrefix(path, r.prefix) && path != strings.TrimSuffix(r.prefix, "/") {
			continue
		}
		if !slices.ContainsFunc(r.who, func(w string) bool { return file == w || strings.HasPrefix(file, w+"/") }) {
			return r.why
		}
	}
	standard := !strings.Contains(strings.Split(path, "/")[0], ".") && !strings.HasPrefix(path, module)
	switch {
	case strings.HasPrefix(file, "model/") && !standard && !strings.HasPrefix(path, module+"model"):
		return "the model imports the standard library only"
	case strings.HasPrefix(file, "server/") && !standard && !strings.HasPrefix(path, module+"server") && path != "github.com/andybalholm/brotli" && path != "golang.org/x/net/netutil":
		return "the server knows nothing but files"
	case (strings.HasPrefix(file, "app/ui/") || strings.HasPrefix(file, "app/view/")) && strings.HasPrefix(path, module+"app/manual") && path != module+"app/manual/live":
		return "the methods page stays out of the program, but for its live values"
	case !test && strings.HasPrefix(path, module+"app/browser"):
		return "tests are not imported"
	}
	return ""
}

// The rules can fail.
func TestForbidden(t *testing.T) {
	for _, c := range []struct{ file, path string }{
		{"model/smile.go", "github.com/x/y"}, {"model/smile.go", goapp + "v10/pkg/app"}, {"model/smile.go", module + "app/chart"},
		{"app/chart/smile.go", "syscall/js"}, {"app/chart/smile.go", "net/http"}, {"app/ui/home.go", "net/http"},
		{"server/main.go", goapp + "v10/pkg/app"}, {"server/main.go", module + "app/lang"}, {"app/ui/home.go", module + "app/manual"},
		{"app/ui/home.go", "github.com/tdewolff/minify/v2"}, {"app/story/tell.go", module + "app/ui"}, {"app/session/session.go", module + "app/dom"}, {"app/session/session.go", module + "app/view"},
	} {
		if forbidden(c.file, c.path) == "" {
			t.Errorf("%s may import %s", c.file, c.path)
		}
	}
	if why := forbidden("app/view/values.go", module+"app/manual/live"); why != "" {
		t.Error(why)
	}
}
