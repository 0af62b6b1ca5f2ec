package builtins

import (
	"math/rand/v2"
	"reflect"
	"testing"
)

// What is taken apart and written again is the same: texts, styles and references with every character that means something to tags.
func TestStyledRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	one := func(list ...string) string { return list[r.IntN(len(list))] }
	word := func() (s string) {
		for range 1 + r.IntN(4) {
			s += one("a", "é", "🎈", "&", "<", ">", `"`, "'", `\`, ";", ":", "\r", " ")
		}
		return s
	}
	for range 20000 {
		var runs []styledRun
		for range r.IntN(5) {
			run := styledRun{kind: []int{plainRun, plainRun, urlRun, expressionRun, userRun}[r.IntN(5)], text: word()}
			if run.kind != plainRun {
				run.ref = word()
			}
			if run.kind == expressionRun {
				run.text = noBreakSpace
			}
			if r.IntN(2) == 0 {
				run.style = textStyle{font: one("", "Arial", "O'Neil; \\"), size: one("", "12pt"), bold: one("", "0", "1"), italic: one("", "0", "1"),
					color: one("", "red", "#00FF00"), background: one("", "Blue"), rest: one("", "text-align:left;")}
				run.style.underline = one("", "0", "1")
				if run.style.underline != "" { // one declaration says both
					run.style.strike = one("0", "1")
				}
			}
			runs = append(runs, run)
		}
		runs = joinRuns(runs)
		s := markup(runs)
		got, _, ok := parseStyled(s)
		if !ok || !reflect.DeepEqual(got, runs) {
			t.Fatalf("%q gives %v %+v\nwant %+v", s, ok, got, runs)
		}
		at := r.IntN(lengthOf(runs) + 2)
		if before, after := splitRuns(runs, at); lengthOf(before)+lengthOf(after) != lengthOf(runs) {
			t.Fatalf("%q divided at %d: %+v and %+v", s, at, before, after)
		}
	}
}

// No text makes the reader fail or give positions that do not add up.
func FuzzParseStyled(f *testing.F) {
	for _, s := range []string{`a<SPAN STYLE="font-weight:bold">b</SPAN>`, `<a href='x'>l</a><br/>&amp;`, `<span style="-d4-ref:'1+\'a\''"> </span>`, "<img/>", "<", "&#x41;"} {
		f.Add(s)
	}
	f.Add("0\r\n0<br/>\n&#13;&#10;")
	f.Fuzz(func(t *testing.T, s string) {
		runs, _, ok := parseStyled(s)
		if !ok {
			return
		}
		again, _, ok := parseStyled(markup(runs))
		if !ok || lengthOf(again) != lengthOf(runs) {
			t.Errorf("%q becomes %q", s, markup(runs))
		}
	})
}
