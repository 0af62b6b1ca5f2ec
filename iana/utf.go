package iana

import "unicode/utf16"

// Mark tells the character set that the byte order mark at the beginning of a text stands for, "utf-8", "utf-16be" or "utf-16le", and the length of
// the mark in bytes; "" and 0 without a mark.
func Mark(b []byte) (charset string, size int) {
	switch {
	case len(b) >= 3 && b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF:
		return "utf-8", 3
	case len(b) >= 2 && b[0] == 0xFE && b[1] == 0xFF:
		return "utf-16be", 2
	case len(b) >= 2 && b[0] == 0xFF && b[1] == 0xFE:
		return "utf-16le", 2
	}
	return "", 0
}

// DecodeUTF16 is the text that bytes are in UTF-16, the high byte first when big is true. A byte order mark decides instead, and is left out; so is a
// last single byte.
func DecodeUTF16(b []byte, big bool) string {
	if charset, size := Mark(b); size == 2 {
		big, b = charset == "utf-16be", b[size:]
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
