// Command gentables writes builtins/table_gen.go: the table of every command and constant of 4D.
//
//	go run ./internal/gentables            regenerates the table from commands.tsv and constants.tsv beside this file
//	go run ./internal/gentables -from DIR  first takes those two files over from the full data tables in DIR
//
// The two files here hold only what the table needs, so that the project can be built and regenerated from its own repository.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	from := flag.String("from", "", "folder with the full commands.tsv and constants.tsv")
	root := flag.String("root", ".", "root of the project")
	flag.Parse()
	here := filepath.Join(*root, "internal", "gentables")
	if *from != "" {
		for _, name := range []string{"commands.tsv", "constants.tsv"} {
			b, err := takeOver(filepath.Join(*from, name), columns[name])
			if err != nil {
				log.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(here, name), b, 0o644); err != nil {
				log.Fatal(err)
			}
		}
	}
	out, err := generate(here)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*root, "builtins", "table_gen.go"), out, 0o644); err != nil {
		log.Fatal(err)
	}
}

// columns is what is kept of the full tables.
var columns = map[string][]string{
	"commands.tsv":  {"number", "name", "theme", "is_function", "thread_safe", "deprecated", "status", "old_names"},
	"constants.tsv": {"token", "name", "theme", "type", "value", "deprecated", "old_names"},
}

func takeOver(path string, keep []string) ([]byte, error) {
	rows, err := readTable(path)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	for i, k := range keep {
		if i > 0 {
			b.WriteByte('\t')
		}
		b.WriteString(k)
	}
	b.WriteByte('\n')
	for n, row := range rows {
		for i, k := range keep {
			cell, ok := row[k]
			if !ok {
				return nil, fmt.Errorf("%s:%d: no column %s", path, n+2, k)
			}
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(cell)
		}
		b.WriteByte('\n')
	}
	return b.Bytes(), nil
}
