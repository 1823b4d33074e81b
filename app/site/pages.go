package main

import (
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/ui"
)

// page is one page of the site: one of app/ui's, or a story.
//
// A story is the simulator opened at a preset, under a path of its own. Who
// shares a link shares a path with a title, a picture and an oEmbed answer,
// which no static host can give to a query; readers without scripts find the
// story's own map and charts. Before the program starts, boot.js changes the
// address to the simulator's.
type page struct {
	ui.Page
	Story string // identifier of the preset, "" for pages of app/ui
	Query string // of a story's scenario
}

// pages lists every page, those of app/ui first, each in both languages.
func pages() []page {
	var ps []page
	for _, p := range ui.Pages() {
		ps = append(ps, page{Page: p})
	}
	for _, s := range link.Presets() {
		for _, l := range lang.All {
			ps = append(ps, page{
				Page: ui.Page{
					Path: l.Prefix() + "/story/" + s.ID + "/", Lang: l, Kind: "story",
					Title: s.Name.In(l) + " · " + siteName.In(l), Description: s.Blurb.In(l),
				},
				Story: s.ID, Query: s.State.Query(),
			})
		}
	}
	return ps
}

// at is the path and query under which the program shows the page.
func (p page) at() string { return p.under("/") }

// under is the path and query of the page's scenario in another page of its
// language.
func (p page) under(path string) string {
	switch {
	case p.Story == "":
		return p.Path
	case p.Query == "":
		return p.Lang.Prefix() + path
	}
	return p.Lang.Prefix() + path + "?" + p.Query
}

// frame is the path and query of the page for frames on other sites.
func (p page) frame() string {
	if p.Story == "" {
		return p.Lang.Prefix() + "/embed/"
	}
	return p.under("/embed/")
}

// bare is the path without the language.
func (p page) bare() string { return p.Path[len(p.Lang.Prefix()):] }
