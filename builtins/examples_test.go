package builtins

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tetra/internal/osfiles"
	"tetra/interp"
	"tetra/lexer"
	"tetra/web"
)

// assignment is the start of a line that is no expression.
var assignment = regexp.MustCompile(`^\s*\$\w+:=`)

// exampleMethod makes a method of the examples of a row, and says what it prints. Behind " // " stands what a line prints, or the value of an expression;
// other lines are only executed.
func exampleMethod(examples string) (code, prints string) {
	for line := range strings.Lines(examples) {
		line = strings.TrimLeft(strings.TrimRight(line, "\n"), "\t")
		i := strings.LastIndex(line, " // ")
		if i < 0 {
			code += line + "\n"
			continue
		}
		expr, want := line[:i], line[i+4:]
		prints += want + "\n"
		if assignment.MatchString(expr) {
			code += expr + "\n"
			continue
		}
		first, _, _ := strings.Cut(strings.TrimSpace(expr), "(")
		if e, ok := Names().Lookup(lexer.Fold(nil, first)); ok && e.Kind == lexer.Command {
			if c, _ := FindCommand(e.Number); !c.Function {
				code += expr + "\n"
				continue
			}
		}
		code += "ALERT(String(" + expr + "))\n"
	}
	return code, prints
}

// hello is the method of the project that examples are run in; docs/commands/README.md says so.
const hello = "#DECLARE($name : Text) : Text\nreturn \"Hello \"+$name\n"

// onDisk is what an example has that needs the project or the temporary folder on disk.
var onDisk = regexp.MustCompile(`folder|/SOURCES|^FORM |METHOD |Structure|LIST|LIBRARY`)

// Every example of a row gives what it says, all lines of it in one method, in a project with the method hello and with a folder for temporary files. Those of
// commands for web processes are run in one that answers GET /hello?name=Ada; what it sends is the last that they give.
func TestExamples(t *testing.T) {
	eachRow(func(name, _, _, examples string) {
		if examples == "" {
			return
		}
		code, want := exampleMethod(examples)
		var out strings.Builder
		folder := "" // making folders is what takes long here
		if onDisk.MatchString(code) {
			folder = t.TempDir()
		}
		prog, proc := testProcessWith(t, interp.Options{Stdout: &out, Stderr: &out, Files: osfiles.Files{}, NoExec: true, Getenv: func(name string) string {
			return map[string]string{"TMPDIR": folder}[name]
		}}, map[string]string{"hello": hello})
		if folder != "" {
			prog.Root = filepath.Join(folder, "project")
			methods := filepath.Join(prog.Root, "Project", "Sources", "Methods")
			prog.Structure = filepath.Join(prog.Root, "Project", "example.4DProject")
			if err := errors.Join(os.MkdirAll(methods, 0o755), os.WriteFile(prog.Structure, []byte("{}"), 0o644),
				os.WriteFile(filepath.Join(methods, "hello.4dm"), []byte(hello), 0o644)); err != nil {
				t.Fatal(err)
			}
		}
		method := prog.NewMainMethod("example", interp.Text("example", code))
		var err error
		if strings.HasPrefix(name, "WEB ") {
			var r *web.Response
			s := web.Simulation{Interp: proc.Interp(), Method: method, URL: "/hello?name=Ada"}
			if r, err = s.Run(); err == nil && len(r.Body) > 0 {
				fmt.Fprintf(&out, "%s\n", r.Body)
			}
		} else {
			_, err = proc.Run(method)
		}
		if err != nil {
			t.Errorf("%s: %v in\n%s", name, err, code)
		} else if got := out.String(); got != want {
			t.Errorf("%s gives\n%swant\n%sin\n%s", name, got, want, code)
		}
	})
}

// idle is what the summary of a command says that does nothing.
var idle = regexp.MustCompile(`(?i)\b(does nothing|has no effect)\b`)

// Every command has an example, but for those that do nothing and those that cannot: they need what a test of one method has not.
func TestEveryCommandHasAnExample(t *testing.T) {
	without := map[string]string{}
	for reason, names := range map[string][]string{
		"a larger project": {"BUILD APPLICATION", "Compile project", "Super", "Last field number", "Table name", "Field name", "GET TABLE PROPERTIES"},
		"a web server":     {"WEB GET OPTION", "WEB Get server info", "WEB SEND FILE", "WEB SET OPTION", "WEB SET ROOT FOLDER", "WEB START SERVER", "WEB STOP SERVER", "WEB Server"},
		"the network":      {"HTTP Get", "HTTP Request"},
		"another program":  {"LAUNCH EXTERNAL PROCESS"},
		"a process to end": {"ABORT", "QUIT 4D", "RESTART 4D"},
		"something that differs from machine to machine": {"Application file", "Current system user", "HTTP Get certificates folder"},
	} {
		for _, n := range names {
			without[n] = reason
		}
	}
	for _, th := range whole().Themes {
		for _, c := range th.Commands() {
			if reason := without[c.Name]; c.Examples != "" && reason != "" {
				t.Errorf("%s has an example: it does not need %s", c.Name, reason)
			} else if c.Examples == "" && reason == "" && !idle.MatchString(c.Summary) {
				t.Errorf("%s has no example", c.Name)
			}
			if c.Name != "Super" {
				delete(without, c.Name)
			}
		}
	}
	delete(without, "Super")
	if len(without) > 0 {
		t.Errorf("there are no commands %q", slices.Sorted(maps.Keys(without)))
	}
}

// Every function of a class has an example, but for those of classes that stand for something outside of one method.
func TestEveryFunctionHasAnExample(t *testing.T) {
	without := map[string]bool{}
	for _, name := range []string{
		"DataClass", "DataStoreImplementation", "Entity", "EntitySelection", // a catalogue
		"HTTPAgent", "HTTPRequest", "SMTPTransporter", "TCPConnection", "TCPEvent", "TCPListener", "UDPEvent", "UDPSocket", "WebSocket", // the network
		"IncomingMessage", "WebServer", "WebSocketConnection", "WebSocketServer", // a web server
		"SystemWorker", // another program
		"Session.clearPrivileges", "Session.demote", "Session.getPrivileges", "Session.hasPrivilege", "Session.promote",
		"Session.setPrivileges", // a project with privileges
		"Session.restore",       // a web session
	} {
		without[name] = true
	}
	known := map[string]bool{}
	for _, b := range whole().Classes {
		d := b.Def()
		known[d.Name] = true
		for _, m := range slices.Concat(d.Members, d.Static) {
			name := d.Name + "." + m.Name
			known[name] = true
			if m.Run == nil || without[d.Name] {
				continue
			}
			if (m.Examples != "") == without[name] {
				t.Errorf("%s has the example %q", name, m.Examples)
			}
		}
	}
	for name := range without {
		if !known[name] {
			t.Errorf("there is no %s", name)
		}
	}
}
