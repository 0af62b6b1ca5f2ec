// Command tetra runs programs of the 4D language.
package main

import (
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"
	_ "time/tzdata" // a static binary finds its time zones everywhere

	"golang.org/x/term"

	_ "tetra/internal/boot" // first: see there
	"tetra/internal/cli"
)

func main() {
	// Sources are read and checked with much memory: collecting less often is worth more than a small heap. What runs fills its heap again and again, and
	// each page of that is new to the system once. A program that prints a line ends before either counts, and need not wait for the world to stop.
	var percent *time.Timer
	collect := func(n int) {
		if os.Getenv("GOGC") == "" {
			percent = time.AfterFunc(time.Millisecond, func() { debug.SetGCPercent(n) })
		}
	}
	collect(400)
	small := func() {
		if percent != nil {
			percent.Stop()
		}
		collect(200)
	}
	terminal := func(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }
	os.Exit(cli.Main(&cli.Env{
		Name: os.Args[0], Args: os.Args[1:],
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
		StdinTerminal: terminal(os.Stdin), StdoutTerminal: terminal(os.Stdout), StderrTerminal: terminal(os.Stderr),
		Getenv: os.Getenv, Signals: signals, Exit: os.Exit, Restart: restart, SmallHeap: small, SmallPages: smallPages,
	}))
}

func signals() (<-chan os.Signal, func()) {
	c := make(chan os.Signal, 4)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	return c, func() { signal.Stop(c) }
}
