package cli

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestLargeProject: a project of very many methods is ready at once, because a method is read when it is first called, and checked whole in little
// time. TETRA_SCALE=full makes 5,000 methods; the figures are wall time, so that the limits leave room for a machine that does other things.
func TestLargeProject(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	n := 500
	if os.Getenv("TETRA_SCALE") == "full" {
		n = 5000
	}
	dir := t.TempDir()
	sources := filepath.Join(dir, "Project", "Sources")
	write := func(path, text string) {
		path = filepath.Join(sources, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	size := 0
	for i := range n {
		text := fmt.Sprintf(largeMethod, (i+1)%n)
		size += len(text)
		write(fmt.Sprintf("Methods/Invoice_%d.4dm", i), text)
	}
	write("DatabaseMethods/onStartup.4dm", "var $o : Object\n$o:=Invoice_1(New object(\"lines\"; New collection(New object(\"price\"; 1; \"quantity\"; 2)); \"closed\"; False); \"a\")\n")
	write("../Large.4DProject", "{}")
	run := func(args ...string) time.Duration {
		least := time.Hour
		for range 3 {
			var out strings.Builder
			begin := time.Now()
			env := &Env{Name: "tetra", Args: args, Stdout: io.Discard, Stderr: &out, Getenv: func(string) string { return "" }}
			if status := Main(env); status != exitOK {
				t.Fatalf("%v: status %d: %s", args, status, out.String())
			}
			least = min(least, time.Since(begin))
		}
		return least
	}
	ready, checked := run(dir), run("check", dir)
	t.Logf("%d methods, %d KB: ready and run in %v, checked in %v (%.1f MB/s)", n, size>>10, ready, checked, float64(size)/checked.Seconds()/1e6)
	if ready > time.Second || checked > 20*time.Second {
		t.Errorf("ready in %v, checked in %v", ready, checked)
	}
}

// largeMethod is one of its methods; %d is the number of the one it calls.
const largeMethod = `// Adds up the lines of an invoice
#DECLARE($invoice : Object; $kind : Text) -> $result : Object
var $line : Object
var $total; $vat : Real
var $i : Integer
If ($invoice.lines.length>0) & (Not($invoice.closed))
	For each ($line; $invoice.lines)
		$total:=$total+($line.price*$line.quantity)
		If ($line.vat#Null)
			$vat+=($line.price*$line.quantity*$line.vat)
		Else
			$vat+=$line.price
		End if
	End for each
	For ($i; 1; 10)
		$total:=$total+Round($vat; 2)
	End for
	Case of
		: ($kind="a")
			$result:=Invoice_%d($invoice; "b")
		: ($kind="b")
			$result:=New object("total"; $total; "vat"; $vat; "date"; Current date)
		Else
			$result:=Null
	End case
End if
`
