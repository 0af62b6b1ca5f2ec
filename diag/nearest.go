package diag

import (
	"iter"
	"unicode"
)

// Nearest finds the candidate that was most likely meant by a name that does not exist: the one with the fewest letters
// inserted, dropped, changed or swapped, letter case apart. It is false when none is close. Of equals the first wins.
func Nearest(name string, candidates iter.Seq[string]) (string, bool) {
	want := lower(name)
	limit := min(len(want)/4+1, 3)
	if len(want) < 3 {
		limit = 1
	}
	best, found := "", false
	var d distance
	for c := range candidates {
		if c == name {
			continue
		}
		have := lower(c)
		if abs(len(have)-len(want)) > limit || len(have) == 0 {
			continue
		}
		n := d.between(want, have, limit)
		// one changed letter of two is another word, not a slip
		if n <= limit && n < max(len(want), len(have)) {
			if n == 0 {
				return c, true
			}
			best, found, limit = c, true, n-1 // from now on only a nearer one
		}
	}
	return best, found
}

func lower(s string) []rune {
	r := []rune(s)
	for i, c := range r {
		r[i] = unicode.ToLower(c)
	}
	return r
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// distance keeps the rows of the table between comparisons.
type distance struct{ before, last, row []int }

// between counts the edits from a to b, where swapping two neighbours is one edit. It may stop early with any number above
// limit.
func (d *distance) between(a, b []rune, limit int) int {
	if n := len(b) + 1; cap(d.row) < n {
		d.before, d.last, d.row = make([]int, 2*n), make([]int, 2*n), make([]int, 2*n)
	}
	before, last, row := d.before[:len(b)+1], d.last[:len(b)+1], d.row[:len(b)+1]
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			n := min(change, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				n = min(n, before[j-2]+1)
			}
			row[j] = n
			least = min(least, n)
		}
		if least > limit {
			return least
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
