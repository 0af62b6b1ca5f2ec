// Package ast is the tree of a 4D source: what was written, with its places and comments, and nothing about what names
// mean. Every type shows its 4D form. The tree does not know which parser built it.
package ast

import "tetra/diag"

// A Node has a place in its source.
type Node interface{ Span() diag.Span }

// An Expr can stand where a value is wanted.
type Expr interface {
	Node
	isExpr()
}

// A Stmt is one logical line, or a block of lines.
type Stmt interface {
	Node
	isStmt()
}

// Pos is embedded in every node and is its place.
type Pos struct{ At diag.Span }

// Span is the node's place.
func (p Pos) Span() diag.Span { return p.At }

// Kind says what a file holds.
type Kind uint8

const (
	MethodFile Kind = iota // a project method, database method, form method, trigger, script
	ClassFile              // a class
)

// A File is one .4dm file. Exactly one of the method parts (Declare, Body) and Class is meaningful, by Kind.
type File struct {
	Source   *diag.Source
	Kind     Kind
	Comments []Comment // all of them, in source order
	Declare  *Declare  // nil without #DECLARE
	Body     []Stmt
	Class    *Class
}

// CommentKind tells how a comment was written.
type CommentKind uint8

const (
	LineComment     CommentKind = iota // // to the end of the (joined) line
	BlockComment                       // /* ... */, may nest
	BacktickComment                    // ` to the end of the line, old style
	ShebangComment                     // a first line #!...
)

// A Comment with its text as written, marks included.
type Comment struct {
	Pos
	Kind CommentKind
}

// ---- declarations

// TypeRef is a type as written: Text, 4D.File, cs.Invoice, cs.Component.Invoice.
type TypeRef struct {
	Pos
	Parts []string
}

// Param is one parameter: $name : Type, or ... : Type, or the result -> $name : Type.
type Param struct {
	Pos
	Name     string // without $; empty for ... and for a result without a name
	Type     *TypeRef
	Variadic bool
}

// Signature is ($a : Text; $b : Integer) -> $r : Real, of #DECLARE, Function and Class constructor.
type Signature struct {
	Params []*Param
	Result *Param // nil: no result declared; Name empty for the form ": Type"
}

// Declare is #DECLARE(...) -> $r : T.
type Declare struct {
	Pos
	Signature
}

// Class is the content of a class file; Items keeps the order of the source.
type Class struct {
	Extends *Extends
	Items   []ClassItem
}

// A ClassItem is one of *Extends, *Property, *Function, *Alias.
type ClassItem interface {
	Node
	isClassItem()
}

// Extends is: Class extends Name.
type Extends struct {
	Pos
	Name     string
	NameSpan diag.Span
}

// Property is: property a; b : Type := expr.
type Property struct {
	Pos
	Names     []string
	NameSpans []diag.Span
	Type      *TypeRef
	Init      Expr
}

// Modifiers written before Function or Class constructor, as bits.
type Modifiers uint16

const (
	SharedMod Modifiers = 1 << iota
	SingletonMod
	SessionMod
	LocalMod
	ExposedMod
	ServerMod
	OnHTTPGetMod
)

// Accessor is the word after Function.
type Accessor uint8

const (
	PlainFunction   Accessor = iota
	GetAccessor              // Function get name
	SetAccessor              // Function set name
	QueryAccessor            // Function query name
	OrderByAccessor          // Function orderBy name
	EventAccessor            // Function event kind [name]
	Constructor              // Class constructor
)

// Function is: {modifiers} Function [get|set|query|orderBy|event] name(params) -> $r : T, or {modifiers} Class constructor(params),
// with the lines up to the next item.
type Function struct {
	Pos       // of the heading line
	Modifiers Modifiers
	Accessor  Accessor
	Name      string // empty for the constructor
	NameSpan  diag.Span
	Event     string // the event kind of Function event
	Signature
	Body []Stmt
	End  diag.Span // just after the last line of the body
}

// Alias is: {exposed} Alias name path.
type Alias struct {
	Pos
	Modifiers Modifiers
	Name      string
	Path      string
}

func (*Extends) isClassItem()  {}
func (*Property) isClassItem() {}
func (*Function) isClassItem() {}
func (*Alias) isClassItem()    {}

// ---- statements

type (
	// VarDecl is: var $a; $b : Type, or var $a : Type := expr.
	VarDecl struct {
		Pos
		Names []Expr // *Local, *Name, *Param0, *ParamAt
		Type  *TypeRef
		Init  Expr // only with one name
	}
	// Assign is: target := value, and the compound forms += -= *= /=.
	Assign struct {
		Pos
		opStart uint32
		opWidth uint8
		Op      AssignOp
		Target  Expr
		Value   Expr
	}
	// ExprStmt is a call, or another expression, standing alone on its line.
	ExprStmt struct {
		Pos
		X Expr
	}
	// Return is: return, or return expr.
	Return struct {
		Pos
		X Expr
	}
	// Break is: break.
	Break struct{ Pos }
	// Continue is: continue.
	Continue struct{ Pos }
	// If is: If (cond) ... Else ... End if.
	If struct {
		Pos  // of the heading line, as for all blocks
		Cond Expr
		Then []Stmt
		Else []Stmt
		// ElseAt is the place of the Else line; zero without one.
		ElseAt diag.Span
		End    diag.Span // of the closing line, as for all blocks
	}
	// CaseOf is: Case of, branches ": (cond)", Else, End case.
	CaseOf struct {
		Pos
		Branches []*Branch
		Else     []Stmt
		ElseAt   diag.Span
		End      diag.Span
	}
	// Branch is: : (cond) with the lines below it.
	Branch struct {
		Pos
		Cond Expr
		Body []Stmt
	}
	// While is: While (cond) ... End while.
	While struct {
		Pos
		Cond Expr
		Body []Stmt
		End  diag.Span
	}
	// Repeat is: Repeat ... Until (cond).
	Repeat struct {
		Pos
		Body  []Stmt
		Until Expr
		End   diag.Span // the Until line
	}
	// For is: For ($i; from; to; step) ... End for.
	For struct {
		Pos
		Var            Expr
		From, To, Step Expr // Step nil: 1
		Body           []Stmt
		End            diag.Span
	}
	// ForEach is: For each ($v; x; begin; end) While|Until (cond) ... End for each.
	ForEach struct {
		Pos
		Var              Expr
		X                Expr
		BeginAt, EndAt   Expr // nil when absent
		While, UntilCond Expr // at most one is set
		Body             []Stmt
		End              diag.Span
	}
	// Use is: Use (shared) ... End use.
	Use struct {
		Pos
		X    Expr
		Body []Stmt
		End  diag.Span
	}
	// Try is: Try ... Catch ... End try.
	Try struct {
		Pos
		Body    []Stmt
		Catch   []Stmt
		CatchAt diag.Span // zero without Catch
		End     diag.Span
	}
	// SQL is: Begin SQL, raw text, End SQL.
	SQL struct {
		Pos
		Text string
		End  diag.Span
	}
	// BadStmt is a line that could not be read; the error is in the list.
	BadStmt struct{ Pos }
)

func (*VarDecl) isStmt()  {}
func (*Assign) isStmt()   {}
func (*ExprStmt) isStmt() {}
func (*Return) isStmt()   {}
func (*Break) isStmt()    {}
func (*Continue) isStmt() {}
func (*If) isStmt()       {}
func (*CaseOf) isStmt()   {}
func (*While) isStmt()    {}
func (*Repeat) isStmt()   {}
func (*For) isStmt()      {}
func (*ForEach) isStmt()  {}
func (*Use) isStmt()      {}
func (*Try) isStmt()      {}
func (*SQL) isStmt()      {}
func (*BadStmt) isStmt()  {}
func (*Declare) isStmt()  {}

// ---- expressions

// NameKind is what the spelling (or the token) of a bare name says it is.
type NameKind uint8

const (
	UnknownName  NameKind = iota // a method or process variable not known when the file was read
	CommandName                  // Number is the command's
	ConstantName                 // Number is the group, Index the index: K8:3
	MethodName                   // a project method known to the reader
	PluginName                   // :P13000:229, Number and Index
)

type (
	// Number is 27, 12.5, 0x00FF, 1e5.
	Number struct {
		Pos
		Value float64
	}
	// Text is "...", Value without quotes and escapes.
	Text struct {
		Pos
		Value string
	}
	// Date is !2024-02-29!. Day, Month and Year are 0 in the null date.
	Date struct {
		Pos
		Year, Month, Day int
	}
	// Time is ?12:30:00?, in seconds.
	Time struct {
		Pos
		Seconds int64
	}
	// Local is $name; Name has no $ and is as written (names of variables ignore case).
	Local struct {
		Pos
		Name string
	}
	// Param0 is a numbered parameter: $0, $1, $2 ...
	Param0 struct {
		Pos
		Index int
	}
	// ParamAt is ${expr}, and ${2} in declarations.
	ParamAt struct {
		Pos
		Index Expr
	}
	// Interprocess is <>name.
	Interprocess struct {
		Pos
		Name string
	}
	// Name is a bare name: command, constant, project method, plug-in command, or process variable.
	Name struct {
		Pos
		Text      string // as written, blanks between words single, without token
		Kind      NameKind
		Number    int
		Index     int
		Tokenised bool // written with :C, :K or :P
	}
	// Call is f(a; b), $o.f(a), 4D.File.new(); Fun is a *Name, *Member or any other expression.
	Call struct {
		Pos
		Fun  Expr
		Args []Expr
	}
	// Member is x.name, and p->name when X is a *Deref.
	Member struct {
		Pos
		X        Expr
		Name     string
		NameSpan diag.Span
	}
	// Index is x[i].
	Index struct {
		Pos
		X, I Expr
	}
	// Element is x{i}: an array element or a byte of a blob.
	Element struct {
		Pos
		X, I Expr
	}
	// CharRef is x[[i]].
	CharRef struct {
		Pos
		X, I Expr
	}
	// Deref is p->.
	Deref struct {
		Pos
		X Expr
	}
	// PointerTo is ->x.
	PointerTo struct {
		Pos
		X Expr
	}
	// Neg is -x.
	Neg struct {
		Pos
		X Expr
	}
	// Binary is l op r; there is one level of precedence, so trees lean left.
	Binary struct {
		Pos
		opStart uint32 // the place of the operator in a form that takes no more room than alignment leaves: trees have many of these
		opWidth uint8
		Op      Op
		L, R    Expr
	}
	// Ternary is cond ? then : else.
	Ternary struct {
		Pos
		Cond, Then, Else Expr
	}
	// Paren is (x).
	Paren struct {
		Pos
		X Expr
	}
	// ObjectLit is {key: value; ...}.
	ObjectLit struct {
		Pos
		Pairs []Pair
	}
	// CollectionLit is [a; b].
	CollectionLit struct {
		Pos
		Items []Expr
	}
	// Table is [Invoice] or [Invoice:4]; Number is 0 when not written.
	Table struct {
		Pos
		Name   string
		Number int
	}
	// Field is [Invoice]Total or [Invoice:4]Total:7.
	Field struct {
		Pos
		Table  *Table
		Name   string
		Number int
	}
	// TryExpr is Try(expr).
	TryExpr struct {
		Pos
		X Expr
	}
	// OperatorArg is an argument that consists of * > < or another operator alone.
	OperatorArg struct {
		Pos
		Op string
	}
	// QueryArg is an argument led by a conjunction, as in QUERY(...; & [T]A=1): Lead is & | or #.
	QueryArg struct {
		Pos
		Lead string
		X    Expr
	}
	// AssignArg is an assignment standing as an argument: Formula(This.t:=1).
	AssignArg struct {
		Pos
		Target Expr
		Op     AssignOp
		OpSpan diag.Span
		Value  Expr
	}
	// BadExpr could not be read; the error is in the list.
	BadExpr struct{ Pos }
)

// SetOp says which operator stands where.
func (b *Binary) SetOp(op Op, at diag.Span) {
	b.Op, b.opStart, b.opWidth = op, at.Start, uint8(at.End-at.Start)
}

// OpSpan is the place of the operator.
func (b *Binary) OpSpan() diag.Span {
	return diag.Span{Start: b.opStart, End: b.opStart + uint32(b.opWidth)}
}

// SetOp says which operator stands where.
func (a *Assign) SetOp(op AssignOp, at diag.Span) {
	a.Op, a.opStart, a.opWidth = op, at.Start, uint8(at.End-at.Start)
}

// OpSpan is the place of the operator.
func (a *Assign) OpSpan() diag.Span {
	return diag.Span{Start: a.opStart, End: a.opStart + uint32(a.opWidth)}
}

// A Pair is key: value of an object literal.
type Pair struct {
	Key     string
	KeySpan diag.Span
	Value   Expr
}

func (*Number) isExpr()        {}
func (*Text) isExpr()          {}
func (*Date) isExpr()          {}
func (*Time) isExpr()          {}
func (*Local) isExpr()         {}
func (*Param0) isExpr()        {}
func (*ParamAt) isExpr()       {}
func (*Interprocess) isExpr()  {}
func (*Name) isExpr()          {}
func (*Call) isExpr()          {}
func (*Member) isExpr()        {}
func (*Index) isExpr()         {}
func (*Element) isExpr()       {}
func (*CharRef) isExpr()       {}
func (*Deref) isExpr()         {}
func (*PointerTo) isExpr()     {}
func (*Neg) isExpr()           {}
func (*Binary) isExpr()        {}
func (*Ternary) isExpr()       {}
func (*Paren) isExpr()         {}
func (*ObjectLit) isExpr()     {}
func (*CollectionLit) isExpr() {}
func (*Table) isExpr()         {}
func (*Field) isExpr()         {}
func (*TryExpr) isExpr()       {}
func (*OperatorArg) isExpr()   {}
func (*QueryArg) isExpr()      {}
func (*AssignArg) isExpr()     {}
func (*BadExpr) isExpr()       {}
