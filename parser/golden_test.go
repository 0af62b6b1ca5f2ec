package parser

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tetra/diag"
	"tetra/lexer"
)

var update = flag.Bool("update", false, "rewrite expectations: the difference is the review")

// someNames is a small part of what 4D knows.
func someNames() *lexer.NameTable {
	t := &lexer.NameTable{}
	for name, number := range map[string]int{"ALERT": 41, "QUERY": 277, "String": 10, "Length": 16, "Date": 102, "Current date": 33,
		"New object": 1471, "Last errors": 1799, "Uppercase": 13, "This": 1470, "Form": 1466, "4D": 1709, "cs": 1710, "Storage": 1525,
		"Null": 1517, "True": 214, "False": 215, "Not": 34, "Formula": 1597, "USE SET": 118, "End selection": 36, "Session": 1714,
		"SORT ARRAY": 229, "Super": 1705, "C_TEXT": 284, "Try catch up": 1, "BREAK LEVEL": 302, "Application version": 493, "Mod": 98} {
		t.Add(name, lexer.Entry{Kind: lexer.Command, Number: number})
	}
	for name, token := range map[string][2]int{"Is text": {8, 2}, "Is real": {8, 1}, "Pi": {30, 1}, "64 bit version": {5, 25}} {
		t.Add(name, lexer.Entry{Kind: lexer.Constant, Number: token[0], Index: token[1]})
	}
	for _, name := range []string{"00_Start", "New object list", "While waiting", "2 columns"} {
		t.Add(name, lexer.Entry{Kind: lexer.Method})
	}
	t.AddTable("Known", 7)
	return t
}

// TestWrongInputs compares what is said about each NAME.4dm under testdata/syntax with NAME.err.
func TestWrongInputs(t *testing.T) {
	const dir = "../testdata/syntax"
	files, err := filepath.Glob(filepath.Join(dir, "*.4dm"))
	if err != nil || len(files) < 80 {
		t.Fatalf("%d inputs, %v", len(files), err)
	}
	names := someNames()
	for _, file := range files {
		name := filepath.Base(file)
		t.Run(strings.TrimSuffix(name, ".4dm"), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			_, list := ParseFile(diag.NewSource(name, string(text)), names)
			var got strings.Builder
			if err := diag.Write(&got, list, diag.Options{}); err != nil {
				t.Fatal(err)
			}
			golden(t, strings.TrimSuffix(file, ".4dm")+".err", got.String())
		})
	}
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs (-update rewrites it); got:\n%s\nwant:\n%s", file, got, want)
	}
}

// TestGrammarIsCurrent keeps grammar.ebnf what participle prints.
func TestGrammarIsCurrent(t *testing.T) {
	golden(t, "grammar.ebnf", Grammar())
}

func typeName(v any) string { return fmt.Sprintf("%T", v) }
