package value

import "slices"

// ArrayV is the content of an array variable. Elements are numbered from 1; element 0 always exists and is not counted. Exactly one
// of the element slices is in use, by Elem, or Rows in a two-dimensional array (Rows[0] exists too).
type ArrayV struct {
	Elem    Type
	Short   bool // ARRAY INTEGER: 16 bits
	Common  bool // of an interprocess variable: what is in it is read and written under the application's lock for arrays
	I       []int32
	F       []float64
	B       []bool
	V       []Value
	Rows    []*ArrayV
	Current int // the current element, the number an array's name stands for
}

// NewArray makes an array of n elements at their default.
func NewArray(elem Type, short bool, n int) *ArrayV {
	a := &ArrayV{Elem: elem, Short: short}
	a.Resize(n)
	return a
}

// ElementSize is how many bytes an element of an array takes.
func ElementSize(elem Type) int {
	switch elem {
	case TBoolean:
		return 1
	case TInteger:
		return 4
	case TReal:
		return 8
	}
	return 16
}

// NewArray2 makes a two-dimensional array.
func NewArray2(elem Type, short bool, rows, cols int) *ArrayV {
	a := &ArrayV{Elem: elem, Short: short, Rows: make([]*ArrayV, rows+1)}
	for i := range a.Rows {
		a.Rows[i] = NewArray(elem, short, cols)
	}
	return a
}

// Row is row i of a two-dimensional array, nil outside. It is Common when the array is.
func (a *ArrayV) Row(i int) *ArrayV {
	if uint(i) >= uint(len(a.Rows)) {
		return nil
	}
	r := a.Rows[i]
	if a.Common && r != nil && !r.Common {
		r.Common = true
	}
	return r
}

// SetAll gives a the elements of b, an array of the same type that is not used any more.
func (a *ArrayV) SetAll(b *ArrayV) {
	a.I, a.F, a.B, a.V, a.Rows, a.Current = b.I, b.F, b.B, b.V, b.Rows, b.Current
}

// Clone is a copy of the array that no variable has yet. Objects are not copied, only their references.
func (a *ArrayV) Clone() *ArrayV {
	b := *a
	b.Common = false
	b.I, b.F, b.B, b.V = slices.Clone(a.I), slices.Clone(a.F), slices.Clone(a.B), slices.Clone(a.V)
	b.Rows = slices.Clone(a.Rows)
	for i, row := range b.Rows {
		b.Rows[i] = row.Clone()
	}
	if a.Elem == TBlob {
		for i, v := range b.V {
			b.V[i], _ = Assign(TBlob, v)
		}
	}
	return &b
}

// Size is the number of elements, element 0 not counted.
func (a *ArrayV) Size() int {
	switch {
	case a.Rows != nil:
		return len(a.Rows) - 1
	case a.Elem == TInteger:
		return len(a.I) - 1
	case a.Elem == TReal:
		return len(a.F) - 1
	case a.Elem == TBoolean:
		return len(a.B) - 1
	}
	return len(a.V) - 1
}

// Resize keeps the elements that stay and gives new ones the default.
func (a *ArrayV) Resize(n int) {
	n++
	switch {
	case a.Rows != nil:
		for len(a.Rows) < n {
			a.Rows = append(a.Rows, NewArray(a.Elem, a.Short, 0))
		}
		clear(a.Rows[n:])
		a.Rows = a.Rows[:n]
	case a.Elem == TInteger:
		a.I = sized(a.I, n)
	case a.Elem == TReal:
		a.F = sized(a.F, n)
	case a.Elem == TBoolean:
		a.B = sized(a.B, n)
	default:
		old := len(a.V)
		a.V = sized(a.V, n)
		for d := a.Elem.Default(); old < n; old++ {
			if a.Elem == TBlob {
				d = a.Elem.Default() // a Blob of its own
			}
			a.V[old] = d
		}
	}
}

func sized[T any](s []T, n int) []T {
	if n <= len(s) {
		clear(s[n:])
		return s[:n]
	}
	if n <= cap(s) {
		t := s[:n]
		clear(t[len(s):])
		return t
	}
	// a long array grows by a quarter, so that adding element after element is linear
	t := make([]T, n, max(n, min(2*cap(s), cap(s)+cap(s)/4+1<<16)))
	copy(t, s)
	return t
}

// Get is element i, ok false outside 0..Size.
func (a *ArrayV) Get(i int) (_ Value, ok bool) {
	switch {
	case a.Rows != nil:
		return Undef, false
	case a.Elem == TInteger:
		if uint(i) < uint(len(a.I)) {
			return Num(float64(a.I[i])), true
		}
	case a.Elem == TReal:
		if uint(i) < uint(len(a.F)) {
			return Num(a.F[i]), true
		}
	case a.Elem == TBoolean:
		if uint(i) < uint(len(a.B)) {
			return Bool(a.B[i]), true
		}
	default:
		if uint(i) < uint(len(a.V)) {
			return a.V[i], true
		}
	}
	return Undef, false
}

// Set gives element i a value that Convert made fit for Elem; ok is false outside 0..Size.
func (a *ArrayV) Set(i int, v Value) (ok bool) {
	switch {
	case a.Rows != nil:
		return false
	case a.Elem == TInteger:
		if uint(i) < uint(len(a.I)) {
			n := int32(v.Float())
			if a.Short {
				n = int32(int16(n))
			}
			a.I[i] = n
			return true
		}
	case a.Elem == TReal:
		if uint(i) < uint(len(a.F)) {
			a.F[i] = v.Float()
			return true
		}
	case a.Elem == TBoolean:
		if uint(i) < uint(len(a.B)) {
			a.B[i] = v.Truth()
			return true
		}
	default:
		if uint(i) < uint(len(a.V)) {
			a.V[i].Store(v)
			return true
		}
	}
	return false
}
