// Package message stands in for golang.org/x/text/message: messages are in English, numbers as Go writes them.
package message

import "fmt"

// A Printer writes messages.
type Printer struct{}

// Sprintf is fmt.Sprintf.
func (*Printer) Sprintf(format string, args ...any) string { return fmt.Sprintf(format, args...) }
