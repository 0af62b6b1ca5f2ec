// Package xml holds XML documents as trees: it reads them, finds nodes by XPath, changes them and writes them. It knows nothing of 4D's
// values; the commands of the themes XML DOM and XML SAX stand on it (Develop/XML).
package xml

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind is what a node is.
type Kind uint8

const (
	Document Kind = iota
	Element
	Text
	CDATA
	Comment
	Instruction
	Doctype
	Attribute // only ever the result of Find
)

// A Node is a part of a document. A document node has the prolog and the root element as children. Nodes are not safe for concurrent use.
type Node struct {
	Kind  Kind
	Name  string // of an element or attribute, with its prefix; the target of an instruction; the root name of a doctype
	Value string // of everything but elements and documents; of a doctype what follows the name
	Attrs []Attr // of an element, in the order of the document

	Parent      *Node
	First, Last *Node
	Prev, Next  *Node

	Info *Info // of a document
}

// An Attr is an attribute of an element.
type Attr struct{ Name, Value string }

// Info is what a document says of itself, and how it is written.
type Info struct {
	Version    string // "1.0"
	Encoding   string // as declared; "UTF-8" when nothing is
	Standalone bool
	Layout     Layout
}

// NewDocument makes an empty document.
func NewDocument() *Node {
	return &Node{Kind: Document, Info: &Info{Version: "1.0", Encoding: "UTF-8"}}
}

// NewElement makes an element without a parent.
func NewElement(name string) *Node { return &Node{Kind: Element, Name: name} }

// Doc is the document a node belongs to, nil for a node that was removed.
func (n *Node) Doc() *Node {
	for n != nil && n.Kind != Document {
		n = n.Parent
	}
	return n
}

// Root is the root element of a document, nil while it has none.
func (n *Node) Root() *Node { return n.FirstElement() }

// FirstElement is the first child that is an element; likewise LastElement, NextElement, PrevElement.
func (n *Node) FirstElement() *Node { return element(n.First, (*Node).next) }
func (n *Node) LastElement() *Node  { return element(n.Last, (*Node).prev) }
func (n *Node) NextElement() *Node  { return element(n.Next, (*Node).next) }
func (n *Node) PrevElement() *Node  { return element(n.Prev, (*Node).prev) }

func (n *Node) next() *Node { return n.Next }
func (n *Node) prev() *Node { return n.Prev }

func element(n *Node, step func(*Node) *Node) *Node {
	for n != nil && n.Kind != Element {
		n = step(n)
	}
	return n
}

// Insert puts a node without a parent before another child, or at the end when before is nil.
func (n *Node) Insert(c, before *Node) {
	c.Parent, c.Next = n, before
	if before == nil {
		c.Prev, n.Last = n.Last, c
	} else {
		c.Prev, before.Prev = before.Prev, c
	}
	if c.Prev == nil {
		n.First = c
	} else {
		c.Prev.Next = c
	}
}

// Append adds a node as the last child. Where the children stand on lines of their own, as in a document that was read, so does the new one.
func (n *Node) Append(c *Node) {
	last := n.Last
	if last != nil && last.blank() && n.First.blank() && n.First != last && c.Kind != Text && c.Kind != CDATA {
		n.Insert(&Node{Kind: Text, Value: n.First.Value}, last)
		n.Insert(c, last)
		return
	}
	n.Insert(c, nil)
}

// blank tells that the node is a text of nothing but white space.
func (n *Node) blank() bool { return n.Kind == Text && strings.Trim(n.Value, " \t\r\n") == "" }

// Remove takes a node out of its document, with the white space in front of it when that made a line of its own.
func (n *Node) Remove() {
	if p := n.Prev; n.Parent != nil && n.Kind != Text && p != nil && p.blank() && (n.Next == nil || n.Next.blank()) {
		p.unlink()
	}
	n.unlink()
}

func (n *Node) unlink() {
	if n.Parent == nil {
		return
	}
	if n.Prev != nil {
		n.Prev.Next = n.Next
	} else {
		n.Parent.First = n.Next
	}
	if n.Next != nil {
		n.Next.Prev = n.Prev
	} else {
		n.Parent.Last = n.Prev
	}
	n.Parent, n.Prev, n.Next = nil, nil, nil
}

// Clone copies a node with all below it.
func (n *Node) Clone() *Node {
	c := &Node{Kind: n.Kind, Name: n.Name, Value: n.Value, Attrs: append([]Attr(nil), n.Attrs...)}
	for k := n.First; k != nil; k = k.Next {
		c.Insert(k.Clone(), nil)
	}
	return c
}

// Contains tells whether d is n or lies below it.
func (n *Node) Contains(d *Node) bool {
	for ; d != nil; d = d.Parent {
		if d == n {
			return true
		}
	}
	return false
}

// Attr is the value of an attribute.
func (n *Node) Attr(name string) (string, bool) {
	for i := range n.Attrs {
		if n.Attrs[i].Name == name {
			return n.Attrs[i].Value, true
		}
	}
	return "", false
}

// SetAttr adds an attribute or changes it.
func (n *Node) SetAttr(name, value string) {
	for i := range n.Attrs {
		if n.Attrs[i].Name == name {
			n.Attrs[i].Value = value
			return
		}
	}
	n.Attrs = append(n.Attrs, Attr{name, value})
}

// RemoveAttr removes an attribute and tells whether there was one.
func (n *Node) RemoveAttr(name string) bool {
	for i := range n.Attrs {
		if n.Attrs[i].Name == name {
			n.Attrs = append(n.Attrs[:i], n.Attrs[i+1:]...)
			return true
		}
	}
	return false
}

// Content is the text that stands directly in an element, without that of CDATA sections, which cdata gives; of another node its value.
func (n *Node) Content() (text, cdata string) {
	if n.Kind != Element {
		return n.Value, ""
	}
	var t, c strings.Builder
	for k := n.First; k != nil; k = k.Next {
		switch k.Kind {
		case Text:
			t.WriteString(k.Value)
		case CDATA:
			c.WriteString(k.Value)
		}
	}
	return t.String(), c.String()
}

// SetContent replaces the texts of an element by one, in front of its elements, which stay. Line ends become LF, as XML reads them.
func (n *Node) SetContent(text string, kind Kind) {
	text = LineFeeds(text)
	for k := n.First; k != nil; {
		next := k.Next
		if k.Kind == Text || k.Kind == CDATA {
			k.unlink()
		}
		k = next
	}
	if text != "" {
		n.Insert(&Node{Kind: kind, Value: text}, n.First)
	}
}

// LineFeeds turns CRLF and CR into LF.
func LineFeeds(s string) string {
	if strings.IndexByte(s, '\r') < 0 {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// Split divides a name into prefix and local name.
func Split(name string) (prefix, local string) {
	if p, l, ok := strings.Cut(name, ":"); ok {
		return p, l
	}
	return "", name
}

// ValidName tells whether a text can name an element or an attribute.
func ValidName(s string) bool {
	if s == "" || !utf8.ValidString(s) || strings.HasPrefix(s, ":") || strings.HasSuffix(s, ":") || strings.Count(s, ":") > 1 {
		return false
	}
	for i, r := range s {
		switch {
		case r == '_' || r == ':' || unicode.IsLetter(r):
		case i > 0 && (r == '-' || r == '.' || r == 0xB7 || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)):
		default:
			return false
		}
	}
	return true
}
