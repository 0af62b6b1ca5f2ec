package ast_test

import (
	"fmt"
	goast "go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"strings"
	"testing"

	"tetra/ast"
	"tetra/diag"
)

func TestOps(t *testing.T) {
	for op := ast.Op(0); op < ast.NumOps; op++ {
		if got, ok := ast.ParseOp(op.String()); !ok || got != op {
			t.Errorf("ParseOp(%q) = %v, %v", op.String(), got, ok)
		}
	}
	if _, ok := ast.ParseOp("!="); ok {
		t.Error("!= is no operator")
	}
	if _, ok := ast.Set.Binary(); ok {
		t.Error(":= applies no operator")
	}
	for a, want := range map[ast.AssignOp]ast.Op{ast.AddSet: ast.Add, ast.SubSet: ast.Sub, ast.MulSet: ast.Mul, ast.DivSet: ast.Div} {
		if got, ok := a.Binary(); !ok || got != want {
			t.Errorf("%s applies %s", a, got)
		}
	}
}

// nodes lists the node types of the package from its source, so that a new one cannot be forgotten here.
func nodes(t *testing.T) (list []string) {
	file, err := parser.ParseFile(token.NewFileSet(), "ast.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	goast.Inspect(file, func(n goast.Node) bool {
		spec, ok := n.(*goast.TypeSpec)
		if !ok {
			return true
		}
		if s, ok := spec.Type.(*goast.StructType); ok && len(s.Fields.List) > 0 && len(s.Fields.List[0].Names) == 0 && spec.Name.Name != "Comment" {
			list = append(list, spec.Name.Name)
		}
		return false
	})
	return list
}

// every is one of every node type.
var every = []ast.Node{&ast.Declare{}, &ast.Param{}, &ast.TypeRef{}, &ast.Extends{}, &ast.Property{}, &ast.Function{}, &ast.Alias{},
	&ast.VarDecl{}, &ast.Assign{}, &ast.ExprStmt{}, &ast.Return{}, &ast.Break{}, &ast.Continue{}, &ast.If{}, &ast.CaseOf{}, &ast.Branch{},
	&ast.While{}, &ast.Repeat{}, &ast.For{}, &ast.ForEach{}, &ast.Use{}, &ast.Try{}, &ast.SQL{}, &ast.BadStmt{}, &ast.Number{}, &ast.Text{},
	&ast.Date{}, &ast.Time{}, &ast.Local{}, &ast.Param0{}, &ast.ParamAt{}, &ast.Interprocess{}, &ast.Name{}, &ast.Call{}, &ast.Member{},
	&ast.Index{}, &ast.Element{}, &ast.CharRef{}, &ast.Deref{}, &ast.PointerTo{}, &ast.Neg{}, &ast.Binary{}, &ast.Ternary{}, &ast.Paren{},
	&ast.ObjectLit{}, &ast.CollectionLit{}, &ast.Table{}, &ast.Field{}, &ast.TryExpr{}, &ast.OperatorArg{}, &ast.QueryArg{}, &ast.AssignArg{},
	&ast.BadExpr{}, &ast.File{Source: diag.NewSource("f", "")}}

func TestEveryIsComplete(t *testing.T) {
	have := map[string]bool{}
	if len(nodes(t)) < 50 {
		t.Fatalf("only %d node types found", len(nodes(t)))
	}
	for _, n := range every {
		have[reflect.TypeOf(n).Elem().Name()] = true
	}
	for _, name := range nodes(t) {
		if !have[name] {
			t.Errorf("the list of this test lacks %s", name)
		}
	}
}

// fill sets every child of a node to a fresh one and gives their number.
func fill(v reflect.Value) int {
	local := func() ast.Expr { return &ast.Local{Name: "x"} }
	n := 0
	for i := range v.NumField() {
		var child any
		children := 1
		switch v.Type().Field(i).Type {
		case reflect.TypeFor[ast.Expr]():
			child = local()
		case reflect.TypeFor[[]ast.Expr]():
			child, children = []ast.Expr{local(), local()}, 2
		case reflect.TypeFor[[]ast.Stmt]():
			child, children = []ast.Stmt{&ast.Break{}, &ast.Break{}}, 2
		case reflect.TypeFor[[]*ast.Branch]():
			child = []*ast.Branch{{}}
		case reflect.TypeFor[[]ast.Pair]():
			child = []ast.Pair{{Value: local()}}
		case reflect.TypeFor[*ast.TypeRef]():
			child = &ast.TypeRef{}
		case reflect.TypeFor[*ast.Table]():
			child = &ast.Table{}
		case reflect.TypeFor[ast.Signature]():
			child, children = ast.Signature{Params: []*ast.Param{{}}, Result: &ast.Param{}}, 2
		case reflect.TypeFor[*ast.Declare]():
			child = &ast.Declare{}
		case reflect.TypeFor[*ast.Class]():
			child = &ast.Class{Items: []ast.ClassItem{&ast.Alias{}}}
		default:
			continue
		}
		v.Field(i).Set(reflect.ValueOf(child))
		n += children
	}
	return n
}

// TestWalk checks that Walk visits all children of every node type, once, and none below a node that is refused.
func TestWalk(t *testing.T) {
	for _, n := range every {
		v := reflect.New(reflect.TypeOf(n).Elem())
		v.Elem().Set(reflect.ValueOf(n).Elem())
		want := fill(v.Elem())
		node := v.Interface().(ast.Node)
		got := 0
		ast.Walk(node, func(m ast.Node) bool {
			if m == node {
				return true
			}
			got++
			return false
		})
		if got != want {
			t.Errorf("%T: %d children visited of %d", n, got, want)
		}
		ast.Walk(node, func(m ast.Node) bool {
			if m != node {
				t.Errorf("%T: visited below a node that was refused", n)
			}
			return false
		})
	}
	ast.Walk(nil, func(ast.Node) bool { t.Error("nil was visited"); return true })
}

// TestDump checks that every node has a form of its own.
func TestDump(t *testing.T) {
	seen := map[string]string{}
	for _, n := range every {
		if _, file := n.(*ast.File); file {
			continue
		}
		v := reflect.New(reflect.TypeOf(n).Elem())
		v.Elem().Set(reflect.ValueOf(n).Elem())
		fill(v.Elem())
		s := ast.Dump(v.Interface().(ast.Node))
		name := fmt.Sprintf("%T", n)
		if strings.Contains(s, "*ast.") {
			t.Errorf("%s has no form: %s", name, s)
		}
		switch n.(type) {
		case *ast.Paren, *ast.ExprStmt, *ast.Local, *ast.TypeRef, *ast.BadExpr, *ast.BadStmt, *ast.Text, *ast.OperatorArg, *ast.Table, *ast.AssignArg:
			continue // look like what they hold
		}
		if other := seen[s]; other != "" && s != "" {
			t.Errorf("%s and %s are both dumped as %s", name, other, s)
		}
		seen[s] = name
	}
}
