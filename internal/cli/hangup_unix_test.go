//go:build unix

package cli

import (
	"syscall"
	"testing"
)

func hangUp(t *testing.T) {
	if err := syscall.Kill(syscall.Getpid(), syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
}
