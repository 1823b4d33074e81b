package evidence

import (
	"regexp"

	"silkladder/app/lang"
)

// heading finds what the list of contents leads to.
var heading = regexp.MustCompile(`<h2 id="(ev-[a-z]+)-h">([^<]*)</h2>`)

// Page is the text with its list of contents, as it stands within the view of the
// evidence.
func Page(l lang.Lang) (string, error) {
	text, err := HTML(l)
	if err != nil {
		return "", err
	}
	w := &writer{lang: l}
	w.p(`<nav class="toc" aria-label="`, w.t("On this page", "本页目录"), `"><h2>`, w.t("On this page", "本页目录"), `</h2><ol>`)
	for _, m := range heading.FindAllStringSubmatch(text, -1) {
		w.p(`<li><a href="#`, m[1], `">`, m[2], `</a></li>`)
	}
	w.p(`</ol></nav><div class="text">`, text, `</div>`)
	return w.String(), nil
}
