// Package repl is the prompt: it reads inputs, runs them in one process whose locals stay, and shows what they give. Reading a line with
// editing and history is behind LineReader; the library, the contexts and the rendering of errors are handed in.
package repl

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"tetra/diag"
	"tetra/interp"
	"tetra/lexer"
	"tetra/value"
)

// ErrInterrupt is what a LineReader gives for Ctrl-C.
var ErrInterrupt = errors.New("interrupted")

// A LineReader reads lines from a person or from whoever plays one.
type LineReader interface {
	// ReadLine shows the prompt and gives one line without its end; a paste of several lines is one line with line ends inside. The
	// error is io.EOF at the end and ErrInterrupt for Ctrl-C.
	ReadLine(prompt string) (string, error)
	// Remember puts an input, of one or more lines, into the history.
	Remember(input string)
}

// The prompts: for a new input, and for the next line of one that is not complete.
const (
	Prompt     = "> "
	MorePrompt = ". "
)

// processName is the name of the process that runs what is typed.
const processName = "Prompt"

// resultWidth is about how many characters of a result are shown.
const resultWidth = 2000

// Options is what a prompt works with.
type Options struct {
	Interp *interp.Interp
	Lines  LineReader
	Out    io.Writer // results and answers
	// Context makes the context of processes of a kind, with a session that holds privileges.
	Context func(kind interp.ContextKind, privileges []string) (interp.Context, error)
	Kind    interp.ContextKind
	// Show reports an error.
	Show func(err error)
	// Names knows every name of 4D, also those that are not implemented.
	Names lexer.Names
	// Constants yields the names of constants, for completion; may be nil.
	Constants iter.Seq[string]
	// Interrupts delivers Ctrl-C while an input runs; may be nil.
	Interrupts <-chan os.Signal
	// ReadFile reads the file of .load; nil: the command is refused.
	ReadFile func(path string) (string, error)
	// Break, when set, makes sure that what is shown next begins a line.
	Break func()
}

// A REPL is one running prompt. It belongs to one goroutine.
type REPL struct {
	opt   Options
	proc  *interp.Process
	scope *interp.Scope
	kind  interp.ContextKind
	privs []string
	quit  bool
}

// New makes a prompt.
func New(o Options) (*REPL, error) {
	if o.Break == nil {
		o.Break = func() {}
	}
	r := &REPL{opt: o, scope: interp.NewScope()}
	return r, r.restart(o.Kind, nil)
}

// restart replaces the process: for another context, or when the old one was stopped. Locals stay, process variables are gone.
func (r *REPL) restart(kind interp.ContextKind, privileges []string) error {
	c, err := r.opt.Context(kind, privileges)
	if err != nil {
		return err
	}
	if r.proc != nil {
		r.proc.Close()
	}
	r.kind, r.privs = kind, privileges
	r.proc = r.opt.Interp.NewProcess(interp.ProcessOptions{Name: processName, Type: interp.ProcessMain, Context: c})
	return nil
}

// Close ends the process.
func (r *REPL) Close() { r.proc.Close() }

// Run reads and runs inputs until the end of input, .quit or QUIT 4D.
func (r *REPL) Run() error {
	for !r.quit {
		r.opt.Break()
		input, err := r.opt.Lines.ReadLine(Prompt)
		switch {
		case errors.Is(err, ErrInterrupt):
			continue
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		if strings.TrimSpace(input) == "" {
			continue
		}
		if isDotCommand(input) {
			r.opt.Lines.Remember(input)
			r.dotCommand(strings.TrimSpace(input))
			continue
		}
		if err := r.input(input); err != nil {
			return err
		}
	}
	return nil
}

// isDotCommand tells .help from .5+1.
func isDotCommand(input string) bool {
	s := strings.TrimSpace(input)
	return len(s) > 1 && s[0] == '.' && (s[1]|0x20 >= 'a' && s[1]|0x20 <= 'z')
}

// input runs one input, asking for more lines while a block or a bracket is open. Its error is that of the LineReader.
func (r *REPL) input(text string) error {
	for {
		err := r.run(diag.NewSource("<repl>", text))
		var list diag.List
		if !errors.As(err, &list) || !list.Incomplete() {
			r.opt.Lines.Remember(text)
			r.report(err)
			return nil
		}
		more, lerr := r.opt.Lines.ReadLine(MorePrompt)
		switch {
		case errors.Is(lerr, ErrInterrupt):
			return nil
		case errors.Is(lerr, io.EOF):
			r.report(err) // what is missing is worth saying
			return nil
		case lerr != nil:
			return lerr
		}
		text += "\n" + more
	}
}

// run runs a complete input and shows its value; Ctrl-C stops it.
func (r *REPL) run(src *diag.Source) error {
	done := make(chan struct{})
	if r.opt.Interrupts != nil {
		p := r.proc
		go func() {
			select {
			case <-r.opt.Interrupts:
				p.Stop(interp.Interrupted)
			case <-done:
			}
		}()
	}
	v, shown, err := r.proc.RunInput(r.scope, src)
	close(done)
	if err == nil && shown {
		r.println(Result(v))
	}
	return err
}

// Result is how a value is shown, with its type: "= 14 : Real".
func Result(v value.Value) string {
	text := "= " + value.Show(v, resultWidth)
	name := typeName(v)
	switch {
	case v.IsNullish():
		return text
	case text == "= {}" && name != "Object":
		return "= " + name // its properties are computed when they are asked for
	}
	return text + " : " + name
}

func typeName(v value.Value) string {
	if o := v.AsObject(); o != nil {
		if c := interp.ClassOf(o); c != nil && c.FullName() != "4D.Object" {
			return c.FullName()
		}
	}
	return v.Kind().String()
}

// report shows an error. One that ended the process makes a new one.
func (r *REPL) report(err error) {
	if err == nil {
		return
	}
	var f *interp.Failure
	if errors.As(err, &f) {
		switch f.Stop {
		case interp.NotStopped:
		case interp.Quit:
			r.quit = true
			return
		}
	}
	r.opt.Break()
	r.opt.Show(err)
	if r.proc.Stopped() != interp.NotStopped {
		if err := r.restart(r.kind, r.privs); err != nil {
			r.opt.Show(err)
			r.quit = true
		}
	}
}

func (r *REPL) println(text string) {
	r.opt.Break()
	fmt.Fprintln(r.opt.Out, text)
}
