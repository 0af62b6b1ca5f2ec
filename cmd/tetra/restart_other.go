//go:build !unix

package main

import (
	"errors"
	"os"
	"os/exec"
)

// restart begins the program anew, with the same arguments, and waits for it: a process cannot be replaced here.
func restart() (status int, err error) {
	exe, err := os.Executable()
	if err != nil {
		return 1, err
	}
	c := exec.Command(exe, os.Args[1:]...)
	c.Stdin, c.Stdout, c.Stderr = os.Stdin, os.Stdout, os.Stderr
	err = c.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exit.ExitCode(), nil
	}
	return 0, err
}
