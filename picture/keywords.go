package picture

import "unicode/utf8"

// Keywords are the IPTC keywords that a JPEG picture carries (commands/get-picture-keywords); other formats have none that are read here. What
// does not follow the formats is passed over.
func (p *Picture) Keywords() []string { return p.Texts(IPTC("Keywords")) }

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
