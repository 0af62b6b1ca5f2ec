//go:build unix

package main

import (
	"os"
	"syscall"
)

// restart begins the program anew in its own place, with the same arguments. It only returns when that fails.
func restart() (status int, err error) {
	exe, err := os.Executable()
	if err != nil {
		return 1, err
	}
	return 1, syscall.Exec(exe, os.Args, os.Environ())
}
