// Package project finds out what a path means to 4D (a project, a folder of methods, one method) and makes an interp.Program of it.
//
// Loading lists each folder of sources once and reads no source: the program reads a method when it first needs it, so a project of
// thousands of methods starts as fast as its entry method.
package project

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"tetra/diag"
	"tetra/interp"
	"tetra/session"
)

// Kind says what was loaded.
type Kind uint8

const (
	Text    Kind = iota // a text: -e, standard input, the prompt
	File                // a method file with its script folder
	Folder              // a script folder
	Package             // a 4D project
)

// A Project is what was loaded. It is not changed after that.
type Project struct {
	Kind    Kind
	Name    string // names the session cookie (W1)
	Root    string // absolute path of the package or script folder; "" for a text
	Sources fs.FS  // folder of the sources and of what is configured beside them; nil for a text
	Program *interp.Program
	Main    *interp.Method // the method given as a file or text; nil when a folder or project was given
	Size    int64          // of the file of Main, in bytes; 0 without

	Settings   Settings
	Components []*Project // those that were loaded: what the project asks for by name, then what those ask for
	Roles      *session.Roles

	Users map[string]bool // names of the 4D users, and whether they have a password

	// Problems is what is wrong with settings.4DSettings, directory.json, roles.json or components, a sentence each: the project loads in spite of it.
	// RolesProblems is those of roles.json.
	Problems, RolesProblems []string
}

// Logs is the folder that 4D writes log files into, beside the data file (Concepts/paths).
func (p *Project) Logs() string { return filepath.Join(p.Root, "Data", "Logs") }

// Load loads what a path names: a package folder, a .4DProject, .4dz or .4DLink file, a script folder, or a method file. The error for a path that does not
// exist is fs.ErrNotExist.
func Load(path string) (*Project, error) {
	info, err := stat(path)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		switch strings.ToLower(filepath.Ext(path)) {
		case ".4dproject", ".4dz":
			return loadPackage(path)
		case ".4dlink":
			target, err := LinkTarget(path)
			if err != nil {
				return nil, err
			}
			return loadPackage(target)
		case ".4dc", ".4db":
			return nil, fmt.Errorf("%s: compiled and binary databases cannot be loaded: give the .4DProject file", path)
		}
		return loadFile(path, info)
	}
	file, err := projectFile(path)
	if err != nil {
		return nil, err
	}
	if file != "" {
		return loadPackage(file)
	}
	p, err := loadFolder(path)
	if err != nil {
		return nil, err
	}
	p.Kind = Folder
	return p, nil
}

// LoadFile loads a method file as the main method: with the whole project when it lies in the Sources of one, else with the script folder
// it lies in.
func LoadFile(path string) (*Project, error) {
	info, err := stat(path)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, fmt.Errorf("%s is a folder, not a method file", path)
	}
	return loadFile(path, info)
}

func loadFile(path string, info fs.FileInfo) (*Project, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if file := projectOf(abs); file != "" {
		p, err := loadPackage(file)
		if err != nil {
			return nil, err
		}
		p.Size = info.Size()
		return p, p.setMain(abs)
	}
	p, err := loadScripts(filepath.Dir(path), filepath.Dir(abs))
	if err != nil {
		return nil, err
	}
	p.Kind, p.Size = File, info.Size()
	// The file is also the method of its name, as it would be in a project: it may call itself.
	name := methodName(path)
	p.Main = p.Program.AddMethod(name, readFile(path, path))
	return p, nil
}

// LoadText makes a program of one text, shown in errors under a name such as <-e>.
func LoadText(name, text string) (*Project, error) {
	p := &Project{Kind: Text, Name: "tetra", Program: interp.NewProgram("tetra"), Roles: session.OpenRoles(), Settings: defaultSettings()}
	p.Main = p.Program.NewMainMethod(name, interp.Text(name, text))
	return p, nil
}

// WebFolder is the root folder of the web server: what the settings say, or WebFolder beside the sources ("" for a text). It need not exist.
func (p *Project) WebFolder() string {
	if p.Root == "" {
		return ""
	}
	root := strings.TrimPrefix(p.Settings.Web.Root, "file://")
	root = strings.TrimPrefix(root, "/PACKAGE/")
	switch {
	case root == "":
		root = "WebFolder"
	case filepath.IsAbs(root):
		return filepath.Clean(root)
	}
	return filepath.Join(p.Root, filepath.FromSlash(root))
}

// notFound is the error for a path that does not exist; it is fs.ErrNotExist.
type notFound string

func (path notFound) Error() string { return string(path) + ": no such file or folder" }
func (notFound) Unwrap() error      { return fs.ErrNotExist }

func stat(path string) (fs.FileInfo, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, notFound(path)
	}
	return info, err
}

// projectFile finds the .4DProject file of a package folder, or of its Project folder; "" when the folder is no project. A Project folder with
// Sources and no such file counts too: the name is then that of the package.
func projectFile(dir string) (string, error) {
	for _, d := range []string{filepath.Join(dir, "Project"), dir} {
		entries, err := os.ReadDir(d)
		if err != nil {
			continue
		}
		var found []string
		sources := false
		for _, e := range entries {
			sources = sources || e.IsDir() && e.Name() == "Sources"
			if !e.IsDir() && strings.EqualFold(filepath.Ext(e.Name()), ".4DProject") {
				found = append(found, e.Name())
			}
		}
		switch {
		case len(found) > 1:
			return "", fmt.Errorf("%s holds %d projects (%s): give the .4DProject file", d, len(found), strings.Join(found, ", "))
		case len(found) == 1:
			return filepath.Join(d, found[0]), nil
		case sources && filepath.Base(absolute(d)) == "Project":
			return filepath.Join(d, filepath.Base(filepath.Dir(absolute(d)))+".4DProject"), nil
		}
	}
	return "", nil
}

func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}

// projectOf finds the project in whose Sources folder a file lies; "" without.
func projectOf(abs string) string {
	for dir := filepath.Dir(abs); ; {
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		if filepath.Base(dir) == "Sources" {
			if file, _ := projectFile(parent); file != "" && filepath.Dir(file) == parent {
				return file
			}
		}
		dir = parent
	}
}

// loadPackage loads a project by its .4DProject file (which need not exist) or its .4dz file.
func loadPackage(file string) (*Project, error) {
	p, err := loadSources(file)
	if err != nil {
		return nil, err
	}
	p.readSettings()
	p.readRoles(session.NewRoles())
	p.readDirectory()
	p.loadComponents()
	return p, nil
}

// loadSources lists the methods and classes of a project.
func loadSources(file string) (*Project, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	folder := filepath.Dir(abs)
	p := &Project{Kind: Package, Name: strings.TrimSuffix(filepath.Base(abs), filepath.Ext(abs)), Root: folder}
	structure := abs
	if isPacked(abs) {
		sources, name, err := openPacked(abs)
		if err != nil {
			return nil, err
		}
		p.Sources, p.Name = sources, cmp.Or(name, p.Name)
	} else {
		sources := filepath.Join(folder, "Sources")
		if info, err := os.Stat(sources); err != nil || !info.IsDir() {
			return nil, fmt.Errorf("%s: the project has no Sources folder beside it", file)
		}
		p.Sources = os.DirFS(sources)
		if filepath.Base(folder) == "Project" {
			p.Root = filepath.Dir(folder)
		}
		if _, err := os.Stat(abs); err != nil {
			structure = ""
		}
	}
	p.Program = interp.NewProgram(p.Name)
	p.Program.Root, p.Program.Structure = p.Root, structure
	if isPacked(abs) {
		p.Program.Packed = p.Sources
	}
	add := func(kind string, put func(name string, load interp.SourceFunc)) error {
		return eachSource(p.Sources, kind, func(name string) {
			shown := kind + "/" + name
			put(methodName(name), readSource(shown, func() (fs.File, error) { return p.Sources.Open(shown) }))
		})
	}
	err = errors.Join(
		add("Methods", func(name string, load interp.SourceFunc) { p.Program.AddMethod(name, load) }),
		add("Classes", p.Program.AddClass),
		add("DatabaseMethods", func(name string, load interp.SourceFunc) { p.Program.AddDatabaseMethod(name, load) }),
	)
	if err != nil {
		return nil, err
	}
	p.readConstants(filepath.Join(p.Root, "Resources"))
	p.Program.Tables = sync.OnceValues(func() ([]interp.DataTable, error) {
		tables, err := ReadCatalog(p.Sources)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil // a project without a catalogue has no tables
		}
		return tables, err
	})
	return p, nil
}

// loadFolder loads a script folder: its *.4dm and those of Methods are project methods, those of Classes classes, those of DatabaseMethods
// database methods. Sources are shown under the path as it was given.
func loadFolder(dir string) (*Project, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	return loadScripts(dir, abs)
}

// loadScripts is loadFolder with the absolute path of the folder. What it lists says which of the other folders, and whether a roles.json, there are.
func loadScripts(dir, abs string) (*Project, error) {
	p := &Project{Name: filepath.Base(abs), Root: abs, Sources: os.DirFS(abs), Settings: defaultSettings()}
	p.Program = interp.NewProgram(p.Name)
	p.Program.Root = abs
	own, err := os.ReadDir(abs)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, cannotList(".", err)
	}
	holds := func(name string) bool {
		return slices.ContainsFunc(own, func(e fs.DirEntry) bool { return strings.EqualFold(e.Name(), name) })
	}
	source := func(sub, name string) interp.SourceFunc {
		return readFile(filepath.Join(dir, sub, name), filepath.Join(abs, sub, name))
	}
	add := func(sub string, put func(name string, load interp.SourceFunc)) error {
		if !holds(sub) {
			return nil
		}
		return eachSource(p.Sources, sub, func(name string) { put(methodName(name), source(sub, name)) })
	}
	method := func(name string, load interp.SourceFunc) { p.Program.AddMethod(name, load) }
	err = add("Methods", method)
	for _, e := range own { // a file in the folder itself wins over Methods
		if IsSource(e) {
			method(methodName(e.Name()), source("", e.Name()))
		}
	}
	err = errors.Join(
		err,
		add("Classes", p.Program.AddClass),
		add("DatabaseMethods", func(name string, load interp.SourceFunc) { p.Program.AddDatabaseMethod(name, load) }),
	)
	if err != nil {
		return nil, err
	}
	if p.Roles = session.OpenRoles(); holds("roles.json") {
		p.readRoles(p.Roles)
	}
	return p, nil
}

// eachSource calls f with the names of the method files of a folder; a folder that is not there has none.
func eachSource(sources fs.FS, dir string, f func(name string)) error {
	entries, err := fs.ReadDir(sources, dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return cannotList(dir, err)
	}
	for _, e := range entries {
		if IsSource(e) {
			f(e.Name())
		}
	}
	return nil
}

func cannotList(dir string, err error) error {
	return fmt.Errorf("cannot list %s: %w", dir, cause(err))
}

// IsSource tells of the files of methods and classes: .4dm files that are not hidden.
func IsSource(e fs.DirEntry) bool {
	name := e.Name()
	return !e.IsDir() && strings.EqualFold(filepath.Ext(name), ".4dm") && !strings.HasPrefix(name, ".")
}

// cause drops the path that Go's errors repeat.
func cause(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

func methodName(file string) string {
	base := filepath.Base(file)
	if ext := filepath.Ext(base); strings.EqualFold(ext, ".4dm") {
		return strings.TrimSuffix(base, ext)
	}
	return base
}

// readFile is readSource of a file on the disk.
func readFile(shown, path string) interp.SourceFunc {
	return readSource(shown, func() (fs.File, error) { return openFile(path) })
}

// readSource reads a file when it is needed; shown is its name in errors.
func readSource(shown string, open func() (fs.File, error)) interp.SourceFunc {
	return func() (*diag.Source, error) {
		text, err := readText(open)
		if err != nil {
			return nil, fmt.Errorf("cannot read %s: %w", shown, cause(err))
		}
		return diag.NewSource(filepath.ToSlash(shown), text), nil
	}
}

// readText is the content of a file, without the second copy that a conversion from bytes makes.
func readText(open func() (fs.File, error)) (string, error) {
	f, err := open()
	if err != nil {
		return "", err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	size := int(min(info.Size(), 1<<30))
	var b strings.Builder
	b.Grow(size)
	buf := make([]byte, min(size+1, 32<<10))
	for {
		n, err := f.Read(buf)
		b.Write(buf[:n])
		switch {
		case err == io.EOF:
			return b.String(), nil
		case err != nil:
			return "", err
		}
	}
}

// setMain makes the method of a file in Sources the main method.
func (p *Project) setMain(abs string) error {
	dir, file := filepath.Split(abs)
	name := methodName(file)
	switch filepath.Base(dir) {
	case "Methods":
		p.Main = p.Program.Method(name)
	case "DatabaseMethods":
		p.Main = p.Program.DatabaseMethod(name)
	case "Classes":
		return fmt.Errorf("%s is a class: a method is needed to run it", abs)
	}
	if p.Main == nil {
		_, shown, ok := strings.Cut(filepath.ToSlash(abs), "/Sources/")
		if !ok {
			shown = abs
		}
		p.Main = p.Program.NewMainMethod(name, readFile(shown, abs))
	}
	return nil
}

func (p *Project) readRoles(without *session.Roles) {
	data, err := fs.ReadFile(p.Sources, "roles.json")
	switch {
	case errors.Is(err, fs.ErrNotExist):
		p.Roles = without
		return
	case err != nil:
		p.Roles = without
		p.RolesProblems = []string{fmt.Sprintf("roles.json cannot be read (%v): nothing is protected", cause(err))}
		p.Problems = append(p.Problems, p.RolesProblems...)
		return
	}
	roles, problems := session.ParseRoles(data)
	for _, x := range problems {
		p.RolesProblems = append(p.RolesProblems, x.Error()+" (protection is switched off)")
	}
	p.Problems = append(p.Problems, p.RolesProblems...)
	p.Roles = roles
}
