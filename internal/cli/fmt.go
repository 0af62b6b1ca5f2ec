package cli

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"

	"tetra/builtins"
	"tetra/diag"
	"tetra/format"
)

type fmtOptions struct {
	check, diff bool
	tokens      string
	color       string
}

// tokenForm is what a word of --tokens means.
func tokenForm(word string) format.Tokens {
	switch word {
	case "strip":
		return format.Strip
	case "add":
		return format.Add
	}
	return format.Keep
}

// formatted is what became of one file.
type formatted struct {
	old, new string
	found    diag.List // with an error when the file is refused
	err      error     // it could not be read or written
}

func (f *formatted) changed() bool { return f.err == nil && f.found.Err() == nil && f.old != f.new }

func fmtCobra(env *Env, result resultFunc) *cobra.Command {
	var o fmtOptions
	c := &cobra.Command{Use: "fmt [--check] [--diff] PATH...|-", Short: "lay methods and classes out as 4D's editor does",
		RunE: result(func(args []string) (int, error) {
			if len(args) == 0 {
				return exitUsage, &usageError{"fmt needs a file, a folder, or - for standard input", "tetra fmt --check . tells what it would change below the current folder"}
			}
			return fmtCommand(env, o, args)
		})}
	f := c.Flags()
	f.BoolVar(&o.check, "check", false, "write nothing; name the files that are not laid out so, with status 1")
	f.BoolVar(&o.diff, "diff", false, "write nothing; show what would change")
	o.tokens, o.color = "keep", "auto"
	f.Var(choice{&o.tokens, []string{"keep", "strip", "add"}}, "tokens", "keep, strip, add: what becomes of token suffixes such as Length:C16")
	f.Var(choice{&o.color, []string{"auto", "always", "never"}}, "color", "auto, always, never")
	return c
}

// fmtCommand lays files and folders out, all cores at once, and reports in the order of the paths. A file with mistakes is left as it is.
func fmtCommand(env *Env, o fmtOptions, paths []string) (int, error) {
	if len(paths) == 1 && paths[0] == "-" {
		return fmtStdin(env, o)
	}
	for _, p := range paths {
		if info, err := os.Stat(env.path(p)); err != nil || info.IsDir() {
			continue
		}
		switch strings.ToLower(filepath.Ext(p)) {
		case ".4dz":
			return exitUsage, usagef("%s is an archive, made of the files of a project, and fmt rewrites files: give the .4DProject file or folder that it was made from", p)
		case ".4dlink":
			target, err := linkTarget(env, p)
			if err != nil {
				return exitUsage, err
			}
			return exitUsage, usagef("%s is a shortcut to a project elsewhere, and fmt rewrites files: give %s itself", p, target)
		}
	}
	files, err := methodFiles(env, paths)
	if err != nil {
		return exitUsage, err
	}
	unreadable := files.unreadable
	results := make([]formatted, len(files.paths))
	files.onAllCores(func(i int, path string, names format.Names) { results[i] = fmtFile(env, o, path, names) })

	out := bufio.NewWriter(env.Stdout)
	changed, refused := 0, 0
	for i := range results {
		r := &results[i]
		switch {
		case r.err != nil:
			unreadable = append(unreadable, r.err)
		case r.found.Err() != nil:
			refused++
		case r.changed():
			changed++
			showChange(out, o, filepath.ToSlash(files.paths[i]), r)
		}
		if r.found.Err() != nil {
			diag.Write(env.Stderr, r.found, diag.Options{Color: useColor(env, o.color, env.StderrTerminal)})
			fmt.Fprintln(env.Stderr)
		}
	}
	if !o.diff { // which is for patch too
		fmt.Fprintf(out, "%s, %d changed, %d refused\n", count(len(results), "file"), changed, refused)
	}
	if err := out.Flush(); err != nil {
		return exitFailed, err
	}
	for _, u := range unreadable {
		fmt.Fprintf(env.Stderr, "tetra: %v\n", u)
	}
	switch {
	case len(unreadable) > 0:
		return exitUsage, nil
	case refused > 0, o.check && changed > 0:
		return exitFailed, nil
	}
	return exitOK, nil
}

// showChange says that a file has, or would get, another layout.
func showChange(w io.Writer, o fmtOptions, name string, r *formatted) {
	if !o.diff {
		fmt.Fprintln(w, name)
		return
	}
	// git and patch know the header without the line "diff ..."
	d := diff.Diff(name, []byte(r.old), name, []byte(r.new))
	_, d, _ = bytes.Cut(d, []byte("\n"))
	w.Write(d)
}

// fmtFile lays one file out and writes it, unless only asked what would change.
func fmtFile(env *Env, o fmtOptions, path string, names format.Names) formatted {
	data, err := os.ReadFile(env.path(path))
	if err != nil {
		return formatted{err: fmt.Errorf("%s: %w", path, reason(err))}
	}
	r := fmtText(o, filepath.ToSlash(path), string(data), names, filepath.Base(filepath.Dir(path)) == "Classes")
	if r.changed() && !o.check && !o.diff {
		if err := replaceFile(env.path(path), r.new); err != nil {
			r.err = fmt.Errorf("%s: %w", path, reason(err))
		}
	}
	return r
}

func fmtText(o fmtOptions, name, text string, names format.Names, class bool) formatted {
	r := formatted{old: text}
	r.new, r.found = format.Source(diag.NewSource(name, text), format.Options{Names: names, Tokens: tokenForm(o.tokens), Class: class})
	return r
}

// fmtStdin lays standard input out on standard output.
func fmtStdin(env *Env, o fmtOptions) (int, error) {
	data, err := io.ReadAll(env.Stdin)
	if err != nil {
		return exitFailed, err
	}
	const name = "<stdin>"
	r := fmtText(o, name, string(data), builtins.Spelling{Names: builtins.Names()}, false)
	switch {
	case r.found.Err() != nil:
		diag.Write(env.Stderr, r.found, diag.Options{Color: useColor(env, o.color, env.StderrTerminal)})
		return exitFailed, nil
	case !o.check && !o.diff:
		_, err := io.WriteString(env.Stdout, r.new)
		return exitOK, err
	case r.changed():
		showChange(env.Stdout, o, name, &r)
	}
	if o.check && r.changed() {
		return exitFailed, nil
	}
	return exitOK, nil
}

// replaceFile writes a text over a file. The new text is complete before the old one goes, so that a full disk costs nothing; what a link
// points to is written, not the link.
func replaceFile(path, text string) error {
	path, err := filepath.EvalSymlinks(path)
	if err != nil {
		return err
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(path), ".tetra-fmt-*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name()) // fails once it is renamed
	_, err = io.WriteString(file, text)
	if cerr := file.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Chmod(file.Name(), info.Mode().Perm())
	}
	if err == nil {
		err = os.Rename(file.Name(), path)
	}
	return err
}
