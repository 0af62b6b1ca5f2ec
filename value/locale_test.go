package value

import "testing"

// Every locale is whole, and reads the dates it writes.
func TestLocales(t *testing.T) {
	for _, name := range LocaleNames() {
		l, ok := LocaleOf(name)
		if !ok {
			t.Fatalf("%s is not found", name)
		}
		if l != nil && (len(l.Months) != 12 || len(l.ShortMonths) != 12 || len(l.Days) != 7 || len(l.ShortDays) != 7) {
			t.Errorf("%s: %d, %d months, %d, %d days", name, len(l.Months), len(l.ShortMonths), len(l.Days), len(l.ShortDays))
		}
		for day := Days(1950, 1, 1); day < Days(2029, 12, 31); day += 13 {
			for _, format := range []int{SystemDateShort, InternalDateShort, InternalDateShortSpecial} {
				s := l.FormatDate(day, format, 0, nil)
				if name == "ja_JP" && format == InternalDateShortSpecial { // the year of two digits comes first
					continue
				}
				if back := l.ParseDate(s, 19, 30); back != day {
					t.Errorf("%s: %s is read as %d, not %d", name, s, back, day)
				}
			}
		}
		for _, f := range []float64{0, -1.5, 1234567.25, 1e-5, 1e20} {
			if back := l.ParseNum(l.Number(f)); back != f {
				t.Errorf("%s: %s is read as %v, not %v", name, l.Number(f), back, f)
			}
		}
	}
	for name, want := range map[string]string{"de": "de_DE", "fr-FR": "fr_FR", "DE_de.UTF-8": "de_DE", "en": "", "en-us": ""} {
		l, ok := LocaleOf(name)
		if got := ""; !ok || l != nil && l.Name != want || l == nil && want != got {
			t.Errorf("%s is %v", name, l)
		}
	}
	if _, ok := LocaleOf("xx_XX"); ok {
		t.Error("xx_XX is known")
	}
}
