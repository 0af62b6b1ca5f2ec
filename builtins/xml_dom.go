package builtins

import (
	"cmp"
	"slices"
	"strings"

	"tetra/interp"
	"tetra/value"
	"tetra/xml"
)

// domTheme is the commands that find their way in a tree and read it; xml_edit.go has those that make and change trees.
func domTheme() []*interp.Command {
	step := func(f func(*xml.Node) *xml.Node) func(*interp.Call) (value.Value, error) {
		return onXML(func(c *xmlCall) (value.Value, error) { return c.describe(f(c.node)) })
	}
	return append([]*interp.Command{
		{
			Name: "DOM Get XML information", Number: 721,
			Syntax:   `( elementRef : Text ; xmlInfo : Integer ) : Text`,
			Summary:  "Tells what a document says of itself: its encoding, its version, the parts of its DOCTYPE.",
			Examples: `DOM Get XML information(DOM Parse XML variable("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>"); Encoding) // UTF-8`,
			Run:      onXML(xmlInformation),
		},
		{
			Name: "DOM Get first child XML element", Number: 723,
			Syntax:  `( elementRef : Text {; ← childElemName : Variable {; ← childElemValue : Variable}} ) : Text`,
			Summary: "Returns the first element in an element; OK becomes 0 when there is none.",
			Examples: `
				$child:=DOM Get first child XML element(DOM Parse XML variable("<a><b>1</b><c>2</c></a>"); $name; $value)
				$name // b
				$value // 1`,
			Run: step((*xml.Node).FirstElement),
		},
		{
			Name: "DOM Get next sibling XML element", Number: 724,
			Syntax:  `( elementRef : Text {; ← siblingElemName : Variable {; ← siblingElemValue : Variable}} ) : Text`,
			Summary: "Returns the element that follows an element; OK becomes 0 when it is the last.",
			Examples: `
				$b:=DOM Get first child XML element(DOM Parse XML variable("<a><b>1</b><c>2</c></a>"))
				$c:=DOM Get next sibling XML element($b; $name; $value)
				$name // c`,
			Run: step((*xml.Node).NextElement),
		},
		{
			Name: "DOM Get previous sibling XML element", Number: 924,
			Syntax:  `( elementRef : Text {; ← siblingElemName : Variable {; ← siblingElemValue : Variable}} ) : Text`,
			Summary: "Returns the element in front of an element; OK becomes 0 when it is the first.",
			Examples: `
				$c:=DOM Get last child XML element(DOM Parse XML variable("<a><b/><c/></a>"))
				$b:=DOM Get previous sibling XML element($c; $name)
				$name // b`,
			Run: step((*xml.Node).PrevElement),
		},
		{
			Name: "DOM Get last child XML element", Number: 925,
			Syntax:  `( elementRef : Text {; ← childElemName : Variable {; ← childElemValue : Variable}} ) : Text`,
			Summary: "Returns the last element in an element; OK becomes 0 when there is none.",
			Examples: `
				$child:=DOM Get last child XML element(DOM Parse XML variable("<a><b>1</b><c>2</c></a>"); $name; $value)
				$name // c`,
			Run: step((*xml.Node).LastElement),
		},
		{
			Name: "DOM Get parent XML element", Number: 923,
			Syntax:  `( elementRef : Text {; ← parentElemName : Variable {; ← parentElemValue : Variable}} ) : Text`,
			Summary: "Returns the element around an element; that of the root element is the document, named #document.",
			Examples: `
				$b:=DOM Get first child XML element(DOM Parse XML variable("<a><b/></a>"))
				$a:=DOM Get parent XML element($b; $name)
				$name // a`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				if p := c.node.Parent; p != nil && p.Kind == xml.Document {
					if err := c.SetOut(1, value.Str(nameOf(p))); err != nil {
						return value.Undef, err
					}
					return c.found(p)
				}
				return c.describe(c.node.Parent)
			}),
		},
		{
			Name: "DOM Get XML element", Number: 725,
			Syntax: "( elementRef : Text ; elementName : Text ; index : Integer {; ← elementValue : Variable {; ← attrNames : Text array {; ← attrValues : Text array " +
				"}}} ) : Text",
			Summary: "Returns the element of a name and a position in an element; OK becomes 0 when there is none.",
			Examples: `
				$root:=DOM Parse XML variable("<a><b>1</b><b>2</b></a>")
				$b:=DOM Get XML element($root; "b"; 2; $value)
				$value // 2`,
			Run: onXML(getXMLElement),
		},
		{
			Name: "DOM Count XML elements", Number: 726,
			Syntax:   `( elementRef : Text ; elementName : Text ) : Integer`,
			Summary:  "Counts the elements of a name in an element.",
			Examples: `DOM Count XML elements(DOM Parse XML variable("<a><b/><c/><b/></a>"); "b") // 2`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				n := 0
				for k := c.node.FirstElement(); k != nil; k = k.NextElement() {
					if c.tree.sameName(k.Name, c.Text(1)) {
						n++
					}
				}
				return integer(n)
			}),
		},
		{
			Name: "DOM Count XML attributes", Number: 727,
			Syntax:   `( elementRef : Text ) : Integer`,
			Summary:  "Counts the attributes of an element.",
			Examples: `DOM Count XML attributes(DOM Parse XML variable("<a x='1' y='2'/>")) // 2`,
			Run:      onXML(func(c *xmlCall) (value.Value, error) { return integer(len(c.node.Attrs)) }),
		},
		{
			Name: "DOM GET XML ATTRIBUTE BY NAME", Number: 728,
			Syntax:  `( elementRef : Text ; attribName : Text ; ← attribValue : Variable )`,
			Summary: "Reads an attribute, converted to the type of the variable.",
			Examples: `
				var $price : Real
				DOM GET XML ATTRIBUTE BY NAME(DOM Parse XML variable("<a price='12.5'/>"); "price"; $price)
				$price*2 // 25`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				v, ok := c.node.Attr(c.Text(1))
				if !ok {
					return value.Undef, c.ArgError(1, errBadXML, "the element %s has no attribute %q", nameOf(c.node), shortened(c.Text(1)))
				}
				return value.Undef, setXMLValue(c.Call, 2, v)
			}),
		},
		{
			Name: "DOM GET XML ATTRIBUTE BY INDEX", Number: 729,
			Syntax:  `( elementRef : Text ; attribIndex : Integer ; ← attribName : Variable ; ← attribValue : Variable )`,
			Summary: "Reads the name and the value of an attribute by its position in the order of the names.",
			Examples: `
				$root:=DOM Parse XML variable("<a id='7' lang='en'/>")
				DOM GET XML ATTRIBUTE BY INDEX($root; 2; $name; $value)
				$name+"="+$value // lang=en`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				i, attrs := c.Int(1), sortedAttrs(c.node)
				if i < 1 || i > len(attrs) {
					return value.Undef, c.ArgError(1, errIndexRange, "there is no attribute number %d: the element %s has %d", i, nameOf(c.node), len(attrs))
				}
				if err := c.SetOut(2, value.Str(attrs[i-1].Name)); err != nil {
					return value.Undef, err
				}
				return value.Undef, setXMLValue(c.Call, 3, attrs[i-1].Value)
			}),
		},
		{
			Name: "DOM GET XML ELEMENT NAME", Number: 730,
			Syntax:  `( elementRef : Text ; ← elementName : Variable )`,
			Summary: "Reads the name of an element.",
			Examples: `
				DOM GET XML ELEMENT NAME(DOM Parse XML variable("<a/>"); $name)
				$name // a`,
			Run: onXML(func(c *xmlCall) (value.Value, error) { return value.Undef, c.SetOut(1, value.Str(nameOf(c.node))) }),
		},
		{
			Name: "DOM GET XML ELEMENT VALUE", Number: 731,
			Syntax:  `( elementRef : Text ; ← elementValue : Variable {; ← cDATA : Variable} )`,
			Summary: "Reads the text of an element, and that of its CDATA sections, converted to the types of the variables.",
			Notes:   "The text is what stands directly in the element, without that of elements in it.",
			Examples: `
				DOM GET XML ELEMENT VALUE(DOM Parse XML variable("<a>12</a>"); $value)
				$value // 12`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				text, cdata := c.node.Content()
				if err := setXMLValue(c.Call, 1, text); err != nil || !c.Has(2) {
					return value.Undef, err
				}
				return value.Undef, setXMLValue(c.Call, 2, cdata)
			}),
		},
		{
			Name: "DOM Find XML element", Number: 864,
			Syntax:  `( elementRef : Text ; xPath : Text {; ← arrElementRefs : Text array} ) : Text`,
			Summary: "Returns the first element that an XPath selects, and fills an array with all of them; OK becomes 0 when there is none.",
			Notes:   "The whole of XPath 1.0 works, as with the option Use standard XPath. What it selects may also be texts and attributes.",
			Examples: `
				$root:=DOM Parse XML variable("<list><item>1</item><item>2</item></list>")
				ARRAY TEXT($items; 0)
				$first:=DOM Find XML element($root; "/list/item"; $items)
				Size of array($items) // 2
				DOM GET XML ELEMENT VALUE($items{2}; $value)
				$value // 2`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				list, err := c.node.Find(c.Text(1))
				if err != nil {
					return value.Undef, badXML(c.Call, 1, err)
				}
				if c.Has(2) {
					a := value.NewArray(value.TText, false, 0)
					for _, n := range list {
						a.V = append(a.V, value.Str(c.tree.ref(n)))
					}
					if err := setArray(c.Call, 2, a); err != nil {
						return value.Undef, err
					}
				}
				if len(list) == 0 {
					return c.found(nil)
				}
				return c.found(list[0])
			}),
		},
		{
			Name: "DOM Find XML element by ID", Number: 1010,
			Syntax:  `( elementRef : Text ; id : Text ) : Text`,
			Summary: "Returns the element of the document whose attribute id has a value; OK becomes 0 when there is none.",
			Examples: `
				$root:=DOM Parse XML variable("<list><item id='x'>1</item></list>")
				DOM GET XML ELEMENT VALUE(DOM Find XML element by ID($root; "x"); $value)
				$value // 1`,
			Run: onXML(func(c *xmlCall) (value.Value, error) {
				return c.found(byID(c.tree.doc.Root(), c.Text(1)))
			}),
		},
		{
			Name: "DOM Get root XML element", Number: 1053,
			Syntax:  `( elementRef : Text ) : Text`,
			Summary: "Returns the root element of the document of an element.",
			Examples: `
				$b:=DOM Get first child XML element(DOM Parse XML variable("<a><b/></a>"))
				DOM GET XML ELEMENT NAME(DOM Get root XML element($b); $name)
				$name // a`,
			Run: onXML(func(c *xmlCall) (value.Value, error) { return c.found(c.tree.doc.Root()) }),
		},
		{
			Name: "DOM Get XML document ref", Number: 1088,
			Syntax:  `( elementRef : Text ) : Text`,
			Summary: "Returns the document node of an element, in which the DOCTYPE and the root element are.",
			Examples: `
				$root:=DOM Create XML Ref("a")
				DOM GET XML ELEMENT NAME(DOM Get XML document ref($root); $name)
				$name // #document`,
			Run: onXML(func(c *xmlCall) (value.Value, error) { return c.found(c.tree.doc) }),
		},
		{
			Name: "DOM GET XML CHILD NODES", Number: 1081,
			Syntax:  `( elementRef : Text ; ← childTypesArr : Array ; ← nodeRefsArr : Text array )`,
			Summary: "Fills two arrays with the types of the nodes in an element, and with the references of the elements and the values of the others.",
			Examples: `
				$root:=DOM Parse XML variable("<a>text<b/></a>")
				ARRAY LONGINT($types; 0)
				ARRAY TEXT($nodes; 0)
				DOM GET XML CHILD NODES($root; $types; $nodes)
				$types{1}=XML DATA // True
				$nodes{1} // text`,
			Run: onXML(xmlChildNodes),
		},
	}, xmlEditCommands()...)
}

func sortedAttrs(n *xml.Node) []xml.Attr {
	return slices.SortedStableFunc(slices.Values(n.Attrs), func(a, b xml.Attr) int { return cmp.Compare(a.Name, b.Name) })
}

func byID(n *xml.Node, id string) *xml.Node {
	for at := n; at != nil; {
		if v, ok := at.Attr("id"); ok && v == id {
			return at
		}
		// the next element in the order of the document
		switch k := at.FirstElement(); {
		case k != nil:
			at = k
		default:
			for at != nil && at != n && at.NextElement() == nil {
				at = at.Parent
			}
			if at == nil || at == n {
				return nil
			}
			at = at.NextElement()
		}
	}
	return nil
}

func getXMLElement(c *xmlCall) (value.Value, error) {
	count := 0
	for k := c.node.FirstElement(); k != nil; k = k.NextElement() {
		if !c.tree.sameName(k.Name, c.Text(1)) {
			continue
		}
		if count++; count != c.Int(2) {
			continue
		}
		if c.Has(3) {
			if err := c.setValue(3, k); err != nil {
				return value.Undef, err
			}
		}
		if err := setAttrs(c.Call, 4, sortedAttrs(k)); err != nil {
			return value.Undef, err
		}
		return c.found(k)
	}
	return c.found(nil)
}

// setAttrs fills the arrays of arguments i and i+1 with names and values, as far as they were given.
func setAttrs(c *interp.Call, i int, attrs []xml.Attr) error {
	names, values := value.NewArray(value.TText, false, 0), value.NewArray(value.TText, false, 0)
	for _, a := range attrs {
		names.V = append(names.V, value.Str(a.Name))
		values.V = append(values.V, value.Str(a.Value))
	}
	for j, a := range []*value.ArrayV{names, values} {
		if c.Has(i + j) {
			if err := setArray(c, i+j, a); err != nil {
				return err
			}
		}
	}
	return nil
}

// The types of nodes (constants of the theme XML).
var xmlKinds = value.Lazy[map[xml.Kind]int]{Make: func() map[xml.Kind]int {
	return map[xml.Kind]int{xml.Comment: 2, xml.Instruction: 3, xml.Text: 6, xml.CDATA: 7, xml.Doctype: 10, xml.Element: 11}
}}

func xmlChildNodes(c *xmlCall) (value.Value, error) {
	types, refs := value.NewArray(value.TInteger, false, 0), value.NewArray(value.TText, false, 0)
	for k := c.node.First; k != nil; k = k.Next {
		v := k.Value
		switch k.Kind {
		case xml.Element:
			v = c.tree.ref(k)
		case xml.Instruction, xml.Doctype:
			v = k.Name
			if k.Value != "" {
				v += " " + k.Value
			}
		}
		types.I = append(types.I, int32(xmlKinds.Get()[k.Kind]))
		refs.V = append(refs.V, value.Str(v))
	}
	if err := setArray(c.Call, 1, types); err != nil {
		return value.Undef, err
	}
	return value.Undef, setArray(c.Call, 2, refs)
}

func xmlInformation(c *xmlCall) (value.Value, error) {
	info := c.tree.doc.Info
	switch c.Int(1) {
	case 4: // Encoding
		return text(info.Encoding)
	case 5: // Version
		return text(info.Version)
	case 1, 2, 3, 6:
	default:
		return value.Undef, c.ArgError(1, errBadOption, "%d is not the number of an information about XML", c.Int(1))
	}
	doctype := c.tree.doc.First
	for doctype != nil && doctype.Kind != xml.Doctype {
		doctype = doctype.Next
	}
	if doctype == nil {
		return text("")
	}
	public, system := externalID(doctype.Value)
	switch c.Int(1) {
	case 1: // PUBLIC ID
		return text(public)
	case 3: // DOCTYPE Name
		return text(doctype.Name)
	}
	return text(system) // SYSTEM ID, Document URI
}

// externalID takes a declaration such as PUBLIC "…" "…" apart.
func externalID(s string) (public, system string) {
	s, _, _ = strings.Cut(s, "[")
	var ids []string
	for s != "" {
		i := strings.IndexAny(s, `"'`)
		if i < 0 {
			break
		}
		id, after, ok := strings.Cut(s[i+1:], s[i:i+1])
		if !ok {
			break
		}
		ids, s = append(ids, id), after
	}
	switch len(ids) {
	case 0:
		return "", ""
	case 1:
		return "", ids[0]
	}
	return ids[0], ids[1]
}
