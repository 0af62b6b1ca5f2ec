// Package osfiles is the file system of the machine, for interp.Options.
package osfiles

import (
	"io/fs"
	"os"
	"time"
)

// Files implements interp.Files with the files of the machine.
type Files struct{}

func (Files) Open(name string) (fs.File, error) { return os.Open(name) }
func (Files) OpenFile(name string, flag int, perm fs.FileMode) (*os.File, error) {
	return os.OpenFile(name, flag, perm)
}
func (Files) Stat(name string) (fs.FileInfo, error)        { return os.Stat(name) }
func (Files) ReadDir(name string) ([]fs.DirEntry, error)   { return os.ReadDir(name) }
func (Files) ReadFile(name string) ([]byte, error)         { return os.ReadFile(name) }
func (Files) MkdirAll(name string, perm fs.FileMode) error { return os.MkdirAll(name, perm) }
func (Files) Remove(name string) error                     { return os.Remove(name) }
func (Files) RemoveAll(name string) error                  { return os.RemoveAll(name) }
func (Files) Rename(from, to string) error                 { return os.Rename(from, to) }
func (Files) WriteFile(name string, data []byte, perm fs.FileMode) error {
	return os.WriteFile(name, data, perm)
}
func (Files) Lstat(name string) (fs.FileInfo, error)    { return os.Lstat(name) }
func (Files) Readlink(name string) (string, error)      { return os.Readlink(name) }
func (Files) Symlink(target, name string) error         { return os.Symlink(target, name) }
func (Files) Chmod(name string, mode fs.FileMode) error { return os.Chmod(name, mode) }
func (Files) Chtimes(name string, accessed, modified time.Time) error {
	return os.Chtimes(name, accessed, modified)
}
func (Files) Space(name string) (size, free uint64, err error) { return space(name) }
