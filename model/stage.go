package model

// Stage is the label of a cluster's place on the road from assembly to its own
// brand (C30, C40).
type Stage int

// The four stages, from the first to the last.
const (
	StageAssembly Stage = iota // parts and logistics come from others
	StageOEM                   // makes to the buyer's design
	StageODM                   // designs what it makes
	StageOBM                   // sells under its own brand
)

// StageRow names one stage in both languages.
type StageRow struct {
	Stage          Stage
	ID             string
	Zh, En         string
	HelpZh, HelpEn string
}

// StageTable lists the stages from the first to the last.
func StageTable() []StageRow {
	return []StageRow{
		{StageAssembly, "assembly", "组装", "Assembly", "来料加工：零部件和物流都由别人安排。", "Puts together parts that others make and ship."},
		{StageOEM, "OEM", "贴牌生产（OEM）", "OEM", "按买家的设计生产，贴买家的牌子。", "Makes the whole product to the buyer's design and under the buyer's label."},
		{StageODM, "ODM", "设计生产（ODM）", "ODM", "自己设计、自己生产，仍贴别人的牌子。", "Designs what it makes, still under another firm's label."},
		{StageOBM, "OBM", "自有品牌（OBM）", "OBM", "用自己的品牌销售。", "Sells under its own brand."},
	}
}

// String returns the stage's identifier: assembly, OEM, ODM or OBM.
func (s Stage) String() string { return [...]string{"assembly", "OEM", "ODM", "OBM"}[s] }

// StageOf labels the roles of a cluster, over all sales or in one market: a
// stage is reached when the cluster performs half of its functions.
func StageOf(shares [7]float64) Stage {
	switch {
	case (shares[FnC]+shares[FnL])/2 < 0.5:
		return StageAssembly
	case (shares[FnM]+shares[FnB])/2 >= 0.5:
		return StageOBM
	case (shares[FnR]+shares[FnD])/2 >= 0.5:
		return StageODM
	}
	return StageOEM
}

// StageIndex is the smooth form of the label, from 1 (assembly only) to 4 (all
// functions).
func StageIndex(shares [7]float64) float64 {
	return 1 + (shares[FnC]+shares[FnL])/2 + (shares[FnR]+shares[FnD])/2 + (shares[FnM]+shares[FnB])/2
}
