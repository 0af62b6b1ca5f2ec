// Package format lays 4D source out as 4D's own editor writes it: one tab for each level of nesting, two below the conditions
// of Case of; keywords, commands and constants in their own spelling; a blank after every ; and round the operators round which
// 4D has them; and the blank that 4D leaves after End if, Else and the other words that end their line. A file that 4D saved
// comes back as it was, so that the two never undo each other's work.
//
// It works on the tokens of the source, not on its tree: every token, comment and line end of the source is written again
// in its order, so that nothing can be lost. What was printed is read again and compared before it is handed out.
package format

import (
	"tetra/diag"
	"tetra/lexer"
	"tetra/parser"
)

// Names tells which names exist and how 4D spells them.
type Names interface {
	lexer.Names
	// CommandName is the spelling of a command, "" when there is none of this number.
	CommandName(number int) string
	// ConstantName is the spelling of a constant, "" when there is none of this token.
	ConstantName(group, index int) string
}

// Tokens says what becomes of token suffixes such as Length:C16.
type Tokens uint8

const (
	Keep  Tokens = iota // leave them as they are
	Strip               // drop those without which the name still means the same
	Add                 // write one after every command and constant
)

// Options of Source. The zero value knows keywords only.
type Options struct {
	Names  Names
	Tokens Tokens
	// Class tells that the source is a class, which otherwise its first line tells.
	Class bool
}

// Source gives the canonical layout of a source. A source with mistakes is refused: the list holds them and the text is empty.
// Otherwise the list holds warnings at most. Line ends and byte order marks stay what they are.
//
// It is safe for concurrent use.
func Source(src *diag.Source, opt Options) (string, diag.List) {
	return rewrite(src, opt, (*printer).print)
}

// Respell gives a source with the names and tokens of Source in the layout that it has. Like Source it refuses a source with mistakes.
//
// It is safe for concurrent use.
func Respell(src *diag.Source, opt Options) (string, diag.List) {
	return rewrite(src, opt, (*printer).respell)
}

func rewrite(src *diag.Source, opt Options, write func(*printer) string) (string, diag.List) {
	p := printer{src: src.Text, opt: opt}
	names := p.names()
	parse := parser.ParseFile
	if opt.Class {
		parse = parser.ParseClass
	}
	_, found := parse(src, names)
	if found.Err() != nil {
		return "", found
	}
	p.in.Tokens = make([]lexer.Token, 0, len(src.Text)/4+8)
	lexer.Scan(src, lexer.Options{Names: names}, &p.in)
	text := write(&p)
	out := lexer.Result{Tokens: make([]lexer.Token, 0, len(p.in.Tokens))}
	lexer.Scan(diag.NewSource(src.Name, text), lexer.Options{Names: names}, &out)
	if at := p.differs(text, &out); at >= 0 {
		t := p.in.Tokens[at]
		return "", append(found, &diag.Error{Code: "format", Message: "this line cannot be laid out without changing what it means", Source: src,
			Span: diag.Span{Start: t.Start, End: t.End}, Hint: "this is a fault of tetra; the file is left as it is"})
	}
	return text, found
}
