// Package write writes the files of package takeout.
package write

import (
	"errors"
	"fmt"
	"slices"

	"silkladder/app/lang"
	"silkladder/app/sheet"
	"silkladder/model"
	"silkladder/model/export"
)

// Text is a file of a scenario. name is what the scenario is called and source
// says where the numbers come from; tables carry both.
func Text(kind string, l lang.Lang, s model.Scenario, name, source string) (string, error) {
	switch kind {
	case "mdl":
		text, err := export.MDL(s)
		return text, refused(err, l)
	case "xmile":
		text, err := export.XMILE(s)
		return text, refused(err, l)
	}
	with, err := model.Run(s)
	if err != nil {
		return "", err
	}
	switch kind {
	case "run":
		return sheet.Run(with, l).CSV(name, source), nil
	case "params":
		return sheet.Parameters(l, &with.Scenario.Params).CSV(name, source), nil
	case "long":
		without, err := model.Run(s.Without())
		if err != nil {
			return "", err
		}
		return sheet.Long(with, without, l, name, source).CSV(), nil
	}
	return "", fmt.Errorf("write: no file of the kind %q", kind)
}

// refused says in the visitor's language which scenarios have no model for other
// programs: those of version 2 in which something happens on a date of its own.
func refused(err error, l lang.Lang) error {
	var field *model.FieldError
	if errors.As(err, &field) && slices.Contains(export.Refused, field.Field) {
		return errors.New(lang.Pair{
			En: "a model for other programs can hold no closed places, dates of opening or budget. Without them this scenario can be written.",
			Zh: "供其他软件使用的模型不能包含关闭的地点、开通日期或预算；去掉后即可导出。",
		}.In(l))
	}
	return err
}
