// Command site builds the folder of static files that is the whole product:
//
//	go run ./app/site -out dist -base / -level best -origin https://example.org
//
// It compiles the browser program, renders every page of app/ui once on this
// machine, so that a visitor reads before any script has arrived and without
// scripts at all, and writes pages, scripts, styles, pictures and their
// compressed copies. The result depends on the sources and the flags alone:
// two builds are equal byte for byte.
//
// The steps, one file each:
//
//	wasm.go      compile app/wasm, with net/http left out
//	pack.go      make it compress better: the memory it starts with, lines.go and index.go
//	shorten.go   the same for its code, which code.go reads and writes
//	pages.go     the pages: those of app/ui, and the stories
//	render.go    render the pages with go-app's handler
//	repair.go    undo what go-app's encoder does to attributes and white space
//	loader.go    go-app's start script, with our changes
//	assets.go    read web/, join styles and scripts, give them hashed names
//	document.go  the HTML document around a rendered page
//	head.go      what search engines, cards and browsers read in the head
//	answers.go   answer what everybody asks who opens it
//	manifest.go  the web app manifests
//	social.go    pages and oEmbed answers of the presets
//	discover.go  sitemap.xml, robots.txt, llms.txt
//	hosting.go   _headers and nginx.conf for hosts that are not our server
//	precache.go  the service worker with its list of files
//	update.go    what differs from an earlier build, for browsers that have that
//	minify.go, compress.go
//
// Further jobs share its knowledge: -dev serves the sources while they are edited
// (dev.go) and the bench of states (bench.go), -pack packs another program, such as
// tests (.ci/wasm), -symbolize reads stack traces (symbolize.go), -budget compares the
// sizes in a built folder with the recorded ones, -weigh says what the bytes of the
// program are for (weight.txt), -icons draws the PNG icons from the SVG, -pictures the
// cards and screenshots from the pages.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"strings"
)

// Options are the choices of one build.
type Options struct {
	Root     string // repository root
	Out      string // folder to write; replaced as a whole
	Base     string // URL path the site lives under; begins and ends with a slash
	Origin   string // scheme and host of the published site, or "" when unknown
	Level    string // "none", "fast" or "best" compression
	Previous string // folder of the release before, or ""
}

func main() {
	log.SetFlags(0)
	o := Options{Root: "."}
	flag.StringVar(&o.Out, "out", "dist", "folder to write")
	flag.StringVar(&o.Base, "base", "/", "URL path the site lives under")
	flag.StringVar(&o.Origin, "origin", "", "scheme and host of the published site, such as https://example.org")
	flag.StringVar(&o.Level, "level", "fast", "compression: fast or best; none is for -dev")
	flag.StringVar(&o.Previous, "previous", "", "folder of the release before; who has it is sent what differs")
	pictures := flag.Bool("pictures", false, "draw the cards and screenshots of web/ instead of building")
	icons := flag.Bool("icons", false, "draw the PNG icons of web/icons instead of building")
	budget := flag.String("budget", "", "compare the sizes in -out with this file instead of building")
	dev := flag.String("dev", "", "serve the sources on this address while they are edited, instead of building")
	bench := flag.String("bench", "", "write the bench of states into this folder instead of building; -dev does so at /bench/")
	packing := flag.String("pack", "", "pack this program of Go for WebAssembly where it is instead of building")
	weighing := flag.Bool("weigh", false, "print what the bytes of the program are for instead of building")
	trace := flag.String("symbolize", "", "print this file, a stack trace of the program in -out, with source lines, instead of building")
	update := flag.Bool("update", false, "with -budget: record the sizes instead")
	flag.Parse()
	if err := o.validate(); err != nil {
		log.Print("site: ", err)
		os.Exit(2)
	}
	var err error
	switch {
	case *icons:
		err = drawIcons(o.Root)
	case *pictures:
		err = drawPictures(o)
	case *dev != "":
		err = develop(o.Root, *dev)
	case *bench != "":
		err = writeBench(*bench)
	case *weighing:
		err = weigh(o.Root, os.Stdout)
	case *packing != "":
		err = packFile(*packing)
	case *trace != "":
		err = symbolizeFile(o.Out, *trace, os.Stdout)
	case *budget != "":
		err = checkBudget(o, *budget, *update)
	default:
		err = Build(o)
	}
	if err != nil {
		log.Fatal("site: ", err)
	}
}

func (o Options) validate() error {
	switch {
	case !strings.HasPrefix(o.Base, "/") || !strings.HasSuffix(o.Base, "/") || strings.Contains(o.Base, "//"):
		return fmt.Errorf("-base is %q; it must begin and end with one slash, as in /repo/", o.Base)
	case o.Origin != "" && !strings.HasPrefix(o.Origin, "https://") && !strings.HasPrefix(o.Origin, "http://"):
		return fmt.Errorf("-origin is %q; it must begin with https:// or http://", o.Origin)
	case strings.Count(o.Origin, "/") > 2:
		return fmt.Errorf("-origin is %q; it must end after the host, the path belongs into -base", o.Origin)
	case o.Level != "none" && o.Level != "fast" && o.Level != "best":
		return fmt.Errorf("-level is %q; it must be none, fast or best", o.Level)
	}
	return nil
}

// path is the URL path of a file or page of the site: "zh/" becomes
// "/repo/zh/".
func (o Options) path(p string) string { return o.Base + strings.TrimPrefix(p, "/") }

// url is the address of a file or page: absolute when the origin is known,
// otherwise the path, which browsers resolve and boot.js makes absolute.
func (o Options) url(p string) string { return o.Origin + o.path(p) }
