package lang

// What belongs to a language and not to what is said in it.

// ByTag is the language of a BCP 47 tag, the first for one that is none of ours.
func ByTag(tag string) Lang {
	for _, l := range All {
		if l.Tag() == tag {
			return l
		}
	}
	return All[0]
}

// ByPath is the language of a page by its path below the base.
func ByPath(path string) Lang {
	for _, l := range All {
		if p := l.Prefix(); p != "" && len(path) >= len(p) && path[:len(p)] == p && (len(path) == len(p) || path[len(p)] == '/') {
			return l
		}
	}
	return All[0]
}

// Wordy reports that words are long, so that labels side by side need more room.
func (l Lang) Wordy() bool { return l == En }

// Grouped sets a mark between the thousands of whole digits, where a language does.
func (l Lang) Grouped(digits string) string {
	if l == Zh {
		return digits
	}
	for i := len(digits) - 3; i > 0 && digits[i-1] >= '0' && digits[i-1] <= '9'; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// Few is a number of things: one, in the languages that tell it from others.
func Few(n int, one, others, zh string) Pair {
	if n == 1 {
		return Pair{En: one, Zh: zh}
	}
	return Pair{En: others, Zh: zh}
}
