package main

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// Maps, closures and tables in variables of a package are made at every start, and their code and data are pages that a short program would not touch.
// What packages of ours do then is this and no more: a switch, a value.Lazy or a composite literal of constants takes its place.
func TestStart(t *testing.T) {
	does := []string{
		"tetra/internal/boot", // what it is for
		"tetra/value",         // the root of all shapes, the rarity of characters
		"tetra/lexer",         // classes of bytes, words of modifiers
		"tetra/parser",        // which line closes which block
		"tetra/cmd/tetra",     // of its tests
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self, "version")
	cmd.Env = append(os.Environ(), asTetra+"=1", "GODEBUG=inittrace=1")
	trace := new(strings.Builder)
	cmd.Stderr = trace
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	found := false
	for line := range strings.Lines(trace.String()) {
		pkg, ok := strings.CutPrefix(line, "init ")
		if !ok {
			continue
		}
		pkg, _, _ = strings.Cut(pkg, " ")
		ours := strings.HasPrefix(pkg, "tetra/") || strings.HasPrefix(pkg, "github.com/dlclark/regexp2") || strings.HasPrefix(pkg, "github.com/santhosh-tekuri/jsonschema")
		switch {
		case !ours:
		case slices.Contains(does, pkg):
			found = true
		default:
			t.Errorf("%s works at every start: %s", pkg, line)
		}
	}
	if !found {
		t.Fatalf("Go says nothing of what packages of ours do:\n%s", trace)
	}
}
