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
