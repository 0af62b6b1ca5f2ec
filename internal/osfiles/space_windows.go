package osfiles

import (
	"syscall"
	"unsafe"
)

// space asks the system how large the volume of a file is, and how much of it programs of the user may still fill; in bytes.
func space(name string) (size, free uint64, err error) {
	p, err := syscall.UTF16PtrFromString(name)
	if err != nil {
		return 0, 0, err
	}
	proc := syscall.NewLazyDLL("kernel32.dll").NewProc("GetDiskFreeSpaceExW")
	if ok, _, err := proc.Call(uintptr(unsafe.Pointer(p)), uintptr(unsafe.Pointer(&free)), uintptr(unsafe.Pointer(&size)), 0); ok == 0 {
		return 0, 0, err
	}
	return size, free, nil
}
