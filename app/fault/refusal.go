package fault

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"silkladder/model"
)

// Refusal is why a scenario was refused: field, value and what is allowed. Texts
// from outside are cleaned and cut; they still need escaping in HTML.
func Refusal(err error) Fault {
	var f *model.FieldError
	if !errors.As(err, &f) {
		return Fault{Kind: Plain, Value: Line(err)}
	}
	return Fault{Kind: Model, Item: Shown(f.Field), Value: valueText(f.Value), Field: f}
}

func valueText(v any) string {
	switch x := v.(type) {
	case nil:
		return "–"
	case float64:
		return short(x)
	case string:
		return Shown(x)
	case json.RawMessage:
		return Shown(string(x))
	}
	return Shown(fmt.Sprint(v))
}

func short(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }

// digits writes a number as a table has it.
func digits(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// Line makes an error one line without the package's name.
func Line(err error) string {
	s := strings.TrimPrefix(strings.TrimPrefix(err.Error(), "json: "), "model: ")
	s = strings.ReplaceAll(s, "\n", " ")
	if len(s) > 300 {
		s = strings.ToValidUTF8(s[:300], "") + "…"
	}
	return s
}
