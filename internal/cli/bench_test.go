package cli

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkPrograms runs the programs of bench/ that measure the interpreter one after the other. Its profile, joined with one of reading a long source, is
// what the build of tetra is guided by; in the root of the project:
//
//	go test ./internal/cli -run '^$' -bench Programs -benchtime 20x -cpuprofile programs.prof -o /dev/null
//	GOGC=400 go test ./interp -run '^$' -bench LongSource -benchtime 400x -cpuprofile long.prof -o /dev/null
//	cd bench && go run ./profile ../programs.prof ../long.prof > ../cmd/tetra/default.pgo
//
// The second is a tenth of all samples: with less of it, what reads a source counts as cold.
func BenchmarkPrograms(b *testing.B) {
	files, err := filepath.Glob(filepath.Join("..", "..", "bench", "programs", "*", "*.4dm"))
	if err != nil {
		b.Fatal(err)
	}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".4dm")
		if filepath.Base(filepath.Dir(f)) != name {
			continue // a method beside it
		}
		if peer := strings.TrimSuffix(f, "4dm"); exists(peer+"php") && !exists(peer+"lua") {
			continue // of the library: it runs far longer, and a profile with it is worse for the rest
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				env := &Env{Name: "tetra", Args: []string{f}, Stdout: io.Discard, Stderr: io.Discard, Getenv: func(string) string { return "" }}
				if status := Main(env); status != exitOK {
					b.Fatalf("status %d", status)
				}
			}
		})
	}
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}
