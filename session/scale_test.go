package session

import (
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"testing"
	"time"
)

// TestPauses: the pauses of the garbage collector do not grow with the sessions that wait. Go stops the program for a moment at the beginning and the
// end of a collection, whatever there is to collect; the limit is generous because a busy machine makes any pause long.
func TestPauses(t *testing.T) {
	n := 10_000
	if os.Getenv("TETRA_SCALE") == "full" {
		n = 100_000
	}
	pause := func() time.Duration {
		for range 20 {
			runtime.GC()
		}
		stats := debug.GCStats{PauseQuantiles: make([]time.Duration, 5)}
		debug.ReadGCStats(&stats)
		least := slices.Min(stats.Pause[:20])
		t.Logf("pauses of 20 collections: least %v, median of all %v, longest %v", least, stats.PauseQuantiles[2], stats.PauseQuantiles[4])
		return least
	}
	var before, after runtime.MemStats
	none := pause()
	runtime.ReadMemStats(&before)
	m := NewManager(Options{})
	for range n {
		if _, err := m.NewWeb(Client{}); err != nil {
			t.Fatal(err)
		}
	}
	many := pause()
	runtime.ReadMemStats(&after)
	t.Logf("%d sessions: %d bytes each", n, (after.HeapAlloc-before.HeapAlloc)/uint64(n))
	if many > 3*none+time.Millisecond {
		t.Errorf("%v with %d sessions, %v without", many, n, none)
	}
	runtime.KeepAlive(m)
}
