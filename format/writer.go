package format

import (
	"strings"

	"tetra/lexer"
)

// writer follows the lines of the source while they are written.
type writer struct {
	*printer
	last   int  // the token just written on this line, -1 for none or a comment
	fresh  bool // nothing is written on this line of the text yet
	begun  bool // a token of this logical line is written
	joined bool // this line goes on with the logical line of the one before it
	indent int  // of the logical line, once it has begun
}

// gap writes the line ends and continuations of what stands between two tokens or comments; blanks it drops.
func (w *writer) gap(text string) {
	for i := 0; i < len(text); {
		switch text[i] {
		case '\n', '\r':
			end := lineEnd(text, i)
			w.endLine(text[i:end])
			i = end
		case '\\':
			i++
			for i < len(text) && text[i] != '\n' && text[i] != '\r' {
				i++
			}
			end := lineEnd(text, i)
			w.continued(text[i:end])
			i = end
		default:
			i++
		}
	}
}

// lineEnd gives the place after the line end at i.
func lineEnd(s string, i int) int {
	switch {
	case strings.HasPrefix(s[i:], "\r\n"):
		return i + 2
	case i < len(s):
		return i + 1
	}
	return i
}

func (w *writer) tabs(n int) {
	for range n {
		w.out.WriteByte('\t')
	}
	w.fresh = false
}

// trail writes the blank that 4D leaves after some words.
func (w *writer) trail() {
	if w.last >= 0 && keepsBlank(w.in.Tokens[w.last].Kind) {
		w.out.WriteByte(' ')
	}
}

func (w *writer) endLine(eol string) {
	if w.fresh {
		w.tabs(w.depth())
	}
	w.trail()
	w.out.WriteString(eol)
	w.last, w.fresh, w.begun, w.joined = -1, true, false, false
}

// finish ends the text. An empty last line has its tabs where it had any blank.
func (w *writer) finish(gap string) {
	if n := len(gap); w.fresh && n > 0 && !isLineEnd(gap[n-1]) && !strings.HasSuffix(gap, "\\") {
		w.tabs(w.depth())
	}
	w.trail()
}

// continued writes a backslash and the line end after it, which only the end of the text may lack.
func (w *writer) continued(eol string) {
	switch {
	case w.fresh:
		w.tabs(w.depth())
	case w.last >= 0:
		w.out.WriteString(w.after(w.last))
	}
	w.out.WriteByte('\\')
	w.out.WriteString(eol)
	w.last, w.fresh, w.joined = -1, true, true
}

// start writes the tabs of a line of the text. A line that is continued where there are no tabs has none further on either.
func (w *writer) start(depth int) {
	if w.joined && depth > 0 {
		depth++
	}
	w.tabs(depth)
}

func (w *writer) token(i int) {
	t := &w.in.Tokens[i]
	first := !w.begun
	if first {
		w.indent = w.lineDepth(i)
		w.enter(i)
		w.begun = true
	}
	switch {
	case t.Kind == lexer.SQL: // its lines are SQL's own
	case w.fresh:
		w.start(w.indent)
		if !first {
			w.out.WriteString(w.before(i))
		}
	case w.last >= 0:
		w.out.WriteString(w.between(w.last))
	case t.Kind != lexer.Colon && !first: // after a comment
		w.out.WriteString(w.before(i))
	}
	w.out.WriteString(w.spell(i))
	w.last, w.fresh = i, false
	if t.Kind == lexer.SQL { // ends with a line end
		w.last, w.fresh, w.begun = -1, t.Start == t.End || isLineEnd(w.src[t.End-1]), false
	}
}

func isLineEnd(c byte) bool { return c == '\n' || c == '\r' }

// comment writes comment c.
func (w *writer) comment(c int) {
	k := w.in.Comments[c]
	text := w.src[k.Start:k.End]
	block := k.Kind == lexer.BlockComment
	switch {
	case w.fresh && block: // 4D leaves such a line where it stands, and the other lines of the comment too
		w.out.WriteString(w.margin(int(k.Start)))
	case w.fresh && w.begun:
		w.start(w.indent)
	case w.fresh:
		w.start(w.depth())
	case !block:
		w.trail()
		w.out.WriteString("  ")
	case w.last >= 0:
		s := w.after(w.last)
		if s == "" && w.in.Tokens[w.last].Kind == lexer.OpDiv { // not //
			s = " "
		}
		w.out.WriteString(s)
	}
	w.out.WriteString(text)
	w.last, w.fresh = -1, false
}

// margin gives the blanks between a place of the source and the beginning of its line.
func (w *writer) margin(at int) string {
	i := at
	for i > 0 && (w.src[i-1] == ' ' || w.src[i-1] == '\t') {
		i--
	}
	return w.src[i:at]
}
