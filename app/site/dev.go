package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"log"
	"net/http"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"silkladder/server/headers"
)

// develop serves the site while its sources are edited, and the pages that are
// open follow:
//
//   - a style sheet takes effect at once, in the page as it stands;
//   - a script loads the page again;
//   - Go sources are compiled, and the page is loaded again with the new program; the
//     scenario is in its address. Then this program's own next version writes all
//     pages, and those that explain, which are text alone, are loaded once more.
//
// At /bench/ stands every region in every state (bench.go), made when it is asked for.
//
// Styles and scripts are joined anew for every answer. No service worker is
// registered, and one from another day goes. The watch asks the file system
// several times a second, which costs less than a dependency.
func develop(root, addr string) error {
	d := &dev{root: root, site: filepath.Join(cacheDir(root), "dev", "site")}
	if err := d.build(); err != nil {
		return err
	}
	go d.watch()
	log.Printf("editing at http://%s/", addr)
	return http.ListenAndServe(addr, d)
}

type dev struct {
	root, site string
	mu         sync.Mutex
	pages      map[chan string]bool // open pages, by what they are told
}

// generator is where the program is that builds the site.
func (d *dev) generator() string { return filepath.Join(cacheDir(d.root), "dev", "generator") }

// startFile is where a build of level "none" keeps go-app's script, without ours.
const startFile = "dev-start.js"

// build compiles the programs and tells the pages, then compiles the generator, which
// writes the site.
func (d *dev) build() error {
	began := time.Now()
	_, _, err := compileDev(d.root)
	if err == nil {
		log.Printf("compiled in %.1f s", time.Since(began).Seconds())
		d.tell(".go")
		err = d.run("go", "build", "-o", d.generator(), "./app/site")
	}
	if err == nil {
		err = d.run(d.generator(), "-level", "none", "-out", d.site)
	}
	if err == nil {
		log.Printf("pages written in %.1f s", time.Since(began).Seconds())
	}
	return err
}

func (d *dev) run(name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Dir = d.root
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	return nil
}

// watch looks for changes and tells the pages.
func (d *dev) watch() {
	for before := d.stamps(); ; {
		time.Sleep(150 * time.Millisecond)
		now, change := d.stamps(), ""
		for _, kind := range []string{".css", ".js", ".go"} {
			if now[kind] != before[kind] {
				change = kind
			}
		}
		before = now
		if change == ".go" {
			if err := d.build(); err != nil {
				log.Print(err)
				continue
			}
			change = ".pages"
		}
		if change != "" {
			d.tell(change)
		}
	}
}

// stamps sums up, by kind, the sources and when they changed. What is neither a
// style nor a script of the page counts as Go: it needs a build.
func (d *dev) stamps() map[string]string {
	all := map[string]*strings.Builder{".css": {}, ".js": {}, ".go": {}}
	for _, top := range []string{"app", "model", "web", "go.mod"} {
		filepath.WalkDir(filepath.Join(d.root, top), func(p string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || strings.HasSuffix(p, "_test.go") {
				return nil // a file that has just gone shows by its absence
			}
			kind := path.Ext(p)
			if all[kind] == nil || filepath.Base(p) == "worker.js" {
				kind = ".go"
			}
			if info, err := e.Info(); err == nil {
				fmt.Fprintln(all[kind], p, info.Size(), info.ModTime().UnixNano())
			}
			return nil
		})
	}
	sums := map[string]string{}
	for kind, b := range all {
		sums[kind] = b.String()
	}
	return sums
}

func (d *dev) tell(change string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for page := range d.pages {
		select {
		case page <- change:
		default: // it has one to come
		}
	}
}

// follow is a script in front of the page's own.
const follow = `navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((r) => r.unregister()));
delete Navigator.prototype.serviceWorker;
new EventSource('/dev').onmessage = ({ data }) => {
  if (data === '.pages' && !/\/(methods|equations|data)\//.test(location.pathname)) return;
  if (data !== '.css') { location.reload(); return; }
  for (const l of document.querySelectorAll('link[rel=stylesheet]')) l.href = l.href.split('?')[0] + '?' + Date.now();
};
`

// ServeHTTP answers with what is in web/ now, and else with what was built.
func (d *dev) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := pageFile(r.URL.Path)
	kind := headers.ContentType(name)
	for _, f := range headers.For(kind) {
		w.Header().Set(f.Name, f.Value)
	}
	w.Header().Set("Cache-Control", "no-store")
	if name == "dev" {
		d.events(w, r)
		return
	}
	if live, ok := d.live(name); ok {
		w.Header().Set("Content-Type", kind)
		w.Write(live)
		return
	}
	if r.URL.Path == "/bench/" {
		if err := d.bench(); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
	}
	if ext := path.Ext(name); ext != "" {
		w.Header().Set("Content-Type", kind)
	}
	http.FileServerFS(os.DirFS(d.site)).ServeHTTP(w, r)
}

// bench lets the generator write the bench of states, once a build: a build replaces
// the folder of the site.
func (d *dev) bench() error {
	dir := filepath.Join(d.site, "bench")
	if _, err := os.Stat(filepath.Join(dir, "index.html")); err == nil {
		return nil
	}
	return d.run(d.generator(), "-bench", dir)
}

// live is the content of a style or script as its source is now.
func (d *dev) live(name string) ([]byte, bool) {
	file := path.Base(name)
	if headers.Hashed(name) {
		parts := strings.Split(file, ".")
		file = strings.Join(append(parts[:len(parts)-2], parts[len(parts)-1]), ".")
	}
	web, err := readWeb(d.root)
	if err != nil {
		log.Print(err)
		return nil, false
	}
	switch file {
	case "main.css":
		return styles(web), true
	case "boot.js", "embed.js":
		return web[file], true
	case "app.wasm":
		program, err := os.ReadFile(filepath.Join(cacheDir(d.root), "dev", "wasm", file))
		return program, err == nil
	case "app.js":
		built, err := os.ReadFile(filepath.Join(d.site, startFile))
		if err != nil {
			return nil, false
		}
		for _, own := range []string{"boot.js", "embed.js", "sw.js", "worker.js"} {
			delete(web, own)
		}
		return bytes.Join([][]byte{[]byte(follow), d.filled(pageScript(web)), built}, nil), true
	case "sw.js":
		return []byte("addEventListener('install', () => skipWaiting());\naddEventListener('activate', () => registration.unregister());\n"), true
	}
	return nil, false
}

// filled is the page's script with what is filled in when the site is built.
func (d *dev) filled(script []byte) []byte {
	found, _ := filepath.Glob(filepath.Join(d.site, "web", "takeout.*.wasm"))
	if len(found) != 1 {
		return script
	}
	whole, err := filled(script, "/web/"+filepath.Base(found[0]))
	if err != nil {
		return script
	}
	return whole
}

// events tells a page what changes, for as long as it is open.
func (d *dev) events(w http.ResponseWriter, r *http.Request) {
	page := make(chan string, 1)
	d.mu.Lock()
	if d.pages == nil {
		d.pages = map[chan string]bool{}
	}
	d.pages[page] = true
	d.mu.Unlock()
	defer func() {
		d.mu.Lock()
		delete(d.pages, page)
		d.mu.Unlock()
	}()
	w.Header().Set("Content-Type", "text/event-stream")
	control := http.NewResponseController(w)
	control.Flush()
	for {
		select {
		case change := <-page:
			fmt.Fprintf(w, "data: %s\n\n", change)
			control.Flush()
		case <-r.Context().Done():
			return
		}
	}
}
