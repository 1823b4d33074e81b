package chart

import (
	"math"
	"strconv"
)

// Pen writes compact path data. Points are rounded to a tenth of a pixel, which
// no eye sees, and written relative to the last rounded point, so that errors
// do not add up. The zero Pen is ready.
type Pen struct {
	b    []byte
	x, y int // last point, in tenths
	cmd  byte
}

func tenths(v float64) int { return int(math.Round(v * 10)) }

// op writes a command letter unless it repeats the last.
func (p *Pen) op(c byte) {
	if p.cmd != c {
		p.b = append(p.b, c)
		p.cmd = c
	}
}

// num writes a number in tenths, with a separator only where one is needed.
func (p *Pen) num(v int) {
	if n := len(p.b); n > 0 && v >= 0 {
		if c := p.b[n-1]; c >= '0' && c <= '9' {
			p.b = append(p.b, ' ')
		}
	}
	p.b = appendTenths(p.b, v)
}

// MoveTo starts a new piece.
func (p *Pen) MoveTo(x, y float64) {
	if p.b == nil {
		p.b = make([]byte, 0, 128)
	}
	p.x, p.y = tenths(x), tenths(y)
	p.cmd = 0
	p.op('M')
	p.num(p.x)
	p.num(p.y)
}

// LineTo draws straight to (x, y). A step of nothing is not written.
func (p *Pen) LineTo(x, y float64) {
	nx, ny := tenths(x), tenths(y)
	dx, dy := nx-p.x, ny-p.y
	switch {
	case dx == 0 && dy == 0:
		return
	case dy == 0:
		p.op('h')
		p.num(dx)
	case dx == 0:
		p.op('v')
		p.num(dy)
	default:
		p.op('l')
		p.num(dx)
		p.num(dy)
	}
	p.x, p.y = nx, ny
}

// CurveTo draws a cubic Bézier curve.
func (p *Pen) CurveTo(x1, y1, x2, y2, x, y float64) {
	p.op('c')
	p.num(tenths(x1) - p.x)
	p.num(tenths(y1) - p.y)
	p.num(tenths(x2) - p.x)
	p.num(tenths(y2) - p.y)
	nx, ny := tenths(x), tenths(y)
	p.num(nx - p.x)
	p.num(ny - p.y)
	p.x, p.y = nx, ny
}

// Close closes the piece.
func (p *Pen) Close() { p.b = append(p.b, 'z'); p.cmd = 'z' }

// String is the path data written so far.
func (p *Pen) String() string { return string(p.b) }

// appendTenths appends v/10 without trailing or leading zeros: 5 → .5, 20 → 2.
func appendTenths(b []byte, v int) []byte {
	if v < 0 {
		b = append(b, '-')
		v = -v
	}
	if v >= 10 || v == 0 {
		b = strconv.AppendInt(b, int64(v/10), 10)
	}
	if f := v % 10; f != 0 {
		b = append(b, '.', byte('0'+f))
	}
	return b
}

// appendCoord appends a coordinate with at most two decimals. Not a number and
// infinities print as 0: a picture with a bad point is better than no picture,
// and the charts drop such points before they get here.
func appendCoord(b []byte, v float64) []byte {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return append(b, '0')
	}
	h := int64(math.Round(v * 100))
	if h < 0 {
		b = append(b, '-')
		h = -h
	}
	if h >= 100 || h == 0 {
		b = strconv.AppendInt(b, h/100, 10)
	}
	if f := h % 100; f != 0 {
		b = append(b, '.', byte('0'+f/10))
		if f%10 != 0 {
			b = append(b, byte('0'+f%10))
		}
	}
	return b
}
