package cli

import (
	"flag"
	"path/filepath"
	"testing"

	"tetra/internal/golden"
)

var update = flag.Bool("update", false, "rewrite the expected outputs under testdata")

// TestGolden runs every method under testdata that has an expected output, as tetra test does.
func TestGolden(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	tests, err := golden.Find([]string{"testdata"}, *update)
	if err != nil {
		t.Fatal(err)
	}
	env := &Env{Getenv: func(string) string { return "" }}
	for _, r := range golden.Run(t.Context(), tests, golden.Options{Update: *update}, goldenRunner(env, &options{})) {
		t.Run(r.Test.Name, func(t *testing.T) {
			switch r.Verdict {
			case golden.Failed:
				t.Errorf("%s\n%s", r.Message, r.Diff)
			case golden.Skipped:
				t.Skip(r.Message)
			}
		})
	}
}
