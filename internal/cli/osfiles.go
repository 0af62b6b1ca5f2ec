package cli

import (
	"io/fs"
	"os"
	"time"
)

// osFiles is the file system of the machine. It implements interp.Files.
type osFiles struct{}

func (osFiles) Open(name string) (fs.File, error) { return os.Open(name) }
func (osFiles) OpenFile(name string, flag int, perm fs.FileMode) (*os.File, error) {
	return os.OpenFile(name, flag, perm)
}
func (osFiles) Stat(name string) (fs.FileInfo, error)        { return os.Stat(name) }
func (osFiles) ReadDir(name string) ([]fs.DirEntry, error)   { return os.ReadDir(name) }
func (osFiles) ReadFile(name string) ([]byte, error)         { return os.ReadFile(name) }
func (osFiles) MkdirAll(name string, perm fs.FileMode) error { return os.MkdirAll(name, perm) }
func (osFiles) Remove(name string) error                     { return os.Remove(name) }
func (osFiles) RemoveAll(name string) error                  { return os.RemoveAll(name) }
func (osFiles) Rename(from, to string) error                 { return os.Rename(from, to) }
func (osFiles) WriteFile(name string, data []byte, perm fs.FileMode) error {
	return os.WriteFile(name, data, perm)
}
func (osFiles) Lstat(name string) (fs.FileInfo, error)    { return os.Lstat(name) }
func (osFiles) Readlink(name string) (string, error)      { return os.Readlink(name) }
func (osFiles) Symlink(target, name string) error         { return os.Symlink(target, name) }
func (osFiles) Chmod(name string, mode fs.FileMode) error { return os.Chmod(name, mode) }
func (osFiles) Chtimes(name string, accessed, modified time.Time) error {
	return os.Chtimes(name, accessed, modified)
}
func (osFiles) Space(name string) (size, free uint64, err error) { return space(name) }
