// Command gendocs writes the pages under docs about commands and built-in classes, and the table of the README, from the rows of the library.
//
//	go generate ./internal/gendocs
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"tetra/builtins"
	"tetra/internal/reference"
	"tetra/web"
)

//go:generate go run . -root ../..

func main() {
	log.SetFlags(0)
	root := flag.String("root", ".", "root of the project")
	flag.Parse()
	if err := write(*root, reference.Of(web.Library(builtins.Standard(), nil))); err != nil {
		log.Fatal(err)
	}
}

// write makes the folders of the pages hold these pages and no other, and replaces the table of the README.
func write(root string, r *reference.Reference) error {
	pages := pages(r)
	for _, folder := range []string{"docs/commands", "docs/classes"} {
		folder = filepath.Join(root, folder)
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return err
		}
		there, err := filepath.Glob(filepath.Join(folder, "*.md"))
		if err != nil {
			return err
		}
		for _, file := range there {
			name, err := filepath.Rel(root, file)
			if err != nil {
				return err
			}
			if _, ok := pages[filepath.ToSlash(name)]; !ok {
				if err := os.Remove(file); err != nil {
					return err
				}
			}
		}
	}
	for name, text := range pages {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	readme := filepath.Join(root, "README.md")
	text, err := os.ReadFile(readme)
	if err != nil {
		return err
	}
	changed, err := between(string(text), shares(r))
	if err != nil {
		return err
	}
	return os.WriteFile(readme, []byte(changed), 0o644)
}
