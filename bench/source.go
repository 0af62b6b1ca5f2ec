package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// source is the program that is long and written here: what an interpreter takes to read its source. Every line is run once.
const source = "source"

const sourceLines = 20_000

// sourceSyntax is how the lines of that program look in a language.
var sourceSyntax = map[string]struct{ begin, line, end string }{
	".4dm":   {"var $a; $b : Integer\n", "$a:=$a*%[1]d+%[2]d%%1000003\n", "LOG EVENT(Into system standard outputs; String($a)+\"\\n\")\n"},
	".lua":   {"local a = 0\n", "a = (a * %[1]d + %[2]d) %% 1000003\n", "print(a)\n"},
	".js":    {"var a = 0;\n", "a = (a * %[1]d + %[2]d) %% 1000003;\n", "console.log(a);\n"},
	".star":  {"def main():\n    a = 0\n", "    a = (a * %[1]d + %[2]d) %% 1000003\n", "    print(a)\n\nmain()\n"},
	".tengo": {"fmt := import(\"fmt\")\na := 0\n", "a = (a * %[1]d + %[2]d) %% 1000003\n", "fmt.println(a)\n"},
	".py":    {"a = 0\n", "a = (a * %[1]d + %[2]d) %% 1000003\n", "print(a)\n"},
	".php":   {"<?php\n$a = 0;\n", "$a = ($a * %[1]d + %[2]d) %% 1000003;\n", "echo $a, \"\\n\";\n"},
}

// writeSource writes the long program in every language into a folder of that name below dir.
func writeSource(dir string) error {
	dir = filepath.Join(dir, source)
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	for ext, s := range sourceSyntax {
		var b strings.Builder
		b.WriteString(s.begin)
		for i := range sourceLines {
			fmt.Fprintf(&b, s.line, 3+i%5, i%1000)
		}
		b.WriteString(s.end)
		if err := os.WriteFile(filepath.Join(dir, source+ext), []byte(b.String()), 0o666); err != nil {
			return err
		}
	}
	return nil
}
