package value

import (
	"cmp"
	"unicode"
	"unicode/utf8"
)

// sortRank groups values by kind, as collection.sort() does (API/CollectionClass): Null, Booleans, texts, numbers, objects, collections, dates.
// Times count as the numbers they are in a collection.
var sortRank = [NumKinds]uint8{Undefined: 0, Null: 1, Boolean: 2, Text: 3, Real: 4, Time: 4, Object: 5, Collection: 6, Date: 7, Pointer: 8, Blob: 8, Picture: 8, Array: 8}

// Order is the order in which sort() and orderBy() put two values of any kinds: negative, zero or positive. Objects and collections are
// equal among themselves, texts are CompareText; what is not a number comes before all numbers.
func Order(a, b Value) int {
	if a.IsNum() && b.IsNum() {
		return cmp.Compare(a.Float(), b.Float())
	}
	ka, kb := a.Kind(), b.Kind()
	if c := cmp.Compare(sortRank[ka], sortRank[kb]); c != 0 {
		return c
	}
	switch ka {
	case Text:
		return CompareText(a.Str(), b.Str())
	case Boolean:
		return cmp.Compare(a.n, b.n)
	case Date:
		return cmp.Compare(a.Day(), b.Day())
	case Real, Time:
		return cmp.Compare(a.number(), b.number())
	}
	return 0
}

// CompareTextStrict is CompareText that tells apart what it takes for equal, as ck diacritical wants: at the first difference a letter of a
// smaller code before accents, lower case before upper case. 0 only for the same characters.
func CompareTextStrict(a, b string) int {
	if c := CompareText(a, b); c != 0 || a == b {
		return c
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	for i > 0 && i < len(a) && !utf8.RuneStart(a[i]) || i > 0 && i < len(b) && !utf8.RuneStart(b[i]) {
		i--
	}
	ra, _ := utf8.DecodeRuneInString(a[i:])
	rb, _ := utf8.DecodeRuneInString(b[i:])
	switch {
	case i == len(a):
		return -1
	case i == len(b):
		return 1
	case unicode.ToLower(ra) == unicode.ToLower(rb) && ra != rb:
		if unicode.IsLower(ra) {
			return -1
		}
		return 1
	}
	if c := cmp.Compare(unicode.ToLower(ra), unicode.ToLower(rb)); c != 0 {
		return c
	}
	return cmp.Compare(a[i:], b[i:]) // bytes that are no characters
}
