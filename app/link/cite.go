package link

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"silkladder/app/lang"
)

// A Citation is a scenario as a work to be cited.
type Citation struct {
	Scenario string // its name for the reader
	Model    int    // version of the model that computes it
	URL      string
	Seen     time.Time // when it was looked at
}

// released is when this edition was published (CITATION.cff).
var released = time.Date(2026, time.November, 24, 0, 0, 0, 0, time.UTC)

var (
	citedBy    = lang.Pair{En: "The Silk Ladder authors", Zh: "丝路阶梯项目组"}
	citedTitle = lang.Pair{En: "Silk Ladder: A simulator of industrial cluster upgrading under the Belt and Road Initiative", Zh: "丝路阶梯：“一带一路”与产业集群升级模拟器"}
)

// GBT is the citation after GB/T 7714—2015: an online computer program.
func (c Citation) GBT(l lang.Lang) string {
	what := lang.Pair{
		En: fmt.Sprintf(" (model version %d; scenario: %s)", c.Model, c.Scenario),
		Zh: fmt.Sprintf("（模型第%d版；情景：%s）", c.Model, c.Scenario),
	}.In(l)
	return citedBy.In(l) + ". " + citedTitle.In(l) + what + "[CP/OL]. (" + released.Format(time.DateOnly) + ")[" + c.Seen.Format(time.DateOnly) + "]. " + c.URL
}

// APA is the citation after the seventh edition of the APA's manual. A scenario
// is read at a date: what the address computes may come from a later program.
func (c Citation) APA(l lang.Lang) string {
	what := lang.Pair{
		En: fmt.Sprintf(" (Model version %d; scenario: %s) [Computer software]. Retrieved %s, from ", c.Model, c.Scenario, c.Seen.Format("January 2, 2006")),
		Zh: fmt.Sprintf("（模型第%d版；情景：%s）[计算机软件]. %d年%d月%d日检索自 ", c.Model, c.Scenario, c.Seen.Year(), c.Seen.Month(), c.Seen.Day()),
	}.In(l)
	date := lang.Pair{En: released.Format("2006, January 2"), Zh: released.Format("2006")}.In(l)
	return citedBy.In(l) + ". (" + date + "). " + citedTitle.In(l) + what + c.URL
}

// BibTeX is the citation as an entry of a bibliography.
func (c Citation) BibTeX(l lang.Lang) string {
	return "@misc{silkladder" + strconv.Itoa(released.Year()) + ",\n" +
		"  author = {{" + citedBy.In(l) + "}},\n" +
		"  title = {{" + citedTitle.In(l) + "}},\n" +
		"  year = {" + strconv.Itoa(released.Year()) + "},\n" +
		"  note = {" + braced(lang.Pair{
		En: fmt.Sprintf("Model version %d; scenario: %s; seen %s", c.Model, c.Scenario, c.Seen.Format(time.DateOnly)),
		Zh: fmt.Sprintf("模型第%d版；情景：%s；查阅于%s", c.Model, c.Scenario, c.Seen.Format(time.DateOnly)),
	}.In(l)) + "},\n" +
		"  howpublished = {\\url{" + strings.NewReplacer("{", "%7B", "}", "%7D").Replace(c.URL) + "}}\n}"
}

// braced makes a text harmless inside the braces of BibTeX: those of a visitor's
// own name might close the entry.
func braced(s string) string {
	return strings.NewReplacer("{", "(", "}", ")", "\\", "/", "%", "\\%", "#", "\\#", "&", "\\&").Replace(s)
}
