package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"silkladder/model/claims"
)

// claimsSettings are what a survey of claims depends on.
type claimsSettings struct {
	Draws int    `json:"draws"`
	Seed  uint64 `json:"seed"`
}

func claimsCommand(std streams, args []string) error {
	f := newFlags("claims")
	o := studyFlags(f)
	f.Lookup("format").DefValue = "json"
	o.format = "json"
	var s claimsSettings
	f.IntVar(&s.Draws, "draws", 200, "")
	f.Uint64Var(&s.Seed, "seed", claims.DefaultSeed, "")
	if err := parse(f, args); err != nil {
		return err
	}
	j, err := s.job()
	if err != nil {
		return err
	}
	if o.format != "json" {
		return j.execute(std, o)
	}
	sh, err := shardFlag(std, j.study, o.shard)
	if err != nil {
		return err
	}
	if err := within("workers", o.workers, 1, 4096); err != nil {
		return err
	}
	from, to := sh.bounds(s.Draws)
	recs, err := j.collect(std, o, from, to)
	if err != nil {
		return err
	}
	rows, err := claims.Rows(recs)
	if err != nil {
		return err
	}
	for i := range rows {
		rows[i].From, rows[i].Of, rows[i].Seed = from, s.Draws, s.Seed
	}
	return finish(std, o.out, func(w *printer) error { return w.claims(rows) })
}

func (s claimsSettings) job() (*job, error) {
	if err := within("draws", s.Draws, 0, maxTasks); err != nil {
		return nil, err
	}
	return &job{study: "claims", settings: s, plan: claims.Survey{N: s.Draws, Seed: s.Seed}, sum: sumClaims}, nil
}

// sumClaims is the summary of a survey: shares by check.
func sumClaims(recs []float64) table {
	t := table{columns: []string{"check", "draws", "held", "share", "held_atlas", "share_atlas"}}
	for _, r := range claims.Count(recs) {
		t.rows = append(t.rows, []any{r.Check.ID, r.Draws, r.Held, r.Share(), r.HeldAtlas, r.ShareAtlas()})
	}
	return t
}

// claims prints rows as a JSON list, one check a line.
func (p *printer) claims(rows []claims.Row) error {
	for i, r := range rows {
		line, err := json.Marshal(r)
		if err != nil {
			return err
		}
		p.bytes([]byte{"[,"[min(i, 1)], '\n'})
		p.bytes(line)
	}
	p.bytes([]byte("\n]\n"))
	return nil
}

// mergeClaims joins lists of claims over parts of one survey. Verdicts are
// computed again and must be those of the files; the counts are added.
func mergeClaims(std streams, out string, names []string, files [][]byte) error {
	rows, err := claims.Rows(nil)
	if err != nil {
		return err
	}
	type part struct{ from, draws, of int }
	var parts []part
	for k, data := range files {
		bad := func(why string, args ...any) error {
			return badInput(fmt.Errorf("%s: %s", names[k], fmt.Sprintf(why, args...)))
		}
		var list []json.RawMessage
		if err := json.Unmarshal(data, &list); err != nil || len(list) != len(rows) {
			return bad("no list of %d claims (allowed: what silkladder claims -format json printed, complete)", len(rows))
		}
		var p part
		for i, raw := range list {
			var c struct {
				Draws     int    `json:"draws"`
				From      int    `json:"from"`
				Of        int    `json:"of"`
				Seed      uint64 `json:"seed"`
				Held      int    `json:"held"`
				HeldAtlas int    `json:"held_atlas"`
			}
			if err := json.Unmarshal(raw, &c); err != nil {
				return bad("claim %d: %v", i+1, err)
			}
			if c.From < 0 || c.Draws < 0 || c.From+c.Draws > c.Of || c.Held < 0 || c.Held > c.Draws || c.HeldAtlas < 0 || c.HeldAtlas > c.Draws {
				return bad("claim %d counts what cannot be (allowed: parts of one survey by this program)", i+1)
			}
			r := rows[i]
			r.Draws, r.From, r.Of, r.Seed, r.Held, r.HeldAtlas = c.Draws, c.From, c.Of, c.Seed, c.Held, c.HeldAtlas
			same, err := json.Marshal(r)
			if err != nil {
				return err
			}
			if !bytes.Equal(same, raw) {
				return bad("claim %s is of another model (allowed: parts of one survey by this program)", r.Check.ID)
			}
			if i == 0 {
				p = part{c.From, c.Draws, c.Of}
			} else if p != (part{c.From, c.Draws, c.Of}) {
				return bad("claims of different parts")
			}
			if k > 0 && (c.Of != rows[i].Of || c.Seed != rows[i].Seed) {
				return bad("another survey (allowed: parts of one, with the same -draws and -seed)")
			}
			rows[i].Of, rows[i].Seed = c.Of, c.Seed
			rows[i].Draws += c.Draws
			rows[i].Held += c.Held
			rows[i].HeldAtlas += c.HeldAtlas
		}
		parts = append(parts, p)
	}
	next := 0
	for range parts {
		found := false
		for _, p := range parts {
			if p.from == next && p.draws > 0 {
				next += p.draws
				found = true
				break
			}
		}
		if !found {
			break
		}
	}
	if next != rows[0].Of || rows[0].Draws != rows[0].Of {
		return badInput(fmt.Errorf("the files do not hold every draw once: %d of %d in all, complete up to draw %d", rows[0].Draws, rows[0].Of, next))
	}
	return finish(std, out, func(w *printer) error { return w.claims(rows) })
}

var errNoFiles = errors.New("no files (allowed: the outputs of all shards)")
