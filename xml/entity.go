package xml

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"
)

var (
	entityDeclaration = pattern{source: `(?s)<!ENTITY\s+(%\s+)?([^\s"'%]+)\s+(?:(SYSTEM)\s+|(PUBLIC)\s+(?:"[^"]*"|'[^']*')\s+)?("[^"]*"|'[^']*')`}
	internalComment   = pattern{source: `(?s)<!--.*?-->`}
	textDeclaration   = pattern{source: `^<\?xml\s[^>]*\?>`}
)

// A pattern is a regular expression that is compiled when it is first used.
type pattern struct {
	source string
	once   sync.Once
	re     *regexp.Regexp
}

func (p *pattern) get() *regexp.Regexp {
	p.once.Do(func() { p.re = regexp.MustCompile(p.source) })
	return p.re
}

// doctype reads the document type: its entities, whose references the rest of the document may contain.
func (r *Reader) doctype(raw string, from int) (Event, bool, error) {
	inner := strings.TrimSuffix(strings.TrimPrefix(raw, "<!"), ">")
	rest, ok := strings.CutPrefix(inner, "DOCTYPE")
	if !ok || rest == strings.TrimLeft(rest, " \t\r\n") {
		return Event{}, false, r.fail(from, "<!%.20s is not known here", inner)
	}
	rest = strings.TrimSpace(rest)
	name := rest
	if i := strings.IndexAny(rest, " \t\r\n["); i >= 0 {
		name, rest = rest[:i], strings.TrimSpace(rest[i:])
	} else {
		rest = ""
	}
	if name == "" {
		return Event{}, false, r.fail(from, "the document type has no name")
	}
	d := entityTable{replacement: map[string]string{}, text: r.entities, markup: map[string]string{}}
	var names []string
	for _, m := range entityDeclaration.get().FindAllStringSubmatch(internalComment.get().ReplaceAllString(rest, ""), -1) {
		name, v := m[2], m[5][1:len(m[5])-1]
		if _, twice := d.replacement[name]; m[1] != "" || twice || predefined(name) {
			continue // parameter entities only serve validation, the first declaration counts
		}
		var err error
		if m[3] != "" || m[4] != "" {
			if r.External == nil {
				return Event{}, false, r.fail(from, "the external entity %s (%s) is not resolved", name, v)
			}
			if v, err = r.External(v); err != nil {
				return Event{}, false, r.fail(from, "the external entity %s: %v", name, err)
			}
			v = strings.TrimPrefix(v, byteOrder)
			v = v[len(textDeclaration.get().FindString(v)):]
		} else if v, err = characterReferences(v); err != nil {
			return Event{}, false, r.fail(from, "the entity %s: %v", name, err)
		}
		d.replacement[name] = v
		names = append(names, name)
	}
	for _, name := range names {
		if err := d.resolve(name, 0); err != nil {
			return Event{}, false, r.fail(from, "the entity %s: %v", name, err)
		}
	}
	if err := r.include(d.markup, from+len(raw)); err != nil {
		return Event{}, false, r.fail(from, "%v", err)
	}
	grown := 0
	for _, e := range r.references(r.src[from+len(raw):]) {
		if grown += len(e.Value); grown > maxExpansion {
			return Event{}, false, r.fail(from, "%v", errExpansion)
		}
	}
	return Event{Kind: DoctypeEvent, Name: name, Value: rest}, true, nil
}

// predefined tells of the entities that every document has.
func predefined(name string) bool {
	switch name {
	case "amp", "lt", "gt", "quot", "apos":
		return true
	}
	return false
}

var (
	errExpansion = errors.New("the replacements of entities are longer than 8 MB") // maxExpansion
	errEntity    = errors.New("its text is longer than 64 KB")                     // maxEntity
	errEntityBad = errors.New("its text is not well formed")
)

// An entityTable is the entities of a document type (XML 1.0, 4.4 and 4.5).
type entityTable struct {
	replacement map[string]string // as declared: character references are replaced, entities are not
	text        map[string]string // of those without markup what they stand for
	markup      map[string]string // of those with markup what is read in their place
	total       int               // bytes of the last two
}

// resolve puts an entity into text or markup, those that it refers to before.
func (d *entityTable) resolve(name string, depth int) error {
	_, isText := d.text[name]
	_, isMarkup := d.markup[name]
	if isText || isMarkup {
		return nil
	}
	v := d.replacement[name]
	if len(v) > maxEntity {
		return errEntity
	}
	if depth > len(d.replacement) {
		return errors.New("it refers to itself")
	}
	hasMarkup := strings.Contains(v, "<")
	rest := v
	for {
		ref, after, ok := nextReference(rest)
		if !ok {
			break
		}
		rest = after
		if _, declared := d.replacement[ref]; declared {
			if err := d.resolve(ref, depth+1); err != nil {
				return err
			}
			_, isMarkup := d.markup[ref]
			hasMarkup = hasMarkup || isMarkup
		}
	}
	if hasMarkup {
		v, err := included(v, d.markup, maxEntity)
		if err != nil {
			return errEntity
		}
		d.markup[name] = v
		return d.grow(len(v))
	}
	t, err := d.plainText(v)
	if err != nil {
		return err
	}
	d.text[name] = t
	return d.grow(len(t))
}

func (d *entityTable) grow(n int) error {
	if d.total += n; d.total > maxExpansion {
		return errExpansion
	}
	return nil
}

// plainText is what a replacement without markup stands for.
func (d *entityTable) plainText(v string) (string, error) {
	if strings.IndexByte(v, '&') < 0 {
		return v, nil
	}
	dec := xml.NewDecoder(strings.NewReader("<e>" + v + "</e>"))
	dec.Entity = d.text
	var b strings.Builder
	for {
		t, err := dec.RawToken()
		if err == io.EOF {
			return b.String(), nil
		}
		if err != nil {
			return "", errEntityBad
		}
		if s, ok := t.(xml.CharData); ok {
			b.Write(s)
		}
		if b.Len() > maxEntity {
			return "", errEntity
		}
	}
}

// characterReferences replaces the references to characters in the value of a declaration.
func characterReferences(v string) (string, error) {
	var b strings.Builder
	for {
		before, after, ok := strings.Cut(v, "&#")
		b.WriteString(before)
		if !ok {
			return b.String(), nil
		}
		digits, rest, ok := strings.Cut(after, ";")
		base := 10
		if hex, isHex := strings.CutPrefix(digits, "x"); isHex {
			digits, base = hex, 16
		}
		n, err := strconv.ParseInt(digits, base, 32)
		if !ok || err != nil || n <= 0 || n > 0x10FFFF {
			return "", errEntityBad
		}
		b.WriteRune(rune(n))
		v = rest
	}
}

// nextReference finds the next reference to an entity, not to a character.
func nextReference(s string) (name, after string, ok bool) {
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			return "", "", false
		}
		s = s[i+1:]
		if end := strings.IndexByte(s[:min(len(s), maxReference)], ';'); end > 0 && s[0] != '#' {
			return s[:end], s[end+1:], true
		}
	}
}

const maxReference = 256 // bytes of the name of an entity

// include reads what follows the document type with the entities that contain elements put in.
func (r *Reader) include(markup map[string]string, from int) error {
	if len(markup) == 0 {
		return nil
	}
	rest, err := included(r.src[from:], markup, len(r.src)+maxExpansion)
	if err != nil {
		return err
	}
	r.src = r.src[:from] + rest
	r.base = from
	entities := r.dec.Entity
	r.dec = xml.NewDecoder(strings.NewReader(rest))
	r.dec.Entity = entities
	return nil
}

// included puts entities into the content of elements: not into comments, instructions, CDATA sections and tags, where markup has no meaning.
func included(src string, markup map[string]string, limit int) (string, error) {
	var b strings.Builder
	for {
		i := strings.IndexAny(src, "<&")
		if i < 0 {
			b.WriteString(src)
			return b.String(), nil
		}
		b.WriteString(src[:i])
		src = src[i:]
		n := 1
		switch {
		case src[0] == '&':
			if name, after, ok := nextReference(src); ok && len(src) == len(name)+len(after)+2 {
				if v, found := markup[name]; found {
					if b.WriteString(v); b.Len() > limit {
						return "", errExpansion
					}
					src = after
					continue
				}
			}
		case strings.HasPrefix(src, "<!--"):
			n = endOf(src, "-->")
		case strings.HasPrefix(src, "<![CDATA["):
			n = endOf(src, "]]>")
		case strings.HasPrefix(src, "<?"):
			n = endOf(src, "?>")
		default:
			n = tagEnd(src)
		}
		b.WriteString(src[:n])
		src = src[n:]
	}
}

func endOf(s, mark string) int {
	if i := strings.Index(s, mark); i >= 0 {
		return i + len(mark)
	}
	return len(s)
}

// tagEnd is where the tag at the beginning of s ends.
func tagEnd(s string) int {
	quote := byte(0)
	for i := range len(s) {
		switch c := s[i]; {
		case quote == 0 && c == '>':
			return i + 1
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
		case quote == c:
			quote = 0
		}
	}
	return len(s)
}
