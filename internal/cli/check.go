package cli

import (
	"bufio"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tetra/builtins"
	checker "tetra/check"
	"tetra/diag"
	"tetra/format"
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
	files, err := methodFiles(env, paths)
	if err != nil {
		return exitUsage, err
	}
	unreadable := files.unreadable
	var results []checked
	if o.syntax {
		results = checkSyntax(files)
	} else {
		results = checkPrograms(files, false)
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

// checkSyntax parses files, on all cores.
func checkSyntax(files *sourceFiles) []checked {
	results := make([]checked, len(files.paths))
	files.onAllCores(func(i int, path string, names format.Names) { results[i] = files.parse(path, names) })
	return results
}

// parse parses a file. It is a class when it lies in a folder Classes, or when its content says so.
func (s *sourceFiles) parse(path string, names lexer.Names) checked {
	src, err := s.read(path)()
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

// checkPrograms checks files together with the project or script folder each lies in: their names come from all of its methods and classes.
// components tells that there are components besides those that the project names itself.
func checkPrograms(files *sourceFiles, components bool) []checked {
	roots := map[string]*checkRoot{}
	var order []*checkRoot
	results := make([]checked, len(files.paths))
	for i, f := range files.paths {
		abs := absolutePath(files.env, f)
		dir, sources := files.rootOf(abs)
		if sources && !strings.HasPrefix(abs, dir+string(filepath.Separator)) {
			results[i] = files.parse(f, builtins.Names()) // Trash, tests, resources: what will run it, and with which names, is not known
			continue
		}
		r := roots[dir]
		if r == nil {
			r = &checkRoot{dir: dir, project: sources, all: files, files: map[string]int{}}
			roots[dir] = r
			order = append(order, r)
		}
		r.files[abs] = i
	}
	lib := web.Library(builtins.Standard(), nil)
	for _, r := range order {
		sources, places := r.sources()
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

// checkRoot is the Sources folder of a project, or a script folder, with the files in it that are to be checked.
type checkRoot struct {
	dir     string
	project bool
	all     *sourceFiles
	files   map[string]int // absolute path -> index among the files
}

// sources lists what the program holds; places tells for each the index of the file to report, -1 for one that only lends its name.
func (r *checkRoot) sources() (sources []checker.Source, places []int) {
	add := func(abs string, kind checker.Kind, index int) {
		s := checker.Source{Name: methodNameOf(abs), Kind: kind, Report: index >= 0}
		if index >= 0 {
			s.Load = r.all.read(r.all.paths[index])
		} else {
			s.Load = r.all.read(abs)
		}
		sources, places = append(sources, s), append(places, index)
	}
	seen := map[string]bool{}
	folder := func(sub string, kind checker.Kind) {
		for _, e := range r.all.list(filepath.Join(r.dir, sub)) { // what is not there has no names
			if project.IsSource(e) {
				abs := filepath.Join(r.dir, sub, e.Name())
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
	root, sources := filepath.Dir(filepath.Dir(r.dir)), os.DirFS(r.dir)
	if archive, packed, _ := r.all.inPacked(r.dir); packed != nil {
		root, sources = filepath.Dir(archive), packed
	}
	if _, err := fs.Stat(sources, "dependencies.json"); err == nil {
		o.Components = true
	}
	for _, asked := range []string{filepath.Join(root, "environment4d.json"), filepath.Join(root, "Components"),
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
	tables, err := project.ReadCatalog(sources)
	o.NoCatalog = err != nil
	for _, t := range tables {
		if t.Mapped() {
			o.Tables = append(o.Tables, t.Name)
		}
	}
	return o
}
