package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"sync"
	"time"

	"tetra/internal/boot"
)

// A collector says how far the heap may grow before Go collects it. Memory that is new to the process is dear once, a collection costs each time it runs. So a
// program that keeps little begins with a small heap, which is doubled after as many collections as its pages may have cost, and again; what a program keeps
// beyond a few megabytes is not multiplied.
type collector struct {
	mu      sync.Mutex
	timer   *time.Timer
	percent int
	cycles  int
}

const (
	readPercent = 400 // of a long source, in which nothing is garbage until it is compiled
	runPercent  = 200 // of what a program keeps
	mostPercent = 800

	heapUnit    = 4 << 20 // Go's least heap at 100 %
	firstGrowth = 4       // collections before the heap of a program that keeps little is doubled
	lastGrowth  = 12      // and doubled again
)

// begin sets a percentage. A program that prints a line ends before it counts, and need not wait for the world to stop; adapt says that the heap is doubled
// when that has paid.
func (c *collector) begin(percent int, adapt bool) {
	if os.Getenv("GOGC") != "" {
		boot.Lasts()
		return
	}
	if c.timer != nil {
		c.timer.Stop()
	}
	c.timer = time.AfterFunc(time.Millisecond, func() {
		boot.Lasts()
		c.set(percent)
		if adapt {
			c.watch()
		}
	})
}

// now sets a percentage at once: under load the timer comes late, and a long source would then be collected while it is read.
func (c *collector) now(percent int) {
	boot.Fills()
	if c.timer != nil {
		c.timer.Stop()
		c.set(percent)
	}
}

func (c *collector) set(percent int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if percent != c.percent {
		c.percent = percent
		debug.SetGCPercent(percent)
	}
}

// watch is called again after each collection: an object nobody refers to tells that there was one.
func (c *collector) watch() {
	runtime.AddCleanup(new(*collector), func(c *collector) {
		if c.cycles++; c.cycles >= firstGrowth {
			c.set(percentFor(c.cycles, c.liveHeap()))
		}
		c.watch()
	}, c)
}

// percentFor is the percentage after so many collections for a program that keeps so many bytes.
func percentFor(cycles int, live uint64) int {
	heap := uint64(2 * heapUnit)
	if cycles >= firstGrowth {
		heap *= 2
	}
	if cycles >= lastGrowth {
		heap *= 2
	}
	percent := int(heap * 100 / max(live, heapUnit))
	return min(max(percent/100*100, runPercent), mostPercent)
}

// liveHeap is about how many bytes the last collection left: the next one comes when the heap has grown by the percentage of that, and of the globals and
// stacks, which are little. runtime/metrics knows it without stopping the world for some microseconds, but makes its tables at every start: a thirtieth of
// the time of a program that prints a line.
func (c *collector) liveHeap() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.NextGC * 100 / uint64(100+c.percent)
}
