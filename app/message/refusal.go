package message

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// Refusal words why a scenario was refused: field, value and what is allowed, in
// both languages. Texts from outside are cleaned and cut; they still need
// escaping in HTML.
func Refusal(err error) lang.Pair {
	var f *model.FieldError
	if !errors.As(err, &f) {
		return lang.Pair{En: strip(err), Zh: strip(err)}
	}
	field, value := link.Shown(f.Field), valueText(f.Value)
	en, zh := f.Allowed, f.Allowed
	if f.Reason == model.OutOfRange && f.Max > f.Min {
		zh = number(f.Min) + " 到 " + number(f.Max)
	}
	switch f.Reason {
	case model.UnknownField:
		return lang.Pair{En: "Unknown field " + field + ".", Zh: "未知字段 " + field + "。"}
	case model.Missing:
		return lang.Pair{En: field + " is missing; allowed: " + en + ".", Zh: "缺少 " + field + "；允许：" + zh + "。"}
	case model.Duplicate:
		return lang.Pair{En: field + " is given twice.", Zh: field + " 重复出现。"}
	}
	return lang.Pair{En: field + " is " + value + "; allowed: " + en + ".", Zh: field + " 为 " + value + "；允许：" + zh + "。"}
}

func valueText(v any) string {
	switch x := v.(type) {
	case nil:
		return "–"
	case float64:
		return number(x)
	case string:
		return link.Shown(x)
	case json.RawMessage:
		return link.Shown(string(x))
	}
	return link.Shown(fmt.Sprint(v))
}

func number(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }
