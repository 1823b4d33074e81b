package claims

import "encoding/json"

// rowJSON is the form in which `silkladder claims -format json` prints a Row.
type rowJSON struct {
	ID          string   `json:"id"`
	Ledger      []string `json:"ledger"`
	Statement   string   `json:"statement"`
	StatementZh string   `json:"statement_zh"`

	// Against the six hosts of the reference.
	Holds    bool     `json:"holds"`
	Share    *float64 `json:"share"` // null without draws
	Detail   string   `json:"detail"`
	DetailZh string   `json:"detail_zh"`

	// Against the economies of the atlas.
	HoldsAtlas    bool     `json:"holds_atlas"`
	ShareAtlas    *float64 `json:"share_atlas"`
	DetailAtlas   string   `json:"detail_atlas"`
	DetailAtlasZh string   `json:"detail_atlas_zh"`

	Draws     int    `json:"draws"`
	From      int    `json:"from"` // first draw counted
	Of        int    `json:"of"`   // draws of the whole survey
	Seed      uint64 `json:"seed"`
	Held      int    `json:"held"`
	HeldAtlas int    `json:"held_atlas"`

	Structural bool       `json:"structural"`
	Why        string     `json:"why,omitempty"`
	WhyZh      string     `json:"why_zh,omitempty"`
	Breaks     breaksJSON `json:"breaks"`
}

// breaksJSON is the region in which a claim breaks and what happens there.
type breaksJSON struct {
	Where       string               `json:"where"`
	WhereZh     string               `json:"where_zh"`
	Plausible   bool                 `json:"plausible"`
	Settings    map[string][]float64 `json:"settings"`
	Holds       bool                 `json:"holds"`
	HoldsAtlas  bool                 `json:"holds_atlas"`
	Detail      string               `json:"detail"`
	DetailZh    string               `json:"detail_zh"`
	DetailAtlas string               `json:"detail_atlas"`
}

// MarshalJSON gives the row with its check's texts in both languages. Shares are
// null when there were no draws; settings are vectors of one number for scalars.
func (r Row) MarshalJSON() ([]byte, error) {
	c := r.Check
	j := rowJSON{
		ID: c.ID, Ledger: c.Ledger, Statement: c.En, StatementZh: c.Zh,
		Holds: r.Six.Holds, Detail: r.Six.En, DetailZh: r.Six.Zh,
		HoldsAtlas: r.Atlas.Holds, DetailAtlas: r.Atlas.En, DetailAtlasZh: r.Atlas.Zh,
		Draws: r.Draws, From: r.From, Of: r.Of, Seed: r.Seed, Held: r.Held, HeldAtlas: r.HeldAtlas,
		Structural: c.Structural, Why: c.WhyEn, WhyZh: c.WhyZh,
		Breaks: breaksJSON{
			Where: c.Break.En, WhereZh: c.Break.Zh, Plausible: c.Break.Plausible,
			Settings: map[string][]float64{},
			Holds:    r.BreaksSix.Holds, HoldsAtlas: r.BreaksAtlas.Holds,
			Detail: r.BreaksSix.En, DetailZh: r.BreaksSix.Zh, DetailAtlas: r.BreaksAtlas.En,
		},
	}
	for _, s := range c.Break.Settings {
		j.Breaks.Settings[s.ID] = s.Value
	}
	if r.Draws > 0 {
		six, atlas := r.Share(), r.ShareAtlas()
		j.Share, j.ShareAtlas = &six, &atlas
	}
	return json.Marshal(j)
}
