package cli

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"tetra/diag"
	"tetra/format"
	"tetra/interp"
	"tetra/project"
)

// sourceFiles is the source files that a command is given. Those of a packed project have paths below that of the archive, as if it were the folder
// Sources.
type sourceFiles struct {
	env        *Env
	paths      []string // below what is named, or named themselves
	unreadable []error  // what could not be listed
	packed     map[string]fs.FS
}

// maxPackedText bounds the sources of a packed project that are all read at once, in bytes: what is small in an archive may be endless.
const maxPackedText = 1 << 30

// methodFiles collects what is named and every .4dm file below the folders and packed projects that are named, or whose .4DProject or .4DLink file is, in order.
func methodFiles(env *Env, paths []string) (*sourceFiles, error) {
	s := &sourceFiles{env: env}
	seen := map[string]bool{}
	add := func(f string) {
		if c := filepath.Clean(f); !seen[c] {
			seen[c] = true
			s.paths = append(s.paths, f)
		}
	}
	for _, p := range paths {
		info, err := os.Stat(env.path(p))
		if err == nil && !info.IsDir() && strings.EqualFold(filepath.Ext(p), ".4dlink") {
			if p, err = linkTarget(env, p); err != nil {
				return nil, err
			}
			info, err = os.Stat(env.path(p))
		}
		if err != nil {
			return nil, usagef("%s: %v", p, reason(err))
		}
		if !info.IsDir() {
			switch strings.ToLower(filepath.Ext(p)) {
			case ".4dproject":
				p = filepath.Dir(p)
			case ".4dz":
				if err := s.addPacked(p, add); err != nil {
					return nil, &usageError{err.Error(), ""}
				}
				continue
			case ".4db", ".4dc":
				return nil, usagef("%s holds no source file: give the .4DProject file or folder that it was made from", p)
			default:
				add(p)
				continue
			}
		}
		filepath.WalkDir(env.path(p), func(f string, d fs.DirEntry, err error) error {
			shown := f
			if rel, rerr := filepath.Rel(env.path(p), f); rerr == nil {
				shown = filepath.Join(p, rel)
			}
			switch {
			case err != nil:
				s.unreadable = append(s.unreadable, fmt.Errorf("%s: %w", shown, reason(err)))
				if d != nil && d.IsDir() {
					return fs.SkipDir
				}
			case !d.IsDir() && strings.EqualFold(filepath.Ext(f), ".4dm"):
				add(shown)
			}
			return nil
		})
	}
	return s, nil
}

// linkTarget is the project that a .4DLink file leads to, below the folder of the file as that is given.
func linkTarget(env *Env, link string) (string, error) {
	target, err := project.LinkTarget(env.path(link))
	if err != nil {
		return "", &usageError{err.Error(), ""}
	}
	if rel, err := filepath.Rel(filepath.Dir(env.path(link)), target); err == nil && filepath.IsLocal(rel) {
		return filepath.Join(filepath.Dir(link), rel), nil
	}
	return target, nil
}

// addPacked adds the source files of a .4dz file.
func (s *sourceFiles) addPacked(archive string, add func(string)) error {
	sources, err := project.OpenPacked(s.env.path(archive))
	if err != nil {
		return err
	}
	if s.packed == nil {
		s.packed = map[string]fs.FS{}
	}
	s.packed[absolutePath(s.env, archive)] = sources
	size := uint64(0)
	return fs.WalkDir(sources, ".", func(f string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.EqualFold(filepath.Ext(f), ".4dm") {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if size += min(uint64(info.Size()), maxPackedText+1); size > maxPackedText { // a size may be anything in an archive
			return fmt.Errorf("%s holds more than %d MB of sources", archive, maxPackedText>>20)
		}
		add(filepath.Join(archive, filepath.FromSlash(f)))
		return nil
	})
}

// inPacked finds the packed project that an absolute path leads into.
func (s *sourceFiles) inPacked(abs string) (archive string, sources fs.FS, rel string) {
	for archive, sources := range s.packed {
		if abs == archive {
			return archive, sources, "."
		}
		if rel, ok := strings.CutPrefix(abs, archive+string(filepath.Separator)); ok {
			return archive, sources, filepath.ToSlash(rel)
		}
	}
	return "", nil, ""
}

// read reads a source, shown under its path as given.
func (s *sourceFiles) read(path string) interp.SourceFunc {
	return func() (*diag.Source, error) {
		var data []byte
		var err error
		if _, sources, rel := s.inPacked(absolutePath(s.env, path)); sources != nil {
			data, err = fs.ReadFile(sources, rel)
		} else {
			data, err = os.ReadFile(s.env.path(path))
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, reason(err))
		}
		return diag.NewSource(filepath.ToSlash(path), string(data)), nil
	}
}

// list gives what is in a folder; one that is not there is empty.
func (s *sourceFiles) list(abs string) []fs.DirEntry {
	var entries []fs.DirEntry
	if _, sources, rel := s.inPacked(abs); sources != nil {
		entries, _ = fs.ReadDir(sources, rel)
	} else {
		entries, _ = os.ReadDir(abs)
	}
	return entries
}

// onAllCores does something with every file, its index among them and the names it is read with, with several files at a time.
func (s *sourceFiles) onAllCores(do func(i int, path string, names format.Names)) {
	names := namesOf(s)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(s.paths)) {
		wg.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(s.paths) {
					return
				}
				do(i, s.paths[i], names[i])
			}
		})
	}
	wg.Wait()
}

func absolutePath(env *Env, path string) string {
	if abs, err := filepath.Abs(env.path(path)); err == nil {
		return abs
	}
	return path
}

// rootOf finds the Sources folder of the project a file lies in; without one, its script folder.
func (s *sourceFiles) rootOf(abs string) (dir string, project bool) {
	if archive, sources, _ := s.inPacked(abs); sources != nil {
		return archive, true
	}
	for d := filepath.Dir(abs); filepath.Dir(d) != d; d = filepath.Dir(d) {
		sources := filepath.Join(d, "Project", "Sources")
		if filepath.Base(d) == "Sources" {
			sources = d
		} else if info, err := os.Stat(sources); err != nil || !info.IsDir() {
			continue
		}
		found, _ := filepath.Glob(filepath.Join(filepath.Dir(sources), "*.4DProject"))
		if len(found) > 0 || filepath.Base(filepath.Dir(sources)) == "Project" {
			return sources, true
		}
	}
	dir = filepath.Dir(abs)
	switch filepath.Base(dir) {
	case "Methods", "Classes", "DatabaseMethods":
		dir = filepath.Dir(dir)
	}
	return dir, false
}
