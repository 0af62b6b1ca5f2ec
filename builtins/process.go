package builtins

import (
	"strconv"
	"strings"
	"time"

	"tetra/diag"
	"tetra/interp"
	"tetra/value"
)

func processTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "New process", Number: 317,
			Syntax:  `( method : Method ; stack : Integer {; name : Text {; ...param : any}}{; *} ) : Integer`,
			Summary: "Starts a process that runs a project method, and returns its number.",
			Notes: "Objects and collections among the parameters are copied, unless they are shared. With * the number of a process of that name is returned when there is " +
				"one. The stack size has no effect. Processes run in parallel, also those that 4D runs cooperatively.",
			Examples: `New process("hello"; 0; "greeting"; "Ada")>0 // True`,
			Run:      newProcess,
		},
		{
			Name: "Execute on server", Number: 373,
			Syntax:   `( procedure : Method ; stack : Integer {; name : Text {; ...param : any}}{; *} ) : Integer`,
			Summary:  "Starts a process that runs a project method on the server, which is this application, and returns its number.",
			Notes:    "In a single-user application it is New process.",
			Examples: `Execute on server("hello"; 0; "greeting"; "Ada")>0 // True`,
			Run:      executeOnServer,
		},
		{
			Name: "Process info", Number: 1843,
			Syntax:  `( processNumber : Integer ) : Object`,
			Summary: "Describes a process, or is Null when there is none of that number.",
			Notes: "cpuTime is the time in which the process was not waiting, cpuUsage its share of the time since the process was made. All processes run in threads of their own, " +
				"so preemptive is True; none is visible.",
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
			Summary:  "Returns a snapshot of the processes and, on a server, of the sessions.",
			Notes:    "On a server, options, which may stand alone, chooses between both (0), processes only (1) and sessions only (2), and sessionID restricts the result to one session. Elsewhere both are ignored.",
			Examples: "Process activity.processes.length>0 // True",
			Run:      processActivity,
		},
		{
			Name: "_O_PROCESS PROPERTIES", Number: 336,
			Syntax: `( process : Integer ; ← procName : Text ; ← procState : Integer ; ← procTime : Integer {; ← procMode : Variable {; ← uniqueID : Integer ` +
				`{; ← origin : Integer}}} )`,
			Summary: "Returns what is known about a process in variables, which stay as they are when there is no such process.",
			Notes:   "procTime is in ticks. procMode is True for a visible process, or in an Integer variable bit 0 for a visible and bit 1 for a preemptive one.",
			Examples: `
				_O_PROCESS PROPERTIES(Current process; $name; $state; $ticks)
				$name=Current process name // True`,
			Run: processProperties,
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
			Summary: "Suspends a process for a number of ticks, sixtieths of a second.",
			Notes:   "The time replaces what is left of an earlier delay; 0 ends it. Another process is suspended at its next safe point: a call, a turn of a loop, the end of a command.",
			Examples: `
				DELAY PROCESS(Current process; 1)
				Process state(Current process)=Executing // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				if p := c.Proc.Interp().ProcessByNumber(c.Int(0)); p != nil {
					p.Delay(c.Proc, ticks(c.Real(1)))
				}
				return none()
			},
		},
		{
			Name: "PAUSE PROCESS", Number: 319,
			Syntax:  `( process : Integer )`,
			Summary: "Suspends a process until RESUME PROCESS.",
			Notes:   "The main process cannot be paused. Another process is suspended at its next safe point: a call, a turn of a loop, the end of a command.",
			Examples: `
				$process:=New process("hello"; 0; "greeting"; "Ada")
				PAUSE PROCESS($process)
				RESUME PROCESS($process)`,
			Run: func(c *interp.Call) (value.Value, error) {
				if p := c.Proc.Interp().ProcessByNumber(c.Int(0)); p != nil && p.Type() != interp.ProcessMain {
					p.Pause()
				}
				return none()
			},
		},
		{
			Name: "RESUME PROCESS", Number: 320,
			Syntax:   `( process : Integer )`,
			Summary:  "Lets a process go on that was paused or delayed.",
			Examples: `RESUME PROCESS(Current process)`,
			Run: func(c *interp.Call) (value.Value, error) {
				if p := c.Proc.Interp().ProcessByNumber(c.Int(0)); p != nil {
					p.Resume()
				}
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
			Notes:    "The states are Aborted (it is about to end), Executing, Delayed, Waiting for internal flag (a signal, a semaphore, a message) and Paused.",
			Examples: "Process state(Current process) // 0\nProcess state(99999) // -100",
			Run: func(c *interp.Call) (value.Value, error) {
				p := c.Proc.Interp().ProcessByNumber(c.Int(0))
				if p == nil {
					return integer(doesNotExist)
				}
				return integer(int(p.State()))
			},
		},
		{
			Name: "Count tasks", Number: 335, Syntax: `: Integer`,
			Summary:  "Returns the highest number of a process.",
			Examples: `Count tasks>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				list := c.Proc.Interp().Processes()
				return integer(list[len(list)-1].Number())
			},
		},
		{
			Name: "Count user processes", Number: 343, Syntax: `: Integer`,
			Summary:  "Returns the number of processes that are alive.",
			Examples: `Count user processes>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				n := 0
				for _, p := range c.Proc.Interp().Processes() {
					if p.State() != interp.StateAborted {
						n++
					}
				}
				return integer(n)
			},
		},
		{
			Name: "Count users", Number: 342, Syntax: `: Integer`,
			Summary:  "Returns the number of users connected: 1.",
			Examples: `Count users // 1`,
			Run:      func(*interp.Call) (value.Value, error) { return integer(1) },
		},
		{
			Name: "Process number", Number: 372,
			Syntax:   `( nameOrID : Text {; *} ) : Integer`,
			Summary:  "Returns the number of the process with this name, or with this systemID of Process info, or 0.",
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
			Syntax:   `( uniqueID : Integer )`,
			Summary:  "Ends a process of the server; in a single-user application it does nothing.",
			Examples: `ABORT PROCESS BY ID(12)`,
			Run: func(c *interp.Call) (value.Value, error) {
				if !onServer(c.Proc) {
					return none()
				}
				for _, p := range c.Proc.Interp().Processes() {
					if p.ID() == c.Int(0) {
						p.Abort()
					}
				}
				return none()
			},
		},
		{
			Name: "REGISTER CLIENT", Number: 648,
			Syntax:   `({ clientName : Text {; period : Integer}}{; *} )`,
			Summary:  "Registers a client for EXECUTE ON CLIENT; in an application without clients it does nothing.",
			Examples: `REGISTER CLIENT("report")`,
			Run:      func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "UNREGISTER CLIENT", Number: 649,
			Summary:  "Ends what REGISTER CLIENT began; in an application without clients it does nothing.",
			Examples: `UNREGISTER CLIENT`,
			Run:      func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "GET REGISTERED CLIENTS", Number: 650,
			Syntax:  `( ← clientList : Text array ; ← methods : Integer array )`,
			Summary: "Fills two arrays with the registered clients and their work: there are none.",
			Examples: `
				ARRAY TEXT($clients; 0)
				ARRAY LONGINT($methods; 0)
				GET REGISTERED CLIENTS($clients; $methods)
				Size of array($clients) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(true)
				return emptyArrays(c, 0, value.TText, value.TInteger)
			},
		},
		{
			Name: "EXECUTE ON CLIENT", Number: 651,
			Syntax:  `( clientName : Text ; methodName : Text {; ...param : any} )`,
			Summary: "Has a registered client execute a method: an error, because the application has no clients.",
			Examples: `
				Try
				 EXECUTE ON CLIENT("nobody"; "report")
				Catch
				 ALERT(String(Last errors.length>0)) // True
				End try`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(false)
				return value.Undef, c.ArgError(0, value.ErrNoClients, "the application has no clients, so none is registered as %s", c.Text(0))
			},
		},
	}
}

// onServer tells whether a process runs on 4D Server: the application is one, or the process was given such a context.
func onServer(p *interp.Process) bool {
	switch p.Context().Kind {
	case interp.StoredProcedure, interp.RemoteUser:
		return true
	}
	return p.Interp().Options().Type == 5
}

func processProperties(c *interp.Call) (value.Value, error) {
	p := c.Proc.Interp().ProcessByNumber(c.Int(0))
	if p == nil {
		return none()
	}
	mode := value.False
	if t, ok := c.DeclaredType(4); ok && (t == value.TInteger || t == value.TReal) || c.Arg(4).IsNum() {
		mode = value.Int(2)
	}
	for i, v := range []value.Value{value.Str(p.Name()), value.Int(int(p.State())), value.Int(int(p.Busy() * 60 / time.Second)), mode,
		value.Int(p.ID()), value.Int(p.Type())} {
		if err := c.SetOut(i+1, v); err != nil {
			return value.Undef, err
		}
	}
	return none()
}

// doesNotExist is the constant Does not exist of the theme Process State.
const doesNotExist = -100

// ticks is a number of sixtieths of a second, at most a century of them.
func ticks(n float64) time.Duration {
	const century = 100 * 365 * 24 * 3600
	seconds := n / 60
	if !(seconds > 0) {
		return 0
	}
	return time.Duration(min(seconds, century) * float64(time.Second))
}

// processNumber finds a process by its name or, when none has it, by its systemID; 0 for none.
func processNumber(c *interp.Call, nameOrID string) int {
	byID := 0
	for _, p := range c.Proc.Interp().Processes() {
		if strings.EqualFold(p.Name(), nameOrID) {
			return p.Number()
		}
		if strconv.Itoa(p.ID()) == nameOrID {
			byID = p.Number()
		}
	}
	return byID
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

func newProcess(c *interp.Call) (value.Value, error) { return startProcess(c, interp.ProcessOther) }

func executeOnServer(c *interp.Call) (value.Value, error) {
	if onServer(c.Proc) {
		return startProcess(c, interp.ProcessExecuteOnServer)
	}
	return startProcess(c, interp.ProcessOther)
}

func startProcess(c *interp.Call, kind int) (value.Value, error) {
	in := c.Proc.Interp()
	name := c.Text(2)
	m := c.Program().Method(c.Text(0))
	if m == nil {
		return value.Undef, c.ArgError(0, errMethodNotFound, "the method %s does not exist", c.Text(0))
	}
	args, err := transferred(c, 3)
	if err != nil {
		return value.Undef, err
	}
	s := stateOf(c)
	s.mu.Lock() // of two processes that start one of the same name with *, one does
	if c.Star && name != "" {
		if n := processNumber(c, name); n != 0 {
			s.mu.Unlock()
			return integer(n)
		}
	}
	p := in.NewProcess(interp.ProcessOptions{Name: name, Context: childContext(c), Type: kind})
	s.mu.Unlock()
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
