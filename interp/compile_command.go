package interp

import (
	"math"

	"tetra/ast"
	"tetra/diag"
	"tetra/value"
)

// command compiles a command, with (call not nil) or without parentheses.
func (c *compiler) command(x *ast.Name, call *ast.Call, at diag.Span) *operand {
	var args []ast.Expr
	if call != nil {
		args = call.Args
	}
	if o, ok := c.intrinsic(x, call, args, at); ok {
		return o
	}
	if x.Number == cmdExecuteFormula && len(c.code.visible) == 0 {
		c.showLocals()
	}
	if x.Number == cmdThrow {
		c.code.throws, c.code.epilogue = true, true
	}
	cmd := c.in.lib.Command(x.Number)
	if cmd == nil {
		if _, ok := systemVariable(fold(x.Text)); ok && call == nil {
			return c.readVariable(c.processRef(x.Text, x.At), false, at)
		}
		return c.ofVal(tDyn, &missingCommand{c.commandName(x), at}, true, at)
	}
	return c.commandCall(cmd, args, at)
}

// commandName is the name of a command in messages: that of 4D's table, or as it is written.
func (c *compiler) commandName(x *ast.Name) string {
	if c.in.lib.Table != nil {
		if known := c.in.lib.Table.CommandName(x.Number); known != "" {
			return known
		}
	}
	return x.Text
}

func (c *compiler) commandCall(cmd *Command, xs []ast.Expr, at diag.Span) *operand {
	n := &commandCall{callPlace: callPlace{name: cmd.Name}, run: cmd.Run, quick: cmd.Quick, at: at, off: c.offset()}
	var rest []ast.Expr
	for _, a := range xs {
		if op, ok := a.(*ast.OperatorArg); ok && op.Op == "*" {
			n.star = true
			continue
		}
		rest = append(rest, a)
	}
	forms := cmd.Forms()
	form := formFor(forms, len(rest))
	if form == nil {
		n.run, n.quick = wrongCount(cmd.Name, cmd.Syntax, forms, len(rest)), nil
		return c.ofVal(tDyn, n, true, at)
	}
	if wrong := form.Unpaired(len(rest)); wrong != "" {
		n.run, n.quick = func(c *Call) (value.Value, error) {
			return value.Undef, c.ArgError(c.N()-1, errArgumentTypes, "%s", wrong)
		}, nil
	}
	saved := c.top
	var ops []operand
	var common []int // the arguments that may be arrays of interprocess variables
	for i, a := range rest {
		c.top = saved + 1 + i // the arguments lie one slot up, see commandCall.with
		s := form.spec(i)
		if s != nil && s.Elsewhere {
			ops = append(ops, *c.elsewhere(cmd.Name, a))
			n.spans = append(n.spans, a.Span())
			continue
		}
		if s != nil && s.Variable {
			if n.refs == nil {
				n.refs = make([]placeNode, len(rest))
			}
			if isPlace(a) {
				p := c.place(a)
				n.refs[i] = p
				if mayBeCommon(a) {
					common = append(common, i)
				}
				var v valNode = p
				if r, ok := p.(interface{ raw(fr *Frame) value.Value }); ok {
					v = &rawOf{r}
				}
				ops = append(ops, *c.ofVal(tDyn, v, true, a.Span()))
				n.spans = append(n.spans, a.Span())
				continue
			}
			if s.Out {
				ops = append(ops, *c.errorNode(a.Span(), errVariableExpected, "", "%s writes its result here: a variable is expected", cmd.Name))
				n.spans = append(n.spans, a.Span())
				continue
			}
		}
		if s != nil && s.Method {
			if nm, ok := a.(*ast.Name); ok && nm.Kind != ast.CommandName && c.prog.Method(nm.Text) != nil {
				ops = append(ops, *c.ofVal(tText, &valConst{value.Str(nm.Text)}, false, nm.At))
				n.spans = append(n.spans, nm.At)
				continue
			}
		}
		ops = append(ops, *c.expr(a))
		n.spans = append(n.spans, a.Span())
	}
	if common != nil {
		n.run, n.quick = underArrays(n.run, common), nil
	}
	c.top = saved
	n.top = uintptr(c.top+len(rest)+1) * valueSize
	n.site = c.siteAt(at, n.top)
	n.bind(form, ops)
	switch form.resultType() {
	case value.TReal:
		o := c.ofReal(n, true, at)
		o.v = n
		return o
	case value.TBoolean:
		o := c.ofBool(commandBool{n}, true, at)
		o.v = n
		return o
	case value.TText:
		o := c.ofVal(tText, n, true, at)
		if cmd.Number == cmdString && len(ops) == 1 && ops[0].isNum() && c.in.opt.Locale == nil {
			o.number = asReal(&ops[0])
		}
		return o
	}
	if cmd.Idle != nil {
		return c.ofVal(tDyn, &idleCall{n, cmd.Idle}, true, at)
	}
	return c.ofVal(tDyn, n, true, at)
}

// elsewhere compiles an argument that names a variable of another process, or an element of an array there. Its value is a pointer that refers to no
// variable of this process: it carries the name and the index.
func (c *compiler) elsewhere(command string, x ast.Expr) *operand {
	n := &elsewhereNode{}
	if e, ok := x.(*ast.Element); ok {
		n.i = asIndex(c.expr(e.I))
		x = e.X
	}
	switch x := x.(type) {
	case *ast.Name:
		if x.Kind == ast.UnknownName || x.Kind == ast.MethodName {
			n.name = x.Text
			return c.ofVal(tDyn, n, true, x.At)
		}
	case *ast.Interprocess:
		n.name = "<>" + x.Name
		return c.ofVal(tDyn, n, true, x.At)
	}
	return c.errorNode(x.Span(), errVariableExpected, "", "%s: the name of a process or interprocess variable is expected here", command)
}

// elsewhereNode is the name of a variable of another process.
type elsewhereNode struct {
	name string
	i    intNode
}

func (n *elsewhereNode) Val(fr *Frame) value.Value {
	p := &value.PointerV{Var: &value.Variable{Name: n.name, State: value.Dead}, Index: -1, Index2: -1}
	if n.i != nil {
		p.Index = int(n.i.Int(fr))
	}
	return value.Ref(p)
}

// isPlace tells whether an expression has the form of a place.
func isPlace(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Paren:
		return isPlace(x.X)
	case *ast.Local, *ast.Param0, *ast.ParamAt, *ast.Interprocess, *ast.Member, *ast.Index, *ast.Element, *ast.Deref, *ast.Field:
		return true
	case *ast.Name:
		return x.Kind == ast.UnknownName || x.Kind == ast.MethodName
	}
	return false
}

// intrinsic compiles the commands that are nodes of their own.
func (c *compiler) intrinsic(x *ast.Name, call *ast.Call, args []ast.Expr, at diag.Span) (*operand, bool) {
	if len(args) == 0 {
		switch x.Number {
		case cmdTrue:
			return c.ofBool(&boolConst{true}, false, at), true
		case cmdFalse:
			return c.ofBool(&boolConst{false}, false, at), true
		case cmdNull:
			return c.ofVal(tDyn, &valConst{value.NullV}, false, at), true
		case cmdThis:
			if c.code.supered != 0 {
				return c.ofVal(tObj, &earlyThis{c.code.supered, at}, true, at), true
			}
			o := c.ofSlot(tObj, slotThis, at)
			o.v = &leafOf(slotThis).v
			return o, true
		case cmdCountParams:
			if c.code.argc == 0 {
				return c.num(0, at), true
			}
			return c.ofInt(&intLocal{c.code.argc}, maxInteger, false, at), true
		case cmdNewObject:
			return c.ofVal(tObj, &newObject{shape: value.RootShape()}, false, at), true
		case cmdNewCollection:
			return c.ofVal(tColl, &newColl{}, false, at), true
		case cmdCurrentMethod:
			return c.ofVal(tText, &valConst{value.Str(c.m.Name)}, false, at), true
		case cmdCS, cmd4D:
			return c.ofVal(tDyn, &storeNode{c.prog.store(c.in, x.Number == cmd4D)}, false, at), true
		case cmdDeferred:
			return c.ofVal(tColl, deferredFormulas{}, false, at), true
		case cmdCopyParams:
			return c.ofVal(tDyn, &copyParams{c.paramAt(&ast.ParamAt{Pos: x.Pos, Index: &ast.Number{Pos: x.Pos, Value: 1}}), &intConst{1}}, false, at), true
		}
	}
	if call == nil {
		if isSuper(x) {
			return c.superConstructor(args, at), true
		}
		return nil, false
	}
	switch x.Number {
	case cmdSuperCall, cmdSuper:
		return c.superConstructor(args, at), true
	case cmdFormulaCommand:
		return c.formula(call), true
	case cmdDefer:
		return c.deferCall(call, at), true
	case cmdNewCollection:
		return c.ofVal(tColl, &newColl{c.values(args)}, true, at), true
	case cmdNewObject:
		if len(args)%2 == 0 {
			keys := make([]string, 0, len(args)/2)
			vals := make([]valNode, 0, len(args)/2)
			for i := 0; i < len(args); i += 2 {
				t, ok := args[i].(*ast.Text)
				if !ok {
					return nil, false
				}
				keys = append(keys, t.Value)
				vals = append(vals, asVal(c.expr(args[i+1])))
			}
			return c.ofVal(tObj, objectNode(keys, vals), true, at), true
		}
	case cmdCopyParams:
		if len(args) == 1 {
			n := &copyParams{c.paramAt(&ast.ParamAt{Pos: x.Pos, Index: &ast.Number{Pos: x.Pos, Value: 1}}), c.copyFrom(x, c.expr(args[0]))}
			return c.ofVal(tDyn, n, true, at), true
		}
	case cmdSubstring:
		if len(args) == 3 {
			t, i, count := c.expr(args[0]), c.expr(args[1]), c.expr(args[2])
			if t.t == tText && i.t == tInt && count.t == tInt {
				return c.ofVal(tText, &substring{newValArg(t), newIntArg(i.int()), newIntArg(count.int())}, t.fail || i.fail || count.fail, at), true
			}
		}
	case cmdSizeOfArray:
		if len(args) == 1 {
			return c.ofInt(&arraySize{c.raw(args[0]), at}, maxInteger, true, at), true
		}
	}
	if len(args) == 1 {
		if o, ok := c.intrinsic1(x.Number, args[0], at); ok {
			return o, true
		}
	}
	return nil, false
}

// intrinsic1 compiles functions of one argument whose type is known to fit; all else goes to the library.
func (c *compiler) intrinsic1(number int, arg ast.Expr, at diag.Span) (*operand, bool) {
	switch number {
	case cmdNot, cmdLength, cmdAbs, cmdInt, cmdSquareRoot:
	default:
		return nil, false
	}
	saved := c.top
	o := c.expr(arg)
	c.top = saved
	switch {
	case number == cmdNot && o.t == tBool:
		return c.ofBool(&not{o.b}, o.fail, at), true
	case number == cmdNot:
		return c.ofBool(&notVal{asVal(o), o.at}, true, at), true
	case number == cmdLength && o.t == tText:
		return c.ofInt(&textLength{asVal(o)}, value.MaxText, o.fail, at), true
	case number == cmdAbs && o.isNum():
		return c.ofReal(&realAbs{asReal(o)}, o.fail, at), true
	case number == cmdInt && o.isNum():
		return c.ofReal(&realFloor{asReal(o)}, o.fail, at), true
	case number == cmdSquareRoot && o.isNum():
		return c.ofReal(&realSqrt{asReal(o)}, o.fail, at), true
	case o.t == tDyn && (number == cmdSquareRoot || number == cmdAbs || number == cmdInt):
		if cmd := c.in.lib.Command(number); cmd != nil {
			slot := uint8(c.top)
			c.top++
			other, _ := c.commandCall(cmd, []ast.Expr{arg}, at).v.(*commandCall)
			c.top--
			if other != nil && len(other.args) == 1 {
				other.args[0] = &valLocal{slot}
				return c.ofReal(&mathOfAny{number, asVal(o), other, slot}, true, at), true
			}
		}
	}
	return nil, false
}

type textLength struct{ x valNode }

func (n *textLength) Int(fr *Frame) int64 {
	if v := n.x.Val(fr); v.IsText() {
		return int64(proc(fr).cursor.Len(v))
	}
	return 0
}

// substring is Substring of a text and whole numbers.
type substring struct {
	t     valArg
	first intArg
	count intArg
}

func (n *substring) Val(fr *Frame) value.Value {
	t := n.t.get(fr)
	first, count := n.bounds(fr)
	p := proc(fr)
	if p.err != nil || !t.IsText() {
		return value.Undef
	}
	return p.cursor.Substring(t, first, count)
}

func (n *substring) bounds(fr *Frame) (first, count int) {
	if n.plain() {
		return n.plainBounds(fr)
	}
	return int(int32(n.first.get(fr))), int(int32(n.count.get(fr)))
}

// plain tells that there are plainBounds, which are bounds without nodes. Both inline.
func (n *substring) plain() bool { return n.first.x == nil && n.count.x == nil }

func (n *substring) plainBounds(fr *Frame) (first, count int) {
	return int(int32(n.first.local(fr))), int(int32(n.count.local(fr)))
}

type realAbs struct{ x realNode }

func (n *realAbs) Real(fr *Frame) float64 { return math.Abs(n.x.Real(fr)) }

type realFloor struct{ x realNode }

func (n *realFloor) Real(fr *Frame) float64 { return math.Floor(n.x.Real(fr)) }

type realSqrt struct{ x realNode }

func (n *realSqrt) Real(fr *Frame) float64    { return math.Sqrt(n.x.Real(fr)) }
func (n *realSqrt) Val(fr *Frame) value.Value { return value.Num(n.Real(fr)) }

// mathOfAny is a function of a number of something that mostly is one; anything else goes to the command, by way of a slot.
type mathOfAny struct {
	number int
	x      valNode
	other  *commandCall
	s      uint8
}

func (n *mathOfAny) Real(fr *Frame) float64 {
	v := n.x.Val(fr)
	if !v.IsNum() {
		fr[n.s] = v
		return n.other.Real(fr)
	}
	switch n.number {
	case cmdAbs:
		return math.Abs(v.Float())
	case cmdInt:
		return math.Floor(v.Float())
	}
	return math.Sqrt(v.Float())
}

// arraySize is Size of array.
type arraySize struct {
	x  valNode
	at diag.Span
}

func (n *arraySize) Int(fr *Frame) int64 {
	v := n.x.Val(fr)
	if v.IsArray() && !v.Array().Common {
		return int64(v.Array().Size())
	}
	return n.other(fr, v)
}

// other is the size of an array of an interprocess variable, or of one behind a pointer.
func (n *arraySize) other(fr *Frame, v value.Value) int64 {
	p := proc(fr)
	if v.Kind() == value.Pointer && v.Pointer().Var != nil {
		if x := v.Pointer().Var.Content(); x.IsArray() {
			v = x
		}
	}
	if v.IsArray() {
		a := v.Array()
		if a.Common {
			p.lockArrays()
			defer p.unlockArrays()
		}
		return int64(a.Size())
	}
	if !v.IsUndef() && p.err == nil {
		p.failHint(n.at, errArrayExpected, labelOf(v), "the size of a collection is its .length", "Size of array expects an array, not %s", describe(v))
	}
	return 0
}

// storeNode is cs or 4D as a value.
type storeNode struct{ s *classStore }

func (n *storeNode) Val(fr *Frame) value.Value { return value.Obj(n.s.value(proc(fr).in)) }

// integerArgument is an argument of a command of the language whose type is not known before it runs: what is no number is an error
// that names the command and the parameter.
type integerArgument struct {
	x                  valNode
	command, parameter string
	at                 diag.Span
}

func (n *integerArgument) Real(fr *Frame) float64 {
	v := n.x.Val(fr)
	if p := proc(fr); !v.IsNum() && v.Kind() != value.Time && p.err == nil {
		p.failHint(n.at, errNumberExpected, labelOf(v), "", "%s expects an Integer for %s, not %s", n.command, n.parameter, describe(v))
	}
	return numberOf(fr, v, n.at)
}

func (n *integerArgument) Int(fr *Frame) int64 { return int64(value.RoundInteger(n.Real(fr))) }

func (c *compiler) copyFrom(x *ast.Name, o *operand) intNode {
	if o.isNum() {
		return asIndex(o)
	}
	return &integerArgument{asVal(o), c.commandName(x), "startFrom", o.at}
}

// copyParams is Copy parameters.
type copyParams struct {
	p    *paramAtNode
	from intNode
}

func (n *copyParams) Val(fr *Frame) value.Value {
	out := value.NewCollCap(4)
	if n.p.code.argc == 0 {
		return value.Coll(out)
	}
	count := int(fr[n.p.code.argc].Bits())
	for i := max(int(n.from.Int(fr)), 1); i <= count; i++ {
		v := (&paramAtNode{&intConst{int64(i)}, n.p.code, n.p.m, n.p.home, n.p.at}).Val(fr)
		if v.IsUndef() {
			v = value.NullV
		}
		out.Push(v)
	}
	return value.Coll(out)
}
