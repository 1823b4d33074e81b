package atlas

// Text is one visitor-facing text in both languages. It has the layout of the
// interface's own pair of texts, so that the one converts to the other.
type Text struct{ En, Zh string }

// whole reports whether both languages are present.
func (t Text) whole() bool { return t.En != "" && t.Zh != "" }
