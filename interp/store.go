package interp

import (
	"fmt"
	"maps"
	"slices"
	"sync"

	"tetra/diag"
	"tetra/value"
)

// classStore is cs, or 4D (API/ClassStoreClass). As a value it is a shared object of 4D.ClassStore whose properties are the classes, and, in cs, the
// stores of components under their name spaces.
type classStore struct {
	p    *Program // cs
	in   *Interp
	full bool // 4D
	bare bool // of a component as another program sees it: without the name spaces

	once   sync.Once
	object *value.ObjectV
}

// ShareableObject lets a store be kept anywhere.
func (s *classStore) ShareableObject() {}

// store is cs of a program, or 4D.
func (p *Program) store(in *Interp, full bool) *classStore {
	if full {
		return in.classes.store
	}
	return &p.cs
}

func (s *classStore) class(name string) *Class {
	if s.full {
		return s.in.BuiltinClass(name)
	}
	return s.p.class(name)
}

// coreClasses are built-in classes that belong to the language: the interpreter has their members. What a library says of them is for help only.
var coreClasses = []string{"Class", "ClassStore", "Function", "Object"}

func (s *classStore) names() []string {
	if s.full {
		names := slices.Clone(coreClasses)
		for _, d := range s.in.lib.Classes {
			names = append(names, d.Name)
		}
		slices.Sort(names)
		return slices.Compact(names)
	}
	return slices.Sorted(maps.Keys(s.p.classes))
}

// value is the object of the store: the same one each time.
func (s *classStore) value(in *Interp) *value.ObjectV {
	s.once.Do(func() {
		s.object = value.NewShared(in.BuiltinClass("ClassStore"), true)
		s.object.SetNative(s)
		for _, n := range s.names() {
			s.object.Set(n, value.Obj(s.class(n).object))
		}
		if !s.full && !s.bare {
			for _, n := range slices.Sorted(maps.Keys(s.p.namespaces)) {
				s.object.Set(n, value.Obj(s.p.namespaces[n].exported.value(in)))
			}
		}
	})
	return s.object
}

func unknownClass(full bool, name string, at diag.Span, known []string) *diag.Error {
	store := "cs."
	if full {
		store = "4D."
	}
	e := &diag.Error{Number: errNotFunction, Span: at, Message: fmt.Sprintf("the class %s%s does not exist", store, name), Code: "unknown-class"}
	if near, ok := diag.Nearest(name, slices.Values(known)); ok {
		e.Hint = "did you mean " + store + near + "?"
	}
	return e
}
