package builtins

import (
	"bytes"
	"encoding/base64"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"tetra/interp"
	"tetra/value"
)

// Property lists in XML, the .plist files of .getAppInfo() and .setAppInfo() (docs/API/FileClass).

const (
	maxPlist      = 16 << 20 // bytes
	maxPlistDepth = 200
	isoSeconds    = "2006-01-02T15:04:05Z"
)

// A plistNode is an element of a property list: a dict holds key and value by turns.
type plistNode struct {
	XMLName  xml.Name
	Text     string       `xml:",chardata"`
	Children []*plistNode `xml:",any"`
}

var errNotPlist = errors.New("this is not a property list in XML")

// readPlist gives the dict of a .plist file; nil when the file does not exist or is something else, an error when it is a binary property list.
func readPlist(c *interp.Call, p *diskPath) (*plistNode, error) {
	if _, err := files(c); err != nil {
		return nil, err
	}
	_, ext := splitName(p.fullName())
	info := p.stat(c)
	if !strings.EqualFold(ext, ".plist") || info == nil || !info.Mode().IsRegular() || info.Size() > maxPlist {
		return nil, nil
	}
	b, err := p.read(c)
	if err != nil {
		return nil, err
	}
	if bytes.HasPrefix(b, []byte("bplist")) {
		return nil, c.Errorf(errIO, "%s: binary property lists are not supported", p.posix())
	}
	root, err := parsePlist(b)
	if err != nil {
		return nil, nil // not a valid one: an empty object, and no error
	}
	return root, nil
}

// parsePlist gives the dict inside the plist element.
func parsePlist(b []byte) (*plistNode, error) {
	if !shallow(b) {
		return nil, errNotPlist
	}
	var plist plistNode
	if err := xml.Unmarshal(b, &plist); err != nil {
		return nil, err
	}
	if plist.XMLName.Local != "plist" || len(plist.Children) != 1 || plist.Children[0].XMLName.Local != "dict" {
		return nil, errNotPlist
	}
	return plist.Children[0], nil
}

// shallow tells whether an XML document is nested less deep than the decoder's recursion may go.
func shallow(b []byte) bool {
	d := xml.NewDecoder(bytes.NewReader(b))
	for depth := 0; ; {
		t, err := d.RawToken()
		if err == io.EOF {
			return true
		}
		if err != nil {
			return false
		}
		switch t.(type) {
		case xml.StartElement:
			if depth++; depth > maxPlistDepth {
				return false
			}
		case xml.EndElement:
			depth--
		}
	}
}

// value is the 4D value of an element.
func (n *plistNode) value() value.Value {
	s := strings.TrimSpace(n.Text)
	switch n.XMLName.Local {
	case "dict":
		o := value.NewObject()
		for i := 0; i+1 < len(n.Children); i += 2 {
			o.Set(n.Children[i].Text, n.Children[i+1].value())
		}
		return value.Obj(o)
	case "array":
		list := make([]value.Value, len(n.Children))
		for i, x := range n.Children {
			list[i] = x.value()
		}
		return value.Coll(value.NewColl(list))
	case "true":
		return value.True
	case "false":
		return value.False
	case "integer":
		if i, err := strconv.ParseInt(s, 0, 64); err == nil {
			return value.Num(float64(i))
		}
	case "real":
		if f, err := strconv.ParseFloat(s, 64); err == nil {
			return value.Num(f)
		}
	case "date", "data":
		return value.Str(s)
	}
	return value.Str(n.Text)
}

func plistText(kind, s string) *plistNode {
	return &plistNode{XMLName: xml.Name{Local: kind}, Text: s}
}

// plistOf is the element for a value; old is the kind of the element it replaces, which is kept when the value can be of it.
func plistOf(v value.Value, old string) *plistNode {
	switch {
	case v.IsBool():
		if v.Truth() {
			return plistText("true", "")
		}
		return plistText("false", "")
	case v.IsNum():
		s := strconv.FormatFloat(v.Float(), 'f', -1, 64)
		switch {
		case old == "string":
			return plistText("string", s)
		case old != "real" && !strings.Contains(s, "."):
			return plistText("integer", s)
		}
		return plistText("real", s)
	case v.IsColl():
		n := plistText("array", "")
		for _, x := range v.Coll().All() {
			n.Children = append(n.Children, plistOf(x, ""))
		}
		return n
	case v.IsObject():
		n := plistText("dict", "")
		n.merge(v.Object())
		return n
	case v.IsText():
		s := v.Str()
		switch old {
		case "integer", "real":
			if _, err := strconv.ParseFloat(strings.TrimSpace(s), 64); err == nil {
				return plistText(old, strings.TrimSpace(s))
			}
		case "data":
			if _, err := base64.StdEncoding.DecodeString(strings.TrimSpace(s)); err == nil {
				return plistText("data", s)
			}
		}
		if _, err := time.Parse(isoSeconds, s); err == nil && old != "string" {
			return plistText("date", s)
		}
		return plistText("string", s)
	}
	if v.IsNullish() {
		return plistText("string", "") // a property list has no null
	}
	return plistText("string", value.ToText(v).Str())
}

// merge sets keys of a dict and leaves the others.
func (n *plistNode) merge(o *value.ObjectV) {
	places := map[string]int{}
	for i := 0; i+1 < len(n.Children); i += 2 {
		places[n.Children[i].Text] = i + 1
	}
	for key, v := range o.All() {
		at, ok := places[key]
		if !ok {
			n.Children = append(n.Children, plistText("key", key), plistOf(v, ""))
			continue
		}
		n.Children[at] = plistOf(v, n.Children[at].XMLName.Local)
	}
}

func (n *plistNode) write(w *strings.Builder, indent string) {
	name := n.XMLName.Local
	switch {
	case len(n.Children) > 0:
		fmt.Fprintf(w, "%s<%s>\n", indent, name)
		for _, x := range n.Children {
			x.write(w, indent+"\t")
		}
		fmt.Fprintf(w, "%s</%s>\n", indent, name)
	case n.Text == "" && name != "string" && name != "key":
		fmt.Fprintf(w, "%s<%s/>\n", indent, name)
	default:
		fmt.Fprintf(w, "%s<%s>", indent, name)
		xml.EscapeText(w, []byte(n.Text))
		fmt.Fprintf(w, "</%s>\n", name)
	}
}

func getAppInfo(c *interp.Call, p *diskPath) (value.Value, error) {
	root, err := readPlist(c, p)
	if err != nil {
		return value.Undef, err
	}
	if root == nil {
		return object(value.NewObject())
	}
	return root.value(), nil
}

func setAppInfo(c *interp.Call, p *diskPath) (value.Value, error) {
	root, err := readPlist(c, p)
	if _, ext := splitName(p.fullName()); err == nil && strings.EqualFold(ext, ".plist") && p.stat(c) == nil {
		root = &plistNode{XMLName: xml.Name{Local: "dict"}}
	}
	o := c.Object(0)
	if err != nil || root == nil || o == nil {
		return value.Undef, err
	}
	if deeper(value.Obj(o), maxPlistDepth-1) {
		return value.Undef, c.ArgError(0, errArgumentType, "the object contains itself, or is nested more than %d deep", maxPlistDepth-2)
	}
	root.merge(o)
	return value.Undef, writePlist(c, p, root)
}

// deeper tells whether an object or collection is nested more than so deep, as one that contains itself is.
func deeper(v value.Value, levels int) bool {
	if levels == 0 {
		return true
	}
	switch {
	case v.IsColl():
		for _, x := range v.Coll().All() {
			if deeper(x, levels-1) {
				return true
			}
		}
	case v.IsObject():
		for _, x := range v.Object().All() {
			if deeper(x, levels-1) {
				return true
			}
		}
	}
	return false
}

// writePlist writes the dict of a property list as a .plist file.
func writePlist(c *interp.Call, p *diskPath, root *plistNode) error {
	var w strings.Builder
	w.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" +
		`<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">` + "\n" + `<plist version="1.0">` + "\n")
	root.write(&w, "")
	w.WriteString("</plist>\n")
	f, err := files(c)
	if err != nil {
		return err
	}
	return fileError(c, p.write(f, []byte(w.String())), p.posix())
}
