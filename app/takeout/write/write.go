// Package write writes the files of package takeout.
package write

import (
	"fmt"

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
		return export.MDL(s)
	case "xmile":
		return export.XMILE(s)
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
		with, without, err := model.RunPair(s)
		if err != nil {
			return "", err
		}
		return sheet.Long(with, without, l, name, source).CSV(), nil
	}
	return "", fmt.Errorf("write: no file of the kind %q", kind)
}
