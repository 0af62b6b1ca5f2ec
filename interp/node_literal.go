package interp

import "tetra/value"

// newObject is {a: 1} and New object("a"; 1) with constant keys.
type newObject struct {
	shape *value.Shape
	x     []valNode
}

func (n *newObject) Val(fr *Frame) value.Value {
	if len(n.x) == 0 {
		return value.Obj(value.NewObjectOf(n.shape, 4))
	}
	o, slots := value.NewBlank(n.shape)
	for i, x := range n.x {
		v := x.Val(fr)
		if !storable(v) {
			v = stored(fr, v)
		}
		slots[i] = v
	}
	return value.Obj(o)
}

// newObjectKeys is an object literal whose keys repeat or are too many for a shape.
type newObjectKeys struct {
	keys []string
	x    []valNode
}

func (n *newObjectKeys) Val(fr *Frame) value.Value {
	o := value.NewObject()
	for i, x := range n.x {
		v := x.Val(fr)
		if v.IsUndef() {
			continue
		}
		o.Set(n.keys[i], stored(fr, v))
	}
	return value.Obj(o)
}

// newColl is [a; b] and New collection(a; b).
type newColl struct{ x []valNode }

func (n *newColl) Val(fr *Frame) value.Value {
	c := value.NewCollCap(len(n.x))
	for _, x := range n.x {
		c.Push(elementOf(fr, x.Val(fr)))
	}
	return value.Coll(c)
}

// elementOf is what a collection that is not shared keeps of a value.
func elementOf(fr *Frame, v value.Value) value.Value {
	switch {
	case storable(v):
		return v
	case v.IsUndef():
		return value.NullV
	}
	return stored(fr, v)
}

// blobObject makes the 4D.Blob that a scalar Blob becomes in an object or collection.
func (in *Interp) blobObject(v value.Value) value.Value {
	return value.Obj(in.NewNative("Blob", &value.BlobV{B: append([]byte(nil), v.Blob().B...)}))
}
