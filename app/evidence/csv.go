package evidence

import (
	"bytes"
	"encoding/csv"
	"math"
	"strconv"

	"silkladder/app/lang"
	"silkladder/model/hindcast"
	"silkladder/model/record"
)

// CSVName is the file of the site that CSV is, beside the tables of a language.
func CSVName(l lang.Lang) string {
	if l == lang.Zh {
		return "data/zh/evidence.csv"
	}
	return "data/evidence.csv"
}

// CSV is every published figure beside the runs, in the unit that is compared.
func CSV(l lang.Lang) ([]byte, error) {
	page, err := trial()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	heads := []lang.Pair{
		{En: "series", Zh: "序列"}, {En: "label", Zh: "名称"}, {En: "entity", Zh: "经济体"}, {En: "year", Zh: "年份"}, {En: "mode", Zh: "输入"}, {En: "tested", Zh: "用于检验"},
		{En: "observed", Zh: "观测"}, {En: "run", Zh: "运行"}, {En: "without", Zh: "没有一带一路"}, {En: "low90", Zh: "区间下限90"}, {En: "high90", Zh: "区间上限90"},
	}
	var row []string
	for _, h := range heads {
		row = append(row, h.In(l))
	}
	out.Write(row)
	for i := range page.Rows {
		r := &page.Rows[i]
		if !once(r) {
			continue
		}
		s, _ := record.ByID(r.Record)
		for _, p := range r.Points {
			row = append(row[:0], r.Series, lang.Pair(s.Label).In(l), p.Entity, strconv.Itoa(p.Year), string(r.Mode), strconv.FormatBool(p.Test))
			for _, x := range []hindcast.Number{p.Observed, p.Run, p.Without, p.Low, p.High} {
				cell := ""
				if !math.IsNaN(float64(x)) {
					cell = strconv.FormatFloat(float64(x), 'g', 6, 64)
				}
				row = append(row, cell)
			}
			out.Write(row)
		}
	}
	out.Flush()
	return b.Bytes(), out.Error()
}
