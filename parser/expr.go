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

// exprParser reads expressions by recursive descent from participle's token stream. After the first mistake it only unwinds:
// fault is set and every function returns at once. It is made for one expression or statement.
type exprParser struct {
	lex   *plex.PeekingLexer
	fault *diag.Error
	depth int
	end   uint32         // where the last token taken ended
	open  plex.RawCursor // 1 + the place in the line of the innermost open bracket, 0 for none
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

func (p *exprParser) kind() lexer.Kind { return kindOf(p.lex.Peek()) }

// ended tells that the line has no more tokens.
func (p *exprParser) ended() bool {
	k := p.kind()
	return k == lexer.EOF || k == lexer.EOL
}

// second is the kind of the token after the next one.
func (p *exprParser) second() lexer.Kind {
	if p.lex.Peek().EOF() {
		return lexer.EOF
	}
	at := p.lex.RawCursor() + 1
	return kindOf(&p.lex.Range(at, at+1)[0])
}

func (p *exprParser) next() *plex.Token {
	t := p.lex.Next()
	p.end = uint32(t.Pos.Offset + len(t.Value))
	return t
}

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
		p.fault = &diag.Error{Message: "this expression is nested too deeply", Span: spanOf(p.lex.Peek()),
			Hint: "at most " + strconv.Itoa(maxDepth) + " levels; use a variable for a part of it"}
	}
	return false
}

func (p *exprParser) tooLong(n int) bool {
	if n <= maxChain {
		return false
	}
	p.fault = &diag.Error{Message: "this expression is too long", Span: spanOf(p.lex.Peek()),
		Hint: "at most " + strconv.Itoa(maxChain) + " operators; use a variable for a part of it"}
	return true
}

// expr reads an expression: operators from left to right, then the ternary, which binds least and nests to the right.
func (p *exprParser) expr() ast.Expr {
	start := startOf(p.lex.Peek())
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
	question := p.next()
	x := &ast.Ternary{Cond: cond}
	x.Then = p.expr()
	if p.fault == nil && !p.take(lexer.Colon) {
		p.fault = ternaryColon(p, question)
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
	for n := 0; p.fault == nil; n++ {
		t := p.lex.Peek()
		k := kindOf(t)
		if !k.IsOp() || p.tooLong(n) {
			break
		}
		p.next()
		b := &ast.Binary{Op: ast.Op(k - lexer.OpAdd), OpSpan: spanOf(t), L: x}
		b.R = p.operand()
		b.At = diag.Span{Start: x.Span().Start, End: p.end}
		x = b
	}
	return x
}

// operand reads one operand of a chain with its minus signs.
func (p *exprParser) operand() ast.Expr {
	t := p.lex.Peek()
	start := startOf(t)
	switch kindOf(t) {
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
	start := startOf(p.lex.Peek())
	x := p.primary()
	for n := 0; p.fault == nil && !p.tooLong(n); n++ {
		switch p.kind() {
		case lexer.Dot:
			x = p.member(start, x)
		case lexer.LParen:
			if !callable(x) {
				return x
			}
			args := p.args()
			x = &ast.Call{Pos: p.from(start), Fun: x, Args: args}
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
			if t := p.lex.Peek(); kindOf(t) == lexer.Word {
				p.next()
				x = &ast.Member{Pos: p.from(start), X: d, Name: t.Value, NameSpan: spanOf(t)}
			}
		default:
			return x
		}
	}
	return x
}

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
	t := p.lex.Peek()
	if kindOf(t) != lexer.Word {
		p.fault = memberName(p, t)
		return p.bad(start)
	}
	p.next()
	return &ast.Member{Pos: p.from(start), X: x, Name: t.Value, NameSpan: spanOf(t)}
}

// inside reads an expression between an opening bracket, which is next, and its closing one.
func (p *exprParser) inside(close lexer.Kind) ast.Expr {
	open, outer := p.enter()
	x := p.expr()
	p.close(open, outer, close)
	return x
}

// enter takes an opening bracket; close leaves it. Only its place is kept, so that no token escapes to the heap.
func (p *exprParser) enter() (open, outer plex.RawCursor) {
	outer = p.open
	p.next()
	p.open = p.lex.RawCursor()
	return p.open, outer
}

func (p *exprParser) close(open, outer plex.RawCursor, close lexer.Kind) {
	if p.fault == nil && !p.take(close) {
		p.fault = missingClose(p, &p.lex.Range(open-1, open)[0], close)
	}
	p.open = outer
}

func (p *exprParser) charIndex() ast.Expr {
	open, outer := p.enter()
	x := p.expr()
	p.close(open, open, lexer.RBracket)
	p.close(open, outer, lexer.RBracket)
	return x
}

func (p *exprParser) primary() ast.Expr {
	t := p.lex.Peek()
	start := startOf(t)
	pos := ast.Pos{At: spanOf(t)}
	switch kindOf(t) {
	case lexer.Local:
		p.next()
		return &ast.Local{Pos: pos, Name: t.Value[1:]}
	case lexer.Name:
		p.next()
		return newName(t)
	case lexer.Text:
		p.next()
		return &ast.Text{Pos: pos, Value: lexer.Unquote(t.Value)}
	case lexer.Number:
		p.next()
		return &ast.Number{Pos: pos, Value: number(t.Value)}
	case lexer.Param:
		p.next()
		return &ast.Param0{Pos: pos, Index: t.Pos.Line}
	case lexer.Interprocess:
		p.next()
		return &ast.Interprocess{Pos: pos, Name: interprocessName(t.Value)}
	case lexer.Table:
		return p.table()
	case lexer.Date:
		p.next()
		y, m, d, _ := lexer.ParseDate(t.Value)
		return &ast.Date{Pos: pos, Year: y, Month: m, Day: d}
	case lexer.Time:
		p.next()
		return &ast.Time{Pos: pos, Seconds: seconds(t.Value)}
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
		p.next()
		return &ast.Name{Pos: pos, Text: t.Value}
	}
	p.fault = operandMissing(p, p.lex.Peek())
	return p.bad(start)
}

func newName(t *plex.Token) *ast.Name {
	u := lexer.Unpack(t)
	n := &ast.Name{Pos: ast.Pos{At: spanOf(t)}, Text: t.Value, Kind: ast.NameKind(u.Name), Number: int(u.Number), Index: int(u.Index),
		Tokenised: u.Tokenised}
	if u.Tokenised {
		cut := strings.LastIndexByte(t.Value, ':')
		if u.Name != lexer.Command {
			cut = strings.LastIndexByte(t.Value[:cut], ':')
		}
		n.Text = strings.TrimRightFunc(t.Value[:cut], unicode.IsSpace)
	}
	n.Text = singleBlanks(n.Text)
	return n
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
	if len(s) < 16 && strings.IndexByte(s, '.') < 0 && strings.IndexByte(s, 'e') < 0 {
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
	t := *p.next()
	name := t.Value[1 : len(t.Value)-1]
	if i := strings.LastIndexByte(name, ':'); i >= 0 {
		name = name[:i]
	}
	table := &ast.Table{Pos: ast.Pos{At: spanOf(&t)}, Name: singleBlanks(strings.TrimSpace(name)), Number: t.Pos.Line}
	f := p.lex.Peek()
	if kindOf(f) != lexer.Field {
		return table
	}
	p.next()
	return &ast.Field{Pos: p.from(startOf(&t)), Table: table, Name: singleBlanks(lexer.FieldName(f.Value)), Number: f.Pos.Line}
}

func (p *exprParser) object() ast.Expr {
	start := startOf(p.lex.Peek())
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
	t := p.lex.Peek()
	pair := ast.Pair{KeySpan: spanOf(t)}
	switch k := kindOf(t); {
	case k == lexer.Text:
		pair.Key = lexer.Unquote(t.Value)
	case k == lexer.Name, k == lexer.Word, k == lexer.Local, k == lexer.Param, k == lexer.Number:
		pair.Key = t.Value // number keys are not in 4D's documentation but occur
	case k.IsKeyword():
		pair.Key = t.Value
	default:
		p.fault = keyMissing(p, t)
		return pair, false
	}
	p.next()
	if !p.take(lexer.Colon) {
		p.fault = keyColon(p, pair.Key)
		return pair, false
	}
	pair.Value = p.expr()
	return pair, p.fault == nil
}

func (p *exprParser) collection() ast.Expr {
	start := startOf(p.lex.Peek())
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
	return &ast.CollectionLit{Pos: p.from(start), Items: slices.Clone(items)}
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
	return slices.Clone(args)
}

func (p *exprParser) arg() ast.Expr {
	t := p.lex.Peek()
	start := startOf(t)
	switch k := kindOf(t); {
	case k.IsOp():
		if s := p.second(); s == lexer.Semicolon || s == lexer.RParen {
			p.next()
			return &ast.OperatorArg{Pos: ast.Pos{At: spanOf(t)}, Op: t.Value}
		}
		if k == lexer.OpAnd || k == lexer.OpOr || k == lexer.OpNe {
			lead := p.next().Value
			x := p.expr()
			return &ast.QueryArg{Pos: p.from(start), Lead: lead, X: x}
		}
	case k == lexer.Return: // Formula(return x)
		p.next()
		return p.expr()
	}
	x := p.expr()
	if t := p.lex.Peek(); p.fault == nil && kindOf(t).IsAssign() {
		p.next()
		v := p.expr()
		return &ast.AssignArg{Pos: p.from(start), Target: x, Op: ast.AssignOp(kindOf(t) - lexer.Assign), OpSpan: spanOf(t), Value: v}
	}
	return x
}

// statement reads an assignment, a call or another expression standing alone.
func (p *exprParser) statement() ast.Stmt {
	first := p.lex.Peek()
	start := startOf(first)
	var x ast.Expr
	if k := kindOf(first); k == lexer.OpSub || k == lexer.Arrow {
		x = p.operand()
	} else {
		x = p.suffixed()
	}
	if t := p.lex.Peek(); p.fault == nil && kindOf(t).IsAssign() {
		p.next()
		if !assignable(x) {
			p.fault = notAssignable(x, t)
		}
		v := p.expr()
		return &ast.Assign{Pos: p.from(start), Target: x, Op: ast.AssignOp(kindOf(t) - lexer.Assign), OpSpan: spanOf(t), Value: v}
	}
	x = p.rest(x)
	return &ast.ExprStmt{Pos: p.from(start), X: x}
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
