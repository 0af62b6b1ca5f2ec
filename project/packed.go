package project

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// maxPacked bounds the size of a .4dz file, maxPackedSource that of a file of sources in it, in bytes; maxPackedDepth the folders around a file in it. Sources
// lie less than ten deep, and one name of 32,000 folders, each of which is opened to be listed under its whole path, takes seconds to go through.
const (
	maxPacked       = 1 << 30
	maxPackedSource = 64 << 20
	maxPackedDepth  = 100
)

// openPacked opens the Sources folder of a packed project: a .4dz file, which is the folder Project as a zip file (docs/Desktop/building). name is
// that of the .4DProject file in it, "" without. The archive is read into memory: it may be replaced while the project runs.
func openPacked(file string) (sources fs.FS, name string, err error) {
	info, err := os.Stat(file)
	switch {
	case err != nil:
		return nil, "", err
	case info.Size() > maxPacked:
		return nil, "", fmt.Errorf("%s has more than %d MB", file, maxPacked>>20)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, "", err
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, "", fmt.Errorf("%s is no zip file: .4dz files that were made with UseStandardZipFormat False cannot be read", file)
	}
	if err := checkNames(archive); err != nil {
		return nil, "", fmt.Errorf("%s: %w", file, err)
	}
	for _, top := range []string{"Project", "."} {
		info, err := fs.Stat(archive, path.Join(top, "Sources"))
		if err != nil || !info.IsDir() {
			continue
		}
		entries, _ := fs.ReadDir(archive, top)
		for _, e := range entries {
			if ext := path.Ext(e.Name()); strings.EqualFold(ext, ".4DProject") && !e.IsDir() {
				name = strings.TrimSuffix(e.Name(), ext)
			}
		}
		sources, err = fs.Sub(archive, path.Join(top, "Sources"))
		if err == nil && !hasSources(sources) && machineCode(archive, top) {
			return nil, "", fmt.Errorf("%s: %w", file, errCompiled)
		}
		return packed{sources}, name, err
	}
	return nil, "", fmt.Errorf("%s: %w", file, errCompiled)
}

// checkNames leaves out folders that an archive names again, and refuses one that has a source file more than once: no choice would be safe, as what one
// program has looked at, another would not run. It refuses names that are too deep.
func checkNames(archive *zip.Reader) error {
	seen := make(map[string]bool, len(archive.File))
	var err error
	archive.File = slices.DeleteFunc(archive.File, func(f *zip.File) bool {
		name := strings.ReplaceAll(f.Name, `\`, "/")
		folder := strings.HasSuffix(name, "/")
		name = path.Clean("/" + name)[1:]
		if depth := strings.Count(name, "/"); depth > maxPackedDepth {
			err = fmt.Errorf("it has a name %d folders deep, and %d is the most", depth, maxPackedDepth)
		}
		again := seen[name]
		seen[name] = true
		if again && !folder && (strings.HasPrefix(name, "Project/Sources/") || strings.HasPrefix(name, "Sources/")) {
			err = fmt.Errorf("it has the file %s twice, and programs differ in which of them they read", name)
		}
		return again && folder
	})
	return err
}

// OpenPacked opens the Sources folder of a packed project, a .4dz file (docs/Desktop/building).
func OpenPacked(file string) (fs.FS, error) {
	sources, _, err := openPacked(file)
	return sources, err
}

func hasSources(sources fs.FS) bool {
	for _, folder := range []string{"Methods", "Classes", "DatabaseMethods"} {
		if list, _ := fs.Glob(sources, folder+"/*.4dm"); len(list) > 0 {
			return true
		}
	}
	return false
}

// machineCode tells that a packed project was compiled.
func machineCode(archive fs.FS, top string) bool {
	for _, folder := range []string{path.Join(top, "DerivedData/CompiledCode"), path.Join(top, "Libraries"), "Libraries"} {
		if _, err := fs.Stat(archive, folder); err == nil {
			return true
		}
	}
	return false
}

// packed refuses files that are larger than sources are: what is small in an archive may be endless.
type packed struct{ fs.FS }

var errTooLarge = errors.New("the file is too large")

func (p packed) Open(name string) (fs.File, error) {
	f, err := p.FS.Open(name)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err != nil || uint64(info.Size()) > maxPackedSource { // which the archive may give as less than nothing
		f.Close()
		return nil, &fs.PathError{Op: "open", Path: name, Err: errTooLarge}
	}
	return f, nil
}

// isPacked tells that a path names a packed project.
func isPacked(file string) bool { return strings.EqualFold(filepath.Ext(file), ".4dz") }
