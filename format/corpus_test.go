package format_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tetra/builtins"
	"tetra/diag"
	"tetra/format"
	"tetra/lexer"
	"tetra/parser"
)

// TestCorpus lays out every .4dm below the folder named by TETRA_CORPUS and proves of each what check proves. With -v it names the files that are
// refused and says how fast parsing and formatting were.
func TestCorpus(t *testing.T) {
	root := os.Getenv("TETRA_CORPUS")
	if root == "" {
		t.Skip("TETRA_CORPUS names no folder")
	}
	var files []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.EqualFold(filepath.Ext(path), ".4dm") {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	folders := map[string]format.Names{}
	var bytes, refused int
	var parsing, formatting, slowest time.Duration
	slowestFile := ""
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		names := corpusNames(folders, filepath.Dir(file))
		class := filepath.Base(filepath.Dir(file)) == "Classes"
		opt := format.Options{Names: names, Class: class}
		src := diag.NewSource(file, string(data))
		parse := parser.ParseFile
		if class {
			parse = parser.ParseClass
		}
		start := time.Now()
		_, list := parse(src, names)
		took := time.Since(start)
		parsing += took
		bytes += len(data)
		if took > slowest {
			slowest, slowestFile = took, file
		}
		if e := list.Err(); e != nil {
			refused++
			t.Logf("refused: %s: %v", file, e)
			continue
		}
		start = time.Now()
		format.Source(src, opt)
		formatting += time.Since(start)
		t.Run(strings.TrimPrefix(file, root), func(t *testing.T) {
			for tokens := range allTokens {
				opt.Tokens = tokens
				check(t, src.Text, opt)
			}
		})
	}
	mb := float64(bytes) / 1e6
	t.Logf("%d files, %.1f MB, %d refused; parsing %.1f MB/s, formatting %.1f MB/s; slowest to parse: %s, %v", len(files), mb, refused,
		mb/parsing.Seconds(), mb/formatting.Seconds(), slowestFile, slowest)
}

// corpusNames is the names for the files of a folder: 4D's and the project methods of the Sources folder around it.
func corpusNames(known map[string]format.Names, dir string) format.Names {
	methods := dir
	for d := dir; filepath.Dir(d) != d; d = filepath.Dir(d) {
		if filepath.Base(d) == "Sources" {
			methods = filepath.Join(d, "Methods")
			break
		}
	}
	if n, ok := known[methods]; ok {
		return n
	}
	table := &lexer.NameTable{Parent: builtins.Names()}
	entries, _ := os.ReadDir(methods) // what is not there has no names
	for _, e := range entries {
		name := strings.TrimSuffix(e.Name(), filepath.Ext(e.Name()))
		if _, taken := table.Lookup(lexer.Fold(nil, name)); !taken && !e.IsDir() {
			table.Add(name, lexer.Entry{Kind: lexer.Method})
		}
	}
	known[methods] = builtins.Spelling{Names: table}
	return known[methods]
}
