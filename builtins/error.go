package builtins

import (
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/value"
)

func errorTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "ON ERR CALL", Number: 155,
			Syntax:  `( errorMethod : Text {; scope : Integer} )`,
			Summary: "Installs a project method that is called when an error occurs; an empty name removes it.",
			Notes: "`ek local`, or no scope, is the current process; `ek global` every process without a handler of its own; `ek errors from components` " +
				"errors of components.",
			Examples: `
				ON ERR CALL("handler")
				Method called on error // handler
				ON ERR CALL("")`,
			Run: func(c *interp.Call) (value.Value, error) {
				scope, err := handlerScope(c, 1)
				if err == nil {
					c.SetErrorHandler(scope, c.Text(0))
				}
				return value.Undef, err
			},
		},
		{
			Name: "Method called on error", Number: 704,
			Syntax:   `({ scope : Integer }) : Text`,
			Summary:  "Returns the method that ON ERR CALL installed, or an empty text.",
			Examples: `Length(Method called on error) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				scope, err := handlerScope(c, 0)
				if err != nil {
					return value.Undef, err
				}
				return text(c.ErrorHandler(scope))
			},
		},
		{
			Name: "ON EVENT CALL", Number: 190,
			Syntax:  `( eventMethod : Text {; processName : Text} )`,
			Summary: "Installs a project method for keys and clicks; an empty name removes it.",
			Notes:   "Without windows there are no such events: it is never called.",
			Examples: `
				ON EVENT CALL("keys")
				Method called on event // keys
				ON EVENT CALL("")`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				s.onEvent = c.Text(0)
				return none()
			},
		},
		withoutWindows("FILTER EVENT", 321, ``, "keeps an event from what comes after the method of ON EVENT CALL"),
		{
			Name: "Method called on event", Number: 705, Syntax: `: Text`,
			Summary:  "Returns the method that ON EVENT CALL installed, or an empty text.",
			Examples: `Method called on event="" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				return text(s.onEvent)
			},
		},
		{
			Name: "ABORT", Number: 156,
			Summary: "Stops all code of the current process.",
			Run:     func(c *interp.Call) (value.Value, error) { return value.Undef, c.Proc.AbortError(interp.Aborted) },
		},
		{
			Name: "ASSERT", Number: 1129,
			Syntax:  `( boolExpression : any {; messageText : Text} )`,
			Summary: "Raises error -10518 when an assertion is False.",
			Notes:   "SET ASSERT ENABLED switches assertions off: then the arguments are not evaluated either.",
			Examples: `
				Try
				 ASSERT(1>2; "impossible")
				Catch
				 ALERT(String(Last errors[0].errCode)) // -10518
				End try`,
			Idle: func(p *interp.Process) bool { return !assertsOn(p) },
			Run: func(c *interp.Call) (value.Value, error) {
				_, err := asserted(c)
				return value.Undef, err
			},
		},
		{
			Name: "Get assert enabled", Number: 1130, Syntax: `: Boolean`,
			Summary:  "Tells whether assertions are checked.",
			Examples: `Get assert enabled // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return boolean(assertsOn(c.Proc)) },
		},
		{
			Name: "SET ASSERT ENABLED", Number: 1131,
			Syntax:  `( assertions : Boolean {; *} )`,
			Summary: "Switches the checking of assertions on or off: in the application, or with * in the current process.",
			Examples: `
				SET ASSERT ENABLED(False)
				ASSERT(1>2)
				Get assert enabled // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.Interp().MayBeIdle()
				if c.Star {
					c.Proc.SetValue(assertKey{}, c.Bool(0))
					return none()
				}
				stateOf(c).noAsserts.Store(!c.Bool(0))
				return none()
			},
		},
		{
			Name: "Asserted", Number: 1132,
			Syntax:   `( boolExpression : any {; messageText : Text} ) : Boolean`,
			Summary:  "Returns an assertion, and raises error -10518 when it is False.",
			Examples: `Asserted(1=1) // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				ok, err := asserted(c)
				return value.Bool(ok), err
			},
		},
		{
			Name: "_O_GET LAST ERROR STACK", Number: 1015,
			Syntax:  `( ← codesArray : Integer array ; ← intCompArray : Text array ; ← textArray : Text array )`,
			Summary: "Fills arrays with the numbers, components and texts of the errors that led to the running handler or Catch.",
			Notes:   "Last errors says the same with objects.",
			Examples: `
				ARRAY LONGINT($codes; 0)
				ARRAY TEXT($components; 0)
				ARRAY TEXT($texts; 0)
				Try
				 throw(1001; "out of stock")
				Catch
				 _O_GET LAST ERROR STACK($codes; $components; $texts)
				End try
				$codes{1} // 1001`,
			Run: getLastErrorStack,
		},
		{
			Name: "Last errors", Number: 1799, Syntax: `: Collection`,
			Summary:  "Returns the errors that led to the running handler or Catch, or Null when there are none.",
			Notes:    "Each is an object with errCode, message and componentSignature; errors of throw are the object thrown.",
			Examples: `Last errors=Null // True`,
			Run:      lastErrors,
		},
		{
			Name: "throw", Number: 1805,
			Syntax:  "({ errorCode : Integer, Object {; description : Text} })",
			Summary: "Raises an error with a number and a text, or with an object that describes it.",
			Notes: "Without a message the text named ERR_componentSignature_errCode in the XLIFF files is used. " +
				"{name} in the message of an object is replaced by its property of that name. deferred: True raises the error when the method returns. Without arguments the current errors are raised again, deferred.",
			Examples: `
				Try
				 throw(1001; "out of stock")
				Catch
				 ALERT(Last errors[0].message) // out of stock
				End try`,
			Run: throw,
		},
	}
}

// handlerScope is argument i as the scope of a handler.
func handlerScope(c *interp.Call, i int) (interp.HandlerScope, error) {
	switch scope := interp.HandlerScope(c.Int(i)); scope {
	case interp.LocalErrors, interp.GlobalErrors, interp.ComponentErrors:
		return scope, nil
	}
	return 0, c.ArgError(i, errArgumentType, "the scope is ek local, ek global or ek errors from components, not %d", c.Int(i))
}

type assertKey struct{}

// assertsOn tells whether assertions are checked in a process.
func assertsOn(p *interp.Process) bool {
	if on, ok := p.Value(assertKey{}).(bool); ok {
		return on
	}
	return !stateOfProcess(p).noAsserts.Load()
}

const errAssertFailed = value.ErrAssertFailed

func asserted(c *interp.Call) (bool, error) {
	ok, err := value.Condition(c.Args[0])
	if err != nil || ok || !assertsOn(c.Proc) {
		return ok, err
	}
	what := c.Text(1)
	if !c.Has(1) {
		what = c.ArgText(0)
	}
	return false, value.Errf(errAssertFailed, "Assert failed: %s", what)
}

func lastErrors(c *interp.Call) (value.Value, error) {
	list := c.Proc.LastErrors()
	if len(list) == 0 {
		return value.SoftNull(value.Collection), nil // so that Last errors.length is 0
	}
	var out []value.Value
	for _, f := range list {
		o := value.NewObject()
		if f.Object != nil { // what throw was given, with the message as it was shown
			for k, v := range f.Object.All() {
				o.Set(k, v)
			}
		}
		o.Set("errCode", value.Int(f.Number))
		o.Set("message", value.Str(f.Message))
		o.Set("componentSignature", value.Str(f.Signature))
		out = append(out, value.Obj(o))
	}
	return coll(out)
}

func getLastErrorStack(c *interp.Call) (value.Value, error) {
	codes, components, texts := value.NewArray(value.TInteger, false, 0), value.NewArray(value.TText, false, 0), value.NewArray(value.TText, false, 0)
	for _, f := range c.Proc.LastErrors() {
		codes.I = append(codes.I, int32(f.Number))
		components.V = append(components.V, value.Str(f.Signature))
		texts.V = append(texts.V, value.Str(f.Message))
	}
	for i, a := range []*value.ArrayV{codes, components, texts} {
		if err := setArray(c, i, a); err != nil {
			return value.Undef, err
		}
	}
	return none()
}

func throw(c *interp.Call) (value.Value, error) {
	if !c.Has(0) {
		c.Proc.DeferAgain()
		return none()
	}
	if c.Arg(0).IsNullish() {
		return value.Undef, c.ArgError(0, errArgumentType, "an Integer or an Object is expected, not %s", c.Arg(0).Kind())
	}
	o := c.Object(0)
	if o == nil {
		message := c.Text(1)
		if message == "" {
			message = defaultMessage(c.Int(0), c.Signature())
		}
		return value.Undef, c.Proc.Throw(c.Int(0), message, c.Signature(), nil)
	}
	number, signature := -1, c.Signature()
	if v := o.Get("errCode"); v.IsNum() {
		number = int(v.Float())
	}
	if v := o.Get("componentSignature"); v.IsText() {
		signature = v.Str()
	}
	message := value.Empty.Str()
	if v := o.Get("message"); v.IsText() {
		message = v.Str()
	}
	if message == "" {
		message, _ = localized(c, "ERR_"+signature+"_"+strconv.Itoa(number))
	}
	if message == "" {
		message = defaultMessage(number, signature)
	}
	err := c.Proc.Throw(number, fillPlaceholders(message, o), signature, o)
	if d := o.Get("deferred"); d.IsBool() && d.Truth() {
		c.Proc.Defer(err)
		return none()
	}
	return value.Undef, err
}

func defaultMessage(number int, signature string) string {
	return "Error code: " + value.NumberText(float64(number)) + " (" + signature + ")"
}

// fillPlaceholders replaces {name} by the property of that name.
func fillPlaceholders(message string, o *value.ObjectV) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(message, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, "}")
		if v, known := o.Lookup(name); closed && known {
			b.WriteString(value.ToText(v).Str())
			message = after
		} else {
			b.WriteByte('{')
			message = rest
		}
	}
}
