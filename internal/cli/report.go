package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"tetra/diag"
	"tetra/interp"
)

// A reporter shows errors to the user in the form that was asked for.
type reporter struct {
	w     io.Writer
	form  string // human, unix, github, json
	color bool
	trim  string // folder that is left out of the names of sources
}

func newReporter(env *Env, o *options, w io.Writer) *reporter {
	r := &reporter{w: w, form: o.format, color: useColor(env, o.color, env.StderrTerminal)}
	if env.Dir != "" {
		r.trim = filepath.ToSlash(filepath.Clean(env.Dir)) + "/"
	}
	return r
}

// useColor decides for a stream: --color, else NO_COLOR (https://no-color.org), else whether it is a terminal.
func useColor(env *Env, when string, terminal bool) bool {
	switch when {
	case "always":
		return true
	case "never":
		return false
	}
	return terminal && env.Getenv("NO_COLOR") == "" && env.Getenv("TERM") != "dumb"
}

// diagnostics is what an error says, as diagnostics; one without a place when it says nothing more.
func diagnostics(err error) diag.List {
	if l := diag.AsList(err); len(l) > 0 {
		return l
	}
	return diag.List{&diag.Error{Message: err.Error()}}
}

// show writes an error that was not caught. process is the name of the process when it is not the main one.
func (r *reporter) show(err error, process string) {
	var fault *interp.InternalError
	if errors.As(err, &fault) {
		r.fault(fault)
		return
	}
	if process != "" && r.form == "human" {
		fmt.Fprintf(r.w, "in process %s:\n", process)
	}
	r.list(diagnostics(err))
}

// fault reports a mistake of ours: what to send us.
func (r *reporter) fault(f *interp.InternalError) {
	fmt.Fprintf(r.w, "tetra: %v\n\nThis is a fault of tetra, not of your program. Please report it with the text below.\n\n%s\n%s\n", f, versionLine(), f.Stack)
}

// list writes diagnostics in the form that was asked for; for json one object.
func (r *reporter) list(l diag.List) {
	l = r.renamed(l)
	var b bytes.Buffer
	if form, ok := diag.ParseFormat(r.form); ok {
		diag.Write(&b, l, diag.Options{Format: form, Color: r.color})
	} else {
		writeJSON(&b, newJSONReport(l, 0))
	}
	r.w.Write(b.Bytes())
}

// renamed gives copies of the diagnostics with the folder left out of the names of sources.
func (r *reporter) renamed(l diag.List) diag.List {
	if r.trim == "" {
		return l
	}
	done := map[*diag.Source]*diag.Source{}
	name := func(s *diag.Source) *diag.Source {
		if s == nil || !strings.HasPrefix(s.Name, r.trim) {
			return s
		}
		if done[s] == nil {
			done[s] = diag.NewSource(s.Name[len(r.trim):], s.Text)
		}
		return done[s]
	}
	out := make(diag.List, len(l))
	for i, e := range l {
		c := *e
		c.Source = name(e.Source)
		c.Related, c.Chain = nil, nil
		for _, x := range e.Related {
			x.Source = name(x.Source)
			c.Related = append(c.Related, x)
		}
		for _, x := range e.Chain {
			x.Source = name(x.Source)
			c.Chain = append(c.Chain, x)
		}
		out[i] = &c
	}
	return out
}

func place(e *diag.Error) (file string, line, column int) {
	if e.Source == nil {
		return "", 0, 0
	}
	line, column = e.Source.Position(e.Span.Start)
	return e.Source.Name, line, column
}

// jsonReport is the JSON form of check and of errors.
type jsonReport struct {
	Version     int              `json:"version"`
	Files       int              `json:"files"`
	Errors      int              `json:"errors"`
	Warnings    int              `json:"warnings"`
	Diagnostics []jsonDiagnostic `json:"diagnostics"`
}

type jsonDiagnostic struct {
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Severity string `json:"severity"`
	Code     string `json:"code"`
	Message  string `json:"message"`
	Hint     string `json:"hint"`
}

func newJSONReport(l diag.List, files int) *jsonReport {
	r := &jsonReport{Version: 1, Files: files, Diagnostics: []jsonDiagnostic{}}
	for _, e := range l {
		d := jsonDiagnostic{Severity: "error", Code: e.Code, Message: e.Message, Hint: e.Hint}
		d.File, d.Line, d.Column = place(e)
		if e.Severity == diag.IsWarning {
			d.Severity = "warning"
			r.Warnings++
		} else {
			r.Errors++
		}
		if d.Code == "" && e.Number != 0 {
			d.Code = fmt.Sprint(e.Number)
		}
		r.Diagnostics = append(r.Diagnostics, d)
	}
	return r
}

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
