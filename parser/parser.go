// Package parser turns 4D source into the tree of package ast.
//
// Three layers share the work. participle recognises one logical line at a time, from the productions in line.go: structural
// lines by their tags, assignments and calls as a Parseable, expressions by a custom function. Measured on real projects,
// everything in tags runs at 0.5 MB/s and expressions by hand at ten times that, so reflection is kept to the lines that have
// a shape of their own, and quick.go spares the commonest of those it too when they are right: they are read from the scanner's
// tokens, and a line that is not right is read again by its production. blocks.go nests the lines and recovers at every line
// end, so that one pass reports all mistakes of a file. errors.go says in 4D's words what participle found. nodes.go hands out
// the nodes that a tree has most of.
//
// All functions are safe for concurrent use and never panic, whatever the text.
package parser

import (
	"slices"
	"sync"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

// ParseMethod reads a project method, database method, form method, trigger or script. The tree is never nil; where the text
// is wrong it holds BadStmt and BadExpr nodes. names may be nil, then only keywords are known.
func ParseMethod(src *diag.Source, names lexer.Names) (*ast.File, diag.List) {
	return parse(src, lexer.Options{Names: names}, mode{kind: ast.MethodFile})
}

// ParseClass reads a class file; otherwise it is as ParseMethod.
func ParseClass(src *diag.Source, names lexer.Names) (*ast.File, diag.List) {
	return parse(src, lexer.Options{Names: names}, mode{kind: ast.ClassFile})
}

// ParseFile reads a class when the first line that means something is one of a class (Class extends, property, Function,
// Class constructor, Alias), else a method.
func ParseFile(src *diag.Source, names lexer.Names) (*ast.File, diag.List) {
	return parse(src, lexer.Options{Names: names}, mode{guess: true})
}

// ParseInput reads what was typed at a prompt: the lines of a method, which may go on over a line end while a bracket is
// open. When the text only ended too early, List.Incomplete tells so.
func ParseInput(src *diag.Source, names lexer.Names) (*ast.File, diag.List) {
	return parse(src, lexer.Options{Names: names, JoinOpen: true}, mode{kind: ast.MethodFile, input: true})
}

// ParseExpression reads one expression, alone on its logical line. The expression is never nil.
func ParseExpression(src *diag.Source, names lexer.Names) (ast.Expr, diag.List) {
	s := states.Get().(*state)
	defer s.release()
	lexer.Scan(src, lexer.Options{Names: names, JoinOpen: true}, &s.res)
	a := assembler{state: s, src: src}
	line := s.res.Tokens
	for i, t := range line {
		if t.Kind == lexer.EOL || t.Kind == lexer.EOF {
			line = line[:i]
			break
		}
	}
	s.nodes.expect(line)
	p := s.reader(line, src.Text)
	x := p.expr()
	if p.fault != nil || !p.ended() {
		p = fromLexer(s.win.show(line, src.Text))
		x = p.expr()
	}
	switch rest := s.res.Tokens[len(line):]; {
	case p.fault != nil:
	case !p.ended():
		p.fail(trailing)
	case len(rest) > 2 || len(rest) == 2 && rest[0].Kind != lexer.EOL:
		p.fault = &diag.Error{Message: "an expression has one line", Span: diag.Span{Start: rest[1].Start, End: rest[1].End}}
	}
	a.next = len(line)
	a.report(p.err(), line)
	return x, a.list()
}

type mode struct {
	kind  ast.Kind
	guess bool
	input bool
	plain bool // all lines by participle, for tests
}

// state is the scratch memory of a parse, kept between files.
type state struct {
	scan  lexer.Scanner
	res   lexer.Result
	win   window
	nodes nodes
	read  exprParser // of the line, on the quick way
	quick quickLines
	stmts []ast.Stmt
	stack []frame
}

var states = sync.Pool{New: func() any { return new(state) }}

// reader is the parser of a line on the quick way.
func (s *state) reader(line []lexer.Token, text string) *exprParser {
	s.read.nodes = &s.nodes
	s.read.begin(line, text)
	return &s.read
}

// maxKept bounds the tokens that outlive a parse. A piece is much smaller unless a line is long.
const maxKept = 1 << 14

func (s *state) release() {
	if cap(s.res.Tokens) > maxKept {
		s.res.Tokens = nil
	}
	clear(s.stmts) // beyond its length a list is empty, so that a small file does not pay for the room that a large one took
	clear(s.stack)
	s.win.reset()
	s.nodes.forget()
	s.read = exprParser{}
	s.quick.forget()
	s.scan.Release()
	s.res.Source, s.res.Errors = nil, nil
	s.stmts, s.stack = s.stmts[:0], s.stack[:0]
	states.Put(s)
}

func parse(src *diag.Source, opt lexer.Options, m mode) (*ast.File, diag.List) {
	s := states.Get().(*state)
	defer s.release()
	s.scan.Begin(src, opt, &s.res)
	s.scan.More()
	s.nodes.expect(s.res.Tokens)
	if m.guess && looksLikeClass(s.res.Tokens) {
		m.kind = ast.ClassFile
	}
	a := assembler{state: s, src: src, names: opt.Names, mode: m, file: &ast.File{Source: src, Kind: m.kind}}
	if m.kind == ast.ClassFile {
		a.file.Class = &ast.Class{}
	}
	a.run()
	if n := len(s.res.Comments); n > 0 {
		a.file.Comments = make([]ast.Comment, n)
		for i, c := range s.res.Comments {
			a.file.Comments[i] = ast.Comment{Pos: ast.Pos{At: diag.Span{Start: c.Start, End: c.End}}, Kind: ast.CommentKind(c.Kind)}
		}
	}
	return a.file, a.list()
}

func looksLikeClass(tokens []lexer.Token) bool {
	switch tokens[0].Kind {
	case lexer.Modifier, lexer.Extends, lexer.Property, lexer.Function, lexer.Constructor, lexer.Alias:
		return true
	}
	return false
}

// list gives all that was found, by the scanner too, in source order.
func (a *assembler) list() diag.List {
	l := append(a.res.Errors, a.errs...)
	for _, e := range l {
		e.Source, e.Code = a.src, "syntax"
	}
	slices.SortStableFunc(l, func(x, y *diag.Error) int { return int(x.Span.Start) - int(y.Span.Start) })
	if a.mode.input && a.res.Open && l.Err() == nil {
		end := uint32(len(a.src.Text))
		l = append(l, &diag.Error{Code: "syntax", Message: "the text ends before the statement does", Source: a.src,
			Span: diag.Span{Start: end, End: end}, Incomplete: true})
	}
	return l
}
