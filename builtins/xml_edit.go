package builtins

import (
	"net/url"
	"path"
	"strconv"
	"strings"
	"unicode/utf8"

	"tetra/interp"
	"tetra/value"
	"tetra/xml"
)

// xmlEditCommands are the commands of the theme XML DOM that make, change, read and write whole trees.
func xmlEditCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "DOM Parse XML source", Number: 719,
			Syntax:  `( document : Text {; validation : Boolean {; dtd : Text}} ) : Text`,
			Summary: "Reads an XML file and returns its root element.",
			Notes:   "Validation by a DTD or a schema is not implemented and is an error, as are documents on the network. An empty path, for which 4D asks the user, sets OK to 0.",
			Examples: `
				TEXT TO DOCUMENT(Temporary folder+"a.xml"; "<a/>")
				DOM GET XML ELEMENT NAME(DOM Parse XML source(Temporary folder+"a.xml"); $name)
				$name // a`,
			Run: func(c *interp.Call) (value.Value, error) {
				if c.Text(0) == "" {
					c.Proc.SetOK(false)
					return text(noXML)
				}
				if u, err := url.Parse(c.Text(0)); err == nil && len(u.Scheme) > 1 && u.Host != "" {
					c.Proc.SetOK(false)
					return text2(noXML, c.ArgError(0, errNotImplemented, "documents on the network are not read; HTTP Get gets their text"))
				}
				if _, err := files(c); err != nil {
					return value.Undef, err
				}
				p := documentPath(c, c.Text(0))
				b, err := p.read(c)
				if err != nil {
					c.Proc.SetOK(false)
					return text2(noXML, err)
				}
				return parseXML(c, xmlText(b), path.Dir(p.abs))
			},
		},
		{
			Name: "DOM Parse XML variable", Number: 720,
			Syntax:   `( variable : Blob, Text {; validation : Boolean {; dtd : Text}} ) : Text`,
			Summary:  "Reads XML in a text or a BLOB and returns its root element.",
			Notes:    "Validation by a DTD or a schema is not implemented and is an error.",
			Examples: `Length(DOM Parse XML variable("<a><b/></a>")) // 32`,
			Run: func(c *interp.Call) (value.Value, error) {
				if c.Arg(0).IsText() {
					return parseXML(c, c.Text(0), projectRoot(c))
				}
				b, err := bytesOf(c, 0)
				if err != nil {
					return value.Undef, err
				}
				return parseXML(c, xmlText(b), projectRoot(c))
			},
		},
		{
			Name: "DOM CLOSE XML", Number: 722,
			Syntax:  `( elementRef : Text )`,
			Summary: "Frees a tree, given by its root element.",
			Examples: `
				$root:=DOM Create XML Ref("a")
				DOM CLOSE XML($root)`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				if c.node != c.tree.doc && c.node != c.tree.doc.Root() {
					return value.Undef, c.ArgError(0, errNoXMLNode, "%s is not the root element", nameOf(c.node))
				}
				delete(xmlOf(c.Proc).trees, c.tree.number)
				return none()
			}),
		},
		{
			Name: "DOM SET XML DECLARATION", Number: 859,
			Syntax:  `( elementRef : Text ; encoding : Text {; standalone : Boolean {; indentation : Boolean}} )`,
			Summary: "Sets the encoding of a document, and whether it stands alone.",
			Notes:   "A character set that is not known leaves UTF-8. The indentation is set by XML SET OPTIONS.",
			Examples: `
				$root:=DOM Create XML Ref("a")
				DOM SET XML DECLARATION($root; "ISO-8859-1"; True)
				DOM Get XML information($root; Encoding) // ISO-8859-1`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				info := c.tree.doc.Info
				info.Encoding, info.Standalone = "UTF-8", c.Bool(2)
				if _, ok := charsetOf(c.Arg(1)); ok {
					info.Encoding = c.Text(1)
				}
				if c.Has(3) && !c.Bool(3) {
					c.tree.options.set[xmlIndentation] = 2
				}
				return none()
			}),
		},
		{
			Name: "DOM Create XML Ref", Number: 861,
			Syntax:  `( root : Text {; nameSpace : Text {; ...nameSpaceName : Text ; ...nameSpaceValue : Text}} ) : Text`,
			Summary: "Creates a tree with a root element, and the namespaces it declares, and returns the root element.",
			Examples: `
				$root:=DOM Create XML Ref("book")
				DOM GET XML ELEMENT NAME($root; $name)
				$name // book`,
			Run: createXMLRef,
		},
		{
			Name: "DOM EXPORT TO FILE", Number: 862,
			Syntax:  `( elementRef : Text ; filePath : Text )`,
			Summary: "Writes a tree into a file.",
			Notes:   "An empty path, for which 4D asks the user, sets OK to 0.",
			Examples: `
				$root:=DOM Create XML Ref("book")
				DOM EXPORT TO FILE($root; Temporary folder+"book.xml")
				Document to text(Temporary folder+"book.xml")="@<book/>@" // True`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				if c.Text(1) == "" {
					c.Proc.SetOK(false)
					return none()
				}
				f, err := files(c.Call)
				if err != nil {
					return value.Undef, err
				}
				p := documentPath(c.Call, c.Text(1))
				if err := f.WriteFile(p.osPath(), c.bytes(), 0o644); err != nil {
					return value.Undef, fileError(c.Call, err, p.platform())
				}
				c.Proc.SetDocument(p.platform())
				return none()
			}),
		},
		{
			Name: "DOM EXPORT TO VAR", Number: 863,
			Syntax:  `( elementRef : Text ; ← vXmlVar : Variable )`,
			Summary: "Writes a tree into a text or BLOB variable.",
			Examples: `
				$root:=DOM Create XML Ref("book")
				DOM EXPORT TO VAR($root; $xml)
				$xml="@<book/>@" // True`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				t, _ := c.DeclaredType(1)
				if t == value.TBlob || c.Arg(1).Kind() == value.Blob {
					return value.Undef, c.SetOut(1, value.BlobOf(&value.BlobV{B: c.bytes()}))
				}
				return value.Undef, c.SetOut(1, value.Str(c.text()))
			}),
		},
		{
			Name: "DOM Create XML element", Number: 865,
			Syntax:  `( elementRef : Text ; xPath : Text {; ...attribName : Text ; ...attrValue : any} ) : Text`,
			Summary: "Creates the element that a path names, with what is missing on the way, and its attributes.",
			Notes:   "A path has names, positions `[n]` and `[last()]`. Dates and times are written as XML SET OPTIONS says, by default `2003-01-01` and `0000-00-00T02:00:46`.",
			Examples: `
				$root:=DOM Create XML Ref("invoice")
				$line:=DOM Create XML element($root; "/invoice/lines/line"; "price"; 12.5)
				DOM GET XML ATTRIBUTE BY NAME($line; "price"; $price)
				$price // 12.5`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				attrs, err := c.attributes(2)
				if err != nil {
					return value.Undef, err
				}
				n, err := c.node.Create(c.Text(1))
				if err != nil {
					return value.Undef, badXML(c.Call, 1, err)
				}
				for _, a := range attrs {
					n.SetAttr(a.Name, a.Value)
				}
				return c.found(n)
			}),
		},
		{
			Name: "DOM Create XML element arrays", Number: 1097,
			Syntax:  `( elementRef : Text ; xPath : Text {; ...attribNamesArray : Text array ; ...attribValuesArray : Array} ) : Text`,
			Summary: "Creates the element that a path names, with attributes from arrays.",
			Examples: `
				ARRAY TEXT($names; 2)
				ARRAY TEXT($values; 2)
				$names{1}:="id"
				$values{1}:="7"
				$names{2}:="lang"
				$values{2}:="en"
				$root:=DOM Create XML Ref("book")
				$title:=DOM Create XML element arrays($root; "/book/title"; $names; $values)
				DOM Count XML attributes($title) // 2`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				attrs, err := attrArrays(c.Call, &c.tree.options, 2)
				if err != nil {
					return value.Undef, err
				}
				n, err := c.node.Create(c.Text(1))
				if err != nil {
					return value.Undef, badXML(c.Call, 1, err)
				}
				n.Attrs = attrs
				return c.found(n)
			}),
		},
		{
			Name: "DOM SET XML ATTRIBUTE", Number: 866,
			Syntax:  `( elementRef : Text ; attribName : Text ; attrValue : any {; ...attribName2 : Text ; ...attrValue2 : any} )`,
			Summary: "Adds attributes to an element, or changes them.",
			Notes:   "Dates and times are written as XML SET OPTIONS says, by default `2003-01-01` and `0000-00-00T02:00:46`.",
			Examples: `
				$root:=DOM Create XML Ref("a")
				DOM SET XML ATTRIBUTE($root; "x"; 1; "y"; True)
				DOM EXPORT TO VAR($root; $xml)
				$xml="@<a x=\"1\" y=\"true\"/>@" // True`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				n, err := c.element()
				if err != nil {
					return value.Undef, err
				}
				attrs, err := c.attributes(1)
				if err != nil {
					return value.Undef, err
				}
				for _, a := range attrs {
					n.SetAttr(a.Name, a.Value)
				}
				return none()
			}),
		},
		{
			Name: "DOM SET XML ELEMENT NAME", Number: 867,
			Syntax:  `( elementRef : Text ; elementName : Text )`,
			Summary: "Renames an element.",
			Examples: `
				$root:=DOM Create XML Ref("a")
				DOM SET XML ELEMENT NAME($root; "b")
				DOM GET XML ELEMENT NAME($root; $name)
				$name // b`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				n, err := c.element()
				if err != nil {
					return value.Undef, err
				}
				name, err := c.nameArg(1)
				if err != nil {
					return value.Undef, err
				}
				n.Name = name
				return none()
			}),
		},
		{
			Name: "DOM SET XML ELEMENT VALUE", Number: 868,
			Syntax:  "( elementRef : Text ; elementValue : any {; *} )\n( elementRef : Text ; xPath : Text ; elementValue : any {; *} )",
			Summary: "Sets the text of an element, with * as a CDATA section.",
			Notes:   "Line ends become LF. With the option `XML raw data` a text that is XML becomes elements, another one a CDATA section.",
			Examples: `
				$root:=DOM Create XML Ref("a")
				DOM SET XML ELEMENT VALUE($root; "1 < 2")
				DOM EXPORT TO VAR($root; $xml)
				$xml="@<a>1 &lt; 2</a>@" // True`,
			Run: onXML(setXMLElementValue),
		},
		{
			Name: "DOM REMOVE XML ELEMENT", Number: 869,
			Syntax:  `( elementRef : Text )`,
			Summary: "Removes an element with all that is in it.",
			Examples: `
				$root:=DOM Parse XML variable("<a><b/><b/></a>")
				DOM REMOVE XML ELEMENT(DOM Get first child XML element($root))
				DOM Count XML elements($root; "b") // 1`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				if c.node.Kind == xml.Document || c.node == c.tree.doc.Root() {
					return value.Undef, c.ArgError(0, errNoXMLNode, "the root element cannot be removed; DOM CLOSE XML frees a tree")
				}
				if c.node.Kind == xml.Attribute {
					c.node.Parent.RemoveAttr(c.node.Name)
					return none()
				}
				c.node.Remove()
				return none()
			}),
		},
		{
			Name: "DOM Append XML child node", Number: 1080,
			Syntax:  `( elementRef : Text ; childType : Integer ; childValue : any ) : Text`,
			Summary: "Adds a text, CDATA section, comment, instruction, DOCTYPE or XML to an element or to the document.",
			Examples: `
				$root:=DOM Parse XML variable("<a>one</a>")
				$node:=DOM Append XML child node($root; XML comment; " two ")
				DOM EXPORT TO VAR($root; $xml)
				Position("<!-- two -->"; $xml)>0 // True`,
			Run: onXML(appendXMLChild),
		},
		{
			Name: "DOM Append XML element", Number: 1082,
			Syntax:  `( targetElementRef : Text ; sourceElementRef : Text ) : Text`,
			Summary: "Adds a copy of an element, of this or another tree, at the end of an element.",
			Examples: `
				$root:=DOM Parse XML variable("<list><item>1</item></list>")
				$copy:=DOM Append XML element($root; DOM Get first child XML element($root))
				DOM Count XML elements($root; "item") // 2`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				n, err := c.copied(1)
				if err != nil {
					return value.Undef, err
				}
				c.node.Append(n)
				return c.found(n)
			}),
		},
		{
			Name: "DOM Insert XML element", Number: 1083,
			Syntax:  `( targetElementRef : Text ; sourceElementRef : Text ; childIndex : Integer ) : Text`,
			Summary: "Adds a copy of an element in front of a child of an element, or as the first when there is no such child.",
			Examples: `
				$root:=DOM Parse XML variable("<list><item>1</item></list>")
				$new:=DOM Insert XML element($root; DOM Parse XML variable("<item>0</item>"); 1)
				DOM GET XML ELEMENT VALUE(DOM Get first child XML element($root); $value)
				$value // 0`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				n, err := c.copied(1)
				if err != nil {
					return value.Undef, err
				}
				before := c.node.FirstElement()
				for i := 1; before != nil && i < c.Int(2); i++ {
					before = before.NextElement()
				}
				if before == nil || c.Int(2) < 1 {
					before = c.node.First
				}
				c.node.Insert(n, before)
				return c.found(n)
			}),
		},
		{
			Name: "DOM REMOVE XML ATTRIBUTE", Number: 1084,
			Syntax:  `( elementRef : Text ; attribName : Text )`,
			Summary: "Removes an attribute of an element.",
			Examples: `
				$root:=DOM Parse XML variable("<a x='1' y='2'/>")
				DOM REMOVE XML ATTRIBUTE($root; "x")
				DOM Count XML attributes($root) // 1`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				if !c.node.RemoveAttr(c.Text(1)) {
					return value.Undef, c.ArgError(1, errBadXML, "the element %s has no attribute %q", nameOf(c.node), shortened(c.Text(1)))
				}
				return none()
			}),
		},
	}
}

func text2(s string, err error) (value.Value, error) { return value.Str(s), err }

// xmlText decodes a document as it declares itself.
func xmlText(b []byte) string {
	if cs, ok := charsetOf(value.Str(xml.Declared(b))); ok && (cs.table != nil || cs.utf != isUTF8) {
		return cs.decode(b)
	}
	return strings.TrimPrefix(string(b), "\uFEFF") // bytes that are not UTF-8 are for the reader to find
}

// parseXML opens a tree; files it names lie relative to a folder.
func parseXML(c *interp.Call, src, folder string) (value.Value, error) {
	s := xmlOf(c.Proc)
	if c.Bool(1) {
		c.Proc.SetOK(false)
		return text2(noXML, c.ArgError(1, errNotImplemented, "validation by a DTD or a schema is not implemented"))
	}
	doc, err := xml.Parse(src, s.resolver(c, folder))
	s.err = err
	c.Proc.SetOK(err == nil)
	if err != nil {
		return text2(noXML, badXML(c, 0, err))
	}
	return text(s.open(doc).ref(doc.Root()))
}

// resolver reads external entities from files, when XML external entity resolution is enabled.
func (s *xmlState) resolver(c *interp.Call, folder string) func(string) (string, error) {
	if !s.external {
		return nil
	}
	return func(system string) (string, error) {
		name := strings.TrimPrefix(system, "file://")
		if !strings.HasPrefix(name, "/") {
			name = folder + "/" + name
		}
		p := &diskPath{abs: path.Clean(name)}
		b, err := p.read(c)
		if err != nil {
			return "", err
		}
		return xmlText(b), nil
	}
}

// text is the document, or what is in an element, as text.
func (c *xmlCall) text() string {
	n := c.node
	if n == c.tree.doc.Root() {
		n = c.tree.doc
	}
	c.tree.doc.Info.Layout = c.tree.options.layout()
	return n.String()
}

// bytes is text in the encoding of the document.
func (c *xmlCall) bytes() []byte {
	cs, ok := charsetOf(value.Str(c.tree.doc.Info.Encoding))
	if !ok {
		cs = charset{nil, isUTF8}
	}
	s := c.text()
	if cs.utf != isUTF8 && !strings.HasPrefix(s, "\uFEFF") {
		s = "\uFEFF" + s // UTF-16 is not XML without it
	}
	return cs.encode(xmlReferences(cs, s))
}

// xmlReferences writes the characters that a character set does not have as references.
func xmlReferences(cs charset, s string) string {
	if cs.table == nil {
		return s
	}
	e := cs.table.NewEncoder()
	if _, err := e.String(s); err == nil {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if r >= utf8.RuneSelf {
			if _, err := e.String(string(r)); err != nil {
				b.WriteString("&#x" + strings.ToUpper(strconv.FormatInt(int64(r), 16)) + ";")
				continue
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

func createXMLRef(c *interp.Call) (value.Value, error) {
	name := c.Text(0)
	c.Proc.SetOK(false)
	if !xml.ValidName(name) {
		return text2(noXML, c.ArgError(0, errBadXML, "%q is not a valid XML name", shortened(name)))
	}
	root := xml.NewElement(name)
	prefix, _ := xml.Split(name)
	switch {
	case prefix != "" && c.Text(1) == "":
		return text2(noXML, c.ArgError(0, errBadXML, "the namespace of the prefix %s must be given", prefix))
	case prefix != "":
		root.SetAttr("xmlns:"+prefix, c.Text(1))
	case c.Text(1) != "":
		root.SetAttr("xmlns", c.Text(1))
	}
	for i := 2; i+1 < c.N(); i += 2 {
		if !xml.ValidName(c.Text(i)) {
			return text2(noXML, c.ArgError(i, errBadXML, "%q is not a valid XML name", shortened(c.Text(i))))
		}
		root.SetAttr(c.Text(i), c.Text(i+1))
	}
	doc := xml.NewDocument()
	doc.Insert(root, nil)
	c.Proc.SetOK(true)
	return text(xmlOf(c.Proc).open(doc).ref(root))
}

// attributes are the pairs of names and values from argument i on.
func (c *xmlCall) attributes(i int) ([]xml.Attr, error) {
	var attrs []xml.Attr
	for ; i+1 < c.N(); i += 2 {
		name, err := c.nameArg(i)
		if err != nil {
			return nil, err
		}
		v, err := c.tree.options.text(c.Call, i+1)
		if err != nil {
			return nil, err
		}
		attrs = append(attrs, xml.Attr{Name: name, Value: v})
	}
	return attrs, nil
}

// attrArrays are the attributes in the pairs of arrays from argument i on.
func attrArrays(c *interp.Call, o *xmlOptions, i int) ([]xml.Attr, error) {
	n := xml.NewElement("")
	for ; i+1 < c.N(); i += 2 {
		names, values := c.Array(i), c.Array(i+1)
		if names == nil || values == nil {
			return nil, c.ArgError(i, errArrayExpected, "an array is expected")
		}
		if names.Size() > values.Size() {
			return nil, c.ArgError(i+1, errArraySizes, "there are %d names and %d values", names.Size(), values.Size())
		}
		for j := 1; j <= names.Size(); j++ {
			name, _ := names.Get(j)
			if !name.IsText() || !xml.ValidName(name.Str()) {
				return nil, c.ArgError(i, errBadXML, "element %d is not a valid XML name", j)
			}
			v, _ := values.Get(j)
			s, err := o.valueText(c, i+1, v)
			if err != nil {
				return nil, err
			}
			n.SetAttr(name.Str(), s)
		}
	}
	return n.Attrs, nil
}

// copied is a copy of the element given as argument i, to be put into the node.
func (c *xmlCall) copied(i int) (*xml.Node, error) {
	if _, err := c.element(); err != nil {
		return nil, err
	}
	_, n := xmlOf(c.Proc).find(c.Text(i))
	if n == nil {
		return nil, c.ArgError(i, errNoXMLNode, "%q is not a reference of an XML element of this process", shortened(c.Text(i)))
	}
	if n.Kind == xml.Document {
		n = n.Root()
	}
	if n == nil || n.Kind != xml.Element {
		return nil, c.ArgError(i, errNoXMLNode, "the reference is not that of an element")
	}
	return n.Clone(), nil
}

func setXMLElementValue(c *xmlCall) (value.Value, error) {
	n, at := c.node, 1
	if c.Has(2) {
		at = 2
		var err error
		if !c.Arg(1).IsText() {
			return value.Undef, c.ArgError(1, errTextExpected, "an XPath is a text, not %s", c.Arg(1).Kind().WithArticle())
		}
		if n, err = c.node.Reach(c.Text(1)); err != nil {
			return value.Undef, badXML(c.Call, 1, err)
		}
	}
	s, err := c.tree.options.text(c.Call, at)
	if err != nil {
		return value.Undef, err
	}
	switch n.Kind {
	case xml.Element:
	case xml.Attribute:
		n.Parent.SetAttr(n.Name, s)
		n.Value = s
		return none()
	case xml.Document:
		return value.Undef, c.ArgError(0, errNoXMLNode, "a document has no value")
	default:
		n.Value = xml.LineFeeds(s)
		return none()
	}
	kind := xml.Text
	if c.Star {
		kind = xml.CDATA
	} else if c.tree.options.get(xmlStringEncoding) == 2 && c.Arg(at).IsText() {
		if list, err := xml.ParseFragment(s); err == nil {
			n.SetContent("", xml.Text)
			for _, k := range list {
				n.Insert(k, nil)
			}
			return none()
		}
		kind = xml.CDATA
	}
	n.SetContent(s, kind)
	return none()
}

func appendXMLChild(c *xmlCall) (value.Value, error) {
	var s string
	if b, ok := c.Arg(2), c.Arg(2).Kind() == value.Blob; ok {
		s = xmlText(b.Blob().B)
	} else {
		var err error
		if s, err = c.tree.options.text(c.Call, 2); err != nil {
			return value.Undef, err
		}
	}
	s = xml.LineFeeds(s)
	top := c.node.Kind == xml.Document
	if !top {
		if _, err := c.element(); err != nil {
			return value.Undef, err
		}
	}
	invalid := func(what string) (value.Value, error) {
		return value.Undef, c.ArgError(2, errBadXML, "%q is not a valid %s", shortened(s), what)
	}
	n := &xml.Node{Value: s}
	switch kind := c.Int(1); kind {
	case xmlKinds.Get()[xml.Text], xmlKinds.Get()[xml.CDATA]:
		if n.Kind = xml.Text; kind == xmlKinds.Get()[xml.CDATA] {
			n.Kind = xml.CDATA
		}
		if top {
			return value.Undef, c.ArgError(1, errBadXML, "a document has no text of its own")
		}
		c.node.Insert(n, nil)
		return c.found(n)
	case xmlKinds.Get()[xml.Comment]:
		if n.Kind = xml.Comment; strings.Contains(s, "--") || strings.HasSuffix(s, "-") {
			return invalid("comment: it contains --")
		}
	case xmlKinds.Get()[xml.Instruction]:
		n.Kind = xml.Instruction
		n.Name, n.Value, _ = strings.Cut(s, " ")
		if !xml.ValidName(n.Name) || strings.EqualFold(n.Name, "xml") || strings.Contains(n.Value, "?>") {
			return invalid("instruction")
		}
	case xmlKinds.Get()[xml.Doctype]:
		doc, err := xml.Parse("<!DOCTYPE "+s+"><x/>", nil)
		if err != nil || doc.First == nil || doc.First.Kind != xml.Doctype {
			return invalid("DOCTYPE")
		}
		for k := c.tree.doc.First; k != nil; k = k.Next {
			if k.Kind == xml.Doctype {
				k.Name, k.Value = doc.First.Name, doc.First.Value
				return c.found(k)
			}
		}
		n = doc.First
		n.Remove()
		c.tree.doc.Insert(n, c.tree.doc.First)
		return c.found(n)
	case xmlKinds.Get()[xml.Element]:
		if top {
			return value.Undef, c.ArgError(1, errBadXML, "a document has one root element")
		}
		list := []*xml.Node{xml.NewElement(s)}
		if !xml.ValidName(s) {
			var err error
			if list, err = xml.ParseFragment(s); err != nil || len(list) == 0 {
				return invalid("name of an element or XML text")
			}
		}
		for _, k := range list {
			c.node.Append(k)
		}
		return c.found(list[0])
	default:
		return value.Undef, c.ArgError(1, errBadOption, "%d is not the number of a kind of XML node", kind)
	}
	if top {
		c.node.Insert(n, c.tree.doc.Root())
	} else {
		c.node.Append(n)
	}
	return c.found(n)
}
