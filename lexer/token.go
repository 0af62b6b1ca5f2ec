// Package lexer cuts 4D source into tokens: names that contain blanks, token suffixes such as Length:C16, continuation
// lines, nested comments, and the rest of what makes 4D's spelling its own. It collects what is wrong and carries on.
package lexer

import (
	"fmt"
	"strings"
)

// Kind is the kind of a token. Every operator and keyword has its own.
type Kind uint8

const (
	EOF Kind = iota
	EOL      // end of a logical line; empty lines have no token
	Bad      // something unreadable; the error is in the list

	// operands

	Name         // bare name, see Token.Name
	Word         // a name that is only a name: after a dot, in property, Function, Alias and Class extends lines
	Local        // $name
	Param        // $1
	Interprocess // <>name
	Number       // 12.5, 0x00FF
	Text         // "..."
	Date         // !2024-02-29!
	Time         // ?12:30:00?
	Table        // [Invoice] or [Invoice:4]
	Field        // the name that touches a Table: Total or Total:7
	SQL          // what stands between Begin SQL and End SQL

	// punctuation

	LParen      // (
	RParen      // )
	LBracket    // [
	RBracket    // ]
	LCharRef    // [[ after an operand; closed by two RBracket
	LBrace      // {
	RBrace      // }
	LParamAt    // ${
	Semicolon   // ;
	Comma       // , which 4D does not have
	Colon       // :
	Dot         // .
	Ellipsis    // ...
	Arrow       // ->
	Question    // ? of a ternary
	Assign      // :=
	AddAssign   // +=
	SubAssign   // -=
	MulAssign   // *=
	DivAssign   // /=
	lastAssign  = DivAssign
	firstAssign = Assign
)

// The binary operators, in the order of ast.Op.
const (
	OpAdd      Kind = iota + DivAssign + 1 // +
	OpSub                                  // -
	OpMul                                  // *
	OpDiv                                  // /
	OpIntDiv                               // \
	OpMod                                  // %
	OpPow                                  // ^
	OpEq                                   // =
	OpNe                                   // #
	OpLt                                   // <
	OpGt                                   // >
	OpLe                                   // <=
	OpGe                                   // >=
	OpAnd                                  // &
	OpOr                                   // |
	OpAndThen                              // &&
	OpOrElse                               // ||
	OpShl                                  // <<
	OpShr                                  // >>
	OpBitXor                               // ^|
	OpBitTest                              // ??
	OpBitSet                               // ?+
	OpBitClear                             // ?-
	OpScaleH                               // *+
	OpScaleV                               // *|
)

// Keywords. Modifier and Accessor stand for a group, Token.Number tells which.
const (
	If Kind = iota + OpScaleV + 1
	Else
	EndIf
	CaseOf
	EndCase
	While
	EndWhile
	Repeat
	Until
	For
	EndFor
	ForEach
	EndForEach
	Use
	EndUse
	Try
	Catch
	EndTry
	Break
	Continue
	Return
	Var
	Declare
	Property
	Function
	Constructor
	Extends
	Alias
	BeginSQL
	EndSQL
	Modifier
	Accessor
	NumKinds
)

var kindText = [NumKinds]string{
	EOF: "end of text", EOL: "end of line", Bad: "unreadable text", Name: "name", Word: "word", Local: "local variable", Param: "parameter",
	Interprocess: "interprocess variable", Number: "number", Text: "text", Date: "date", Time: "time", Table: "table", Field: "field",
	SQL: "SQL", LParen: "(", RParen: ")", LBracket: "[", RBracket: "]", LCharRef: "[[", LBrace: "{", RBrace: "}", LParamAt: "${",
	Semicolon: ";", Comma: ",", Colon: ":", Dot: ".", Ellipsis: "...", Arrow: "->", Question: "?",
	Assign: ":=", AddAssign: "+=", SubAssign: "-=", MulAssign: "*=", DivAssign: "/=",
	OpAdd: "+", OpSub: "-", OpMul: "*", OpDiv: "/", OpIntDiv: `\`, OpMod: "%", OpPow: "^", OpEq: "=", OpNe: "#", OpLt: "<", OpGt: ">",
	OpLe: "<=", OpGe: ">=", OpAnd: "&", OpOr: "|", OpAndThen: "&&", OpOrElse: "||", OpShl: "<<", OpShr: ">>", OpBitXor: "^|",
	OpBitTest: "??", OpBitSet: "?+", OpBitClear: "?-", OpScaleH: "*+", OpScaleV: "*|",
	If: "If", Else: "Else", EndIf: "End if", CaseOf: "Case of", EndCase: "End case", While: "While", EndWhile: "End while",
	Repeat: "Repeat", Until: "Until", For: "For", EndFor: "End for", ForEach: "For each", EndForEach: "End for each", Use: "Use",
	EndUse: "End use", Try: "Try", Catch: "Catch", EndTry: "End try", Break: "break", Continue: "continue", Return: "return",
	Var: "var", Declare: "#DECLARE", Property: "property", Function: "Function", Constructor: "Class constructor",
	Extends: "Class extends", Alias: "Alias", BeginSQL: "Begin SQL", EndSQL: "End SQL", Modifier: "modifier", Accessor: "accessor",
}

// String is the spelling of a fixed token, or a word for the others.
func (k Kind) String() string {
	if k < NumKinds {
		return kindText[k]
	}
	return fmt.Sprintf("Kind(%d)", uint8(k))
}

// IsOp tells whether the kind is a binary operator.
func (k Kind) IsOp() bool { return k >= OpAdd && k <= OpScaleV }

// IsAssign tells whether the kind is := or a compound assignment.
func (k Kind) IsAssign() bool { return k >= firstAssign && k <= lastAssign }

// IsKeyword tells whether the kind is a keyword, modifiers and accessors included.
func (k Kind) IsKeyword() bool { return k >= If && k < NumKinds }

// ends tells whether an operand may end with this token: what follows is then an operator or a suffix, not another operand.
func (k Kind) ends() bool {
	switch k {
	case Name, Word, Local, Param, Interprocess, Number, Text, Date, Time, Table, Field, RParen, RBracket, RBrace, Bad:
		return true
	}
	return false
}

// A Token is a stretch of the source, 20 bytes. Number and Index are those of the token suffix or of the known name (Name),
// of the table or field when written, of a Modifier or Accessor. Number is the value of a Number whose Index is 1.
type Token struct {
	Kind          Kind
	Name          NameKind // of a Name
	Tokenised     bool     // a Name written with :C, :K or :P
	Start, End    uint32
	Number, Index int32
}

// Modifier words, in the order of ast.Modifiers' bits: Token.Number of a Modifier.
var modifierText = []string{"shared", "singleton", "session", "local", "exposed", "server", "onHTTPGet"}

// Accessor words, in the order of ast.Accessor from GetAccessor: Token.Number of an Accessor, from 1.
var accessorText = []string{"get", "set", "query", "orderBy", "event"}

// The same as they are looked for.
var modifierWords, accessorWords = lowered(modifierText), lowered(accessorText)

func lowered(words []string) []string {
	l := make([]string, len(words))
	for i, w := range words {
		l[i] = strings.ToLower(w)
	}
	return l
}

// CommentKind has the values of ast.CommentKind.
type CommentKind uint8

const (
	LineComment CommentKind = iota
	BlockComment
	BacktickComment
	ShebangComment
)

// A Comment with its place, marks included.
type Comment struct {
	Kind       CommentKind
	Start, End uint32
}
