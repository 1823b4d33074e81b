//go:build js

// Command takeout is a second program of the browser: it writes a scenario as a
// file, a report as a Word document and a link as a QR code (package write), and looks
// into cases (package tell). The page loads it when it is first asked for one
// (web/takeout.js).
package main

import (
	"encoding/json"
	"syscall/js"

	"silkladder/app/lang"
	"silkladder/app/probe/tell"
	"silkladder/app/report"
	"silkladder/app/takeout/write"
	"silkladder/model"
)

// The page calls silkWrite with the kind, the language's tag, the scenario as
// JSON, its name and its source; silkCode with the language's tag and a link; and
// silkDocx with a report as JSON and its pictures as PNG; silkStudy with what is to be
// done with cases. Each gives what it wrote and what was wrong, one of them empty.
func main() {
	set := func(name string, f func(a []js.Value) (any, error)) {
		js.Global().Set(name, js.FuncOf(func(_ js.Value, a []js.Value) any {
			made, err := f(a)
			if err != nil {
				return []any{"", err.Error()}
			}
			return []any{made, ""}
		}))
	}
	set("silkWrite", func(a []js.Value) (any, error) {
		s, err := model.ParseScenario([]byte(a[2].String()))
		if err != nil {
			return nil, err
		}
		return result(write.Text(a[0].String(), language(a[1]), s, a[3].String(), a[4].String()))
	})
	set("silkCode", func(a []js.Value) (any, error) {
		return result(write.QR(a[1].String(), language(a[0])))
	})
	set("silkDocx", func(a []js.Value) (any, error) {
		var r report.Report
		if err := json.Unmarshal([]byte(a[0].String()), &r); err != nil {
			return nil, err
		}
		pngs := make([][]byte, a[1].Length())
		for i := range pngs {
			pngs[i] = bytesOf(a[1].Index(i))
		}
		b, err := write.Docx(&r, pngs)
		if err != nil {
			return nil, err
		}
		out := js.Global().Get("Uint8Array").New(len(b))
		js.CopyBytesToJS(out, b)
		return out, nil
	})
	var cases tell.Desk
	set("silkStudy", func(a []js.Value) (any, error) { return study(&cases, a[0].String(), a[1].String(), a[2]) })
	select {}
}

func result(text string, err error) (any, error) { return text, err }

func language(tag js.Value) lang.Lang { return lang.ByTag(tag.String()) }
