// Package imports holds the project to the import table of ARCHITECTURE.md.
package imports

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module = "tetra"
	root   = "../.."
)

type rule struct {
	may, never []string
	later      bool // in the making: it need not exist yet
}

// table reads the rules from the Markdown table, so that what people read is what holds.
func table(t *testing.T) map[string]rule {
	text, err := os.ReadFile(filepath.Join(root, "ARCHITECTURE.md"))
	if err != nil {
		t.Fatal(err)
	}
	rules := map[string]rule{}
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.TrimSpace(line), "|")
		if len(cells) != 6 || !strings.Contains(cells[1], "`") {
			continue
		}
		rules[strings.Trim(cells[1], " `")] = rule{list(cells[3]), list(cells[4]), strings.HasPrefix(cells[2], " in the making")}
	}
	if len(rules) < 10 {
		t.Fatalf("found only %d rows of the import table", len(rules))
	}
	return rules
}

func list(cell string) (l []string) {
	for s := range strings.SplitSeq(cell, ",") {
		if s = strings.TrimSpace(s); s != "" {
			l = append(l, s)
		}
	}
	return l
}

// check says what is wrong with one import, "" for nothing.
func (r rule) check(imported string) string {
	for _, n := range r.never {
		if within(imported, n) {
			return "is forbidden"
		}
	}
	if slices.Contains(r.may, "*") {
		return ""
	}
	own, isOwn := strings.CutPrefix(imported, module+"/")
	switch first, _, _ := strings.Cut(imported, "/"); {
	case isOwn:
		if !slices.Contains(r.may, own) {
			return "is not in the table"
		}
	case strings.Contains(first, "."):
		other := strings.TrimPrefix(imported, "github.com/")
		if !slices.ContainsFunc(r.may, func(m string) bool { return within(other, m) }) {
			return "is not in the table"
		}
	}
	return ""
}

func within(p, dir string) bool { return p == dir || strings.HasPrefix(p, dir+"/") }

func TestImports(t *testing.T) {
	rules := table(t)
	seen := map[string]bool{}
	for _, f := range sources(t) {
		dir := path.Dir(f)
		r, ok := rules[dir]
		switch {
		case ok:
		case path.Dir(dir) == "internal" && strings.HasPrefix(path.Base(dir), "gen"), path.Dir(dir) == "examples":
			continue // generators and examples are programs of their own
		default:
			t.Errorf("%s: package %s is not in the table of ARCHITECTURE.md", f, dir)
			continue
		}
		seen[dir] = true
		tree, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, f), nil, parser.ImportsOnly)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, spec := range tree.Imports {
			imported, _ := strconv.Unquote(spec.Path.Value)
			if wrong := r.check(imported); wrong != "" {
				t.Errorf("%s imports %s, which %s", f, imported, wrong)
			}
			if strings.HasSuffix(imported, "chzyer/readline") && f != "repl/readline.go" {
				t.Errorf("%s imports readline; only repl/readline.go may", f)
			}
		}
	}
	for dir, r := range rules {
		if !seen[dir] && !r.later && dir != "internal/imports" {
			t.Errorf("package %s is in the table but does not exist", dir)
		}
	}
}

// sources is the project's Go files but tests, with / and without other modules.
func sources(t *testing.T) (files []string) {
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() {
			if p != root && (name[0] == '.' || name == "testdata") {
				return fs.SkipDir
			}
			if _, err := os.Stat(filepath.Join(p, "go.mod")); err == nil && p != root {
				return fs.SkipDir
			}
			return nil
		}
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			rel, err := filepath.Rel(root, p)
			files = append(files, filepath.ToSlash(rel))
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestRule(t *testing.T) {
	r := rule{may: []string{"diag", "alecthomas/participle/v2"}, never: []string{"net"}}
	for imported, want := range map[string]bool{
		"fmt": true, "tetra/diag": true, "tetra/value": false, "net/http": false, "net": false, "netip": true,
		"github.com/alecthomas/participle/v2/lexer": true, "github.com/spf13/cobra": false,
	} {
		if got := r.check(imported) == ""; got != want {
			t.Errorf("%s: allowed %v, want %v", imported, got, want)
		}
	}
}
