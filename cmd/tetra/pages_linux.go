package main

import "syscall"

// smallPages ends the use of huge pages, for which internal/boot asks: what the collector gives back to the system in the quiet hours of a server would be
// made whole again by the kernel, up to the most that was ever in use.
func smallPages() {
	const prSetTHPDisable = 41
	_, _, _ = syscall.RawSyscall6(syscall.SYS_PRCTL, prSetTHPDisable, 1, 0, 0, 0, 0) // a system without it has no huge pages either
}
