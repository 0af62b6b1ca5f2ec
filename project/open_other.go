//go:build !linux

package project

import "os"

// openFile is os.Open for a file that is read at once.
func openFile(path string) (*os.File, error) { return os.Open(path) }
