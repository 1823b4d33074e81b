package app_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// printers are the packages that say things: the grammar of a language is theirs.
// Everywhere else a language is only handed on.
var printers = []string{"app/lang", "app/fault", "app/card", "app/chart", "app/story", "app/ledger", "app/picture", "app/manual", "app/evidence"}

// TestLogicSpeaksNoLanguage: what is no printer never asks which language it is.
func TestLogicSpeaksNoLanguage(t *testing.T) {
	asked := map[bool]int{} // by whether the file may
	for _, top := range []string{".", "../model"} {
		err := filepath.WalkDir(top, func(p string, d fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(p) != ".go" || strings.HasSuffix(p, "_test.go") {
				return err
			}
			f, err := parser.ParseFile(token.NewFileSet(), p, nil, 0)
			if err != nil {
				return err
			}
			name := filepath.ToSlash(filepath.Join("app", p))
			may := false
			for _, of := range printers {
				may = may || strings.HasPrefix(name, of+"/")
			}
			if n := questions(f); n > 0 {
				asked[may] += n
				if !may {
					t.Errorf("%s asks %d times which language it is", name, n)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if asked[true] < 10 {
		t.Errorf("printers ask %d times: the test does not see how", asked[true])
	}
}

// questions counts comparisons with a language, also as cases of a switch.
func questions(f *ast.File) (n int) {
	language := func(x ast.Expr) bool {
		s, ok := x.(*ast.SelectorExpr)
		if !ok {
			id, ok := x.(*ast.Ident)
			return ok && f.Name.Name == "lang" && (id.Name == "En" || id.Name == "Zh")
		}
		of, ok := s.X.(*ast.Ident)
		return ok && of.Name == "lang" && (s.Sel.Name == "En" || s.Sel.Name == "Zh")
	}
	ast.Inspect(f, func(node ast.Node) bool {
		switch x := node.(type) {
		case *ast.BinaryExpr:
			if (x.Op == token.EQL || x.Op == token.NEQ) && (language(x.X) || language(x.Y)) {
				n++
			}
		case *ast.CaseClause:
			for _, e := range x.List {
				if language(e) {
					n++
				}
			}
		}
		return true
	})
	return n
}

// The test sees every way of asking.
func TestQuestions(t *testing.T) {
	f, err := parser.ParseFile(token.NewFileSet(), "x.go", `package x
func a() {
	if l == lang.Zh || lang.En != l { return }
	switch l {
	case lang.Zh:
	}
	b(lang.En)
}`, 0)
	if err != nil {
		t.Fatal(err)
	}
	if n := questions(f); n != 3 {
		t.Errorf("%d of 3", n)
	}
}
