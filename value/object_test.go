package value

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// An object behaves like a list of pairs, whatever happens inside: shapes, a change to an index of its own, holes, sharing.
func TestObjectModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		makers := []func() *ObjectV{NewObject, func() *ObjectV { return NewShared(nil, false) }, func() *ObjectV { return NewObjectOf(NewShape("class"), 9) }}
		o := rapid.SampledFrom(makers).Draw(t, "kind")()
		class := o.Class()
		var keys []string
		model := map[string]float64{}
		for range rapid.IntRange(0, 120).Draw(t, "steps") {
			k := fmt.Sprint("k", rapid.IntRange(0, 90).Draw(t, "key"))
			_, had := model[k]
			switch rapid.IntRange(0, 3).Draw(t, "do") {
			case 0:
				if o.Delete(k) != had {
					t.Fatalf("Delete(%s) should tell %v", k, had)
				}
				if had {
					delete(model, k)
					keys = slices.DeleteFunc(keys, func(x string) bool { return x == k })
				}
			default:
				f := rapid.Float64().Draw(t, "v")
				o.Set(k, Num(f))
				if !had {
					keys = append(keys, k)
				}
				model[k] = f
			}
			if v, ok := o.Lookup(k); ok != o.Has(k) || ok && v.Float() != model[k] {
				t.Fatalf("Lookup(%s) = %s", k, Show(v, 0))
			}
			if cache, ok := o.CacheFor(k); ok && *o.At(cache) != o.Get(k) {
				t.Fatal("the cache points elsewhere")
			}
		}
		if got := o.Keys(); !slices.Equal(got, keys) || o.Len() != len(keys) || o.IsEmpty() != (len(keys) == 0) {
			t.Fatalf("keys %v, want %v", got, keys)
		}
		for k, v := range o.All() {
			if v.Float() != model[k] {
				t.Fatalf("%s is %s", k, Show(v, 0))
			}
		}
		if o.Class() != class {
			t.Fatal("the class is lost")
		}
	})
}

func TestObjectManyKeys(t *testing.T) {
	o := NewObject()
	for i := range 1000 {
		o.Set(fmt.Sprint(i), Int(i))
	}
	for i := range 1000 {
		if o.Get(fmt.Sprint(i)).Float() != float64(i) {
			t.Fatal(i)
		}
	}
	if o.ShapeID() != 0 {
		t.Error("an object of data should not have a shape")
	}
	if _, ok := o.CacheFor("1"); ok || o.At(NoCache) != nil {
		t.Error("no cache for it")
	}
}

// Deleting inside a loop over the properties neither repeats nor mixes up.
func TestObjectDeleteInLoop(t *testing.T) {
	o := NewObject()
	for _, k := range strings.Split("a b c d e f", " ") {
		o.Set(k, Str(k))
	}
	var seen []string
	for k, v := range o.All() {
		if v.Str() != k {
			t.Errorf("%s holds %s", k, v.Str())
		}
		seen = append(seen, k)
		if k == "a" {
			for _, x := range []string{"b", "c", "d", "e"} {
				o.Delete(x)
			}
		}
	}
	if got := strings.Join(seen, ""); got != "af" {
		t.Errorf("seen %s", got)
	}
}

func TestNativeObject(t *testing.T) {
	o := NewNative(NewShape("File"), 42)
	if o.Native() != 42 || o.Class() != "File" || o.IsEmpty() {
		t.Error("native")
	}
	o.Set("x", Num(1))
	o.SetNative("s")
	if o.Native() != "s" || o.Get("x").Float() != 1 {
		t.Error("native with a property")
	}
	if NewObject().Native() != nil {
		t.Error("none")
	}
}

func TestCollectionModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := NewCollCap(0)
		if rapid.Bool().Draw(t, "shared") {
			c = NewSharedColl()
		}
		var model []Value
		value := rapid.SampledFrom([]Value{Num(1), Num(2), Str("x"), True, NullV})
		for range rapid.IntRange(0, 40).Draw(t, "steps") {
			v := value.Draw(t, "v")
			switch rapid.IntRange(0, 5).Draw(t, "do") {
			case 0, 1:
				c.Push(v)
				model = append(model, v)
			case 2, 3:
				i := rapid.IntRange(0, len(model)+2).Draw(t, "i")
				c.Set(i, v)
				for len(model) <= i {
					model = append(model, NullV)
				}
				model[i] = v
			case 4:
				n := rapid.IntRange(0, len(model)+2).Draw(t, "n")
				c.Resize(n, v)
				for len(model) < n {
					model = append(model, v)
				}
				model = model[:n]
			case 5:
				c.SetAll(c.Values())
			}
		}
		if got := c.Values(); !slices.Equal(got, model) || c.Len() != len(model) {
			t.Fatalf("%s, want %s", Show(Coll(c), 0), Show(Coll(NewColl(model)), 0))
		}
		for i, v := range c.All() {
			if v != model[i] {
				t.Fatal("All")
			}
		}
		if f, ok := c.Numbers(); ok && len(f) != len(model) {
			t.Fatal("Numbers")
		}
		if c.Get(-1) != Undef || c.Get(len(model)) != Undef {
			t.Fatal("outside")
		}
		c.SetNumbers([]float64{3})
		if c.Len() != 1 || c.Get(0).Float() != 3 {
			t.Fatal("SetNumbers")
		}
	})
}

func TestArrays(t *testing.T) {
	for _, typ := range []Type{TInteger, TReal, TText, TBoolean, TDate, TTime, TObject, TPointer, TBlob} {
		a := NewArray(typ, false, 3)
		d, ok := a.Get(3)
		if a.Size() != 3 || !ok || d.Kind() != typ.Default().Kind() {
			t.Errorf("%s: %d %s", typ, a.Size(), Show(d, 0))
		}
		if _, ok := a.Get(4); ok || a.Set(-1, d) || !a.Set(0, d) {
			t.Errorf("%s: bounds", typ)
		}
		a.Resize(1)
		a.Resize(5)
		if v, _ := a.Get(5); a.Size() != 5 || v.Kind() != typ.Default().Kind() {
			t.Errorf("%s: resized", typ)
		}
	}
	short := NewArray(TInteger, true, 1)
	short.Set(1, Num(32768))
	if v, _ := short.Get(1); v.Float() != -32768 {
		t.Error("16 bits")
	}
	two := NewArray2(TText, false, 2, 3)
	two.Rows[1].Set(2, Str("x"))
	if two.Size() != 2 || two.Rows[2].Size() != 3 || Show(Coll(two.Collection()), 0) != `[[""; "x"; ""]; [""; ""; ""]]` {
		t.Error("two dimensions")
	}
	two.Resize(4)
	if two.Size() != 4 || two.Rows[4].Size() != 0 {
		t.Error("more rows")
	}
	if _, ok := two.Get(1); ok || two.Set(1, Empty) {
		t.Error("a row is not a value")
	}
}

func TestDefaults(t *testing.T) {
	for typ := range NumTypes {
		v := typ.Default()
		if k, soft := v.IsSoftNull(); soft && k != typ.Kind() {
			t.Errorf("%s: soft null of %s", typ, k)
		} else if !soft && v.Kind() != typ.Kind() {
			t.Errorf("%s: %s", typ, v.Kind())
		}
	}
	if _, soft := NullV.IsSoftNull(); soft {
		t.Error("Null is not soft")
	}
}
