package fault

import (
	"fmt"
	"strconv"
	"strings"

	"silkladder/app/number"
	"silkladder/model"
)

// zh says a fault in Chinese.
func zh(f Fault) string {
	s := zhSentence(f)
	if f.Within > 0 {
		s = fmt.Sprintf("对比情景%d：%s", f.Within, s)
	}
	return s
}

func zhSentence(f Fault) string {
	switch f.Kind {
	case Replaced:
		used := "已改用" + f.Used
		if f.Used == "" {
			used = "已改用默认值"
		}
		if f.Value == "" {
			return fmt.Sprintf("%s为空（允许：%s），%s。", f.Of.Zh, zhAllowed(f.Allowed, "至"), used)
		}
		return fmt.Sprintf("%s不能是“%s”（允许：%s），%s。", f.Of.Zh, f.Value, zhAllowed(f.Allowed, "至"), used)
	case Dropped:
		return fmt.Sprintf("没有名为“%s”的%s，已忽略。", f.Value, f.Of.Zh)
	case PartDropped:
		return fmt.Sprintf("%s“%s”中有一部分无法识别，已忽略。", f.Of.Zh, f.Value)
	case LinkLong:
		return fmt.Sprintf("链接过长（%d个字符，最多%d个），超出部分已忽略。", f.N, f.Most)
	case Twice:
		return fmt.Sprintf("链接中“%s”出现了两次，以第一次为准。", f.Item)
	case Newer:
		return fmt.Sprintf("这个链接的版本（%s）比当前页面（%d）新。能读懂的部分都已保留；刷新页面即可更新。", f.Value, f.Most)
	case NameLong:
		return fmt.Sprintf("名称超过%d个字符，其余已略去。", f.Most)
	case MoreScenarios:
		return fmt.Sprintf("链接最多再比较%d个情景，其余已忽略。", f.Most)
	case MoreEvents:
		return fmt.Sprintf("链接中的事件超过%d个，其余已忽略。", f.Most)
	case MoreClusters:
		return fmt.Sprintf("链接中的集群超过%d个，其余已忽略。", f.Most)
	case MorePictures:
		return fmt.Sprintf("最多并排%d幅图，其余未包含。", f.Most)
	case ManySteps:
		return fmt.Sprintf("模拟超过%d步，已改用%s年的步长。", f.Most, f.Used)
	case HostRow:
		return fmt.Sprintf("东道国行“%s”应为“名称:走廊”加上用斜杠隔开的10个数，已忽略。", f.Item)
	case HostsUnusable:
		return fmt.Sprintf("链接中的东道国数据无法使用（%s），已改用地图集自带的数据。", f.Item)
	case EventPlace:
		return fmt.Sprintf("事件所指的地点“%s”不适用，已改为处处发生。", f.Value)
	case More:
		return "链接中还有其他类似的错误。"
	case AddressLong:
		return "网址过长，未能包含全部内容：自带的东道国数据（可能还有对比情景）未包含在内。请用文件传递（分享，存为文件）。"
	case Cell:
		return "允许：" + zhAllowed(f.Allowed, "～")
	case TableLarge:
		return "表格超过1 MB"
	case TableEmpty:
		return "没有任何内容"
	case NoTable:
		return "这不是表格；已保存的情景请在“分享”中打开"
	case Lost:
		return "部分字符在保存或转换时已丢失（�），请重新另存为CSV（UTF-8）"
	case OnlyRemarks:
		return "只有注释；首行须为列名" + f.Item + "，其下为各行数据"
	case NoRows:
		return "列名之下没有数据行"
	case ManyRows:
		return fmt.Sprintf("表格有%d行，最多读取%d行", f.N, f.Most)
	case ManyCells:
		return fmt.Sprintf("该行有%d格，而列只有%d个；若数字用逗号作小数点，请用分号或制表符分隔单元格", f.N, f.Most)
	case TwoColumns:
		return f.Item + "列出现两次，请删去其中一列"
	case FinerStep:
		return fmt.Sprintf("这组数值需要更小的步长：已由%s年改为%s年。", f.Item, f.Used)
	case OneMoved:
		return fmt.Sprintf("%s为%s时，模型无法与其他数值一起运行，已改用%s。", f.Of.Zh, f.Item, f.Used)
	case Moved:
		return "模型无法用这组数值运行，已改用最接近的可行组合。"
	case Own:
		return "这些数值互相矛盾，已改用该集群的默认值。"
	case Typed, NoNumber:
		why := "不允许“" + f.Value + "”"
		switch {
		case f.Value == "":
			why = "没有输入数字"
		case f.Kind == NoNumber:
			why = "“" + f.Value + "”不是数字"
		}
		return fmt.Sprintf("%s：%s，允许范围为%s。未作改动。", f.Of.Zh, why, zhAllowed(f.Allowed, "～"))
	case Model:
		allowed := zhModel(f.Field.Allowed)
		if f.Field.Reason == model.OutOfRange && f.Field.Max > f.Field.Min {
			allowed = short(f.Field.Min) + "～" + short(f.Field.Max)
		}
		switch f.Field.Reason {
		case model.UnknownField:
			return "未知字段" + f.Item + "。"
		case model.Missing:
			return "缺少" + f.Item + "；允许：" + allowed + "。"
		case model.Duplicate:
			return f.Item + "重复出现。"
		}
		return f.Item + "为" + f.Value + "；允许：" + allowed + "。"
	case Plain:
		return f.Value
	case Unreadable:
		return "无法读取消息：" + f.Value
	case TwoAtOnce:
		return "消息中包含多条内容。"
	case UnknownAsk:
		return "未知类型；可用的有get、set、run、subscribe、export、resize。"
	case NotBoth:
		return "query与scenario只能给其一。"
	case YearOut:
		return fmt.Sprintf("year为%s；允许%s。", f.Value, zhAllowed(f.Allowed, "～"))
	case NoTheme:
		return "theme只能是light、dark或auto。"
	case ManySeries:
		return fmt.Sprintf("series有%d个；最多%d个。", f.N, f.Most)
	case NoSeries:
		return "没有名为" + f.Value + "的序列。"
	case NoPicture:
		return "没有名为" + f.Value + "的图。"
	case NoFormat:
		return "format只能是csv、svg或png。"
	}
	return ""
}

// zhAllowed words what may stand somewhere, with the word between the ends of a range.
func zhAllowed(a Allowed, to string) string {
	var s string
	switch a.Form {
	case AName:
		return "名称"
	case NameOnce:
		return "名称不得重复"
	case SomeCorridor:
		return "走廊代号（如" + strings.Join(a.OneOf, ", ") + "），也可自定名称"
	case ANumber:
		if a.Lo == a.Hi {
			return "数字"
		}
		return digits(a.Lo) + to + digits(a.Hi) + "之间的数"
	case HostsAtMost:
		return fmt.Sprintf("最多%d个东道国或地区", a.Numbers)
	case SumAboveZero:
		return "权重之和大于0"
	case ParkOfTemplate:
		return "模板中的园区代号"
	case CorridorOrPark:
		return "corridor（走廊）或park（园区）"
	case PlaceOnce:
		return "每个地点一行"
	case YesOrNo:
		return "是或否"
	case AColumn:
		return "首行须有这一列（" + strings.Join(a.OneOf, ", ") + "）"
	case FiveNumbers:
		s = "用逗号隔开的5个数"
	case YearOrClosed:
		s = "年份，或表示关闭的x"
	case SumToOne:
		s = "总和为1的数"
	}
	if a.Numbers > 1 {
		s = strconv.Itoa(a.Numbers) + "个数，"
	}
	if a.Lo != a.Hi {
		s += number.Show(a.Lo) + a.Unit + to + number.Show(a.Hi) + a.Unit
		if a.Whole {
			s += "之间的整数"
		}
	}
	s += strings.Join(a.OneOf, "、")
	if a.Model != "" {
		s += zhModel(a.Model)
	}
	return s
}
