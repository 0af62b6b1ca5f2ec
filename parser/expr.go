package parser

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	plex "github.com/alecthomas/participle/v2/lexer"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

// Limits that keep hostile text from overflowing a stack: of brackets, ternaries and minus signs inside each other, and of
// operators or suffixes in a row (which make a deep tree too).
const (
	maxDepth = 250
	maxChain = 10_000
)

// exprGrammar documents what exprParser reads, in the notation of the printed grammar. It stands here, next to the functions
// that do it, because a participle production per operand costs ten times the time (see the package comment).
const exprGrammar = `Expr = Chain ("?" Expr ":" Expr)? .
Chain = Operand (<operator> Operand)* .
Operand = "-" Operand | "->" Suffixed | Suffixed .
Suffixed = Primary ("." <word> | "[" Expr "]" | "[[" Expr "]" "]" | "{" Expr "}" | "->" <word>? | Args)* .
Primary = <number> | <text> | <date> | <time> | <local> | <parameter> | "${" Expr "}" | <interprocess> | <name> | <table> <field>?
        | "(" Expr ")" | "{" (Pair (";" Pair)*)? "}" | "[" (Expr (";" Expr)*)? "]" | "Try" "(" Expr ")" .
Pair = (<name> | <text>) ":" Expr .
Args = "(" (Arg (";" Arg)*)? ")" .
Arg = <operator> | ("&" | "|" | "#") Expr | "return"? Expr (<assignment> Expr)? .
Variable = <local> | <parameter> | "${" Expr "}" | <name> | <interprocess> .
SimpleLine = Suffixed <assignment> Expr | Expr .
`

// exprParser reads expressions by recursive descent. After the first mistake it only unwinds: fault is set and every function returns at once. It
// is made for one line. Its tokens come from one of two places: those of participle, when a production asks for an expression, or on the quick way
// (quick.go) the scanner's as they are, which spares a copy of 64 bytes per token; then lex is nil and a fault has no words, because the line is
// read again by its production.
type exprParser struct {
	t      *lexer.Token // the next token
	i      int          // its place in tokens
	tokens []lexer.Token
	text   string // of the source
	lex    *plex.PeekingLexer
	held   lexer.Token // what t points to when lex has the tokens
	nodes  *nodes
	fault  *diag.Error
	depth  int
	end    uint32 // where the last token taken ended
	open   int    // 1 + the place in the line of the innermost open bracket, 0 for none
}

// fromLexer gives a parser of what participle has next.
func fromLexer(lex *plex.PeekingLexer) *exprParser {
	p := &exprParser{lex: lex, nodes: &nodes{}, held: lexer.Unpack(lex.Peek())}
	p.t = &p.held
	return p
}

// begin makes it a parser of the tokens of a line, behind which an EOL or EOF stands.
func (p *exprParser) begin(line []lexer.Token, text string) {
	p.tokens, p.text, p.i = line[:len(line)+1], text, 0
	p.t = &p.tokens[0]
	p.lex, p.fault, p.depth, p.end, p.open = nil, nil, 0, 0, 0
}

// notQuick is the fault of a line that is not right on the quick way.
var notQuick = &diag.Error{}

// fail sets the fault, in the words that explain finds for the next token.
func (p *exprParser) fail(explain func(p *exprParser, t *plex.Token) *diag.Error) {
	if p.lex == nil {
		p.fault = notQuick
		return
	}
	p.fault = explain(p, p.lex.Peek())
}

func kindOf(t *plex.Token) lexer.Kind {
	if t.Type == plex.EOF {
		return lexer.EOF
	}
	return lexer.Kind(t.Type)
}

func startOf(t *plex.Token) uint32 { return uint32(t.Pos.Offset) }

// spanOf is the place of a token; at the end of the line it is empty.
func spanOf(t *plex.Token) diag.Span {
	return diag.Span{Start: uint32(t.Pos.Offset), End: uint32(t.Pos.Offset + len(t.Value))}
}

func (p *exprParser) kind() lexer.Kind { return p.t.Kind }

// ended tells that the line has no more tokens.
func (p *exprParser) ended() bool { return p.t.Kind == lexer.EOF || p.t.Kind == lexer.EOL }

// second is the kind of the token after the next one.
func (p *exprParser) second() lexer.Kind {
	switch {
	case p.ended():
		return lexer.EOF
	case p.lex == nil:
		return p.tokens[p.i+1].Kind
	}
	at := p.lex.RawCursor() + 1
	return kindOf(&p.lex.Range(at, at+1)[0])
}

// next passes over a token.
func (p *exprParser) next() {
	p.end = p.t.End
	if p.lex != nil {
		p.nextPacked()
		return
	}
	p.i++
	p.t = &p.tokens[p.i]
}

func (p *exprParser) nextPacked() {
	p.lex.Next()
	p.held = lexer.Unpack(p.lex.Peek())
}

// value is the spelling of the next token, for keywords the canonical one.
func (p *exprParser) value() string {
	if p.lex == nil && !p.t.Kind.IsKeyword() {
		return p.text[p.t.Start:p.t.End]
	}
	return p.canonical()
}

func (p *exprParser) canonical() string {
	if p.lex != nil {
		return p.lex.Peek().Value
	}
	return lexer.Pack(*p.t, p.text).Value
}

// span is the place of the next token.
func (p *exprParser) span() diag.Span { return diag.Span{Start: p.t.Start, End: p.t.End} }

// take consumes a token of a kind if it is next.
func (p *exprParser) take(k lexer.Kind) bool {
	if p.kind() != k {
		return false
	}
	p.next()
	return true
}

func (p *exprParser) bad(start uint32) ast.Expr {
	return &ast.BadExpr{Pos: ast.Pos{At: diag.Span{Start: start, End: max(start, p.end)}}}
}

// from is the place from start to the end of the last token.
func (p *exprParser) from(start uint32) ast.Pos {
	return ast.Pos{At: diag.Span{Start: start, End: p.end}}
}

// deeper counts a level of nesting; the caller undoes it with p.depth--.
func (p *exprParser) deeper() bool {
	p.depth++
	if p.depth <= maxDepth {
		return true
	}
	if p.fault == nil {
		p.fail(tooDeep)
	}
	return false
}

func (p *exprParser) tooLong(n int) bool {
	if n <= maxChain {
		return false
	}
	p.fail(tooMany)
	return true
}

// expr reads an expression: operators from left to right, then the ternary, which binds least and nests to the right.
func (p *exprParser) expr() ast.Expr {
	start := p.t.Start
	if !p.deeper() {
		return p.bad(start)
	}
	x := p.rest(p.operand())
	p.depth--
	return x
}

// rest reads what may follow a first operand.
func (p *exprParser) rest(x ast.Expr) ast.Expr {
	return p.ternary(p.chain(x))
}

func (p *exprParser) ternary(cond ast.Expr) ast.Expr {
	if p.fault != nil || p.kind() != lexer.Question {
		return cond
	}
	question := p.span()
	p.next()
	x := &ast.Ternary{Cond: cond}
	x.Then = p.expr()
	if p.fault == nil && !p.take(lexer.Colon) {
		p.fail(func(p *exprParser, t *plex.Token) *diag.Error { return ternaryColon(p, t, question) })
	}
	if p.fault == nil {
		x.Else = p.expr()
	}
	if p.fault != nil {
		return p.bad(cond.Span().Start)
	}
	x.At = cond.Span().To(x.Else.Span())
	return x
}

func (p *exprParser) chain(x ast.Expr) ast.Expr {
	if !p.t.Kind.IsOp() {
		return x
	}
	start := x.Span().Start
	for n := 0; p.fault == nil; n++ {
		k := p.t.Kind
		if !k.IsOp() || p.tooLong(n) {
			break
		}
		b := p.nodes.binary.one()
		b.SetOp(ast.Op(k-lexer.OpAdd), p.span())
		b.L = x
		p.next()
		b.R = p.operand()
		b.At.Start, b.At.End = start, p.end
		x = b
	}
	return x
}

// operand reads one operand of a chain with its minus signs.
func (p *exprParser) operand() ast.Expr {
	start := p.t.Start
	switch p.t.Kind {
	case lexer.OpSub:
		if !p.deeper() {
			return p.bad(start)
		}
		p.next()
		x := p.operand()
		p.depth--
		return &ast.Neg{Pos: p.from(start), X: x}
	case lexer.Arrow:
		p.next()
		x := p.suffixed()
		return &ast.PointerTo{Pos: p.from(start), X: x}
	}
	return p.suffixed()
}

// suffixed reads a primary with everything that follows it: members, indexes, calls, dereferences.
func (p *exprParser) suffixed() ast.Expr {
	start := p.t.Start
	x := p.primary()
	if !suffixes[p.t.Kind] {
		return x
	}
	for n := 0; p.fault == nil && !p.tooLong(n); n++ {
		switch p.kind() {
		case lexer.Dot:
			x = p.member(start, x)
		case lexer.LParen:
			if !callable(x) {
				return x
			}
			args := p.args()
			c := p.nodes.call.one()
			c.Pos, c.Fun, c.Args = p.from(start), x, args
			x = c
		case lexer.LBracket:
			i := p.inside(lexer.RBracket)
			x = &ast.Index{Pos: p.from(start), X: x, I: i}
		case lexer.LCharRef:
			i := p.charIndex()
			x = &ast.CharRef{Pos: p.from(start), X: x, I: i}
		case lexer.LBrace:
			i := p.inside(lexer.RBrace)
			x = &ast.Element{Pos: p.from(start), X: x, I: i}
		case lexer.Arrow:
			p.next()
			d := &ast.Deref{Pos: p.from(start), X: x}
			x = d
			if p.t.Kind == lexer.Word {
				x = p.word(start, d)
			}
		default:
			return x
		}
	}
	return x
}

// suffixes is the tokens that go on with an operand.
var suffixes = [lexer.NumKinds]bool{lexer.Dot: true, lexer.LParen: true, lexer.LBracket: true, lexer.LCharRef: true, lexer.LBrace: true, lexer.Arrow: true}

// callable tells what parentheses may follow. A variable is called through its functions: $f.call().
func callable(x ast.Expr) bool {
	switch x.(type) {
	case *ast.Name, *ast.Member, *ast.Index, *ast.Call, *ast.Deref:
		return true
	}
	return false
}

func (p *exprParser) member(start uint32, x ast.Expr) ast.Expr {
	p.next() // the dot
	if p.t.Kind != lexer.Word {
		p.fail(memberName)
		return p.bad(start)
	}
	return p.word(start, x)
}

// word reads the name of a property of x.
func (p *exprParser) word(start uint32, x ast.Expr) ast.Expr {
	m := p.nodes.member.one()
	m.X, m.Name, m.NameSpan = x, p.value(), p.span()
	p.next()
	m.Pos = p.from(start)
	return m
}

// inside reads an expression between an opening bracket, which is next, and its closing one.
func (p *exprParser) inside(close lexer.Kind) ast.Expr {
	open, outer := p.enter()
	x := p.expr()
	p.close(open, outer, close)
	return x
}

// enter takes an opening bracket; close leaves it. Only its place is kept.
func (p *exprParser) enter() (open, outer int) {
	outer = p.open
	p.next()
	if p.lex != nil {
		p.open = int(p.lex.RawCursor())
	} else {
		p.open = p.i
	}
	return p.open, outer
}

func (p *exprParser) close(open, outer int, close lexer.Kind) {
	if p.fault == nil && !p.take(close) {
		p.fail(func(p *exprParser, t *plex.Token) *diag.Error { return missingClose(p, t, p.token(open-1), close) })
	}
	p.open = outer
}

// token is the token at a place of the line, where participle has the tokens.
func (p *exprParser) token(i int) *plex.Token {
	return &p.lex.Range(plex.RawCursor(i), plex.RawCursor(i+1))[0]
}

func (p *exprParser) charIndex() ast.Expr {
	open, outer := p.enter()
	x := p.expr()
	p.close(open, open, lexer.RBracket)
	p.close(open, outer, lexer.RBracket)
	return x
}

func (p *exprParser) primary() ast.Expr {
	start := p.t.Start
	pos := ast.Pos{At: p.span()}
	switch p.t.Kind {
	case lexer.Local:
		x := p.nodes.local.one()
		x.Pos, x.Name = pos, p.value()[1:]
		p.next()
		return x
	case lexer.Name:
		x := p.nodes.name.one()
		setName(x, *p.t, p.value())
		p.next()
		return x
	case lexer.Text:
		x := p.nodes.text.one()
		x.Pos, x.Value = pos, lexer.Unquote(p.value())
		p.next()
		return x
	case lexer.Number:
		x := p.nodes.number.one()
		if x.At = p.span(); p.t.Index == 1 {
			x.Value = float64(p.t.Number)
		} else {
			x.Value = number(p.value())
		}
		p.next()
		return x
	case lexer.Param:
		n := int(p.t.Number)
		p.next()
		return &ast.Param0{Pos: pos, Index: n}
	case lexer.Interprocess:
		name := interprocessName(p.value())
		p.next()
		return &ast.Interprocess{Pos: pos, Name: name}
	case lexer.Table:
		return p.table()
	case lexer.Date:
		y, m, d, _ := lexer.ParseDate(p.value())
		p.next()
		return &ast.Date{Pos: pos, Year: y, Month: m, Day: d}
	case lexer.Time:
		n := seconds(p.value())
		p.next()
		return &ast.Time{Pos: pos, Seconds: n}
	case lexer.LParen:
		x := p.inside(lexer.RParen)
		return &ast.Paren{Pos: p.from(start), X: x}
	case lexer.LParamAt:
		x := p.inside(lexer.RBrace)
		return &ast.ParamAt{Pos: p.from(start), Index: x}
	case lexer.LBrace:
		return p.object()
	case lexer.LBracket:
		return p.collection()
	case lexer.Try:
		p.next()
		if p.kind() == lexer.LParen {
			x := p.inside(lexer.RParen)
			return &ast.TryExpr{Pos: p.from(start), X: x}
		}
	case lexer.Bad:
		p.next()
		return &ast.BadExpr{Pos: pos} // the scanner has said why
	case lexer.Word:
		name := p.value()
		p.next()
		return &ast.Name{Pos: pos, Text: name}
	}
	p.fail(operandMissing)
	return p.bad(start)
}

// newName is the name of a token.
func newName(t *plex.Token) *ast.Name {
	n := new(ast.Name)
	setName(n, lexer.Unpack(t), t.Value)
	return n
}

// setName makes n the name of a token spelled so.
func setName(n *ast.Name, t lexer.Token, spelled string) {
	n.Pos = ast.Pos{At: diag.Span{Start: t.Start, End: t.End}}
	n.Kind, n.Number, n.Index, n.Tokenised = ast.NameKind(t.Name), int(t.Number), int(t.Index), t.Tokenised
	if t.Tokenised {
		cut := strings.LastIndexByte(spelled, ':')
		if t.Name != lexer.Command {
			cut = strings.LastIndexByte(spelled[:cut], ':')
		}
		spelled = strings.TrimRightFunc(spelled[:cut], unicode.IsSpace)
	}
	n.Text = singleBlanks(spelled)
}

// singleBlanks makes every stretch of blanks in a name one blank.
func singleBlanks(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c >= 0x80 || c == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

func interprocessName(spelled string) string {
	if strings.HasPrefix(spelled, "<>") {
		return singleBlanks(spelled[2:])
	}
	return singleBlanks(strings.TrimPrefix(spelled, "\u25CA"))
}

func number(s string) float64 {
	if len(s) < 16 {
		n, digits := 0, true
		for _, c := range []byte(s) {
			if c < '0' || c > '9' {
				digits = false
				break
			}
			n = n*10 + int(c-'0')
		}
		if digits {
			return float64(n)
		}
	}
	if len(s) > 2 && s[1]|0x20 == 'x' {
		var n uint32 // 4D's integers have 32 bits and a sign: 0xFFFFFFFF is -1
		for _, c := range []byte(s[2:]) {
			switch {
			case c <= '9':
				c -= '0'
			default:
				c = c | 0x20 - 'a' + 10
			}
			n = n<<4 | uint32(c)
		}
		return float64(int32(n))
	}
	f, _ := strconv.ParseFloat(s, 64) // out of range gives infinity, which is the value
	return f
}

// seconds reads ?12:30:00?.
func seconds(s string) int64 {
	var total, part int64
	parts := 0
	for _, c := range []byte(s[1:]) {
		if c == ':' || c == '?' {
			total, part = total*60+part, 0
			parts++
			continue
		}
		part = min(part*10+int64(c-'0'), 1<<31)
	}
	if parts == 2 { // ?12:30? has no seconds
		total *= 60
	}
	return total
}

func (p *exprParser) table() ast.Expr {
	start := p.t.Start
	name := p.value()
	name = name[1 : len(name)-1]
	if i := strings.LastIndexByte(name, ':'); i >= 0 {
		name = name[:i]
	}
	table := &ast.Table{Pos: ast.Pos{At: p.span()}, Name: singleBlanks(strings.TrimSpace(name)), Number: int(p.t.Number)}
	p.next()
	if p.t.Kind != lexer.Field {
		return table
	}
	f := &ast.Field{Table: table, Name: singleBlanks(lexer.FieldName(p.value())), Number: int(p.t.Number)}
	p.next()
	f.Pos = p.from(start)
	return f
}

func (p *exprParser) object() ast.Expr {
	start := p.t.Start
	open, outer := p.enter()
	var buf [8]ast.Pair
	pairs := buf[:0]
	if p.deeper() && p.kind() != lexer.RBrace {
		for p.fault == nil {
			pair, ok := p.pair()
			if !ok {
				break
			}
			pairs = append(pairs, pair)
			if !p.take(lexer.Semicolon) || p.kind() == lexer.RBrace {
				break
			}
		}
	}
	p.depth--
	p.close(open, outer, lexer.RBrace)
	return &ast.ObjectLit{Pos: p.from(start), Pairs: slices.Clone(pairs)}
}

func (p *exprParser) pair() (ast.Pair, bool) {
	pair := ast.Pair{KeySpan: p.span()}
	switch k := p.t.Kind; {
	case k == lexer.Text:
		pair.Key = lexer.Unquote(p.value())
	case k == lexer.Name, k == lexer.Word, k == lexer.Local, k == lexer.Param, k == lexer.Number:
		pair.Key = p.value() // number keys are not in 4D's documentation but occur
	case k.IsKeyword():
		pair.Key = p.value()
	default:
		p.fail(keyMissing)
		return pair, false
	}
	p.next()
	if !p.take(lexer.Colon) {
		p.fail(func(p *exprParser, t *plex.Token) *diag.Error { return keyColon(p, t, pair.Key) })
		return pair, false
	}
	pair.Value = p.expr()
	return pair, p.fault == nil
}

func (p *exprParser) collection() ast.Expr {
	start := p.t.Start
	open, outer := p.enter()
	var buf [8]ast.Expr
	items := buf[:0]
	if p.deeper() && p.kind() != lexer.RBracket {
		for p.fault == nil {
			items = append(items, p.expr())
			if p.fault != nil || !p.take(lexer.Semicolon) || p.kind() == lexer.RBracket {
				break
			}
		}
	}
	p.depth--
	p.close(open, outer, lexer.RBracket)
	return &ast.CollectionLit{Pos: p.from(start), Items: p.nodes.list(items)}
}

// args reads (a; b), whose parenthesis is next.
func (p *exprParser) args() []ast.Expr {
	open, outer := p.enter()
	var buf [8]ast.Expr
	args := buf[:0]
	if p.deeper() && p.kind() != lexer.RParen {
		for p.fault == nil {
			args = append(args, p.arg())
			if p.fault != nil || !p.take(lexer.Semicolon) {
				break
			}
		}
	}
	p.depth--
	p.close(open, outer, lexer.RParen)
	return p.nodes.list(args)
}

func (p *exprParser) arg() ast.Expr {
	start := p.t.Start
	switch k := p.t.Kind; {
	case k.IsOp():
		if s := p.second(); s == lexer.Semicolon || s == lexer.RParen {
			x := &ast.OperatorArg{Pos: ast.Pos{At: p.span()}, Op: p.value()}
			p.next()
			return x
		}
		if k == lexer.OpAnd || k == lexer.OpOr || k == lexer.OpNe {
			lead := p.value()
			p.next()
			x := p.expr()
			return &ast.QueryArg{Pos: p.from(start), Lead: lead, X: x}
		}
	case k == lexer.Return: // Formula(return x)
		p.next()
		return p.expr()
	}
	x := p.expr()
	if k := p.t.Kind; p.fault == nil && k.IsAssign() {
		at := p.span()
		p.next()
		v := p.expr()
		return &ast.AssignArg{Pos: p.from(start), Target: x, Op: ast.AssignOp(k - lexer.Assign), OpSpan: at, Value: v}
	}
	return x
}

// statement reads an assignment, a call or another expression standing alone.
func (p *exprParser) statement() ast.Stmt {
	start := p.t.Start
	var x ast.Expr
	if k := p.t.Kind; k == lexer.OpSub || k == lexer.Arrow {
		x = p.operand()
	} else {
		x = p.suffixed()
	}
	if k := p.t.Kind; p.fault == nil && k.IsAssign() {
		a := p.nodes.assign.one()
		a.Target = x
		a.SetOp(ast.AssignOp(k-lexer.Assign), p.span())
		if !assignable(x) {
			p.fail(func(p *exprParser, t *plex.Token) *diag.Error { return notAssignable(x, t) })
		}
		p.next()
		a.Value = p.expr()
		a.Pos = p.from(start)
		return a
	}
	x = p.rest(x)
	s := p.nodes.exprStmt.one()
	s.Pos, s.X = p.from(start), x
	return s
}

// assignable tells what may stand left of :=. Whether a name is a variable or a method is not known here.
func assignable(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Local, *ast.Param0, *ast.ParamAt, *ast.Interprocess, *ast.Member, *ast.Index, *ast.Element, *ast.CharRef, *ast.Deref,
		*ast.Field, *ast.BadExpr:
		return true
	case *ast.Name:
		return x.Kind != ast.ConstantName
	case *ast.Paren:
		return assignable(x.X)
	}
	return false
}
