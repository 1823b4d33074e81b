package fault

import "strings"

// whole are the model's answers that stand alone.
var whole = map[string]string{
	"one JSON object": "一个JSON对象", "a JSON value": "一个JSON值", "text": "文本", "true or false": "true或false",
	"each field once": "每个字段只出现一次", "each parameter once": "每个参数只出现一次", "each place once": "每个地点只出现一次",
	"the id of a corridor": "走廊的编号", "the id of a park": "园区的编号", "corridor or park": "corridor（走廊）或park（园区）",
	"no year for a place that stays closed":   "保持关闭的地点不设年份",
	"some value at the two ends (R, D, M, B)": "两端（R、D、M、B）须有价值",
	"outlet weights D with a sum above 0":     "销售权重D之和须大于0",
}

// begun are those that begin so and go on with names or numbers.
var begun = []struct{ en, zh string }{
	{"one of ", "以下之一："}, {"a whole number, ", "整数，"}, {"a number, ", "数值，"}, {"an object with ", "JSON对象，成员为"},
	{"every host has ", "每个东道国须有"}, {"a smaller step", "更小的步长"}, {"JSON of at most ", "JSON的字节数最多为"}, {"at most ", "最多"}, {"a list of ", "一组"},
}

// ended are the words after a number.
var ended = []struct{ en, zh string }{
	{" bytes of text without control characters", "字节的文本，不含控制字符"}, {" shares that sum to 1, or null", "个份额，合计为1，或为null"}, {" shares that sum to 1", "个份额，合计为1"},
	{" hosts, or no such field for the economies of the atlas", "个东道国；或不写此项，即用地图集中的经济体"}, {" clusters, or no such field for all of China", "个集群；或不写此项，即全国"},
	{" each", ""}, {" numbers", "个数值"}, {" clusters", "个集群"}, {" openings", "个地点"}, {" bytes", "字节"},
}

// zhModel words what the model allows, which it says in English only. What is not
// known here stays as the model says it.
func zhModel(s string) string {
	if zh, ok := whole[s]; ok {
		return zh
	}
	front, back := "", ""
	for _, w := range begun {
		if rest, ok := strings.CutPrefix(s, w.en); ok {
			front += w.zh
			s = rest
		}
	}
	if front == "更小的步长" {
		return front
	}
	for _, w := range ended {
		if rest, ok := strings.CutSuffix(s, w.en); ok {
			back, s = w.zh, rest
			break
		}
	}
	return front + strings.NewReplacer(" numbers, ", "个数值，各为", ", ", "、", " to ", "～", " and ", "和", " or ", "或").Replace(s) + back
}
