package value

import (
	"testing"
)

type copied struct{ n int }

func (c *copied) CopyNative() any { return &copied{c.n + 1} }

func TestTransfer(t *testing.T) {
	o := NewObjectOf(NewShape("class"), 4)
	inner := NewColl([]Value{Num(1), Num(2)})
	o.Set("numbers", Coll(inner))
	o.Set("mixed", Coll(NewColl([]Value{Str("x"), NullV, Obj(o)})))
	o.Set("again", Coll(inner))
	shared := NewShared(nil, false)
	o.Set("shared", Obj(shared))
	o.Set("f", Obj(NewNative(RootShape(), immutable{})))
	o.Set("native", Obj(NewNative(RootShape(), &copied{1})))
	o.Set("blob", BlobOf(&BlobV{B: []byte{1}}))
	x := &Variable{Name: "x", V: Num(5)}
	o.Set("p", Ref(&PointerV{Var: x, Index: -1, Index2: -1}))
	o.Set("table", Ref(&PointerV{Table: 1, Index: -1, Index2: -1}))
	v, err := Transfer(Obj(o))
	if err != nil {
		t.Fatal(err)
	}
	n := v.Object()
	if n == o || n.Class() != "class" || n.ShapeID() != o.ShapeID() {
		t.Error("the object")
	}
	if n.Get("numbers").Same(o.Get("numbers")) || !n.Get("numbers").Same(n.Get("again")) || Show(n.Get("numbers"), 0) != "[1; 2]" {
		t.Error("the collection")
	}
	if m := n.Get("mixed").Coll(); m.Get(2).Object() != n || m.Get(0).Str() != "x" {
		t.Error("the circle")
	}
	if n.Get("shared").Object() != shared || !n.Get("f").Same(o.Get("f")) || n.Get("native").Object().Native().(*copied).n != 2 || n.Get("blob").Same(o.Get("blob")) {
		t.Error("what is shared, immutable or copied by itself")
	}
	if p := n.Get("p").Pointer(); p.Var == x || p.Var.Name != "x" || p.Var.State != Dead || !p.Var.V.IsUndef() || !n.Get("table").Same(o.Get("table")) {
		t.Error("the pointers")
	}
	o.Set("own", Obj(NewNative(RootShape(), 1)))
	if _, err := Transfer(Obj(o)); number(err) != 54 {
		t.Errorf("an object of its process: %v", err)
	}
	big := NewObject()
	for i := range 100 {
		big.Set(NumberText(float64(i)), Int(i))
	}
	big.Delete("5")
	if v, _ := Transfer(Obj(big)); Show(v, 0) != Show(Obj(big), 0) || v.Object() == big {
		t.Error("an object with an index of its own")
	}
	a := NewArray2(TText, false, 1, 1)
	a.Rows[1].Set(1, Str("x"))
	if v, _ := Transfer(Arr(a)); Show(v, 0) != `[["x"]]` || v.Array() == a {
		t.Error("an array")
	}
	i := NewArray(TInteger, true, 2)
	i.Set(2, Num(7))
	if v, _ := Transfer(Arr(i)); Show(v, 0) != "[0; 7]" || !v.Array().Short {
		t.Error("an array of integers")
	}
	if v, _ := Transfer(Str("x")); v.Str() != "x" {
		t.Error("a text")
	}
	if v, _ := Transfer(SoftNull(Object)); v != NullV {
		t.Error("null")
	}
}

func TestCopy(t *testing.T) {
	shared := NewShared("class", false)
	list := NewSharedColl()
	list.Push(Str("x"))
	shared.Set("list", Coll(list))
	o := NewObject()
	o.Set("shared", Obj(shared))
	o.Set("self", Obj(o))
	v, err := Copy(Obj(o), CopyOptions{})
	if err != nil || IsShared(v.Object().Get("shared")) || Show(v.Object().Get("shared"), 0) != `{list: ["x"]}` || v.Object().Get("shared").Object().Class() != "class" {
		t.Errorf("plain copy: %s %v", Show(v, 0), err)
	}
	v, err = Copy(Obj(o), CopyOptions{Shared: true})
	if err != nil || !IsShared(v) || !IsShared(v.Object().Get("shared").Object().Get("list")) || v.Object().Get("self").Object() != v.Object() {
		t.Errorf("shared copy: %s %v", Show(v, 0), err)
	}
	if base(v).group.Load() != base(v.Object().Get("shared")).group.Load() || !base(v).group.Load().joined.Load() {
		t.Error("one group")
	}
	group := Coll(NewSharedColl())
	v, _ = Copy(Obj(NewObject()), CopyOptions{Shared: true, GroupWith: group})
	if base(v).group.Load() != base(group).group.Load() {
		t.Error("groupWith")
	}
	Use(group, "p", nil)
	if err := Join(group, v, "p", nil); err != nil {
		t.Error(err)
	}
	withPointer := NewObject()
	withPointer.Set("p", Ref(&PointerV{Var: &Variable{Name: "x", V: Coll(NewColl([]Value{Num(1)}))}, Index: -1, Index2: -1}))
	if v, _ := Copy(Obj(withPointer), CopyOptions{}); !v.Object().Get("p").Same(withPointer.Get("p")) {
		t.Error("pointers stay")
	}
	if v, _ := Copy(Obj(withPointer), CopyOptions{ResolvePointers: true}); Show(v, 0) != "{p: [1]}" {
		t.Errorf("resolved: %s", Show(v, 0))
	}
	if _, err := Copy(Obj(withPointer), CopyOptions{Shared: true}); number(err) != -10721 {
		t.Errorf("a pointer in a shared object: %v", err)
	}
	if v, err := Copy(Obj(withPointer), CopyOptions{Shared: true, ResolvePointers: true}); err != nil || Show(v, 0) != "{p: [1]}" || !IsShared(v.Object().Get("p")) {
		t.Errorf("resolved and shared: %v", err)
	}
	arr := NewArray(TText, false, 1)
	withPointer.Set("p", Ref(&PointerV{Var: &Variable{V: Arr(arr)}, Index: -1, Index2: -1}))
	withPointer.Set("q", Ref(&PointerV{Var: &Variable{State: Dead}, Index: -1, Index2: -1}))
	if v, _ := Copy(Obj(withPointer), CopyOptions{ResolvePointers: true}); Show(v, 0) != `{p: [""]; q: Null}` {
		t.Errorf("array: %s", Show(v, 0))
	}
	if v, err := Copy(Obj(NewNative(RootShape(), 1)), CopyOptions{}); err != nil || v != NullV {
		t.Error("what cannot be copied is Null")
	}
	if _, err := Copy(Coll(NewColl([]Value{BlobOf(&BlobV{})})), CopyOptions{Shared: true}); number(err) != -10721 {
		t.Error("a blob in a shared collection")
	}
}
