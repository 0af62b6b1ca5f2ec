package web

import (
	"slices"
	"sync"
	"time"
)

// metrics is what the administration page shows of the requests of a server: numbers for each of the last seconds, and the last errors. It is
// safe for concurrent use.
type metrics struct {
	mu      sync.Mutex
	seconds [metricSeconds]second // by Unix time modulo their number
	errors  []reported
}

const (
	metricSeconds = 120
	maxSamples    = 256 // durations kept of one second, to tell percentiles
	maxErrors     = 50
)

// A second is the requests that ended in one second.
type second struct {
	unix    int64
	n       int
	failed  int // 5xx
	samples []time.Duration
}

// A reported error is one that was not shown to the client.
type reported struct {
	At      time.Time `json:"at"`
	Process string    `json:"process"`
	Text    string    `json:"text"`
}

// done counts a request that ended.
func (m *metrics) done(now time.Time, took time.Duration, status int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	u := now.Unix()
	s := &m.seconds[u%metricSeconds]
	if s.unix != u {
		*s = second{unix: u, samples: s.samples[:0]}
	}
	s.n++
	if status >= 500 {
		s.failed++
	}
	if len(s.samples) < maxSamples {
		s.samples = append(s.samples, took)
	}
}

func (m *metrics) failed(at time.Time, process, text string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.errors) == maxErrors {
		m.errors = slices.Delete(m.errors, 0, 1)
	}
	m.errors = append(m.errors, reported{at, process, text})
}

// A point is one second as the page draws it; durations are in milliseconds.
type point struct {
	Requests int     `json:"n"`
	Failed   int     `json:"failed"`
	Median   float64 `json:"p50"`
	Slow     float64 `json:"p95"`
}

// points is the last n whole seconds, the oldest first, all of them together, and the errors, the newest first.
func (m *metrics) points(now time.Time, n int) ([]point, point, []reported) {
	m.mu.Lock()
	defer m.mu.Unlock()
	list := make([]point, n)
	var all second
	for i := range list {
		u := now.Unix() - int64(n-i)
		s := &m.seconds[((u%metricSeconds)+metricSeconds)%metricSeconds]
		if s.unix != u || s.n == 0 {
			continue
		}
		list[i] = s.point()
		all.n, all.failed, all.samples = all.n+s.n, all.failed+s.failed, append(all.samples, s.samples...)
	}
	errors := slices.Clone(m.errors)
	slices.Reverse(errors)
	return list, all.point(), errors
}

func (s *second) point() point {
	p := point{Requests: s.n, Failed: s.failed}
	if d := slices.Sorted(slices.Values(s.samples)); len(d) > 0 {
		ms := func(percent int) float64 { return float64(d[len(d)*percent/100].Microseconds()) / 1000 }
		p.Median, p.Slow = ms(50), ms(95)
	}
	return p
}
