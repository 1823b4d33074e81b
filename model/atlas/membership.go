package atlas

import (
	_ "embed"
	"fmt"
	"strings"

	"silkladder/model/sheet"
)

// Status says how an economy stands to the memorandum of understanding on the
// Belt and Road.
type Status string

// Signed: with the month, or the day, in which it is likely to have signed.
// Undated: on the list of participants without a date. Left: signed, and has
// withdrawn since. NeverSigned: on printed lists of economies along the belt and
// road, or on the map, but not on the list of those that signed.
const (
	Signed      Status = "signed"
	Undated     Status = "undated"
	Left        Status = "left"
	NeverSigned Status = "never"
)

// Text names the status for a visitor.
func (s Status) Text() Text {
	switch s {
	case Signed:
		return Text{"memorandum signed", "已签署合作备忘录"}
	case Undated:
		return Text{"on the list of participants, no date given", "列入参与名单，未注明日期"}
	case Left:
		return Text{"signed, then withdrew", "曾签署，后退出"}
	case NeverSigned:
		return Text{"has not signed", "未签署合作备忘录"}
	}
	panic("atlas: no such status: " + string(s))
}

// Memorandum is what is known of an economy's memorandum of understanding.
// Governments published few of the texts: the dates are the likely ones of the
// source, most of them to the month only.
type Memorandum struct {
	ISO3   string
	Status Status
	Signed string // "2015-03" or "2023-12-06"; empty where never signed or no date is given
	Left   string // the day of withdrawal, empty unless Status is Left
	Source Citation
}

// In reports whether the memorandum was in force at the end of the given year.
// Where no date is given it is taken as in force throughout.
func (m Memorandum) In(year int) bool {
	end := fmt.Sprintf("%d-13", year)
	return m.Status != NeverSigned && m.Signed < end && (m.Left == "" || m.Left >= end)
}

//go:embed data/membership.csv
var membershipCSV string

func memberships() map[string]Memorandum {
	return membershipsOnce.Get(func() map[string]Memorandum { return must(parseMemberships(membershipCSV)) })
}

var membershipsOnce sheet.Once[map[string]Memorandum]

// Membership looks up an economy by its ISO 3166 alpha-3 code. It knows every
// economy of the atlas but China, and a few beyond it (Italy, Djibouti, Kenya);
// false where nothing is known.
func Membership(iso3 string) (Memorandum, bool) {
	m, ok := memberships()[iso3]
	return m, ok
}

func parseMemberships(text string) (map[string]Memorandum, error) {
	all := make(map[string]Memorandum)
	source := cited("GFDC")[0]
	err := parseTable("membership.csv", text, func(r *row) error {
		m := Memorandum{
			ISO3: r.Str("economy"), Source: source, Signed: r.date("signed"), Left: r.date("left"),
			Status: Status(r.OneOf("status", string(Signed), string(Undated), string(Left), string(NeverSigned))),
		}
		if (m.Signed != "") != (m.Status == Signed || m.Status == Left) || (m.Left != "") != (m.Status == Left) || m.Left != "" && m.Left <= m.Signed {
			return fmt.Errorf("%s: status %s does not go with dates %q and %q", m.ISO3, m.Status, m.Signed, m.Left)
		}
		if _, dup := all[m.ISO3]; dup || len(m.ISO3) != 3 {
			return fmt.Errorf("code %q is repeated or not three letters", m.ISO3)
		}
		all[m.ISO3] = m
		return nil
	})
	return all, err
}

// date returns a field that is empty, a month such as 2015-03 or a day.
func (r *row) date(column string) string {
	s := r.Opt(column)
	const shape = "0000-00-00"
	ok := s == "" || len(s) == len("0000-00") || len(s) == len(shape)
	for i := 0; ok && i < len(s); i++ {
		ok = (shape[i] == '-') == (s[i] == '-') && strings.IndexByte("-0123456789", s[i]) >= 0
	}
	if ok && s != "" && (s[:4] < "2013" || s[:4] > "2030" || s[5:7] < "01" || s[5:7] > "12") {
		ok = false
	}
	if !ok {
		r.Fail(column, "%q is not a month or a day", s)
	}
	return s
}
