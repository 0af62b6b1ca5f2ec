package parser

import (
	plex "github.com/alecthomas/participle/v2/lexer"

	"tetra/lexer"
)

// A window shows participle one logical line at a time. participle's PeekingLexer wants all tokens up front, 64 bytes each,
// in a slice it grows itself: thirteen times the size of a file. But the slice it lends out (Range) is its own, so one
// PeekingLexer made once serves all lines of all files: the tokens of a line are written over those of the line before, and
// the cursor set back. Used by one goroutine at a time.
type window struct {
	lex    *plex.PeekingLexer
	tokens []plex.Token // of lex
	used   int          // tokens written since reset
}

// blanks is a participle lexer that gives n tokens of no meaning.
type blanks int

func (b *blanks) Next() (plex.Token, error) {
	*b--
	if *b < 0 {
		return plex.EOFToken(plex.Position{}), nil
	}
	return plex.Token{Type: plex.TokenType(lexer.EOL)}, nil
}

func (w *window) grow(n int) {
	b := blanks(n)
	lex, err := plex.Upgrade(&b)
	if err != nil {
		panic("parser: blanks gave an error") // it cannot: see Next
	}
	w.lex, w.tokens = lex, lex.Range(0, plex.RawCursor(n+1))
}

// reset lets go of the source, whose text the tokens point into.
func (w *window) reset() {
	if len(w.tokens) > 1<<15 { // two megabytes
		*w = window{}
		return
	}
	clear(w.tokens[:w.used])
	w.used = 0
}

// show makes a line the whole input of the next parse. What a production captured of the line before is lost.
func (w *window) show(line []lexer.Token, text string) *plex.PeekingLexer {
	if n := len(line) + 1; n > len(w.tokens) {
		w.grow(max(n+n/2, 256))
	}
	w.used = max(w.used, len(line)+1)
	end := 0
	for i, t := range line {
		w.tokens[i] = lexer.Pack(t, text)
		end = int(t.End)
	}
	w.tokens[len(line)] = plex.EOFToken(plex.Position{Offset: end})
	w.lex.LoadCheckpoint(plex.Checkpoint{})
	return w.lex
}

// seek gives the tokens shown last, standing at the token that begins at a place of the source, or at the end.
func (w *window) seek(start uint32) *plex.PeekingLexer {
	w.lex.LoadCheckpoint(plex.Checkpoint{})
	for t := w.lex.Peek(); !t.EOF() && startOf(t) < start; t = w.lex.Peek() {
		w.lex.Next()
	}
	return w.lex
}
