package lexer

import (
	"io"

	plex "github.com/alecthomas/participle/v2/lexer"

	"tetra/diag"
)

// Definition makes the scanner participle's lexer. The zero value knows keywords only.
//
// A participle token has room for a type, a text and a position. The type is the Kind (EOF apart, which is participle's own); the text
// is the spelling in the source, for keywords the canonical one so that grammars can say "End if"; Pos.Offset is the start; and
// since nothing here counts lines until an error asks for them, Pos.Line carries Token.Number, and Pos.Column Token.Index with
// what kind of name it is in its low bits. See Unpack.
type Definition struct{ Options Options }

// Symbols implements participle's lexer.Definition.
func (Definition) Symbols() map[string]plex.TokenType {
	symbols := map[string]plex.TokenType{"EOF": plex.EOF}
	for k := EOL; k < NumKinds; k++ {
		if name := symbolNames[k]; name != "" {
			symbols[name] = plex.TokenType(k)
		}
	}
	return symbols
}

// symbolNames are the tokens a grammar names; all others it writes as they are spelled.
var symbolNames = [NumKinds]string{EOL: "EOL", Bad: "Bad", Name: "Name", Word: "Word", Local: "Local", Param: "Parameter",
	Interprocess: "Interprocess", Number: "Number", Text: "Text", Date: "Date", Time: "Time", Table: "Table", Field: "Field", SQL: "SQL",
	Modifier: "Modifier", Accessor: "Accessor"}

// Lex implements participle's lexer.Definition. It gives all tokens even of a text with mistakes; the first mistake is then
// the error of the call that reaches it.
func (d Definition) Lex(filename string, r io.Reader) (plex.Lexer, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return d.LexString(filename, string(text))
}

// LexString implements participle's lexer.StringDefinition.
func (d Definition) LexString(filename, text string) (plex.Lexer, error) {
	l := &stream{}
	Scan(diag.NewSource(filename, text), d.Options, &l.Result)
	return l, nil
}

type stream struct {
	Result
	next int
}

// Next implements participle's lexer.Lexer.
func (l *stream) Next() (plex.Token, error) {
	t := l.Tokens[min(l.next, len(l.Tokens)-1)]
	l.next++
	for _, e := range l.Errors {
		if e.Severity == diag.IsError && e.Span.Start <= t.Start {
			return plex.Token{}, e
		}
	}
	return Pack(t, l.Source.Text), nil
}

// Pack makes a participle token of one of ours. It allocates nothing.
func Pack(t Token, text string) plex.Token {
	p := plex.Token{Type: plex.TokenType(t.Kind), Value: text[t.Start:t.End]}
	p.Pos.Offset = int(t.Start)
	switch {
	case t.Kind == EOF:
		p.Type = plex.EOF
	case t.Kind == Modifier:
		p.Value = modifierText[t.Number]
	case t.Kind == Accessor:
		p.Value = accessorText[t.Number-1]
	case t.Kind.IsKeyword(), t.Kind == Semicolon: // a parser may have taken a comma for a semicolon
		p.Value = kindText[t.Kind]
	}
	p.Pos.Line, p.Pos.Column = int(t.Number), int(t.Index)<<4|int(t.Name)<<1
	if t.Tokenised {
		p.Pos.Column |= 1
	}
	return p
}

// Unpack is the way back from Pack. The end of a keyword is that of its canonical spelling; of all other tokens it is exact.
func Unpack(p *plex.Token) Token {
	t := Token{Kind: Kind(p.Type), Name: NameKind(p.Pos.Column >> 1 & 7), Tokenised: p.Pos.Column&1 != 0,
		Start: uint32(p.Pos.Offset), End: uint32(p.Pos.Offset + len(p.Value)), Number: int32(p.Pos.Line), Index: int32(p.Pos.Column >> 4)}
	if p.Type == plex.EOF {
		t.Kind = EOF
	}
	return t
}
