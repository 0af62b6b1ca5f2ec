package interp

import (
	"errors"
	"fmt"

	"tetra/diag"
	"tetra/value"
)

// A Failure is a run-time error on its way: what went wrong, where, and the calls it has left behind.
type Failure struct {
	*diagnostic
	Method    *Method        // where it happened
	Signature string         // componentSignature of Last errors: "4DRT", "host"
	Object    *value.ObjectV // what throw was given, nil otherwise
	With      []*Failure     // deferred errors raised together with this one, which is the last
	Stop      StopReason     // not NotStopped: the process is ending and nothing may catch it

	thrown *thrown // what it is part of, when it may be used again; nil when Go code has it
}

// A thrown is all that an error of throw needs. The process uses it again when the next Try forgets the error, unless something else had it in its
// hands: programs may throw in a loop.
type thrown struct {
	failure    Failure
	diagnostic diag.Error
	chain      [4]diag.Call
}

// take gives the pending failure to Go code, nil when there is none.
func (p *Process) take() error {
	f := p.err
	if f == nil {
		return nil
	}
	p.err, f.thrown = nil, nil
	return f
}

// forget clears Last errors.
func (p *Process) forget() {
	if len(p.errs) == 1 && p.errs[0].thrown != nil {
		p.spare = p.errs[0].thrown
		p.errs = p.errs[:0] // nobody else has the list either
		return
	}
	p.errs = nil
}

type diagnostic = diag.Error

// StopReason tells why a process is being ended from outside its code.
type StopReason uint8

const (
	NotStopped  StopReason = iota
	Aborted                // ABORT, Process.Abort, end of the run
	TimedOut               // Options.Timeout
	OutOfMemory            // Options.MaxMemory
	Quit                   // QUIT 4D
	Interrupted            // Ctrl-C
)

// Unwrap gives the diagnostic, for errors.As.
func (f *Failure) Unwrap() error { return f.diagnostic }

// The error numbers that the interpreter itself raises; the table is in value.
const (
	errNumberExpected   = value.ErrNumberExpected
	errTextExpected     = value.ErrTextExpected
	errIncompatible     = value.ErrIncompatible
	errVariableExpected = value.ErrVariableExpected
	errNotImplemented   = value.ErrNotImplemented
	errMethodNotFound   = value.ErrMethodNotFound
	errSyntax           = value.ErrSyntax
	errOperatorHere     = value.ErrOperatorHere
	errArrayExpected    = value.ErrArrayExpected
	errIndexRange       = value.ErrIndexRange
	errArgumentTypes    = value.ErrArgumentTypes
	errBooleanArgument  = value.ErrBooleanArgument
	errDateArgument     = value.ErrDateArgument
	errNoTable          = value.ErrNoTable
	errDeadPointer      = value.ErrDeadPointer
	errStackFull        = value.ErrStackFull
	errPropertyOfNull   = value.ErrPropertyOfNull
	errNotFunction      = value.ErrNotFunction
	errReadOnlyProperty = value.ErrReadOnlyProperty
	errNotShared        = value.ErrNotShared
	errClassOfOther     = value.ErrClassOfOther
	errOutsideUse       = value.ErrOutsideUse
	errSuperMisplaced   = value.ErrSuperMisplace
)

// Room is an error when n bytes are more than Options.MaxMemory allows. It is for what a number in the program makes large at once; what grows is looked
// at while it grows.
func (p *Process) Room(n float64) error {
	if most := p.in.opt.MaxMemory; most > 0 && n > float64(most) {
		return value.Errf(value.ErrNoMemory, "%.0f MB are more than the memory limit of %d MB", n/(1<<20), most>>20)
	}
	return nil
}

// fail makes an error pending, unless one is already: the first one is what went wrong.
func (p *Process) fail(at diag.Span, err error) {
	if p.err != nil {
		return
	}
	if f, ok := err.(*Failure); ok {
		p.err = f
		return
	}
	var f *Failure // what errors.As is given lies in the heap
	if errors.As(err, &f) {
		p.err = f
		return
	}
	var list diag.List
	if errors.As(err, &list) { // a source that cannot be read: its first error, in that source
		for _, e := range list {
			if e.Severity == diag.IsError {
				first := *e
				if first.Number == 0 {
					first.Number = errSyntax
				}
				p.err = &Failure{diagnostic: &first, Signature: "4DRT"}
				return
			}
		}
	}
	e := &diag.Error{Span: at, Message: err.Error()}
	var placed *placedError
	var ve *value.Error
	var de *diag.Error
	signature := "4DRT"
	switch {
	case errors.As(err, &placed):
		e.Number, e.Message, e.Hint, e.Span = placed.err.Number, placed.err.Message, placed.err.Hint, placed.at
	case errors.As(err, &ve):
		e.Number, e.Message, e.Hint = ve.Number, ve.Message, ve.Hint
	case errors.As(err, &de):
		if de.Source != nil {
			e = de
		} else {
			e.Number, e.Message, e.Hint, e.Label = de.Number, de.Message, de.Hint, de.Label
		}
	}
	p.err = &Failure{diagnostic: e, Signature: signature}
}

func (p *Process) failf(at diag.Span, number int, format string, args ...any) {
	if p.err == nil {
		p.fail(at, &value.Error{Number: number, Message: fmt.Sprintf(format, args...)})
	}
}

// failHint is failf with a hint and the words beside the marks.
func (p *Process) failHint(at diag.Span, number int, label, hint, format string, args ...any) {
	if p.err == nil {
		p.err = &Failure{Signature: "4DRT", diagnostic: &diag.Error{Span: at, Number: number, Label: label, Hint: hint, Message: fmt.Sprintf(format, args...)}}
	}
}

// leave is called when a failure leaves the code of m: the innermost method is where it happened.
func (p *Process) leave(m *Method) {
	f := p.err
	if f == nil || f.Method != nil {
		return
	}
	f.Method = m
	if f.Source == nil {
		f.Source, _ = m.Source()
	}
}

// through adds a call that a failure has left to the chain.
func (p *Process) through(m *Method, call diag.Span) {
	f := p.err
	if f == nil || len(f.Chain) >= maxChain {
		return
	}
	src, _ := m.Source()
	f.Chain = append(f.Chain, diag.Call{Name: m.Name, Source: src, Span: call})
}

const maxChain = 100
