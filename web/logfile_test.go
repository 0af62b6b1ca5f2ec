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
