package interp

import (
	"bytes"

	"tetra/lexer"
)

// programNames is the names the parser needs: commands and constants, and those project methods whose names have blanks or begin with a
// digit. All other methods look like process variables to it and are told apart by the compile step.
type programNames struct {
	table lexer.Names // nil: none
	p     *Program
}

func (p *Program) names() lexer.Names {
	n := programNames{p: p}
	if p.in != nil {
		n.table, _ = p.in.lib.Table.(lexer.Names)
	}
	if n.table == nil && len(p.words) == 0 {
		return nil
	}
	return n
}

// Names is the names known while sources of the program are parsed.
func (p *Program) Names() lexer.Names { return p.names() }

// Lookup implements lexer.Names. A command wins over a method of the same name, and a method over a constant (Concepts/identifiers).
func (n programNames) Lookup(folded []byte) (lexer.Entry, bool) {
	if n.table != nil {
		if e, ok := n.table.Lookup(folded); ok {
			if e.Kind == lexer.Constant && n.p.methods[string(folded)] != nil {
				e = lexer.Entry{Kind: lexer.Method}
			}
			return e, true
		}
	}
	if i, ok := n.p.constants[string(folded)]; ok {
		return lexer.Entry{Kind: lexer.Constant, Number: ownConstants, Index: i}, true
	}
	if len(n.p.words) > 0 {
		first, _, many := bytes.Cut(folded, []byte{' '})
		if n.p.words[string(first)] > 0 {
			if (many || folded[0] >= '0' && folded[0] <= '9') && n.p.Method(string(folded)) != nil {
				return lexer.Entry{Kind: lexer.Method}, true
			}
		}
	}
	return lexer.Entry{}, false
}

// Method implements lexer.MethodNames.
func (n programNames) Method(folded string) bool { return n.p.Method(folded) != nil }

// MaxWords implements lexer.Names.
func (n programNames) MaxWords(first []byte) int {
	max := n.p.words[string(first)]
	if n.table != nil {
		if m := n.table.MaxWords(first); m > max {
			max = m
		}
	}
	return max
}
