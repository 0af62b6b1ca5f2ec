package builtins

import (
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"

	"tetra/value"
)

// A charset is a character set of one byte a character, or with a nil table UTF-8 (0), UTF-16 big-endian (1) or little-endian (2).
type charset struct {
	table *charmap.Charmap
	utf   int
}

const (
	isUTF8 = iota
	isUTF16BE
	isUTF16LE
)

// charsetOf finds a character set by its name or MIBEnum (commands/convert-from-text).
func charsetOf(v value.Value) (charset, bool) {
	name := ""
	if v.IsText() {
		name = strings.ToLower(strings.TrimSpace(v.Str()))
	} else {
		name = mibNames[int(value.ToNum(v))]
	}
	switch name {
	case "utf-8", "utf8", "us-ascii", "ascii":
		return charset{nil, isUTF8}, true
	case "utf-16", "utf-16le", "utf16":
		return charset{nil, isUTF16LE}, true
	case "utf-16be":
		return charset{nil, isUTF16BE}, true
	case "latin1":
		name = "iso-8859-1"
	case "macroman", "mac roman", "x-mac-roman":
		name = "macintosh"
	case "ansi":
		name = "windows-1252"
	}
	for _, t := range charmap.All {
		if m, ok := t.(*charmap.Charmap); ok && charmapName(m) == name {
			return charset{m, 0}, name != ""
		}
	}
	return charset{}, false
}

// charmapName is the registered name of a table of package charmap, which calls them "ISO 8859-1", "Windows 1252", "Macintosh".
func charmapName(m *charmap.Charmap) string {
	return strings.NewReplacer("iso 8859", "iso-8859", "windows ", "windows-", "ibm code page ", "ibm").Replace(strings.ToLower(m.String()))
}

var mibNames = map[int]string{
	3: "us-ascii", 4: "iso-8859-1", 5: "iso-8859-2", 6: "iso-8859-3", 7: "iso-8859-4", 8: "iso-8859-5", 9: "iso-8859-6", 10: "iso-8859-7",
	11: "iso-8859-8", 12: "iso-8859-9", 13: "iso-8859-10", 106: "utf-8", 109: "iso-8859-13", 111: "iso-8859-15", 1013: "utf-16be", 1014: "utf-16le",
	1015: "utf-16", 2027: "macintosh", 2250: "windows-1250", 2251: "windows-1251", 2252: "windows-1252", 2253: "windows-1253", 2254: "windows-1254",
	2255: "windows-1255", 2256: "windows-1256", 2257: "windows-1257", 2258: "windows-1258",
}

func (cs charset) encode(s string) []byte {
	if cs.table != nil {
		b := make([]byte, 0, len(s))
		for _, r := range s {
			c, ok := cs.table.EncodeRune(r)
			if !ok {
				c = '?'
			}
			b = append(b, c)
		}
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
		var s strings.Builder
		for _, c := range b {
			s.WriteRune(cs.table.DecodeByte(c))
		}
		return s.String()
	}
	if cs.utf == isUTF8 {
		return strings.ToValidUTF8(strings.TrimPrefix(string(b), "\uFEFF"), "\uFFFD")
	}
	big := cs.utf == isUTF16BE
	if len(b) >= 2 {
		switch {
		case b[0] == 0xFE && b[1] == 0xFF:
			big, b = true, b[2:]
		case b[0] == 0xFF && b[1] == 0xFE:
			big, b = false, b[2:]
		}
	}
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = uint16(b[2*i]) | uint16(b[2*i+1])<<8
		if big {
			units[i] = units[i]<<8 | units[i]>>8
		}
	}
	return string(utf16.Decode(units))
}

// unit is how many bytes a code unit has.
func (cs charset) unit() int {
	if cs.table == nil && cs.utf != isUTF8 {
		return 2
	}
	return 1
}
