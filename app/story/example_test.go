package story_test

import (
	"fmt"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/story"
	"silkladder/model"
)

func ExampleVerdict() {
	preset, _ := link.PresetByID("steel")
	with, _ := model.Run(preset.State.Scenario)
	without, _ := model.Run(preset.State.Scenario.Without())
	for _, l := range lang.All {
		headline, _ := story.Verdict(story.Input{Lang: l, With: with, Without: without, Year: 10})
		fmt.Println(headline.Text())
	}
	// Output:
	// The Belt and Road puts idle plants to work: in 2023 they run at 81%, against 75% without and 72% at the start.
	// “一带一路”让闲置的产能用了起来：2023年利用率为81%，没有它则为75%（起步时72%）。
}
