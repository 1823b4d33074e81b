package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"silkladder/app/evidence"
	"silkladder/app/lang"
	"silkladder/app/manual"
)

// byteOrderMark tells spreadsheets that a table is UTF-8; without it that of
// Chinese systems shows other characters in place of the Chinese ones.
const byteOrderMark = "\ufeff"

// addTables publishes the tables of package atlas beside the data page, as the
// program embeds them but for a byte order mark, and once more with Chinese
// names of the columns; and what was observed, for the simulator and
// beside the runs.
func addTables(out files, root string) error {
	for _, f := range manual.Files() {
		b, err := os.ReadFile(filepath.Join(root, "model/atlas/data", f.Name))
		if err != nil {
			return fmt.Errorf("the data page's tables: %w", err)
		}
		text := string(b)
		head, rest, _ := strings.Cut(text, "\n")
		columns := strings.Split(strings.TrimSuffix(head, "\r"), ",")
		for i, c := range columns {
			if columns[i] = manual.ColumnZh(c); columns[i] == "" {
				return fmt.Errorf("the data page's tables: the column %s of %s has no Chinese name", c, f.Name)
			}
		}
		out["data/"+f.Name] = []byte(byteOrderMark + text)
		out["data/zh/"+f.Name] = []byte(byteOrderMark + strings.Join(columns, ",") + "\n" + rest)
	}
	rec, err := evidence.RecordJSON()
	if err != nil {
		return fmt.Errorf("the record: %w", err)
	}
	out[evidence.RecordName] = rec
	for _, l := range lang.All {
		b, err := evidence.CSV(l)
		if err != nil {
			return fmt.Errorf("the record beside the run: %w", err)
		}
		out[evidence.CSVName(l)] = append([]byte(byteOrderMark), b...)
	}
	return nil
}
