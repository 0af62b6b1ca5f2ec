package value

import (
	"sync"

	"tetra/picture"
)

// A Variable is a place with a name that a pointer can refer to: a process or interprocess variable, or a local whose address is
// taken. It belongs to one process.
type Variable struct {
	Name string // as 4D shows it: $x, x, <>x
	V    Value
	Type Type // declared type; TVariant when undeclared or Variant
	// Declared tells a declared Variant from a variable that was never declared.
	Declared bool
	State    VariableState
	Guard    *sync.RWMutex // of an interprocess variable: guards V, Type and Declared
}

// NoVariable stands for a variable where there is none. It holds no number, and is never written.
var NoVariable = Variable{V: Value{tag(Undefined), 0}}

// A VariableState says how a variable may be reached through a pointer.
type VariableState uint8

const (
	Alive  VariableState = iota // by the process it belongs to
	Dead                        // not at all: the method whose local it was has ended
	Common                      // an interprocess variable: under the lock of the application
)

// PointerV refers to a variable, an element of an array variable (Index, and Index2 in a two-dimensional one), a table or a field. It
// is immutable. The nil pointer is SoftNull or Null, never a *PointerV.
type PointerV struct {
	Var           *Variable
	Index, Index2 int // -1: not an element
	Table, Field  int
}

// SameTarget tells whether two pointers refer to the same thing.
func (p *PointerV) SameTarget(q *PointerV) bool { return *p == *q }

// BlobV is the content of a scalar Blob. Assigning a Blob copies it, so a BlobV has one owner at a time.
type BlobV struct{ B []byte }

// CopyNative lets objects with a 4D.Blob be copied: its bytes never change (API/BlobClass), so the copy has the same ones.
func (b *BlobV) CopyNative() any { return b }

// BlobContent is the bytes of a scalar Blob or of a 4D.Blob, behind which a BlobV is; ok is false for what is neither.
func BlobContent(v Value) (b []byte, ok bool) {
	switch v.Kind() {
	case Blob:
		return v.Blob().B, true
	case Object:
		if n, is := v.Object().Native().(*BlobV); is {
			return n.B, true
		}
	}
	return nil, false
}

// JSONValue is what JSON Stringify writes of a 4D.Blob: its size, as 4D's own runs show it.
func (b *BlobV) JSONValue() Value {
	o := NewObject()
	o.Set("size", Int(len(b.B)))
	return Obj(o)
}

// Index is byte i, from 0, and Undefined outside: $blob[i] of a 4D.Blob (Concepts/blob).
func (b *BlobV) Index(i int) (Value, error) {
	if uint(i) < uint(len(b.B)) {
		return Int(int(b.B[i])), nil
	}
	return Undef, nil
}

// PictureV is a picture. It is immutable.
type PictureV = picture.Picture

// Content is what the variable holds; of an interprocess variable it may be asked for from any process.
func (v *Variable) Content() Value {
	if v.Guard == nil {
		return v.V
	}
	v.Guard.RLock()
	defer v.Guard.RUnlock()
	return v.V
}

// Defined tells whether the variable is declared or was assigned a value; of an interprocess variable it may be asked for from any process.
func (v *Variable) Defined() bool {
	if v.Guard != nil {
		v.Guard.RLock()
		defer v.Guard.RUnlock()
	}
	return v.Declared || !v.V.IsUndef()
}

// An ArrayLocker takes the lock of the arrays of interprocess variables: the process that reads them.
type ArrayLocker interface{ LockArrays() (unlock func()) }

// Target is what a pointer to a variable or an element refers to; Null for one to a table, a field or a variable that is gone. Of an interprocess
// variable it is read under the lock, and an array is a copy; arrays is nil when no other process can write such variables.
func (p *PointerV) Target(arrays ArrayLocker) Value {
	if p.Var == nil || p.Var.State == Dead {
		return NullV
	}
	v := p.Var.Content()
	if !v.IsArray() {
		return v
	}
	if !v.Array().Common {
		return p.inside(v.Array())
	}
	if arrays != nil {
		defer arrays.LockArrays()()
	}
	if v = p.inside(v.Array()); v.IsArray() {
		v = Arr(v.Array().Clone())
	}
	return v
}

// inside is what the pointer refers to of the array that its variable holds.
func (p *PointerV) inside(a *ArrayV) Value {
	switch {
	case p.Index < 0:
		return Arr(a)
	case a.Rows == nil:
		e, _ := a.Get(p.Index)
		return e
	case p.Index >= len(a.Rows):
		return NullV
	case p.Index2 < 0:
		return Arr(a.Rows[p.Index])
	}
	e, _ := a.Rows[p.Index].Get(p.Index2)
	return e
}
