package value

// Type is a declared type: of a variable, a parameter, a result, the elements of an array.
type Type uint8

const (
	TVariant Type = iota
	TInteger      // 32 bits
	TReal
	TBoolean
	TText
	TDate
	TTime
	TObject
	TCollection
	TPointer
	TBlob
	TPicture
	NumTypes
)

var typeNames = [NumTypes]string{"Variant", "Integer", "Real", "Boolean", "Text", "Date", "Time", "Object", "Collection", "Pointer", "Blob", "Picture"}

// String is the name as in var.
func (t Type) String() string { return typeNames[t] }

// Kind is the kind of value a variable of the type holds when it is not Null; Undefined for Variant.
func (t Type) Kind() Kind {
	return [NumTypes]Kind{Undefined, Real, Real, Boolean, Text, Date, Time, Object, Collection, Pointer, Blob, Picture}[t]
}

// Default is what a variable of the type holds before it is assigned (Concepts/data-types).
func (t Type) Default() Value {
	switch t {
	case TInteger, TReal:
		return Num(0)
	case TBoolean:
		return False
	case TText:
		return Empty
	case TDate:
		return NilDate
	case TTime:
		return TimeOf(0)
	case TObject, TCollection, TPointer, TPicture:
		return SoftNull(t.Kind())
	case TBlob:
		return BlobOf(&BlobV{})
	}
	return Undef
}
