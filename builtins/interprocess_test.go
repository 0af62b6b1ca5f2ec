package builtins

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"tetra/interp"
	"tetra/value"
)

// Processes read and write an interprocess variable by its name and through pointers at once; a text is always one of those that were written. For the
// race detector.
func TestInterprocessPointers(t *testing.T) {
	var out strings.Builder
	in := interp.New(interp.Options{Library: Standard(), Stdout: &out})
	m := in.Program().NewMainMethod("test", interp.Text("test", `#DECLARE($me : Integer)
var $p : Pointer
$p:=-><>text
var $i : Integer
For ($i; 1; 300)
	$p->:=String($me)*($i%5+1)
	<>text:=String($me)*($i%7+1)
	$t:=$p->
	If (Length($t)>0)
		If ($t#($t[[1]]*Length($t)))
			ALERT("torn: "+$t)
		End if
	End if
	$p->+="" // a compound assignment
	$t:=JSON Stringify({p: $p})
	If (Length($t)>16)
		ALERT("torn in JSON: "+$t)
	End if
	If (Length(<>text)>7)
		ALERT("long: "+<>text)
	End if
End for
`))
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			p := in.NewProcess(interp.ProcessOptions{Name: fmt.Sprint(i)})
			defer p.Close()
			if _, err := p.Run(m, value.Int(i+1)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if out.Len() > 0 {
		t.Error(out.String())
	}
}

// Processes use one interprocess array, by its name and through pointers, in every way there is; nothing that was appended or counted is lost. For the
// race detector.
func TestInterprocessArrays(t *testing.T) {
	const processes, rounds = 4, 200
	var out strings.Builder
	in := interp.New(interp.Options{Library: Standard(), Stdout: &out})
	main := func(name, code string) *interp.Method {
		return in.Program().NewMainMethod(name, interp.Text(name, code))
	}
	run := func(m *interp.Method, args ...value.Value) {
		p := in.NewProcess(interp.ProcessOptions{Name: m.Name})
		defer p.Close()
		if _, err := p.Run(m, args...); err != nil {
			t.Error(err)
		}
	}
	run(main("begin", `ARRAY LONGINT(<>counts; 3)
ARRAY TEXT(<>texts; 2)
ARRAY TEXT(<>log; 0)
ARRAY REAL(<>two; 2; 2)
ARRAY OBJECT(<>objects; 1)
ARRAY LONGINT(<>numbers; 1)
ARRAY REAL(<>sums; 1; 2)
ARRAY LONGINT(<>keys; 3)
ARRAY LONGINT(<>others; 3)
<>whole:=0
<>product:=0
<>text:=""
`))
	work := main("work", fmt.Sprintf(`#DECLARE($me : Integer)
var $p; $e; $q; $r; $v : Pointer
var $i; $n : Integer
var $c : Collection
var $o : Object
var $t : Text
var $b : Blob
ARRAY POINTER($sorted; 2)
ARRAY LONGINT($orders; 2)
$sorted{1}:=-><>keys
$sorted{2}:=-><>others
$orders{1}:=1
$v:=-><>whole
$p:=-><>counts
$e:=-><>counts{2}
$q:=-><>texts
$r:=-><>sums{1}{2}
For ($i; 1; %d)
	<>counts{1}+=1
	$e->+=1
	$p->{3}+=1
	<>texts{1}:=String($me)*($i%%5+1)
	$q->{2}:=<>texts{1}
	If (Length($q->{2})>0)
		If ($q->{2}="")
			ALERT("torn")
		End if
	End if
	APPEND TO ARRAY(<>log; String($me))
	APPEND TO ARRAY($q->; "x")
	$n:=Size of array(<>log)+Size of array($q->)+Find in array(<>log; "9")
	<>two{1}{2}:=$i
	$n:=<>two{1}{2}+Size of array(<>two{2})
	APPEND TO ARRAY(<>two{2}; $i)
	<>log:=$i
	$n:=<>log
	$q->:=$i
	$n:=$q->
	$n:=Count in array(<>log; String($me))
	COPY ARRAY(<>counts; $mine)
	COPY ARRAY($mine; <>copies)
	If ($i%%20=0)
		SORT ARRAY(<>copies; <)
		$c:=[]
		ARRAY TO COLLECTION($c; <>texts)
		ARRAY TEXT(<>texts; 2)
		ARRAY REAL(<>two; 2; 2)
		COLLECTION TO ARRAY([1; 2; 3]; <>numbers)
		DELETE FROM ARRAY(<>numbers; 1)
		SET PROCESS VARIABLE(Current process; <>texts{1}; "set")
		VARIABLE TO VARIABLE(Current process; <>copies; <>counts)
		GET PROCESS VARIABLE(Current process; <>counts{1}; $n)
	End if
	<>objects{1}:={a: $i}
	$n:=<>objects{1}.a
	var <>declared : Integer
	<>declared:=$i
	$n:=Type(<>declared)+Type(<>log)
	$r->+=1
	<>whole+=1
	$v->+=1
	<>product-=2*1
	<>text+="x"
	// arrays and elements behind pointers that a command meets inside of its arguments
	$t:=JSON Stringify({element: $e; array: $p; row: $r; text: -><>texts{1}; rows: -><>two})
	$o:=OB Copy({element: $e; array: $p; texts: $q; rows: -><>two}; True)
	$o:={element: $e; array: $p}
	$n:=Num(JSON Validate($o; {type: "object"}).success)
	VARIABLE TO BLOB($o; $b)
	MULTI SORT ARRAY($sorted; $orders)
	If (Is a variable($p) & Is a variable($v))
		<>keys{1}:=$i
	End if
	EXECUTE METHOD("wait"; <>numbers; <>counts{1})
End for
`, rounds))
	in.Program().AddMethod("wait", interp.Text("wait", "#DECLARE($n : Integer)->$r : Integer\nDELAY PROCESS(Current process; 0)\n$r:=<>numbers+Size of array(<>log)"))
	var wg sync.WaitGroup
	for i := range processes {
		wg.Go(func() { run(work, value.Int(i+1)) })
	}
	wg.Wait()
	run(main("end", `ALERT(String(<>counts{1})+" "+String(<>counts{2})+" "+String(<>counts{3})+" "+String(Size of array(<>log))+" "+String(<>sums{1}{2})+" "+String(<>whole/2)+" "+String(<>product/-2)+" "+String(Length(<>text)))`))
	if want := fmt.Sprintf("%d %[1]d %[1]d %[1]d %[1]d %[1]d %[1]d %[1]d\n", processes*rounds); out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

// arrayLock counts how often the arrays of interprocess variables are locked.
type arrayLock struct{ taken int }

func (l *arrayLock) LockArrays() (unlock func()) {
	l.taken++
	return func() {}
}

// The attributes that METHOD SET ATTRIBUTES writes may have a pointer to an interprocess array, which another process may be writing: it is read under the lock.
func TestAttributesOfArrays(t *testing.T) {
	a := value.NewArray(value.TText, false, 1)
	a.Common = true
	a.Set(1, value.Str("Shelf"))
	o := value.NewObject()
	o.Set("folder", value.Ref(&value.PointerV{Var: &value.Variable{Name: "<>folders", V: value.Arr(a)}, Index: 1, Index2: -1}))
	var lock arrayLock
	got, err := withAttributes("ALERT(1)\n", o, &lock)
	if want := "//%attributes = {\"folder\":\"Shelf\"}\nALERT(1)\n"; err != nil || got != want || lock.taken != 1 {
		t.Errorf("%q, %v, locked %d times", got, err, lock.taken)
	}
}
