// Package takeout lists what can be taken along of a scenario: its model for
// other programs, and its numbers. The files are written by package write, in a
// program of its own that a browser loads when it is first asked: few visitors
// take a model away, and all would wait for its code.
package takeout

import "silkladder/app/lang"

// Kind is one kind of file.
type Kind struct {
	ID     string
	Ending string // of the file's name
	Mime   string
	Name   lang.Pair // on the button
	Says   lang.Pair // what it is and what opens it
}

const csv = "text/csv;charset=utf-8"

// Kinds are all kinds in the order offered.
func Kinds() []Kind {
	return []Kind{
		{"mdl", ".mdl", "text/plain;charset=utf-8",
			lang.Pair{En: "Model for Vensim (.mdl)", Zh: "Vensim模型（.mdl）"},
			lang.Pair{En: "all equations with this scenario’s numbers", Zh: "全部方程与本情景的数值"}},
		{"xmile", ".xmile", "application/xml",
			lang.Pair{En: "Model in XMILE (.xmile)", Zh: "XMILE模型（.xmile）"},
			lang.Pair{En: "the same for Stella, PySD and other programs", Zh: "同上，供Stella、PySD等软件使用"}},
		{"long", "-long.csv", csv,
			lang.Pair{En: "With and without, every series (CSV, long)", Zh: "有无两种情形的全部序列（CSV，长表）"},
			lang.Pair{En: "one number a row, for R, Python and pivot tables", Zh: "每行一个数值，供R、Python与数据透视表使用"}},
		{"run", "-run.csv", csv,
			lang.Pair{En: "This run, every step (CSV, wide)", Zh: "本次运行逐步结果（CSV，宽表）"},
			lang.Pair{En: "one column a series, for spreadsheets", Zh: "每列一个序列，供电子表格使用"}},
		{"params", "-parameters.csv", csv,
			lang.Pair{En: "Parameters (CSV)", Zh: "参数表（CSV）"},
			lang.Pair{En: "each with its range, evidence and source", Zh: "附范围、依据与出处"}},
	}
}

// ByID finds a kind.
func ByID(id string) (Kind, bool) {
	for _, k := range Kinds() {
		if k.ID == id {
			return k, true
		}
	}
	return Kind{}, false
}

// File is the name of a file of a scenario.
func (k Kind) File(archetype string) string { return "silk-ladder-" + archetype + k.Ending }
