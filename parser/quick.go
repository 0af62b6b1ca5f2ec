package parser

import (
	plex "github.com/alecthomas/participle/v2/lexer"

	"tetra/lexer"
)

// participle's share of a line is to recognise its keyword and its brackets; the expressions are exprParser's. It allocates a context for every
// parse and for every group of a production, and wants its own copy of the tokens; for the lines that make most of a source that was a third of all
// memory and more than half of the time. So these lines are read here when they are right. What is not right, and every other line, goes to the
// production of line.go, which says what is wrong: nothing is accepted here that it would refuse.

// keywordLines are the lines that are one keyword.
var keywordLines = [lexer.NumKinds]line{lexer.Else: &elseLine{}, lexer.EndIf: &endIfLine{}, lexer.CaseOf: &caseOfLine{}, lexer.EndCase: &endCaseLine{},
	lexer.EndWhile: &endWhileLine{}, lexer.Repeat: &repeatLine{}, lexer.EndFor: &endForLine{}, lexer.EndForEach: &endForEachLine{},
	lexer.EndUse: &endUseLine{}, lexer.Try: &tryLine{}, lexer.Catch: &catchLine{}, lexer.EndTry: &endTryLine{}, lexer.Break: &breakLine{},
	lexer.Continue: &continueLine{}, lexer.Return: &returnLine{}, lexer.BeginSQL: &beginSQLLine{}, lexer.EndSQL: &endSQLLine{}}

// quickLines are the other lines, which are looked at before the next one is read.
type quickLines struct {
	simple  simpleLine
	ifLine  ifLine
	branch  branchLine
	while   whileLine
	until   untilLine
	ret     returnLine
	loop    forLine
	forEach forEachLine
	vars    varLine
	names   []variable
	typ     typeRef
	parts   []plex.Token
}

// forget lets go of the tree and of the source; the room of the lists is kept, unless it is much.
func (q *quickLines) forget() {
	const much = 256
	if cap(q.names) > much || cap(q.parts) > much {
		*q = quickLines{}
		return
	}
	clear(q.names[:cap(q.names)])
	clear(q.parts[:cap(q.parts)])
	*q = quickLines{names: q.names[:0], parts: q.parts[:0]}
}

// quickLine reads the line if it is of such a kind and right, else it gives nil.
func (a *assembler) quickLine() line {
	kind := a.line[0].Kind
	if len(a.line) == 1 && keywordLines[kind] != nil {
		return keywordLines[kind]
	}
	p, q := a.reader(a.line, a.src.Text), &a.quick
	if a.isSimple(a.line) {
		q.simple.stmt = p.statement()
		if p.right() {
			return &q.simple
		}
		return nil
	}
	p.next()
	var l line
	switch kind {
	case lexer.If:
		q.ifLine.Cond, l = p.expr(), &q.ifLine
	case lexer.Colon:
		q.branch.Cond, l = p.expr(), &q.branch
	case lexer.While:
		q.while.Cond, l = p.expr(), &q.while
	case lexer.Until:
		q.until.Cond, l = p.expr(), &q.until
	case lexer.Return:
		q.ret.X, l = p.expr(), &q.ret
	case lexer.For:
		l = q.readFor(p)
	case lexer.ForEach:
		l = q.readForEach(p)
	case lexer.Var:
		l = q.readVar(p)
	default:
		return nil
	}
	if p.right() {
		return l
	}
	return nil
}

// right tells that the line was read without a fault up to its end.
func (p *exprParser) right() bool { return p.fault == nil && p.ended() }

// want takes a token that must be next.
func (p *exprParser) want(k lexer.Kind) {
	if p.fault == nil && !p.take(k) {
		p.fault = notQuick
	}
}

// readFor reads what follows For.
func (q *quickLines) readFor(p *exprParser) line {
	l := &q.loop
	*l = forLine{}
	p.want(lexer.LParen)
	l.Var = p.expr()
	p.want(lexer.Semicolon)
	l.From = p.expr()
	p.want(lexer.Semicolon)
	l.To = p.expr()
	if p.take(lexer.Semicolon) {
		l.Step = p.expr()
	}
	p.want(lexer.RParen)
	return l
}

// readForEach reads what follows For each.
func (q *quickLines) readForEach(p *exprParser) line {
	l := &q.forEach
	*l = forEachLine{}
	p.want(lexer.LParen)
	l.Var = p.expr()
	p.want(lexer.Semicolon)
	l.X = p.expr()
	if p.take(lexer.Semicolon) {
		l.Begin = p.expr()
		if p.take(lexer.Semicolon) {
			l.End = p.expr()
		}
	}
	p.want(lexer.RParen)
	switch {
	case p.take(lexer.While):
		l.While = p.expr()
	case p.take(lexer.Until):
		l.Until = p.expr()
	}
	return l
}

// readVar reads what follows var.
func (q *quickLines) readVar(p *exprParser) line {
	l := &q.vars
	*l = varLine{}
	q.names = q.names[:0]
	for {
		if p.kind() != lexer.Local {
			p.fault = notQuick
			return l
		}
		q.names = append(q.names, variable{p.primary()})
		if !p.take(lexer.Semicolon) {
			break
		}
	}
	l.Names = q.names
	if p.take(lexer.Colon) {
		q.parts = q.parts[:0]
		q.part(p, lexer.Name)
		for p.fault == nil && p.kind() == lexer.Dot {
			q.part(p, lexer.Dot)
			q.part(p, lexer.Word)
		}
		q.typ.Parts = q.parts
		l.Type = &q.typ
	}
	if p.take(lexer.Assign) {
		l.Init = p.expr()
	}
	return l
}

// part takes a token of a type.
func (q *quickLines) part(p *exprParser, k lexer.Kind) {
	if p.fault == nil && p.kind() == k {
		q.parts = append(q.parts, lexer.Pack(*p.t, p.text))
	}
	p.want(k)
}
