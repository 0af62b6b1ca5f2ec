// Package session holds 4D sessions: who a process acts for, what it may do, what it stores (docs/API/SessionClass, WebServer/sessions).
package session

// Kind is the kind of a session, the "type" of its info.
type Kind uint8

const (
	Standalone Kind = iota
	Web
	Remote
	StoredProcedure
)

// A Session is safe for concurrent use by all its processes.
type Session struct {
	kind Kind
}

// Kind tells what kind of session it is.
func (s *Session) Kind() Kind { return s.kind }
