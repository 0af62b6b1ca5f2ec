package cli

import (
	"os"
	"os/signal"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"
)

// offsetClock is the clock of the application, moved by TETRA_CLOCK_OFFSET: a number of seconds, or a file that holds one and is read
// again on SIGHUP. Tests of expiry use it from outside.
func offsetClock(offset string) (clock func() time.Time, stop func(), err error) {
	if offset == "" {
		return nil, func() {}, nil
	}
	var by atomic.Int64
	read := func() error {
		text := offset
		if data, err := os.ReadFile(offset); err == nil {
			text = strings.TrimSpace(string(data))
		}
		seconds, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return usagef("TETRA_CLOCK_OFFSET=%s is not a number of seconds", offset)
		}
		by.Store(int64(seconds * float64(time.Second)))
		return nil
	}
	if err := read(); err != nil {
		return nil, nil, err
	}
	hup := make(chan os.Signal, 1)
	signal.Notify(hup, syscall.SIGHUP)
	go func() {
		for range hup {
			_ = read() // a file that cannot be read now keeps the old offset
		}
	}()
	return func() time.Time { return time.Now().Add(time.Duration(by.Load())) }, func() { signal.Stop(hup); close(hup) }, nil
}
