package xml

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// The bounds of what is read: documents come from anywhere.
const (
	maxDepth     = 10_000   // elements in elements
	maxEntity    = 64 << 10 // bytes of the replacement of an entity
	maxExpansion = 8 << 20  // bytes that references to entities may add to a document
	maxAttrs     = 10_000   // attributes of an element
	maxDeclared  = 1 << 10  // bytes searched for the declaration
	declaration  = "<?xml"  // how a document begins that declares something
	byteOrder    = "\uFEFF" // may stand in front
)

// A SyntaxError says where a document is not well formed. Line and column count from 1.
type SyntaxError struct {
	Message      string
	Line, Column int
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Column, e.Message)
}

// An Event is a part of a document in the order of the text.
type Event struct {
	Kind     EventKind
	Name     string // of an element, doctype or instruction
	Value    string // text, comment; of a doctype all behind its name
	Attrs    []Attr
	Entities []Attr // of a text: the entities declared in the document that it refers to, with their replacements
}

// EventKind says what an Event is.
type EventKind uint8

const (
	StartDocument EventKind = iota
	StartElement
	EndElement
	TextEvent
	CDATAEvent
	CommentEvent
	InstructionEvent
	DoctypeEvent
	EndDocument
)

// A Reader gives the events of a document one by one, and checks that it is well formed.
type Reader struct {
	Info *Info
	// External gives the text of an external entity. nil: declaring one is an error (XML SET OPTIONS, XML external entity resolution).
	External func(system string) (string, error)

	src      string
	dec      *xml.Decoder
	open     []string
	started  bool
	rooted   bool
	ended    bool
	base     int               // where in src the decoder began
	entities map[string]string // those declared that are text, with their texts
}

var declared = pattern{source: `^<\?xml\s+version\s*=\s*(?:"([\d.]+)"|'([\d.]+)')(?:\s+encoding\s*=\s*(?:"([\w.\-]+)"|'([\w.\-]+)'))?(?:\s+standalone\s*=\s*(?:"(yes|no)"|'(yes|no)'))?\s*\?>`}

// NewReader reads a document given as text; what its declaration says of the encoding is only kept.
func NewReader(src string) *Reader {
	return &Reader{src: strings.TrimPrefix(src, byteOrder), Info: NewDocument().Info}
}

// Declared is the encoding that the first bytes of a document declare or show, "" for nothing, which means UTF-8.
func Declared(b []byte) string {
	switch {
	case len(b) >= 2 && b[0] == 0xFE && b[1] == 0xFF, len(b) >= 4 && b[0] == 0 && b[1] == '<' && b[2] == 0:
		return "UTF-16BE"
	case len(b) >= 2 && b[0] == 0xFF && b[1] == 0xFE, len(b) >= 4 && b[0] == '<' && b[1] == 0 && b[3] == 0:
		return "UTF-16LE"
	}
	m := declared.get().FindStringSubmatch(strings.TrimPrefix(string(b[:min(len(b), maxDeclared)]), byteOrder))
	if m == nil {
		return ""
	}
	return m[3] + m[4]
}

// start reads the declaration.
func (r *Reader) start() error {
	r.started = true
	body := r.src
	if strings.HasPrefix(body, declaration) && len(body) > len(declaration) && strings.IndexByte(" \t\r\n", body[len(declaration)]) >= 0 {
		m := declared.get().FindStringSubmatch(body)
		if m == nil {
			return r.fail(0, "the XML declaration is not well formed")
		}
		r.Info.Version = m[1] + m[2]
		if enc := m[3] + m[4]; enc != "" {
			r.Info.Encoding = enc
		}
		r.Info.Standalone = m[5]+m[6] == "yes"
		// Blanks in its place keep lines and columns.
		body = strings.Map(func(c rune) rune {
			if c == '\n' {
				return c
			}
			return ' '
		}, m[0]) + body[len(m[0]):]
		r.src = body
	}
	if strings.TrimSpace(body) == "" {
		return r.fail(len(body), "the document is empty")
	}
	r.dec = xml.NewDecoder(strings.NewReader(body))
	r.dec.Strict = true
	r.dec.Entity = map[string]string{}
	r.entities = r.dec.Entity
	return nil
}

func (r *Reader) fail(offset int, format string, args ...any) error {
	e := &SyntaxError{Message: fmt.Sprintf(format, args...)}
	before := LineFeeds(r.src[:min(max(offset, 0), len(r.src))])
	e.Line = strings.Count(before, "\n") + 1
	e.Column = len(utf16.Encode([]rune(before[strings.LastIndexByte(before, '\n')+1:]))) + 1
	return e
}

// Next gives the next event. After EndDocument it is io.EOF.
func (r *Reader) Next() (Event, error) {
	for {
		if r.ended {
			return Event{}, io.EOF
		}
		if !r.started {
			if err := r.start(); err != nil {
				r.ended = true
				return Event{}, err
			}
			return Event{Kind: StartDocument}, nil
		}
		e, ok, err := r.token()
		if err != nil {
			r.ended = true
			return Event{}, err
		}
		if ok {
			return e, nil
		}
	}
}

func (r *Reader) token() (e Event, ok bool, err error) {
	from := r.base + int(r.dec.InputOffset())
	t, err := r.dec.RawToken()
	to := r.base + int(r.dec.InputOffset())
	if err == io.EOF {
		switch {
		case len(r.open) > 0:
			return e, false, r.fail(len(r.src), "the element %s is not closed", r.open[len(r.open)-1])
		case !r.rooted:
			return e, false, r.fail(len(r.src), "there is no root element")
		}
		r.ended = true
		return Event{Kind: EndDocument}, true, nil
	}
	if err != nil {
		return e, false, r.syntax(err, to)
	}
	raw := r.src[from:min(to, len(r.src))]
	switch t := t.(type) {
	case xml.StartElement:
		if len(r.open) == 0 && r.rooted {
			return e, false, r.fail(from, "a document has one root element; %s is a second one", qualified(t.Name))
		}
		if len(r.open) >= maxDepth {
			return e, false, r.fail(from, "more than %d elements lie in each other", maxDepth)
		}
		if len(t.Attr) > maxAttrs {
			return e, false, r.fail(from, "the element has more than %d attributes", maxAttrs)
		}
		if strings.ContainsAny(raw, "\t\r\n") {
			t.Attr = r.normalized(t.Attr, raw)
		}
		e = Event{Kind: StartElement, Name: qualified(t.Name)}
		seen := map[string]bool{}
		for _, a := range t.Attr {
			name := qualified(a.Name)
			if seen[name] {
				return e, false, r.fail(from, "the attribute %s is there twice", name)
			}
			seen[name] = true
			e.Attrs = append(e.Attrs, Attr{name, a.Value})
		}
		r.open = append(r.open, e.Name)
		r.rooted = true
		return e, true, nil
	case xml.EndElement:
		name := qualified(t.Name)
		if len(r.open) == 0 || r.open[len(r.open)-1] != name {
			if len(r.open) == 0 {
				return e, false, r.fail(from, "</%s> closes nothing", name)
			}
			return e, false, r.fail(from, "</%s> closes <%s>", name, r.open[len(r.open)-1])
		}
		r.open = r.open[:len(r.open)-1]
		return Event{Kind: EndElement, Name: name}, true, nil
	case xml.CharData:
		return r.text(string(t), raw, from)
	case xml.Comment:
		if err := r.characters(raw, from); err != nil {
			return e, false, err
		}
		return Event{Kind: CommentEvent, Value: string(t)}, true, nil
	case xml.ProcInst:
		if strings.EqualFold(t.Target, "xml") {
			return e, false, r.fail(from, "the XML declaration must be the first thing in the document")
		}
		if err := r.characters(raw, from); err != nil {
			return e, false, err
		}
		return Event{Kind: InstructionEvent, Name: t.Target, Value: string(t.Inst)}, true, nil
	case xml.Directive:
		if r.rooted {
			return e, false, r.fail(from, "a declaration stands in front of the root element")
		}
		if err := r.characters(raw, from); err != nil {
			return e, false, err
		}
		return r.doctype(raw, from)
	}
	return e, false, nil
}

// characters refuses what XML does not allow anywhere, where the decoder does not look.
func (r *Reader) characters(raw string, from int) error {
	for i, c := range raw {
		switch {
		case c == utf8.RuneError && !strings.HasPrefix(raw[i:], "\uFFFD"):
			return r.fail(from+i, "invalid UTF-8")
		case c < 0x20 && c != '\t' && c != '\n' && c != '\r', c == 0xFFFE, c == 0xFFFF:
			return r.fail(from+i, "illegal character code U+%04X", c)
		}
	}
	return nil
}

// text is a text or a CDATA section.
func (r *Reader) text(s, raw string, from int) (e Event, ok bool, err error) {
	cdata := strings.HasPrefix(raw, "<![CDATA[")
	if len(r.open) == 0 {
		if !cdata && strings.Trim(raw, " \t\r\n") == "" {
			return e, false, nil
		}
		return e, false, r.fail(from, "there is text outside the root element")
	}
	if cdata {
		return Event{Kind: CDATAEvent, Value: s}, true, nil
	}
	if strings.Contains(raw, "]]>") {
		return e, false, r.fail(from+strings.Index(raw, "]]>"), "]]> may not stand in a text")
	}
	return Event{Kind: TextEvent, Value: s, Entities: r.references(raw)}, true, nil
}

// references are the declared entities that a text refers to, in order.
func (r *Reader) references(raw string) (found []Attr) {
	for len(r.entities) > 0 {
		_, rest, ok := strings.Cut(raw, "&")
		if !ok {
			return found
		}
		name, after, ok := strings.Cut(rest, ";")
		if !ok {
			return found
		}
		if v, ok := r.entities[name]; ok {
			found = append(found, Attr{name, v})
		}
		raw = after
	}
	return nil
}

// syntax puts an error of the standard parser into our form, with the column.
func (r *Reader) syntax(err error, offset int) error {
	var s *xml.SyntaxError
	if !errors.As(err, &s) {
		return r.fail(offset, "%v", err)
	}
	msg := s.Msg
	switch {
	case msg == "unexpected EOF" && len(r.open) > 0:
		msg = fmt.Sprintf("the document ends in the element %s", r.open[len(r.open)-1])
	case strings.HasPrefix(msg, "invalid character entity "):
		msg = "unknown entity " + strings.TrimPrefix(msg, "invalid character entity ")
	}
	return r.fail(offset, "%s", msg)
}

func qualified(n xml.Name) string {
	if n.Space == "" {
		return n.Local
	}
	return n.Space + ":" + n.Local
}

// normalized are the attributes of a tag as XML reads them: white space that stands in a value is a blank, one that is written as a reference is kept.
func (r *Reader) normalized(attrs []xml.Attr, raw string) []xml.Attr {
	b := []byte(strings.ReplaceAll(raw, "\r\n", "\n"))
	quote, changed := byte(0), false
	for i, c := range b {
		switch {
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
		case quote == c:
			quote = 0
		case quote != 0 && (c == '\t' || c == '\r' || c == '\n'):
			b[i], changed = ' ', true
		}
	}
	if !changed {
		return attrs
	}
	d := xml.NewDecoder(bytes.NewReader(b))
	d.Entity = r.entities
	if t, err := d.RawToken(); err == nil {
		if t, ok := t.(xml.StartElement); ok {
			return t.Attr
		}
	}
	return attrs
}

// Parse reads a whole document into a tree.
func Parse(src string, external func(string) (string, error)) (*Node, error) {
	r := NewReader(src)
	r.External = external
	return r.Tree()
}

// Tree reads what is left of a document into a tree.
func (r *Reader) Tree() (*Node, error) {
	doc := &Node{Kind: Document, Info: r.Info}
	at := doc
	add := func(n *Node) { at.Insert(n, nil) }
	for {
		e, err := r.Next()
		if err != nil {
			return nil, err
		}
		switch e.Kind {
		case StartElement:
			n := &Node{Kind: Element, Name: e.Name, Attrs: e.Attrs}
			add(n)
			at = n
		case EndElement:
			at = at.Parent
		case TextEvent:
			if e.Value != "" { // as of an entity that stands for nothing
				add(&Node{Kind: Text, Value: e.Value})
			}
		case CDATAEvent:
			add(&Node{Kind: CDATA, Value: e.Value})
		case CommentEvent:
			add(&Node{Kind: Comment, Value: e.Value})
		case InstructionEvent:
			add(&Node{Kind: Instruction, Name: e.Name, Value: e.Value})
		case DoctypeEvent:
			add(&Node{Kind: Doctype, Name: e.Name, Value: e.Value})
		case EndDocument:
			return doc, nil
		}
	}
}

// ParseFragment reads what may stand inside an element.
func ParseFragment(src string) ([]*Node, error) {
	doc, err := Parse("<f>"+src+"</f>", nil)
	if err != nil {
		return nil, err
	}
	var list []*Node
	root := doc.Root()
	for root.First != nil {
		n := root.First
		n.unlink()
		list = append(list, n)
	}
	return list, nil
}
