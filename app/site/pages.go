package main

import (
	"silkladder/app/contents"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// page is one page of the site: one of app/contents, or a story.
//
// A story is the simulator opened at a preset, under a path of its own. Who
// shares a link shares a path with a title, a picture and an oEmbed answer,
// which no static host can give to a query; readers without scripts find the
// story's own map and charts. Before the program starts, boot.js changes the
// address to the simulator's.
type page struct {
	contents.Page
	Story string // identifier of the preset, "" for pages of app/contents
	Query string // of a story's scenario
}

// pages lists every page, those of app/contents first, each in both languages.
func pages() []page {
	var ps []page
	for _, p := range contents.All() {
		ps = append(ps, page{Page: p})
	}
	for _, s := range link.Presets() {
		for _, l := range lang.All {
			ps = append(ps, page{
				Page: contents.Page{
					Path: l.Prefix() + "/story/" + s.ID + "/", Lang: l, Kind: "story",
					Title: s.Name.In(l) + " · " + siteName.In(l), Description: described(s).In(l),
				},
				Story: s.ID, Query: s.State.Query(),
			})
		}
	}
	return ps
}

// described is what a story tells, and that it is of version 1 of the model where it
// is: the page that an address without a scenario opens is of version 2.
func described(s link.Preset) lang.Pair {
	d := s.Blurb
	if s.State.Scenario.Model() == model.Version {
		d.En += " Version 1 of the model: one cluster alone."
		d.Zh += "模型第1版：单个集群。"
	}
	return d
}

// at is the path and query under which the program shows the page: a story with
// everything, for readers without scripts.
func (p page) at() string { return p.under("/all/") }

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
