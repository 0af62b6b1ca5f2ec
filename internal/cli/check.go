package cli

import (
	"bufio"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"tetra/builtins"
	checker "tetra/check"
	"tetra/diag"
	"tetra/interp"
	"tetra/lexer"
	"tetra/parser"
	"tetra/project"
	"tetra/web"
)

type checkOptions struct {
	syntax bool
	format string
	color  string
}

// checked is what was found in one file.
type checked struct {
	found      diag.List
	unreadable error
}

// check reports everything that is wrong in files and folders, all cores at once, in the order of the paths: errors first, then warnings.
func check(env *Env, o checkOptions, paths []string) (int, error) {
	files, unreadable, err := methodFiles(env, paths)
	if err != nil {
		return exitUsage, err
	}
	var results []checked
	if o.syntax {
		results = checkSyntax(env, files)
	} else {
		results = checkPrograms(env, files, false)
	}
	var errs, warnings diag.List
	parsed := 0
	for _, r := range results {
		if r.unreadable != nil {
			unreadable = append(unreadable, r.unreadable)
			continue
		}
		parsed++
		for _, e := range r.found {
			if e.Severity == diag.IsWarning {
				warnings = append(warnings, e)
			} else {
				errs = append(errs, e)
			}
		}
	}
	out := bufio.NewWriter(env.Stdout)
	report := newJSONReport(slices.Concat(errs, warnings), parsed)
	if form, ok := diag.ParseFormat(o.format); ok {
		all := slices.Concat(errs, warnings)
		err = diag.Write(out, all, diag.Options{Format: form, Color: useColor(env, o.color, env.StdoutTerminal)})
		if form == diag.Human {
			if len(all) > 0 {
				fmt.Fprintln(out)
			}
			fmt.Fprintf(out, "%s, %s, %s\n", count(report.Files, "file"), count(report.Errors, "error"), count(report.Warnings, "warning"))
		}
	} else if o.format == compileProjectForm {
		err = writeJSON(out, newCompileReport(slices.Concat(errs, warnings)))
	} else {
		err = writeJSON(out, report)
	}
	if ferr := out.Flush(); err == nil {
		err = ferr
	}
	for _, u := range unreadable {
		fmt.Fprintf(env.Stderr, "tetra: %v\n", u)
	}
	switch {
	case err != nil:
		return exitFailed, err
	case len(unreadable) > 0:
		return exitUsage, nil
	case report.Errors > 0:
		return exitFailed, nil
	}
	return exitOK, nil
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// methodFiles collects what is named and every .4dm file below the folders that are named, or whose .4DProject file is, in order. What cannot be
// listed is unreadable.
func methodFiles(env *Env, paths []string) (files []string, unreadable []error, err error) {
	seen := map[string]bool{}
	add := func(f string) {
		if c := filepath.Clean(f); !seen[c] {
			seen[c] = true
			files = append(files, f)
		}
	}
	for _, p := range paths {
		info, err := os.Stat(env.path(p))
		if err != nil {
			return nil, nil, usagef("%s: %v", p, reason(err))
		}
		if !info.IsDir() {
			switch strings.ToLower(filepath.Ext(p)) {
			case ".4dproject":
				p = filepath.Dir(p)
			case ".4dz", ".4dlink", ".4db", ".4dc":
				return nil, nil, usagef("%s holds no source file: give the .4DProject file or folder that it was made from", p)
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
				unreadable = append(unreadable, fmt.Errorf("%s: %w", shown, reason(err)))
				if d != nil && d.IsDir() {
					return fs.SkipDir
				}
			case !d.IsDir() && strings.EqualFold(filepath.Ext(f), ".4dm"):
				add(shown)
			}
			return nil
		})
	}
	return files, unreadable, nil
}

// checkSyntax parses files, on all cores.
func checkSyntax(env *Env, files []string) []checked {
	results, names := make([]checked, len(files)), namesOf(env, files)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(files)) {
		wg.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(files) {
					return
				}
				results[i] = parseFile(env, files[i], names[i])
			}
		})
	}
	wg.Wait()
	return results
}

// parseFile parses a file. It is a class when it lies in a folder Classes, or when its content says so.
func parseFile(env *Env, path string, names lexer.Names) checked {
	src, err := readFile(env, path)()
	if err != nil {
		return checked{unreadable: err}
	}
	parse := parser.ParseFile
	if filepath.Base(filepath.Dir(path)) == "Classes" {
		parse = parser.ParseClass
	}
	_, found := parse(src, names)
	return checked{found: found}
}

// readFile reads a source, shown under its path as given.
func readFile(env *Env, path string) interp.SourceFunc {
	return func() (*diag.Source, error) {
		data, err := os.ReadFile(env.path(path))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, reason(err))
		}
		return diag.NewSource(filepath.ToSlash(path), string(data)), nil
	}
}

// checkPrograms checks files together with the project or script folder each lies in: their names come from all of its methods and classes.
// components tells that there are components besides those that the project names itself.
func checkPrograms(env *Env, files []string, components bool) []checked {
	roots := map[string]*checkRoot{}
	var order []*checkRoot
	results := make([]checked, len(files))
	for i, f := range files {
		abs := absolutePath(env, f)
		dir, sources := rootOf(abs)
		if sources && !strings.HasPrefix(abs, dir+string(filepath.Separator)) {
			results[i] = parseFile(env, f, builtins.Names()) // Trash, tests, resources: what will run it, and with which names, is not known
			continue
		}
		r := roots[dir]
		if r == nil {
			r = &checkRoot{dir: dir, project: sources, files: map[string]int{}}
			roots[dir] = r
			order = append(order, r)
		}
		r.files[abs] = i
	}
	lib := web.Library(builtins.Standard(), nil)
	for _, r := range order {
		sources, places := r.sources(env, files)
		o := r.options()
		o.Components = o.Components || components
		for k, found := range checker.Program(sources, lib, o) {
			if i := places[k]; i >= 0 {
				results[i] = checked{found: found.Found, unreadable: found.Err}
			}
		}
	}
	return results
}

func absolutePath(env *Env, path string) string {
	if abs, err := filepath.Abs(env.path(path)); err == nil {
		return abs
	}
	return path
}

// checkRoot is the Sources folder of a project, or a script folder, with the files in it that are to be checked.
type checkRoot struct {
	dir     string
	project bool
	files   map[string]int // absolute path -> index among the files
}

// rootOf finds the Sources folder of the project a file lies in; without one, its script folder.
func rootOf(abs string) (dir string, project bool) {
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

// sources lists what the program holds; places tells for each the index of the file to report, -1 for one that only lends its name.
func (r *checkRoot) sources(env *Env, files []string) (sources []checker.Source, places []int) {
	add := func(abs string, kind checker.Kind, index int) {
		s := checker.Source{Name: methodNameOf(abs), Kind: kind, Report: index >= 0}
		if index >= 0 {
			s.Load = readFile(env, files[index])
		} else {
			s.Load = readFile(env, abs)
		}
		sources, places = append(sources, s), append(places, index)
	}
	seen := map[string]bool{}
	folder := func(sub string, kind checker.Kind) {
		entries, err := os.ReadDir(filepath.Join(r.dir, sub))
		if err != nil {
			return // what is not there has no names
		}
		for _, e := range entries {
			if name := e.Name(); !e.IsDir() && strings.EqualFold(filepath.Ext(name), ".4dm") && !strings.HasPrefix(name, ".") {
				abs := filepath.Join(r.dir, sub, name)
				index, report := r.files[abs]
				if !report {
					index = -1
				}
				seen[abs] = true
				add(abs, kind, index)
			}
		}
	}
	folder("Methods", checker.Method)
	folder("Classes", checker.Class)
	if !r.project {
		folder("", checker.Method)
	}
	rest := slices.SortedFunc(maps.Keys(r.files), func(a, b string) int { return r.files[a] - r.files[b] })
	for _, abs := range rest {
		if !seen[abs] {
			add(abs, checker.Other, r.files[abs])
		}
	}
	return sources, places
}

func methodNameOf(path string) string {
	return strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
}

// options says what a project can see besides its sources: components, plug-ins, the tables of its catalog.
func (r *checkRoot) options() (o checker.Options) {
	if !r.project {
		return o
	}
	o.Project = true
	root := filepath.Dir(filepath.Dir(r.dir))
	for _, asked := range []string{filepath.Join(r.dir, "dependencies.json"), filepath.Join(root, "environment4d.json"), filepath.Join(root, "Components"),
		filepath.Join(root, "Plugins"), filepath.Join(filepath.Dir(r.dir), "Components"), filepath.Join(filepath.Dir(r.dir), "Plugins")} {
		if _, err := os.Stat(asked); err == nil {
			o.Components = true
		}
	}
	for d := filepath.Dir(root); filepath.Dir(d) != d; d = filepath.Dir(d) {
		methods, _ := filepath.Glob(filepath.Join(d, "Project", "Sources", "Methods", "*.4dm"))
		for _, m := range methods {
			o.Around = append(o.Around, methodNameOf(m))
		}
	}
	tables, err := project.ReadCatalog(os.DirFS(r.dir))
	o.NoCatalog = err != nil
	for _, t := range tables {
		if !t.Trashed {
			o.Tables = append(o.Tables, t.Name)
		}
	}
	return o
}
