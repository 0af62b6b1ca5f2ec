package value

import "sync"

// A Lazy is a table that few programs need, made when it is first asked for. Unlike a map or sync.OnceValue in a package's variable it takes no work
// at the start of a program.
type Lazy[T any] struct {
	Make func() T

	once sync.Once
	v    T
}

// Get is the table.
func (l *Lazy[T]) Get() T {
	l.once.Do(func() { l.v = l.Make() })
	return l.v
}
