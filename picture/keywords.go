package picture

import (
	"bytes"
	"encoding/binary"
	"unicode/utf8"
)

// Keywords are the IPTC keywords that a JPEG picture carries (commands/get-picture-keywords); other formats have none that are read here. What
// does not follow the formats is passed over.
func (p *Picture) Keywords() []string {
	if p.Empty() || len(p.Data) < 4 || p.Data[0] != 0xFF || p.Data[1] != 0xD8 {
		return nil
	}
	var list []string
	for b := p.Data[2:]; len(b) >= 4 && b[0] == 0xFF; {
		marker, n := b[1], int(binary.BigEndian.Uint16(b[2:]))
		if marker == 0xDA || n < 2 || n > len(b)-2 { // the pixels begin, or the segment is cut off
			break
		}
		if data, ok := bytes.CutPrefix(b[4:2+n], []byte("Photoshop 3.0\x00")); ok && marker == 0xED {
			list = append(list, resourceKeywords(data)...)
		}
		b = b[2+n:]
	}
	return list
}

// resourceKeywords looks for IPTC among the resources of Photoshop: "8BIM", a number, a name, and data, each of an even length.
func resourceKeywords(b []byte) (list []string) {
	const iptc = 0x0404
	even := func(n int) int { return n + n&1 }
	for len(b) >= 12 && string(b[:4]) == "8BIM" {
		number := binary.BigEndian.Uint16(b[4:])
		at := 6 + even(1+int(b[6]))
		if at+4 > len(b) {
			break
		}
		n := binary.BigEndian.Uint32(b[at:])
		at += 4
		if uint64(n) > uint64(len(b)-at) {
			break
		}
		if number == iptc {
			list = append(list, iptcKeywords(b[at:at+int(n)])...)
		}
		b = b[min(at+even(int(n)), len(b)):]
	}
	return list
}

// iptcKeywords are the data sets 2:25: a mark, record and number, the length, the text.
func iptcKeywords(b []byte) (list []string) {
	for len(b) >= 5 && b[0] == 0x1C {
		n := int(binary.BigEndian.Uint16(b[3:]))
		if n > len(b)-5 { // also the long form, which keywords never need
			break
		}
		if b[1] == 2 && b[2] == 25 {
			list = append(list, keyword(b[5:5+n]))
		}
		b = b[5+n:]
	}
	return list
}

// keyword reads UTF-8, or Latin-1 where the bytes are not.
func keyword(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	r := make([]rune, len(b))
	for i, c := range b {
		r[i] = rune(c)
	}
	return string(r)
}
