package ask

import "silkladder/app/dom"

// AnswersName is the file of the site with what is asked by itself about the scenario
// that everybody begins with, answered when the site was built (question.Kept).
const AnswersName = "data/answers.bin"

// Fetch gives what was observed and, where that is wanted, the answers; both at once.
// What is not to be had is missing: ok is false, answers are nil.
func Fetch(base string, wanted bool, done func(record string, ok bool, answers []byte)) {
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
