package parser

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

// FuzzParse: whatever the text, there is a tree and a list, all places lie in the source and in its order, and a text without
// errors has a tree without holes.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"#DECLARE($a : Text; ... : Real) -> $r : 4D.File\nvar $x; $y : Text\nvar $z:=1\n",
		"If ($a=1)\n\tFor ($i; 1; 10; 2)\n\t\tbreak\n\tEnd for\nElse\n\tCase of\n\t\t: (a) | (b)\n\t\t\treturn $x\n\t\tElse\n\tEnd case\nEnd if\n",
		"For each ($e; $c; 1; 2) While ($x)\nEnd for each\nRepeat\nUntil (a)\nWhile (a)\nEnd while\nUse (a)\nEnd use\nTry\nCatch\nEnd try\nBegin SQL\nx\nEnd SQL\n",
		"Class extends A\nproperty a; b : Text\nproperty c : Text:=1\nexposed local Function get f($a : Text; $b)->$r : Text\n$x:=1\nshared singleton Class constructor\nAlias a b.c\n",
		"$x:=$a ? {a: 1; b: [1; 2]} : Try(f(1)).b[1][[2]]{3}->c\nQUERY([T:1]; & [T:1]A:2=1; *)\n(f(\"b\"))->+=1\n",
		"End if\nElse\n: (x)\nCatch\nUntil\n)\n$a=1\n$i++\n",
	} {
		f.Add(s)
	}
	wrong, _ := filepath.Glob("../testdata/syntax/*.4dm")
	for _, file := range wrong {
		if text, err := os.ReadFile(file); err == nil {
			f.Add(string(text))
		}
	}
	names := someNames()
	f.Fuzz(func(t *testing.T, text string) {
		src := diag.NewSource("f", text)
		check := func(n ast.Node, list diag.List) {
			last := uint32(0)
			holes := false
			ast.Walk(n, func(n ast.Node) bool {
				s := n.Span()
				if s.Start > s.End || int(s.End) > len(text) {
					t.Fatalf("%T at %v of %d bytes in %q", n, s, len(text), text)
				}
				if s.Start < last {
					t.Fatalf("%T at %v stands before %d in %q", n, s, last, text)
				}
				last = s.Start
				switch n.(type) {
				case *ast.BadExpr, *ast.BadStmt:
					holes = true
				}
				return true
			})
			if holes && list.Err() == nil {
				t.Fatalf("holes without an error in %q", text)
			}
			last = 0
			for _, e := range list {
				if e.Span.Start > e.Span.End || int(e.Span.End) > len(text) || e.Span.Start < last {
					t.Fatalf("%v at %v after %d in %q", e, e.Span, last, text)
				}
				last = e.Span.Start
				if e.Message == "" || strings.HasSuffix(e.Message, ".") && !strings.HasSuffix(e.Message, "...") && !strings.Contains(text, ".") || strings.Contains(e.Message, "Expr") && !strings.Contains(text, "Expr") {
					t.Fatalf("message %q for %q", e.Message, text)
				}
				diag.Render(e, diag.Options{Width: 40})
			}
		}
		for _, parse := range []func(*diag.Source) (*ast.File, diag.List){
			func(s *diag.Source) (*ast.File, diag.List) { return ParseMethod(s, names) },
			func(s *diag.Source) (*ast.File, diag.List) { return ParseClass(s, nil) },
			func(s *diag.Source) (*ast.File, diag.List) { return ParseInput(s, names) },
		} {
			file, list := parse(src)
			check(file, list)
			_ = ast.Dump(file)
		}
		samePlainly(t, src, names, mode{kind: ast.ClassFile})
		samePlainly(t, src, names, mode{kind: ast.MethodFile})
		x, list := ParseExpression(src, names)
		check(x, list)
	})
}

// ordinary is a piece of a method of ordinary lines.
const ordinary = `// Adds up the lines of an invoice
If ($invoice.lines.length>0) & (Not($invoice.closed))
	For each ($line; $invoice.lines)
		$total:=$total+($line.price*$line.quantity)
		If ($line.vat#Null)
			$vat+=($line.price*$line.quantity*$line.vat)
		Else
			ALERT("no rate for "+String($line.number)+": "+$line.article.name)
		End if
	End for each
	$result:=New object("total"; $total; "vat"; $vat; "date"; Current date)
End if
`

// BenchmarkParse reads methods of ordinary lines of several sizes, and methods whose blocks or brackets lie deep inside each other: the speed is to
// be the same for all.
func BenchmarkParse(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"20KB", strings.Repeat(ordinary, 50)},
		{"2MB", strings.Repeat(ordinary, 5000)},
		{"Blocks", strings.Repeat(strings.Repeat("If (a)\n", 500)+strings.Repeat("End if\n", 500), 4)},
		{"Brackets", strings.Repeat("$x:="+strings.Repeat("f(1+", 100)+"1"+strings.Repeat(")", 100)+"\n", 20)},
		{"Literal", "$x:=[" + strings.Repeat("{a: 1; b: \"x\"; c: [1; 2]}; ", 500) + "1]\n"},
		{"Line", "$x:=" + strings.Repeat("$a+", 9000) + "1\n"},
	} {
		b.Run(c.name, func(b *testing.B) {
			names := someNames()
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, list := ParseMethod(diag.NewSource("m", c.text), names); list != nil {
					b.Fatal(list)
				}
			}
		})
	}
}

// TestMemory: a parse allocates less than ten times the size of its source; less than twenty times where the race detector runs.
func TestMemory(t *testing.T) {
	src := diag.NewSource("m", strings.Repeat(ordinary, 2000))
	names := someNames()
	ParseMethod(src, names)
	limit := 10.0
	if raceDetector {
		limit = 20
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	ParseMethod(src, names)
	runtime.ReadMemStats(&after)
	if times := float64(after.TotalAlloc-before.TotalAlloc) / float64(len(src.Text)); times >= limit {
		t.Errorf("%.1f times the size of the source", times)
	}
}

// samePlainly checks that the lines that quick.go reads are those that participle reads, and give the same tree.
func samePlainly(t *testing.T, src *diag.Source, names lexer.Names, m mode) {
	t.Helper()
	quick, list := parse(src, lexer.Options{Names: names}, m)
	m.plain = true
	plain, want := parse(src, lexer.Options{Names: names}, m)
	if a, b := ast.Dump(quick), ast.Dump(plain); a != b || len(list) != len(want) {
		t.Fatalf("%q\nquick %s\n%v\nplain %s\n%v", src.Text, a, list, b, want)
	}
}

func TestPlain(t *testing.T) {
	names := someNames()
	files, _ := filepath.Glob("../testdata/*/*.4dm")
	more, _ := filepath.Glob("../testdata/*/*/*.4dm")
	for _, file := range append(files, more...) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		samePlainly(t, diag.NewSource(file, string(text)), names, mode{guess: true})
	}
}

// BenchmarkGrammar measures what the first line pays that is not read the quick way.
func BenchmarkGrammar(b *testing.B) {
	for b.Loop() {
		built[simpleLine]()
	}
}
