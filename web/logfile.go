package web

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// A LogBackup says when logweb.txt is put into the folder Logweb Archives and begun anew (docs/settings/web, Log (backup)): project.LogBackup.
type LogBackup interface {
	// Next is when a file that was begun at a time is archived; the zero time: not by the clock.
	Next(begun time.Time) time.Time
	// Full tells whether a file of so many bytes is archived.
	Full(size int64) bool
}

// 4D gathers this many bytes before it writes them, and waits this long without a request.
const (
	logPiece = 1024
	logPause = 5 * time.Second
)

// logFile is logweb.txt. It is safe for concurrent use.
type logFile struct {
	format logFormat
	now    func() time.Time
	backup LogBackup // nil: never
	report func(error)
	path   string
	done   chan struct{}

	mu     sync.Mutex
	f      *os.File // nil: closed, or it could not be begun anew
	wait   []byte
	size   int64
	due    time.Time // zero: not by the clock
	failed bool      // it was reported that nothing can be written
	closed bool
}

// openLogFile opens or begins logweb.txt in a folder. An archive that was due while nobody was there is made first.
func openLogFile(folder string, format logFormat, backup LogBackup, now func() time.Time, report func(error)) (*logFile, error) {
	l := &logFile{format: format, now: now, backup: backup, report: report, path: filepath.Join(folder, "logweb.txt"), done: make(chan struct{})}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	if info, err := os.Stat(l.path); err == nil && info.Size() > 0 {
		if due := l.next(info.ModTime().In(now().Location())); !due.IsZero() && !due.After(now()) || l.full(info.Size()) {
			if err := l.archive(); err != nil {
				return nil, err
			}
		}
	}
	if err := l.open(); err != nil {
		return nil, err
	}
	go l.flushNowAndThen()
	return l, nil
}

func (l *logFile) next(begun time.Time) time.Time {
	if l.backup == nil {
		return time.Time{}
	}
	return l.backup.Next(begun)
}

func (l *logFile) full(size int64) bool { return l.backup != nil && l.backup.Full(size) }

// open opens the file, and begins it with the head of its format when it is new. The caller holds the lock, or is alone.
func (l *logFile) open() error {
	f, err := os.OpenFile(l.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	info, err := f.Stat()
	if err != nil {
		f.Close()
		return err
	}
	size := info.Size()
	if size == 0 {
		n, err := io.WriteString(f, l.format.head())
		if err != nil {
			f.Close()
			return err
		}
		size = int64(n)
	}
	l.f, l.size, l.due = f, size, l.next(l.now())
	return nil
}

// archive moves the file to the archives under the time at which it ends.
func (l *logFile) archive() error {
	folder := filepath.Join(filepath.Dir(l.path), "Logweb Archives")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	name := filepath.Join(folder, l.now().Format("D2006_01_02_T15_04_05"))
	for n, to := 2, name+".txt"; ; n++ {
		if _, err := os.Lstat(to); errors.Is(err, os.ErrNotExist) {
			return os.Rename(l.path, to)
		}
		to = fmt.Sprintf("%s_%d.txt", name, n)
	}
}

// write adds a request.
func (l *logFile) write(e *logEntry) {
	line := l.format.line(e)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return // a request that was answered while the log was switched off
	}
	l.wait = append(append(l.wait, line...), "\r\n"...)
	if len(l.wait) >= logPiece || !l.due.IsZero() && !l.now().Before(l.due) {
		l.flush()
	}
}

// flush writes what waits, and archives the file when it is time. The caller holds the lock. A file that cannot be written is reported once, and
// stops nobody.
func (l *logFile) flush() {
	err := errors.New("it could not be begun anew")
	if l.f != nil {
		var n int
		n, err = l.f.Write(l.wait)
		l.size += int64(n)
		if err == nil && (!l.due.IsZero() && !l.now().Before(l.due) || l.full(l.size)) {
			err = l.begin()
		}
	}
	l.wait = l.wait[:0]
	if err != nil && !l.failed {
		l.failed = true
		l.report(fmt.Errorf("logweb.txt cannot be written: %w", err))
	}
}

// begin archives the file and begins a new one.
func (l *logFile) begin() error {
	if err := l.f.Close(); err != nil {
		return err
	}
	l.f = nil
	if err := l.archive(); err != nil {
		return err
	}
	return l.open()
}

func (l *logFile) flushNowAndThen() {
	tick := time.NewTicker(logPause)
	defer tick.Stop()
	for {
		select {
		case <-l.done:
			return
		case <-tick.C:
			l.mu.Lock()
			if len(l.wait) > 0 || !l.due.IsZero() && !l.now().Before(l.due) {
				l.flush()
			}
			l.mu.Unlock()
		}
	}
}

// close writes what waits and closes the file.
func (l *logFile) close() {
	close(l.done)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.flush()
	l.closed = true
	if l.f != nil {
		_ = l.f.Close() // what was written is written
		l.f = nil
	}
}
