package lang

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

func TestLanguages(t *testing.T) {
	for _, l := range All {
		if l.Other().Other() != l || l.Other() == l {
			t.Errorf("%s: other of other", l.Tag())
		}
		if got := (Pair{En: "en", Zh: "zh-Hans"}).In(l); got != l.Tag() {
			t.Errorf("the text of %s is %q", l.Tag(), got)
		}
	}
	if En.Prefix() != "" || Zh.Prefix() != "/zh" {
		t.Error("prefixes moved: links break")
	}
}

// shared are texts that stand in both languages as they are.
func shared(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) && r > unicode.MaxASCII && !unicode.Is(unicode.Greek, r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}

func han(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// own are Chinese words that belong into English texts: the product's name, the
// name of the language, the paper's title and its misprint.
var own = strings.NewReplacer("丝路阶梯", "", "中文", "", "中码", "", "中马", "", "“一带一路”与中国产业集群升级", "", "邱永辉", "")

// Every text of the interface is there in both languages: no half of a Pair is
// empty, no English half holds Chinese, and no Chinese half is English prose.
func TestTextsInBothLanguages(t *testing.T) {
	texts := 0
	check := func(at token.Position, en, zh string) {
		texts++
		switch {
		case (en == "") != (zh == ""):
			if strings.TrimSpace(en+zh) != "" && (han(en+zh) || strings.ContainsFunc(en+zh, unicode.IsLetter)) && len(en+zh) > 12 {
				t.Errorf("%s: half is empty: %q, %q", at, en, zh)
			}
		case han(own.Replace(en)):
			t.Errorf("%s: Chinese in the English text %q", at, en)
		case !han(zh) && !shared(zh) || !han(zh) && strings.Count(strings.TrimSpace(zh), " ") > 3 && zh != en:
			t.Errorf("%s: the Chinese text %q is none", at, zh)
		}
	}
	err := filepath.WalkDir("..", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(p) != ".go" || strings.HasSuffix(p, "_test.go") {
			return err
		}
		files := token.NewFileSet()
		f, err := parser.ParseFile(files, p, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				if s, ok := n.Type.(*ast.SelectorExpr); !ok || s.Sel.Name != "Pair" || len(n.Elts) == 0 {
					return true
				}
				half := map[string]string{}
				for _, e := range n.Elts {
					kv, ok := e.(*ast.KeyValueExpr)
					if !ok {
						t.Errorf("%s: a Pair without the names of its halves", files.Position(n.Pos()))
						return true
					}
					v, ok := literal(kv.Value)
					if !ok {
						return true
					}
					half[kv.Key.(*ast.Ident).Name] = v
				}
				check(files.Position(n.Pos()), half["En"], half["Zh"])
			case *ast.CallExpr:
				name := ""
				switch f := n.Fun.(type) {
				case *ast.SelectorExpr:
					name = f.Sel.Name
				case *ast.Ident:
					name = f.Name
				}
				if name != "t" || len(n.Args) != 2 {
					return true
				}
				en, ok := literal(n.Args[0])
				zh, ok2 := literal(n.Args[1])
				if ok && ok2 {
					check(files.Position(n.Pos()), en, zh)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if texts < 800 {
		t.Errorf("only %d texts were found", texts)
	}
}

func literal(e ast.Expr) (string, bool) {
	b, ok := e.(*ast.BasicLit)
	if !ok || b.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(b.Value)
	return s, err == nil
}
