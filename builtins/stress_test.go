package builtins

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"tetra/interp"
	"tetra/value"
)

// The stress tests run for a moment; -stress 10s is the time of the issue they prove.
var stress = flag.Duration("stress", 300*time.Millisecond, "how long each stress test of processes runs")

const stressProcesses = 64

// count is a process method: it counts in Storage, in two objects of one group and in a collection, until it is told to stop, and keeps its own count.
const count = `#DECLARE($n : Integer; $go : Object) -> $done : Integer
var $shared; $group : Object
var $i : Integer
$shared:=Storage.counters
$group:=Storage.group
While (Not($go.stop))
	Use ($shared)
		$shared.total:=$shared.total+1
		Use ($shared.inner)
			$shared.inner.total:=$shared.inner.total+1
		End use
	End use
	If ($n%2=0)
		Use ($group.a)
			$group.a.n:=$group.a.n+1
			Use ($group.b)
				$group.b.n:=$group.b.n+1
			End use
		End use
	Else
		Use ($group.b)
			$group.b.n:=$group.b.n+1
			Use ($group.a)
				$group.a.n:=$group.a.n+1
			End use
		End use
	End if
	Storage.list.push($n)
	Use (Storage.list)
		If (Storage.list.length>100)
			Storage.list.clear()
		End if
	End use
	$done:=$done+1
End while
`

const prepare = `Use (Storage)
	Storage.counters:=New shared object("total"; 0; "inner"; New shared object("total"; 0))
	Storage.group:=New shared object("a"; New shared object("n"; 0); "b"; New shared object("n"; 0))
	Storage.list:=New shared collection
End use
`

const totals = `#DECLARE() -> $t : Text
$t:=String(Storage.counters.total)+" "+String(Storage.counters.inner.total)+" "+String(Storage.group.a.n)+" "+String(Storage.group.b.n)
`

// within fails the test when f does not end in time: processes that wait for each other.
func within(t *testing.T, limit time.Duration, what string, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() { defer close(done); f() }()
	select {
	case <-done:
	case <-time.After(limit):
		t.Fatalf("%s did not end in %v", what, limit)
	}
}

func runIn(t *testing.T, p *interp.Process, m *interp.Method, args ...value.Value) value.Value {
	t.Helper()
	v, err := p.Run(m, args...)
	if err != nil {
		t.Error(err)
	}
	return v
}

// Processes that count in shared objects lose nothing and do not wait for each other for ever.
func TestStressCounters(t *testing.T) {
	var out strings.Builder
	prog, main := testProcess(t, &out, map[string]string{"prepare": prepare, "count": count, "totals": totals})
	in := main.Interp()
	runIn(t, main, prog.Method("prepare"))
	stop := value.NewShared(nil, false)
	main.WithLock(value.Obj(stop), func() { stop.Set("stop", value.False) })
	done := make([]int, stressProcesses)
	var all sync.WaitGroup
	for i := range done {
		all.Add(1)
		go func() {
			defer all.Done()
			p := in.NewProcess(interp.ProcessOptions{Name: fmt.Sprint("counter ", i), Type: interp.ProcessOther})
			defer p.Close()
			v, err := p.Run(prog.Method("count"), value.Int(i), value.Obj(stop))
			if err != nil {
				t.Error(err)
				return
			}
			done[i] = int(v.Float())
		}()
	}
	time.Sleep(*stress)
	main.WithLock(value.Obj(stop), func() { stop.Set("stop", value.True) })
	within(t, time.Minute, "counting", all.Wait)
	sum := 0
	for i, n := range done {
		if n == 0 {
			t.Logf("process %d never had its turn", i)
		}
		sum += n
	}
	want := fmt.Sprintf("%d %d %d %d", sum, sum, sum, sum)
	if got := runIn(t, main, prog.Method("totals")).Str(); got != want {
		t.Errorf("the shared counters are %s, the processes counted %d", got, sum)
	}
	t.Logf("%d turns", sum)
}

// Aborting processes at random moments leaves no lock held, and what they did within Use is whole or begun, never lost.
func TestStressAbort(t *testing.T) {
	var out strings.Builder
	prog, main := testProcess(t, &out, map[string]string{"prepare": prepare, "count": count, "totals": totals,
		"lock": "Use (Storage.counters)\nUse (Storage.group.a)\nUse (Storage.group.b)\nStorage.counters.last:=True\nEnd use\nEnd use\nEnd use\nStorage.list.push(0)"})
	in := main.Interp()
	runIn(t, main, prog.Method("prepare"))
	stop := value.NewShared(nil, false)
	main.WithLock(value.Obj(stop), func() { stop.Set("stop", value.False) })
	var all sync.WaitGroup
	var mu sync.Mutex
	var alive []*interp.Process
	start := func(i int) {
		p := in.NewProcess(interp.ProcessOptions{Type: interp.ProcessOther})
		mu.Lock()
		alive = append(alive, p)
		mu.Unlock()
		all.Add(1)
		go func() {
			defer all.Done()
			defer p.Close()
			if _, err := p.Run(prog.Method("count"), value.Int(i), value.Obj(stop)); err != nil {
				if _, stopped := interp.IsStopped(err); !stopped {
					t.Error(err)
				}
			}
		}()
	}
	for i := range stressProcesses {
		start(i)
	}
	ctx, cancel := context.WithTimeout(t.Context(), *stress)
	defer cancel()
	aborted := 0
	for ctx.Err() == nil {
		time.Sleep(time.Duration(rand.IntN(500)) * time.Microsecond)
		mu.Lock()
		i := rand.IntN(len(alive))
		p := alive[i]
		alive[i] = alive[len(alive)-1]
		alive = alive[:len(alive)-1]
		mu.Unlock()
		switch rand.IntN(4) {
		case 0:
			p.Pause()
			p.Delay(main, time.Millisecond)
			p.Resume()
		case 1:
			p.Delay(main, time.Duration(rand.IntN(1000))*time.Microsecond)
		}
		p.Abort()
		aborted++
		start(aborted)
	}
	for _, p := range in.Processes() {
		if p != main {
			p.Abort()
		}
	}
	within(t, time.Minute, "aborting", all.Wait)
	within(t, time.Minute, "locking what aborted processes had locked", func() { runIn(t, main, prog.Method("lock")) })
	if n := len(in.Processes()); n != 1 {
		t.Errorf("%d processes are left", n)
	}
	t.Logf("%d aborted; totals %s", aborted, runIn(t, main, prog.Method("totals")).Str())
}

// Processes that read and write each other's variables, pause and resume each other, and are aborted, all at once.
func TestStressVariables(t *testing.T) {
	var out strings.Builder
	const talk = `#DECLARE($go : Object; $n : Integer)
var $i; $other : Integer
var $read : Variant
mine:=0
While (Not($go.stop))
	$other:=1+(Random%Count tasks)
	Case of
		: ($i%7=0)
			DELAY PROCESS($other; 0.01)
		: ($i%11=0)
			PAUSE PROCESS($other)
			RESUME PROCESS($other)
		Else
			Try
				SET PROCESS VARIABLE($other; mine; $i)
			Catch
			End try
			GET PROCESS VARIABLE($other; mine; $read)
	End case
	$i:=$i+1
End while
`
	prog, main := testProcess(t, &out, map[string]string{"talk": talk})
	in := main.Interp()
	stop := value.NewShared(nil, false)
	main.WithLock(value.Obj(stop), func() { stop.Set("stop", value.False) })
	var all sync.WaitGroup
	var list []*interp.Process
	for i := range 16 {
		p := in.NewProcess(interp.ProcessOptions{Type: interp.ProcessOther})
		list = append(list, p)
		all.Add(1)
		go func() {
			defer all.Done()
			defer p.Close()
			if _, err := p.Run(prog.Method("talk"), value.Obj(stop), value.Int(i)); err != nil {
				if _, stopped := interp.IsStopped(err); !stopped {
					t.Error(err)
				}
			}
		}()
	}
	for deadline := time.Now().Add(*stress); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		main.Wait(interp.StateExecuting, nil, time.Millisecond) // the main process answers, too
	}
	for _, p := range list[:8] {
		p.Abort()
	}
	main.WithLock(value.Obj(stop), func() { stop.Set("stop", value.True) })
	within(t, time.Minute, "talking", func() {
		ended := make(chan struct{})
		go func() { all.Wait(); close(ended) }()
		for !main.Wait(interp.StateWaitingForFlag, ended, time.Millisecond) {
			for _, p := range list {
				p.Resume() // whoever was to resume it may have ended, or be paused itself
			}
		}
	})
}
