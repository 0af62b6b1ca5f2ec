package builtins

import (
	"math"

	"tetra/interp"
	"tetra/value"
)

// A vector is the Go value behind a 4D.Vector. It is immutable.
type vector struct {
	v []float64
}

// ShareableObject lets vectors be held by shared objects and cross between processes: they are shared objects themselves.
func (*vector) ShareableObject() {}

// alwaysShared tells OB Is shared that each of them is (API/VectorClass).
func (*vector) alwaysShared() {}

var _ interp.Indexed = (*vector)(nil)

// Index is $vector[i]; Undefined outside.
func (x *vector) Index(i int) (value.Value, error) {
	if i < 0 || i >= len(x.v) {
		return value.Undef, nil
	}
	return value.Num(x.v[i]), nil
}

// Display is how a vector looks at the prompt.
func (x *vector) Display() string {
	return "Vector: " + value.ToText(value.Int(len(x.v))).Str() + " components"
}

// JSONValue is what JSON Stringify writes for it.
func (x *vector) JSONValue() value.Value { return value.Str("[object Vector]") }

func vectorClass() *interp.ClassDef {
	// binary is a function of two vectors of the same size.
	binary := func(f func(a, b []float64) float64) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			a, _ := c.This.Object().Native().(*vector)
			var b *vector
			if o := c.Object(0); o != nil {
				b, _ = o.Native().(*vector)
			}
			switch {
			case a == nil || b == nil:
				return value.Undef, c.ArgError(0, errArgumentType, "a 4D.Vector is expected")
			case len(a.v) != len(b.v):
				return value.Undef, c.ArgError(0, errSizesDiffer, "the vectors have %d and %d components", len(a.v), len(b.v))
			}
			return number(f(a.v, b.v))
		}
	}
	this := func(c *interp.Call) []float64 { return c.This.Object().Native().(*vector).v }
	return &interp.ClassDef{
		Summary:   "Numbers that stand for a thing, to be compared with others of the same kind; they cannot be changed.",
		NewSyntax: `( parameter : Collection )`,
		New:       newVector,
		Members: []*interp.MemberDef{
			{
				Name: "length", Syntax: `: Integer`,
				Summary:  "Counts the components.",
				Examples: `4D.Vector.new(New collection(0.1;0.2;0.3)).length // 3`,
				Get:      func(c *interp.Call) (value.Value, error) { return integer(len(this(c))) },
			},
			{
				Name: "toCollection", Syntax: `: Collection`,
				Summary:  "Returns the components as a collection.",
				Examples: `4D.Vector.new(New collection(0.1;0.2)).toCollection().join(";") // 0.1;0.2`,
				Run: func(c *interp.Call) (value.Value, error) {
					v := make([]value.Value, len(this(c)))
					for i, f := range this(c) {
						v[i] = value.Num(f)
					}
					return coll(v)
				},
			},
			{
				Name: "cosineSimilarity", Syntax: `( vector : 4D.Vector ) : Real`,
				Summary:  "Returns the cosine of the angle between two vectors of the same size, from -1 to 1; 0 when one has no length.",
				Examples: `4D.Vector.new(New collection(1;0)).cosineSimilarity(4D.Vector.new(New collection(0;1))) // 0`,
				Run: binary(func(a, b []float64) float64 {
					n := math.Sqrt(dot(a, a)) * math.Sqrt(dot(b, b))
					if n == 0 {
						return 0
					}
					return max(-1, min(1, dot(a, b)/n))
				}),
			},
			{
				Name: "dotSimilarity", Syntax: `( vector : 4D.Vector ) : Real`,
				Summary:  "Returns the dot product of two vectors of the same size.",
				Examples: `4D.Vector.new(New collection(1;2)).dotSimilarity(4D.Vector.new(New collection(3;4))) // 11`,
				Run:      binary(dot),
			},
			{
				Name: "euclideanDistance", Syntax: `( vector : 4D.Vector ) : Real`,
				Summary:  "Returns the distance between the ends of two vectors of the same size.",
				Examples: `4D.Vector.new(New collection(1;2)).euclideanDistance(4D.Vector.new(New collection(4;6))) // 5`,
				Run: binary(func(a, b []float64) float64 {
					sum := 0.0
					for i, x := range a {
						sum += (x - b[i]) * (x - b[i])
					}
					return math.Sqrt(sum)
				}),
			},
		},
	}
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i, x := range a {
		sum += x * b[i]
	}
	return sum
}

func newVector(c *interp.Call) (value.Value, error) {
	col := c.Coll(0)
	if col == nil || col.Len() == 0 {
		return value.Undef, c.ArgError(0, errArgumentType, "a collection of numbers is expected")
	}
	v := make([]float64, 0, col.Len())
	for i, x := range col.All() {
		if !x.IsNum() {
			return value.Undef, c.ArgError(0, errArgumentType, "element %d is no number but %s", i, x.Kind().WithArticle())
		}
		v = append(v, x.Float())
	}
	return object(c.Proc.Interp().NewNative("Vector", &vector{v}))
}
