package builtins

import (
	"io"
	"slices"
	"strings"

	"tetra/interp"
	"tetra/value"
	"tetra/xml"
)

// A saxDocument is what the XML SAX commands remember of an open document: it is written piece by piece, or read event by event.
type saxDocument struct {
	doc     *openDocument
	options xmlOptions

	// written
	begun    bool
	root     bool // the root element was opened
	encoding charset
	open     []saxElement
	pending  string // the start tag of the innermost element, without its end: it may turn out to be empty

	// read
	reader *xml.Reader
	events []saxEvent // that come before the next of reader
	event  saxEvent   // the current one
	ended  bool
}

type saxElement struct {
	name   string
	nested bool // it has elements, comments or instructions
	text   bool // it has text
}

type saxEvent struct {
	code int // a constant of the theme XML
	xml.Event
}

// The codes of SAX Get XML node.
const (
	saxStartDocument = iota + 1
	saxComment
	saxInstruction
	saxStartElement
	saxEndElement
	saxData
	saxCDATA
	saxEntity
	saxEndDocument
)

// saxEventNames are the constants of the codes.
var saxEventNames = [...]string{saxStartDocument: "XML start document", saxComment: "XML comment", saxInstruction: "XML processing instruction",
	saxStartElement: "XML start element", saxEndElement: "XML end element", saxData: "XML DATA", saxCDATA: "XML CDATA", saxEntity: "XML entity", saxEndDocument: "XML end document"}

var saxCodes = value.Lazy[map[xml.EventKind]int]{Make: func() map[xml.EventKind]int {
	return map[xml.EventKind]int{xml.StartDocument: saxStartDocument, xml.CommentEvent: saxComment, xml.InstructionEvent: saxInstruction,
		xml.StartElement: saxStartElement, xml.EndElement: saxEndElement, xml.TextEvent: saxData, xml.CDATAEvent: saxCDATA, xml.EndDocument: saxEndDocument}
}}

func saxOf(d *openDocument) *saxDocument {
	if d.sax == nil {
		d.sax = &saxDocument{doc: d}
	}
	return d.sax
}

// onSAX makes a command of a function that works on the open document of argument 0. It sets OK.
func onSAX(run func(c *interp.Call, s *saxDocument) error) func(*interp.Call) (value.Value, error) {
	return func(c *interp.Call) (value.Value, error) {
		d, err := openDoc(c, 0)
		if err == nil {
			err = run(c, saxOf(d))
		}
		c.Proc.SetOK(err == nil)
		return value.Undef, err
	}
}

// onEvent is onSAX for the commands that tell of the current event, which must be one of those given.
func onEvent(run func(c *interp.Call, e *saxEvent) error, codes ...int) func(*interp.Call) (value.Value, error) {
	return onSAX(func(c *interp.Call, s *saxDocument) error {
		if err := s.at(c, codes...); err != nil {
			return err
		}
		return run(c, &s.event)
	})
}

// at is the error when the current event is none of those given.
func (s *saxDocument) at(c *interp.Call, codes ...int) error {
	if slices.Contains(codes, s.event.code) {
		return nil
	}
	last := "there was none yet"
	if s.event.code > 0 {
		last = "the last one is " + saxEventNames[s.event.code]
	}
	return c.ArgError(0, errNoXMLEvent, "it needs the event %s of SAX Get XML node, and %s", saxEventNames[codes[0]], last)
}

// upTo is the lines of an example that read an XML document up to an event. xml is a text as it stands in a source.
func upTo(xml, event string) string {
	return `TEXT TO DOCUMENT(Temporary folder+"a.xml"; ` + xml + `)
$doc:=Open document(Temporary folder+"a.xml"; Read mode)
Repeat
 $event:=SAX Get XML node($doc)
Until ($event=` + event + `)
`
}

func saxTheme() []*interp.Command {
	one := func(get func(e *saxEvent) string) func(c *interp.Call, e *saxEvent) error {
		return func(c *interp.Call, e *saxEvent) error { return setXMLValue(c, 1, get(e)) }
	}
	return []*interp.Command{
		{
			Name: "SAX ADD XML DOCTYPE", Number: 851,
			Syntax:  `( document : Time ; docType : Text )`,
			Summary: "Writes a DOCTYPE into an open document.",
			Examples: `
				$file:=Temporary folder+"a.xml"
				$doc:=Create document($file)
				SAX ADD XML DOCTYPE($doc; "book SYSTEM \"book.dtd\"")
				SAX OPEN XML ELEMENT($doc; "book")
				CLOSE DOCUMENT($doc)
				Position("<!DOCTYPE book SYSTEM \"book.dtd\">"; Document to text($file))>0 // True`,
			Run: onSAX(func(c *interp.Call, s *saxDocument) error {
				if s.root {
					return c.ArgError(0, errBadXML, "a DOCTYPE must come before the root element")
				}
				return s.part(c, "<!DOCTYPE "+c.Text(1)+">")
			}),
		},
		{
			Name: "SAX ADD XML COMMENT", Number: 852,
			Syntax:  `( document : Time ; comment : Text )`,
			Summary: "Writes a comment into an open document.",
			Examples: `
				$file:=Temporary folder+"a.xml"
				$doc:=Create document($file)
				SAX ADD XML COMMENT($doc; " one ")
				SAX OPEN XML ELEMENT($doc; "book")
				CLOSE DOCUMENT($doc)
				Position("<!-- one -->"; Document to text($file))>0 // True`,
			Run: onSAX(func(c *interp.Call, s *saxDocument) error {
				if t := c.Text(1); strings.Contains(t, "--") || strings.HasSuffix(t, "-") {
					return c.ArgError(1, errBadXML, "a comment cannot contain --")
				}
				return s.part(c, xml.CommentText(c.Text(1)))
			}),
		},
		{
			Name: "SAX OPEN XML ELEMENT", Number: 853,
			Syntax:  `( document : Time ; tag : Text {; ...attribName : Text ; ...attribValue : any} )`,
			Summary: "Opens an element with its attributes in an open document.",
			Examples: `
				$file:=Temporary folder+"a.xml"
				$doc:=Create document($file)
				SAX OPEN XML ELEMENT($doc; "book"; "id"; 7)
				CLOSE DOCUMENT($doc)
				Position("<book id=\"7\"/>"; Document to text($file))>0 // True`,
			Run: onSAX(func(c *interp.Call, s *saxDocument) error {
				n := xml.NewElement("")
				for i := 2; i+1 < c.N(); i += 2 {
					if !xml.ValidName(c.Text(i)) {
						return c.ArgError(i, errBadXML, "%q is not a valid XML name", shortened(c.Text(i)))
					}
					v, err := s.options.text(c, i+1)
					if err != nil {
						return err
					}
					n.SetAttr(c.Text(i), v)
				}
				return s.start(c, n.Attrs)
			}),
		},
		{
			Name: "SAX OPEN XML ELEMENT ARRAYS", Number: 921,
			Syntax:  `( document : Time ; tag : Text {; ...attribNamesArray : Text array ; ...attribValuesArray : Array} )`,
			Summary: "Opens an element, with attributes from arrays, in an open document.",
			Examples: `
				ARRAY TEXT($names; 1)
				ARRAY TEXT($values; 1)
				$names{1}:="id"
				$values{1}:="7"
				$file:=Temporary folder+"a.xml"
				$doc:=Create document($file)
				SAX OPEN XML ELEMENT ARRAYS($doc; "book"; $names; $values)
				CLOSE DOCUMENT($doc)
				Position("<book id=\"7\"/>"; Document to text($file))>0 // True`,
			Run: onSAX(func(c *interp.Call, s *saxDocument) error {
				attrs, err := attrArrays(c, &s.options, 2)
				if err != nil {
					return err
				}
				return s.start(c, attrs)
			}),
		},
		{
			Name: "SAX CLOSE XML ELEMENT", Number: 854,
			Syntax:  `( document : Time )`,
			Summary: "Closes the last opened element of an open document.",
			Notes:   "CLOSE DOCUMENT closes the elements that are still open.",
			Examples: `
				$file:=Temporary folder+"a.xml"
				$doc:=Create document($file)
				SAX OPEN XML ELEMENT($doc; "a")
				SAX CLOSE XML ELEMENT($doc)
				CLOSE DOCUMENT($doc)
				Position("<a"; Document to text($file))>0 // True`,
			Run: onSAX(func(c *interp.Call, s *saxDocument) error {
				if len(s.open) == 0 {
					return c.ArgError(0, errBadXML, "no element is open")
				}
				return s.end()
			}),
		},
		{
			Name: "SAX ADD XML ELEMENT VALUE", Number: 855,
			Syntax:  `( document : Time ; data : any {; *} )`,
			Summary: "Writes text into the open element, with what XML does not allow in it as references.",
			Notes:   "With the option `XML raw data` the text is written as it is, unless * is passed.",
			Examples: `
				$file:=Temporary folder+"a.xml"
				$doc:=Create document($file)
				SAX OPEN XML ELEMENT($doc; "a")
				SAX ADD XML ELEMENT VALUE($doc; "1 < 2")
				CLOSE DOCUMENT($doc)
				Position("1 &lt; 2"; Document to text($file))>0 // True`,
			Run: onSAX(func(c *interp.Call, s *saxDocument) error {
				t, err := s.options.text(c, 1)
				if err != nil {
					return err
				}
				var b strings.Builder
				if s.options.get(xmlStringEncoding) == 2 && !c.Star {
					b.WriteString(t)
				} else {
					xml.Escape(&b, xml.LineFeeds(t), false)
				}
				return s.text(c, b.String())
			}),
		},
		{
			Name: "SAX ADD XML CDATA", Number: 856,
			Syntax:  `( document : Time ; data : Blob, Text )`,
			Summary: "Writes a CDATA section into the open element.",
			Examples: `
				$file:=Temporary folder+"a.xml"
				$doc:=Create document($file)
				SAX OPEN XML ELEMENT($doc; "a")
				SAX ADD XML CDATA($doc; "1 < 2")
				CLOSE DOCUMENT($doc)
				Position("<![CDATA[1 < 2]]>"; Document to text($file))>0 // True`,
			Run: onSAX(func(c *interp.Call, s *saxDocument) error {
				b, err := bytesOf(c, 1)
				if err != nil {
					return err
				}
				return s.text(c, xml.CDATASection(string(b)))
			}),
		},
		{
			Name: "SAX ADD PROCESSING INSTRUCTION", Number: 857,
			Syntax:  `( document : Time ; statement : Text )`,
			Summary: "Writes a processing instruction into an open document.",
			Examples: `
				$file:=Temporary folder+"a.xml"
				$doc:=Create document($file)
				SAX ADD PROCESSING INSTRUCTION($doc; "print mode=\"draft\"")
				SAX OPEN XML ELEMENT($doc; "book")
				CLOSE DOCUMENT($doc)
				Position("<?print mode=\"draft\"?>"; Document to text($file))>0 // True`,
			Run: onSAX(func(c *interp.Call, s *saxDocument) error {
				if strings.Contains(c.Text(1), "?>") {
					return c.ArgError(1, errBadXML, "an instruction cannot contain ?>")
				}
				return s.part(c, xml.InstructionText(c.Text(1), ""))
			}),
		},
		{
			Name: "SAX SET XML DECLARATION", Number: 858,
			Syntax:  `( document : Time ; encoding : Text {; standalone : Boolean {; indentation : Boolean}} )`,
			Summary: "Writes the declaration of an XML document, with its encoding and whether it stands alone.",
			Notes:   "A character set that is not known is UTF-8. It must be the first thing that is written.",
			Examples: `
				$file:=Temporary folder+"a.xml"
				$doc:=Create document($file)
				SAX SET XML DECLARATION($doc; "UTF-8"; True)
				SAX OPEN XML ELEMENT($doc; "book")
				CLOSE DOCUMENT($doc)
				Position("standalone=\"yes\""; Document to text($file))>0 // True`,
			Run: onSAX(func(c *interp.Call, s *saxDocument) error {
				if s.begun {
					return c.ArgError(0, errBadXML, "the declaration must come before all else")
				}
				if c.Has(3) && !c.Bool(3) {
					s.options.set[xmlIndentation] = 2
				}
				return s.begin(c, c.Text(1), c.Bool(2))
			}),
		},
		{
			Name: "SAX Get XML node", Number: 860,
			Syntax:  `( document : Time ) : Integer`,
			Summary: "Reads on in an open XML document and tells what it found.",
			Examples: `
				TEXT TO DOCUMENT(Temporary folder+"a.xml"; "<a>Hello</a>")
				$doc:=Open document(Temporary folder+"a.xml"; Read mode)
				SAX Get XML node($doc)=XML start document // True
				SAX Get XML node($doc)=XML start element // True
				SAX Get XML node($doc)=XML DATA // True
				CLOSE DOCUMENT($doc)`,
			Run: saxNode,
		},
		{
			Name: "SAX GET XML DOCUMENT VALUES", Number: 873,
			Syntax:  `( document : Time ; ← encoding : Text ; ← version : Text ; ← standalone : Boolean )`,
			Summary: "Reads the declaration of an XML document, at the event XML start document.",
			Examples: upTo(`"<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>"`, "XML start document") + `
				SAX GET XML DOCUMENT VALUES($doc; $encoding; $version; $standalone)
				$encoding // UTF-8
				CLOSE DOCUMENT($doc)`,
			Run: onSAX(func(c *interp.Call, s *saxDocument) error {
				if err := s.at(c, saxStartDocument); err != nil {
					return err
				}
				i := s.reader.Info
				for n, v := range []value.Value{value.Str(i.Encoding), value.Str(i.Version), value.Bool(i.Standalone)} {
					if err := c.SetOut(n+1, v); err != nil {
						return err
					}
				}
				return nil
			}),
		},
		{
			Name: "SAX GET XML COMMENT", Number: 874,
			Syntax:  `( document : Time ; ← comment : Text )`,
			Summary: "Reads a comment, at the event XML comment.",
			Examples: upTo(`"<a><!--one--></a>"`, "XML comment") + `
				SAX GET XML COMMENT($doc; $comment)
				$comment // one
				CLOSE DOCUMENT($doc)`,
			Run: onEvent(one(func(e *saxEvent) string { return e.Value }), saxComment),
		},
		{
			Name: "SAX GET XML PROCESSING INSTRUCTION", Number: 875,
			Syntax:  `( document : Time ; ← name : Text ; ← value : Text )`,
			Summary: "Reads a processing instruction, at the event XML processing instruction.",
			Examples: upTo(`"<a><?print draft?></a>"`, "XML processing instruction") + `
				SAX GET XML PROCESSING INSTRUCTION($doc; $name; $value)
				$name // print
				CLOSE DOCUMENT($doc)`,
			Run: onEvent(saxPair, saxInstruction),
		},
		{
			Name: "SAX GET XML ELEMENT", Number: 876,
			Syntax:  `( document : Time ; ← name : Text ; ← prefix : Text ; ← attrNames : Text array ; ← attrValues : Text array )`,
			Summary: "Reads the name, prefix and attributes of an element, at the events XML start element and XML end element.",
			Examples: upTo(`"<book id=\"7\"/>"`, "XML start element") + `
				ARRAY TEXT($names; 0)
				ARRAY TEXT($values; 0)
				SAX GET XML ELEMENT($doc; $name; $prefix; $names; $values)
				$name // book
				$names{1}+"="+$values{1} // id=7
				CLOSE DOCUMENT($doc)`,
			Run: onEvent(func(c *interp.Call, e *saxEvent) error {
				prefix, local := xml.Split(e.Name)
				if err := c.SetOut(1, value.Str(local)); err != nil {
					return err
				}
				if err := c.SetOut(2, value.Str(prefix)); err != nil || e.code == saxEndElement {
					return err
				}
				return setAttrs(c, 3, e.Attrs)
			}, saxStartElement, saxEndElement),
		},
		{
			Name: "SAX GET XML ELEMENT VALUE", Number: 877,
			Syntax:  `( document : Time ; ← value : Variable )`,
			Summary: "Reads the text of an element, at the event XML DATA; into a BLOB from Base64.",
			Examples: upTo(`"<a>Hello</a>"`, "XML DATA") + `
				var $text : Text
				SAX GET XML ELEMENT VALUE($doc; $text)
				$text // Hello
				CLOSE DOCUMENT($doc)`,
			Run: onEvent(one(func(e *saxEvent) string { return e.Value }), saxData),
		},
		{
			Name: "SAX GET XML CDATA", Number: 878,
			Syntax:  `( document : Time ; ← value : Variable )`,
			Summary: "Reads a CDATA section, at the event XML CDATA; into a BLOB from Base64.",
			Examples: upTo(`"<a><![CDATA[1 < 2]]></a>"`, "XML CDATA") + `
				var $text : Text
				SAX GET XML CDATA($doc; $text)
				$text // 1 < 2
				CLOSE DOCUMENT($doc)`,
			Run: onEvent(one(func(e *saxEvent) string { return e.Value }), saxCDATA),
		},
		{
			Name: "SAX GET XML ENTITY", Number: 879,
			Syntax:  `( document : Time ; ← name : Text ; ← value : Text )`,
			Summary: "Reads the name and the replacement of an entity, at the event XML entity.",
			Examples: upTo(`"<!DOCTYPE a [<!ENTITY co \"ACME\">]><a>&co;</a>"`, "XML entity") + `
				SAX GET XML ENTITY($doc; $name; $value)
				$name // co
				CLOSE DOCUMENT($doc)`,
			Run: onEvent(saxPair, saxEntity),
		},
	}
}

func saxPair(c *interp.Call, e *saxEvent) error {
	if err := c.SetOut(1, value.Str(e.Name)); err != nil {
		return err
	}
	return c.SetOut(2, value.Str(e.Value))
}

// saxNode goes to the next event.
func saxNode(c *interp.Call) (value.Value, error) {
	d, err := openDoc(c, 0)
	if err != nil {
		c.Proc.SetOK(false)
		return value.Int(0), err
	}
	s := saxOf(d)
	fail := func(err error) (value.Value, error) {
		c.Proc.SetOK(false)
		s.event, s.ended = saxEvent{}, true
		return value.Int(0), err
	}
	if d.write {
		return fail(c.ArgError(0, errNoXMLEvent, "the document must be opened with Read mode"))
	}
	if s.reader == nil {
		b, err := readAll(c, io.NewSectionReader(d.f, d.pos, 1<<62-d.pos), d.path)
		if err != nil {
			return fail(err)
		}
		s.reader = xml.NewReader(xmlText(b))
	}
	if s.ended {
		c.Proc.SetOK(false)
		return integer(saxEndDocument)
	}
	for len(s.events) == 0 {
		e, err := s.reader.Next()
		if err != nil {
			xmlOf(c.Proc).err = err
			return fail(badXML(c, 0, err))
		}
		for _, ent := range e.Entities {
			s.events = append(s.events, saxEvent{saxEntity, xml.Event{Name: ent.Name, Value: ent.Value}})
		}
		if code, ok := saxCodes.Get()[e.Kind]; ok {
			s.events = append(s.events, saxEvent{code, e})
		}
	}
	s.event, s.events = s.events[0], s.events[1:]
	s.ended = s.event.code == saxEndDocument
	c.Proc.SetOK(true)
	return integer(s.event.code)
}

// ---- writing

func (s *saxDocument) write(t string) error {
	if e := s.options.layout().LineEnd; e != "\n" {
		t = strings.ReplaceAll(t, "\n", e)
	}
	b := s.encoding.encode(t)
	n, err := s.doc.f.WriteAt(b, s.doc.pos)
	s.doc.pos += int64(n)
	return err
}

// begin writes the declaration.
func (s *saxDocument) begin(c *interp.Call, encoding string, alone bool) error {
	if !s.doc.write {
		return c.ArgError(0, errBadXML, "the document is open for reading only")
	}
	cs, ok := charsetOf(value.Str(encoding))
	if !ok {
		cs, encoding = charset{nil, isUTF8}, "UTF-8"
	}
	s.begun, s.encoding = true, cs
	info := xml.Info{Version: "1.0", Encoding: encoding, Standalone: alone}
	t := info.Declaration()
	if s.options.get(xmlMark) == 1 || cs.table == nil && cs.utf != isUTF8 {
		t = "\uFEFF" + t
	}
	return s.write(t)
}

// ready writes what must stand before the next part of the document: the declaration, the end of the last start tag, a new line.
func (s *saxDocument) ready(c *interp.Call, newLine bool) error {
	if !s.begun {
		if err := s.begin(c, "UTF-8", false); err != nil {
			return err
		}
	}
	t := ""
	if s.pending != "" {
		t, s.pending = ">", ""
	}
	if newLine && s.options.get(xmlIndentation) == 1 {
		if n := len(s.open); n == 0 || !s.open[n-1].text {
			t += "\n" + strings.Repeat("  ", n)
		}
	}
	if t == "" {
		return nil
	}
	return s.write(t)
}

// part writes a comment, an instruction or a DOCTYPE.
func (s *saxDocument) part(c *interp.Call, t string) error {
	if err := s.ready(c, true); err != nil {
		return err
	}
	if n := len(s.open); n > 0 {
		s.open[n-1].nested = true
	}
	return s.write(t)
}

func (s *saxDocument) start(c *interp.Call, attrs []xml.Attr) error {
	name := c.Text(1)
	if !xml.ValidName(name) {
		return c.ArgError(1, errBadXML, "%q is not a valid XML name", shortened(name))
	}
	tag := xml.StartTag(name, attrs)
	if err := s.part(c, tag[:len(tag)-1]); err != nil {
		return err
	}
	s.root, s.open = true, append(s.open, saxElement{name: name})
	s.pending = name
	return nil
}

func (s *saxDocument) text(c *interp.Call, t string) error {
	if len(s.open) == 0 {
		return c.ArgError(0, errBadXML, "no element is open")
	}
	if err := s.ready(c, false); err != nil {
		return err
	}
	s.open[len(s.open)-1].text = true
	return s.write(t)
}

func (s *saxDocument) end() error {
	n := len(s.open) - 1
	e := s.open[n]
	s.open = s.open[:n]
	switch {
	case s.pending != "":
		s.pending = ""
		return s.write("/>")
	case e.nested && !e.text && s.options.get(xmlIndentation) == 1:
		return s.write("\n" + strings.Repeat("  ", n) + "</" + e.name + ">")
	}
	return s.write("</" + e.name + ">")
}

// finish closes the elements that are open, when the document is closed.
func (s *saxDocument) finish() error {
	for len(s.open) > 0 {
		if err := s.end(); err != nil {
			return err
		}
	}
	if s.begun && s.options.get(xmlIndentation) == 1 {
		return s.write("\n")
	}
	return nil
}
