package tags

import "strings"

// A template is cut into nodes once, then run. Pieces between tags are kept as they are; nodes share the text of the template.

// kind is what a node is.
type kind uint8

const (
	plain      kind = iota // text without tags
	tagText                // 4DTEXT
	tagHTML                // 4DHTML
	tagEval                // 4DEVAL
	tagVar                 // 4DVAR, the name of 4DTEXT in earlier versions
	tagScript              // 4DSCRIPT/method/parameter
	tagCode                // 4DCODE
	tagIf                  // 4DIF ... 4DENDIF
	tagElseIf              // 4DELSEIF, only in branches of a tagIf
	tagElse                // 4DELSE, likewise
	tagLoop                // 4DLOOP ... 4DENDLOOP
	tagEach                // 4DEACH ... 4DENDEACH
	tagInclude             // 4DINCLUDE
	tagBase                // 4DBASE
	endIf
	endLoop
	endEach
)

// tagOf is the tag of a name in capital letters.
func tagOf(name string) (k kind, ok bool) {
	switch name {
	case "4DTEXT":
		return tagText, true
	case "4DHTML", "4DHTMLVAR":
		return tagHTML, true
	case "4DEVAL":
		return tagEval, true
	case "4DVAR":
		return tagVar, true
	case "4DSCRIPT":
		return tagScript, true
	case "4DCODE":
		return tagCode, true
	case "4DIF":
		return tagIf, true
	case "4DELSEIF":
		return tagElseIf, true
	case "4DELSE":
		return tagElse, true
	case "4DENDIF":
		return endIf, true
	case "4DLOOP":
		return tagLoop, true
	case "4DENDLOOP":
		return endLoop, true
	case "4DEACH":
		return tagEach, true
	case "4DENDEACH":
		return endEach, true
	case "4DINCLUDE":
		return tagInclude, true
	case "4DBASE":
		return tagBase, true
	}
	return 0, false
}

// A node is a piece of text, a tag, or a block from its first tag to its last.
type node struct {
	kind   kind
	raw    string // the tag as written; the text of a plain node
	arg    string // what stands after its name, blanks around it removed
	dollar bool   // $4DTEXT(...)
	body   []node // of a loop
	branch []node // of a tagIf: the conditions, each with its body; the last may be a tagElse
	open   bool   // the closing tag is missing
}

// maxNesting bounds how deep blocks may be nested, so that a hostile template cannot exhaust the stack. 4D names no limit.
const maxNesting = 1000

// parse cuts a template into nodes. dollar tells whether $4DTEXT(...) is a tag.
func parse(text string, dollar bool) []node {
	p := parser{text: text, dollar: dollar}
	return p.nodes()
}

// A frame is a block whose closing tag has not come yet.
type frame struct {
	node node
	list []node // nodes so far, of the loop or of the last branch
}

type parser struct {
	text   string
	dollar bool
	// unclosed tells that no --> comes any more, so that a text of many beginnings is not searched from each of them.
	unclosed bool
	stack    []frame
	top      []node // nodes outside of blocks
}

func (p *parser) nodes() []node {
	for p.text != "" {
		start, n, length := p.next()
		if start > 0 {
			p.add(node{kind: plain, raw: p.text[:start]})
		}
		if length == 0 {
			break
		}
		p.text = p.text[start+length:]
		p.tag(n)
	}
	for len(p.stack) > 0 {
		p.close(true)
	}
	return p.top
}

func (p *parser) add(n node) {
	if len(p.stack) > 0 {
		f := &p.stack[len(p.stack)-1]
		f.list = append(f.list, n)
		return
	}
	p.top = append(p.top, n)
}

// tag adds a tag, or opens, divides or closes a block. A tag that belongs to no block stays in the text as it is.
func (p *parser) tag(n node) {
	switch n.kind {
	case tagIf, tagLoop, tagEach:
		if len(p.stack) < maxNesting {
			f := frame{node: n}
			if n.kind == tagIf {
				f.node.branch = []node{n}
			}
			p.stack = append(p.stack, f)
			return
		}
	case tagElseIf, tagElse:
		if p.within(tagIf) {
			f := &p.stack[len(p.stack)-1]
			if last := &f.node.branch[len(f.node.branch)-1]; last.kind != tagElse {
				last.body, f.list = f.list, nil
				f.node.branch = append(f.node.branch, n)
				return
			}
		}
	case endIf:
		if p.within(tagIf) {
			p.close(false)
			return
		}
	case endLoop:
		if p.within(tagLoop) {
			p.close(false)
			return
		}
	case endEach:
		if p.within(tagEach) {
			p.close(false)
			return
		}
	default:
		p.add(n)
		return
	}
	p.add(node{kind: plain, raw: n.raw})
}

// within tells whether a block of a kind is open, and closes those inside it that were left open.
func (p *parser) within(k kind) bool {
	for i := len(p.stack) - 1; i >= 0; i-- {
		if p.stack[i].node.kind == k {
			for len(p.stack) > i+1 {
				p.close(true)
			}
			return true
		}
	}
	return false
}

// close ends the innermost block.
func (p *parser) close(open bool) {
	f := p.stack[len(p.stack)-1]
	p.stack = p.stack[:len(p.stack)-1]
	n := f.node
	n.open = open
	if n.kind == tagIf {
		n.branch[len(n.branch)-1].body = f.list
	} else {
		n.body = f.list
	}
	p.add(n)
}

const (
	opening = "<!--#"
	closing = "-->"
)

// next finds the first tag of the text: where it starts, what it is and how long it is; length 0 when there is none.
func (p *parser) next() (start int, n node, length int) {
	for i := 0; i < len(p.text); {
		var at int
		if p.dollar {
			at = strings.IndexAny(p.text[i:], "<$")
		} else {
			at = strings.IndexByte(p.text[i:], '<')
		}
		if at < 0 {
			break
		}
		i += at
		var ok bool
		if p.text[i] == '<' {
			n, ok = p.comment(p.text[i:])
		} else {
			n, ok = dollar(p.text[i:])
		}
		if ok {
			return i, n, len(n.raw)
		}
		i++
	}
	return len(p.text), node{}, 0
}

// comment reads <!--#4DTEXT expression--> at the beginning of s.
func (p *parser) comment(s string) (node, bool) {
	if p.unclosed || !strings.HasPrefix(s, opening) {
		return node{}, false
	}
	name, rest := tagName(s[len(opening):])
	k, ok := tagOf(name)
	if !ok || k == tagCode && (rest == "" || !isBlank(rest[0])) {
		return node{}, false
	}
	end := strings.Index(rest, closing)
	if end < 0 {
		p.unclosed = true
		return node{}, false
	}
	raw := s[:len(s)-len(rest)+end+len(closing)]
	arg := rest[:end]
	if k != tagCode {
		arg = strings.TrimSpace(arg)
	}
	return node{kind: k, raw: raw, arg: arg}, true
}

// tagName is the name a tag begins with, in capital letters: 4D and the letters after it.
func tagName(s string) (name, rest string) {
	if len(s) < 2 || s[0] != '4' || s[1] != 'd' && s[1] != 'D' {
		return "", s
	}
	i := 2
	for i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z') {
		i++
	}
	const longest = len("4DENDEACH")
	if i > longest {
		return "", s
	}
	return strings.ToUpper(s[:i]), s[i:]
}

// maxDollar is how far the end of $4DTEXT( is looked for, in bytes. 4D names no limit.
const maxDollar = 1 << 16

// dollar reads $4DTEXT(expression) at the beginning of s: up to the parenthesis that closes it, those within quotes not counted.
func dollar(s string) (node, bool) {
	name, rest := tagName(s[1:])
	k, ok := tagOf(name)
	if !ok || k != tagText && k != tagHTML && k != tagEval || name == "4DHTMLVAR" || !strings.HasPrefix(rest, "(") {
		return node{}, false
	}
	depth, quoted := 0, false
	for i := 0; i < min(len(rest), maxDollar); i++ {
		switch c := rest[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '(':
			depth++
		case c == ')':
			if depth--; depth == 0 {
				raw := s[:len(s)-len(rest)+i+1]
				return node{kind: k, raw: raw, arg: strings.TrimSpace(rest[1:i]), dollar: true}, true
			}
		}
	}
	return node{}, false
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

// Present tells whether a text has a transformation tag in it; dollar tells whether $4DTEXT(...) is one. A text without is its own result.
func Present(text string, dollar bool) bool {
	p := parser{text: text, dollar: dollar}
	_, _, length := p.next()
	return length > 0
}
