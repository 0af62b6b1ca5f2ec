package format_test

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tetra/ast"
	"tetra/diag"
	"tetra/format"
	"tetra/lexer"
	"tetra/parser"
)

var update = flag.Bool("update", false, "rewrite expectations: the difference is the review")

// testNames is a small part of what 4D knows, with its spelling.
type testNames struct {
	*lexer.NameTable
	spelled map[lexer.Entry]string
}

func (n testNames) CommandName(number int) string {
	return n.spelled[lexer.Entry{Kind: lexer.Command, Number: number}]
}

func (n testNames) ConstantName(group, index int) string {
	return n.spelled[lexer.Entry{Kind: lexer.Constant, Number: group, Index: index}]
}

var someNames = func() testNames {
	n := testNames{&lexer.NameTable{}, map[lexer.Entry]string{}}
	add := func(e lexer.Entry, name string) {
		n.Add(name, e)
		n.spelled[e] = name
	}
	for name, number := range map[string]int{"ALERT": 41, "QUERY": 277, "String": 10, "Length": 16, "Date": 102, "Time": 179, "Current date": 33,
		"New object": 1471, "Last errors": 1799, "This": 1470, "4D": 1709, "cs": 1710, "Storage": 1525, "Null": 1517, "True": 214,
		"False": 215, "Not": 34, "Formula": 1597, "Super": 1705, "throw": 1805, "SORT ARRAY": 229, "ALL RECORDS": 47, "FORM Event": 1606} {
		add(lexer.Entry{Kind: lexer.Command, Number: number}, name)
	}
	add(lexer.Entry{Kind: lexer.Command, Number: 603}, "OBJECT SET VISIBLE")
	n.Add("SET VISIBLE", lexer.Entry{Kind: lexer.Command, Number: 603}) // an old name
	n.spelled[lexer.Entry{Kind: lexer.Command, Number: 1706}] = "Super"
	n.spelled[lexer.Entry{Kind: lexer.Command, Number: 388}] = "Form event" // whose name alone is another command
	add(lexer.Entry{Kind: lexer.Constant, Number: 8, Index: 2}, "Is text")
	add(lexer.Entry{Kind: lexer.Constant, Number: 8, Index: 1}, "Is real")
	return n
}()

var allTokens = map[format.Tokens]string{format.Keep: "", format.Strip: ".strip", format.Add: ".add"}

// TestGolden compares the layout of each NAME.4dm under testdata/format with NAME.fmt, and where NAME begins with tokens also
// without and with token suffixes.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("../testdata/format/*.4dm")
	if err != nil || len(files) < 8 {
		t.Fatalf("%d inputs, %v", len(files), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".4dm")
		for tokens, suffix := range allTokens {
			if tokens != format.Keep && !strings.HasPrefix(name, "tokens") {
				continue
			}
			t.Run(name+suffix, func(t *testing.T) {
				text, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				got := check(t, string(text), format.Options{Names: someNames, Tokens: tokens})
				if got == "" {
					_, list := format.Source(diag.NewSource(name, string(text)), format.Options{Names: someNames})
					t.Fatal(list)
				}
				want := strings.TrimSuffix(file, ".4dm") + suffix + ".fmt"
				if *update {
					if err := os.WriteFile(want, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
					return
				}
				if b, err := os.ReadFile(want); err != nil || string(b) != got {
					t.Errorf("%s differs (-update rewrites it), %v; got:\n%s", want, err, got)
				}
			})
		}
	}
}

// check lays a source out and proves what Source promises: the tree and the comments are the same, and a second time changes
// nothing. It gives the layout, "" for a source that is refused.
func check(t *testing.T, text string, opt format.Options) string {
	t.Helper()
	src := diag.NewSource("in", text)
	got, list := format.Source(src, opt)
	parse := parser.ParseFile
	if opt.Class {
		parse = parser.ParseClass
	}
	var names lexer.Names
	if opt.Names != nil {
		names = opt.Names
	}
	before, found := parse(src, names)
	if found.Err() != nil {
		if got != "" || list.Err() == nil {
			t.Fatalf("a source with mistakes is laid out: %q", text)
		}
		return ""
	}
	if list.Err() != nil {
		t.Fatalf("refused: %v\n%q", list.Err(), text)
	}
	out := diag.NewSource("out", got)
	after, found := parse(out, names)
	if found.Err() != nil {
		t.Fatalf("%v\nin  %q\nout %q", found.Err(), text, got)
	}
	strip := opt.Tokens == format.Strip
	if a, b := dump(before, opt.Names, strip), dump(after, opt.Names, strip); a != b {
		t.Fatalf("the tree changes\nin  %q\nout %q\nwas %s\nis  %s", text, got, a, b)
	}
	if a, b := comments(before), comments(after); !slices.Equal(a, b) {
		t.Fatalf("comments change from %q to %q", a, b)
	}
	if a, b := strings.Count(text, "\n"), strings.Count(got, "\n"); a != b {
		t.Fatalf("%d line ends become %d\nin  %q\nout %q", a, b, text, got)
	}
	again, list := format.Source(out, opt)
	if list.Err() != nil || again != got {
		t.Fatalf("the second time changes something, %v\nin     %q\nfirst  %q\nsecond %q", list.Err(), text, got, again)
	}
	return got
}

// dump prints a tree without what the layout may change: the letters of commands, constants and basic types, and the numbers of
// tables where tokens are dropped.
func dump(f *ast.File, names format.Names, strip bool) string {
	known := func(n *ast.Name) bool {
		switch {
		case names == nil:
			return false
		case n.Kind == ast.CommandName:
			return names.CommandName(n.Number) != ""
		}
		return n.Kind == ast.ConstantName && names.ConstantName(n.Number, n.Index) != ""
	}
	ast.Walk(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Name:
			if n.Kind == ast.CommandName && n.Number == 1706 { // the other number of Super
				n.Number = 1705
			}
			if known(n) {
				n.Text = ""
			}
		case *ast.TypeRef:
			if len(n.Parts) == 1 || strings.EqualFold(n.Parts[0], "cs") {
				n.Parts[0] = strings.ToLower(n.Parts[0])
			}
		case *ast.Table:
			if strip {
				n.Number = 0
			}
		case *ast.Field:
			if strip {
				n.Number = 0
			}
		}
		return true
	})
	return ast.Dump(f)
}

func comments(f *ast.File) (list []string) {
	for _, c := range f.Comments {
		list = append(list, f.Source.Text[c.At.Start:c.At.End])
	}
	return list
}

// TestProject lays out every source of the project, in all three ways.
func TestProject(t *testing.T) {
	n := 0
	for _, root := range []string{"../testdata", "../examples", "../bench"} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) != ".4dm" {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			n++
			for tokens := range allTokens {
				check(t, string(text), format.Options{Names: someNames, Tokens: tokens, Class: filepath.Base(filepath.Dir(path)) == "Classes"})
			}
			return nil
		})
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
	}
	if n < 100 {
		t.Errorf("only %d sources found", n)
	}
}

func TestLineEnds(t *testing.T) {
	for in, want := range map[string]string{
		"":                                "",
		"\n":                              "\n",
		"if(a)\r\n b\r\nend if\r\n":       "If (a)\r\n\tb\r\nEnd if \r\n",
		"if(a)\rb\rend if":                "If (a)\r\tb\rEnd if ",
		"if(a)\r\nb\nend if":              "If (a)\r\n\tb\nEnd if ",
		"\uFEFF a:=1\n":                   "\uFEFFa:=1\n",
		"\uFEFF\uFEFF// a\n":              "\uFEFF\uFEFF// a\n",
		"a:=f(1;\\\r\n2)":                 "a:=f(1; \\\r\n2)",
		"if(a)\nb:=f(1; \\  \n2)\nend if": "If (a)\n\tb:=f(1; \\\n\t\t2)\nEnd if ",
		"a:=1 \\":                         "a:=1\\",
		"a\u00A0:=\u00A01\n":              "a:=1\n",
		"#!/usr/bin/env tetra\na:= 1\n":   "#!/usr/bin/env tetra\na:=1\n",
		"//%attributes = {\"a\":1}\n":     "//%attributes = {\"a\":1}\n",
		"if(a)\n\n  \nend if\n  ":         "If (a)\n\t\n\t\nEnd if \n",
		"function f\n$a:=1\n ":            "Function f\n\t$a:=1\n\t",
		"$a:=1; \n":                       "$a:=1;\n",
		"var $a,$b:text":                  "var $a, $b : Text",
	} {
		if got := check(t, in, format.Options{Names: someNames}); got != want {
			t.Errorf("%q\ngives %q\nwant  %q", in, got, want)
		}
	}
}

func TestRefused(t *testing.T) {
	got, list := format.Source(diag.NewSource("m", "If ($a)\n"), format.Options{})
	if got != "" || list.Err() == nil || !strings.Contains(list.Err().Error(), "End if") {
		t.Errorf("%q, %v", got, list)
	}
	// what is a class by its place only
	if _, list := format.Source(diag.NewSource("m", "$a:=1\n"), format.Options{Class: true}); list.Err() == nil {
		t.Error("a line outside any function of a class passes")
	}
	// warnings do not refuse
	if got, list := format.Source(diag.NewSource("m", "$a:= 1 /* open"), format.Options{}); got != "$a:=1/* open" || len(list) != 1 {
		t.Errorf("%q, %v", got, list)
	}
}

// TestNoNames checks that names stay what they are where nobody knows them.
func TestNoNames(t *testing.T) {
	const in = "alert:C41(IS TEXT:K8:2; date)\n"
	for tokens := range allTokens {
		if got := check(t, in, format.Options{Tokens: tokens}); got != in {
			t.Errorf("%q", got)
		}
	}
}

// FuzzFormat: whatever the text, it is refused with an error or its layout keeps what check checks.
func FuzzFormat(f *testing.F) {
	for _, dir := range []string{"../testdata/format", "../testdata/syntax"} {
		files, _ := filepath.Glob(filepath.Join(dir, "*.4dm"))
		for _, file := range files {
			if text, err := os.ReadFile(file); err == nil {
				f.Add(string(text), uint8(0))
				f.Add(string(text), uint8(1))
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string, how uint8) {
		opt := format.Options{Names: someNames, Tokens: format.Tokens(how % 3), Class: how&8 != 0}
		if how&16 != 0 {
			opt.Names = nil
		}
		check(t, text, opt)
	})
}

// BenchmarkSource lays out a method of ordinary lines.
func BenchmarkSource(b *testing.B) {
	text := strings.Repeat(`// Adds up the lines of an invoice
If ($invoice.lines.length>0) & (Not($invoice.closed))
	For each ($line; $invoice.lines)
		$total:=$total+($line.price*$line.quantity)  // no tax
	End for each 
	$result:=New object("total"; $total; "vat"; $vat; "date"; Current date)
End if 
`, 50)
	src := diag.NewSource("m", text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if got, list := format.Source(src, format.Options{Names: someNames}); got != text {
			b.Fatal(list)
		}
	}
}
