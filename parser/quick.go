package parser

import (
	"tetra/lexer"
)

// participle's share of a line is to recognise its keyword and its brackets; the expressions are exprParser's. It allocates a context for every
// group of a production, which for the lines that make most of a source were a third of all memory and half of the time. So these lines are read
// here when they are right. What is not right, and every other line, goes to the production of line.go, which says what is wrong: nothing is
// accepted here that it would refuse.

// keywordLines are the lines that are one keyword.
var keywordLines = [lexer.NumKinds]line{lexer.Else: &elseLine{}, lexer.EndIf: &endIfLine{}, lexer.CaseOf: &caseOfLine{}, lexer.EndCase: &endCaseLine{},
	lexer.EndWhile: &endWhileLine{}, lexer.Repeat: &repeatLine{}, lexer.EndFor: &endForLine{}, lexer.EndForEach: &endForEachLine{},
	lexer.EndUse: &endUseLine{}, lexer.Try: &tryLine{}, lexer.Catch: &catchLine{}, lexer.EndTry: &endTryLine{}, lexer.Break: &breakLine{},
	lexer.Continue: &continueLine{}, lexer.Return: &returnLine{}, lexer.BeginSQL: &beginSQLLine{}, lexer.EndSQL: &endSQLLine{}}

// quickLine reads the line if it is of such a kind and right, else it gives nil.
func (a *assembler) quickLine() line {
	kind := a.line[0].Kind
	if len(a.line) == 1 {
		return keywordLines[kind]
	}
	if a.isSimple(a.line) {
		p := exprParser{lex: a.win.show(a.line, a.src.Text)}
		if s := p.statement(); p.right() {
			return &simpleLine{stmt: s}
		}
		return nil
	}
	var read func(*exprParser) line
	switch kind {
	case lexer.If:
		read = func(p *exprParser) line { return &ifLine{Cond: p.expr()} }
	case lexer.Colon:
		read = func(p *exprParser) line { return &branchLine{Cond: p.expr()} }
	case lexer.While:
		read = func(p *exprParser) line { return &whileLine{Cond: p.expr()} }
	case lexer.Until:
		read = func(p *exprParser) line { return &untilLine{Cond: p.expr()} }
	case lexer.Return:
		read = func(p *exprParser) line { return &returnLine{X: p.expr()} }
	case lexer.For:
		read = (*exprParser).quickFor
	case lexer.ForEach:
		read = (*exprParser).quickForEach
	case lexer.Var:
		read = (*exprParser).quickVar
	default:
		return nil
	}
	p := exprParser{lex: a.win.show(a.line, a.src.Text)}
	p.next()
	if l := read(&p); l != nil && p.right() {
		return l
	}
	return nil
}

// right tells that the line was read without a fault up to its end.
func (p *exprParser) right() bool { return p.fault == nil && p.ended() }

// quickFor reads what follows For.
func (p *exprParser) quickFor() line {
	l := &forLine{}
	if !p.take(lexer.LParen) {
		return nil
	}
	l.Var = p.expr()
	if !p.take(lexer.Semicolon) {
		return nil
	}
	l.From = p.expr()
	if !p.take(lexer.Semicolon) {
		return nil
	}
	l.To = p.expr()
	if p.take(lexer.Semicolon) {
		l.Step = p.expr()
	}
	if !p.take(lexer.RParen) {
		return nil
	}
	return l
}

// quickForEach reads what follows For each.
func (p *exprParser) quickForEach() line {
	l := &forEachLine{}
	if !p.take(lexer.LParen) {
		return nil
	}
	l.Var = p.expr()
	if !p.take(lexer.Semicolon) {
		return nil
	}
	l.X = p.expr()
	if p.take(lexer.Semicolon) {
		l.Begin = p.expr()
		if p.take(lexer.Semicolon) {
			l.End = p.expr()
		}
	}
	if !p.take(lexer.RParen) {
		return nil
	}
	switch {
	case p.take(lexer.While):
		l.While = p.expr()
	case p.take(lexer.Until):
		l.Until = p.expr()
	}
	return l
}

// quickVar reads what follows var.
func (p *exprParser) quickVar() line {
	l := &varLine{}
	var buf [8]variable
	l.Names = buf[:0]
	for {
		if p.kind() != lexer.Local {
			return nil
		}
		l.Names = append(l.Names, variable{p.primary()})
		if !p.take(lexer.Semicolon) {
			break
		}
	}
	if p.take(lexer.Colon) {
		start := p.lex.RawCursor()
		if !p.take(lexer.Name) {
			return nil
		}
		for p.take(lexer.Dot) {
			if !p.take(lexer.Word) {
				return nil
			}
		}
		l.Type = &typeRef{Parts: p.lex.Range(start, p.lex.RawCursor())}
	}
	if p.take(lexer.Assign) {
		l.Init = p.expr()
	}
	return l
}
