// Command gen makes land_gen.go of package geo: the plate's land as one SVG
// path, from Natural Earth's land polygons (public domain) as published in the
// npm package world-atlas.
//
//	go run ./gen [-in land-110m.json] -out land_gen.go
//
// Without -in it fetches the package with npm pack. Steps: read the TopoJSON,
// join the polygons that the data cut at the antimeridian, project, clip to the
// extent, simplify, drop islets too small to be seen, round to whole units,
// print relative moves.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// world-atlas is pinned so that the same command makes the same file.
const (
	packageName = "world-atlas@2.0.2"
	fileName    = "land-110m.json"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("geo/gen: ")
	in := flag.String("in", "", "land TopoJSON file (default: "+fileName+" of npm package "+packageName+")")
	out := flag.String("out", "land_gen.go", "Go file to write")
	area := flag.Float64("area", minTriangle, "smallest triangle kept by the simplification, square units")
	islet := flag.Float64("islet", minIsland, "smallest island kept, square units")
	flag.Parse()

	data, err := read(*in)
	if err != nil {
		log.Fatal(err)
	}
	path, err := Path(data, *area, *islet)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, Source(path), 0o644); err != nil {
		log.Fatal(err)
	}
	log.Printf("%s: %d bytes of path", *out, len(path))
}

// read returns the TopoJSON file, from disk or from the npm registry.
func read(name string) ([]byte, error) {
	if name != "" {
		return os.ReadFile(name)
	}
	dir, err := os.MkdirTemp("", "geo-gen")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	pack := exec.Command("npm", "pack", "--silent", packageName)
	pack.Dir, pack.Stderr = dir, os.Stderr
	tarball, err := pack.Output()
	if err != nil {
		return nil, fmt.Errorf("npm pack %s: %w", packageName, err)
	}
	untar := exec.Command("tar", "-xzf", strings.TrimSpace(string(tarball)))
	untar.Dir, untar.Stderr = dir, os.Stderr
	if err := untar.Run(); err != nil {
		return nil, fmt.Errorf("unpack %s: %w", packageName, err)
	}
	return os.ReadFile(filepath.Join(dir, "package", fileName))
}
