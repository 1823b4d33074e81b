package ask

import "silkladder/app/dom"

// AnswersName is the file of the site with what is asked by itself about the scenario
// that everybody begins with, answered when the site was built (question.Kept).
const AnswersName = "data/answers.bin"

// Fetch asks for what was observed and, where that is wanted, for the answers.
type Fetch struct {
	Answers bool // they are on their way, so that nothing need be asked, until who waits has taken them

	asked bool
}

// Once asks for both at once, and never again. What is not to be had is missing: ok is
// false, answers are nil.
func (f *Fetch) Once(base string, wanted bool, done func(record string, ok bool, answers []byte)) {
	if f.asked {
		return
	}
	f.asked, f.Answers = true, wanted
	var record string
	var ok bool
	var answers []byte
	open := 2
	came := func() {
		if open--; open == 0 {
			done(record, ok, answers)
		}
	}
	dom.Fetch(base+"/data/record.json", func(text string, is bool) {
		record, ok = text, is
		came()
	})
	if !wanted {
		came()
		return
	}
	dom.FetchBytes(base+"/"+AnswersName, func(b []byte) {
		answers = b
		came()
	})
}
