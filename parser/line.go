package parser

import (
	"strings"
	"sync"

	"github.com/alecthomas/participle/v2"
	plex "github.com/alecthomas/participle/v2/lexer"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

// The grammar: one production per kind of logical line. 4D ends a statement where its line ends, and every line but an
// assignment or a call begins with its keyword, so a line is parsed alone and its first keyword picks the production. How
// lines nest is not part of this grammar but of blocks.go.
//
// A group that has taken a token is committed (lookahead 0), as in any LL(1) grammar: participle would otherwise drop an
// optional group whose tail fails and report the mistake in the wrong place. Members of the union are pointers, all of them.

// source is the root of the printed grammar; lines are parsed one by one.
type source struct {
	Lines []line `parser:"( @@ EOL )*"`
}

type line interface{ isLine() }

type (
	ifLine struct {
		Cond ast.Expr `parser:"'If' @@"`
	}
	elseLine struct {
		Word string `parser:"'Else'"`
	}
	endIfLine struct {
		Word string `parser:"'End if'"`
	}
	caseOfLine struct {
		Word string `parser:"'Case of'"`
	}
	branchLine struct {
		Cond ast.Expr `parser:"':' @@"`
	}
	endCaseLine struct {
		Word string `parser:"'End case'"`
	}
	whileLine struct {
		Cond ast.Expr `parser:"'While' @@"`
	}
	endWhileLine struct {
		Word string `parser:"'End while'"`
	}
	repeatLine struct {
		Word string `parser:"'Repeat'"`
	}
	untilLine struct {
		Cond ast.Expr `parser:"'Until' @@"`
	}
	forLine struct {
		Var  ast.Expr `parser:"'For' '(' @@ ';'"`
		From ast.Expr `parser:"@@ ';'"`
		To   ast.Expr `parser:"@@"`
		Step ast.Expr `parser:"( ';' @@ )? ')'"`
	}
	endForLine struct {
		Word string `parser:"'End for'"`
	}
	forEachLine struct {
		Var   ast.Expr `parser:"'For each' '(' @@ ';'"`
		X     ast.Expr `parser:"@@"`
		Begin ast.Expr `parser:"( ';' @@"`
		End   ast.Expr `parser:"( ';' @@ )? )? ')'"`
		While ast.Expr `parser:"( 'While' @@"`
		Until ast.Expr `parser:"| 'Until' @@ )?"`
	}
	endForEachLine struct {
		Word string `parser:"'End for each'"`
	}
	useLine struct {
		X ast.Expr `parser:"'Use' '(' @@ ')'"`
	}
	endUseLine struct {
		Word string `parser:"'End use'"`
	}
	tryLine struct {
		Word string `parser:"'Try'"`
	}
	catchLine struct {
		Word string `parser:"'Catch'"`
	}
	endTryLine struct {
		Word string `parser:"'End try'"`
	}
	returnLine struct {
		X ast.Expr `parser:"'return' @@?"`
	}
	breakLine struct {
		Word string `parser:"'break'"`
	}
	continueLine struct {
		Word string `parser:"'continue'"`
	}
	beginSQLLine struct {
		Word string `parser:"'Begin SQL'"`
	}
	sqlLine struct {
		Text plex.Token `parser:"@SQL"`
	}
	endSQLLine struct {
		Word string `parser:"'End SQL'"`
	}

	// The names of var are old parameters too: var $1; ${2} : Text.
	varLine struct {
		Names []variable `parser:"'var' @@ ( ';' @@ )*"`
		Type  *typeRef   `parser:"( ':' @@ )?"`
		Init  ast.Expr   `parser:"( ':=' @@ )?"`
	}
	declareLine struct {
		Params *params `parser:"'#DECLARE' @@?"`
		Result *result `parser:"@@?"`
	}
	extendsLine struct {
		Name []plex.Token `parser:"'Class extends' @( Word ( '.' Word )* )"`
	}
	propertyLine struct {
		Names []plex.Token `parser:"'property' @( Word ( ';' Word )* )"`
		Type  *typeRef     `parser:"( ':' @@ )?"`
		Init  ast.Expr     `parser:"( ':=' @@ )?"`
	}
	functionLine struct {
		Modifiers []plex.Token `parser:"@( Modifier* )"`
		Accessor  *plex.Token  `parser:"'Function' @Accessor?"`
		Names     []plex.Token `parser:"@( Word+ )"`
		Params    *params      `parser:"@@?"`
		Result    *result      `parser:"@@?"`
	}
	constructorLine struct {
		Modifiers []plex.Token `parser:"@( Modifier* )"`
		Params    *params      `parser:"'Class constructor' @@?"`
		Result    *result      `parser:"@@?"`
	}
	aliasLine struct {
		Modifiers []plex.Token `parser:"@( Modifier* )"`
		Name      plex.Token   `parser:"'Alias' @Word"`
		Path      []plex.Token `parser:"@( Word ( '.' Word )* )"`
	}
)

// Parts of lines.
type (
	params struct {
		List []*param `parser:"'(' ( @@ ( ';' @@ )* )? ')'"`
	}
	param struct {
		Name plex.Token `parser:"@( Local | Parameter | '...' )"`
		Type *typeRef   `parser:"( ':' @@ )?"`
	}
	result struct {
		Name *plex.Token `parser:"( '->' @( Local | Parameter )"`
		Type *typeRef    `parser:"( ':' @@ )? | ':' @@ )"`
	}
	typeRef struct {
		Parts []plex.Token `parser:"@( Name ( '.' Word )* )"`
	}
)

// variable is a name in a var line.
type variable struct{ X ast.Expr }

// Parse implements participle.Parseable.
func (v *variable) Parse(lex *plex.PeekingLexer) error {
	p := fromLexer(lex)
	switch p.kind() {
	case lexer.Local, lexer.Name, lexer.Param, lexer.Interprocess, lexer.LParamAt, lexer.Bad, lexer.Word:
		v.X = p.primary()
	default:
		return participle.NextMatch
	}
	return p.err()
}

// simpleLine is an assignment or a call. It takes the line whatever it holds: participle keeps only the text of an error
// that a root production returns, so the fault stays in the line.
type simpleLine struct {
	stmt  ast.Stmt
	fault *diag.Error
}

// Parse implements participle.Parseable.
func (l *simpleLine) Parse(lex *plex.PeekingLexer) error {
	p := fromLexer(lex)
	if p.ended() {
		return participle.NextMatch
	}
	l.stmt = p.statement()
	if p.fault == nil && !p.ended() {
		p.fail(trailing)
	}
	l.fault = p.fault
	for !p.ended() {
		p.next()
	}
	return nil
}

func (*ifLine) isLine()          {}
func (*elseLine) isLine()        {}
func (*endIfLine) isLine()       {}
func (*caseOfLine) isLine()      {}
func (*branchLine) isLine()      {}
func (*endCaseLine) isLine()     {}
func (*whileLine) isLine()       {}
func (*endWhileLine) isLine()    {}
func (*repeatLine) isLine()      {}
func (*untilLine) isLine()       {}
func (*forLine) isLine()         {}
func (*endForLine) isLine()      {}
func (*forEachLine) isLine()     {}
func (*endForEachLine) isLine()  {}
func (*useLine) isLine()         {}
func (*endUseLine) isLine()      {}
func (*tryLine) isLine()         {}
func (*catchLine) isLine()       {}
func (*endTryLine) isLine()      {}
func (*returnLine) isLine()      {}
func (*breakLine) isLine()       {}
func (*continueLine) isLine()    {}
func (*beginSQLLine) isLine()    {}
func (*sqlLine) isLine()         {}
func (*endSQLLine) isLine()      {}
func (*varLine) isLine()         {}
func (*declareLine) isLine()     {}
func (*extendsLine) isLine()     {}
func (*propertyLine) isLine()    {}
func (*functionLine) isLine()    {}
func (*constructorLine) isLine() {}
func (*aliasLine) isLine()       {}
func (*simpleLine) isLine()      {}

// parseExpr is how participle reads an expression: by hand. An empty place is no match, so that @@? works.
func parseExpr(lex *plex.PeekingLexer) (ast.Expr, error) {
	p := fromLexer(lex)
	if p.ended() {
		return nil, participle.NextMatch
	}
	x := p.expr()
	return x, p.err()
}

// err is the fault as an error, without the trap of a typed nil.
func (p *exprParser) err() error {
	if p.fault == nil {
		return nil
	}
	return p.fault
}

// A production is what participle built for one kind of line. It is built when the first line of its kind is met, because most of the time a short
// script takes would otherwise go into grammar it has no use for. It is safe for concurrent use.
type production struct {
	build func() lineParser
	once  sync.Once
	parse lineParser
}

type lineParser = func(*plex.PeekingLexer) (line, error)

func (p *production) parser() lineParser {
	p.once.Do(func() { p.parse = p.build() })
	return p.parse
}

// productions is the grammar by the token that begins a line, and simple the production of all other lines.
var (
	productions = [lexer.NumKinds]*production{
		lexer.If:          {build: built[ifLine]},
		lexer.Else:        {build: built[elseLine]},
		lexer.EndIf:       {build: built[endIfLine]},
		lexer.CaseOf:      {build: built[caseOfLine]},
		lexer.Colon:       {build: built[branchLine]},
		lexer.EndCase:     {build: built[endCaseLine]},
		lexer.While:       {build: built[whileLine]},
		lexer.EndWhile:    {build: built[endWhileLine]},
		lexer.Repeat:      {build: built[repeatLine]},
		lexer.Until:       {build: built[untilLine]},
		lexer.For:         {build: built[forLine]},
		lexer.EndFor:      {build: built[endForLine]},
		lexer.ForEach:     {build: built[forEachLine]},
		lexer.EndForEach:  {build: built[endForEachLine]},
		lexer.Use:         {build: built[useLine]},
		lexer.EndUse:      {build: built[endUseLine]},
		lexer.Try:         {build: built[tryLine]},
		lexer.Catch:       {build: built[catchLine]},
		lexer.EndTry:      {build: built[endTryLine]},
		lexer.Return:      {build: built[returnLine]},
		lexer.Break:       {build: built[breakLine]},
		lexer.Continue:    {build: built[continueLine]},
		lexer.BeginSQL:    {build: built[beginSQLLine]},
		lexer.SQL:         {build: built[sqlLine]},
		lexer.EndSQL:      {build: built[endSQLLine]},
		lexer.Var:         {build: built[varLine]},
		lexer.Declare:     {build: built[declareLine]},
		lexer.Extends:     {build: built[extendsLine]},
		lexer.Property:    {build: built[propertyLine]},
		lexer.Function:    {build: built[functionLine]},
		lexer.Constructor: {build: built[constructorLine]},
		lexer.Alias:       {build: built[aliasLine]},
	}
	simple = production{build: built[simpleLine]}
)

// built gives the parser of one kind of line. The line it reads is not nil even when there is an error: it holds what was read.
func built[L any, P interface {
	*L
	line
}]() lineParser {
	parser := participle.MustBuild[L](lineOptions()...)
	return func(lex *plex.PeekingLexer) (line, error) {
		l, err := parser.ParseFromLexer(lex)
		return P(l), err
	}
}

// wholeGrammar is all kinds of lines as one grammar: what grammar.ebnf shows.
func wholeGrammar() *participle.Parser[source] {
	return participle.MustBuild[source](append(lineOptions(),
		participle.Union[line](&ifLine{}, &elseLine{}, &endIfLine{}, &caseOfLine{}, &branchLine{}, &endCaseLine{}, &whileLine{}, &endWhileLine{},
			&repeatLine{}, &untilLine{}, &forLine{}, &endForLine{}, &forEachLine{}, &endForEachLine{}, &useLine{}, &endUseLine{}, &tryLine{},
			&catchLine{}, &endTryLine{}, &returnLine{}, &breakLine{}, &continueLine{}, &beginSQLLine{}, &sqlLine{}, &endSQLLine{}, &varLine{},
			&declareLine{}, &extendsLine{}, &propertyLine{}, &functionLine{}, &constructorLine{}, &aliasLine{}, &simpleLine{}))...)
}

// lineOptions is how every part of the grammar is built: a group that has taken a token is committed.
func lineOptions() []participle.Option {
	return []participle.Option{participle.Lexer(lexer.Definition{}), participle.UseLookahead(0), participle.ParseTypeWith(parseExpr)}
}

// Grammar is the whole grammar in EBNF: the lines as participle prints them, expressions as exprParser reads them.
func Grammar() string {
	printed := strings.NewReplacer("SqlLine", "SQLLine", "simpleLine", "SimpleLine", " variable", " Variable").Replace(wholeGrammar().String())
	return printed + "\n\n" + exprGrammar
}
