// Package resolve decides what the names of a method mean before it runs: which locals and parameters there are, of which declared type,
// whether their address is taken, and whether the method looks at its parameters by number. It looks at one method at a time and needs
// nothing else; names of methods, classes and process variables are bound by whoever compiles.
package resolve

import (
	"fmt"
	"strconv"
	"strings"

	"tetra/ast"
	"tetra/diag"
	"tetra/value"
)

// A Local is a local variable ($x), a parameter or the result of a method.
type Local struct {
	Name     string // as first written, without $; "1" for $1
	Type     value.Type
	Class    []string // cs.Invoice or 4D.File: the parts; nil for basic types
	Declared bool     // by var, C_XXX or a parameter list; else typeless
	Param    int      // 1 for the first parameter; 0: not a parameter
	Strict   bool     // a parameter declared in a parameter list: a wrong type is an error at the call
	Result   bool
	Array    bool       // declared by ARRAY XXX
	Elem     value.Type // of an array
	Short    bool       // ARRAY INTEGER
	// Boxed locals live in a cell of their own instead of a frame slot, because a pointer to them is made (->$x) or because their kind
	// changes between array and scalar.
	Boxed bool
	// Retyped locals are declared with different types in different places. Interpreted 4D changes the type when the declaration runs;
	// the compiler refuses it, and so does the checker.
	Retyped bool
	// Inferred locals are declared with a value whose type only the run can tell: var $x:=$o.y. Their Type is Variant, and 4D's command Type
	// gives the type of the value.
	Inferred bool
	At       diag.Span // first mention

	made bool // given to a command that may make it an array, or one of another type

	Index         int // in Scope.Locals
	Reads, Writes int
	// Escapes tells that the value is used other than to read or set a property of it ($1.value).
	Escapes bool
}

// A Scope is the locals of one method, function or formula.
type Scope struct {
	Params   []*Local // by position
	Result   *Local   // nil: no result declared and $0 unused
	Locals   []*Local // all, in order of first mention, parameters and result included
	Variadic bool     // ... at the end of the parameter list
	Extra    value.Type
	// ByNumber tells that the method looks at its parameters as such: Count parameters, ${n}, Copy parameters, or $n beyond those
	// declared. Only then must a call say how many there are.
	ByNumber bool
	// Returns tells that some return has a value.
	Returns bool

	names  map[string]*Local // by every spelling that occurs, and the folded one
	errors diag.List
}

// Errors is what is wrong with the declarations.
func (s *Scope) Errors() diag.List { return s.errors }

// Local finds a local by its name without $, ignoring case; nil when the method never mentions it.
func (s *Scope) Local(name string) *Local {
	if l, ok := s.names[name]; ok {
		return l
	}
	return s.names[strings.ToLower(name)]
}

// Commands is what must be known of 4D's commands: which argument may come back as an array.
type Commands interface {
	MakesArray(command, argument int) bool
}

// command numbers the scan must know: they declare variables, look at parameters or give an array another type
const (
	cmdLength          = 16
	cmdCopyArray       = 226
	cmdCountParameters = 259
	cmdCopyParameters  = 1790
	cmdFormula         = 1597
	cmdDefer           = 1860
)

type declarator struct {
	typ   value.Type
	array bool
	short bool
}

// declaratorOf is what the commands C_XXX and ARRAY XXX declare, by number. A switch needs no work when tetra starts.
func declaratorOf(number int) (d declarator, ok bool) {
	switch number {
	case 285:
		return declarator{typ: value.TReal}, true
	case 282, 283:
		return declarator{typ: value.TInteger}, true
	case 284, 293:
		return declarator{typ: value.TText}, true
	case 286:
		return declarator{typ: value.TPicture}, true
	case 305:
		return declarator{typ: value.TBoolean}, true
	case 306:
		return declarator{typ: value.TTime}, true
	case 307:
		return declarator{typ: value.TDate}, true
	case 301:
		return declarator{typ: value.TPointer}, true
	case 604:
		return declarator{typ: value.TBlob}, true
	case 1216:
		return declarator{typ: value.TObject}, true
	case 1488:
		return declarator{typ: value.TCollection}, true
	case 1683:
		return declarator{typ: value.TVariant}, true
	case 218, 222:
		return declarator{typ: value.TText, array: true}, true
	case 219:
		return declarator{typ: value.TReal, array: true}, true
	case 220:
		return declarator{typ: value.TInteger, array: true, short: true}, true
	case 221:
		return declarator{typ: value.TInteger, array: true}, true
	case 223:
		return declarator{typ: value.TBoolean, array: true}, true
	case 224:
		return declarator{typ: value.TDate, array: true}, true
	case 279:
		return declarator{typ: value.TPicture, array: true}, true
	case 280:
		return declarator{typ: value.TPointer, array: true}, true
	case 1221:
		return declarator{typ: value.TObject, array: true}, true
	case 1222:
		return declarator{typ: value.TBlob, array: true}, true
	case 1223:
		return declarator{typ: value.TTime, array: true}, true
	}
	return declarator{}, false
}

// Declarator tells what a command number declares: C_TEXT and the like, ARRAY TEXT and the like.
func Declarator(number int) (typ value.Type, array, short, ok bool) {
	d, ok := declaratorOf(number)
	return d.typ, d.array, d.short, ok
}

// Declared is what a declaration declares: its arguments without the length that _O_C_STRING and _O_ARRAY STRING begin with, and nothing for one that
// is about the parameters of another method, C_TEXT(Method; $1).
func Declared(number int, args []ast.Expr) []ast.Expr {
	const cString, arrayString = 293, 218
	skip := 0
	if (number == cString || number == arrayString) && len(args) > 0 {
		skip = 1
	}
	if d, _ := declaratorOf(number); len(args) > skip+1 && !d.array {
		if n, ok := args[0].(*ast.Name); ok && n.Kind != ast.CommandName {
			if _, ok := args[skip+1].(*ast.Param0); ok {
				return nil
			}
		}
	}
	return args[skip:]
}

// typeByName is the type of a name in small letters.
func typeByName(name string) (value.Type, bool) {
	switch name {
	case "text", "string":
		return value.TText, true
	case "integer", "longint":
		return value.TInteger, true
	case "real", "number":
		return value.TReal, true
	case "boolean":
		return value.TBoolean, true
	case "date":
		return value.TDate, true
	case "time":
		return value.TTime, true
	case "blob":
		return value.TBlob, true
	case "picture":
		return value.TPicture, true
	case "pointer":
		return value.TPointer, true
	case "object":
		return value.TObject, true
	case "collection":
		return value.TCollection, true
	case "variant", "any":
		return value.TVariant, true
	}
	return 0, false
}

// TypeOf is the declared type a TypeRef names; a class is an Object with its parts. ok is false for a name that is no type.
func TypeOf(t *ast.TypeRef) (typ value.Type, class []string, ok bool) {
	if t == nil {
		return value.TVariant, nil, true
	}
	if len(t.Parts) > 1 {
		return value.TObject, t.Parts, true
	}
	if len(t.Parts) == 1 {
		typ, ok = typeByName(strings.ToLower(t.Parts[0]))
	}
	return typ, nil, ok
}

// TypeNames is the basic types as written in var, for suggestions.
func TypeNames(yield func(string) bool) {
	for t := value.TVariant; t < value.NumTypes; t++ {
		if !yield(t.String()) {
			return
		}
	}
}

// Body resolves a method or function: its parameter list (nil for none, as in old methods that use $1) and its lines.
func Body(sig *ast.Signature, body []ast.Stmt, commands Commands) *Scope {
	s := &Scope{names: map[string]*Local{}}
	if sig != nil {
		s.signature(sig)
	}
	w := &walker{s: s, commands: commands, strict: sig != nil}
	w.block(body)
	s.finish()
	return s
}

// Formula resolves the expression of Formula(...): $1 ... are its own parameters, all other locals are captured. outer may be nil.
func Formula(x ast.Expr, outer *Scope) *Scope {
	s := &Scope{names: map[string]*Local{}}
	w := &walker{s: s}
	w.expr(x)
	for _, l := range s.Locals {
		if l.Param != 0 || l.Result || outer == nil {
			continue
		}
		if o := outer.Local(l.Name); o != nil {
			l.Type, l.Class, l.Declared = o.Type, o.Class, o.Declared
			l.Array, l.Elem, l.Short = o.Array, o.Elem, o.Short
		}
	}
	s.finish()
	return s
}

func (s *Scope) signature(sig *ast.Signature) {
	for _, p := range sig.Params {
		typ, class, ok := TypeOf(p.Type)
		if !ok {
			s.badType(p.Type)
		}
		if p.Variadic {
			s.Variadic, s.Extra, s.ByNumber = true, typ, true
			continue
		}
		l := s.local(p.Name, p.At)
		if l.Param != 0 {
			s.errorf(p.At, "the parameter $%s is declared twice", p.Name)
			continue
		}
		l.Type, l.Class, l.Declared, l.Strict = typ, class, true, true
		s.Params = append(s.Params, l)
		l.Param = len(s.Params)
		s.names[strconv.Itoa(l.Param)] = l // $1 is another name of the first parameter
	}
	if r := sig.Result; r != nil {
		typ, class, ok := TypeOf(r.Type)
		if !ok {
			s.badType(r.Type)
		}
		name := r.Name
		if name == "" {
			name = "0"
		}
		l := s.local(name, r.At)
		if l.Param != 0 {
			// -> $x where $x is a parameter too: 4D keeps one variable for both
			l.Result = true
			s.Result = l
			s.names["0"] = l
			return
		}
		l.Type, l.Class, l.Declared, l.Result = typ, class, true, true
		s.Result = l
		s.names["0"] = l
	}
}

func (s *Scope) badType(t *ast.TypeRef) {
	name := strings.Join(t.Parts, ".")
	e := &diag.Error{Span: t.At, Message: "unknown type " + name, Code: "unknown-type"}
	if near, ok := diag.Nearest(name, TypeNames); ok {
		e.Hint = "did you mean " + near + "?"
	}
	s.errors = append(s.errors, e)
}

func (s *Scope) errorf(at diag.Span, format string, args ...any) {
	s.errors = append(s.errors, &diag.Error{Span: at, Message: fmt.Sprintf(format, args...), Code: "declaration"})
}

// local finds or makes a local.
func (s *Scope) local(name string, at diag.Span) *Local {
	if l, ok := s.names[name]; ok {
		return l
	}
	f := strings.ToLower(name)
	l, ok := s.names[f]
	if !ok {
		l = &Local{Name: name, At: at, Index: len(s.Locals)}
		s.names[f] = l
		s.Locals = append(s.Locals, l)
	}
	s.names[name] = l
	return l
}

// param is $n, n from 1; $0 is the result.
func (s *Scope) param(n int, at diag.Span) *Local {
	if n == 0 {
		if s.Result == nil {
			s.Result = s.local("0", at)
			s.Result.Result = true
		}
		return s.Result
	}
	l := s.local(strconv.Itoa(n), at)
	if l.Param == 0 {
		l.Param = n
	}
	return l
}

const maxParams = 128 // 4D's own limit

// finish puts numbered parameters that no list declared at their places.
func (s *Scope) finish() {
	highest := len(s.Params)
	for _, l := range s.Locals {
		highest = max(highest, l.Param)
	}
	if highest > maxParams {
		highest = maxParams
	}
	for _, l := range s.Locals {
		l.Boxed = l.Boxed || l.made && (l.Array || !l.Declared || l.Inferred)
	}
	declared := len(s.Params)
	for n := declared + 1; n <= highest; n++ {
		l := s.local(strconv.Itoa(n), diag.Span{})
		l.Param = n
		s.Params = append(s.Params, l)
	}
}

// walker looks at every statement and expression once.
type walker struct {
	s        *Scope
	commands Commands // nil in formulas, whose locals are copies
	strict   bool     // the method has a parameter list
	// inFormula: inside Formula(...) numbered parameters are the formula's own, and other locals are read where they stand
	inFormula int
	seen      Spellings
}

// Spellings remembers the locals that were looked for last, by their names as they are spelled: lines that follow each other mention the same few,
// and a map takes several times as long. The zero value knows none.
type Spellings [16]struct {
	name  string
	local *Local
}

func (s *Spellings) at(name string) int {
	if name == "" {
		return 0
	}
	return int((uint(name[0]) + 3*uint(name[len(name)-1]) + 7*uint(len(name))) % uint(len(s)))
}

// Get is the local of a name, nil when it is not remembered.
func (s *Spellings) Get(name string) *Local {
	if e := &s[s.at(name)]; e.name == name {
		return e.local
	}
	return nil
}

// Put remembers a local.
func (s *Spellings) Put(name string, l *Local) { s[s.at(name)].name, s[s.at(name)].local = name, l }

// local finds or makes a local.
func (w *walker) local(x *ast.Local) *Local {
	l := w.seen.Get(x.Name)
	if l == nil {
		l = w.s.local(x.Name, x.At)
		w.seen.Put(x.Name, l)
	}
	return l
}

func (w *walker) block(stmts []ast.Stmt) {
	for _, st := range stmts {
		w.stmt(st)
	}
}

func (w *walker) stmt(st ast.Stmt) {
	switch st := st.(type) {
	case *ast.VarDecl:
		w.varDecl(st)
	case *ast.Assign:
		w.expr(st.Value)
		w.target(st.Target)
	case *ast.ExprStmt:
		if c, ok := st.X.(*ast.Call); ok && w.declaration(c) {
			return
		}
		w.expr(st.X)
	case *ast.Return:
		if st.X != nil {
			w.s.Returns = true
			w.expr(st.X)
		}
	case *ast.If:
		w.expr(st.Cond)
		w.block(st.Then)
		w.block(st.Else)
	case *ast.CaseOf:
		for _, b := range st.Branches {
			w.expr(b.Cond)
			w.block(b.Body)
		}
		w.block(st.Else)
	case *ast.While:
		w.expr(st.Cond)
		w.block(st.Body)
	case *ast.Repeat:
		w.block(st.Body)
		w.expr(st.Until)
	case *ast.For:
		w.target(st.Var)
		w.exprs(st.From, st.To, st.Step)
		w.block(st.Body)
	case *ast.ForEach:
		w.target(st.Var)
		w.exprs(st.X, st.BeginAt, st.EndAt, st.While, st.UntilCond)
		w.block(st.Body)
	case *ast.Use:
		w.expr(st.X)
		w.block(st.Body)
	case *ast.Try:
		w.block(st.Body)
		w.block(st.Catch)
	}
}

func (w *walker) varDecl(d *ast.VarDecl) {
	typ, class, ok := TypeOf(d.Type)
	if !ok {
		w.s.badType(d.Type)
	}
	if d.Init != nil {
		w.expr(d.Init)
		if len(d.Names) > 1 {
			w.s.errorf(d.At, "only one variable can be declared with an initial value")
		}
		if d.Type == nil {
			typ, class = inferred(d.Init)
		}
	}
	for _, n := range d.Names {
		w.declare(n, typ, class, d.Type != nil || d.Init == nil)
		if l, ok := n.(*ast.Local); ok && d.Init != nil && d.Type == nil && typ == value.TVariant {
			w.local(l).Inferred = true
		}
	}
}

// declare gives a local its type.
func (w *walker) declare(n ast.Expr, typ value.Type, class []string, explicit bool) {
	var l *Local
	switch n := n.(type) {
	case *ast.Local:
		l = w.local(n)
		if l.Strict && explicit {
			w.s.errorf(n.At, "$%s is a parameter and cannot be declared again", n.Name)
			return
		}
	case *ast.Param0:
		l = w.s.param(n.Index, n.At)
		if l.Strict {
			return
		}
	case *ast.ParamAt:
		w.s.ByNumber = true
		return
	default:
		return
	}
	if l.Declared && l.Type != typ && !l.Array {
		if l.Result || l.Param != 0 {
			return
		}
		l.Retyped, l.Boxed = true, true
		l.Type, l.Class, l.Declared = value.TVariant, nil, false
		return
	}
	if l.Array {
		l.Boxed = true
		return
	}
	if l.Retyped {
		return
	}
	l.Type, l.Class, l.Declared = typ, class, true
}

// inferred is the type of var $x:=value (Concepts/variables) as far as the source tells it, else Variant: an integer value makes a Real.
func inferred(x ast.Expr) (value.Type, []string) {
	switch x := x.(type) {
	case *ast.Paren:
		return inferred(x.X)
	case *ast.Text:
		return value.TText, nil
	case *ast.Number, *ast.Neg:
		if n, ok := x.(*ast.Neg); ok {
			return inferred(n.X)
		}
		return value.TReal, nil
	case *ast.Date:
		return value.TDate, nil
	case *ast.Time:
		return value.TTime, nil
	case *ast.ObjectLit:
		return value.TObject, nil
	case *ast.CollectionLit:
		return value.TCollection, nil
	case *ast.PointerTo:
		return value.TPointer, nil
	case *ast.Name:
		switch {
		case x.Kind == ast.CommandName && (x.Number == 214 || x.Number == 215):
			return value.TBoolean, nil
		case x.Kind == ast.CommandName && x.Number == 1471:
			return value.TObject, nil
		case x.Kind == ast.CommandName && x.Number == 1472:
			return value.TCollection, nil
		}
	case *ast.Call:
		if n, ok := x.Fun.(*ast.Name); ok {
			return inferred(n)
		}
	}
	return value.TVariant, nil
}

// declaration handles C_TEXT($a;$b) and ARRAY TEXT($a;10); it tells whether the call was one.
func (w *walker) declaration(c *ast.Call) bool {
	n, ok := c.Fun.(*ast.Name)
	if !ok || n.Kind != ast.CommandName {
		return false
	}
	d, ok := declaratorOf(n.Number)
	if !ok {
		return false
	}
	args := Declared(n.Number, c.Args)
	if d.array {
		if len(args) > 0 {
			w.array(args[0], d)
			w.exprs(args[1:]...)
		}
		return true
	}
	for _, a := range args {
		w.declare(a, d.typ, nil, true)
	}
	return true
}

func (w *walker) array(target ast.Expr, d declarator) {
	l, ok := target.(*ast.Local)
	if !ok {
		if e, ok := target.(*ast.Element); ok { // ARRAY TEXT($a{2}; 5): a row
			w.expr(e)
			return
		}
		w.expr(target)
		return
	}
	v := w.local(l)
	switch {
	case v.Array && (v.Elem != d.typ || v.Short != d.short), v.Declared && !v.Array, v.Param != 0:
		v.Boxed = true // changes its kind: keep it in a cell
	}
	v.Array, v.Elem, v.Short = true, d.typ, d.short
	v.Writes++
}

// madeArrays notes the locals that a command may make arrays. One that is an array already keeps its type, but in COPY ARRAY.
func (w *walker) madeArrays(number int, args []ast.Expr) {
	for i, a := range args {
		if l, ok := a.(*ast.Local); ok && w.commands.MakesArray(number, i) {
			v := w.local(l)
			v.made = v.made || !v.Array || number == cmdCopyArray
		}
	}
}

func (w *walker) exprs(xs ...ast.Expr) {
	for _, x := range xs {
		if x != nil {
			w.expr(x)
		}
	}
}

// target is a place that is assigned.
func (w *walker) target(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Local:
		w.local(x).Writes++
	case *ast.Param0:
		w.s.param(x.Index, x.At).Writes++
	default:
		w.expr(x)
	}
}

// expr looks at an expression. The commonest are apart, so that they need no more of the stack than they use.
func (w *walker) expr(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Local:
		l := w.local(x)
		l.Reads++
		l.Escapes = true
	case *ast.Number, *ast.Text:
	case *ast.Binary:
		w.expr(x.L)
		w.expr(x.R)
	default:
		w.otherExpr(x)
	}
}

func (w *walker) otherExpr(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Param0:
		if w.inFormula > 0 {
			return
		}
		l := w.s.param(x.Index, x.At)
		l.Reads++
		l.Escapes = true
	case *ast.ParamAt:
		if w.inFormula == 0 {
			w.s.ByNumber = true
		}
		w.expr(x.Index)
	case *ast.Name:
		if x.Kind == ast.CommandName && (x.Number == cmdCountParameters || x.Number == cmdCopyParameters) && w.inFormula == 0 {
			w.s.ByNumber = true
		}
	case *ast.Call:
		n, _ := x.Fun.(*ast.Name)
		if n != nil && n.Kind == ast.CommandName && (n.Number == cmdFormula || n.Number == cmdDefer) {
			w.inFormula++
			w.exprs(x.Args...)
			w.inFormula--
			return
		}
		if m, ok := x.Fun.(*ast.Member); ok {
			w.expr(m.X) // the receiver of a call is This there
		} else {
			w.expr(x.Fun)
		}
		if n != nil && n.Kind == ast.CommandName && w.commands != nil {
			w.madeArrays(n.Number, x.Args)
		}
		w.exprs(x.Args...)
	case *ast.Member:
		w.base(x.X)
	case *ast.Index:
		w.exprs(x.X, x.I)
	case *ast.Element:
		w.exprs(x.X, x.I)
	case *ast.CharRef:
		w.exprs(x.X, x.I)
	case *ast.Deref:
		w.expr(x.X)
	case *ast.PointerTo:
		w.pointerTo(x.X)
	case *ast.Neg:
		w.expr(x.X)
	case *ast.Ternary:
		w.exprs(x.Cond, x.Then, x.Else)
	case *ast.Paren:
		w.expr(x.X)
	case *ast.ObjectLit:
		for _, p := range x.Pairs {
			w.expr(p.Value)
		}
	case *ast.CollectionLit:
		w.exprs(x.Items...)
	case *ast.TryExpr:
		w.expr(x.X)
	case *ast.QueryArg:
		w.expr(x.X)
	case *ast.AssignArg:
		w.expr(x.Value)
		w.target(x.Target)
	}
}

// base is what a property is read from.
func (w *walker) base(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Local:
		w.local(x).Reads++
	case *ast.Param0:
		if w.inFormula == 0 {
			w.s.param(x.Index, x.At).Reads++
		}
	default:
		w.expr(x)
	}
}

// pointerTo boxes the variable a pointer is made to.
func (w *walker) pointerTo(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Local:
		w.local(x).Boxed = true
	case *ast.Param0:
		if w.inFormula == 0 {
			w.s.param(x.Index, x.At).Boxed = true
		}
	case *ast.Element:
		w.pointerTo(x.X)
		w.expr(x.I)
	case *ast.Paren:
		w.pointerTo(x.X)
	default:
		w.expr(x)
	}
}
