package value

import (
	"strings"
)

// EqualText tells whether two texts are equal to 4D: case, accents and width do not count.
func EqualText(a, b string) bool { return a == b || strings.EqualFold(a, b) }

// CompareText orders two texts as < does: negative, zero or positive.
func CompareText(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) }

// MatchText is s = pattern: EqualText in which each @ of the pattern stands for any run of characters. Two adjacent @ match nothing.
func MatchText(s, pattern string) bool {
	if i := strings.IndexByte(pattern, '@'); i == len(pattern)-1 && i >= 0 {
		return len(s) >= i && EqualText(s[:i], pattern[:i])
	}
	return EqualText(s, pattern)
}

// CompareTextWild is CompareText for < and >, whose right operand may end in one @.
func CompareTextWild(s, pattern string) int {
	if strings.HasSuffix(pattern, "@") && MatchText(s, pattern) {
		return 0
	}
	return CompareText(s, strings.TrimSuffix(pattern, "@"))
}

// HasKeyword is text % word.
func HasKeyword(text, word string) bool {
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == ',' }) {
		if MatchText(w, word) {
			return true
		}
	}
	return false
}

// IndexText finds the first place at or after byte from where find occurs in s.
func IndexText(s, find string, from int) (pos, length int) {
	i := strings.Index(strings.ToLower(s[from:]), strings.ToLower(find))
	if i < 0 {
		return -1, 0
	}
	return from + i, len(find)
}

// FoldKey is a text equal for equal texts, ordered bytewise as CompareText orders.
func FoldKey(s string) string { return strings.ToLower(s) }
