package format

import (
	"strings"

	"tetra/lexer"
)

// 4D writes most operators without blanks and these between two.
func padded(k lexer.Kind) bool {
	switch k {
	case lexer.OpAnd, lexer.OpOr, lexer.OpAndThen, lexer.OpOrElse, lexer.OpShl, lexer.OpShr, lexer.OpBitXor, lexer.OpBitTest, lexer.OpBitSet,
		lexer.OpBitClear, lexer.Question, lexer.Ellipsis:
		return true
	}
	return false
}

// after is the blank that a token has behind it, whatever follows.
func (p *printer) after(i int) string {
	t := &p.in.Tokens[i]
	switch k := t.Kind; {
	case k == lexer.Semicolon, k == lexer.Comma, k == lexer.Colon, padded(k):
		return " "
	case k == lexer.Catch, k == lexer.Try, k == lexer.EndTry, k == lexer.Break, k == lexer.Continue, k == lexer.Constructor, k == lexer.Declare,
		k == lexer.BeginSQL, k == lexer.EndSQL:
		return ""
	case k.IsKeyword() && p.notes[i].role != verbatim:
		return " "
	}
	return ""
}

// before is the blank that a token has before it, whatever precedes but the beginning of its logical line. Those of a token and
// of the one before it add up: 4D writes QUERY([T];  & ; [T]a=1).
func (p *printer) before(i int) string {
	t := &p.in.Tokens[i]
	switch k := t.Kind; {
	case k == lexer.Colon:
		if p.notes[i].key || p.notes[i].branch {
			return ""
		}
		return " "
	case padded(k):
		return " "
	case k == lexer.While, k == lexer.Until: // at the end of For each
		return " "
	}
	return ""
}

// keepsBlank tells the tokens whose blank 4D leaves at the end of a line.
func keepsBlank(k lexer.Kind) bool {
	switch k {
	case lexer.Else, lexer.EndIf, lexer.CaseOf, lexer.EndCase, lexer.EndWhile, lexer.Repeat, lexer.EndFor, lexer.EndForEach, lexer.EndUse, lexer.Return:
		return true
	}
	return false
}

// between is what stands between token i and the next one of its line.
func (p *printer) between(i int) string {
	a, b := &p.in.Tokens[i], &p.in.Tokens[i+1]
	s := p.after(i) + p.before(i+1)
	if s != "" {
		return s
	}
	switch {
	case wordy(a.Kind) && wordy(b.Kind) && !(a.Kind == lexer.Table && b.Kind == lexer.Field), // Alias name path
		a.Kind == lexer.LBracket && p.notes[i].suffix && (b.Kind == lexer.LBracket || b.Kind == lexer.Table),       // not [[
		a.Kind == lexer.Number && b.Kind == lexer.Dot,                                                              // not 1.5
		(b.Kind == lexer.OpAdd || b.Kind == lexer.OpSub) && a.Kind == lexer.Name && exponent(p.src[a.Start:a.End]): // not 1e+5
		return " "
	}
	return ""
}

// exponent tells names such as 1e, with which + and - begin an exponent.
func exponent(name string) bool {
	digits := strings.TrimRight(name, "eE")
	return len(digits) == len(name)-1 && digits != "" && strings.Trim(digits, "0123456789") == ""
}

// wordy tells the tokens that begin or end with characters of names.
func wordy(k lexer.Kind) bool {
	switch k {
	case lexer.Name, lexer.Word, lexer.Local, lexer.Param, lexer.Interprocess, lexer.Number, lexer.Field, lexer.Table:
		return true
	}
	return k.IsKeyword()
}
