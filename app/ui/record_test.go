//go:build !js

package ui

import (
	"strings"
	"testing"

	"silkladder/app/dom"
	"silkladder/app/link"
	"silkladder/app/view"
)

// recordText is a record of jobs in zones, of pay in one economy and of the capacity
// that steel uses.
const recordText = `{"record":1,"series":[{"id":"zone-jobs","name":{"En":"reported","Zh":"已公布"},"unit":{"En":"persons","Zh":"人"},"source":{"En":"a ministry","Zh":"某部"},
		"output":"zone_jobs","stock":true,"take":"level","points":[[3,4,250000]]},
	{"id":"use-steel","trades":["steel"],"name":{"En":"used","Zh":"利用"},"unit":{"En":"share","Zh":"份额"},"source":{"En":"an office","Zh":"某局"},"says":{"En":"used: no skill.","Zh":"利用：没有技能。"},
		"output":"u","take":"level","points":[[2,3,0.75]]},
	{"id":"pay","host":"VNM","name":{"En":"pay","Zh":"工资"},"unit":{"En":"China = 1","Zh":"中国＝1"},"source":{"En":"an agency","Zh":"某处"},"says":{"En":"pay: no skill.","Zh":"工资：没有技能。"},"output":"w_b w /","take":"ratio","points":[[6,7,0.49]]}]}`

// The evidence is a view of the scenario: its lines beside the record with what the
// trial says, other series where the run is another, the way out where none is
// comparable, and the account of the trial from its own page. Whatever cannot be
// fetched is said.
func TestEvidenceView(t *testing.T) {
	if testing.Short() {
		return // questions about all clusters
	}
	for _, x := range []struct {
		address      string
		record, part any
		want, not    string // in what stands beside the record
		account      string
	}{
		{"/lab/?v=2&a=steel", recordText, "<p>the account</p>", `id="fig-record-use-steel"|id="fig-record-zone-jobs"|The trial: No skill.`, "pay", "the account"},
		{"/zh/lab/?v=2&a=steel", recordText, "<p>说明</p>", `id="fig-record-use-steel"|检验：没有技能。`, "used", "说明"},
		{"/lab/?v=2&a=steel&with=none", recordText, nil, `id="fig-record-use-steel"|Not comparable with this scenario, for they count other clusters: reported`, `id="fig-record-zone-jobs"`, "could not be fetched"},
		{"/lab/?v=1&a=toys", recordText, nil, `/evidence/?v=2`, "fig-record", "could not be fetched"},
		{"/zh/lab/?v=2&a=steel", nil, nil, "无法读取记录", "fig-record", "无法读取检验的说明"},
	} {
		v := newVisitor(t)
		v.record, v.part = x.record, x.part
		h := start(x.address)
		v.rest(false)
		h.page.session.View(func(v *link.View) { v.Kind = "evidence" })
		h.page.want(view.Looked)
		v.rest(false)
		now := v.page["ev-now html"]
		if now == "" {
			_, now, _ = strings.Cut(v.page["main html"], `id="ev-now"`)
		}
		for _, w := range strings.Split(x.want, "|") {
			if !strings.Contains(now, w) {
				t.Errorf("%s: no %s in %.300s", x.address, w, now)
			}
		}
		if strings.Contains(now, x.not) {
			t.Errorf("%s: %s stands there", x.address, x.not)
		}
		if !strings.Contains(v.page["manual html"], x.account) {
			t.Errorf("%s: the account is %q", x.address, v.page["manual html"])
		}
	}
}

// What was observed comes after the first paint, and then stands in the pictures of
// what it is of, in their tables and files; a page that cannot have it shows lines
// alone and says nothing.
func TestRecordArrives(t *testing.T) {
	if testing.Short() {
		return // questions about all clusters
	}
	const text = recordText
	for _, x := range []struct {
		address, file string
		jobs, pay     bool
	}{
		{"/all/?v=2&a=steel", text, true, false},
		{"/zh/all/?v=2&a=steel", text, true, false},
		{"/all/?v=2&a=steel", "<html>", false, false},
		{"/all/?v=2&a=steel", "", false, false},
		{"/all/?v=1&a=toys", text, false, false},
		{"/hosts/?v=2&a=steel&e=VNM", text, false, true},
		{"/hosts/?v=2&a=steel&e=THA", text, false, false},
	} {
		v := newVisitor(t)
		if x.file != "" {
			v.record = x.file
		}
		boxes := "nation-jobs:600:1 "
		if strings.Contains(x.address, "/hosts/") {
			boxes = "economy-pay:600:1 "
		}
		dom.Browser.Window["silkBoxes"] = func([]dom.Value) any { return boxes }
		start(x.address)
		if strings.Contains(v.page["art-nation-jobs html"], "○") {
			t.Errorf("%s: rings in the first paint", x.address)
		}
		v.rest(false)
		if got := strings.Contains(v.page["art-nation-jobs html"], "○"); got != x.jobs {
			t.Errorf("%s: rings of jobs in zones: %v", x.address, got)
		}
		if got := strings.Contains(v.page["art-economy-pay html"], "○"); got != x.pay {
			t.Errorf("%s: rings of pay: %v", x.address, got)
		}
		if x.pay && !strings.Contains(v.page["ledger-page html"], "The trial: No skill.") {
			t.Errorf("%s: the trial's verdict is not under its figures", x.address)
		}
		if x.jobs {
			for act, want := range map[string][]string{"csv": {",0.25\r\n a ministry", ",25\r\n 某部"}, "svg": {"○", "○"}} {
				dom.Browser.Take()
				v.press(act, "nation-jobs")
				found := false
				for _, c := range dom.Browser.Take() {
					if c.Name == "silkDownload" {
						file, _ := c.Args[2].(string)
						one, other, _ := strings.Cut(want[strings.Count(x.address, "/zh/")], " ")
						found = strings.Contains(file, one) && strings.Contains(file, other)
					}
				}
				if !found {
					t.Errorf("%s: no record in the %s file", x.address, act)
				}
			}
		}
	}
}
