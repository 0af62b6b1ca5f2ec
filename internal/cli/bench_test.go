package cli

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkPrograms runs the programs of bench/ that measure the interpreter one after the other. Its profile is what the build of tetra is guided by; in the
// root of the project:
//
//	go test ./internal/cli -run '^$' -bench Programs -benchtime 20x -cpuprofile cmd/tetra/default.pgo -o /dev/null
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
