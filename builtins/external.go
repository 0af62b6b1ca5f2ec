package builtins

import (
	"bytes"
	"os/exec"
	"runtime"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// The environment that SET ENVIRONMENT VARIABLE makes belongs to the process.
type environmentKey struct{}

// The variables that are options of LAUNCH EXTERNAL PROCESS and not passed on.
const (
	optionDirectory = "_4D_OPTION_CURRENT_DIRECTORY"
	optionBlocking  = "_4D_OPTION_BLOCKING_EXTERNAL_PROCESS"
	optionHide      = "_4D_OPTION_HIDE_CONSOLE"
)

func environmentOf(p *interp.Process) map[string]string {
	env, ok := p.Value(environmentKey{}).(map[string]string)
	if !ok {
		env = map[string]string{}
		p.SetValue(environmentKey{}, env)
	}
	return env
}

func externalCommands() []*interp.Command {
	return []*interp.Command{
		withoutWindows("OPEN URL", 673, `( path : Text {; appName : Text}{; *} )`, "opens a document or a site in its application"),
		{
			Name: "GET MACRO PARAMETER", Number: 997,
			Syntax:  `( selector : Integer ; ← textParam : Text )`,
			Summary: "Returns the text of the Code Editor that a macro works on: an empty text, there is no editor.",
			Examples: `
				GET MACRO PARAMETER(Full method text; $code)
				$code="" // True`,
			Run: func(c *interp.Call) (value.Value, error) { return value.Undef, c.SetOut(1, value.Empty) },
		},
		withoutWindows("SET MACRO PARAMETER", 998, `( selector : Integer ; textParam : Text )`, "replaces the text of the Code Editor that a macro works on"),
		{
			Name: "LAUNCH EXTERNAL PROCESS", Number: 811,
			Syntax:  "( fileName : Text {; inputStream : Text, Blob, Variable {; ← outputStream : Variable {; ← errorStream : Variable {; ← pid : Variable}}}} )",
			Summary: "Runs a program with its arguments, gives it input and returns its outputs.",
			Notes: "OK is 0 when it cannot be started. There is no shell: quotes and backslashes keep an argument together, nothing else is special. `--no-exec` makes it an " +
				"error.",
			Run: launchExternalProcess,
		},
		{
			Name: "SET ENVIRONMENT VARIABLE", Number: 812,
			Syntax:   `( varName : Text ; varValue : Text )`,
			Summary:  "Sets an environment variable for the programs that LAUNCH EXTERNAL PROCESS starts from this process.",
			Notes:    "_4D_OPTION_CURRENT_DIRECTORY and _4D_OPTION_BLOCKING_EXTERNAL_PROCESS are options of the next start.",
			Examples: `SET ENVIRONMENT VARIABLE("LANG"; "fr_FR.UTF-8")`,
			Run: func(c *interp.Call) (value.Value, error) {
				if err := environmentPair(c, c.Text(0), c.Text(1)); err != nil {
					return value.Undef, err
				}
				if env := environmentOf(c.Proc); c.Text(1) == "" {
					delete(env, c.Text(0))
				} else {
					env[c.Text(0)] = c.Text(1)
				}
				return none()
			},
		},
	}
}

// environmentPair refuses what no system takes as the name and value of an environment variable: no program would start any more.
func environmentPair(c *interp.Call, name, val string) error {
	switch {
	case name == "" || strings.ContainsAny(name, "=\x00"):
		return c.Errorf(errArgumentType, "%s is no name of an environment variable", value.Show(value.Str(name), 40))
	case strings.Contains(val, "\x00"):
		return c.Errorf(errArgumentType, "the value of the environment variable %s contains the character 0", name)
	}
	return nil
}

func launchExternalProcess(c *interp.Call) (value.Value, error) {
	if c.Proc.Interp().Options().NoExec {
		return value.Undef, c.Errorf(errNoFiles, "starting programs is switched off")
	}
	args := commandLine(c.Text(0))
	if len(args) == 0 {
		c.Proc.SetOK(false)
		return none()
	}
	env := environmentOf(c.Proc)
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Env = cmd.Environ()
	for k, v := range env {
		switch k {
		case optionDirectory:
			cmd.Dir = documentPath(c, v).osPath()
		case optionBlocking, optionHide:
		default:
			cmd.Env = append(cmd.Env, k+"="+v)
		}
	}
	blocking := !strings.EqualFold(env[optionBlocking], "false")
	delete(env, optionDirectory)
	delete(env, optionBlocking)
	delete(env, optionHide)

	pid := 4
	if t, _ := c.DeclaredType(1); c.N() == 2 && t == value.TInteger {
		pid = 1 // the form with the number of the program alone
	}
	var input []byte
	var err error
	if c.Has(1) && pid != 1 {
		input, err = bytesOf(c, 1)
	}
	if err != nil {
		return value.Undef, err
	}
	var out, errOut bytes.Buffer
	cmd.Stdin = bytes.NewReader(input)
	if blocking {
		cmd.Stdout, cmd.Stderr = &out, &errOut
	}
	ownGroup(cmd)
	if err := cmd.Start(); err != nil {
		c.Proc.SetOK(false)
		return none()
	}
	c.Proc.SetOK(true)
	if !blocking {
		go cmd.Wait()
		return value.Undef, c.SetOut(pid, value.Int(cmd.Process.Pid))
	}
	ended := make(chan struct{})
	asked := c.Proc.Done()
	go func() {
		select {
		case <-asked: // the process is asked to end: so is the program
			killGroup(cmd)
		case <-ended:
		}
	}()
	cmd.Wait() // the status is no failure of the command; what the program wrote tells
	close(ended)
	if err := c.SetOut(pid, value.Int(cmd.Process.Pid)); err != nil {
		return value.Undef, err
	}
	for i, b := range map[int][]byte{2: out.Bytes(), 3: errOut.Bytes()} {
		if !c.Has(i) {
			continue
		}
		if t, _ := c.DeclaredType(i); t == value.TBlob || c.Arg(i).Kind() == value.Blob {
			err = c.SetOut(i, value.BlobOf(&value.BlobV{B: b}))
		} else {
			err = c.SetOut(i, value.Str(strings.ToValidUTF8(string(b), "\uFFFD")))
		}
		if err != nil {
			return value.Undef, err
		}
	}
	return none()
}

// commandLine divides a command line into its arguments: blanks separate, quotes keep together, and on Unix a backslash makes the next character plain.
func commandLine(s string) []string {
	var args []string
	var b strings.Builder
	open := byte(0)
	some := false
	for i := 0; i < len(s); i++ {
		switch ch := s[i]; {
		case ch == '\\' && runtime.GOOS != "windows" && open != '\'' && i+1 < len(s):
			i++
			b.WriteByte(s[i])
			some = true
		case open != 0:
			if ch == open {
				open = 0
			} else {
				b.WriteByte(ch)
			}
		case ch == '"' || ch == '\'' && runtime.GOOS != "windows":
			open, some = ch, true
		case ch == ' ' || ch == '\t' || ch == '\n' || ch == '\r':
			if some {
				args = append(args, b.String())
				b.Reset()
				some = false
			}
		default:
			b.WriteByte(ch)
			some = true
		}
	}
	if some {
		args = append(args, b.String())
	}
	return args
}
