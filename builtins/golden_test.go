package builtins

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

var listGolden = flag.Bool("golden", false, "list the commands with the golden tests that use each")

var (
	comments = regexp.MustCompile(`(?s)/\*.*?\*/|//[^\n]*`)
	literals = regexp.MustCompile(`"(?:\\.|[^"\\\n])*"`)
	words    = regexp.MustCompile(`[\p{L}\d_]+`)
)

// Every command has a golden test that uses it, beyond the examples of its row. `go test ./builtins -run TestGoldenOfCommands -golden` lists how many have.
func TestGoldenOfCommands(t *testing.T) {
	byFirst := map[string][]string{} // the names by their first word, in small letters, the longest first
	var names []string
	for _, th := range whole().Themes {
		for _, c := range th.Commands() {
			name := strings.ToLower(c.Name)
			names = append(names, name)
			first, _, _ := strings.Cut(name, " ")
			byFirst[first] = append(byFirst[first], name)
		}
	}
	for _, list := range byFirst {
		slices.SortFunc(list, func(a, b string) int { return len(b) - len(a) })
	}
	used := map[string]map[string]bool{}
	use := func(code, file string) {
		text := strings.ToLower(comments.ReplaceAllString(literals.ReplaceAllString(code, `""`), ""))
		for _, at := range words.FindAllStringIndex(text, -1) {
			if at[0] > 0 && isNameByte(text[at[0]-1]) {
				continue
			}
			for _, name := range byFirst[text[at[0]:at[1]]] {
				rest, ok := strings.CutPrefix(text[at[0]:], name)
				if ok && (rest == "" || !isNameByte(rest[0])) {
					if used[name] == nil {
						used[name] = map[string]bool{}
					}
					used[name][file] = true
					break
				}
			}
		}
	}
	// What needs a server has it in a test in Go, around methods in raw texts.
	inGo, err := filepath.Glob(filepath.Join("..", "*", "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range inGo {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, part := range strings.Split(string(b), "`") {
			if i%2 == 1 {
				use(part, file)
			}
		}
	}
	err = filepath.WalkDir(filepath.Join("..", "testdata"), func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !slices.Contains([]string{".4dm", ".txtar", ".4dform", ".html", ".shtml"}, filepath.Ext(file)) {
			return err
		}
		if _, err := os.Stat(strings.TrimSuffix(file, ".4dm") + ".out"); err != nil && strings.Contains(file, "commands") && filepath.Ext(file) == ".4dm" && !strings.Contains(file, "Sources") {
			head, _ := os.ReadFile(file)
			if strings.HasPrefix(string(head), "// docs") {
				t.Errorf("%s has no .out beside it: it never runs", file)
			}
		}
		b, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		use(string(b), file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range names {
		switch count := len(used[n]); {
		case *listGolden:
			t.Logf("%d\t%s", count, n)
		case count == 0:
			t.Errorf("no test under testdata uses %s", n)
		}
	}
}

func isNameByte(c byte) bool {
	return c >= 0x80 || c == '_' || c == '.' || c == '$' || unicode.IsLetter(rune(c)) || unicode.IsDigit(rune(c))
}
