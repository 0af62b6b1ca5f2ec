package cli

import (
	"bufio"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"tetra/ast"
	"tetra/builtins"
	"tetra/diag"
	"tetra/parser"
	"tetra/resolve"
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

// check parses files and folders, all cores at once, and reports everything in the order of the paths: errors first, then warnings.
func check(env *Env, o checkOptions, paths []string) (int, error) {
	files, unreadable, err := methodFiles(env, paths)
	if err != nil {
		return exitUsage, err
	}
	results := make([]checked, len(files))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(files)) {
		wg.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(files) {
					return
				}
				results[i] = checkFile(env, files[i], o.syntax)
			}
		})
	}
	wg.Wait()
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

// methodFiles collects what is named and every .4dm file below the folders that are named, in order. What cannot be listed is unreadable.
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
			add(p)
			continue
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

// checkFile parses a file. It is a class when it lies in a folder Classes, or when its content says so.
func checkFile(env *Env, path string, syntaxOnly bool) checked {
	data, err := os.ReadFile(env.path(path))
	if err != nil {
		return checked{unreadable: fmt.Errorf("%s: %w", path, reason(err))}
	}
	src := diag.NewSource(filepath.ToSlash(path), string(data))
	parse := parser.ParseFile
	if filepath.Base(filepath.Dir(path)) == "Classes" {
		parse = parser.ParseClass
	}
	file, found := parse(src, builtins.Names())
	if !syntaxOnly && found.Err() == nil {
		found = append(found, declarations(file)...)
	}
	return checked{found: found}
}

// declarations is what is wrong with the declarations of a file that parses.
func declarations(file *ast.File) (found diag.List) {
	body := func(sig *ast.Signature, stmts []ast.Stmt) {
		found = append(found, resolve.Body(sig, stmts).Errors()...)
	}
	switch {
	case file.Class != nil:
		for _, item := range file.Class.Items {
			if f, ok := item.(*ast.Function); ok {
				body(&f.Signature, f.Body)
			}
		}
	case file.Declare != nil:
		body(&file.Declare.Signature, file.Body)
	default:
		body(nil, file.Body)
	}
	for _, e := range found {
		if e.Source == nil {
			e.Source = file.Source
		}
	}
	return found
}
