package places

import (
	"path"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/probe"
)

// faults say what is wrong with a file that could not be read as text; the words
// they stand for are those of web/files.js.
var faults = map[string]lang.Pair{
	"large":      {En: "The file is larger than one megabyte; nothing was read.", Zh: "文件超过1 MB，未读取任何内容。"},
	"empty":      {En: "The file is empty.", Zh: "文件是空的。"},
	"binary":     {En: "This is no text but a workbook, a picture or an archive. In the spreadsheet, save the table as CSV (UTF-8) and choose that file.", Zh: "这不是文本，而是工作簿、图片或压缩包。请在电子表格中另存为CSV（UTF-8），再选择该文件。"},
	"characters": {En: "The characters of this file are neither UTF-8 nor GB 18030 (GBK), so nothing was read. Save it as CSV (UTF-8).", Zh: "文件的字符编码既不是UTF-8，也不是GB 18030（GBK），未读取任何内容。请另存为CSV（UTF-8）。"},
	// Of archives, as package probe names it, and takeout.js:
	probe.NoCases:    {En: "This archive holds no cases that can be opened here. Cases are taken along under “Where does it fail?” among the evidence.", Zh: "此压缩包中没有可在此打开的情形。情形可在“依据”的“它在哪里会失败？”中带走。"},
	probe.Edited:     {En: "This archive was changed after it was saved, so its cases may not be those it says. Nothing was changed.", Zh: "此压缩包在保存之后被改动过，其中的情形可能与所述不符。未作任何改动。"},
	probe.OtherModel: {En: "The cases of this archive are of another version of the model and would come out differently here. Nothing was changed.", Zh: "此压缩包中的情形属于模型的另一版本，在此会得出不同的结果。未作任何改动。"},
	"program":        {En: "The part of the program that reads archives could not be loaded. With a connection to the network, try again; nothing was changed.", Zh: "读取压缩包所需的程序未能加载。请在联网后重试，未作任何改动。"},
	"unread":         {En: "The browser could not read the file. It may have been moved or locked.", Zh: "浏览器无法读取该文件，它可能已被移动或锁定。"},
}

// FileFault is what a visitor is told of a file that could not be read.
func FileFault(word string) lang.Pair {
	if p, ok := faults[word]; ok {
		return p
	}
	return faults["unread"]
}

// IsTable reports whether a file is a table and no scenario.
func IsTable(text, name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".csv", ".tsv":
		return true
	case ".json":
		return false
	}
	text = strings.TrimSpace(strings.TrimPrefix(text, "\ufeff"))
	return text != "" && text[0] != '{' && text[0] != '[' && strings.ContainsAny(text, ",;\t")
}
