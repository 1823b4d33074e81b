//go:build js

package main

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"math"
	"syscall/js"

	"silkladder/app/probe"
	"silkladder/app/probe/tell"
)

// study does what the page asks about cases: to hold them, to show where something
// happens in them, to show the answer to a question of many runs, to pack them, to read
// such a pack. Pieces come as id, kind, content by turns.
func study(cases *tell.Desk, verb, text string, records js.Value) (any, error) {
	var pieces []tell.Piece
	var err error
	switch verb {
	case "hold":
		var c probe.Cases
		if err = json.Unmarshal([]byte(text), &c); err == nil {
			c.Records = floats(records)
			err = cases.Hold(c)
		}
	case "fails":
		pieces, err = cases.Fails(text)
	case "study":
		pieces, err = tell.Study(text, floats(records))
	case "read":
		return result(tell.Read(text, bytesOf(records)))
	case "archive":
		b, err := cases.Archive(text)
		if err != nil {
			return nil, err
		}
		out := js.Global().Get("Uint8Array").New(len(b))
		js.CopyBytesToJS(out, b)
		return out, nil
	default:
		err = errors.New("takeout: nothing does " + verb)
	}
	list := make([]any, 0, 3*len(pieces))
	for _, p := range pieces {
		list = append(list, p.ID, p.Kind, p.Content)
	}
	return list, err
}

// floats decodes little-endian numbers.
func floats(v js.Value) []float64 {
	b := bytesOf(v)
	f := make([]float64, len(b)/8)
	for i := range f {
		f[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[8*i:]))
	}
	return f
}

func bytesOf(v js.Value) []byte {
	b := make([]byte, v.Length())
	js.CopyBytesToGo(b, v)
	return b
}
