package picture

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
)

// IPTC is the data set number of a text of the application record of IPTC IIM 4.1 that a JPEG picture carries, named as 4D's constants do ("IPTC/City" without
// IPTC/); 0 for a name that is none.
func IPTC(name string) (number byte) {
	for _, d := range iptc {
		if d.name == name {
			return d.number
		}
	}
	return 0
}

var iptc = [...]struct {
	name   string
	number byte
}{
	{"ObjectAttributeReference", 4}, {"ObjectName", 5}, {"EditStatus", 7}, {"Urgency", 10}, {"SubjectReference", 12}, {"Category", 15},
	{"SupplementalCategory", 20}, {"FixtureIdentifier", 22}, {"Keywords", 25}, {"ContentLocationCode", 26}, {"ContentLocationName", 27},
	{"SpecialInstructions", 40}, {"OriginatingProgram", 65}, {"ProgramVersion", 70}, {"ObjectCycle", 75}, {"Byline", 80}, {"BylineTitle", 85},
	{"City", 90}, {"SubLocation", 92}, {"ProvinceState", 95}, {"CountryPrimaryLocationCode", 100}, {"CountryPrimaryLocationName", 101},
	{"OriginalTransmissionReference", 103}, {"Headline", 105}, {"Credit", 110}, {"Source", 115}, {"CopyrightNotice", 116}, {"Contact", 118},
	{"CaptionAbstract", 120}, {"WriterEditor", 122}, {"ImageType", 130}, {"ImageOrientation", 131}, {"LanguageIdentifier", 135},
}

// ErrNoMetadata is why metadata cannot be set.
var ErrNoMetadata = errors.New("only JPEG pictures that were not changed take metadata")

const (
	photoshop    = "Photoshop 3.0\x00"
	appPhotoshop = 0xED // APP13
	startOfScan  = 0xDA
	iptcResource = 0x0404
	iptcMark     = 0x1C
	maxSegment   = 0xFFFF - 2
)

// A dataSet is one entry of IPTC.
type dataSet struct {
	record, number byte
	data           []byte
}

// dataSets are those of a picture, in their order; other formats than JPEG have none that are read here. What does not follow the formats is passed over.
func (p *Picture) dataSets() (list []dataSet) {
	p.eachSegment(func(marker byte, body []byte) {
		if data, ok := bytes.CutPrefix(body, []byte(photoshop)); ok && marker == appPhotoshop {
			eachResource(data, func(number uint16, raw, content []byte) {
				if number == iptcResource {
					list = append(list, parseIPTC(content)...)
				}
			})
		}
	})
	return list
}

// eachSegment walks the segments of a JPEG before its pixels, and gives where it stopped: there the pixels begin, or what is cut off.
func (p *Picture) eachSegment(f func(marker byte, body []byte)) (end int) {
	if p.Empty() || len(p.Data) < 4 || p.Data[0] != 0xFF || p.Data[1] != 0xD8 {
		return 0
	}
	b := p.Data[2:]
	for len(b) >= 4 && b[0] == 0xFF {
		marker, n := b[1], int(binary.BigEndian.Uint16(b[2:]))
		if marker == startOfScan || n < 2 || n > len(b)-2 {
			break
		}
		f(marker, b[4:2+n])
		b = b[2+n:]
	}
	return len(p.Data) - len(b)
}

// eachResource walks the resources of Photoshop: "8BIM", a number, a name, and data, each of an even length. raw is all of it.
func eachResource(b []byte, f func(number uint16, raw, content []byte)) {
	even := func(n int) int { return n + n&1 }
	for len(b) >= 12 && string(b[:4]) == "8BIM" {
		at := 6 + even(1+int(b[6]))
		if at+4 > len(b) {
			break
		}
		n := binary.BigEndian.Uint32(b[at:])
		at += 4
		if uint64(n) > uint64(len(b)-at) {
			break
		}
		next := min(at+even(int(n)), len(b))
		f(binary.BigEndian.Uint16(b[4:]), b[:next], b[at:at+int(n)])
		b = b[next:]
	}
}

// parseIPTC reads data sets: a mark, record and number, the length, the content. The long form, which texts never need, ends it.
func parseIPTC(b []byte) (list []dataSet) {
	for len(b) >= 5 && b[0] == iptcMark {
		n := int(binary.BigEndian.Uint16(b[3:]))
		if n > len(b)-5 {
			break
		}
		list = append(list, dataSet{b[1], b[2], b[5 : 5+n]})
		b = b[5+n:]
	}
	return list
}

// Texts are the values of an entry of IPTC, by its number.
func (p *Picture) Texts(number byte) (list []string) {
	for _, d := range p.dataSets() {
		if d.record == 2 && d.number == number {
			list = append(list, keyword(d.data))
		}
	}
	return list
}

// WithTexts is the picture with other values of an entry of IPTC; none takes it away.
func (p *Picture) WithTexts(number byte, values []string) (*Picture, error) {
	if p.Empty() {
		return nil, ErrEmpty
	}
	sets := []dataSet{{1, 90, []byte("\x1B%G")}} // the texts are UTF-8
	for _, d := range p.dataSets() {
		switch {
		case d.record == 1 && d.number == 90, d.record == 2 && d.number == number:
		case d.record == 2 && d.number > 0:
			d.data = []byte(keyword(d.data))
			fallthrough
		default:
			sets = append(sets, d)
		}
	}
	for _, v := range values {
		sets = append(sets, dataSet{2, number, []byte(strings.ToValidUTF8(v, "\uFFFD"))})
	}
	var iptc []byte
	for _, d := range sets {
		if len(d.data) > 0x7FFF {
			return nil, errors.New("a text of the metadata has more than 32,767 bytes")
		}
		iptc = append(iptc, iptcMark, d.record, d.number)
		iptc = append(binary.BigEndian.AppendUint16(iptc, uint16(len(d.data))), d.data...)
	}
	body := []byte(photoshop)
	var before, after [][]byte // other segments, whole
	seen := false
	end := p.eachSegment(func(marker byte, content []byte) {
		if data, ok := bytes.CutPrefix(content, []byte(photoshop)); ok && marker == appPhotoshop {
			seen = true
			eachResource(data, func(number uint16, raw, _ []byte) {
				if number != iptcResource {
					body = append(body, raw...)
				}
			})
			return
		}
		s := append(binary.BigEndian.AppendUint16([]byte{0xFF, marker}, uint16(len(content)+2)), content...)
		const app0, app2 = 0xE0, 0xE2
		if !seen && len(after) == 0 && marker >= app0 && marker <= app2 { // JFIF, EXIF and profiles stay in front
			before = append(before, s)
		} else {
			after = append(after, s)
		}
	})
	if end == 0 || p.drawn != nil || !p.plain() {
		return nil, ErrNoMetadata
	}
	body = append(body, "8BIM\x04\x04\x00\x00"...)
	body = append(binary.BigEndian.AppendUint32(body, uint32(len(iptc))), iptc...)
	if len(iptc)%2 == 1 {
		body = append(body, 0)
	}
	if len(body) > maxSegment {
		return nil, errors.New("the metadata have more than 64 KB")
	}
	out := []byte{0xFF, 0xD8}
	for _, s := range before {
		out = append(out, s...)
	}
	out = append(binary.BigEndian.AppendUint16(append(out, 0xFF, appPhotoshop), uint16(len(body)+2)), body...)
	for _, s := range after {
		out = append(out, s...)
	}
	out = append(out, p.Data[end:]...)
	return &Picture{Data: out, MIME: p.MIME, W: p.W, H: p.H, Name: p.Name}, nil
}
