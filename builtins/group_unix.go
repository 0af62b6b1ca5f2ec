//go:build unix

package builtins

import (
	"os/exec"
	"syscall"
)

// ownGroup puts a program into a process group of its own, so that what it starts can be killed with it.
func ownGroup(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} }

// killGroup kills a program and what it has started.
func killGroup(cmd *exec.Cmd) {
	if p := cmd.Process; p != nil && syscall.Kill(-p.Pid, syscall.SIGKILL) != nil {
		p.Kill()
	}
}
