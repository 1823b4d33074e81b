package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/link"
)

// headBasics writes what every document needs: character set, title, the
// script that must run before the first paint, the style sheet and the icons.
// tells is what boot.js is told of the page, as attributes.
func headBasics(h *strings.Builder, o Options, b bundle, l lang.Lang, tells, title, description string) {
	fmt.Fprintf(h, `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">`)
	fmt.Fprintf(h, `<title>%s</title><meta name="description" content="%s"><meta name="author" content="%s">`, escape(title), escape(description), escape(author.In(l)))
	fmt.Fprintf(h, `<meta name="color-scheme" content="light dark">`)
	fmt.Fprintf(h, `<meta name="theme-color" media="(prefers-color-scheme: light)" content="%s"><meta name="theme-color" media="(prefers-color-scheme: dark)" content="%s">`, paperLight, paperDark)
	fmt.Fprintf(h, `<script src="%s" data-base="%s"%s></script>`, o.path(b.Boot), o.Base, tells)
	fmt.Fprintf(h, `<link rel="stylesheet" href="%s">`, o.path(b.Style))
	fmt.Fprintf(h, `<link rel="icon" type="image/svg+xml" href="%s"><link rel="icon" type="image/png" sizes="192x192" href="%s"><link rel="apple-touch-icon" sizes="180x180" href="%s">`,
		o.path("web/icons/icon.svg"), o.path("web/icons/icon-192.png"), o.path("web/icons/apple-touch-180.png"))
}

// pageHead is the head of a page of app/ui.
func pageHead(o Options, b bundle, p page, card picture) string {
	var h strings.Builder
	headBasics(&h, o, b, p.Lang, fmt.Sprintf(` data-worker="%s"`, o.path(b.Exec))+tells(o, p), p.Title, p.Description)
	fmt.Fprintf(&h, `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="%s">`, o.path(b.Wasm))
	fmt.Fprintf(&h, `<script defer src="%s"></script><script defer src="%s"></script>`, o.path(b.Exec), o.path(b.App))
	fmt.Fprintf(&h, `<link rel="manifest" href="%s">`, o.path(manifestName(p.Lang)))
	fmt.Fprintf(&h, `<meta name="mobile-web-app-capable" content="yes"><meta name="application-name" content="%s"><meta name="apple-mobile-web-app-title" content="%s">`, siteName.In(p.Lang), siteName.In(p.Lang))

	fmt.Fprintf(&h, `<link rel="canonical" href="%s">`, o.url(p.Path))
	for _, l := range lang.All {
		fmt.Fprintf(&h, `<link rel="alternate" hreflang="%s" href="%s">`, l.Tag(), o.url(l.Prefix()+p.bare()))
	}
	fmt.Fprintf(&h, `<link rel="alternate" hreflang="x-default" href="%s">`, o.url(p.bare()))
	cards(&h, o, p, card)
	oembedLinks(&h, o, p)
	if p.Kind == "home" {
		fmt.Fprintf(&h, `<script type="application/ld+json">%s</script>`, structured(o, p))
	}
	return h.String()
}

// tells is what boot.js does at a page: put another address in the place of its own, or
// veil numbers that are not of the scenario that is asked for.
func tells(o Options, p page) string {
	switch {
	case p.Story != "":
		return ` data-at="` + escape(o.path(p.at())) + `"`
	case p.Kind != "home" && p.Kind != "embed" && !slices.Contains(link.Views, p.Kind):
		return "" // it explains
	}
	usual := link.Default()
	usual.View.Tab = "-" // an address that says nothing says nothing of the scenario either
	return ` data-looks="` + strings.Join(append(link.ViewKeys(), "hosts"), " ") + `" data-usual="` + escape(strings.TrimSuffix(usual.Query(), "&tab=-")) + `"`
}

// locales are the names Open Graph uses for the languages.
var locales = map[lang.Lang]string{lang.En: "en_GB", lang.Zh: "zh_CN"}

// cards writes Open Graph and Twitter metadata.
func cards(h *strings.Builder, o Options, p page, card picture) {
	og := func(k, v string) {
		fmt.Fprintf(h, `<meta property="og:%s" content="%s">`, k, escape(v))
	}
	og("type", "website")
	og("site_name", siteName.In(p.Lang))
	og("title", p.Title)
	og("description", p.Description)
	og("url", o.url(p.Path))
	og("locale", locales[p.Lang])
	og("locale:alternate", locales[p.Lang.Other()])
	og("image", o.url(card.Name))
	og("image:type", "image/png")
	og("image:width", fmt.Sprint(card.W))
	og("image:height", fmt.Sprint(card.H))
	og("image:alt", cardAlt.In(p.Lang))
	kind := "summary"
	if card.W > card.H {
		kind = "summary_large_image"
	}
	for _, m := range [][2]string{{"card", kind}, {"title", p.Title}, {"description", p.Description}, {"image", o.url(card.Name)}, {"image:alt", cardAlt.In(p.Lang)}} {
		fmt.Fprintf(h, `<meta name="twitter:%s" content="%s">`, m[0], escape(m[1]))
	}
}

// structured describes the simulator and its data for search engines.
func structured(o Options, p page) string {
	home := o.url(p.Path)
	who := map[string]any{"@type": "Organization", "name": author.In(p.Lang)}
	b, err := json.Marshal(map[string]any{
		"@context": "https://schema.org",
		"@graph": []any{
			map[string]any{
				"@type": []string{"WebApplication", "LearningResource"}, "@id": home + "#app", "name": siteName.In(p.Lang),
				"url": home, "description": p.Description, "inLanguage": p.Lang.Tag(), "applicationCategory": "EducationalApplication",
				"operatingSystem": "Any", "browserRequirements": "WebAssembly", "isAccessibleForFree": true,
				"offers":  map[string]any{"@type": "Offer", "price": "0", "priceCurrency": "USD"},
				"license": "https://opensource.org/license/mit", "author": who, "learningResourceType": "Simulation",
			},
			map[string]any{
				"@type": "Dataset", "@id": home + "#data", "name": datasetName.In(p.Lang), "description": datasetText.In(p.Lang),
				"url": o.url(p.Lang.Prefix() + "/methods/"), "inLanguage": p.Lang.Tag(), "isAccessibleForFree": true, "creator": who,
				"license": "https://opensource.org/license/mit", "temporalCoverage": "2000/2025",
			},
		},
	})
	if err != nil {
		panic("site: " + err.Error())
	}
	return string(b)
}

var (
	datasetName = lang.Pair{En: "Corridors, parks and host economies of the Belt and Road, as used by Silk Ladder", Zh: "丝路阶梯所用的“一带一路”走廊、园区与东道国和地区数据"}
	datasetText = lang.Pair{
		En: "Tables of corridors with waypoints, overseas cooperation parks, host economies and industrial sectors, each value with its source, year and confidence.",
		Zh: "走廊及其节点、境外经贸合作区、东道国和地区、工业行业的数据表，每个数值都注明来源、年份与可信程度。",
	}
)
