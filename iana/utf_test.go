package iana

import "testing"

func TestMark(t *testing.T) {
	for b, want := range map[string]struct {
		charset string
		size    int
	}{
		"": {"", 0}, "\xFE": {"", 0}, "\xEF\xBB": {"", 0}, "a": {"", 0}, "\xEF\xBB\xBFa": {"utf-8", 3}, "\xFE\xFF": {"utf-16be", 2}, "\xFF\xFEa\x00": {"utf-16le", 2},
	} {
		if charset, size := Mark([]byte(b)); charset != want.charset || size != want.size {
			t.Errorf("Mark(%q) = %q, %d", b, charset, size)
		}
	}
}

func TestDecodeUTF16(t *testing.T) {
	for _, tt := range []struct {
		b    string
		big  bool
		want string
	}{
		{"\x00a\x20\xAC", true, "a€"}, {"a\x00\xAC\x20", false, "a€"},
		{"\xFE\xFF\x00a", false, "a"}, {"\xFF\xFEa\x00", true, "a"}, // the mark decides
		{"\xD8\x3C\xDF\x88", true, "🎈"}, {"\xD8\x3C", true, "\uFFFD"}, {"\x00a\x00", true, "a"}, {"", true, ""}, {"\xEF\xBB\xBF\x00", true, "\uEFBB\uBF00"},
	} {
		if got := DecodeUTF16([]byte(tt.b), tt.big); got != tt.want {
			t.Errorf("DecodeUTF16(%q, %v) = %q, want %q", tt.b, tt.big, got, tt.want)
		}
	}
}
