package builtins

import (
	"strings"
	"time"

	"tetra/diag"
	"tetra/interp"
	"tetra/value"
)

func processTheme() *interp.Theme {
	return &interp.Theme{Name: "Processes", Commands: []*interp.Command{
		{
			Name: "New process", Number: 317,
			Syntax:  `( method : Method ; stack : Integer {; name : Text {; ...param : any}}{; *} ) : Integer`,
			Summary: "Starts a process that runs a project method, and returns its number.",
			Notes: "Objects and collections among the parameters are copied, unless they are shared. With * the number of a process of that name is returned when there is " +
				"one. The stack size has no effect.",
			Run: newProcess,
		},
		{
			Name: "Execute on server", Number: 373,
			Syntax:  `( procedure : Method ; stack : Integer {; name : Text {; ...param : any}}{; *} ) : Integer`,
			Summary: "Starts a process that runs a project method on the server, which is this application, and returns its number.",
			Run:     newProcess,
		},
		{
			Name: "Process info", Number: 1843,
			Syntax:   `( processNumber : Integer ) : Object`,
			Summary:  "Describes a process, or is Null when there is none of that number.",
			Notes:    "The properties cpuTime, cpuUsage and systemID are not there: processes share the threads of the machine.",
			Examples: "Process info(Current process).number=Current process // True\nProcess info(99999)=Null // True",
			Run: func(c *interp.Call) (value.Value, error) {
				p := c.Proc.Interp().ProcessByNumber(c.Int(0))
				if p == nil {
					return value.NullV, nil
				}
				return object(processInfo(p))
			},
		},
		{
			Name: "Process activity", Number: 1495,
			Syntax:   `({ sessionID : Text, Integer {; options : Integer}}) : Object`,
			Summary:  "Describes the processes, and on a server the sessions, or those of one session.",
			Notes:    "In a single-user application it describes the processes, whatever is passed. The options alone may be passed too. It is Null for the id of no session.",
			Examples: `Process activity.processes.length>0 // True`,
			Run:      processActivity,
		},
		{
			Name: "Current process", Number: 322, Syntax: `: Integer`,
			Summary:  "Returns the number of the current process.",
			Examples: `Current process>0 // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return integer(c.Proc.Number()) },
		},
		{
			Name: "DELAY PROCESS", Number: 323,
			Syntax:  `( process : Integer ; duration : Real )`,
			Summary: "Makes the current process wait for a number of ticks, sixtieths of a second.",
			Notes:   "Other processes cannot be delayed: only their own code can stop them.",
			Run: func(c *interp.Call) (value.Value, error) {
				if n := c.Int(0); n != c.Proc.Number() && n != 0 {
					return none()
				}
				sleep(c, time.Duration(c.Real(1)*float64(time.Second)/60))
				return none()
			},
		},
		{
			Name: "IDLE", Number: 311,
			Summary: "Does nothing: processes do not wait for each other.",
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "Process state", Number: 330,
			Syntax:   `( process : Integer ) : Integer`,
			Summary:  "Returns the state of a process: 0 while it runs, -100 when there is none of that number.",
			Examples: "Process state(Current process) // 0\nProcess state(99999) // -100",
			Run: func(c *interp.Call) (value.Value, error) {
				if c.Proc.Interp().ProcessByNumber(c.Int(0)) == nil {
					return integer(doesNotExist)
				}
				return integer(0)
			},
		},
		{
			Name: "Count tasks", Number: 335, Syntax: `: Integer`,
			Summary:  "Returns the number of processes.",
			Examples: `Count tasks>0 // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return integer(len(c.Proc.Interp().Processes())) },
		},
		{
			Name: "Count user processes", Number: 343, Syntax: `: Integer`,
			Summary:  "Returns the number of processes.",
			Examples: `Count user processes>0 // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return integer(len(c.Proc.Interp().Processes())) },
		},
		{
			Name: "Count users", Number: 342, Syntax: `: Integer`,
			Summary:  "Returns the number of users connected: 1.",
			Examples: `Count users // 1`,
			Run:      func(*interp.Call) (value.Value, error) { return integer(1) },
		},
		{
			Name: "Process number", Number: 372,
			Syntax:   `( name : Text {; *} ) : Integer`,
			Summary:  "Returns the number of the process of this name, or 0.",
			Examples: `Process number("nobody") // 0`,
			Run:      func(c *interp.Call) (value.Value, error) { return integer(processNumber(c, c.Text(0))) },
		},
		{
			Name: "Process aborted", Number: 672, Syntax: `: Boolean`,
			Summary:  "Tells whether the current process is about to be aborted.",
			Examples: `Process aborted // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				return boolean(c.Proc.Stopped() != interp.NotStopped)
			},
		},
		{
			Name: "Current process name", Number: 1392, Syntax: `: Text`,
			Summary:  "Returns the name of the current process.",
			Examples: `Length(Current process name)>=0 // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return text(c.Proc.Name()) },
		},
		{
			Name: "ABORT PROCESS BY ID", Number: 1634,
			Syntax:  `( uniqueID : Integer )`,
			Summary: "Asks a process to end.",
			Run: func(c *interp.Call) (value.Value, error) {
				if p := c.Proc.Interp().ProcessByNumber(c.Int(0)); p != nil {
					p.Abort()
				}
				return none()
			},
		},
	}}
}

// doesNotExist is the constant Does not exist of the theme Process State.
const doesNotExist = -100

// sleep waits, unless the process is asked to end.
func sleep(c *interp.Call, d time.Duration) {
	if d <= 0 {
		return
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-c.Proc.Done():
	}
}

func processNumber(c *interp.Call, name string) int {
	for _, p := range c.Proc.Interp().Processes() {
		if strings.EqualFold(p.Name(), name) {
			return p.Number()
		}
	}
	return 0
}

// transferred copies arguments for another process.
func transferred(c *interp.Call, from int) ([]value.Value, error) {
	var out []value.Value
	for i := from; i < c.N(); i++ {
		v, err := value.Transfer(c.Args[i])
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

// childContext is on whose behalf a process runs that the current one starts.
func childContext(c *interp.Call) interp.Context {
	in := c.Proc.Interp()
	return c.Proc.Context().Child(in.Options().Type == 5, in.Sessions().Standalone(), in.Sessions().StoredProcedures())
}

func newProcess(c *interp.Call) (value.Value, error) {
	in := c.Proc.Interp()
	name := c.Text(2)
	if c.Star && name != "" {
		if n := processNumber(c, name); n != 0 {
			return integer(n)
		}
	}
	m := in.Program().Method(c.Text(0))
	if m == nil {
		return value.Undef, c.ArgError(0, errMethodNotFound, "the method %s does not exist", c.Text(0))
	}
	args, err := transferred(c, 3)
	if err != nil {
		return value.Undef, err
	}
	p := in.NewProcess(interp.ProcessOptions{Name: name, Context: childContext(c)})
	go func() {
		defer p.Close()
		_, err := p.Run(m, args...)
		report(in, p, err)
	}()
	return integer(p.Number())
}

// report writes an error that ended a process nobody waits for.
func report(in *interp.Interp, p *interp.Process, err error) {
	if err == nil {
		return
	}
	if told := in.Options().Uncaught; told != nil {
		told(p, err)
		return
	}
	if _, stopped := interp.IsStopped(err); stopped {
		return
	}
	what := "process " + value.NumberText(float64(p.Number()))
	if p.Name() != "" {
		what += " (" + p.Name() + ")"
	}
	message := err.Error()
	if list := diag.AsList(err); len(list) > 0 {
		message = list[0].Error()
	}
	in.Write(true, what+": "+message+"\n")
}
