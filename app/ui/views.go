package ui

import (
	"html"

	"silkladder/app/view"
)

// View is one way to look at the scenario: what stands in the middle of the page, and
// the regions of it. Around it stand those of the shell, the same for all views. A
// new view is a function like long below and its name in views; its path asks for it,
// or view= in an address, and a region leads to it with Frame.To.
type View struct {
	ID      string // one of link.Views
	Embed   bool   // in a frame of another page
	Regions []view.Region
	Main    func(f *view.Frame) string // what stands within <main id="main">
}

// Is reports whether an address asks for the view.
func (v *View) Is(embed bool, kind string) bool { return v.Embed == embed && (embed || v.ID == kind) }

// regions are all there are, each made once; views share them.
type regions struct {
	stage    *view.Stage
	bar      *view.Bar
	notice   *view.Notice
	clusters *view.Clusters
	verdict  *view.Verdict
	map_     *view.Map
	card     *view.Card
	words    *view.Words
	figures  *view.Figures
	panel    *view.Panel
	toolbar  *view.Toolbar
	levers   *view.Levers
	report   *view.Report
	yearbar  *view.YearBar
	drawer   *view.Drawer
	dialog   *view.Dialog
	menu     *view.Menu
	says     *view.Says
	foot     *view.Foot
	host     *view.Host
	help     *view.Help
	deck     *view.Deck
	ledger   *view.Ledger
	ranking  *view.Ranking
	slots    *view.Slots
	bill     *view.Bill
	course   *view.Course
	evidence *view.Evidence
	probe    *view.Probe
	others   []view.Region // those that live in another's HTML
}

func newRegions(p *page) *regions {
	d := p.desk
	r := &regions{
		stage: &view.Stage{}, bar: view.NewBar(), notice: view.NewNotice(func() { p.problems = nil }), clusters: view.NewClusters(d),
		verdict: view.NewVerdict(), words: view.NewWords(d), panel: view.NewPanel(), toolbar: view.NewToolbar(d), levers: view.NewLevers(d),
		yearbar: view.NewYearBar(d), dialog: view.NewDialog(d), foot: view.NewFoot(d),
	}
	r.says = view.NewSays(r.stage)
	r.card = view.NewCard(d, r.stage)
	r.map_ = view.NewMap(d, r.stage, r.card)
	r.figures = view.NewFigures(d, r.stage)
	r.report = view.NewReport(d, r.stage)
	r.host = view.NewHost(d, r.figures)
	table, cases := view.NewHostTable(d), view.NewCases(d)
	r.drawer = view.NewDrawer(d, view.Tabs(view.NewAssumptions(d), view.NewEditor(d), table)...)
	r.deck = view.NewDeck(d, r.clusters, r.map_, r.levers)
	r.slots, r.bill, r.course, r.probe = view.NewSlots(d), view.NewBill(), view.NewCourse(d), view.NewProbe(d, cases)
	r.evidence = view.NewEvidence(d, r.probe)
	r.ledger, r.ranking = view.NewLedger(d), view.NewRanking(d)
	stories, compare, share := view.NewStories(d), view.NewCompare(d), view.NewShare(d)
	r.menu = view.NewMenu(d, r.figures, share)
	files := view.NewFiles(d, func(text string) {
		d.Paint(func(b *view.Brush, f *view.Frame) {
			r.drawer.Open(b, f, "hosts", "")
			b.Value("hf-text", text)
			table.Read(b, f, text)
		})
	}, cases.Bring)
	search, shelf, pages := view.NewFind(d, r.card, r.drawer, cases), view.NewShelf(d), view.NewPages(d, r.stage, r.report)
	r.help = view.NewHelp(d, r.deck, r.yearbar, r.toolbar, r.levers, stories, compare, share, r.map_, r.clusters, search)
	r.others = []view.Region{stories, compare, share, files, cases, search, shelf, pages, view.NewSeek(d), view.NewAsks(d), view.NewDeciders(d, r.drawer), view.NewReader(d, r.figures), r.help}
	return r
}

// views lists them all.
func views(r *regions) []*View {
	return []*View{storyView(r), mapView(r), labView(r), hostsView(r), evidenceView(r), long(r), embed(r)}
}

// shell are the regions around every view, and those that live in another's HTML. The
// report is the last: it prints what the others have painted.
func (r *regions) shell() []view.Region {
	return append(append([]view.Region{r.bar, r.notice, r.yearbar, r.drawer, r.dialog, r.menu, r.foot, r.host}, r.others...), r.report)
}

// partsAround is how many parts a page has, framed or not: see around.
var partsAround = map[bool]int{true: 1, false: 11}

// around lays a view out with the shell: parts of one element each.
func (r *regions) around(f *view.Frame, main string) []string {
	main = `<main id="main">` + main + `</main>`
	if f.Embed {
		return []string{main}
	}
	return []string{
		r.bar.Skip(f),
		r.bar.HTML(f), main, r.yearbar.HTML(f), r.foot.HTML(f), r.report.HTML(f), spoken, toast, r.drawer.HTML(f), r.dialog.HTML(f), r.menu.HTML(f),
	}
}

// storyView is what a first visit opens: six cards, one per question, each beside the
// picture that shows its answer.
func storyView(r *regions) *View {
	return &View{
		ID:      "story",
		Regions: []view.Region{r.deck, r.clusters, r.verdict, r.map_, r.card, r.figures, r.toolbar, r.levers},
		Main: func(f *view.Frame) string {
			return r.head(f) + `<div class="pair"><div class="stage" id="stage">` + r.deck.Stage(f) + `</div><div class="beside">` + r.deck.HTML(f) + r.toolbar.HTML(f) + `</div></div>`
		},
	}
}

// labView is every lever beside pictures of the visitor's choice.
func labView(r *regions) *View {
	return &View{
		ID:      "lab",
		Regions: []view.Region{r.slots, r.bill, r.course, r.clusters, r.verdict, r.figures, r.toolbar, r.levers},
		Main: func(f *view.Frame) string {
			return `<h1 class="vh">` + f.T("Lab: every lever beside pictures of your choice", "实验台：全部政策与所选图表并排") + `</h1>` + r.head(f) + `<div class="bench"><aside class="knobs" aria-label="` + f.T("Levers", "调节政策") + `">` + r.toolbar.HTML(f) + r.levers.Policy(f) + r.bill.HTML(f) + r.course.HTML(f) + r.levers.Inside(f, r.drawer.Deeper(f)) +
				`</aside>` + r.slots.HTML(f) + `</div>`
		},
	}
}

// head is what every view begins with: what was wrong with the address, and the
// verdict.
func (r *regions) head(f *view.Frame) string {
	return `<div id="news"></div>` + r.notice.HTML(f) + `<div class="headrow">` + r.verdict.Atop(f) + r.clusters.Choice(f) + `</div>`
}

// mapView is the whole map; beside it the ranking of places, and the card of one.
func mapView(r *regions) *View {
	return &View{
		ID:      "map",
		Regions: []view.Region{r.ranking, r.clusters, r.verdict, r.map_, r.card, r.figures, r.toolbar},
		Main: func(f *view.Frame) string {
			return r.head(f) + `<div class="pair atlas"><div class="stage" id="stage">` + r.map_.Whole(f) + r.toolbar.HTML(f) + `</div><div class="beside">` + r.ranking.HTML(f) + `<div class="dock">` + r.card.HTML(f) + `</div></div></div>`
		},
	}
}

// hostsView is the account of all host economies and, at an address of its own each,
// the page of one.
func hostsView(r *regions) *View {
	return &View{
		ID:      "hosts",
		Regions: []view.Region{r.ledger, r.clusters, r.verdict, r.card, r.figures, r.toolbar},
		Main: func(f *view.Frame) string {
			return r.head(f) + `<div class="account">` + r.toolbar.HTML(f) + r.ledger.HTML(f) + `<div class="dock">` + r.card.HTML(f) + `</div></div>`
		},
	}
}

// evidenceView is why to believe it: the scenario beside the record, how sure it is,
// where it fails, and the account of the trial.
func evidenceView(r *regions) *View {
	return &View{
		ID:      "evidence",
		Regions: []view.Region{r.evidence, r.probe, r.clusters, r.verdict, r.figures, r.toolbar},
		Main:    func(f *view.Frame) string { return r.head(f) + r.toolbar.HTML(f) + r.evidence.HTML(f) },
	}
}

// long is the page with everything below each other.
func long(r *regions) *View {
	return &View{
		ID:      "all",
		Regions: []view.Region{r.clusters, r.verdict, r.map_, r.card, r.words, r.figures, r.panel, r.toolbar, r.levers, r.course},
		Main: func(f *view.Frame) string {
			return `<div id="news"></div>` + r.notice.HTML(f) + view.Lead(f) + r.clusters.HTML(f) + r.verdict.Atop(f) +
				`<div class="desk"><div class="stage" id="stage"><div>` + r.map_.HTML(f) + r.words.HTML(f) + `</div>` + r.figures.HTML(f) + `</div>` + r.side(f) + `</div>`
		},
	}
}

// spoken and toast hold what is said, to eyes and to screen readers.
const (
	spoken = `<div class="vh" id="live" role="status" aria-live="polite"></div>`
	toast  = `<div class="toast" id="toast" aria-hidden="true"></div>`
)

// side is the panel with the verdict, the presets and the knobs.
func (r *regions) side(f *view.Frame) string {
	deeper := ""
	if !f.Embed {
		deeper = r.drawer.Deeper(f)
	}
	return r.panel.Around(f, r.toolbar.HTML(f)+r.verdict.HTML(f)+
		view.More(f)+r.levers.Policy(f)+r.course.HTML(f)+r.levers.Inside(f, deeper))
}

// embed is the simulator without the page around it: what the address asks for in
// chart=, sized to its content, with nothing that depends on the height of the
// window.
func embed(r *regions) *View {
	return &View{
		Embed:   true,
		Regions: []view.Region{r.clusters, r.verdict, r.map_, r.card, r.words, r.figures, r.panel, r.toolbar, r.levers, r.course, r.says},
		Main: func(f *view.Frame) string {
			s := r.notice.HTML(f)
			if !view.Alone(f) {
				s += r.says.HTML(f)
			}
			full, controls := f.Chart() == "full", !f.State.View.NoControls
			if full && controls {
				s += r.clusters.HTML(f)
			}
			s += `<div class="stage" id="stage">` + r.figures.Chosen(f, r.map_) + `</div>`
			if controls {
				s += r.yearbar.HTML(f)
			}
			if full && controls {
				s += r.side(f)
			}
			return s + `<footer class="embed-foot"><a id="open-full" class="open-full" href="` + html.EscapeString(f.Full()) + `" target="_blank" rel="noopener">` + f.T("Open in Silk Ladder ↗", "在丝路阶梯中打开 ↗") +
				`</a><span>` + f.T("Model, not forecast. After Qiu (2016).", "模型情景，非预测。依据邱永辉（2016）。") + `</span></footer>` + spoken + toast + r.dialog.HTML(f) + r.menu.HTML(f)
		},
	}
}
