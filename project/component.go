package project

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// A dependency is an entry of dependencies.json: only its name and the repository it may come from are used, nothing is fetched.
type dependency struct {
	GitHub string `json:"github"`
}

// loadComponents loads the components that the package asks for: those of its folder Components and of dependencies.json, its own and those of its components
// (docs/Project/components). Each must be there with its sources. A fault of one is a problem of the project, which loads without it.
func (p *Project) loadComponents() {
	deps, err := dependencies(p.Sources)
	if err != nil {
		p.Problems = append(p.Problems, err.Error())
	}
	places, err := environmentPlaces(p.Root)
	if err != nil {
		p.Problems = append(p.Problems, err.Error())
	}
	entries, _ := os.ReadDir(filepath.Join(p.Root, "Components")) // most projects have no such folder
	for _, e := range entries {
		if name := strings.TrimSuffix(e.Name(), ".4dbase"); e.IsDir() && !strings.HasPrefix(name, ".") {
			if _, ok := deps[name]; !ok {
				deps[name] = dependency{}
			}
		}
	}
	loaded := map[string]bool{p.Root: true} // package folders
	known := map[string]bool{}
	for len(deps) > 0 {
		inner := map[string]dependency{}
		for _, name := range slices.Sorted(maps.Keys(deps)) {
			known[name] = true
			c, err := p.component(name, deps[name], places, loaded)
			if err != nil {
				p.Problems = append(p.Problems, fmt.Sprintf("the component %s is not loaded: %v", name, cause(err)))
				continue
			}
			if c == nil {
				continue // it is the project itself, or loaded under another name
			}
			c.readSettings()
			c.Users = p.Users
			p.Program.AddComponent(c.Program, c.Settings.Namespace)
			p.Components = append(p.Components, c)
			more, err := dependencies(c.Sources)
			if err != nil {
				c.Problems = append(c.Problems, err.Error())
			}
			for _, x := range c.Problems {
				p.Problems = append(p.Problems, fmt.Sprintf("the component %s: %s", name, x))
			}
			for n, d := range more {
				if !known[n] {
					inner[n] = d
				}
			}
		}
		deps = inner
	}
}

func dependencies(sources fs.FS) (map[string]dependency, error) {
	var file struct {
		Dependencies map[string]dependency `json:"dependencies"`
	}
	_, err := readJSON(sources, "dependencies.json", &file)
	if err != nil {
		err = fmt.Errorf("dependencies.json cannot be read: %w", err)
	}
	if file.Dependencies == nil {
		file.Dependencies = map[string]dependency{}
	}
	return file.Dependencies, err
}

var (
	errNotThere = errors.New("it is not in the folder Components, beside the project, or where environment4d.json says")
	errCompiled = errors.New("it is compiled, and only sources can be loaded")
)

// component finds the package of a component and loads it; nil for one that is loaded already. environment4d.json comes first, then the folder Components,
// then what lies beside the package.
func (p *Project) component(name string, d dependency, places map[string]string, loaded map[string]bool) (*Project, error) {
	if strings.ContainsAny(name, `/\`) || name == "." || name == ".." || name == "" {
		return nil, errors.New("this is not a name")
	}
	var where []string
	if place, ok := places[name]; ok {
		where = append(where, place)
	}
	for _, dir := range []string{filepath.Join(p.Root, "Components"), filepath.Dir(p.Root)} {
		where = append(where, filepath.Join(dir, name+".4dbase"), filepath.Join(dir, name))
		if _, repository, ok := strings.Cut(d.GitHub, "/"); ok && repository != "" && !strings.ContainsAny(repository, `/\`) {
			where = append(where, filepath.Join(dir, repository))
		}
	}
	reason := errNotThere
	for _, dir := range where {
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			continue
		}
		file, err := projectFile(dir)
		if err != nil {
			return nil, err
		}
		if file == "" {
			file = packedIn(dir)
		}
		if file == "" {
			if strings.HasSuffix(dir, ".4dbase") {
				reason = errCompiled
			}
			continue
		}
		c, err := loadSources(file)
		if errors.Is(err, errCompiled) {
			reason = errCompiled
			continue
		}
		if err != nil {
			return nil, err
		}
		if loaded[c.Root] {
			return nil, nil
		}
		loaded[c.Root] = true
		return c, nil
	}
	return nil, reason
}

// packedIn finds the .4DZ file of a component: in its folder, or in Contents inside it; "" without (docs/Project/components).
func packedIn(dir string) string {
	for _, d := range []string{filepath.Join(dir, "Contents"), dir} {
		entries, _ := os.ReadDir(d)
		for _, e := range entries {
			if !e.IsDir() && isPacked(e.Name()) {
				return filepath.Join(d, e.Name())
			}
		}
	}
	return ""
}

// environmentPlaces reads where environment4d.json says that components are: the file of the package folder or of the nearest folder above it that has one.
func environmentPlaces(root string) (map[string]string, error) {
	for dir := root; ; dir = filepath.Dir(dir) {
		var file struct {
			Dependencies map[string]string `json:"dependencies"`
		}
		found, err := readJSON(os.DirFS(dir), "environment4d.json", &file)
		if err != nil {
			return nil, fmt.Errorf("environment4d.json cannot be read: %w", err)
		}
		if found {
			for name, place := range file.Dependencies {
				if s, ok := strings.CutPrefix(place, "file://"); ok {
					place = unescape(s)
				}
				if !filepath.IsAbs(place) {
					place = filepath.Join(dir, filepath.FromSlash(place))
				}
				file.Dependencies[name] = place
			}
			return file.Dependencies, nil
		}
		if filepath.Dir(dir) == dir {
			return nil, nil
		}
	}
}

// unescape reads the %XX of a URL; a % that is none stays.
func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if n, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b.WriteByte(byte(n))
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// readJSON reads a file that need not exist, and tells whether it does.
func readJSON(folder fs.FS, name string, into any) (found bool, err error) {
	data, err := fs.ReadFile(folder, name)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return true, cause(err)
	}
	return true, json.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), into)
}
