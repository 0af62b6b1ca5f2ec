package web

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"tetra/project"
)

// TestMissedLogBackup: an archive that was due while no server ran is made at the next start, and only then.
func TestMissedLogBackup(t *testing.T) {
	folder, clock := t.TempDir(), time.Now()
	run := func() {
		t.Helper()
		l, err := openLogFile(folder, logFormat{kind: logCLF}, project.LogBackup{Mode: 2, Days: 1}, func() time.Time { return clock }, func(err error) { t.Error(err) })
		if err != nil {
			t.Fatal(err)
		}
		l.write(&logEntry{r: httptest.NewRequest(http.MethodGet, "/", nil), start: clock, status: 200})
		l.close()
		l.write(&logEntry{r: httptest.NewRequest(http.MethodGet, "/", nil)}) // too late, and no harm
	}
	archives := func() int {
		list, _ := os.ReadDir(filepath.Join(folder, "Logweb Archives"))
		return len(list)
	}
	run()
	run()
	if archives() != 0 {
		t.Error("archived too early")
	}
	clock = clock.Add(48 * time.Hour)
	run()
	if archives() != 1 {
		t.Error("not archived:", archives())
	}
}

// TestLogFileOnFullDisk: a file whose head cannot be written is closed again.
func TestLogFileOnFullDisk(t *testing.T) {
	const full, opened = "/dev/full", "/proc/self/fd"
	folder := t.TempDir()
	if _, err := os.Stat(full); err != nil || os.Symlink(full, filepath.Join(folder, "logweb.txt")) != nil {
		t.Skip("there is no full disk here")
	}
	descriptors := func() (n int) {
		list, _ := os.ReadDir(opened)
		for _, d := range list {
			if to, _ := os.Readlink(filepath.Join(opened, d.Name())); to == full {
				n++
			}
		}
		return n
	}
	if l, err := openLogFile(folder, logFormat{kind: logELF}, nil, time.Now, func(error) {}); err == nil {
		l.close()
		t.Fatal("a full disk is no error")
	}
	if n := descriptors(); n != 0 {
		t.Errorf("%d files are still open", n)
	}
}
