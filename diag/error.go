package diag

import (
	"errors"
	"fmt"
	"strings"
)

// Severity says whether a diagnostic stops the program.
type Severity uint8

const (
	IsError Severity = iota
	IsWarning
)

// An Error is something wrong at a place. The zero place means "no place known".
type Error struct {
	Number   int    // 4D's own error number, 0 when there is none
	Code     string // short stable name for tools ("syntax", "unknown-method"), may be empty
	Severity Severity
	Message  string // one sentence without a full stop
	Label    string // a few words shown right of the marks, may be empty
	Hint     string // what to do about it, may be empty
	Source   *Source
	Span     Span
	Related  []Related
	Chain    []Call // who called, innermost first; only run-time errors have one

	// Incomplete tells that the text ended too early (an open block, an open parenthesis): a prompt asks for more.
	Incomplete bool
}

// Related is a second place that explains an error, such as the line that opened a block.
type Related struct {
	Source  *Source // nil: the error's own
	Span    Span
	Message string
}

// A Call is one step of a call chain.
type Call struct {
	Name   string // method name as 4D shows it
	Source *Source
	Span   Span // of the call
}

// Error is the message on one line, with its place when known.
func (e *Error) Error() string {
	var b strings.Builder
	if e.Source != nil {
		line, col := e.Source.Position(e.Span.Start)
		fmt.Fprintf(&b, "%s:%d:%d: ", e.Source.Name, line, col)
	}
	if e.Severity == IsWarning {
		b.WriteString("warning")
	} else {
		b.WriteString("error")
	}
	if e.Number != 0 {
		fmt.Fprintf(&b, " %d", e.Number)
	}
	b.WriteString(": ")
	b.WriteString(e.Message)
	return b.String()
}

// A List is all that was found in one pass, in source order. The nil List is "nothing wrong".
type List []*Error

// Err gives the list as an error, nil when it holds no error (warnings are not errors).
func (l List) Err() error {
	for _, e := range l {
		if e.Severity == IsError {
			return l
		}
	}
	return nil
}

// Error joins the messages, a line each.
func (l List) Error() string {
	lines := make([]string, len(l))
	for i, e := range l {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// Incomplete tells that the only thing wrong is that the text ended too early.
func (l List) Incomplete() bool {
	found := false
	for _, e := range l {
		if e.Severity != IsError {
			continue
		}
		if !e.Incomplete {
			return false
		}
		found = true
	}
	return found
}

// AsList finds the diagnostics in an error: a List, one *Error, or nothing.
func AsList(err error) List {
	var l List
	if errors.As(err, &l) {
		return l
	}
	var e *Error
	if errors.As(err, &e) {
		return List{e}
	}
	return nil
}
