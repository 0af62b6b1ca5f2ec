package picture

import (
	"encoding/binary"
	"slices"
	"testing"
)

// tagged is the beginning of a JPEG picture with IPTC keywords.
func tagged(keywords ...string) []byte {
	var iptc []byte
	for _, k := range keywords {
		iptc = append(binary.BigEndian.AppendUint16(append(iptc, 0x1C, 2, 25), uint16(len(k))), k...)
	}
	data := append([]byte("Photoshop 3.0\x008BIM\x03\xED\x00\x00\x00\x00\x00\x01x\x008BIM\x04\x04\x00\x00"), 0, 0, 0, byte(len(iptc)))
	data = append(data, iptc...)
	b := append([]byte("\xFF\xD8\xFF\xE0\x00\x04ab\xFF\xED"), 0, byte(len(data)+2))
	return append(append(b, data...), "\xFF\xDA"...)
}

func TestKeywords(t *testing.T) {
	data := tagged("Mer", "\xE9t\xE9", "ciel")
	if got := (&Picture{Data: data}).Keywords(); !slices.Equal(got, []string{"Mer", "été", "ciel"}) {
		t.Errorf("%q", got)
	}
	for n := range data { // cut off anywhere
		(&Picture{Data: data[:n]}).Keywords()
	}
	if (*Picture)(nil).Keywords() != nil || (&Picture{Data: []byte("\x89PNG")}).Keywords() != nil {
		t.Error("a picture without")
	}
}
