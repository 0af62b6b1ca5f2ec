package builtins

import (
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode/utf32"

	"tetra/iana"
	"tetra/interp"
	"tetra/value"
)

// A charset is a character set with a table of its own, or with a nil table UTF-8 (0), UTF-16 big-endian (1) or little-endian (2).
type charset struct {
	table encoding.Encoding
	utf   int
}

const (
	isUTF8 = iota
	isUTF16BE
	isUTF16LE
	isUTF32 // with a table
)

// isUnicode tells whether files in this character set may begin with a byte order mark.
func (cs charset) isUnicode() bool { return cs.table == nil || cs.utf == isUTF32 }

func utf32Of(e utf32.Endianness) charset { return charset{utf32.UTF32(e, utf32.IgnoreBOM), isUTF32} }

// unknownCharset is the error that no character set has the name or number v; it is about argument i.
func unknownCharset(c *interp.Call, i int, v value.Value) error {
	return c.ArgError(i, errArgumentType, "the character set %s is not known", value.Show(v, 40))
}

// charsetOf finds a character set by a name registered with IANA or its MIBEnum, also those names that only 4D has (commands/convert-from-text).
func charsetOf(v value.Value) (charset, bool) {
	name := ""
	if v.IsText() {
		name = strings.ToLower(strings.TrimSpace(v.Str()))
	} else {
		name = mibNames.Get()[int(value.ToNum(v))]
	}
	if other, ok := charsetAliases.Get()[name]; ok {
		name = other
	}
	switch name {
	case "":
		return charset{}, false
	case "utf-8", "csutf8":
		return charset{nil, isUTF8}, true
	case "utf-16", "utf-16le", "csutf16", "csutf16le":
		return charset{nil, isUTF16LE}, true
	case "utf-16be", "csutf16be":
		return charset{nil, isUTF16BE}, true
	case "utf-32", "utf-32le":
		return utf32Of(utf32.LittleEndian), true
	case "utf-32be":
		return utf32Of(utf32.BigEndian), true
	case "x-mac-cyrillic":
		return charset{charmap.MacintoshCyrillic, 0}, true
	}
	name, _, _ = strings.Cut(name, ":19") // the year of a standard
	if e := iana.Charset(name); e != nil {
		return charset{e, 0}, true
	}
	return charset{}, false
}

// charsetAliases are names that IANA does not know.
var charsetAliases = value.Lazy[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"utf8": "utf-8", "utf16": "utf-16", "ansi": "windows-1252", "macroman": "macintosh", "mac roman": "macintosh", "x-mac-roman": "macintosh",
		"shift-jis": "shift_jis", "latin-9": "iso-8859-15", "gb2312": "gbk", "csgb2312": "gbk", "gb_2312-80": "gbk", "csiso58gb231280": "gbk", "x-mac-chinesesimp": "gbk",
		"windows-31j": "shift_jis", "437": "ibm437", "iso_646.irv:1991": "us-ascii",
	}
}}

var mibNames = value.Lazy[map[int]string]{Make: func() map[int]string {
	return map[int]string{
		3: "us-ascii", 4: "iso-8859-1", 5: "iso-8859-2", 6: "iso-8859-3", 7: "iso-8859-4", 8: "iso-8859-5", 9: "iso-8859-6", 10: "iso-8859-7",
		11: "iso-8859-8", 12: "iso-8859-9", 13: "iso-8859-10", 17: "shift_jis", 18: "euc-jp", 38: "euc-kr", 39: "iso-2022-jp", 57: "gb2312", 106: "utf-8", 109: "iso-8859-13",
		111: "iso-8859-15", 113: "gbk", 1013: "utf-16be", 1014: "utf-16le", 1015: "utf-16", 1017: "utf-32", 1018: "utf-32be", 1019: "utf-32le", 1251: "x-mac-cyrillic",
		2011: "ibm437", 2024: "windows-31j", 2025: "gb2312", 2026: "big5", 2027: "macintosh", 2028: "ibm037", 2084: "koi8-r", 2250: "windows-1250", 2251: "windows-1251",
		2252: "windows-1252", 2253: "windows-1253", 2254: "windows-1254", 2255: "windows-1255", 2256: "windows-1256", 2257: "windows-1257", 2258: "windows-1258",
	}
}}

func (cs charset) encode(s string) []byte {
	if cs.table != nil {
		s = value.WellFormed(s)
		if b, err := cs.table.NewEncoder().Bytes([]byte(s)); err == nil {
			return b
		}
		e := cs.table.NewEncoder()
		s = strings.Map(func(r rune) rune { // what the character set does not have becomes a question mark
			if _, err := e.String(string(r)); err != nil {
				return '?'
			}
			return r
		}, s)
		b, _ := cs.table.NewEncoder().Bytes([]byte(s)) // every character fits now
		return b
	}
	if cs.utf == isUTF8 {
		return []byte(value.WellFormed(s))
	}
	var b []byte
	for _, u := range utf16.Encode([]rune(value.WellFormed(s))) {
		if cs.utf == isUTF16BE {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return b
}

// decode drops a byte order mark, which also decides between the two UTF-16.
func (cs charset) decode(b []byte) string {
	if cs.table != nil {
		out, err := cs.table.NewDecoder().Bytes(b)
		if err != nil {
			return strings.ToValidUTF8(string(b), "\uFFFD")
		}
		return string(out)
	}
	if cs.utf == isUTF8 {
		return strings.ToValidUTF8(strings.TrimPrefix(string(b), "\uFEFF"), "\uFFFD")
	}
	return iana.DecodeUTF16(b, cs.utf == isUTF16BE)
}

// marked is the character set that a byte order mark stands for, else the other one.
func marked(b []byte, otherwise charset) charset {
	switch name, _ := iana.Mark(b); name {
	case "utf-8":
		return charset{nil, isUTF8}
	case "utf-16be":
		return charset{nil, isUTF16BE}
	case "utf-16le":
		return charset{nil, isUTF16LE}
	}
	return otherwise
}

// unit is how many bytes a code unit has.
func (cs charset) unit() int {
	if cs.table == nil && cs.utf != isUTF8 {
		return 2
	}
	return 1
}
