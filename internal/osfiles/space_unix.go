//go:build linux || darwin

package osfiles

import "syscall"

// space asks the system how large the volume of a file is, and how much of it programs of the user may still fill; in bytes.
func space(name string) (size, free uint64, err error) {
	var s syscall.Statfs_t
	if err := syscall.Statfs(name, &s); err != nil {
		return 0, 0, err
	}
	return s.Blocks * uint64(s.Bsize), s.Bavail * uint64(s.Bsize), nil
}
