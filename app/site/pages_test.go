package main

import (
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
)

// A story of version 1 says so, in both languages, and one of version 2 does not.
func TestStoriesSayTheirVersion(t *testing.T) {
	says := map[lang.Lang]string{lang.En: "Version 1 of the model", lang.Zh: "模型第1版"}
	stories := 0
	for _, p := range pages() {
		s, ok := link.PresetByID(p.Story)
		if p.Story == "" || !ok {
			continue
		}
		stories++
		if first := s.State.Scenario.Model() == 1; strings.Contains(p.Description, says[p.Lang]) != first {
			t.Errorf("%s: %s", p.Path, p.Description)
		}
	}
	if stories != 2*len(link.Presets()) {
		t.Errorf("%d pages of stories", stories)
	}
}
