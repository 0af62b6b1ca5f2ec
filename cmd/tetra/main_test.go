package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// asTetra makes the test binary the program itself, for tests that start it in their own way.
const asTetra = "TETRA_TEST_MAIN"

func TestMain(m *testing.M) {
	if os.Getenv(asTetra) != "" {
		main()
	}
	testscript.Main(m, map[string]func(){"tetra": main, "tool4d": main})
}

// TestScripts holds the command line to testdata/cli, a script for each subject.
func TestScripts(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"cli", "web"} {
		files, err := filepath.Glob(filepath.Join(root, "testdata", dir, "*.txtar"))
		if err != nil {
			t.Fatal(err)
		}
		if len(files) == 0 {
			continue
		}
		testscript.Run(t, testscript.Params{
			Files:               files,
			RequireExplicitExec: true,
			RequireUniqueNames:  true,
			UpdateScripts:       os.Getenv("UPDATE_SCRIPTS") != "",
			Setup: func(env *testscript.Env) error {
				// ROOT is the project, for scripts that use its examples and test data.
				env.Setenv("ROOT", root)
				env.Setenv("TZ", "UTC")
				env.Setenv("TETRA_HISTORY", "off")
				return nil
			},
		})
	}
}
