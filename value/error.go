package value

import "fmt"

// An Error is what went wrong with values, with 4D's number; the interpreter adds the place.
type Error struct {
	Number  int
	Message string
	Hint    string
}

// Error is the message.
func (e *Error) Error() string { return e.Message }

// Errf makes an Error.
func Errf(number int, format string, args ...any) *Error {
	return &Error{Number: number, Message: fmt.Sprintf(format, args...)}
}
