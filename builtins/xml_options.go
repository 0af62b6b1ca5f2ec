package builtins

import (
	"encoding/base64"
	"fmt"
	"runtime"
	"strings"
	"time"

	"tetra/interp"
	"tetra/picture"
	"tetra/value"
	"tetra/xml"
)

// The selectors of XML SET OPTIONS (commands/xml-set-options).
const (
	xmlStringEncoding = iota + 1
	xmlDateEncoding
	xmlTimeEncoding
	xmlIndentation
	xmlBinaryEncoding
	xmlPictureEncoding
	xmlExternalEntities
	xmlCaseSensitivity
	xmlMark
	xmlLineEnding
)

// xmlDefaults are the values of the options when nothing was set, by selector.
var xmlDefaults = [xmlLineEnding + 1]int{xmlStringEncoding: 1, xmlDateEncoding: 1, xmlTimeEncoding: 1, xmlIndentation: 1, xmlBinaryEncoding: 1, xmlPictureEncoding: 1,
	xmlExternalEntities: 2, xmlCaseSensitivity: 1}

// xmlOptionNames are the constants of the selectors.
var xmlOptionNames = [xmlLineEnding + 1]string{xmlStringEncoding: "XML string encoding", xmlDateEncoding: "XML date encoding", xmlTimeEncoding: "XML time encoding",
	xmlIndentation: "XML indentation", xmlBinaryEncoding: "XML binary encoding", xmlPictureEncoding: "XML picture encoding",
	xmlExternalEntities: "XML external entity resolution", xmlCaseSensitivity: "XML DOM case sensitivity", xmlMark: "XML BOM", xmlLineEnding: "XML line ending"}

// xmlLast is the last value of each option, by selector; the first is 1, or 0 from xmlMark on.
var xmlLast = [xmlLineEnding + 1]int{xmlStringEncoding: 2, xmlDateEncoding: 5, xmlTimeEncoding: 5, xmlIndentation: 2, xmlBinaryEncoding: 2, xmlPictureEncoding: 2,
	xmlExternalEntities: 2, xmlCaseSensitivity: 2, xmlMark: 2, xmlLineEnding: 3}

// xmlOptions are the options of a tree or of a SAX document. The zero value has the defaults.
type xmlOptions struct {
	set       [xmlLineEnding + 1]int // as set, 0: the default
	foldNames bool
}

func (o *xmlOptions) get(selector int) int {
	if v := o.set[selector]; v != 0 {
		return v
	}
	return xmlDefaults[selector]
}

func (o *xmlOptions) layout() xml.Layout {
	l := xml.Layout{Compact: o.get(xmlIndentation) == 2, Mark: o.get(xmlMark) == 1, LineEnd: "\n"}
	switch e := o.get(xmlLineEnding); {
	case e == 3:
		l.LineEnd = "\r"
	case e == 2, e == 0 && runtime.GOOS == "windows":
		l.LineEnd = "\r\n"
	}
	return l
}

// xmlOptionsOf is the options of the tree or document that argument 0 names, and what to do after a change. The reference is not looked at when the selector is
// XML external entity resolution, which belongs to the process.
func xmlOptionsOf(c *interp.Call) (*xmlOptions, error) {
	if !c.Arg(0).IsText() {
		d, err := openDoc(c, 0)
		if err != nil {
			return nil, err
		}
		return &saxOf(d).options, nil
	}
	if t, _ := xmlOf(c.Proc).find(c.Text(0)); t != nil {
		return &t.options, nil
	}
	return nil, c.ArgError(0, errNoXMLNode, "%q is not a reference of an XML element of this process", shortened(c.Text(0)))
}

func eachXMLOption(c *interp.Call, f func(i, selector int) error) (value.Value, error) {
	for i := 1; i+1 < c.N(); i += 2 {
		selector := c.Int(i)
		if selector < xmlStringEncoding || selector > xmlLineEnding {
			return value.Undef, c.ArgError(i, errBadOption, "%d is not the number of an XML option", selector)
		}
		if err := f(i, selector); err != nil {
			return value.Undef, err
		}
	}
	return none()
}

func setXMLOptions(c *interp.Call) (value.Value, error) {
	return eachXMLOption(c, func(i, selector int) error {
		v := c.Int(i + 1)
		if v < 0 || v > xmlLast[selector] || v == 0 && xmlDefaults[selector] != 0 {
			return c.ArgError(i+1, errBadOption, "%s cannot be %d", xmlOptionNames[selector], v)
		}
		if selector == xmlExternalEntities {
			xmlOf(c.Proc).external = v == 1
			return nil
		}
		o, err := xmlOptionsOf(c)
		if err != nil {
			return err
		}
		o.set[selector] = v
		o.foldNames = o.get(xmlCaseSensitivity) == 2
		return nil
	})
}

func getXMLOptions(c *interp.Call) (value.Value, error) {
	return eachXMLOption(c, func(i, selector int) error {
		if selector == xmlExternalEntities {
			v := 2
			if xmlOf(c.Proc).external {
				v = 1
			}
			return c.SetOut(i+1, value.Int(v))
		}
		o, err := xmlOptionsOf(c)
		if err != nil {
			return err
		}
		return c.SetOut(i+1, value.Int(o.get(selector)))
	})
}

// ---- values and their text

// text is a value as XML writes it: numbers with a point, Booleans true or false, dates and times as the options say, BLOBs in Base64. Undefined is empty.
func (o *xmlOptions) text(c *interp.Call, i int) (string, error) { return o.valueText(c, i, c.Arg(i)) }

// valueText is text for a value that came with argument i.
func (o *xmlOptions) valueText(c *interp.Call, i int, v value.Value) (string, error) {
	switch v.Kind() {
	case value.Undefined, value.Null:
		return "", nil
	case value.Text:
		return v.Str(), nil
	case value.Real:
		return value.NumberText(v.Float()), nil
	case value.Boolean:
		if v.Truth() {
			return "true", nil
		}
		return "false", nil
	case value.Date:
		return o.date(c, v.Day()), nil
	case value.Time:
		return o.time(c, v.Seconds()), nil
	case value.Picture:
		return o.binary(pictureText(v.Picture(), o.get(xmlPictureEncoding) == 2)), nil
	default:
		if b, ok := value.BlobContent(v); ok {
			return o.binary("", b), nil
		}
		return "", c.ArgError(i, errArgumentType, "%s cannot be written to XML", v.Kind().WithArticle())
	}
}

func (o *xmlOptions) binary(mime string, b []byte) string {
	s := base64.StdEncoding.EncodeToString(b)
	if o.get(xmlBinaryEncoding) == 2 {
		return "data:" + mime + ";base64," + s
	}
	return s
}

func (o *xmlOptions) date(c *interp.Call, day int32) string {
	y, m, d := 0, 0, 0
	if day != 0 {
		y, m, d = value.Civil(day)
	}
	s := fmt.Sprintf("%04d-%02d-%02d", y, m, d)
	zone := func() string {
		return time.Date(y, time.Month(m), d, 0, 0, 0, 0, c.Proc.Interp().Options().Zone).Format("-07:00")
	}
	switch o.get(xmlDateEncoding) {
	case 2:
		return s + zone()
	case 3:
		return s + "T00:00:00" + zone()
	case 4:
		return s + "Z"
	case 5:
		return s + "T00:00:00Z"
	}
	return s
}

func (o *xmlOptions) time(c *interp.Call, seconds int64) string {
	clock := func(s int64) string { return fmt.Sprintf("%02d:%02d:%02d", s/3600, s/60%60, s%60) }
	now := c.Proc.Interp().Now()
	_, offset := now.Zone()
	switch o.get(xmlTimeEncoding) {
	case 2:
		return fmt.Sprintf("PT%02dH%02dM%02dS", seconds/3600, seconds/60%60, seconds%60)
	case 3:
		return "0000-00-00T" + clock(seconds) + now.Format("-07:00")
	case 4:
		return fmt.Sprint(seconds)
	case 5:
		return "0000-00-00T" + clock(((seconds-int64(offset))%86400+86400)%86400) + "Z"
	}
	return "0000-00-00T" + clock(seconds)
}

// setXMLValue converts a text of XML into the type of the variable given as argument i, and writes it there. A variable without a type gets the text
// (commands/xml-decode).
func setXMLValue(c *interp.Call, i int, s string) error {
	t, _ := c.DeclaredType(i)
	v := value.Str(s)
	switch trimmed := strings.TrimSpace(s); t {
	case value.TInteger, value.TReal:
		v = value.Num(value.ParseNum(strings.Replace(trimmed, ",", ".", 1)))
	case value.TBoolean:
		v = value.Bool(trimmed == "1" || strings.EqualFold(trimmed, "true"))
	case value.TDate:
		day, _, _ := strings.Cut(trimmed, "T")
		v = value.DateOf(value.ParseDate(day[:min(len(day), len("2009-10-25"))] + "T00:00:00"))
	case value.TTime:
		v = value.TimeOf(xmlTime(c, trimmed))
	case value.TBlob, value.TPicture:
		if _, after, ok := strings.Cut(trimmed, ";base64,"); ok && strings.HasPrefix(trimmed, "data:") {
			trimmed = after
		}
		b := decodeBase64(trimmed)
		if b == nil {
			b = []byte(s)
		}
		if v = value.BlobOf(&value.BlobV{B: b}); t == value.TPicture {
			v = value.PictOf(picture.Read(b))
		}
	}
	return c.SetOut(i, v)
}

// xmlTime reads a time: seconds, a duration, or the time of a dateTime brought to the local zone when it names another one.
func xmlTime(c *interp.Call, s string) int64 {
	if rest, ok := strings.CutPrefix(s, "PT"); ok {
		if d, err := time.ParseDuration(strings.ToLower(rest)); err == nil {
			return int64(d / time.Second)
		}
		return 0
	}
	_, clock, dated := strings.Cut(s, "T")
	if !dated {
		if strings.Contains(s, ":") {
			return value.ParseTime(s)
		}
		return int64(value.ParseNum(s))
	}
	seconds := value.ParseTime(clock[:min(len(clock), len("01:03:20"))])
	for _, layout := range []string{"15:04:05Z07:00", "15:04:05.999999999Z07:00"} {
		if t, err := time.Parse(layout, clock); err == nil {
			_, theirs := t.Zone()
			_, ours := c.Proc.Interp().Now().Zone()
			return ((seconds+int64(ours-theirs))%86400 + 86400) % 86400
		}
	}
	return seconds
}
