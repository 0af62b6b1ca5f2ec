//go:build cgo || !linux || !amd64

package boot

// Lasts says that the process does more than start: see pages_linux_amd64.go. Elsewhere nothing depends on it.
func Lasts() {}

// Fills says that the process is about to fill megabytes: see there, too.
func Fills() {}
