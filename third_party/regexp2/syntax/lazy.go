package syntax

import "sync"

// lazy is a table that is made when it is first asked for. Unlike sync.OnceValue in a variable it takes no work in init.
type lazy[T any] struct {
	make func() T
	once sync.Once
	v    T
}

func (l *lazy[T]) get() T {
	l.once.Do(func() { l.v = l.make() })
	return l.v
}
