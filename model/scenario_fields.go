package model

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// field is one member of a JSON object.
type field struct {
	key string
	raw json.RawMessage
}

type fieldList []field

func (l fieldList) find(key string) (json.RawMessage, bool) {
	for _, f := range l {
		if f.key == key {
			return f.raw, true
		}
	}
	return nil, false
}

// object splits a JSON object into its members in order of appearance. Unlike
// encoding/json it tells names apart by case and refuses repeated ones.
func object(path string, raw json.RawMessage, allowed string) (fieldList, error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return nil, &FieldError{Field: path, Value: raw, Reason: WrongType, Allowed: "an object with " + allowed}
	}
	var list fieldList
	seen := make(map[string]bool)
	for dec.More() {
		t, err := dec.Token()
		key, ok := t.(string)
		if err != nil || !ok {
			return nil, &FieldError{Field: path, Value: raw, Reason: Malformed, Allowed: "an object with " + allowed}
		}
		if seen[key] {
			name := plain(key)
			if path != "scenario" {
				name = path + "." + name
			}
			return nil, &FieldError{Field: name, Reason: Duplicate, Allowed: "each field once"}
		}
		seen[key] = true
		var v json.RawMessage
		if err := dec.Decode(&v); err != nil {
			return nil, &FieldError{Field: path, Value: raw, Reason: Malformed, Allowed: "an object with " + allowed}
		}
		list = append(list, field{key, v})
	}
	return list, nil
}

// known refuses the first field that is not in a list such as "version, model".
func (l fieldList) known(path, allowed string) error {
	names := strings.Split(allowed, ", ")
	for _, f := range l {
		if !slices.Contains(names, f.key) {
			return unknown(path+plain(f.key), f.raw, allowed)
		}
	}
	return nil
}

// missing refuses an object without a field it must have. Where another field is
// unknown, that one is named: it is likely the same field, misspelt.
func (l fieldList) missing(path, key, allowed, fields string) error {
	if err := l.known(path, fields); err != nil {
		return err
	}
	return &FieldError{Field: path + key, Reason: Missing, Allowed: allowed}
}

func array(path string, raw json.RawMessage, allowed string) ([]json.RawMessage, error) {
	var items []json.RawMessage
	if string(raw) == "null" || json.Unmarshal(raw, &items) != nil {
		return nil, &FieldError{Field: path, Value: raw, Reason: WrongType, Allowed: allowed}
	}
	return items, nil
}

func text(path string, raw json.RawMessage) (string, error) {
	var s string
	if raw[0] != '"' || json.Unmarshal(raw, &s) != nil {
		return "", &FieldError{Field: path, Value: raw, Reason: WrongType, Allowed: "text"}
	}
	if s == "" || len(s) > maxNameBytes || strings.ContainsFunc(s, unicode.IsControl) {
		return "", &FieldError{
			Field: path, Value: s, Reason: WrongLength,
			Allowed: fmt.Sprintf("1 to %d bytes of text without control characters", maxNameBytes),
		}
	}
	return s, nil
}

// float reads a number; lo and hi only word the error of one that is no finite
// float64.
func float(path string, raw json.RawMessage, lo, hi float64) (float64, error) {
	if c := raw[0]; c != '-' && (c < '0' || c > '9') {
		return 0, &FieldError{
			Field: path, Value: raw, Reason: WrongType, Min: lo, Max: hi,
			Allowed: "a number, " + number(lo) + " to " + number(hi),
		}
	}
	x, err := strconv.ParseFloat(string(raw), 64)
	if err != nil || math.IsInf(x, 0) || math.IsNaN(x) {
		e := outside(path, x, lo, hi)
		e.Value = raw
		return 0, e
	}
	return x, nil
}

func vector(path string, raw json.RawMessage, n int, lo, hi float64) ([]float64, error) {
	allowed := fmt.Sprintf("a list of %d numbers, %s to %s each", n, number(lo), number(hi))
	items, err := array(path, raw, allowed)
	if err != nil {
		return nil, err
	}
	if len(items) != n {
		return nil, &FieldError{
			Field: path, Value: raw, Reason: WrongLength, Min: lo, Max: hi, Allowed: allowed,
		}
	}
	v := make([]float64, n)
	for k := range v {
		if v[k], err = float(indexed(path, k), items[k], lo, hi); err != nil {
			return nil, err
		}
	}
	return v, nil
}

func unknown(path string, raw json.RawMessage, allowed string) error {
	return &FieldError{Field: plain(path), Value: raw, Reason: UnknownField, Allowed: allowed}
}
