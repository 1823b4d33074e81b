package question

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"

	"silkladder/model"
)

// Kept are answers that were computed when the site was built, to the questions that
// everybody asks who opens it: records, to one part in 65,000. The assumptions in
// the records of cases are not kept: study.Tally draws them again.
type Kept struct {
	beside [sha256.Size]byte // the hash of the posterior that cases were drawn from
	recs   map[keptID]keptRecs
}

type keptID [16]byte

type keptRecs struct {
	columns int
	values  []float64
}

// id tells a question from every other, whatever its posterior.
func (q Question) id() (id keptID) {
	q.Posterior = nil
	sum := sha256.Sum256([]byte(q.Encode()))
	copy(id[:], sum[:])
	return id
}

// Usual are the questions that are asked of every scenario without anybody's doing, about
// a scenario of version 2 whose cases come from a posterior.
func Usual(s model.Scenario, draws int, posterior []byte) []Question {
	return []Question{
		{Kind: Ensemble, Scenario: s, Draws: draws, Posterior: posterior}, {Kind: Leading, Scenario: s, Draws: draws, Posterior: posterior},
		{Kind: Levers, Scenario: s}, {Kind: Rival, Scenario: s}, {Kind: Ways, Scenario: s}, {Kind: Thresholds, Scenario: s, By: s.Years},
		{Kind: Matrix, Scenario: s}, {Kind: Corridors, Scenario: s}, {Kind: Tornado, Scenario: s},
	}
}

// Keep answers questions, all of them with one posterior.
func Keep(posterior []byte, qs []Question) (*Kept, error) {
	k := &Kept{sha256.Sum256(posterior), map[keptID]keptRecs{}}
	for _, q := range qs {
		p, err := q.Plan()
		if err != nil {
			return nil, err
		}
		recs, err := Perform(p, model.NewEngine(), 0, p.Len())
		if err != nil {
			return nil, fmt.Errorf("the answer to %q: %w", q.Kind, err)
		}
		r := keptRecs{len(p.Columns()), recs}
		if q.Kind == Ensemble {
			for i, own := 0, len(q.Ensemble().Space)+1; i < len(recs); i += r.columns {
				clear(recs[i : i+own]) // the seed too
			}
		}
		k.recs[q.id()] = r
	}
	return k, nil
}

// Records is the answer to a question, or nil: for one that is not kept, or one whose
// posterior is another.
func (k *Kept) Records(q Question) []float64 {
	if k == nil || q.Posterior != nil && sha256.Sum256(q.Posterior) != k.beside {
		return nil
	}
	return k.recs[q.id()].values
}

// Of reports whether they were computed beside a posterior.
func (k *Kept) Of(posterior []byte) bool { return k != nil && sha256.Sum256(posterior) == k.beside }

const (
	keptMark = "silk answers 1\n"
	keptHead = len(keptID{}) + 8 // of an answer: what it answers, how many numbers, in how many columns

	// Of a float32 the last bits are left out.
	keptDrop = 8
	keptBits = 32 - keptDrop
)

// Encode is the file of them: of each answer, in an order of its own, what follows keptHead
// are the differences from column to column, the high bytes of all of them first.
// Compressed that is a fourth of what the numbers were.
func (k *Kept) Encode() []byte {
	b := append([]byte(keptMark), k.beside[:]...)
	for _, id := range slices.SortedFunc(maps.Keys(k.recs), func(a, b keptID) int { return bytes.Compare(a[:], b[:]) }) {
		r := k.recs[id]
		n := len(r.values)
		b = append(b, id[:]...)
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
		b = binary.LittleEndian.AppendUint32(b, uint32(r.columns))
		at := len(b)
		b = append(b, make([]byte, 3*n)...)
		r.walk(func(place, i, before int) {
			d := short(r.values[i])
			if before >= 0 {
				d -= short(r.values[before])
			}
			s := int32(d<<keptDrop) >> keptDrop // the difference with its sign
			z := uint32(s<<1) ^ uint32(s>>31)   // small ones, of either sign, are small
			for plane := range 3 {
				b[at+plane*n+place] = byte(z >> (16 - 8*plane))
			}
		})
	}
	return b
}

// walk goes through the numbers column by column: the place of one in the file, where it
// stands in the records, and where the one before it in its row does, or -1.
func (r keptRecs) walk(do func(place, i, before int)) {
	place := 0
	for c := range r.columns {
		for i := c; i < len(r.values); i += r.columns {
			before := i - 1
			if c == 0 {
				before = -1
			}
			do(place, i, before)
			place++
		}
	}
}

// short is a number without its last bits.
func short(x float64) uint32 {
	return (math.Float32bits(float32(x)) + 1<<(keptDrop-1)) >> keptDrop
}

var errKept = errors.New("not a file of answers")

// ReadKept reads a file that Encode wrote.
func ReadKept(b []byte) (*Kept, error) {
	b, ok := bytes.CutPrefix(b, []byte(keptMark))
	if !ok || len(b) < sha256.Size {
		return nil, errKept
	}
	k := &Kept{recs: map[keptID]keptRecs{}}
	b = b[copy(k.beside[:], b):]
	for len(b) > 0 {
		if len(b) < keptHead {
			return nil, errKept
		}
		id := keptID(b[:len(keptID{})])
		n, columns := int(binary.LittleEndian.Uint32(b[keptHead-8:])), int(binary.LittleEndian.Uint32(b[keptHead-4:]))
		b = b[keptHead:]
		if columns < 1 || n < 1 || n > len(b)/3 || n%columns != 0 {
			return nil, errKept
		}
		r := keptRecs{columns, make([]float64, n)}
		code := make([]uint32, n)
		r.walk(func(place, i, before int) {
			z := uint32(b[place])<<16 | uint32(b[n+place])<<8 | uint32(b[2*n+place])
			d := z>>1 ^ -(z & 1)
			if before >= 0 {
				d += code[before]
			}
			code[i] = d & (1<<keptBits - 1)
			r.values[i] = float64(math.Float32frombits(code[i] << keptDrop))
		})
		k.recs[id], b = r, b[3*n:]
	}
	return k, nil
}
