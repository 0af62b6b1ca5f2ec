// Package diag holds places in sources and what is said about them: spans, errors with marks and hints, and the one
// renderer that draws them. It imports nothing of the project.
package diag

import (
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

// A Span is the half-open range of bytes [Start, End) of a source.
type Span struct{ Start, End uint32 }

// At makes a span from two byte offsets.
func At(start, end int) Span { return Span{uint32(start), uint32(end)} }

// To is the span from the start of s to the end of t.
func (s Span) To(t Span) Span { return Span{s.Start, t.End} }

// IsZero tells that no place is known.
func (s Span) IsZero() bool { return s.Start == 0 && s.End == 0 }

// A Source is one text with the name it is shown under. It is immutable and safe for concurrent use.
type Source struct {
	Name string // a path as the user gave it, "<stdin>", "<-e>", "<repl>"
	Text string

	once  sync.Once
	lines []uint32 // byte offset of the start of each line
}

// NewSource makes a source; name is what errors show.
func NewSource(name, text string) *Source { return &Source{Name: name, Text: text} }

func (s *Source) index() {
	s.once.Do(func() {
		s.lines = append(s.lines, 0)
		for i := 0; i < len(s.Text); i++ {
			switch s.Text[i] {
			case '\n':
				s.lines = append(s.lines, uint32(i+1))
			case '\r': // CR alone ends a line too; CRLF counts once
				if i+1 < len(s.Text) && s.Text[i+1] == '\n' {
					i++
				}
				s.lines = append(s.lines, uint32(i+1))
			}
		}
	})
}

// Position gives the line and the column of a byte offset, both from 1; columns count characters.
func (s *Source) Position(off uint32) (line, column int) {
	s.index()
	if int(off) > len(s.Text) {
		off = uint32(len(s.Text))
	}
	i := sort.Search(len(s.lines), func(i int) bool { return s.lines[i] > off }) - 1
	return i + 1, utf8.RuneCountInString(s.Text[s.lines[i]:off]) + 1
}

// Lines is the number of lines.
func (s *Source) Lines() int { s.index(); return len(s.lines) }

// Line gives the text of a line (from 1) without its line end.
func (s *Source) Line(n int) string {
	s.index()
	if n < 1 || n > len(s.lines) {
		return ""
	}
	end := uint32(len(s.Text))
	if n < len(s.lines) {
		end = s.lines[n]
	}
	return strings.TrimRight(s.Text[s.lines[n-1]:end], "\r\n")
}

// LineStart gives the byte offset at which a line (from 1) begins.
func (s *Source) LineStart(n int) uint32 {
	s.index()
	if n < 1 {
		return 0
	}
	if n > len(s.lines) {
		return uint32(len(s.Text))
	}
	return s.lines[n-1]
}
