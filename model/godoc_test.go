package model_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"strings"
	"testing"
)

// Every exported function, type, method and variable, and every group of
// exported constants, is used in a runnable example of its package, so that its
// documentation shows how; a type is also used where a function returns it. And
// every package and name has a comment.
func TestEveryNameHasAnExample(t *testing.T) {
	for _, dir := range []string{".", "atlas", "sheet", "trades", "drivers", "record", "order", "study", "claims", "export"} {
		p := readPackage(t, dir)
		for _, n := range p.names {
			if !n.commented {
				t.Errorf("%s: %s has no comment", dir, n.words[0])
			}
			shown := false
			for _, w := range n.words {
				shown = shown || p.used[w]
			}
			if !shown {
				t.Errorf("%s: %s is in no example", dir, n.words[0])
			}
		}
		if !p.documented {
			t.Errorf("%s: no package comment", dir)
		}
	}
}

// documented is a package as its documentation shows it.
type documented struct {
	documented bool
	names      []name
	used       map[string]bool // words in the bodies of examples
	results    map[string][]string
}

// name is an exported name: a method as Type.Method, constants of one group
// together.
type name struct {
	words     []string
	commented bool
}

func readPackage(t *testing.T, dir string) documented {
	t.Helper()
	p := documented{used: map[string]bool{}, results: map[string][]string{}}
	entries, err := fs.Glob(os.DirFS(dir), "*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range entries {
		tree, err := parser.ParseFile(token.NewFileSet(), dir+"/"+file, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(file, "_test.go") {
			p.readExamples(tree)
			continue
		}
		p.documented = p.documented || tree.Doc != nil
		for _, d := range tree.Decls {
			p.readDeclaration(d)
		}
	}
	for f, types := range p.results {
		for _, kind := range types {
			p.used[kind] = p.used[kind] || p.used[f]
		}
	}
	return p
}

// typesIn lists the names in the types of a function's results.
func typesIn(results *ast.FieldList) (list []string) {
	if results != nil {
		ast.Inspect(results, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				list = append(list, id.Name)
			}
			return true
		})
	}
	return list
}

func (p *documented) readExamples(tree *ast.File) {
	for _, d := range tree.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Recv != nil || !strings.HasPrefix(f.Name.Name, "Example") {
			continue
		}
		for w := range strings.SplitSeq(f.Name.Name, "_") {
			p.used[strings.TrimPrefix(w, "Example")] = true
		}
		ast.Inspect(f.Body, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				p.used[id.Name] = true
			}
			return true
		})
	}
}

func (p *documented) readDeclaration(d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		receiver := ""
		if d.Recv != nil {
			kind := d.Recv.List[0].Type
			if star, ok := kind.(*ast.StarExpr); ok {
				kind = star.X
			}
			if of, ok := kind.(*ast.IndexExpr); ok {
				kind = of.X // of a type with a parameter
			}
			receiver = kind.(*ast.Ident).Name
		}
		if d.Name.IsExported() && (receiver == "" || ast.IsExported(receiver)) {
			p.names = append(p.names, name{[]string{d.Name.Name}, d.Doc != nil})
			p.results[d.Name.Name] = append(p.results[d.Name.Name], typesIn(d.Type.Results)...)
		}
	case *ast.GenDecl:
		group := name{commented: d.Doc != nil}
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() {
					p.names = append(p.names, name{[]string{s.Name.Name}, d.Doc != nil || s.Doc != nil})
				}
			case *ast.ValueSpec:
				for _, id := range s.Names {
					if id.IsExported() {
						group.words = append(group.words, id.Name)
					}
				}
			}
		}
		if len(group.words) > 0 {
			p.names = append(p.names, group)
		}
	}
}
