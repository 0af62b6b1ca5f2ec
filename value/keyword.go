package value

import (
	"unicode"
	"unicode/utf8"
)

// HasKeyword is text % word: whether word is one whole word of the text, compared as = does, so that it may end in @. Words are those of Unicode's
// text segmentation (https://unicode.org/reports/tr29/), in which an apostrophe or a point inside a word or number belongs to it.
// Scripts written without blanks have no dictionary here: each of their characters is a word.
func HasKeyword(text, word string) bool {
	for i := 0; ; {
		start, end := NextWord(text, i)
		if end == 0 {
			return false
		}
		if MatchText(text[start:end], word) {
			return true
		}
		i = end
	}
}

type wordClass uint8

const (
	classOther wordClass = iota
	classLetter
	classDigit
	classExtend    // belongs to the character before it: marks, formats
	classConnector // low line: belongs to words and numbers
	classAlone     // a word by itself: Han, Hiragana, Thai
	classMidLetter // inside a word: : ·
	classMidNumber // inside a number: , ;
	classMidBoth   // inside either: . ' ’
)

func classOf(r rune) wordClass {
	switch {
	case r|0x20 >= 'a' && r|0x20 <= 'z' && r < utf8.RuneSelf:
		return classLetter
	case r >= '0' && r <= '9':
		return classDigit
	}
	switch r {
	case '_':
		return classConnector
	case '.', '\'', '’', '‘', '․', '﹒', '．', '＇':
		return classMidBoth
	case ':', '\u00b7', '\u0387', '‧', '︓', '﹕', '：':
		return classMidLetter
	case ',', ';', '٬', '﹐', '﹔', '，', '；':
		return classMidNumber
	}
	switch {
	case r < utf8.RuneSelf:
		return classOther
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) && unicode.IsLetter(r):
		return classAlone
	case unicode.IsLetter(r), unicode.Is(unicode.Nl, r):
		return classLetter
	case unicode.Is(unicode.Nd, r):
		return classDigit
	case unicode.In(r, unicode.M, unicode.Cf):
		return classExtend
	case unicode.Is(unicode.Pc, r):
		return classConnector
	}
	return classOther
}

// NextWord finds the first word at or after byte from: 0, 0 when there is none.
func NextWord(s string, from int) (start, end int) {
	class := func(i int) (wordClass, int) {
		r, size := utf8.DecodeRuneInString(s[i:])
		return classOf(r), size
	}
	i := from
	for i < len(s) {
		c, size := class(i)
		if c >= classLetter && c <= classAlone && c != classExtend {
			break
		}
		i += size
	}
	if i == len(s) {
		return 0, 0
	}
	start = i
	last, size := class(i)
	i += size
	for i < len(s) {
		c, size := class(i)
		switch {
		case c == classExtend:
			i += size
			continue
		case last == classAlone || c == classAlone:
			return start, i
		case c == classLetter, c == classDigit, c == classConnector:
		case c == classMidLetter && last == classLetter, c == classMidNumber && last == classDigit, c == classMidBoth && last != classConnector:
			j := i + size
			if j == len(s) {
				return start, i
			}
			if after, _ := class(j); after != last {
				return start, i
			}
			i = j
			continue
		default:
			return start, i
		}
		last = c
		i += size
	}
	return start, i
}
