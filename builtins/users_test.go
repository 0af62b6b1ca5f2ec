package builtins

import (
	"strings"
	"testing"
	"time"

	"tetra/interp"
	"tetra/value"
)

// The pages of Validate password and CHANGE CURRENT USER: after the 4th call each runs only after 10 seconds. The fifth waits until the test stops it, in
// a process of its own too.
func TestGuessesAreSlowedDown(t *testing.T) {
	for name, call := range map[string]string{
		"Validate password":   `$ok:=Validate password("Designer"; "guess")`,
		"CHANGE CURRENT USER": `CHANGE CURRENT USER("Designer"; "guess")`,
	} {
		t.Run(name, func(t *testing.T) {
			var out strings.Builder
			in := interp.New(interp.Options{Library: Standard(), Stdout: &out})
			m := in.Program().NewMainMethod("test", interp.Text("test", "#DECLARE($n : Integer)\n"+`For ($i; 1; $n)
	`+call+`
	ALERT("x")
End for
`))
			run := func(n int, limit time.Duration) {
				p := in.NewProcess(interp.ProcessOptions{Name: "guess"})
				defer p.Close()
				stop := time.AfterFunc(limit, p.Abort)
				defer stop.Stop()
				_, _ = p.Run(m, value.Int(n))
			}
			run(3, time.Minute)
			run(3, 200*time.Millisecond)
			if got := strings.Count(out.String(), "x"); got != 4 {
				t.Errorf("%d calls were answered at once, want 4", got)
			}
		})
	}
}
