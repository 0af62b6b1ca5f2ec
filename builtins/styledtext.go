package builtins

import (
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"tetra/value"
)

// Styled text is text with tags: <SPAN STYLE="..."> for the looks of characters, <a href="..."> for a link, and a span with -d4-ref or -d4-ref-user for a
// reference to an expression or a link of the user's (docs/commands/st-get-plain-text). It is taken apart into runs, whose characters look alike.

// The kinds of runs, with the values of the theme Multistyle Text for what a selection contains.
const (
	plainRun      = 0
	urlRun        = 1
	expressionRun = 2
	mixedRuns     = 3
	tagRun        = 4
	userRun       = 5
)

// A styledRun is a part of a styled text: characters, or a reference, which counts as one character.
type styledRun struct {
	kind  int
	text  string // of a reference: what is shown
	ref   string // the address, expression or link; of a tag that is not known its source
	style textStyle
}

// A textStyle is how characters look; "" is what nobody has said. Two that are equal look alike.
type textStyle struct {
	font, size                      string // a size has its unit
	bold, italic, underline, strike string // "1" or "0"
	color, background               string
	rest                            string // declarations that have no attribute, each with a semicolon behind it
}

// maxStyledDepth bounds how deep tags lie in each other.
const maxStyledDepth = 200

const noBreakSpace = "\u00A0"

// parseStyled takes a styled text apart; ok is false when its tags or entities are not right. spans tells whether there is a SPAN at all.
func parseStyled(s string) (runs []styledRun, spans, ok bool) {
	type open struct {
		name  string
		at    int // where its tag begins
		first int // its first run
		kind  int
		ref   string
		style textStyle // around it
	}
	var stack []open
	var style textStyle
	for i := 0; i < len(s); {
		if s[i] != '<' {
			n := strings.IndexByte(s[i:], '<')
			if n < 0 {
				n = len(s) - i
			}
			text, fine := unescapeStyled(s[i : i+n])
			if !fine {
				return nil, false, false
			}
			runs = append(runs, styledRun{text: oneBreak.Get().Replace(text), style: style})
			i += n
			continue
		}
		tag, n := parseTag(s[i:])
		switch {
		case n == 0:
			return nil, false, false
		case tag.name == "br" && tag.empty:
			runs = append(runs, styledRun{text: "\r", style: style})
		case tag.end:
			if len(stack) == 0 || stack[len(stack)-1].name != tag.name {
				return nil, false, false
			}
			top := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if top.kind != plainRun {
				ref := styledRun{kind: top.kind, text: plainOf(runs[top.first:]), ref: top.ref, style: style}
				if top.kind == tagRun {
					ref.ref = s[top.at : i+n]
				}
				runs = append(runs[:top.first], ref)
			}
			style = top.style
		default:
			if len(stack) == maxStyledDepth {
				return nil, false, false
			}
			o := open{name: tag.name, at: i, first: len(runs), style: style}
			switch href, isLink := tag.attributes["href"]; {
			case tag.name == "span":
				spans = true
				var refs map[string]string
				style, refs = style.with(tag.attributes["style"])
				if x, found := refs["-d4-ref"]; found {
					o.kind, o.ref = expressionRun, x
				} else if x, found := refs["-d4-ref-user"]; found {
					o.kind, o.ref = userRun, x
				}
			case tag.name == "a" && isLink:
				o.kind, o.ref = urlRun, href
			default:
				o.kind = tagRun
			}
			switch {
			case !tag.empty:
				stack = append(stack, o)
			case o.kind != plainRun:
				ref := styledRun{kind: o.kind, ref: o.ref, style: style}
				if o.kind == tagRun {
					ref.ref = s[i : i+n]
				}
				runs = append(runs, ref)
				style = o.style
			default:
				style = o.style
			}
		}
		i += n
	}
	return joinRuns(runs), spans, len(stack) == 0
}

type styledTag struct {
	name       string // in small letters
	attributes map[string]string
	end, empty bool
}

var styledTags = value.Lazy[*regexp.Regexp]{Make: func() *regexp.Regexp {
	return regexp.MustCompile(`^<(/?)([A-Za-z][A-Za-z0-9:_-]*)((?:\s+[A-Za-z_:][-A-Za-z0-9_:.]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`)
}}

var styledAttributes = value.Lazy[*regexp.Regexp]{Make: func() *regexp.Regexp {
	return regexp.MustCompile(`([A-Za-z_:][-A-Za-z0-9_:.]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`)
}}

// parseTag reads the tag at the beginning of a text; size is 0 when there is none.
func parseTag(s string) (t styledTag, size int) {
	m := styledTags.Get().FindStringSubmatch(s)
	if m == nil || m[1] != "" && (m[3] != "" || m[4] != "") {
		return t, 0
	}
	t = styledTag{name: strings.ToLower(m[2]), attributes: map[string]string{}, end: m[1] != "", empty: m[4] != ""}
	for _, a := range styledAttributes.Get().FindAllStringSubmatch(m[3], -1) {
		v, ok := unescapeStyled(a[2] + a[3])
		if !ok {
			return t, 0
		}
		t.attributes[strings.ToLower(a[1])] = v
	}
	return t, len(m[0])
}

var styledEntities = value.Lazy[*regexp.Regexp]{Make: func() *regexp.Regexp {
	return regexp.MustCompile(`^&(?:amp|lt|gt|quot|apos|nbsp|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});`)
}}

// unescapeStyled replaces entities; ok is false for an & that begins none.
func unescapeStyled(s string) (_ string, ok bool) {
	for rest := s; ; rest = rest[1:] {
		i := strings.IndexByte(rest, '&')
		if i < 0 {
			return html.UnescapeString(s), true
		}
		if rest = rest[i:]; !styledEntities.Get().MatchString(rest) {
			return "", false
		}
	}
}

// oneBreak makes a line end one character, as <BR/> is.
var oneBreak = value.Lazy[*strings.Replacer]{Make: func() *strings.Replacer { return strings.NewReplacer("\r\n", "\r") }}

// styledQuotes makes a text the value of an attribute in double quotes, styledEscapes the content of a tag.
var styledQuotes = value.Lazy[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")
}}

var styledEscapes = value.Lazy[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\r", "<BR/>", "\n", "<BR/>")
}}

// with adds the declarations of a STYLE attribute, and gives those of references apart.
func (t textStyle) with(declarations string) (textStyle, map[string]string) {
	refs := map[string]string{}
	for _, d := range splitDeclarations(declarations) {
		name, v, ok := strings.Cut(d, ":")
		if !ok {
			continue
		}
		name, v = strings.ToLower(strings.TrimSpace(name)), strings.TrimSpace(v)
		switch lower := strings.ToLower(v); name {
		case "font-family":
			t.font = unquoteStyled(v)
		case "font-size":
			t.size = lower
		case "font-weight":
			n, _ := strconv.Atoi(lower)
			t.bold = onOff(lower == "bold" || lower == "bolder" || n >= 600)
		case "font-style":
			t.italic = onOff(lower == "italic" || lower == "oblique")
		case "text-decoration":
			t.underline, t.strike = onOff(strings.Contains(lower, "underline")), onOff(strings.Contains(lower, "line-through"))
		case "color":
			t.color = v
		case "background-color":
			t.background = v
		case "-d4-ref", "-d4-ref-user":
			refs[name] = unquoteStyled(v)
		default:
			t.rest += name + ":" + v + ";"
		}
	}
	return t, refs
}

func onOff(on bool) string {
	if on {
		return "1"
	}
	return "0"
}

// over is a style whose own attributes lie over those of another.
func (t textStyle) over(under textStyle) textStyle {
	for _, p := range []struct{ mine, theirs *string }{{&t.font, &under.font}, {&t.size, &under.size}, {&t.bold, &under.bold}, {&t.italic, &under.italic},
		{&t.underline, &under.underline}, {&t.strike, &under.strike}, {&t.color, &under.color}, {&t.background, &under.background}, {&t.rest, &under.rest}} {
		if *p.mine == "" {
			*p.mine = *p.theirs
		}
	}
	return t
}

// declarations is the style as those of a STYLE attribute.
func (t textStyle) declarations() string {
	var list []string
	add := func(name, v string) {
		if v != "" {
			list = append(list, name+":"+v)
		}
	}
	either := func(name, v, on, off string) {
		switch v {
		case "1":
			add(name, on)
		case "0":
			add(name, off)
		}
	}
	if t.font != "" {
		add("font-family", quoteStyled(t.font))
	}
	add("font-size", t.size)
	either("font-weight", t.bold, "bold", "normal")
	either("font-style", t.italic, "italic", "normal")
	switch {
	case t.underline == "1" && t.strike == "1":
		add("text-decoration", "underline line-through")
	case t.underline == "1":
		add("text-decoration", "underline")
	case t.strike == "1":
		add("text-decoration", "line-through")
	case t.underline+t.strike != "":
		add("text-decoration", "none")
	}
	add("color", t.color)
	add("background-color", t.background)
	if t.rest != "" {
		list = append(list, strings.TrimSuffix(t.rest, ";"))
	}
	return strings.Join(list, ";")
}

// splitDeclarations divides at the semicolons outside of single quotes, in which \' is a quote.
func splitDeclarations(s string) (list []string) {
	quoted, first := false, 0
	for i := 0; i < len(s); i++ {
		switch {
		case quoted && s[i] == '\\':
			i++
		case s[i] == '\'':
			quoted = !quoted
		case s[i] == ';' && !quoted:
			list = append(list, s[first:i])
			first = i + 1
		}
	}
	return append(list, s[first:])
}

func quoteStyled(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`).Replace(s) + "'"
}

func unquoteStyled(s string) string {
	if len(s) < 2 || s[0] != '\'' || s[len(s)-1] != '\'' {
		return s
	}
	return strings.NewReplacer(`\\`, `\`, `\'`, "'").Replace(s[1 : len(s)-1])
}

// markup is runs as a styled text again.
func markup(runs []styledRun) string {
	var b strings.Builder
	span := func(declarations, inner string) {
		if declarations == "" {
			b.WriteString(inner)
			return
		}
		b.WriteString(`<SPAN STYLE="` + styledQuotes.Get().Replace(declarations) + `">` + inner + `</SPAN>`)
	}
	for _, r := range runs {
		look, label := r.style.declarations(), styledEscapes.Get().Replace(r.text)
		refer := func(name string) string { return strings.TrimPrefix(look+";"+name+":"+quoteStyled(r.ref), ";") }
		switch r.kind {
		case plainRun:
			span(look, label)
		case urlRun:
			span(look, `<a href="`+styledQuotes.Get().Replace(r.ref)+`">`+label+`</a>`)
		case expressionRun:
			span(refer("-d4-ref"), noBreakSpace)
		case userRun:
			span(refer("-d4-ref-user"), label)
		default:
			span(look, r.ref)
		}
	}
	return b.String()
}

// length is the number of characters in UTF-16.
func (r *styledRun) length() int {
	if r.kind != plainRun {
		return 1
	}
	n := 0
	for _, c := range r.text {
		n += max(utf16.RuneLen(c), 1)
	}
	return n
}

func lengthOf(runs []styledRun) (n int) {
	for i := range runs {
		n += runs[i].length()
	}
	return n
}

// splitRuns divides runs at a character, from 0.
func splitRuns(runs []styledRun, at int) (before, after []styledRun) {
	for i := range runs {
		n := runs[i].length()
		if at >= n {
			at -= n
			continue
		}
		if at <= 0 {
			return slices.Clip(runs[:i]), runs[i:]
		}
		units := utf16.Encode([]rune(runs[i].text))
		left, right := runs[i], runs[i]
		left.text, right.text = string(utf16.Decode(units[:at])), string(utf16.Decode(units[at:]))
		return append(slices.Clone(runs[:i]), left), append([]styledRun{right}, runs[i+1:]...)
	}
	return slices.Clip(runs), nil
}

// cutRuns gives what is before, in and behind the characters from..to.
func cutRuns(runs []styledRun, from, to int) (before, inside, after []styledRun) {
	rest, after := splitRuns(runs, to)
	before, inside = splitRuns(rest, from)
	return before, inside, after
}

// joinRuns puts runs together; neighbours that look alike become one.
func joinRuns(parts ...[]styledRun) (runs []styledRun) {
	var alike []string
	flush := func() {
		if len(alike) > 0 {
			runs[len(runs)-1].text = strings.Join(alike, "")
			alike = nil
		}
	}
	for _, p := range parts {
		for _, r := range p {
			if r.kind != plainRun {
				flush()
				runs = append(runs, r)
				continue
			}
			if r.text == "" {
				continue
			}
			if len(alike) == 0 || runs[len(runs)-1].style != r.style {
				flush()
				runs = append(runs, r)
			}
			alike = append(alike, r.text)
		}
	}
	flush()
	return runs
}

// plainOf is the text that runs show, of references their labels.
func plainOf(runs []styledRun) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.text)
	}
	return b.String()
}
