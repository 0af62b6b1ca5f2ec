package parser

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2"
	plex "github.com/alecthomas/participle/v2/lexer"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

// This file is where mistakes get their words. Those of expressions come from exprParser itself; those of the shape of a line
// come from participle, which knows what it expected but would say it in EBNF.

// forms shows how a line is written, by its keyword.
var forms = [lexer.NumKinds]string{
	lexer.If: "If (condition)", lexer.While: "While (condition)", lexer.Until: "Until (condition)", lexer.Colon: ": (condition)",
	lexer.For: "For ($counter; first; last {; step})", lexer.ForEach: "For each ($item; collection {; first; last}) {While (condition)}",
	lexer.Use: "Use (shared object)", lexer.Return: "return, or return expression",
	lexer.Var: "var $name : Type, or var $name:=value", lexer.Declare: "#DECLARE($name : Type) -> $result : Type",
	lexer.Function: "Function name($parameter : Type) -> $result : Type", lexer.Constructor: "Class constructor($parameter : Type)",
	lexer.Extends: "Class extends ParentClass", lexer.Property: "property name : Type", lexer.Alias: "Alias name path.to.attribute",
}

// endOf is the place just after a token, where something is missing.
func endOf(t *plex.Token) diag.Span {
	s := spanOf(t)
	return diag.Span{Start: s.End, End: s.End}
}

// prev is the token before the next one, nil at the beginning of the line.
func (p *exprParser) prev() *plex.Token {
	at := p.lex.RawCursor()
	if at == 0 {
		return nil
	}
	return p.token(int(at) - 1)
}

// shown is the spelling of a token, cut to a length that fits a message.
func shown(t *plex.Token) string {
	const limit = 30
	s := t.Value
	if utf8.RuneCountInString(s) > limit {
		s = string([]rune(s)[:limit]) + "..."
	}
	return s
}

// isOperand tells whether a token begins an operand, so that after another operand an operator is missing between the two.
func isOperand(k lexer.Kind) bool {
	switch k {
	case lexer.Name, lexer.Word, lexer.Local, lexer.Param, lexer.Interprocess, lexer.Number, lexer.Text, lexer.Date, lexer.Time, lexer.Table,
		lexer.Field, lexer.LParamAt:
		return true
	}
	return false
}

func tooDeep(p *exprParser, t *plex.Token) *diag.Error {
	return &diag.Error{Message: "this expression is nested too deeply", Span: spanOf(t),
		Hint: "at most " + strconv.Itoa(maxDepth) + " levels; use a variable for a part of it"}
}

func tooMany(p *exprParser, t *plex.Token) *diag.Error {
	return &diag.Error{Message: "this expression is too long", Span: spanOf(t),
		Hint: "at most " + strconv.Itoa(maxChain) + " operators; use a variable for a part of it"}
}

// operandMissing says what is wrong where an operand should begin and t stands instead.
func operandMissing(p *exprParser, t *plex.Token) *diag.Error {
	k, prev := kindOf(t), p.prev()
	prevKind := lexer.EOL
	if prev != nil {
		prevKind = kindOf(prev)
	}
	switch {
	case k == lexer.EOF && p.open > 0:
		return p.neverClosed()
	case k == lexer.EOF && prevKind == lexer.OpSub && p.lex.RawCursor() > 1:
		at := p.lex.RawCursor()
		if b := &p.lex.Range(at-2, at)[0]; kindOf(b) == lexer.OpSub && spanOf(b).End == startOf(prev) {
			return twoOperators(b, prev)
		}
	case k == lexer.OpAdd && p.second() == lexer.OpAdd && !prevKind.IsOp():
		at := p.lex.RawCursor() + 1
		return twoOperators(t, &p.lex.Range(at, at+1)[0])
	case k.IsOp() && prevKind.IsOp() && spanOf(prev).End == startOf(t):
		if e := twoOperators(prev, t); e != nil {
			return e
		}
	case k == lexer.OpAdd && !prevKind.IsOp():
		return &diag.Error{Message: "a value has no sign + in 4D", Span: spanOf(t), Hint: "leave it out"}
	case k == lexer.Comma:
		return comma(p, t)
	}
	switch {
	case prevKind.IsOp():
		e := &diag.Error{Message: "the operand right of " + prev.Value + " is missing", Span: spanOf(prev)}
		if k == lexer.EOF {
			e.Label = "the line ends here"
			e.Hint = `a line that goes on ends with \`
		} else {
			e.Label = shown(t) + " follows"
		}
		return e
	case prevKind.IsAssign() && (k == lexer.EOF || k.IsAssign()):
		return &diag.Error{Message: "the value right of " + prev.Value + " is missing", Span: endOf(prev)}
	case k == lexer.EOF:
		if prev == nil {
			return &diag.Error{Message: "an expression is missing"}
		}
		return &diag.Error{Message: "an expression is missing after " + shown(prev), Span: endOf(prev)}
	case k == lexer.Semicolon && (prevKind == lexer.LParen || prevKind == lexer.Semicolon),
		k == lexer.RParen && prevKind == lexer.Semicolon:
		return &diag.Error{Message: "an argument is missing before " + t.Value, Span: spanOf(t)}
	case k == lexer.RBrace && prev == nil, k == lexer.LBrace && prev == nil:
		return noBraces(t)
	case prev == nil && (k == lexer.RParen || k == lexer.RBracket):
		return notOpened(t)
	case prev == nil && k.IsAssign():
		return &diag.Error{Message: "the variable left of " + t.Value + " is missing", Span: spanOf(t)}
	case k == lexer.Else && prevKind == lexer.Colon:
		return &diag.Error{Message: "the last branch of Case of is Else alone, without a colon", Span: spanOf(prev).To(spanOf(t))}
	case k.IsKeyword():
		return &diag.Error{Message: t.Value + " is a keyword and cannot stand in an expression", Span: spanOf(t), Hint: keywordHint(k)}
	}
	e := &diag.Error{Message: "an expression is missing before " + shown(t), Span: spanOf(t)}
	switch {
	case k == lexer.OpNe && prev == nil:
		e.Hint = "a comment begins with //"
	case k == lexer.Question:
		e.Hint = "a time is written ?hours:minutes:seconds?, a ternary condition ? value : other value"
	case k == lexer.Dot && prevKind == lexer.Question:
		return &diag.Error{Message: "4D has no operator ?.", Span: spanOf(prev).To(spanOf(t)), Hint: "write the dot alone"}
	case k == lexer.Colon && prevKind == lexer.Question && spanOf(prev).End == startOf(t):
		return &diag.Error{Message: "4D has no operator ?:", Span: spanOf(prev).To(spanOf(t)), Hint: "write value || other value"}
	}
	return e
}

func noBraces(t *plex.Token) *diag.Error {
	return &diag.Error{Message: "4D has no braces around blocks", Span: spanOf(t), Hint: "a block ends with its own line: End if, End for, ..."}
}

func keywordHint(k lexer.Kind) string {
	switch k {
	case lexer.If, lexer.Else:
		return "the conditional expression is written condition ? value : other value"
	case lexer.Function:
		return "a function as a value is made by Formula(...)"
	}
	return ""
}

func notOpened(t *plex.Token) *diag.Error {
	return &diag.Error{Message: "this " + t.Value + " closes nothing", Span: spanOf(t)}
}

func comma(p *exprParser, t *plex.Token) *diag.Error {
	e := &diag.Error{Message: "4D separates with semicolons, not with commas", Span: spanOf(t), Hint: "write ; in place of ,"}
	if prev := p.prev(); prev != nil && kindOf(prev) == lexer.Number && p.second() == lexer.Number && spanOf(prev).End == startOf(t) {
		at := p.lex.RawCursor() + 1
		if startOf(&p.lex.Range(at, at+1)[0]) != spanOf(t).End {
			return e
		}
		e.Message, e.Hint = "the decimal mark is a point", "write . in place of ,"
	}
	return e
}

// neverClosed points at the innermost bracket that the end of the line leaves open.
func (p *exprParser) neverClosed() *diag.Error {
	open := p.token(p.open - 1)
	if first := p.token(0); open.Value == "{" && kindOf(first) == lexer.Name && strings.HasPrefix(strings.ToLower(first.Value), "class ") {
		return &diag.Error{Message: "a class is a file of its own", Span: spanOf(first), Hint: "its file in the folder Classes has the name of the class"}
	}
	if open.Value == "{" && p.open > 1 && p.prev() == open && kindOf(p.token(p.open-2)) == lexer.RParen {
		return noBraces(open)
	}
	close := map[string]string{"(": ")", "[": "]", "[[": "]]", "{": "}", "${": "}"}[open.Value]
	return &diag.Error{Message: "the closing " + close + " is missing", Span: spanOf(open), Label: "opened here"}
}

func missingClose(p *exprParser, t, open *plex.Token, close lexer.Kind) *diag.Error {
	k := kindOf(t)
	related := []diag.Related{{Span: spanOf(open), Message: "opened here"}}
	switch {
	case k == lexer.EOF:
		return p.neverClosed()
	case k == lexer.Comma:
		return comma(p, t)
	case k.IsAssign():
		return &diag.Error{Message: "an assignment cannot stand inside an expression", Span: spanOf(t), Hint: "= compares"}
	case k == lexer.RParen || k == lexer.RBracket || k == lexer.RBrace:
		return &diag.Error{Message: t.Value + " stands where " + close.String() + " is expected", Span: spanOf(t), Related: related}
	case k == lexer.Semicolon && close == lexer.RBrace && open.Value == "{":
		return &diag.Error{Message: "an element has one index", Span: spanOf(t), Hint: "write {row}{column} for an array of two dimensions"}
	case k == lexer.Semicolon && close == lexer.RParen:
		return &diag.Error{Message: "this parenthesis holds one expression", Span: spanOf(t), Related: related}
	}
	if e := adjacent(p, t); e != nil {
		return e
	}
	return &diag.Error{Message: shown(t) + " stands where " + close.String() + " is expected", Span: spanOf(t), Related: related}
}

// adjacent explains an operand that directly follows another one; nil when t does not begin one.
func adjacent(p *exprParser, t *plex.Token) *diag.Error {
	k := kindOf(t)
	if e := foreign(t); e != nil {
		return e
	}
	prev := p.prev()
	switch {
	case k == lexer.LParen && prev != nil:
		return &diag.Error{Message: "parentheses cannot follow " + shown(prev), Span: spanOf(t), Hint: callHint(kindOf(prev))}
	case !isOperand(k):
		return nil
	case prev == nil:
		return &diag.Error{Message: "unexpected " + shown(t), Span: spanOf(t)}
	case kindOf(prev) == lexer.Text && k == lexer.Text && spanOf(prev).End == startOf(t):
		return &diag.Error{Message: "an operator is missing between two texts", Span: spanOf(t), Hint: `a quote inside a text is written \"`}
	case kindOf(prev) == lexer.Name && p.lex.RawCursor() == 1 && strings.EqualFold(prev.Value, "property"):
		return &diag.Error{Message: "the name of a property is a word alone", Span: spanOf(t), Hint: "write property " + strings.Trim(shown(t), `$"`)}
	case tableBefore(p) && k == lexer.Name:
		return &diag.Error{Message: "a field name must touch its table", Span: diag.Span{Start: spanOf(prev).End, End: spanOf(t).End}}
	case kindOf(prev) == lexer.Table:
		return &diag.Error{Message: "a field name must touch its table", Span: diag.Span{Start: spanOf(prev).End, End: spanOf(t).End},
			Hint: "write " + prev.Value + t.Value}
	case kindOf(prev) == lexer.Name && p.second() != lexer.Colon:
		return &diag.Error{Message: "the arguments of " + newName(prev).Text + " stand in parentheses", Span: spanOf(t),
			Hint: "write " + newName(prev).Text + "(" + shown(t) + ")"}
	}
	return &diag.Error{Message: "an operator is missing before " + shown(t), Span: spanOf(t)}
}

// tableBefore tells that [Name] stands before the next token: the table of a field, written apart.
func tableBefore(p *exprParser) bool {
	at := p.lex.RawCursor()
	if at < 3 {
		return false
	}
	r := p.lex.Range(at-3, at)
	before := at < 4 || !endsOperand(kindOf(&p.lex.Range(at-4, at-3)[0]))
	return before && kindOf(&r[0]) == lexer.LBracket && kindOf(&r[1]) == lexer.Name && kindOf(&r[2]) == lexer.RBracket
}

// endsOperand tells that a bracket after a token of this kind is an index.
func endsOperand(k lexer.Kind) bool {
	return isOperand(k) || k == lexer.RParen || k == lexer.RBracket || k == lexer.RBrace || k == lexer.Arrow
}

func callHint(k lexer.Kind) string {
	switch k {
	case lexer.Local, lexer.Param, lexer.Interprocess:
		return "a function held by a variable is called with .call(object; arguments)"
	}
	return ""
}

func ternaryColon(p *exprParser, t *plex.Token, question diag.Span) *diag.Error {
	if kindOf(t) != lexer.EOF {
		if e := adjacent(p, t); e != nil {
			return e
		}
	}
	return &diag.Error{Message: "the : of this ternary is missing", Span: question, Label: "it needs condition ? value : other value"}
}

func memberName(p *exprParser, t *plex.Token) *diag.Error {
	dot := p.prev()
	e := &diag.Error{Message: "a property name is missing after the dot", Span: spanOf(dot)}
	switch kindOf(t) {
	case lexer.Text, lexer.LParen, lexer.LBracket:
		if at := p.lex.RawCursor(); at > 1 && kindOf(&p.lex.Range(at-2, at-1)[0]) == lexer.Text {
			e.Hint = "texts are joined with +"
			break
		}
		e.Hint = `a property whose name is a value is written $object["name"], without the dot`
	}
	return e
}

func keyMissing(p *exprParser, t *plex.Token) *diag.Error {
	if kindOf(t) == lexer.EOF {
		return p.neverClosed()
	}
	if kindOf(t) == lexer.Comma {
		return comma(p, t)
	}
	return &diag.Error{Message: "a key is missing before " + shown(t), Span: spanOf(t), Hint: "an object is written {key: value; key: value}"}
}

func keyColon(p *exprParser, t *plex.Token, key string) *diag.Error {
	switch k := kindOf(t); {
	case k == lexer.EOF:
		return p.neverClosed()
	case k == lexer.Assign || k == lexer.OpEq:
		return &diag.Error{Message: "a key is followed by a colon, not by " + t.Value, Span: spanOf(t)}
	case k == lexer.Comma:
		return comma(p, t)
	}
	return &diag.Error{Message: "the colon after the key " + key + " is missing", Span: endOf(p.prev()),
		Hint: "an object is written {key: value; key: value}"}
}

func notAssignable(x ast.Expr, t *plex.Token) *diag.Error {
	what := "this"
	switch x := x.(type) {
	case *ast.Call:
		what = "the result of a call"
	case *ast.Name:
		what = x.Text + ", a constant,"
	case *ast.Number, *ast.Text, *ast.Date, *ast.Time, *ast.ObjectLit:
		what = "a literal"
	case *ast.Table:
		what = "a table"
	case *ast.CollectionLit:
		what = "a literal"
		if len(x.Items) == 1 {
			what = "a table or collection"
		}
	}
	return &diag.Error{Message: what + " cannot be assigned to", Span: x.Span(), Hint: "left of " + t.Value +
		" stands a variable, a field, a property or an element"}
}

// trailing explains what follows a complete statement or expression.
func trailing(p *exprParser, t *plex.Token) *diag.Error {
	k := kindOf(t)
	switch {
	case k == lexer.RParen || k == lexer.RBracket || k == lexer.RBrace:
		return notOpened(t)
	case k == lexer.Comma:
		return comma(p, t)
	case k == lexer.Semicolon:
		return &diag.Error{Message: "a line holds one statement", Span: spanOf(t), Hint: "; separates arguments only"}
	case k == lexer.Assign && p.prev() != nil && kindOf(p.prev()) == lexer.Colon:
		return &diag.Error{Message: "an assignment is written :=", Span: spanOf(t)}
	case k == lexer.Colon && p.second() == lexer.Assign:
		at := p.lex.RawCursor() + 1
		return &diag.Error{Message: "an assignment is written :=", Span: spanOf(t).To(spanOf(&p.lex.Range(at, at+1)[0]))}
	case k == lexer.Colon && p.lex.RawCursor() == 1 && kindOf(p.prev()) == lexer.Local:
		return &diag.Error{Message: "a type is declared with var", Span: spanOf(t), Hint: "write var " + p.prev().Value + " : Type"}
	case isOperand(k) && p.second().IsAssign() && !tableBefore(p):
		return &diag.Error{Message: "a line holds one statement", Span: spanOf(t)}
	case k.IsAssign():
		return &diag.Error{Message: "a line holds one assignment", Span: spanOf(t), Hint: "left of " + t.Value +
			" stands a variable, a field, a property or an element"}
	case k.IsKeyword():
		return &diag.Error{Message: t.Value + " must begin a line of its own", Span: spanOf(t)}
	}
	if e := adjacent(p, t); e != nil {
		return e
	}
	return &diag.Error{Message: "unexpected " + shown(t), Span: spanOf(t)}
}

// translate says in 4D's words what was wrong with a line.
func translate(err error, line []lexer.Token, w *window) *diag.Error {
	var e *diag.Error
	if errors.As(err, &e) {
		return e
	}
	var u *participle.UnexpectedTokenError
	if !errors.As(err, &u) {
		return &diag.Error{Message: "this line cannot be read", Span: diag.Span{Start: line[0].Start, End: line[len(line)-1].End}}
	}
	kind, n := line[0].Kind, 0
	for kind == lexer.Modifier && n+1 < len(line) {
		n++
		kind = line[n].Kind
	}
	word := kind.String()
	t := &u.Unexpected
	p := fromLexer(w.seek(startOf(t)))
	expected := expectation(u)
	e = shape(kind, word, expected, p, t, line)
	if e.Hint == "" && forms[kind] != "" {
		e.Hint = "the form is " + forms[kind]
	}
	return e
}

// expectation is the first thing of what participle expected: a spelling such as ( or a name such as Expr or <word>; empty
// when the line should have ended. participle tells it only inside its message, in EBNF.
func expectation(u *participle.UnexpectedTokenError) string {
	s := strings.TrimPrefix(u.Message(), "unexpected token "+strconv.Quote(u.Unexpected.String()))
	s, ok := strings.CutPrefix(s, " (expected ")
	if !ok {
		return ""
	}
	s = strings.TrimLeft(s, "(")
	if strings.HasPrefix(s, `"`) {
		if q, err := strconv.QuotedPrefix(s); err == nil {
			s, _ = strconv.Unquote(q)
			return s
		}
	}
	if i := strings.IndexAny(s, " )?*+|"); i >= 0 {
		s = s[:i]
	}
	return s
}

// shape explains a line whose beginning is right but which does not go on as its kind should. t is the token that does not
// fit, next in p.
func shape(kind lexer.Kind, word, expected string, p *exprParser, t *plex.Token, line []lexer.Token) *diag.Error {
	k := kindOf(t)
	at := spanOf(t)
	if k == lexer.EOF {
		last := line[len(line)-1]
		at = diag.Span{Start: last.End, End: last.End}
	}
	switch kind {
	case lexer.Else:
		if k == lexer.If {
			return &diag.Error{Message: "4D has no Else If", Span: at,
				Hint: elseIfHint}
		}
	case lexer.Use:
		if expected == "(" {
			return &diag.Error{Message: "Use needs parentheses", Span: at}
		}
	case lexer.For, lexer.ForEach:
		if expected == "(" {
			return &diag.Error{Message: word + " needs parentheses", Span: at}
		}
		if k.IsAssign() {
			return &diag.Error{Message: "the counter is not assigned here", Span: at}
		}
	case lexer.Var, lexer.Property, lexer.Declare, lexer.Function, lexer.Constructor:
		if e := declarationShape(kind, word, expected, p, t, at); e != nil {
			return e
		}
	}
	lineEnd := line[len(line)-1].End
	if forms[kind] == "" { // Else, End if, Case of, Repeat ...
		return &diag.Error{Message: word + " stands alone on its line", Span: diag.Span{Start: at.Start, End: lineEnd},
			Label: "this does not belong here"}
	}
	if k == lexer.EOF {
		return &diag.Error{Message: missing(kind, expected) + " is missing", Span: at}
	}
	switch expected {
	case "", ")", ";":
		if k == lexer.RParen && expected == "" {
			return notOpened(t)
		}
		if k == lexer.Comma {
			return comma(p, t)
		}
		if expected == ";" && k == lexer.RParen {
			return &diag.Error{Message: word + " needs more arguments", Span: at}
		}
		if expected == ")" && k == lexer.Semicolon {
			return &diag.Error{Message: word + " has too many arguments", Span: at}
		}
		if kind == lexer.If || kind == lexer.While || kind == lexer.Until || kind == lexer.Colon || kind == lexer.Return || expected != "" {
			if e := adjacent(p, t); e != nil {
				return e
			}
		} else if e := foreign(t); e != nil {
			return e
		}
	}
	if expected == "" {
		return &diag.Error{Message: "unexpected " + shown(t), Span: at}
	}
	return &diag.Error{Message: missing(kind, expected) + " is missing before " + shown(t), Span: at}
}

// declarationShape explains the mistakes that people bring from other languages to declarations.
func declarationShape(kind lexer.Kind, word, expected string, p *exprParser, t *plex.Token, at diag.Span) *diag.Error {
	k := kindOf(t)
	prev := p.prev()
	switch {
	case k == lexer.Comma:
		return comma(p, t)
	case kind == lexer.Constructor && (k == lexer.Name || k == lexer.Word) && prev != nil && kindOf(prev) == lexer.Constructor:
		return &diag.Error{Message: "a constructor has no name", Span: at}
	case k == lexer.Semicolon && expected == "" && (kind == lexer.Var || kind == lexer.Property):
		return &diag.Error{Message: "the names of a line have one type", Span: at, Hint: "declare those of another type on a line of their own"}
	case k == lexer.OpEq:
		return &diag.Error{Message: "an initial value is given with :=", Span: at}
	case expected == "TypeRef" || expected == "<name>" && prev != nil && kindOf(prev) == lexer.Colon:
		return &diag.Error{Message: "a type is missing after the colon", Span: at, Hint: "for example Text, Integer, Object, 4D.File or cs.MyClass"}
	case k == lexer.Name && prev != nil && (kindOf(prev) == lexer.Local || kindOf(prev) == lexer.Word) && expected != "":
		return &diag.Error{Message: "the colon before the type is missing", Span: at, Hint: "write " + shown(prev) + " : " + typeWord(t)}
	case k == lexer.Name && prev != nil && kindOf(prev) == lexer.Arrow:
		return &diag.Error{Message: "the result after -> is a variable", Span: at, Hint: "write -> $result : " + shown(t) + ", or : " + shown(t) + " alone"}
	case k == lexer.Name && (expected == ")" || expected == "") && prev != nil && (kindOf(prev) == lexer.LParen || kindOf(prev) == lexer.Semicolon):
		return &diag.Error{Message: "a parameter begins with $", Span: at, Hint: "write $" + shown(t)}
	case kind == lexer.Function && expected == "<word>" && k != lexer.EOF && prev != nil:
		return &diag.Error{Message: "the name of the function is missing", Span: at}
	case k == lexer.Name && expected == "" && prev != nil && (kindOf(prev) == lexer.Local || kindOf(prev) == lexer.RParen):
		return &diag.Error{Message: "the colon before the type is missing", Span: at, Hint: "write : " + typeWord(t)}
	}
	return nil
}

// typeWord is the type in "as Text".
func typeWord(t *plex.Token) string {
	if _, after, ok := strings.Cut(t.Value, " "); ok && strings.EqualFold(t.Value[:2], "as") {
		return after
	}
	return shown(t)
}

// missing names what a production expected.
func missing(kind lexer.Kind, expected string) string {
	switch expected {
	case "Expr", "expr":
		switch kind {
		case lexer.If, lexer.While, lexer.Until, lexer.Colon:
			return "the condition"
		}
		return "an expression"
	case "variable":
		return "the name of a variable"
	case "<word>":
		switch kind {
		case lexer.Function:
			return "the name of the function"
		case lexer.Extends:
			return "the name of the parent class"
		}
		return "a name"
	case ")":
		return "the closing )"
	case "TypeRef", "<name>":
		return "a type"
	case "Param", "<local>":
		return "a parameter"
	case "":
		return "the rest of the line"
	}
	return expected
}

func wordsAfterName(name *plex.Token, rest []plex.Token) *diag.Error {
	return &diag.Error{Message: "the name of a function is one word", Span: tokensSpan(rest), Hint: "write " + name.Value + "_" + rest[0].Value}
}
