// Command tetra runs programs of the 4D language.
package main

import (
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // a static binary finds its time zones everywhere

	"tetra/internal/boot" // first: see there
	"tetra/internal/cli"
	"tetra/repl"
)

func main() {
	// Sources are read and checked with much memory: collecting less often is worth more than a small heap. What runs fills its heap again and again.
	var collect collector
	collect.begin(readPercent, false)
	os.Exit(cli.Main(&cli.Env{
		Name: os.Args[0], Args: os.Args[1:],
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
		StdinTerminal: repl.IsTerminal(os.Stdin), StdoutTerminal: repl.IsTerminal(os.Stdout), StderrTerminal: repl.IsTerminal(os.Stderr),
		Getenv: os.Getenv, Signals: signals, Exit: os.Exit, Restart: restart, SmallHeap: func() { collect.begin(runPercent, true) },
		LargeHeap: func() { collect.now(readPercent) }, SmallPages: smallPages, Lasts: boot.Lasts,
	}))
}

func signals() (<-chan os.Signal, func()) {
	c := make(chan os.Signal, 4)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	return c, func() { signal.Stop(c) }
}
