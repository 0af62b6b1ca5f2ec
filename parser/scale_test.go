//go:build unix

package parser

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"tetra/diag"
)

// cpuTime is what this process has used of the processors.
func cpuTime() time.Duration {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

// parseTime is the least CPU time of a few parses.
func parseTime(text string, rounds int) time.Duration {
	names := someNames()
	least := time.Hour
	for range rounds {
		begin := cpuTime()
		ParseMethod(diag.NewSource("m", text), names)
		least = min(least, cpuTime()-begin)
	}
	return least
}

// TestParseScale: a source of four times the size takes about four times the time, whatever it is made of: ordinary lines, deep nesting, long lines,
// and texts that are not 4D, where every short piece is repeated, with TETRA_SCALE=full every pair of them.
func TestParseScale(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	full := os.Getenv("TETRA_SCALE") == "full"
	brackets := "$x:=" + strings.Repeat("f(1+", 100) + "1" + strings.Repeat(")", 100) + "\n"
	blocks := strings.Repeat("If (a)\n", 500) + strings.Repeat("End if\n", 500)
	for _, c := range []struct {
		name string
		text func(n int) string
	}{
		{"ordinary lines", func(n int) string { return strings.Repeat(ordinary, n) }},
		{"blocks 500 deep", func(n int) string { return strings.Repeat(blocks, 1+n/20) }},
		{"brackets 200 deep", func(n int) string { return strings.Repeat(brackets, n) }},
		{"one literal", func(n int) string { return "$x:=[" + strings.Repeat("{a: 1; b: \"x\"; c: [1; 2]}; ", 20*n) + "1]\n" }},
		{"lines of 18,000 tokens", func(n int) string { return strings.Repeat("$x:="+strings.Repeat("$a+", 8999)+"1\n", 1+n/40) }},
		{"one text", func(n int) string { return "$x:=\"" + strings.Repeat("abcdefgh", 60*n) + "\"\n" }},
		{"one comment", func(n int) string { return "/*" + strings.Repeat("abcdefgh\n", 60*n) + "*/\n" }},
	} {
		n := 50
		if full {
			n = 1000
		}
		small, large := c.text(n), c.text(4*n)
		parseTime(small, 1)
		a, b := parseTime(small, 5), parseTime(large, 5)
		speed := func(text string, d time.Duration) float64 { return float64(len(text)) / d.Seconds() / 1e6 }
		t.Logf("| %s | %d | %.1f | %.1f |", c.name, len(large)>>10, speed(small, a), speed(large, b))
		if b > 20*time.Millisecond && speed(large, b) < speed(small, a)/3 {
			t.Errorf("%s: %.1f MB/s for %d bytes, %.1f for %d", c.name, speed(small, a), len(small), speed(large, b), len(large))
		}
	}
	pieces := []string{"$", "!", "(", ")", "[", "]", "[[", "[a", "{", "}", "a:", "a", "If (", ":", "Case of\n", "a ", "1 ", "1", "\\\n", "\\", "/*", "*/", "\"",
		"<>", "$a ", "$a", "->", "?", "?1:", "end ", "Begin SQL\n", "End SQL\n", "'", "[A]b'", "var ", ";", "a;", "\n", "\r", ".", "-", "+", ":=", ":C1", "\u00e9",
		"\u00a0", "//", "`", "1.5e", "0x", "${", "Function ", "Class ", "property ", "shared ", "Try(", "for each ", "Else\n", "If\n", "End if\n", ",", "#DECLARE",
		"=", "^|", " ", "\t", "\u201c", "\xff", "\x00", "<", "\u25ca", "Si ", "exposed "}
	others := []string{""}
	if full {
		others = append(others, pieces...)
	}
	for _, x := range pieces {
		for _, y := range others {
			s := x + y
			a := parseTime(strings.Repeat(s, 2000/len(s)), 2)
			b := parseTime(strings.Repeat(s, 16000/len(s)), 2)
			if b > 50*time.Millisecond && b > 24*a {
				t.Errorf("%q: %v for 2 KB, %v for 16 KB", s, a, b)
			}
		}
	}
}

// TestCorpusMemory says how many of the files below the folder named by TETRA_CORPUS take more than ten times their size while they are parsed. A tree has
// 24 bytes for $a and 48 for an operator, so that files of the shortest names do.
func TestCorpusMemory(t *testing.T) {
	root := os.Getenv("TETRA_CORPUS")
	if root == "" {
		t.Skip("TETRA_CORPUS names no folder")
	}
	names := someNames()
	files, over, large, bytes, allocated := 0, 0, 0, 0, uint64(0)
	var took time.Duration
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.EqualFold(filepath.Ext(path), ".4dm") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil || len(text) == 0 {
			return err
		}
		src := diag.NewSource(path, string(text))
		var before, after runtime.MemStats
		begin := cpuTime()
		ParseFile(src, names)
		took += cpuTime() - begin
		runtime.ReadMemStats(&before)
		ParseFile(src, names)
		runtime.ReadMemStats(&after)
		n := after.TotalAlloc - before.TotalAlloc
		files, bytes, allocated = files+1, bytes+len(text), allocated+n
		if n > 10*uint64(len(text)) {
			over++
			if len(text) > 2000 {
				large++
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d files, %d MB: %.1f MB/s, %.1f times their size; more than 10 times: %d, of them larger than 2,000 bytes: %d", files, bytes>>20,
		float64(bytes)/took.Seconds()/1e6, float64(allocated)/float64(bytes), over, large)
}
