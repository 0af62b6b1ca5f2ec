package project

import (
	"testing"
	"time"
)

// TestLogBackup is Backup Parameters of docs/WebServer/webServerAdmin: when a log that was begun at a time is archived.
func TestLogBackup(t *testing.T) {
	const begun = "2026-11-26 13:30" // a Thursday
	for _, tt := range []struct {
		backup LogBackup
		want   string
	}{
		{LogBackup{}, ""},
		{LogBackup{Mode: 5, Size: 1}, ""},
		{LogBackup{Mode: 1, Hours: 1}, "2026-11-26 14:00"},
		{LogBackup{Mode: 1, Hours: 12}, "2026-11-27 00:00"},
		{LogBackup{Mode: 1, Hours: 6, HoursAt: 3 * 3600}, "2026-11-26 15:00"},
		{LogBackup{Mode: 2, Days: 1, DaysAt: 14 * 3600}, "2026-11-26 14:00"},
		{LogBackup{Mode: 2, Days: 1, DaysAt: 3600}, "2026-11-27 01:00"},
		{LogBackup{Mode: 2, Days: 7}, "2026-12-03 00:00"},
		{LogBackup{Mode: 3, Weeks: 1, WeekDays: [][2]int{{0, 0}}}, "2026-11-29 00:00"},
		{LogBackup{Mode: 3, Weeks: 1, WeekDays: [][2]int{{4, 13 * 3600}, {3, 0}}}, "2026-12-02 00:00"},
		{LogBackup{Mode: 3, Weeks: 2, WeekDays: [][2]int{{5, 60}}}, "2026-12-04 00:01"},
		{LogBackup{Mode: 3}, ""},
		{LogBackup{Mode: 4, Months: 1, Day: 1}, "2026-12-01 00:00"},
		{LogBackup{Mode: 4, Months: 1, Day: 31, MonthsAt: 60}, "2026-11-30 00:01"},
		{LogBackup{Mode: 4, Months: 3, Day: 31}, "2027-02-28 00:00"},
	} {
		at, err := time.Parse("2006-01-02 15:04", begun)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if next := tt.backup.Next(at); !next.IsZero() {
			got = next.Format("2006-01-02 15:04")
		}
		if got != tt.want {
			t.Errorf("%+v: %s, want %s", tt.backup, got, tt.want)
		}
	}
}
