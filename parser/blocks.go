package parser

import (
	"fmt"
	"slices"
	"strings"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

// maxBlocks is 4D's own limit on blocks inside each other.
const maxBlocks = 512

// maxLine bounds the tokens of a line, 64 bytes each while participle reads it.
const maxLine = 1 << 20

// maxErrors bounds the errors of one file.
const maxErrors = 1000

// assembler nests lines into blocks. Statements of all open blocks lie on one stack; a block that closes takes its own from
// the top.
type assembler struct {
	*state
	src   *diag.Source
	names lexer.Names
	mode  mode
	file  *ast.File
	errs  diag.List

	next    int           // index of the token after the line being read
	line    []lexer.Token // the line being read
	fn      *ast.Function // of a class, nil before the first
	lastEnd uint32        // end of the last line with code
	began   bool          // a line that is not a comment was read
	outside bool          // code outside any function was reported
	stop    bool
}

// A frame is an open block.
type frame struct {
	kind   lexer.Kind // of the line that opened it
	node   ast.Stmt
	base   int         // where its current statements begin on the stack
	branch *ast.Branch // the open branch of a Case of
	rest   bool        // in the part after Else or Catch
	strays bool        // statements before the first branch were reported
	head   diag.Span
	column int
}

// closers tells which line ends a block.
var closers = [lexer.NumKinds]lexer.Kind{lexer.If: lexer.EndIf, lexer.CaseOf: lexer.EndCase, lexer.While: lexer.EndWhile,
	lexer.Repeat: lexer.Until, lexer.For: lexer.EndFor, lexer.ForEach: lexer.EndForEach, lexer.Use: lexer.EndUse,
	lexer.Try: lexer.EndTry, lexer.BeginSQL: lexer.EndSQL}

// openers is closers the other way round.
var openers = func() (t [lexer.NumKinds]lexer.Kind) {
	for open, close := range closers {
		if close != 0 {
			t[close] = lexer.Kind(open)
		}
	}
	return t
}()

func (a *assembler) run() {
	for !a.stop {
		if a.next == len(a.res.Tokens) {
			if !a.scan.More() {
				break
			}
			a.next = 0
			a.nodes.expect(a.res.Tokens)
		}
		a.line, a.next = a.lineAt(a.next)
		if len(a.line) > 0 {
			end := a.lineSpan().End
			a.oneLine()
			a.lastEnd = end
		}
	}
	a.closeAll()
	a.endBody()
}

// lineAt gives the tokens of the line that begins at an index, without its EOL, and the index after that.
func (a *assembler) lineAt(i int) (line []lexer.Token, next int) {
	tokens := a.res.Tokens
	start := i
	for tokens[i].Kind != lexer.EOL && tokens[i].Kind != lexer.EOF {
		i++
	}
	return tokens[start:i], i + 1
}

// isSimple tells whether a line is an assignment or a call, which begins with no keyword.
func (a *assembler) isSimple(line []lexer.Token) bool {
	k := line[0].Kind
	if k == lexer.Local || k == lexer.Name {
		return true
	}
	return k != lexer.Modifier && productions[k] == nil || k == lexer.Try && len(line) > 1 && line[1].Kind == lexer.LParen
}

func (a *assembler) lineSpan() diag.Span {
	return diag.Span{Start: a.line[0].Start, End: a.line[len(a.line)-1].End}
}

func (a *assembler) pos() ast.Pos { return ast.Pos{At: a.lineSpan()} }

// fail records an error of the line unless the scanner has already found one there, which then explains it.
func (a *assembler) fail(e *diag.Error) {
	if len(a.errs) >= maxErrors || a.scannerFailed() {
		return
	}
	a.errs = append(a.errs, e)
}

func (a *assembler) scannerFailed() bool {
	if len(a.res.Errors) == 0 || len(a.line) == 0 {
		return false
	}
	s := a.lineSpan()
	for _, e := range a.res.Errors {
		if e.Severity == diag.IsError && e.Span.Start >= s.Start && e.Span.Start <= s.End {
			return true
		}
	}
	return false
}

// report turns what went wrong with a line into an error; it tells whether nothing did.
func (a *assembler) report(err error, line []lexer.Token) bool {
	if err == nil {
		return true
	}
	e := translate(err, line, &a.win)
	e.Incomplete = a.res.Open && a.next >= len(a.res.Tokens)-2
	a.fail(e)
	return false
}

// oneLine lets participle read the line and puts it in its place.
func (a *assembler) oneLine() {
	a.tolerate()
	if len(a.line) == 0 {
		return
	}
	if len(a.line) > maxLine {
		a.fail(&diag.Error{Message: "this line is too long", Span: a.lineSpan()})
		return
	}
	kind := a.line[0].Kind
	for i := 1; kind == lexer.Modifier && i < len(a.line); i++ {
		kind = a.line[i].Kind
	}
	var l line
	if !a.mode.plain {
		l = a.quickLine()
	}
	ok := true
	if l == nil {
		p := productions[kind]
		if p == nil || a.isSimple(a.line) { // nil: a modifier without its heading, "local function->"
			p = &simple
		}
		var err error
		l, err = p.parser()(a.win.show(a.line, a.src.Text))
		ok = a.report(err, a.line)
	}
	first := !a.began
	a.began = true
	switch l := l.(type) {
	case *simpleLine:
		if l.fault != nil {
			a.report(l.fault, a.line)
			a.add(&ast.BadStmt{Pos: a.pos()})
			break
		}
		a.addSimple(l.stmt)
	case *varLine:
		if !ok {
			a.add(&ast.BadStmt{Pos: a.pos()})
			break
		}
		a.add(a.varDecl(l))
	case *returnLine:
		a.add(&ast.Return{Pos: a.pos(), X: l.X})
	case *breakLine:
		a.inLoop(kind)
		a.add(&ast.Break{Pos: a.pos()})
	case *continueLine:
		a.inLoop(kind)
		a.add(&ast.Continue{Pos: a.pos()})
	case *ifLine:
		a.open(kind, &ast.If{Pos: a.pos(), Cond: a.expr(l.Cond)})
	case *caseOfLine:
		a.open(kind, &ast.CaseOf{Pos: a.pos()})
	case *whileLine:
		a.open(kind, &ast.While{Pos: a.pos(), Cond: a.expr(l.Cond)})
	case *repeatLine:
		a.open(kind, &ast.Repeat{Pos: a.pos()})
	case *forLine:
		a.open(kind, &ast.For{Pos: a.pos(), Var: a.expr(l.Var), From: a.expr(l.From), To: a.expr(l.To), Step: l.Step})
	case *forEachLine:
		a.open(kind, &ast.ForEach{Pos: a.pos(), Var: a.expr(l.Var), X: a.expr(l.X), BeginAt: l.Begin, EndAt: l.End, While: l.While,
			UntilCond: l.Until})
	case *useLine:
		a.open(kind, &ast.Use{Pos: a.pos(), X: a.expr(l.X)})
	case *tryLine:
		a.open(kind, &ast.Try{Pos: a.pos()})
	case *beginSQLLine:
		a.open(kind, &ast.SQL{Pos: a.pos()})
	case *sqlLine:
		if n := len(a.stack); n > 0 && a.stack[n-1].kind == lexer.BeginSQL {
			a.stack[n-1].node.(*ast.SQL).Text = l.Text.Value
		}
	case *elseLine:
		a.elseLine()
	case *branchLine:
		a.branchLine(l)
	case *catchLine:
		a.catchLine()
	case *untilLine:
		a.close(kind, a.expr(l.Cond))
	case *endIfLine, *endCaseLine, *endWhileLine, *endForLine, *endForEachLine, *endUseLine, *endTryLine, *endSQLLine:
		a.close(kind, nil)
	case *declareLine:
		a.declare(l, first)
	default:
		a.classLine(l, ok)
	}
}

// tolerate takes out of the line what 4D's editor lets pass: a semicolon at its end, commas between the names of var, and at the end of a class the
// heading of a function that was never written.
func (a *assembler) tolerate() {
	for n := len(a.line); n > 1 && a.line[n-1].Kind == lexer.Semicolon; n = len(a.line) {
		a.line[n-1].Kind = lexer.EOL
		a.line = a.line[:n-1]
	}
	k := a.line[0].Kind
	if k == lexer.Function && len(a.line) == 1 && a.mode.kind == ast.ClassFile && a.atEnd() {
		a.fail(&diag.Error{Severity: diag.IsWarning, Message: "a function without a name and without code", Hint: "take the line away", Span: a.lineSpan()})
		a.line = nil
		return
	}
	if k != lexer.Var && k != lexer.Property {
		return
	}
	for i, t := range a.line {
		switch t.Kind {
		case lexer.Colon, lexer.Assign:
			return
		case lexer.Comma:
			a.line[i].Kind = lexer.Semicolon
			a.fail(&diag.Error{Severity: diag.IsWarning, Message: "names are separated by a semicolon", Hint: "write ; in place of ,",
				Span: diag.Span{Start: t.Start, End: t.End}})
		}
	}
}

// atEnd tells whether no line follows this one.
func (a *assembler) atEnd() bool {
	for _, t := range a.res.Tokens[min(a.next, len(a.res.Tokens)):] {
		if t.Kind != lexer.EOL && t.Kind != lexer.EOF {
			return false
		}
	}
	return a.scan.Done()
}

// expr is an expression of a line, or a stand-in where it could not be read.
func (a *assembler) expr(x ast.Expr) ast.Expr {
	if x == nil {
		end := a.lineSpan().End
		return &ast.BadExpr{Pos: ast.Pos{At: diag.Span{Start: end, End: end}}}
	}
	return x
}

func (a *assembler) addSimple(s ast.Stmt) {
	if x, ok := s.(*ast.ExprStmt); ok {
		a.notStatement(x.X)
	}
	a.add(s)
}

// add puts a statement into the innermost block.
func (a *assembler) add(s ast.Stmt) {
	if a.mode.kind == ast.ClassFile && a.fn == nil {
		e := &diag.Error{Message: "this line stands outside any function of the class", Span: s.Span(),
			Hint: "code belongs below a Function or Class constructor line"}
		if hasFunction(s) {
			e = notModifier(a.src.Text[e.Span.Start:e.Span.End], e.Span)
		}
		if _, reported := s.(*ast.BadStmt); !reported {
			if !a.outside {
				a.fail(e)
			}
			a.outside = true
		}
		return
	}
	if n := len(a.stack); n > 0 {
		if f := &a.stack[n-1]; f.kind == lexer.CaseOf && f.branch == nil && !f.rest && !f.strays {
			f.strays = true
			a.fail(&diag.Error{Message: "a line stands between Case of and its first condition", Span: s.Span(),
				Hint: "a branch begins with : (condition)", Related: a.opened(f)})
		}
	}
	if len(a.stmts) == cap(a.stmts) {
		a.growStatements(int(s.Span().End))
	}
	a.stmts = append(a.stmts, s)
}

// longBody is how many statements outside blocks make a body long: it is then given the list itself, which for that is made for as many more as
// the rest of the source will have if it goes on like what has been read, within bounds.
const longBody = 512

// growStatements makes room on the stack of statements when the source has been read up to a place. append would grow a long list by a quarter each time.
func (a *assembler) growStatements(read int) {
	n := len(a.stmts)
	more := max(n, 16)
	if n >= longBody && read > 0 {
		rest := (len(a.src.Text) - read) / (read/n + 1)
		more = min(rest+rest/64+16, 8*n)
	}
	a.stmts = slices.Grow(a.stmts, more)
}

const modifierList = "shared, singleton, session, local, exposed, server, onHTTPGet"

// hasFunction tells whether a statement reads like a heading with a modifier that does not exist: static Function f.
func hasFunction(s ast.Stmt) bool {
	x, ok := s.(*ast.ExprStmt)
	if !ok {
		return false
	}
	fun := x.X
	if c, ok := fun.(*ast.Call); ok {
		fun = c.Fun
	}
	n, ok := fun.(*ast.Name)
	return ok && n.Kind == ast.UnknownName && strings.Contains(strings.ToLower(n.Text), " function")
}

func (a *assembler) open(k lexer.Kind, node ast.Stmt) {
	a.add(node)
	if len(a.stack) == maxBlocks {
		a.fail(&diag.Error{Message: fmt.Sprintf("more than %d blocks inside each other", maxBlocks), Span: a.lineSpan()})
		a.stop = true
		return
	}
	a.stack = append(a.stack, frame{kind: k, node: node, base: len(a.stmts), head: a.lineSpan(), column: a.column()})
}

// column is the width of what stands before the line in the source, to guess from the layout which block a line means.
func (a *assembler) column() int {
	n := 0
	for i := int(a.line[0].Start) - 1; i >= 0 && a.src.Text[i] != '\n' && a.src.Text[i] != '\r'; i-- {
		n++
	}
	return n
}

// body takes the statements of the innermost block from the stack.
func (a *assembler) body(f *frame) []ast.Stmt {
	base := min(f.base, len(a.stmts))
	if n := len(a.stmts); base == 0 && n >= longBody && n >= cap(a.stmts)/2 {
		b := a.stmts[:n:n]
		a.stmts = nil
		return b
	}
	b := slices.Clone(a.stmts[base:])
	clear(a.stmts[base:])
	a.stmts = a.stmts[:base]
	return b
}

// endPart gives the statements read so far to the part of the block they belong to.
func (a *assembler) endPart(f *frame) {
	b := a.body(f)
	switch n := f.node.(type) {
	case *ast.If:
		if f.rest {
			n.Else = b
		} else {
			n.Then = b
		}
	case *ast.CaseOf:
		switch {
		case f.rest:
			n.Else = b
		case f.branch != nil:
			f.branch.Body = b
		}
	case *ast.While:
		n.Body = b
	case *ast.Repeat:
		n.Body = b
	case *ast.For:
		n.Body = b
	case *ast.ForEach:
		n.Body = b
	case *ast.Use:
		n.Body = b
	case *ast.Try:
		if f.rest {
			n.Catch = b
		} else {
			n.Body = b
		}
	}
}

// pop closes the innermost block; end is the place of its closing line, or an empty one where that is missing.
func (a *assembler) pop(end diag.Span, until ast.Expr) {
	f := &a.stack[len(a.stack)-1]
	a.endPart(f)
	switch n := f.node.(type) {
	case *ast.If:
		n.End = end
	case *ast.CaseOf:
		n.End = end
	case *ast.While:
		n.End = end
	case *ast.Repeat:
		n.End, n.Until = end, until
		if until == nil {
			n.Until = &ast.BadExpr{Pos: ast.Pos{At: end}}
		}
	case *ast.For:
		n.End = end
	case *ast.ForEach:
		n.End = end
	case *ast.Use:
		n.End = end
	case *ast.Try:
		n.End = end
	case *ast.SQL:
		n.End = end
	}
	a.stack[len(a.stack)-1] = frame{}
	a.stack = a.stack[:len(a.stack)-1]
}

// close handles a closing line.
func (a *assembler) close(k lexer.Kind, until ast.Expr) {
	if a.find(k.String(), openers[k]) {
		a.pop(a.lineSpan(), until)
	}
}

// find makes the block that a line belongs to the innermost one, reporting blocks that are still open inside it. It is false
// when there is no such block. A closing line that names the wrong block but stands where the innermost one should end closes
// that one: the layout tells what was meant.
func (a *assembler) find(word string, want ...lexer.Kind) bool {
	top := len(a.stack) - 1
	if top >= 0 && slices.Contains(want, a.stack[top].kind) {
		return true
	}
	at := top
	for at >= 0 && !slices.Contains(want, a.stack[at].kind) {
		at--
	}
	closes := openers[a.line[0].Kind] != 0
	if top >= 0 && !closes && at >= 0 && a.column() == a.stack[top].column && a.column() != a.stack[at].column {
		f := &a.stack[top]
		a.fail(&diag.Error{Message: fmt.Sprintf("%s has no %s", f.kind, word), Span: a.lineSpan(), Related: a.opened(f)})
		return false
	}
	if top >= 0 && closes && a.column() == a.stack[top].column && (at < 0 || a.column() != a.stack[at].column) || top >= 0 && closes && at < 0 {
		f := &a.stack[top]
		a.fail(&diag.Error{Message: fmt.Sprintf("%s cannot close %s", word, f.kind), Span: a.lineSpan(), Label: "write " + closers[f.kind].String(),
			Related: a.opened(f)})
		return true
	}
	if at < 0 {
		a.fail(&diag.Error{Message: fmt.Sprintf("%s without %s", word, orList(want)), Span: a.lineSpan()})
		return false
	}
	for i := top; i > at; i-- {
		f := &a.stack[i]
		a.fail(&diag.Error{Message: fmt.Sprintf("%s is missing before %s", closers[f.kind], word), Span: a.lineSpan(), Related: a.opened(f)})
		end := diag.Span{Start: a.lastEnd, End: a.lastEnd}
		a.pop(end, nil)
	}
	return true
}

// opened points at the line that opened a block.
func (a *assembler) opened(f *frame) []diag.Related {
	return []diag.Related{{Span: f.head, Message: f.kind.String() + " opened here"}}
}

// closeAll reports and closes all open blocks, at the end of a body.
func (a *assembler) closeAll() {
	end := diag.Span{Start: a.lastEnd, End: a.lastEnd}
	for len(a.stack) > 0 {
		f := &a.stack[len(a.stack)-1]
		if !a.stop {
			line, _ := a.src.Position(f.head.Start)
			a.errs = append(a.errs, &diag.Error{Message: fmt.Sprintf("%s is missing: the %s of line %d is still open", closers[f.kind], f.kind, line),
				Span: end, Related: a.opened(f), Incomplete: a.next >= len(a.res.Tokens) && a.scan.Done()})
		}
		a.pop(end, nil)
	}
}

func (a *assembler) elseLine() {
	if !a.find("Else", lexer.If, lexer.CaseOf) {
		return
	}
	f := &a.stack[len(a.stack)-1]
	if f.rest {
		a.fail(&diag.Error{Message: fmt.Sprintf("this %s already has an Else", f.kind), Span: a.lineSpan(), Related: a.opened(f)})
		return
	}
	a.endPart(f)
	f.rest = true
	switch n := f.node.(type) {
	case *ast.If:
		n.ElseAt = a.lineSpan()
	case *ast.CaseOf:
		n.ElseAt = a.lineSpan()
	}
}

func (a *assembler) branchLine(l *branchLine) {
	if !a.find(": (condition)", lexer.CaseOf) {
		return
	}
	f := &a.stack[len(a.stack)-1]
	if f.rest {
		a.fail(&diag.Error{Message: "a condition after the Else of Case of", Span: a.lineSpan(), Hint: "Else is the last branch",
			Related: a.opened(f)})
		return
	}
	a.endPart(f)
	f.branch = &ast.Branch{Pos: a.pos(), Cond: a.expr(l.Cond)}
	n := f.node.(*ast.CaseOf)
	n.Branches = append(n.Branches, f.branch)
}

func (a *assembler) catchLine() {
	if !a.find("Catch", lexer.Try) {
		return
	}
	f := &a.stack[len(a.stack)-1]
	if f.rest {
		a.fail(&diag.Error{Message: "this Try already has a Catch", Span: a.lineSpan(), Related: a.opened(f)})
		return
	}
	a.endPart(f)
	f.rest = true
	f.node.(*ast.Try).CatchAt = a.lineSpan()
}

// inLoop reports break and continue that no loop encloses.
func (a *assembler) inLoop(k lexer.Kind) {
	for _, f := range a.stack {
		switch f.kind {
		case lexer.For, lexer.ForEach, lexer.While, lexer.Repeat:
			return
		}
	}
	a.fail(&diag.Error{Message: fmt.Sprintf("%s stands outside any loop", k), Span: a.lineSpan()})
}

func orList(kinds []lexer.Kind) string {
	s := kinds[0].String()
	for _, k := range kinds[1:] {
		s += " or " + k.String()
	}
	return s
}
