//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"
)

// terminal plays a person at a terminal.
type terminal struct {
	t   *testing.T
	tty *os.File

	mu   sync.Mutex
	seen bytes.Buffer
	from int // what was waited for so far
}

func (x *terminal) read() {
	buf := make([]byte, 4096)
	for {
		n, err := x.tty.Read(buf)
		x.mu.Lock()
		x.seen.Write(buf[:n])
		x.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// expect waits until a text is shown after what was expected before.
func (x *terminal) expect(text string) {
	x.t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		x.mu.Lock()
		i := strings.Index(x.seen.String()[x.from:], text)
		if i >= 0 {
			x.from += i + len(text)
		}
		x.mu.Unlock()
		if i >= 0 {
			return
		}
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	x.t.Fatalf("%q does not come; after what was expected the screen shows %q", text, x.seen.String()[x.from:])
}

func (x *terminal) send(text string) {
	x.t.Helper()
	if _, err := x.tty.WriteString(text); err != nil {
		x.t.Fatal(err)
	}
}

// TestTerminal uses the prompt as a person does: editing, a pasted block, history, completion, Ctrl-C, Ctrl-D.
func TestTerminal(t *testing.T) {
	history := filepath.Join(t.TempDir(), "state", "history")
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), asTetra+"=1", "TERM=xterm", "TETRA_HISTORY="+history, "NO_COLOR=1")
	tty, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 40, Cols: 120})
	if err != nil {
		t.Skip("no terminal here: ", err)
	}
	defer tty.Close()
	x := &terminal{t: t, tty: tty}
	go x.read()

	x.expect(".help says what can be typed")
	x.expect("> ")
	x.send("3+4*2\r")
	x.expect("= 14 : Real")

	// Home, End and Ctrl-Left as terminals send them.
	x.expect("> ")
	x.send("20\x1b[1~1+\x1b[4~0\r")
	x.expect("= 201 : Real")

	// A pasted block with tabs is one input.
	x.expect("> ")
	x.send("\x1b[200~For ($i; 1; 3)\n\tIf ($i=2)\n\t\t$two:=$i\n\tEnd if\nEnd for\n\x1b[201~")
	x.expect("End for")
	x.send("\r")
	x.expect("> ")
	x.send("$two\r")
	x.expect("= 2 : Real")

	// A block typed line by line.
	x.expect("> ")
	x.send("If (True)\r")
	x.expect(". ")
	x.send("$z:=\"done\"\r")
	x.expect(". ")
	x.send("End if\r")
	x.expect("> ")
	x.send("$z\r")
	x.expect(`= "done" : Text`)

	// Ctrl-C clears the line; the Delete key on an empty line does not end the prompt.
	x.expect("> ")
	x.send("rubbish\x03")
	x.expect("^C")
	x.expect("> ")
	x.send("\x1b[3~")

	// Ctrl-C stops what runs; the locals stay.
	for _, line := range []string{"If (True)", `ALERT("run"+"ning")`, "While (True)", "End while"} {
		x.send(line + "\r")
		x.expect(". ")
	}
	x.send("End if\r")
	x.expect("running")
	x.send("\x03")
	x.expect("interrupted")
	x.expect("> ")
	x.send("$two\r")
	x.expect("= 2 : Real")

	// Completion, and the history: two up is the input before.
	x.expect("> ")
	x.send("Uppercas\t(\"a\")\r")
	x.expect(`= "A" : Text`)
	x.expect("> ")
	x.send("\x1b[A\x1b[A\r")
	x.expect("= 2 : Real")

	x.expect("> ")
	x.send("\x04")
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	select {
	case err := <-done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(20 * time.Second):
		cmd.Process.Kill()
		t.Fatal("Ctrl-D does not end the prompt")
	}
	text, err := os.ReadFile(history)
	if err != nil {
		t.Fatal(err)
	}
	if want := `For ($i; 1; 3)\n If ($i=2)\n  $two:=$i\n End if\nEnd for` + "\n"; !strings.Contains(string(text), want) {
		t.Errorf("the history lacks the pasted block:\n%s", text)
	}
}
