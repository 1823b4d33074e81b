package link

import (
	"fmt"
	"strings"
	"unicode"

	"silkladder/app/lang"
)

// Problem is one thing in a link that could not be taken as it stands, and what
// was done about it. The state is valid all the same.
type Problem struct {
	Key     string    // the link's key, such as "l"
	Value   string    // what stood there, cleaned and cut: safe to show
	Message lang.Pair // field, value, what is allowed, what is used instead
}

// most is how many problems of one link are reported; the last then says that
// there are more.
const most = 20

// shown is how much of a broken value is shown, in characters.
const shown = 40

// Shown cleans a stranger's text for a message: control characters and those
// that change the direction of text are gone, so are the characters that mean
// something in HTML, and no more than 40 characters are left.
func Shown(s string) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '<', '>', '&', '"', '\'', '`', '\\':
			return '·'
		}
		if unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, visible(firstRunes(s, 4*shown)))
	s = strings.Join(strings.Fields(s), " ")
	if cut := firstRunes(s, shown); cut != s {
		return strings.TrimSpace(cut) + "…"
	}
	return s
}

// report adds a problem, up to the cap.
func (r *reader) report(key, value string, message lang.Pair) {
	switch {
	case len(r.problems) < most-1:
	case len(r.problems) == most-1:
		key, value = "", ""
		message = lang.Pair{En: "The link has further faults of the same kind.", Zh: "链接中还有其他类似的错误。"}
	default:
		return
	}
	if r.within.En != "" {
		message = lang.Pair{En: r.within.En + ": " + message.En, Zh: r.within.Zh + "：" + message.Zh}
	}
	r.problems = append(r.problems, Problem{Key: key, Value: Shown(value), Message: message})
}

// replaced words the usual problem: a field had a value that is not allowed and
// another is used, or the default where used is empty.
func replaced(field lang.Pair, value string, allowed lang.Pair, used string) lang.Pair {
	now := lang.Pair{En: "the link opens with " + used, Zh: "已改用" + used}
	if used == "" {
		now = lang.Pair{En: "the default is used", Zh: "已改用默认值"}
	}
	v := Shown(value)
	if v == "" {
		return lang.Pair{
			En: fmt.Sprintf("%s is empty (allowed: %s); %s.", field.En, allowed.En, now.En),
			Zh: fmt.Sprintf("%s为空（允许：%s），%s。", field.Zh, allowed.Zh, now.Zh),
		}
	}
	return lang.Pair{
		En: fmt.Sprintf("%s cannot be “%s” (allowed: %s); %s.", field.En, v, allowed.En, now.En),
		Zh: fmt.Sprintf("%s不能是“%s”（允许：%s），%s。", field.Zh, v, allowed.Zh, now.Zh),
	}
}

// dropped words the problem of an item that has no meaning here.
func dropped(what lang.Pair, value string) lang.Pair {
	v := Shown(value)
	return lang.Pair{
		En: fmt.Sprintf("There is no %s “%s”; it was left out.", what.En, v),
		Zh: fmt.Sprintf("没有名为“%s”的%s，已忽略。", v, what.Zh),
	}
}

// between words an allowed range of numbers.
func between(lo, hi float64) lang.Pair {
	return lang.Pair{
		En: fmt.Sprintf("%s to %s", decimal(lo), decimal(hi)),
		Zh: fmt.Sprintf("%s至%s", decimal(lo), decimal(hi)),
	}
}

// oneOf words a list of choices.
func oneOf(list []string) lang.Pair {
	return lang.Pair{En: strings.Join(list, ", "), Zh: strings.Join(list, "、")}
}

// decimal writes a number for people: as number, with the zero before the
// point and the true minus sign.
func decimal(x float64) string {
	s := number(x)
	minus := ""
	if strings.HasPrefix(s, "-") {
		minus, s = "−", s[1:]
	}
	if strings.HasPrefix(s, ".") {
		s = "0" + s
	}
	return minus + s
}
