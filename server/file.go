package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"time"

	"silkladder/server/headers"
)

// codings lists the content codings a file may be stored in, best first, with
// the suffix of the stored form. "identity" is the file itself.
var codings = []struct{ name, suffix string }{
	{"br", ".br"},
	{"gzip", ".gz"},
	{"identity", ""},
}

// A file is one file of the site in every stored coding, in the order of
// codings; the last is always the file itself.
type file struct {
	contentType string
	forms       []*form
}

// A form is a file in one coding: in HTTP's words, a representation. Its headers
// are put together once, when the server starts.
type form struct {
	coding   string // a name of codings
	size     int64
	data     []byte   // nil if the form stays on disk
	disk     *os.File // held open, so that a rebuild does not mix versions
	etag     string   // strong, hence different for each coding
	modified time.Time
	full     []header // headers of a 200 or 206 answer, without Content-Length
	brief    []header // headers of a 304 or 412 answer
	length   []string // Content-Length of the whole
}

// A header is a header line in the shape http.Header stores it, shared by all
// requests.
type header struct {
	name   string
	values []string
}

func line(name, value string) header { return header{name, []string{value}} }

// open returns the bytes from start on, n of them.
func (f *form) open(start, n int64) io.Reader {
	if f.disk != nil {
		return io.NewSectionReader(f.disk, start, n)
	}
	return bytes.NewReader(f.data[start : start+n])
}

// A loader reads files until the room in memory is used up.
type loader struct {
	root  *os.Root
	names map[string]bool
	room  budget
}

func (l *loader) load(name string) (*file, error) {
	f := &file{contentType: headers.ContentType(name)}
	for _, c := range codings {
		if !l.names[name+c.suffix] {
			continue
		}
		// Next to no browser asks for a file that has compressed forms itself.
		fm, err := l.form(name+c.suffix, c.name, c.suffix != "" || len(f.forms) == 0)
		if err != nil {
			return nil, err
		}
		f.forms = append(f.forms, fm)
	}
	f.finish(headers.CacheControl(name))
	return f, nil
}

// form reads one stored form, into memory if it is worth it and fits there.
func (l *loader) form(name, coding string, keep bool) (*form, error) {
	in, err := l.root.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := in.Stat()
	if err != nil {
		in.Close()
		return nil, err
	}
	fm := &form{coding: coding, size: info.Size(), modified: info.ModTime().UTC().Truncate(time.Second)}
	sum := sha256.New()
	if !keep || fm.size > l.room.file || fm.size > l.room.total {
		fm.disk = in
		if n, err := io.Copy(sum, in); err != nil || n != fm.size {
			return nil, fmt.Errorf("%s changed while it was read: %w", name, err)
		}
	} else {
		defer in.Close()
		l.room.total -= fm.size
		fm.data = make([]byte, fm.size)
		if _, err := io.ReadFull(in, fm.data); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		sum.Write(fm.data)
	}
	fm.etag = `"` + hex.EncodeToString(sum.Sum(nil)[:12]) + `"`
	return fm, nil
}

// finish puts the headers of every form together.
func (f *file) finish(cache string) {
	for _, fm := range f.forms {
		fm.brief = append(fm.brief, line("Cache-Control", cache), line("ETag", fm.etag))
		if len(f.forms) > 1 {
			fm.brief = append(fm.brief, line("Vary", "Accept-Encoding"))
		}
		if !fm.modified.IsZero() {
			fm.brief = append(fm.brief, line("Last-Modified", fm.modified.Format(http.TimeFormat)))
		}
		for _, h := range headers.For(f.contentType) {
			fm.brief = append(fm.brief, line(h.Name, h.Value))
		}
		fm.full = append(fm.full, fm.brief...)
		fm.full = append(fm.full, line("Content-Type", f.contentType), line("Accept-Ranges", "bytes"))
		if fm.coding != "identity" {
			fm.full = append(fm.full, line("Content-Encoding", fm.coding))
		}
		fm.length = []string{strconv.FormatInt(fm.size, 10)}
	}
}

// textFile makes a file of text that is not in the site's folder.
func textFile(contentType, text string) *file {
	f := &file{contentType: contentType, forms: []*form{{coding: "identity", size: int64(len(text)), data: []byte(text)}}}
	f.finish(headers.Revalidate)
	return f
}
