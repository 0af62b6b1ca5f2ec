package imports

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// heavy is packages that make large tables when a program starts, with what tetra has instead.
var heavy = map[string]string{
	"golang.org/x/text/encoding/htmlindex": "iana.Charset",
	"golang.org/x/text/encoding/ianaindex": "iana.Charset",
	"golang.org/x/text/language":           "value.LocaleOf",
	"golang.org/x/text/message":            "fmt",
	"html/template":                        "tags",
	"runtime/metrics":                      "runtime.ReadMemStats",
}

// A program that prints a line takes a few milliseconds. What every program would pay for is made on first use: regular expressions
// (value.Lazy), packages that make large maps (not at all). What packages of ours do at the start is checked by TestStart of cmd/tetra.
func TestStart(t *testing.T) {
	for _, f := range sources(t) {
		if strings.HasPrefix(f, "internal/gen") || strings.HasPrefix(f, "examples/") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, f), nil, 0)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, d := range tree.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.VAR {
				continue
			}
			for _, s := range g.Specs {
				v := s.(*ast.ValueSpec)
				for _, x := range v.Values {
					ast.Inspect(x, func(n ast.Node) bool {
						if call, ok := n.(*ast.CallExpr); ok {
							if sel, ok := call.Fun.(*ast.SelectorExpr); ok && strings.HasPrefix(sel.Sel.Name, "MustCompile") {
								t.Errorf("%s: %s is compiled at every start; value.Lazy does it on first use", f, v.Names[0].Name)
							}
						}
						_, later := n.(*ast.FuncLit)
						return !later
					})
				}
			}
		}
	}
	out, err := exec.Command("go", "list", "-deps", module+"/cmd/tetra").Output()
	if err != nil {
		t.Skip("go list does not run here: ", err)
	}
	for p := range strings.FieldsSeq(string(out)) {
		if instead, ok := heavy[p]; ok {
			t.Errorf("%s is linked, which makes every program start later; use %s", p, instead)
		}
	}
}
