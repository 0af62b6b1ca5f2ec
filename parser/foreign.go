package parser

import (
	"strings"

	plex "github.com/alecthomas/participle/v2/lexer"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

// This file is about what people bring from other languages.

// foreign finds words that other languages write as operators or after a condition.
func foreign(t *plex.Token) *diag.Error {
	if k := kindOf(t); k != lexer.Name && k != lexer.Word {
		return nil
	}
	first, _, _ := strings.Cut(t.Value, " ")
	e := &diag.Error{Span: diag.Span{Start: startOf(t), End: startOf(t) + uint32(len(first))}}
	switch strings.ToLower(first) {
	case "and":
		e.Message, e.Hint = "4D has no operator and", "write & (both sides are evaluated) or && (the right side only when needed)"
	case "or":
		e.Message, e.Hint = "4D has no operator or", "write | (both sides are evaluated) or || (the right side only when needed)"
	case "xor":
		e.Message, e.Hint = "4D has no operator xor", "write ^| for numbers, # for Booleans"
	case "mod":
		e.Message, e.Hint = "4D has no operator mod", "write %, or Mod(a; b)"
	case "div":
		e.Message, e.Hint = "4D has no operator div", `write \ for the integer division`
	case "begin":
		e.Message, e.Hint = "4D has no begin", "a block ends with its own line: End if, End for, ..."
	case "then":
		e.Message, e.Hint = "4D has no then", "the line ends after the condition"
	case "do":
		e.Message, e.Hint = "4D has no do", "the line ends after the head of the loop"
	case "in", "of":
		e.Message, e.Hint = "4D has no "+first, "a loop over a collection is written For each ($item; collection)"
	case "to":
		e.Message, e.Hint = "4D has no to", "a counting loop is written For ($counter; first; last)"
	case "is":
		e.Message, e.Hint = "4D has no operator is", "compare with =, for example $x=Null"
	default:
		return nil
	}
	return e
}

// twoOperators explains an operator that follows another one directly.
func twoOperators(prev, t *plex.Token) *diag.Error {
	both := diag.Span{Start: startOf(prev), End: spanOf(t).End}
	switch prev.Value + t.Value {
	case "==":
		return &diag.Error{Message: "equality is written = in 4D, not ==", Span: both}
	case "=>":
		return &diag.Error{Message: "greater or equal is written >= in 4D, not =>", Span: both}
	case "=<":
		return &diag.Error{Message: "less or equal is written <= in 4D, not =<", Span: both}
	case "++", "--":
		return &diag.Error{Message: "4D has no operator " + prev.Value + t.Value, Span: both, Hint: "write " + prev.Value + "=1"}
	case "**":
		return &diag.Error{Message: "the power is written ^ in 4D, not **", Span: both}
	}
	return nil
}

// notStatement finds expressions that make no sense alone on a line: a comparison was meant as an assignment, a keyword of
// another language reads as a method. At a prompt a comparison is fine: its value is shown.
func (a *assembler) notStatement(x ast.Expr) {
	first := x
	for {
		b, ok := first.(*ast.Binary)
		if !ok {
			break
		}
		if _, deeper := b.L.(*ast.Binary); !deeper {
			if b.Op == ast.Eq && assignable(b.L) && !a.mode.input {
				a.fail(&diag.Error{Message: "= compares, it does not assign", Span: b.OpSpan(), Label: "write :="})
			}
			return
		}
		first = b.L
	}
	c, called := x.(*ast.Call)
	if called {
		first = c.Fun
	}
	n, ok := first.(*ast.Name)
	if !ok || n.Kind != ast.UnknownName {
		return
	}
	name := strings.ToLower(n.Text)
	if known, ok := a.names.(lexer.MethodNames); ok && known.Method(name) {
		return
	}
	word, rest, _ := strings.Cut(name, " ")
	e := &diag.Error{Span: n.At}
	switch message, hint := foreignStatement(name); {
	case message != "":
		e.Message, e.Hint = message, hint
	case name == "catch" && called:
		if k := len(a.stack); k == 0 || a.stack[k-1].kind != lexer.Try {
			return
		}
		e.Message, e.Hint = "Catch stands alone on its line", "the errors are in Last errors"
	case (word == "break" || word == "continue") && rest != "":
		e.Message = word + " stands alone on its line"
	case foreignModifier(word) && strings.HasPrefix(rest, "function") && (a.mode.kind != ast.ClassFile || a.fn != nil): // see add
		*e = *notModifier(n.Text, n.At)
	default:
		return
	}
	a.fail(e)
}

// foreignStatement explains a keyword of another language, or a misspelled one, that reads as the name of a method; message is empty for other names.
func foreignStatement(name string) (message, hint string) {
	switch name {
	case "elseif":
		return "4D has no elseif", elseIfHint
	case "elsif":
		return "4D has no elsif", elseIfHint
	case "elif":
		return "4D has no elif", elseIfHint
	case "endif":
		return "End if is two words", ""
	case "endfor":
		return "End for is two words", ""
	case "endwhile":
		return "End while is two words", ""
	case "endcase":
		return "End case is two words", ""
	case "enduse":
		return "End use is two words", ""
	case "endtry":
		return "End try is two words", ""
	case "endforeach", "end foreach":
		return "End for each is three words", ""
	case "foreach":
		return "For each is two words", ""
	case "end":
		return "End says which block it ends", "write End if, End for, End case, ..."
	case "end repeat":
		return "Repeat ends with Until (condition)", ""
	case "end function":
		return "a function has no line that ends it", "it ends where the next one begins, or with the file"
	case "end class":
		return "a class has no line that ends it", "it ends with its file"
	case "end method":
		return "a method has no line that ends it", "it ends with its file"
	case "do while":
		return "4D has no do while", "a loop with its condition at the end is written Repeat ... Until (condition)"
	case "do":
		return "4D has no do", "a loop with its condition at the end is written Repeat ... Until (condition)"
	}
	return "", ""
}

const elseIfHint = "use Case of with a line : (condition) per case, or an If inside the Else"

// foreignModifier tells of words that other languages write before a function.
func foreignModifier(word string) bool {
	switch word {
	case "public", "private", "protected", "static", "async", "export", "override", "final", "abstract", "virtual", "internal":
		return true
	}
	return false
}

// notModifier explains a heading with a modifier that does not exist: static Function f. Its first word gets the marks.
func notModifier(text string, at diag.Span) *diag.Error {
	word, _, _ := strings.Cut(text, " ")
	return &diag.Error{Message: word + " is not a modifier", Span: diag.Span{Start: at.Start, End: at.Start + uint32(len(word))},
		Hint: "the modifiers are " + modifierList}
}
