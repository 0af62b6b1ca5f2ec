package parser

import (
	"errors"

	"github.com/alecthomas/participle/v2"
	plex "github.com/alecthomas/participle/v2/lexer"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

func ternaryColon(p *exprParser, cond ast.Expr) *diag.Error {
	return &diag.Error{Message: "the : of this ternary is missing", Span: here(p)}
}

func memberName(p *exprParser, t *plex.Token) *diag.Error {
	return &diag.Error{Message: "a property name is missing after the dot", Span: here(p)}
}

func missingClose(p *exprParser, open *plex.Token, close lexer.Kind) *diag.Error {
	return &diag.Error{Message: "closing " + close.String() + " is missing", Span: here(p)}
}

func operandMissing(p *exprParser, t *plex.Token) *diag.Error {
	return &diag.Error{Message: "an expression is missing", Span: here(p)}
}

func keyMissing(p *exprParser, t *plex.Token) *diag.Error {
	return &diag.Error{Message: "a key is missing", Span: here(p)}
}

func keyColon(p *exprParser, key string) *diag.Error {
	return &diag.Error{Message: "the : after key is missing", Span: here(p)}
}

func notAssignable(x ast.Expr, t *plex.Token) *diag.Error {
	return &diag.Error{Message: "not assignable", Span: x.Span()}
}

func notStatement(x ast.Expr) *diag.Error { return nil }

func trailing(p *exprParser) *diag.Error {
	return &diag.Error{Message: "unexpected " + p.lex.Peek().Value, Span: here(p)}
}

func here(p *exprParser) diag.Span { return spanOf(p.lex.Peek()) }

// translate says in 4D's words what was wrong with a line.
func translate(err error, line []lexer.Token, src *diag.Source) *diag.Error {
	var e *diag.Error
	if errors.As(err, &e) {
		return e
	}
	var u *participle.UnexpectedTokenError
	if errors.As(err, &u) {
		return &diag.Error{Message: u.Message(), Span: spanOf(&u.Unexpected)}
	}
	return &diag.Error{Message: err.Error()}
}

func wordsAfterName(name *plex.Token, rest []plex.Token) *diag.Error {
	return &diag.Error{Message: "a function name is one word", Span: tokensSpan(rest)}
}
