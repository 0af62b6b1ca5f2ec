package builtins

import (
	"fmt"
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/value"
	"tetra/xml"
)

const (
	errBadXML     = value.ErrBadXML
	errNoXMLNode  = value.ErrNoXMLNode
	errNoXMLEvent = value.ErrNoXMLEvent
)

// noXML is the reference that commands return when they have no element to return (Develop/XML, Error Handling).
const noXML = "00000000000000000000000000000000"

// An xmlTree is a DOM tree that a process has open. A reference is 32 hexadecimal digits: the number of the tree, then of the node.
type xmlTree struct {
	number  int
	doc     *xml.Node
	nodes   []*xml.Node // by number, from 1; those that were given out
	refs    map[*xml.Node]string
	options xmlOptions
	err     error
}

// xmlState is what XML commands remember for a process: "XML references created by a preemptive process can only be used in that specific process."
// (Develop/XML)
type xmlState struct {
	trees    map[int]*xmlTree
	next     int
	err      error // of the last parse
	external bool  // XML external entity resolution
}

type xmlKey struct{}

func xmlOf(p *interp.Process) *xmlState {
	s, ok := p.Value(xmlKey{}).(*xmlState)
	if !ok {
		s = &xmlState{trees: map[int]*xmlTree{}}
		p.SetValue(xmlKey{}, s)
	}
	return s
}

func (s *xmlState) open(doc *xml.Node) *xmlTree {
	s.next++
	t := &xmlTree{number: s.next, doc: doc, refs: map[*xml.Node]string{}}
	s.trees[t.number] = t
	return t
}

// ref is the reference of a node, noXML for nil.
func (t *xmlTree) ref(n *xml.Node) string {
	if n == nil {
		return noXML
	}
	r, ok := t.refs[n]
	if !ok {
		t.nodes = append(t.nodes, n)
		r = fmt.Sprintf("%016X%016X", t.number, len(t.nodes))
		t.refs[n] = r
	}
	return r
}

// find gives the tree and the node of a reference.
func (s *xmlState) find(ref string) (*xmlTree, *xml.Node) {
	if len(ref) != len(noXML) {
		return nil, nil
	}
	number, err1 := strconv.ParseUint(ref[:16], 16, 31)
	node, err2 := strconv.ParseUint(ref[16:], 16, 31)
	t := s.trees[int(number)]
	if err1 != nil || err2 != nil || t == nil || node < 1 || int(node) > len(t.nodes) {
		return nil, nil
	}
	n := t.nodes[node-1]
	if n.Doc() != t.doc {
		return nil, nil // it was removed
	}
	return t, n
}

// xmlCall is a call of an XML DOM command on a node.
type xmlCall struct {
	*interp.Call
	tree *xmlTree
	node *xml.Node
}

// onXML makes a command of a function that works on the node of argument 0. It sets OK; when the command fails, the error is kept for XML GET ERROR too.
func onXML(run func(c *xmlCall) (value.Value, error)) func(*interp.Call) (value.Value, error) {
	return func(c *interp.Call) (value.Value, error) {
		t, n := xmlOf(c.Proc).find(c.Text(0))
		if n == nil {
			c.Proc.SetOK(false)
			return value.Str(noXML), c.ArgError(0, errNoXMLNode, "%q is not a reference of an XML element of this process", shortened(c.Text(0)))
		}
		c.Proc.SetOK(true)
		v, err := run(&xmlCall{c, t, n})
		if err != nil {
			c.Proc.SetOK(false)
			t.err = err
			if v.IsUndef() {
				v = value.Str(noXML)
			}
		}
		return v, err
	}
}

// shortened is a text for an error.
func shortened(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:39]) + "…"
	}
	return s
}

// element is the node, which must be an element.
func (c *xmlCall) element() (*xml.Node, error) {
	if c.node.Kind != xml.Element {
		return nil, c.ArgError(0, errNoXMLNode, "the reference is not that of an element")
	}
	return c.node, nil
}

// found is the reference of a node that navigation found; without one OK becomes 0, which is no error.
func (c *xmlCall) found(n *xml.Node) (value.Value, error) {
	if n == nil {
		c.Proc.SetOK(false)
	}
	return value.Str(c.tree.ref(n)), nil
}

// describe is found, and writes the name and the value of the node into arguments 1 and 2.
func (c *xmlCall) describe(n *xml.Node) (value.Value, error) {
	if n != nil {
		if err := c.SetOut(1, value.Str(nameOf(n))); err != nil {
			return value.Undef, err
		}
		if c.Has(2) {
			if err := c.setValue(2, n); err != nil {
				return value.Undef, err
			}
		}
	}
	return c.found(n)
}

// nameOf is the name that DOM GET XML ELEMENT NAME gives.
func nameOf(n *xml.Node) string {
	if n.Kind == xml.Document {
		return "#document"
	}
	return n.Name
}

// setValue writes the text of a node into the variable of argument i, converted to its type.
func (c *xmlCall) setValue(i int, n *xml.Node) error {
	s, _ := n.Content()
	return setXMLValue(c.Call, i, s)
}

// badXML is an error about argument i with the words of package xml.
func badXML(c *interp.Call, i int, err error) error {
	return c.ArgError(i, errBadXML, "%v", err)
}

func (c *xmlCall) nameArg(i int) (string, error) {
	if name := c.Text(i); xml.ValidName(name) {
		return name, nil
	}
	return "", c.ArgError(i, errBadXML, "%q is not a valid XML name", shortened(c.Text(i)))
}

// sameName compares the names of elements as XML DOM case sensitivity says.
func (t *xmlTree) sameName(a, b string) bool {
	return a == b || t.options.foldNames && strings.EqualFold(a, b)
}

func xmlTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "XML GET ERROR", Number: 732,
			Syntax:  `( elementRef : Text ; ← errorText : Variable {; ← row : Variable {; ← column : Variable}} )`,
			Summary: "Tells the last error of an XML tree, or of the last document that could not be parsed.",
			Notes:   "The texts are tetra's own, not those of Xerces.",
			Examples: `
				Try
				 $root:=DOM Parse XML variable("<a>\r<b></a>")
				Catch
				 XML GET ERROR(""; $text; $row; $column)
				End try
				$row // 2`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := xmlOf(c.Proc)
				err := s.err
				if t, _ := s.find(c.Text(0)); t != nil {
					err = t.err
				}
				msg, line, column := "", 0, 0
				if e, ok := err.(*xml.SyntaxError); ok {
					msg, line, column = e.Message, e.Line, e.Column
				} else if err != nil {
					msg = err.Error()
				}
				c.Proc.SetOK(true)
				for i, v := range []value.Value{value.Str(msg), value.Int(line), value.Int(column)} {
					if err := c.SetOut(i+1, v); err != nil {
						return value.Undef, err
					}
				}
				return none()
			},
		},
		{
			Name: "XML SET OPTIONS", Number: 1090,
			Syntax:  `( ref : Text, Time ; ...selector : Integer ; ...value : Integer )`,
			Summary: "Sets how values become XML, how documents are written and read.",
			Notes:   "With `XML external entity resolution` external entities are read from files, never from the network.",
			Examples: `
				$root:=DOM Create XML Ref("invoice")
				XML SET OPTIONS($root; XML indentation; XML no indentation)
				XML GET OPTIONS($root; XML indentation; $value)
				$value=XML no indentation // True`,
			Run: setXMLOptions,
		},
		{
			Name: "XML DECODE", Number: 1091,
			Syntax:  `( xmlValue : Text ; ← 4Dvar : Variable )`,
			Summary: "Converts a text as XML writes it into the type of a variable.",
			Examples: `
				var $date : Date
				XML DECODE("2024-02-29"; $date)
				$date=!2024-02-29! // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				return value.Undef, setXMLValue(c, 1, c.Text(0))
			},
		},
		{
			Name: "XML GET OPTIONS", Number: 1096,
			Syntax:  `( ref : Text, Time ; ...selector : Integer ; ← ...value : Variable )`,
			Summary: "Tells the current value of XML options.",
			Examples: `
				$root:=DOM Create XML Ref("invoice")
				XML GET OPTIONS($root; XML indentation; $value)
				$value=XML with indentation // True`,
			Run: getXMLOptions,
		},
	}
}
