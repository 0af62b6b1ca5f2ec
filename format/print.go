package format

import (
	"strings"

	"tetra/lexer"
)

// printer writes one source. It is made for one call of Source.
type printer struct {
	src   string
	opt   Options
	in    lexer.Result
	notes []note

	out    strings.Builder
	blocks []lexer.Kind // what is open, by the word that opened it
	body   bool         // of a class: below Function or Class constructor
}

// names is the names for the scanner; no names at all are a nil interface there.
func (p *printer) names() lexer.Names {
	if p.opt.Names == nil {
		return nil
	}
	return p.opt.Names
}

// respell writes the source with each token in its spelling.
func (p *printer) respell() string {
	p.annotate()
	p.out.Grow(len(p.src) + len(p.src)/16)
	at := uint32(0)
	for i, t := range p.in.Tokens {
		if t.Kind != lexer.EOL && t.Kind != lexer.EOF {
			p.out.WriteString(p.src[at:t.Start])
			p.out.WriteString(p.spell(i))
			at = t.End
		}
	}
	p.out.WriteString(p.src[at:])
	return p.out.String()
}

// print lays the source out.
func (p *printer) print() string {
	p.annotate()
	p.out.Grow(len(p.src) + len(p.src)/16)
	tokens, comments := p.in.Tokens, p.in.Comments
	const mark = "\uFEFF"
	at := 0
	for strings.HasPrefix(p.src[at:], mark) {
		at += len(mark)
	}
	p.out.WriteString(p.src[:at])
	w := writer{printer: p, last: -1, fresh: true}
	for i, c := 0, 0; ; {
		for i < len(tokens) && tokens[i].Kind == lexer.EOL {
			i++
		}
		token := tokens[i].Kind != lexer.EOF
		switch {
		case c < len(comments) && (!token || comments[c].Start < tokens[i].Start):
			w.gap(p.src[at:comments[c].Start])
			w.comment(c)
			at = int(comments[c].End)
			c++
		case token:
			w.gap(p.src[at:tokens[i].Start])
			w.token(i)
			at = int(tokens[i].End)
			i++
		default:
			w.gap(p.src[at:])
			w.finish(p.src[at:])
			return p.out.String()
		}
	}
}

// depth is the number of tabs before a line of the innermost block.
func (p *printer) depth() int {
	n := 0
	if p.body {
		n++
	}
	for _, b := range p.blocks {
		n++
		if b == lexer.CaseOf {
			n++
		}
	}
	return n
}

// lineDepth is the number of tabs before the logical line that begins with token i.
func (p *printer) lineDepth(i int) int {
	n := p.depth()
	inCase := len(p.blocks) > 0 && p.blocks[len(p.blocks)-1] == lexer.CaseOf
	switch heading(p.in.Tokens[i:]) {
	case lexer.Else, lexer.Colon, lexer.Catch, lexer.EndIf, lexer.EndWhile, lexer.Until, lexer.EndFor, lexer.EndForEach, lexer.EndUse, lexer.EndTry, lexer.EndSQL:
		return max(n-1, 0)
	case lexer.EndCase:
		if inCase {
			return n - 2
		}
	case lexer.Extends, lexer.Property, lexer.Alias, lexer.Function, lexer.Constructor:
		return 0
	}
	return n
}

// enter notes what the logical line that begins with token i opens or closes.
func (p *printer) enter(i int) {
	switch k := heading(p.in.Tokens[i:]); k {
	case lexer.Try:
		if p.in.Tokens[i+1].Kind == lexer.LParen { // Try(expression)
			return
		}
		p.blocks = append(p.blocks, k)
	case lexer.If, lexer.CaseOf, lexer.While, lexer.Repeat, lexer.For, lexer.ForEach, lexer.Use, lexer.BeginSQL:
		p.blocks = append(p.blocks, k)
	case lexer.EndIf, lexer.EndCase, lexer.EndWhile, lexer.Until, lexer.EndFor, lexer.EndForEach, lexer.EndUse, lexer.EndTry, lexer.EndSQL:
		p.blocks = p.blocks[:max(len(p.blocks)-1, 0)]
	case lexer.Extends, lexer.Property, lexer.Alias:
		p.body = false
	case lexer.Function, lexer.Constructor:
		p.body = true
	}
}
