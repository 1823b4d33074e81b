package deck

import (
	"silkladder/app/lang"
	"silkladder/app/picture"
	"silkladder/app/story"
	"silkladder/model/study"
)

// Input is what cards are made from.
type Input struct {
	Story story.Input
	Study *picture.Study // answers to questions that take many runs; may be nil
}

// Card is one card of the story.
type Card struct {
	Ask     story.Ask
	Picture string    // id of the picture on the stage
	More    []string  // further ones under it, where a window has room
	Levers  [2]string // ids of the two knobs that matter for it
	Why     Why
	Deeper  Deeper
}

// Deeper is where a card leads on to.
type Deeper struct {
	View     string // one of link.Views
	Pictures string // those of the lab, as in an address
	Text     lang.Pair
}

// Cards are the six cards, in the order of the questions.
func Cards(in Input) []Card {
	all := make([]Card, 0, story.NumAsks)
	for _, a := range story.Asks() {
		c := plain[a]
		c.Ask, c.Why = a, reasons[a]
		all = append(all, c)
	}
	all[story.AskAdds].Levers = in.strongest()
	if story.ToSell(in.Story) {
		all[story.AskWhere].Why = toSell
	}
	weak := in.weakest()
	takes := &all[story.AskTakes]
	takes.Levers[0], takes.Picture = weak, dials[weak]
	for _, id := range [...]string{"threshold", "threshold1", "threshold2"} { // the answer may name another than the weakest
		if id != takes.Picture {
			takes.More = append(takes.More, id)
		}
	}
	return all
}

// plain is what the cards are before a run has a say in them. The picture of a
// place is the map.
var plain = [story.NumAsks]Card{
	story.AskLocked: {Picture: "smile", Levers: [2]string{"intent", "org"},
		Deeper: Deeper{"lab", "governance.determinants.matrix", lang.Pair{En: "Who governs the chain, and what each type allows", Zh: "谁治理这条链，各治理类型允许什么"}}},
	story.AskAdds: {Picture: "functional", Levers: [2]string{"market", "parks"},
		Deeper: Deeper{"lab", "functional.value.ways", lang.Pair{En: "Move every lever beside the pictures", Zh: "在图旁调节全部政策"}}},
	story.AskWhere: {Picture: "map", Levers: [2]string{"infrastructure", "openness"},
		Deeper: Deeper{"map", "", lang.Pair{En: "Rank corridors, parks and economies", Zh: "走廊、园区和东道国排序"}}},
	story.AskPays: {Picture: "hosts", Levers: [2]string{"infrastructure", "parks"},
		Deeper: Deeper{"hosts", "", lang.Pair{En: "The ledger of all host economies", Zh: "全部东道国和地区的得失账"}}},
	story.AskTakes: {Picture: "threshold", Levers: [2]string{"org", "market"},
		Deeper: Deeper{"lab", "threshold.threshold1.threshold2.ladder", lang.Pair{En: "Try it lever by lever", Zh: "逐项试一试"}}},
	story.AskSure: {Picture: "fan", Levers: [2]string{"eta", "intent"},
		Deeper: Deeper{"evidence", "", lang.Pair{En: "The record, the cases, and where it fails", Zh: "实绩、各情形与不符之处"}}},
}

// strongest are the two levers with the largest part in what all of them do; until
// that is known, or where fewer do anything, those of the paper's argument.
func (in Input) strongest() [2]string {
	ids, usual := [2]string{}, plain[story.AskAdds].Levers
	if s := in.Study; s != nil && s.Levers != nil {
		for n := range ids {
			top := -1.0
			for i, c := range s.Levers.Causes { // what was built before is none to move
				if v := size(s.Levers.Share[i][study.Functional]); !c.Past && v > top && c.ID != ids[0] {
					top, ids[n] = v, c.ID
				}
			}
		}
	}
	for n := range ids {
		for _, id := range usual {
			if ids[n] == "" && id != ids[1-n] {
				ids[n] = id
			}
		}
	}
	return ids
}

// dials are the pictures of the conditions at home, by the condition.
var dials = map[string]string{"org": "threshold", "intent": "threshold1", "eta": "threshold2"}

func size(x float64) float64 { return max(x, -x) }

// weakest is the condition at home for the one that is furthest short.
func (in Input) weakest() string {
	if id := story.Weakest(in.Story); id != "" {
		return id
	}
	return plain[story.AskTakes].Levers[0]
}
