package builtins

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"tetra/interp"
)

// hostileValues are arguments of every type, of which several are variables: what a command writes must be one. They are declared by hostileHead.
var hostileValues = []string{
	"$t", "$n", "$r", "$b", "$d", "$h", "$o", "$c", "$blob", "$p", "$at", "$al", "$ao", "$ap", "$v", "Null", `""`, `"é🎈@"`, "-1", "0", "1e18", "-1e300", "0.5", "True", "!00-00-00!",
	"!9999-12-31!", "?-01:00:00?", "4D.Blob.new()", "New collection($c;$o;Null)", "Formula($1)", `"2024-02-30T99:00:00"`, "4D.Vector.new(New collection(1))", "70000", "->$o",
}

const hostileHead = `var $t : Text
var $n : Integer
var $r : Real
var $b : Boolean
var $d : Date
var $h : Time
var $o : Object
var $c : Collection
var $blob : Blob
var $p : Pointer
var $v : Variant
ARRAY TEXT($at;2)
ARRAY LONGINT($al;3)
ARRAY OBJECT($ao;1)
ARRAY POINTER($ap;1)
$t:="ab, c"
$o:=New object("a";1;"b";New collection("x"))
$c:=New collection(3;"b";Null;New object("a";2);!2024-02-29!)
$p:=->$t
$at{1}:="z"
TEXT TO BLOB("bytes";$blob;UTF8 C string)
`

// Commands that end or hold the process, by the nature of the thing.
var endless = map[string]bool{"QUIT 4D": true, "ABORT": true, "DELAY PROCESS": true, "PAUSE PROCESS": true, "IDLE": true, "TRACE": true, "RESTART 4D": true, "New process": true,
	"Execute on server": true, "CALL WORKER": true, "EXECUTE METHOD": true, "EXECUTE FORMULA": true}

// Whatever commands and members of values are given, they answer with a value or with an error of 4D: nothing panics.
func TestHostileArguments(t *testing.T) {
	rounds := 5
	if testing.Short() {
		rounds = 2
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	in := interp.New(interp.Options{Library: Standard(), Stdout: io.Discard, Stderr: io.Discard, NoNet: true, NoExec: true, MaxDepth: 200,
		Clock: func() time.Time { return time.Date(2024, 2, 29, 13, 5, 10, 0, time.UTC) }})
	prog := interp.NewProgram("hostile")
	in.Load(prog)
	proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
	defer proc.Close()
	run := func(line string) {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		release := proc.StopWith(ctx, interp.TimedOut)
		_, err := proc.Run(prog.NewMainMethod("hostile", interp.Text("hostile", hostileHead+line+"\n")))
		release()
		late := ctx.Err() != nil
		cancel()
		if fault := (*interp.InternalError)(nil); errors.As(err, &fault) {
			t.Errorf("%s\n%v\n%s", line, fault.Panic, fault.Stack)
		}
		if late {
			t.Fatalf("%s: takes too long", line)
		}
	}
	call := func(name string, forms []*interp.Form, function bool) {
		for _, f := range forms {
			for range rounds {
				n := f.Required + rnd.IntN(len(f.Params)-f.Required+1)
				if f.Repeat > 0 {
					n += rnd.IntN(2 * f.Repeat)
				}
				args := make([]string, n)
				for i := range args {
					args[i] = hostileValues[rnd.IntN(len(hostileValues))]
					if i < len(f.Params) && f.Params[i].Operator {
						args[i] = ">"
					}
				}
				line := name
				if n > 0 || !function {
					line += "(" + strings.Join(args, ";") + ")"
				}
				if f.Result != "" {
					line = "$v:=" + line
				}
				run(line)
			}
		}
	}
	lib := in.Library()
	for _, th := range lib.Themes {
		for _, c := range th.Commands() {
			if !endless[c.Name] {
				call(c.Name, c.Forms(), true)
			}
		}
	}
	for _, of := range []struct { // in this order: the arguments come from one sequence of random numbers
		class     string
		receivers []string
	}{{"Collection", []string{"$c", "New collection", "New shared collection(1;2)"}}, {"Blob", []string{"4D.Blob.new($blob)"}}, {"Vector", []string{"4D.Vector.new(New collection(1;2))"}}} {
		for _, m := range lib.Class(of.class).Members {
			for _, r := range of.receivers {
				if m.Run != nil {
					call(r+"."+m.Name, interp.ParseNotation(m.Name, m.Syntax), false)
				} else {
					run(fmt.Sprintf("$v:=%s.%s", r, m.Name))
				}
			}
		}
	}
}
