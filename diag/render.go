package diag

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// This file is the only place that draws marks.

// Format is how diagnostics are written.
type Format uint8

const (
	Human  Format = iota // the source with marks, for people
	Unix                 // file:line:col: error: text
	GitHub               // ::error file=...::text, as GitHub's runners read it
)

// Formats are the names of the formats, as --format has them.
var Formats = []string{"human", "unix", "github"}

// ParseFormat finds a format by its name.
func ParseFormat(name string) (Format, bool) {
	i := slices.Index(Formats, name)
	return Format(max(i, 0)), i >= 0
}

// Options say how diagnostics are drawn. The zero value is plain text for people, 100 columns wide.
type Options struct {
	Format Format
	Color  bool
	Width  int // columns of the terminal; 0 means 100
}

// Render draws one diagnostic; the text ends with a line feed. Control characters of the source and of messages are not passed
// on, so that a source cannot write to the terminal.
func Render(e *Error, o Options) string {
	r := renderer{o: o}
	if r.o.Width <= 0 {
		r.o.Width = 100
	}
	switch o.Format {
	case Unix:
		r.unix(e)
	case GitHub:
		r.github(e)
	default:
		r.human(e)
	}
	return r.b.String()
}

// Write draws a list; in the form for people an empty line stands between two diagnostics.
func Write(w io.Writer, l List, o Options) error {
	for i, e := range l {
		s := Render(e, o)
		if i > 0 && o.Format == Human {
			s = "\n" + s
		}
		if _, err := io.WriteString(w, s); err != nil {
			return err
		}
	}
	return nil
}

type renderer struct {
	o      Options
	b      strings.Builder
	gutter int // width of the line numbers
}

// What parts of a diagnostic look like on a terminal.
const (
	bold    = "\x1b[1m"
	red     = "\x1b[1;31m"
	yellow  = "\x1b[1;33m"
	blue    = "\x1b[1;34m"
	plain   = "\x1b[0m"
	tabStop = 4
)

func (r *renderer) paint(color, s string) {
	if r.o.Color && s != "" {
		r.b.WriteString(color + s + plain)
	} else {
		r.b.WriteString(s)
	}
}

func severity(e *Error) string {
	s := "error"
	if e.Severity == IsWarning {
		s = "warning"
	}
	if e.Number != 0 {
		s += fmt.Sprintf(" %d", e.Number)
	}
	return s
}

func severityColor(e *Error) string {
	if e.Severity == IsWarning {
		return yellow
	}
	return red
}

func (r *renderer) unix(e *Error) {
	if e.Source != nil {
		line, col := e.Source.Position(e.Span.Start)
		fmt.Fprintf(&r.b, "%s:%d:%d: ", oneLine(e.Source.Name), line, col)
	}
	r.b.WriteString(severity(e) + ": " + oneLine(e.Message) + "\n")
}

// github writes a workflow command: percent signs and line ends are escaped, in properties colons and commas too.
func (r *renderer) github(e *Error) {
	kind := "error"
	if e.Severity == IsWarning {
		kind = "warning"
	}
	data := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	r.b.WriteString("::" + kind)
	if e.Source != nil {
		line, col := e.Source.Position(e.Span.Start)
		fmt.Fprintf(&r.b, " file=%s,line=%d,col=%d", property.Replace(e.Source.Name), line, col)
		if endLine, endCol := e.Source.Position(e.Span.End); endLine == line && endCol > col {
			fmt.Fprintf(&r.b, ",endColumn=%d", endCol)
		}
	}
	text := e.Message
	if e.Number != 0 {
		text = fmt.Sprintf("error %d: %s", e.Number, text)
	}
	if e.Hint != "" {
		text += "\n" + e.Hint
	}
	r.b.WriteString("::" + data.Replace(text) + "\n")
}

// A mark is something said about a stretch of one line.
type mark struct {
	line    int
	span    Span // within the line
	text    string
	related bool
}

func (r *renderer) human(e *Error) {
	r.paint(severityColor(e), severity(e))
	r.paint(bold, ": "+oneLine(e.Message))
	r.b.WriteByte('\n')
	said := e.Label
	if said != "" && e.Hint != "" {
		said += ": "
	}
	said += e.Hint
	if e.Source == nil {
		r.gutter = 1
		if said != "" {
			r.note(said)
		}
		r.chain(e.Chain)
		return
	}

	marks := []mark{place(e.Source, e.Span, said, false)}
	var elsewhere []Related
	for _, x := range e.Related {
		if x.Source == nil || x.Source == e.Source {
			marks = append(marks, place(e.Source, x.Span, x.Message, true))
		} else {
			elsewhere = append(elsewhere, x)
		}
	}
	for _, m := range marks {
		r.gutter = max(r.gutter, len(fmt.Sprint(m.line)))
	}
	for _, x := range elsewhere {
		line, _ := x.Source.Position(x.Span.Start)
		r.gutter = max(r.gutter, len(fmt.Sprint(line)))
	}

	r.header("-->", e.Source, e.Span)
	note := r.marks(e.Source, marks, e)
	for _, x := range elsewhere {
		r.header(":::", x.Source, x.Span)
		r.marks(x.Source, []mark{place(x.Source, x.Span, x.Message, true)}, e)
	}
	if note != "" {
		r.note(note)
	}
	if len(e.Chain) > 0 {
		r.bar("")
		r.b.WriteByte('\n')
		r.chain(e.Chain)
	}
}

// place finds the line of a span and cuts the span to it.
func place(s *Source, span Span, text string, related bool) mark {
	line, _ := s.Position(span.Start)
	end := s.LineStart(line) + uint32(len(s.Line(line)))
	start := min(span.Start, end)
	return mark{line: line, span: Span{start, max(start, min(span.End, end))}, text: oneLine(text), related: related}
}

func (r *renderer) header(arrow string, s *Source, span Span) {
	line, col := s.Position(span.Start)
	r.b.WriteString(strings.Repeat(" ", r.gutter))
	r.paint(blue, arrow)
	fmt.Fprintf(&r.b, " %s:%d:%d\n", oneLine(s.Name), line, col)
	r.bar("")
	r.b.WriteByte('\n')
}

// bar begins a line with the gutter.
func (r *renderer) bar(number string) {
	r.b.WriteString(strings.Repeat(" ", r.gutter-len(number)))
	r.paint(blue, number+" |")
}

func (r *renderer) note(s string) {
	r.b.WriteString(strings.Repeat(" ", r.gutter))
	r.paint(blue, " =")
	r.b.WriteString(" " + oneLine(s) + "\n")
}

// marks draws lines with what is said below them, in the order of the source. It gives the text of the main mark when there
// was no room for it.
func (r *renderer) marks(s *Source, marks []mark, e *Error) (note string) {
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(a.line, b.line) })
	room := max(r.o.Width-r.gutter-3, 20)
	last := 0
	for i := 0; i < len(marks); {
		j := i
		for j < len(marks) && marks[j].line == marks[i].line {
			j++
		}
		line := marks[i].line
		if last != 0 && line > last+1 {
			r.b.WriteString(strings.Repeat(" ", max(0, r.gutter-3)) + "...\n")
		}
		last = line
		cells := layOut(s.Line(line), s.LineStart(line), marks[i:j], room)
		r.bar(fmt.Sprint(line))
		if cells.text != "" {
			r.b.WriteString(" " + cells.text)
		}
		r.b.WriteByte('\n')
		for k, m := range marks[i:j] {
			from, width := cells.from[k], cells.width[k]
			sign, color := "^", severityColor(e)
			if m.related {
				sign, color = "-", blue
			}
			said := m.text
			if from+width+1+cellWidth(said) > room && said != "" {
				switch {
				case !m.related:
					note, said = said, ""
				default:
					said = cut(said, max(room-from-width-1, 10))
				}
			}
			r.bar("")
			r.b.WriteString(" " + strings.Repeat(" ", from))
			r.paint(color, strings.TrimRight(strings.Repeat(sign, width)+" "+said, " "))
			r.b.WriteByte('\n')
		}
		i = j
	}
	return note
}

// laid is a line as it is shown, and where its marks stand, in cells.
type laid struct {
	text        string
	from, width []int
}

// layOut prepares a line for a terminal: tabs become blanks, control characters a dot, and a line wider than the room is cut
// around the first mark.
func layOut(text string, start uint32, marks []mark, room int) laid {
	l := laid{from: make([]int, len(marks)), width: make([]int, len(marks))}
	type cell struct {
		s    string
		at   int // first column
		w    int
		byte uint32
	}
	cells := make([]cell, 0, len(text)+1)
	col := 0
	for i, c := range text {
		s, w := string(c), runeWidth(c)
		switch {
		case c == '\t':
			w = tabStop - col%tabStop
			s = strings.Repeat(" ", w)
		case unicode.IsControl(c) || c == unicode.ReplacementChar || bidi(c):
			s, w = "\u00B7", 1
		}
		cells = append(cells, cell{s, col, w, start + uint32(i)})
		col += w
	}
	cells = append(cells, cell{at: col, byte: start + uint32(len(text))})
	column := func(b uint32) int {
		i, _ := slices.BinarySearchFunc(cells, b, func(c cell, b uint32) int { return cmp.Compare(c.byte, b) })
		return cells[min(i, len(cells)-1)].at
	}
	for k, m := range marks {
		l.from[k] = column(m.span.Start)
		l.width[k] = max(column(m.span.End)-l.from[k], 1)
	}

	const dots = "..."
	lo, hi := 0, col // the columns that are shown
	if col > room {
		first := l.from[0]
		if first > room*2/3 {
			lo = first - room/3
		}
		hi = lo + room - 2*len(dots)
	}
	var b strings.Builder
	shift := lo
	if lo > 0 {
		b.WriteString(dots)
		shift -= len(dots)
	}
	for _, c := range cells {
		if c.at >= lo && c.at+c.w <= hi {
			b.WriteString(c.s)
		}
	}
	if hi < col {
		b.WriteString(dots)
	}
	l.text = strings.TrimRight(b.String(), " ")
	for k := range marks {
		from, to := max(l.from[k], lo), min(l.from[k]+l.width[k], max(hi, lo+1))
		if from >= to {
			from = min(from, hi)
			to = from + 1
		}
		l.from[k], l.width[k] = from-shift, to-from
	}
	return l
}

// chain says who called, innermost first. A long chain, that of an endless recursion, is shown in part.
func (r *renderer) chain(chain []Call) {
	const first, last = 12, 4
	skipFrom, skipTo := len(chain), len(chain)
	if len(chain) > first+last+1 {
		skipFrom, skipTo = first, len(chain)-last
	}
	width := 0
	for i, c := range chain {
		if i < skipFrom || i >= skipTo {
			width = max(width, cellWidth(oneLine(c.Name)))
		}
	}
	for i := 0; i < len(chain); i++ {
		if i == skipFrom {
			fmt.Fprintf(&r.b, "       ... %d more\n", skipTo-skipFrom)
			i = skipTo
		}
		c := chain[i]
		lead := "       from "
		if i == 0 {
			lead = "called from "
		}
		name := oneLine(c.Name)
		r.b.WriteString(lead)
		r.paint(bold, name)
		if c.Source != nil {
			line, _ := c.Source.Position(c.Span.Start)
			fmt.Fprintf(&r.b, "%s(%s:%d)", strings.Repeat(" ", width-cellWidth(name)+4), oneLine(c.Source.Name), line)
		}
		r.b.WriteByte('\n')
	}
}

// oneLine makes a text safe to show in one line.
func oneLine(s string) string {
	clean := true
	for _, c := range s {
		if unicode.IsControl(c) || bidi(c) {
			clean = false
			break
		}
	}
	if clean {
		return s
	}
	return strings.Map(func(c rune) rune {
		switch {
		case c == '\n' || c == '\r' || c == '\t':
			return ' '
		case unicode.IsControl(c) || bidi(c):
			return '\u00B7'
		}
		return c
	}, s)
}

// bidi tells the characters that turn the direction of what follows and so can make a line look like another one.
func bidi(c rune) bool {
	return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F
}

func cut(s string, width int) string {
	if cellWidth(s) <= width {
		return s
	}
	n := 0
	for i, c := range s {
		if n += runeWidth(c); n > width-3 {
			return s[:i] + "..."
		}
	}
	return s
}

func cellWidth(s string) int {
	n := 0
	for _, c := range s {
		n += runeWidth(c)
	}
	return n
}

// runeWidth is the number of terminal cells of a character: 2 for East Asian wide ones and emoji, 0 for combining ones.
func runeWidth(c rune) int {
	switch {
	case c < 0x300:
		return 1
	case unicode.In(c, unicode.Mn, unicode.Me) || c == 0x200B || c == 0x200D || c >= 0xFE00 && c <= 0xFE0F:
		return 0
	case c >= 0x1100 && c <= 0x115F, c >= 0x2E80 && c <= 0xA4CF && c != 0x303F, c >= 0xAC00 && c <= 0xD7A3, c >= 0xF900 && c <= 0xFAFF,
		c >= 0xFE30 && c <= 0xFE6F, c >= 0xFF00 && c <= 0xFF60, c >= 0xFFE0 && c <= 0xFFE6, c >= 0x1F300 && c <= 0x1F64F,
		c >= 0x1F680 && c <= 0x1F6FF, c >= 0x1F900 && c <= 0x1FAFF, c >= 0x20000 && c <= 0x3FFFD:
		return 2
	}
	return 1
}
