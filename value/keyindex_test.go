package value

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// testKey is one of many names of all lengths, of which the first is "".
func testKey(i int) string {
	switch {
	case i == 0:
		return ""
	case i%3 == 0:
		return strings.Repeat("\x00", i%10) + strconv.Itoa(i)
	case i%3 == 1:
		return strconv.Itoa(i)
	}
	return "größe " + strconv.Itoa(i)
}

// TestKeyIndex holds an object of many properties, written and deleted in any order, to a map and the order of creation.
func TestKeyIndex(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, names := range []int{3, 40, 5000} {
		o := NewObject()
		o.toDict()
		want, order := map[string]float64{}, []string(nil)
		for i := range 60000 {
			key := testKey(r.IntN(names))
			if _, has := want[key]; r.IntN(3) == 0 {
				if o.Delete(key) != has {
					t.Fatalf("Delete(%s) is not %v", key, has)
				}
				delete(want, key)
				order = slices.DeleteFunc(order, func(k string) bool { return k == key })
			} else {
				o.Set(key, Num(float64(i)))
				want[key] = float64(i)
				if !has {
					order = append(order, key)
				}
			}
		}
		if !slices.Equal(o.Keys(), order) {
			t.Errorf("%d names: %d keys, want %d, or another order", names, len(o.Keys()), len(order))
		}
		for i := range names {
			key := testKey(i)
			v, ok := o.Lookup(key)
			if x, has := want[key]; ok != has || ok && v.Float() != x {
				t.Errorf("%s is %v %v, want %v %v", key, v, ok, x, has)
			}
		}
	}
}

// Two processes that write one object at once can leave its lists with different lengths: it goes on being an object.
func TestTornObject(t *testing.T) {
	for _, tear := range []func(o *ObjectV){
		func(o *ObjectV) { o.extra.dict.slots = o.extra.dict.slots[:97] },
		func(o *ObjectV) { o.extra.dict.keys = o.extra.dict.keys[:97] },
		func(o *ObjectV) { o.extra.dict.slots = nil },
	} {
		o := NewObject()
		o.toDict()
		for i := range 100 {
			o.Set(strconv.Itoa(i), Num(float64(i)))
		}
		tear(o)
		for i := range 100 {
			key := strconv.Itoa(i)
			o.Find(key)
			o.Lookup(key)
		}
		o.Set("new", True)
		if v, ok := o.Lookup("new"); !ok || !v.Truth() {
			t.Errorf("new is %v %v", v, ok)
		}
		if keys := o.Keys(); len(keys) > 0 && keys[len(keys)-1] != "new" {
			t.Errorf("the last key is %s", keys[len(keys)-1])
		}
		for i := range 100 {
			o.Delete(strconv.Itoa(i))
		}
		if keys := o.Keys(); !slices.Equal(keys, []string{"new"}) {
			t.Errorf("left are %v", keys)
		}
	}
}

// The same for an object that shares its shape: what its slots do not reach is Undefined, and it can be written.
func TestTornShape(t *testing.T) {
	o := NewObject()
	for _, key := range []string{"a", "b", "c", "d", "e"} {
		o.Set(key, True)
	}
	cache, _ := o.CacheFor("d")
	o.n = 2
	if s := o.At(cache); s != nil {
		t.Errorf("a cache finds %v", *s)
	}
	s, _ := o.Find("d")
	if v, ok := o.Lookup("d"); ok || !v.IsUndef() || s != nil {
		t.Errorf("d is %v %v", v, s)
	}
	if keys := o.Keys(); !slices.Equal(keys, []string{"a", "b"}) {
		t.Errorf("the keys are %v", keys)
	}
	o.Set("d", Num(4))
	if v, ok := o.Lookup("d"); !ok || v.Float() != 4 {
		t.Errorf("d is %v %v once it was set", v, ok)
	}
}

// An object to which another process is adding a property has a slot more than its shape has names: what reads it keeps to the names.
func TestTornAdd(t *testing.T) {
	o := NewObject()
	for _, key := range []string{"a", "b", "c"} {
		o.Set(key, True)
	}
	o.push(Num(1))
	const want = `{"a":true,"b":true,"c":true}`
	if s, err := StringifyJSON(Obj(o), false); err != nil || s != want {
		t.Errorf("JSON is %s, %v", s, err)
	}
	c, err := Copy(Obj(o), CopyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if s, err := StringifyJSON(c, false); err != nil || s != want {
		t.Errorf("JSON of the copy is %s, %v", s, err)
	}
	if keys := o.KeyList(); !slices.Equal(keys, []string{"a", "b", "c"}) || !slices.Equal(o.Keys(), keys) {
		t.Errorf("the keys are %v and %v", keys, o.Keys())
	}
}

// What processes leave that add properties to one object at once stays an object: room is not taken back, slots beyond all names are not made, and one that
// has its own index keeps it.
func TestTornRoom(t *testing.T) {
	o := NewObject()
	for i := range 9 {
		o.Set(strconv.Itoa(i), Num(float64(i)))
	}
	place, room := o.slot0, o.room
	if o.grow(4); o.slot0 != place || o.room != room { // another process made room between
		t.Errorf("room for %d became room for %d", room, o.room)
	}
	for range 300 {
		o.push(True)
	}
	if n := o.SlotCount(); n != maxShapeKeys || o.Get("8").Float() != 8 {
		t.Errorf("%d slots, 8 is %v", n, o.Get("8"))
	}
	o.toDict()
	o.toDict()
	o.Set("9", Num(9))
	if v, ok := o.Lookup("3"); !ok || v.Float() != 3 || o.Get("9").Float() != 9 {
		t.Errorf("3 is %v, 9 is %v", v, o.Get("9"))
	}
}
