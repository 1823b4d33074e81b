package main

import (
	"fmt"
	"os"
	"path/filepath"

	"silkladder/app/manual"
)

// addTables publishes the tables of package atlas beside the data page, byte for
// byte as the program embeds them.
func addTables(out files, root string) error {
	for _, f := range manual.Files() {
		b, err := os.ReadFile(filepath.Join(root, "model/atlas/data", f.Name))
		if err != nil {
			return fmt.Errorf("the data page's tables: %w", err)
		}
		out["data/"+f.Name] = b
	}
	return nil
}
