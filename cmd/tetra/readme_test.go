package main

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// asWritten makes the commands of the README run as they stand there, with go run and the port they name; CI sets it. Otherwise the test binary plays
// tetra, on a free port.
var asWritten = os.Getenv("TETRA_README") != ""

const readmeRoot = "../.."

// console gives the commands of the block that follows a mark, with what each prints.
func console(t *testing.T, readme, mark string) (blocks [][2]string) {
	t.Helper()
	rest := readme
	for {
		_, after, ok := strings.Cut(rest, "<!-- "+mark+" -->\n```console\n")
		if !ok {
			break
		}
		block, tail, _ := strings.Cut(after, "```\n")
		rest = tail
		for line := range strings.Lines(block) {
			if cmd, ok := strings.CutPrefix(line, "$ "); ok {
				blocks = append(blocks, [2]string{strings.TrimSpace(cmd), ""})
			} else {
				blocks[len(blocks)-1][1] += line
			}
		}
	}
	if len(blocks) == 0 {
		t.Fatalf("the README has no block %s", mark)
	}
	return blocks
}

// shell prepares a command line of the README.
func shell(t *testing.T, dir, bin, line string) *exec.Cmd {
	if !asWritten {
		line = strings.ReplaceAll(line, "go run ./cmd/tetra", "tetra")
	}
	c := exec.Command("sh", "-c", line)
	c.Dir = dir
	c.Env = append(os.Environ(), "PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"), "TZ=UTC")
	return c
}

func TestREADME(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(readmeRoot, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	readme := string(text)
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("no shell here")
	}
	bin := t.TempDir()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, filepath.Join(bin, "tetra")); err != nil {
		t.Skip("no links here: ", err)
	}

	t.Run("commands", func(t *testing.T) {
		for _, b := range console(t, readme, "run") {
			out, _ := shell(t, readmeRoot, bin, b[0]).CombinedOutput()
			got := string(out)
			// The README does not show go run's own line, nor that a body has no line end.
			got = strings.TrimSuffix(got, "exit status 1\n")
			if strings.TrimRight(got, "\n") != strings.TrimRight(b[1], "\n") {
				t.Errorf("$ %s\nprints\n%s\nbut the README says\n%s", b[0], got, b[1])
			}
		}
	})

	t.Run("server", func(t *testing.T) {
		if _, err := exec.LookPath("curl"); err != nil {
			t.Skip("curl is not installed")
		}
		serve := console(t, readme, "serve")[0]
		const url = "http://127.0.0.1:8080"
		if serve[1] != "listening on "+url+"\n" {
			t.Fatalf("the README says %q", serve[1])
		}
		line := "exec " + serve[0]
		if !asWritten {
			line += " --listen 127.0.0.1:0"
		}
		server := shell(t, readmeRoot, bin, line)
		stderr, err := server.StderrPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := server.Start(); err != nil {
			t.Fatal(err)
		}
		defer func() {
			server.Process.Signal(os.Interrupt)
			kill := time.AfterFunc(10*time.Second, func() { server.Process.Kill() })
			defer kill.Stop()
			if err := server.Wait(); err != nil {
				t.Errorf("the server ends with %v", err)
			}
		}()
		lines := bufio.NewScanner(stderr)
		if !lines.Scan() {
			t.Fatal("the server does not start")
		}
		at, ok := strings.CutPrefix(lines.Text(), "listening on ")
		if !ok {
			t.Fatalf("the server says %q", lines.Text())
		}
		go func() {
			for lines.Scan() {
			}
		}()
		dir := t.TempDir()
		for _, b := range console(t, readme, "curl") {
			out, err := shell(t, dir, bin, strings.Replace(strings.Replace(b[0], "curl ", "curl -sS ", 1), url, at, 1)).CombinedOutput()
			if got := strings.TrimRight(string(out), "\n"); err != nil || got != strings.TrimRight(b[1], "\n") {
				t.Errorf("$ %s\nprints %q (%v), but the README says %q", b[0], got, err, b[1])
			}
		}
	})

	// The session at the prompt is a transcript of the prompt's tests, the Go code is a compiled example.
	for _, part := range []struct{ file, from, to string }{
		{"testdata/repl/readme.txt", "", ""},
		{"examples/embed/example_test.go", "\tin := interp.New(", "\t// Output: 20"},
	} {
		source, err := os.ReadFile(filepath.Join(readmeRoot, part.file))
		if err != nil {
			t.Fatal(err)
		}
		want := string(source)
		if part.from != "" {
			want = want[strings.Index(want, part.from):strings.Index(want, part.to)]
			want = strings.ReplaceAll("\n"+want, "\n\t", "\n")[1:]
		}
		if !strings.Contains(readme, want) {
			t.Errorf("the README does not hold this part of %s:\n%s", part.file, want)
		}
	}
}
