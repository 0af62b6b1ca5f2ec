package check

import (
	"errors"
	"strings"

	"tetra/ast"
	"tetra/diag"
	"tetra/interp"
	"tetra/resolve"
	"tetra/value"
)

// numbers of the commands that are values
const (
	cmdTrue          = 214
	cmdFalse         = 215
	cmdNewObject     = 1471
	cmdNewCollection = 1472
	cmdNull          = 1517
)

// sample is a value of a kind that the rules reason about. Asking the operator table with a sample keeps the checker and the interpreter
// of one mind. Other kinds (Pointer, Picture, Blob, Undefined) are never certain enough.
func sample(k value.Kind) value.Value {
	switch k {
	case value.Null:
		return value.NullV
	case value.Real:
		return value.Num(1)
	case value.Boolean:
		return value.True
	case value.Text:
		return value.Str("a")
	case value.Date:
		return value.DateOf(1)
	case value.Time:
		return value.TimeOf(1)
	}
	return value.Value{}
}

// scalar tells that values of a kind can only be of that kind: a declared Text never holds Null.
func scalar(k value.Kind) bool {
	switch k {
	case value.Real, value.Boolean, value.Text, value.Date, value.Time:
		return true
	}
	return false
}

// kindOf is the kind of value an expression has whenever it has one; ok is false when that is not certain.
func (b *body) kindOf(x ast.Expr) (k value.Kind, ok bool) {
	switch x := x.(type) {
	case *ast.Paren:
		return b.kindOf(x.X)
	case *ast.Text, *ast.CharRef:
		return value.Text, true
	case *ast.Number:
		return value.Real, true
	case *ast.Date:
		return value.Date, true
	case *ast.Time:
		return value.Time, true
	case *ast.ObjectLit:
		return value.Object, true
	case *ast.CollectionLit:
		return value.Collection, true
	case *ast.Neg:
		if k, ok := b.kindOf(x.X); ok && (k == value.Real || k == value.Time) {
			return k, true
		}
	case *ast.Local:
		return kindOfLocal(b.scope.Local(x.Name))
	case *ast.Param0:
		if b.formula == 0 {
			return kindOfLocal(b.scope.Local(paramName(x.Index)))
		}
	case *ast.Name:
		return b.kindOfName(x)
	case *ast.Call:
		if n, ok := x.Fun.(*ast.Name); ok {
			return b.kindOfName(n)
		}
	case *ast.Binary:
		return b.kindOfBinary(x)
	case *ast.Ternary:
		k, ok := b.kindOf(x.Then)
		if e, also := b.kindOf(x.Else); ok && also && e == k {
			return k, true
		}
	}
	return 0, false
}

func paramName(n int) string {
	const digits = "0123456789"
	if n < 10 {
		return digits[n : n+1]
	}
	return paramName(n/10) + digits[n%10:n%10+1]
}

// kindOfLocal trusts a declaration, which 4D applies to every assignment.
func kindOfLocal(l *resolve.Local) (value.Kind, bool) {
	if l == nil || !l.Declared || l.Retyped || l.Array {
		return 0, false
	}
	if k := l.Type.Kind(); scalar(k) {
		return k, true
	}
	return 0, false
}

func (b *body) kindOfName(x *ast.Name) (value.Kind, bool) {
	switch x.Kind {
	case ast.ConstantName:
		if b.lib.Table == nil {
			break
		}
		if v, ok := b.lib.Table.Constant(x.Number, x.Index); ok && scalar(v.Kind()) {
			return v.Kind(), true
		}
	case ast.CommandName:
		switch x.Number {
		case cmdTrue, cmdFalse:
			return value.Boolean, true
		case cmdNull:
			return value.Null, true
		case cmdNewObject:
			return value.Object, true
		case cmdNewCollection:
			return value.Collection, true
		}
		if cmd := b.lib.Command(x.Number); cmd != nil {
			return resultKind(cmd.Forms())
		}
	}
	return 0, false
}

// resultKind is the one kind all forms of a command give.
func resultKind(forms []*interp.Form) (kind value.Kind, ok bool) {
	for i, f := range forms {
		k, known := map[string]value.Kind{"text": value.Text, "integer": value.Real, "real": value.Real, "boolean": value.Boolean, "date": value.Date, "time": value.Time}[strings.ToLower(f.Result)]
		if !known || i > 0 && k != kind {
			return 0, false
		}
		kind = k
	}
	return kind, len(forms) > 0
}

func (b *body) kindOfBinary(x *ast.Binary) (value.Kind, bool) {
	switch x.Op {
	case ast.Eq, ast.Ne, ast.Lt, ast.Gt, ast.Le, ast.Ge, ast.BitTest:
		return value.Boolean, true
	case ast.AndThen, ast.OrElse:
		return 0, false
	}
	l, ok := b.kindOf(x.L)
	r, also := b.kindOf(x.R)
	if !ok || !also || !scalar(l) || !scalar(r) {
		return 0, false
	}
	v, err := value.Binary(value.Op(x.Op), sample(l), sample(r))
	return v.Kind(), err == nil && scalar(v.Kind())
}

// operator reports operands that no value can make fit: Concepts/operators, number, string, date, time, boolean.
//
// A comparison that goes on, as in $i=$n-1, is 4D's left-to-right order: (($i=$n)-1). It cannot work either, but so much code is written so that
// it is a warning.
func (b *body) operator(op ast.Op, x, y ast.Expr, at diag.Span) {
	l, ok := b.kindOf(x)
	r, also := b.kindOf(y)
	if !ok || !also || !scalar(l) || !scalar(r) || op == ast.AndThen || op == ast.OrElse {
		b.order(op, x, at)
		return
	}
	_, err := value.Binary(value.Op(op), sample(l), sample(r))
	if op == ast.Mul && l == value.Real && r == value.Text {
		return // 3*"=": the pages have "="*3 alone, 4D takes both
	}
	var e *value.Error
	if !errors.As(err, &e) {
		return
	}
	d := &diag.Error{Span: at, Code: "operator", Number: e.Number, Message: e.Message, Hint: e.Hint}
	if isComparison(x) {
		d.Severity, d.Code = diag.IsWarning, "operator-order"
		d.Hint = "4D works strictly from left to right: put the right side of the comparison in parentheses"
	}
	b.add(d)
}

// order reports a comparison that takes more to its left than is likely meant: ($a=1 & $b=2) is ((($a=1) & $b)=2). Where types are known and it
// cannot work, the operator is reported already.
func (b *body) order(op ast.Op, x ast.Expr, at diag.Span) {
	logic, ok := x.(*ast.Binary)
	if !ok || !comparison(op) || !isComparison(logic.L) {
		return
	}
	switch logic.Op {
	case ast.And, ast.Or, ast.AndThen, ast.OrElse:
	default:
		return
	}
	b.warnf(at, "operator-order", "this comparison takes in all that stands left of it").Hint =
		"4D works strictly from left to right: put each comparison in parentheses, as in ($a=1) " + logic.Op.String() + " ($b=2)"
}

func comparison(op ast.Op) bool { return op >= ast.Eq && op <= ast.Ge }

// isComparison finds a comparison, not in parentheses, that an operator is applied to.
func isComparison(x ast.Expr) bool {
	c, ok := x.(*ast.Binary)
	for ok {
		if comparison(c.Op) {
			return true
		}
		c, ok = c.L.(*ast.Binary)
	}
	return false
}

// assign reports values that the declared type of a local refuses: Concepts/variables, dt_null_undefined.
func (b *body) assign(a *ast.Assign) {
	if op, ok := a.Op.Binary(); ok {
		b.operator(op, a.Target, a.Value, a.OpSpan())
		return
	}
	switch t := a.Target.(type) {
	case *ast.Local:
		b.fits(b.scope.Local(t.Name), a.Value, "$"+t.Name)
	case *ast.Param0:
		if b.formula == 0 {
			b.fits(b.scope.Local(paramName(t.Index)), a.Value, "$"+paramName(t.Index))
		}
	}
}

func (b *body) initial(d *ast.VarDecl) {
	if d.Init == nil || d.Type == nil || len(d.Names) != 1 {
		return
	}
	typ, _, ok := resolve.TypeOf(d.Type)
	if x, local := d.Names[0].(*ast.Local); ok && local {
		b.fitsType(typ, d.Init, "$"+x.Name)
	}
}

// returns reports a result of another kind than the function declares.
func (b *body) returns(r *ast.Return) {
	if r.X == nil || b.scope.Result == nil || b.formula > 0 {
		return
	}
	b.fits(b.scope.Result, r.X, "the result")
}

func (b *body) fits(l *resolve.Local, x ast.Expr, what string) {
	if l == nil || !l.Declared || l.Retyped || l.Array {
		return
	}
	b.fitsType(l.Type, x, what)
}

func (b *body) fitsType(t value.Type, x ast.Expr, what string) {
	k, ok := b.kindOf(x)
	if !ok || assignable(t, k) {
		return
	}
	e := b.errorf(x.Span(), "assignment", "%s is %s and cannot be given %s", what, article(t.String()), kindName(k))
	e.Number = 54
	switch {
	case k == value.Null:
		e.Hint = "only Object, Collection, Pointer, Picture and Variant can be Null"
	case t == value.TText && k != value.Object && k != value.Collection:
		e.Hint = "write String(...) around the value"
	case (t == value.TInteger || t == value.TReal) && k == value.Text:
		e.Hint = "write Num(...) around the text"
	case (t == value.TInteger || t == value.TReal) && k == value.Boolean:
		e.Hint = "write Num(...) around the Boolean"
	case t == value.TBoolean && k != value.Object && k != value.Collection:
		e.Hint = "write Bool(...) around the value"
	}
}

// assignable tells that a variable of a type takes values of a kind; what is not certain counts as taken.
func assignable(t value.Type, k value.Kind) bool {
	switch t {
	case value.TInteger, value.TReal, value.TTime:
		return k == value.Real || k == value.Time
	case value.TText, value.TBoolean, value.TDate:
		return k == t.Kind()
	case value.TObject, value.TCollection:
		return k == t.Kind() || k == value.Null
	}
	return true
}

func article(name string) string {
	if strings.ContainsRune("AEIO", rune(name[0])) {
		return "an " + name
	}
	return "a " + name
}

func kindName(k value.Kind) string {
	switch k {
	case value.Null, value.Undefined:
		return k.String()
	case value.Real:
		return "a number"
	}
	return article(k.String())
}
