package study

import (
	"math"
	"strconv"
	"strings"

	"silkladder/model"
)

// Words says a box over the axes of a space in both languages, in words first:
// "almost only where organisation is below 0.60 and …". It is true of any box: of
// one with low density or coverage it says less.
func (b Box) Words(s Space) (zh, en string) {
	var partsZh, partsEn []string
	for _, l := range b.Limits {
		nameZh, nameEn := s[l.Axis].Names()
		low, high := Digits(l.Low), Digits(l.High)
		switch {
		case math.IsInf(l.Low, -1) && math.IsInf(l.High, 1):
		case math.IsInf(l.Low, -1):
			partsZh, partsEn = append(partsZh, nameZh+"低于"+high), append(partsEn, nameEn+" is below "+high)
		case math.IsInf(l.High, 1):
			partsZh, partsEn = append(partsZh, nameZh+"高于"+low), append(partsEn, nameEn+" is above "+low)
		default:
			partsZh, partsEn = append(partsZh, nameZh+"在"+low+"至"+high+"之间"), append(partsEn, nameEn+" lies between "+low+" and "+high)
		}
	}
	if partsEn == nil {
		return "没有哪一组假设能说明它。", "No set of assumptions tells where it happens."
	}
	howZh, howEn := "较多出现在", "More often than elsewhere where "
	switch {
	case b.Density >= .8 && b.Coverage >= .8:
		howZh, howEn = "几乎总是且几乎只出现在", "Almost always and almost only where "
	case b.Coverage >= .8:
		howZh, howEn = "几乎只出现在", "Almost only where "
	case b.Density >= .8:
		howZh, howEn = "几乎总是出现在", "Almost always where "
	}
	return howZh + strings.Join(partsZh, "，且") + "时。", howEn + strings.Join(partsEn, " and ") + "."
}

// Names are what an axis is called, in lower case where a sentence goes on.
func (d Dim) Names() (zh, en string) {
	zh, en = d.Param.Zh, d.Param.En
	if d.Param.Len > 1 {
		f := model.FunctionTable()[d.Function]
		zh, en = zh+"（"+f.Zh+"）", en+" ("+f.En+")"
	}
	return zh, strings.ToLower(en[:1]) + en[1:]
}

// Digits prints two significant digits, three of numbers that begin with a one.
func Digits(x float64) string {
	n := 2
	if a := math.Abs(x); a != 0 && a/math.Pow(10, math.Floor(math.Log10(a))) < 2 {
		n = 3
	}
	return strconv.FormatFloat(x, 'g', n, 64)
}
