//go:build unix

package interp_test

import (
	"math"
	"os"
	"syscall"
	"testing"
	"time"
)

// cpuTime is what this process has used of the processors.
func cpuTime() time.Duration {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

// TestHooksSlowdown: with a statement hook programs take less than 1.5 times the time. Small machines under load say little, so that it fails at twice of
// that; TETRA_SCALE=full takes more rounds and the true limit.
func TestHooksSlowdown(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	rounds, limit := 5, 3.0
	if os.Getenv("TETRA_SCALE") == "full" {
		rounds, limit = 60, 1.5
	}
	sum := 0.0
	for _, c := range hookPrograms {
		var run [2]func()
		least := [2]time.Duration{time.Hour, time.Hour}
		for i := range run {
			run[i] = hookProgram(t, c.main, c.fib, i == 1)
			run[i]()
		}
		for range rounds {
			for i, f := range run {
				begin := cpuTime()
				f()
				least[i] = min(least[i], cpuTime()-begin)
			}
		}
		times := float64(least[1]) / float64(least[0])
		t.Logf("%s: %v without, %v with a hook, %.2f times", c.name, least[0], least[1], times)
		sum += math.Log(times)
	}
	if mean := math.Exp(sum / float64(len(hookPrograms))); mean > limit {
		t.Errorf("%.2f times in the geometric mean", mean)
	} else {
		t.Logf("%.2f times in the geometric mean", mean)
	}
}
