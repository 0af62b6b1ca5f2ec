package xml

import (
	"strings"
	"unicode/utf8"
)

// Layout says how a document is written (XML SET OPTIONS).
type Layout struct {
	Compact bool   // no line ends and no indentation are added
	LineEnd string // "\n", "\r" or "\r\n"; "": "\n"
	Mark    bool   // a byte order mark in front
}

const indentation = "  "

// writer lays a document out as Xerces, which 4D uses, does: two blanks a level, an empty line around the children of the root element. White space
// that the document already has is kept, and none is added beside it.
type writer struct {
	b       strings.Builder
	compact bool
	lines   int  // line ends written
	fed     bool // the last thing written was white space with a line end
}

// String writes a document, or a node with all below it, as text. A document begins with its declaration.
func (n *Node) String() string {
	w := &writer{}
	lay := Layout{}
	if n.Kind == Document {
		lay = n.Info.Layout
		w.compact = lay.Compact
		w.document(n)
	} else {
		w.compact = true
		w.node(n, 0)
	}
	s := w.b.String()
	if lay.LineEnd != "" && lay.LineEnd != "\n" {
		s = strings.ReplaceAll(s, "\n", lay.LineEnd)
	}
	if lay.Mark {
		s = byteOrder + s
	}
	return s
}

// Declaration is the line a document begins with.
func (i *Info) Declaration() string {
	alone := "no"
	if i.Standalone {
		alone = "yes"
	}
	return `<?xml version="` + i.Version + `" encoding="` + i.Encoding + `" standalone="` + alone + `" ?>`
}

func (w *writer) document(n *Node) {
	w.b.WriteString(n.Info.Declaration())
	for k := n.First; k != nil; k = k.Next {
		if !w.compact {
			w.b.WriteByte('\n')
		}
		w.fed = true // the prolog and the root element begin their lines
		w.node(k, 0)
	}
	if !w.compact {
		w.b.WriteByte('\n')
	}
}

func (w *writer) line() {
	w.b.WriteByte('\n')
	w.lines++
}

// begin goes to the place where a node of a level begins.
func (w *writer) begin(level int) {
	if w.compact {
		return
	}
	if w.fed {
		w.fed = false
		return
	}
	if level == 1 {
		w.line()
	}
	w.line()
	w.indent(level)
}

func (w *writer) indent(level int) {
	for range level {
		w.b.WriteString(indentation)
	}
}

// mixed tells that text stands between the children, so that white space means something.
func (n *Node) mixed() bool {
	for k := n.First; k != nil; k = k.Next {
		if k.Kind == CDATA || k.Kind == Text && !k.blank() {
			return true
		}
	}
	return false
}

func (w *writer) node(n *Node, level int) {
	switch n.Kind {
	case Element:
		w.begin(level)
		w.element(n, level)
	case Text:
		if !w.compact && n.blank() {
			w.fed = strings.IndexByte(n.Value, '\n') >= 0
		} else {
			w.fed = false
		}
		w.lines += strings.Count(n.Value, "\n")
		Escape(&w.b, n.Value, false)
	case CDATA:
		w.fed = false
		w.b.WriteString(CDATASection(n.Value))
	case Comment:
		w.begin(level)
		w.b.WriteString(CommentText(n.Value))
	case Instruction:
		w.begin(level)
		w.b.WriteString(InstructionText(n.Name, n.Value))
	case Doctype:
		w.begin(level)
		w.b.WriteString("<!DOCTYPE " + strings.TrimSpace(n.Name+" "+n.Value) + ">")
	case Attribute:
		w.b.WriteString(n.Value)
	}
}

func (w *writer) element(n *Node, level int) {
	tag := StartTag(n.Name, n.Attrs)
	if n.First == nil {
		w.b.WriteString(tag[:len(tag)-1] + "/>")
		return
	}
	w.b.WriteString(tag)
	was := w.compact
	w.compact = w.compact || n.mixed()
	lines := w.lines
	w.fed = false
	for k := n.First; k != nil; k = k.Next {
		w.node(k, level+1)
	}
	if !w.compact && w.lines != lines {
		if !w.fed {
			w.line()
			if level == 0 {
				w.line()
			}
			w.indent(level)
		}
		w.fed = false
	}
	w.compact = was
	w.b.WriteString("</" + n.Name + ">")
}

// StartTag is the tag that opens an element.
func StartTag(name string, attrs []Attr) string {
	var b strings.Builder
	b.WriteString("<" + name)
	for _, a := range attrs {
		b.WriteString(" " + a.Name + `="`)
		Escape(&b, a.Value, true)
		b.WriteByte('"')
	}
	b.WriteByte('>')
	return b.String()
}

// CDATASection is a text as a CDATA section, or as several when it contains what ends one.
func CDATASection(s string) string {
	return "<![CDATA[" + strings.ReplaceAll(clean(s), "]]>", "]]]]><![CDATA[>") + "]]>"
}

// InstructionText is a processing instruction.
func InstructionText(target, value string) string {
	if value != "" {
		value = " " + value
	}
	return "<?" + clean(target+value) + "?>"
}

// CommentText is a comment.
func CommentText(s string) string { return "<!--" + clean(s) + "-->" }

// clean is a text with U+FFFD for what no XML document may contain: control characters, halves of characters.
func clean(s string) string {
	ok := utf8.ValidString(s)
	for i := 0; ok && i < len(s); i++ {
		c := s[i]
		ok = c >= 0x20 && c != 0xEF || c == '\t' || c == '\n' || c == '\r' // U+FFFE and U+FFFF begin with EF
	}
	if ok {
		return s
	}
	return strings.Map(func(c rune) rune {
		if c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF {
			return utf8.RuneError
		}
		return c
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// Escape writes a text with what XML does not allow in it as references, for an element or for an attribute. Characters that no XML document may contain
// become U+FFFD.
func Escape(b *strings.Builder, s string, attribute bool) {
	from := 0
	for i, c := range s {
		var r string
		switch {
		case c == '&':
			r = "&amp;"
		case c == '<':
			r = "&lt;"
		case c == '>' && !attribute:
			r = "&gt;"
		case c == '"' && attribute:
			r = "&quot;"
		case c == '\r':
			r = "&#xD;"
		case c == '\n' && attribute:
			r = "&#xA;"
		case c == '\t' && attribute:
			r = "&#x9;"
		case c < 0x20 && c != '\t' && c != '\n', c == 0xFFFE, c == 0xFFFF, c == utf8.RuneError && s[i] != 0xEF: // half of a character
			b.WriteString(s[from:i])
			Escape(b, clean(s[i:]), attribute)
			return
		default:
			continue
		}
		b.WriteString(s[from:i])
		b.WriteString(r)
		from = i + 1
	}
	b.WriteString(s[from:])
}
