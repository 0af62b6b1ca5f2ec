package repl

import (
	"fmt"
	"slices"
	"strings"

	"tetra/diag"
	"tetra/interp"
	"tetra/lexer"
)

type dotCommand struct{ name, arg, help string }

// dotCommands is what .help lists.
func dotCommands() []dotCommand {
	return []dotCommand{
		{".help", "[COMMAND]", "say what a command, constant or class does"},
		{".context", "[KIND [PRIVILEGE,...]]", "show or change the process context: " + strings.Join(interp.ContextKinds(), ", ")},
		{".vars", "", "show the local variables"},
		{".clear", "", "forget all variables"},
		{".load", "FILE", "run the lines of a file as if they were typed"},
		{".quit", "", "leave, as Ctrl-D does"},
	}
}

// dotNames gives their names.
func dotNames(yield func(string) bool) {
	for _, c := range dotCommands() {
		if !yield(c.name) {
			return
		}
	}
}

func (r *REPL) dotCommand(line string) {
	name, arg, _ := strings.Cut(line, " ")
	arg = strings.TrimSpace(arg)
	switch name {
	case ".help":
		r.help(arg)
	case ".context":
		r.context(arg)
	case ".vars":
		for name, v := range r.scope.Locals() {
			r.println("$" + strings.TrimPrefix(name, "$") + " " + Result(v))
		}
	case ".clear":
		r.scope = interp.NewScope()
		if err := r.restart(r.kind, r.privs); err != nil {
			r.opt.Show(err)
		}
	case ".load":
		r.load(arg)
	case ".quit", ".exit":
		r.quit = true
	default:
		text := "there is no " + name
		near, ok := diag.Nearest(name, dotNames)
		if ok {
			text += " (did you mean " + near + "?)"
		}
		r.println(text + "; .help lists what there is")
	}
}

// context shows the process context, or changes it.
func (r *REPL) context(arg string) {
	if arg != "" {
		word, names, _ := strings.Cut(arg, " ")
		kind, ok := interp.ParseContextKind(word)
		if !ok {
			r.println("a context is one of " + strings.Join(interp.ContextKinds(), ", "))
			return
		}
		var privileges []string
		for p := range strings.SplitSeq(names, ",") {
			if p = strings.TrimSpace(p); p != "" {
				privileges = append(privileges, p)
			}
		}
		if err := r.restart(kind, privileges); err != nil {
			r.opt.Show(err)
			return
		}
	}
	r.println(r.describeContext())
}

func (r *REPL) describeContext() string {
	text := r.kind.String()
	s := r.proc.Session()
	if s == nil {
		return text + ", Session is Null"
	}
	text += ", " + s.Kind().String() + " session"
	if s.IsGuest() {
		return text + " of a guest"
	}
	if user := s.UserName(); user != "" {
		text += " of " + user
	}
	if p := s.Privileges(); len(p) > 0 {
		text += ", privileges " + strings.Join(p, ", ")
	}
	return text
}

// load runs a file as one input.
func (r *REPL) load(path string) {
	switch {
	case path == "":
		r.println(".load needs a file")
		return
	case r.opt.ReadFile == nil:
		r.println("files cannot be read here")
		return
	}
	text, err := r.opt.ReadFile(path)
	if err != nil {
		r.println(err.Error())
		return
	}
	r.report(r.run(diag.NewSource(path, text)))
}

func (r *REPL) help(what string) {
	if what == "" {
		var b strings.Builder
		b.WriteString("Type an expression to see its value, or any lines of a method; a block is run when it is closed.\n\n")
		for _, c := range dotCommands() {
			fmt.Fprintf(&b, "  %-34s%s\n", strings.TrimSpace(c.name+" "+c.arg), c.help)
		}
		b.WriteString("\nTab completes names, Ctrl-C stops what runs, Ctrl-D leaves.")
		r.println(b.String())
		return
	}
	text, ok := Describe(r.opt.Interp.Library(), r.opt.Names, what)
	if !ok {
		text = "nothing is known about " + what
		if near, ok := diag.Nearest(what, commandNames(r.opt.Interp.Library())); ok {
			text += " (did you mean " + near + "?)"
		}
	}
	r.println(text)
}

// Describe says what a command, class, member of a class or constant of 4D does; ok is false when there is no such name. names may be nil.
func Describe(lib *interp.Library, names lexer.Names, what string) (_ string, ok bool) {
	if c := findCommand(lib, what); c != nil {
		return describeCommand(c), true
	}
	class, member, _ := strings.Cut(strings.TrimPrefix(what, "4D."), ".")
	if d := findClass(lib, class); d != nil {
		return describeClass(d, member), true
	}
	if names == nil {
		return "", false
	}
	e, ok := names.Lookup(lexer.Fold(nil, what))
	if !ok {
		return "", false
	}
	switch e.Kind {
	case lexer.Command: // by a name of earlier versions
		if c := lib.Command(e.Number); c != nil {
			return describeCommand(c), true
		}
		return fmt.Sprintf("%s is command %d of 4D; it is not implemented", lib.Table.CommandName(e.Number), e.Number), true
	case lexer.Constant:
		if v, ok := lib.Table.Constant(e.Number, e.Index); ok {
			return fmt.Sprintf("%s is a constant %s", what, Result(v)), true
		}
	}
	return "", false
}

func findCommand(lib *interp.Library, name string) *interp.Command {
	name = string(lexer.Fold(nil, name))
	for _, t := range lib.Themes {
		for _, c := range t.Commands() {
			if string(lexer.Fold(nil, c.Name)) == name {
				return c
			}
		}
	}
	return nil
}

func findClass(lib *interp.Library, name string) *interp.ClassDef {
	for _, d := range lib.Classes {
		if strings.EqualFold(d.Name, name) {
			return d.Def()
		}
	}
	return nil
}

func commandNames(lib *interp.Library) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, t := range lib.Themes {
			for _, c := range t.Commands() {
				if !yield(c.Name) {
					return
				}
			}
		}
	}
}

func describeCommand(c *interp.Command) string {
	return describe(c.Name, c.Syntax, c.Summary, c.Notes, c.Examples)
}

// describe is a row as help shows it: every form of the syntax after the name, then the sentences, then the examples.
func describe(name, syntax, summary, notes, examples string) string {
	var b strings.Builder
	forms := slices.DeleteFunc(strings.Split(strings.TrimSpace(syntax), "\n"), func(s string) bool { return strings.TrimSpace(s) == "" })
	if len(forms) == 0 {
		forms = []string{""}
	}
	for _, f := range forms {
		f = strings.TrimSpace(f)
		b.WriteString(strings.TrimRight("  "+name+" "+f, " ") + "\n")
	}
	for _, part := range []string{summary, notes} {
		if part = strings.TrimSpace(part); part != "" {
			b.WriteString("\n" + part + "\n")
		}
	}
	if examples = strings.TrimSpace(examples); examples != "" {
		b.WriteString("\n")
		for line := range strings.Lines(examples) {
			b.WriteString("  " + strings.TrimLeft(strings.TrimRight(line, " \n"), "\t") + "\n")
		}
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func describeClass(d *interp.ClassDef, member string) string {
	members := slices.Concat(d.Members, d.Static)
	if member != "" {
		member = strings.TrimSuffix(member, "()")
		for _, m := range members {
			if strings.EqualFold(m.Name, member) {
				return describe(d.Name+"."+m.Name, m.Notation(), m.Summary, m.Notes, m.Examples)
			}
		}
		text := d.Name + " has no member " + member
		near, ok := diag.Nearest(member, func(yield func(string) bool) {
			for _, m := range members {
				if !yield(m.Name) {
					return
				}
			}
		})
		if ok {
			text += " (did you mean " + near + "?)"
		}
		return text
	}
	var b strings.Builder
	b.WriteString("class 4D." + d.Name)
	if d.Summary != "" {
		b.WriteString("\n\n" + d.Summary)
	}
	b.WriteString("\n\n")
	for _, m := range members {
		name := m.Name
		if m.Run != nil {
			name += "()"
		}
		fmt.Fprintf(&b, "  %-26s%s\n", name, m.Summary)
	}
	return strings.TrimSuffix(b.String(), "\n")
}
