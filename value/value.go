// Package value holds 4D's values and everything that can be done to them without running a program: conversions,
// comparison and collation, operators, texts, dates, formats, objects, collections, arrays, pointers, JSON. It imports nothing of the
// project.
package value

import (
	"math"
	"unsafe"
)

// A Value is any value of the language, in 16 bytes.
//
//   - p nil: a Real, its bits in n. All numbers are Reals, as in interpreted 4D; declared Integers live unboxed in their variable.
//   - p into tags: Undefined, Null, Boolean, Date or Time, payload in n.
//   - otherwise a reference: p is the object (for a Text its first byte), the low byte of n is the Kind.
//
// The zero Value is the Real 0. Values are freely copied; objects and collections are shared by copies.
// This file and text.go are the only places that know the layout.
type Value struct {
	p unsafe.Pointer
	n uint64
}

// Kind is what a value is at run time.
type Kind uint8

const (
	Undefined Kind = iota
	Null
	Real
	Boolean
	Date
	Time
	Text
	Object
	Collection
	Pointer
	Blob
	Picture
	Array // only ever in a variable; an array is not a value
	NumKinds
)

var kindNames = [NumKinds]string{"Undefined", "Null", "Real", "Boolean", "Date", "Time", "Text", "Object", "Collection", "Pointer", "Blob", "Picture", "Array"}

// String is the name 4D's documentation uses.
func (k Kind) String() string { return kindNames[k] }

// tags is what the scalars other than Real point to: eight bytes a kind. Behind them lie zeroes as long as an ObjectV, so that the
// shape of any scalar but a Real can be read: it is 0, which no inline cache has.
var tags [16 + 16]uint64

const tagBytes = 16 * 8

func tag(k Kind) unsafe.Pointer { return unsafe.Pointer(&tags[k]) }

// Kind tells what v is.
func (v Value) Kind() Kind {
	if v.p == nil {
		return Real
	}
	if d := uintptr(v.p) - uintptr(unsafe.Pointer(&tags[0])); d < tagBytes {
		return Kind(d / 8)
	}
	return Kind(uint8(v.n))
}

// ---- scalars

// Undef and NullV are Undefined and Null: two different things.
var (
	Undef   = Value{tag(Undefined), 0}
	NullV   = Value{tag(Null), 0}
	True    = Value{tag(Boolean), 1}
	False   = Value{tag(Boolean), 0}
	NilDate = Value{tag(Date), 0}
)

// SoftNull is the content of an Object, Collection, Pointer or Picture variable that was declared and never assigned: it equals Null, but
// reading a property of it gives Undefined where Null is an error (Concepts/data-types, Null as default value).
func SoftNull(k Kind) Value { return Value{tag(Null), uint64(k) + 1} }

// IsSoftNull tells a SoftNull from a Null that was assigned; kind is that of the variable.
func (v Value) IsSoftNull() (kind Kind, soft bool) {
	if v.p == tag(Null) && v.n != 0 {
		return Kind(v.n - 1), true
	}
	return 0, false
}

// Num makes a number.
func Num(f float64) Value { return Value{nil, math.Float64bits(f)} }

// Int makes a number from an integer.
func Int(i int) Value { return Num(float64(i)) }

// Bool makes a Boolean.
func Bool(b bool) Value {
	var n uint64
	if b {
		n = 1
	}
	return Value{tag(Boolean), n}
}

// DateOf makes a date from its day number; see Days.
func DateOf(day int32) Value { return Value{tag(Date), uint64(int64(day))} }

// TimeOf makes a time from seconds.
func TimeOf(seconds int64) Value { return Value{tag(Time), uint64(seconds)} }

// IsNum tells that v is a number, in one instruction.
func (v Value) IsNum() bool { return v.p == nil }

// IsUndef tells that v is Undefined.
func (v Value) IsUndef() bool { return v.p == tag(Undefined) }

// IsNullish tells that v is Null or Undefined.
func (v Value) IsNullish() bool { return v.p == tag(Null) || v.p == tag(Undefined) }

// IsBool tells that v is a Boolean.
func (v Value) IsBool() bool { return v.p == tag(Boolean) }

// IsTime tells that v is a Time.
func (v Value) IsTime() bool { return v.p == tag(Time) }

// Float is the number of a Real; meaningless for other kinds.
func (v Value) Float() float64 { return math.Float64frombits(v.n) }

// Truth is the payload of a Boolean; meaningless for other kinds.
func (v Value) Truth() bool { return v.n != 0 }

// Day is the day number of a Date, 0 for !00-00-00!; meaningless for other kinds.
func (v Value) Day() int32 { return int32(v.n) }

// Seconds is the payload of a Time; meaningless for other kinds.
func (v Value) Seconds() int64 { return int64(v.n) }

// Bits is the payload word: what an unboxed Integer, Real, Boolean, Date or Time variable keeps of a value.
func (v Value) Bits() uint64 { return v.n }

// SetBits overwrites the payload word only; for unboxed variables.
func (v *Value) SetBits(n uint64) { v.n = n }

// Ptr is the reference word, for the interpreter's own bookkeeping slots.
func (v Value) Ptr() unsafe.Pointer { return v.p }

// Raw makes a bookkeeping slot that is not a value of the language: p must point to a Go object (or be nil).
func Raw(p unsafe.Pointer, n uint64) Value { return Value{p, n} }

// SetPtr overwrites the reference word only.
func (v *Value) SetPtr(p unsafe.Pointer) { v.p = p }

// Store is *s = v without the pointer store, and its write barrier, when the tag stays the same.
func (s *Value) Store(v Value) {
	if s.p == v.p {
		s.n = v.n
		return
	}
	*s = v
}

// ---- references

// Obj makes a value of an object.
func Obj(o *ObjectV) Value {
	return Value{unsafe.Pointer(o), uint64(Object)}
}

// Coll makes a value of a collection.
func Coll(c *CollectionV) Value { return Value{unsafe.Pointer(c), uint64(Collection)} }

// Ref makes a value of a pointer.
func Ref(p *PointerV) Value { return Value{unsafe.Pointer(p), uint64(Pointer)} }

// BlobOf makes a scalar Blob; the bytes are the value's own.
func BlobOf(b *BlobV) Value { return Value{unsafe.Pointer(b), uint64(Blob)} }

// Pict makes a picture.
func Pict(p *PictureV) Value { return Value{unsafe.Pointer(p), uint64(Picture)} }

// Arr makes the content of an array variable.
func Arr(a *ArrayV) Value { return Value{unsafe.Pointer(a), uint64(Array)} }

// IsObject, IsColl, IsText and IsArray test for one kind.
func (v Value) IsObject() bool { return v.refers(Object) }
func (v Value) IsColl() bool   { return v.refers(Collection) }
func (v Value) IsText() bool   { return v.refers(Text) }
func (v Value) IsArray() bool  { return v.refers(Array) }

// IsPointer tells that v is a pointer.
func (v Value) IsPointer() bool { return v.refers(Pointer) }

// refers tells that v is of a kind of references, in fewer instructions than Kind.
func (v Value) refers(k Kind) bool {
	return uint8(v.n) == uint8(k) && v.p != nil && uintptr(v.p)-uintptr(unsafe.Pointer(&tags[0])) >= tagBytes
}

// Object, Coll, Pointer, Blob, Picture and Array are the referenced things; only for the kind.
func (v Value) Object() *ObjectV   { return (*ObjectV)(v.p) }
func (v Value) Coll() *CollectionV { return (*CollectionV)(v.p) }
func (v Value) Pointer() *PointerV { return (*PointerV)(v.p) }
func (v Value) Blob() *BlobV       { return (*BlobV)(v.p) }
func (v Value) Picture() *PictureV { return (*PictureV)(v.p) }
func (v Value) Array() *ArrayV     { return (*ArrayV)(v.p) }

// AsObject gives the object of v, nil when v is not an object.
func (v Value) AsObject() *ObjectV {
	if v.IsObject() {
		return v.Object()
	}
	return nil
}

// Same tells that two values are the same reference, or the same scalar bit by bit.
func (v Value) Same(w Value) bool { return v.p == w.p && v.n == w.n }
