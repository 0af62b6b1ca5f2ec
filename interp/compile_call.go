package interp

import (
	"math"
	"strings"
	"sync/atomic"

	"tetra/ast"
	"tetra/diag"
	"tetra/resolve"
	"tetra/value"
)

// Numbers of the commands that are part of the language rather than of the library: the compile step makes nodes of them.
const (
	cmdInt            = 8
	cmdString         = 10
	cmdSubstring      = 12
	cmdLength         = 16
	cmdNot            = 34
	cmdExecuteFormula = 63
	cmdUndefined      = 82
	cmdCharacterCode  = 91
	cmdAbs            = 99
	cmdTrue           = 214
	cmdFalse          = 215
	cmdCountParams    = 259
	cmdSizeOfArray    = 274
	cmdSquareRoot     = 539
	cmdCurrentMethod  = 684
	cmdThis           = 1470
	cmdNewObject      = 1471
	cmdNewCollection  = 1472
	cmdNull           = 1517
	cmdFormulaCommand = 1597
	cmdSuperCall      = 1705
	cmdSuper          = 1706
	cmd4D             = 1709
	cmdCS             = 1710
	cmdCopyParams     = 1790
	cmdThrow          = 1805
	cmdDefer          = 1860
	cmdDeferred       = 1861
)

// LanguageCommand tells whether a command of 4D's documentation is part of the language itself: it needs no row in a Library.
func LanguageCommand(number int) bool {
	switch number {
	case cmdTrue, cmdFalse, cmdNull, cmdThis, cmdCountParams, cmdNewObject, cmdNewCollection, cmdCurrentMethod, cmdFormulaCommand, cmdSuperCall, cmdSuper, cmd4D,
		cmdCS, cmdCopyParams, cmdDefer, cmdDeferred:
		return true
	}
	_, _, _, declares := resolve.Declarator(number)
	return declares
}

// name compiles a bare name.
func (c *compiler) name(x *ast.Name) operand {
	switch x.Kind {
	case ast.ConstantName:
		if v, ok := c.constant(x); ok {
			if v.IsNum() {
				return num(v.Float(), x.At)
			}
			t := tDyn
			if v.IsText() {
				t = tText
			}
			return ofVal(t, &valConst{v}, false, x.At)
		}
		return c.errorNode(x.At, errSyntax, "", "the constant %s is not known", x.Text)
	case ast.CommandName:
		return c.command(x, nil, x.At)
	case ast.PluginName:
		return c.errorNode(x.At, errNotImplemented, "", "the plug-in command %s is not available", x.Text)
	}
	if m := c.prog.Method(x.Text); m != nil {
		return c.callMethod(m, nil, x.At)
	}
	return ofVal(tDyn, &processVariable{c.in.vars.slot(fold(x.Text), x.Text), x.At}, false, x.At)
}

func (c *compiler) constant(x *ast.Name) (value.Value, bool) {
	switch {
	case x.Number == ownConstants && x.Index < len(c.prog.values):
		return c.prog.values[x.Index], true
	case c.in.lib.Table != nil:
		return c.in.lib.Table.Constant(x.Number, x.Index)
	}
	return value.Undef, false
}

// call compiles f(a; b).
func (c *compiler) call(x *ast.Call) operand {
	switch f := x.Fun.(type) {
	case *ast.Name:
		switch f.Kind {
		case ast.CommandName:
			return c.command(f, x, x.At)
		case ast.UnknownName, ast.MethodName:
			if m := c.prog.Method(f.Text); m != nil {
				return c.callMethod(m, x.Args, x.At)
			}
			hint := ""
			if near, ok := diag.Nearest(f.Text, c.knownNames); ok {
				hint = "did you mean " + near + "?"
			}
			return c.errorNode(f.At, errMethodNotFound, hint, "the method %s does not exist", f.Text)
		}
		return c.errorNode(f.At, errNotImplemented, "", "%s cannot be called", f.Text)
	case *ast.Member:
		return c.memberCall(x, f)
	}
	// x[i](a) or a call's result called: $o["f"](1)
	if ix, ok := x.Fun.(*ast.Index); ok {
		return c.indexCall(x, ix)
	}
	return c.errorNode(x.At, errNotFunction, "call a formula with .call(Null; ...)", "this cannot be called")
}

func (c *compiler) knownNames(yield func(string) bool) {
	c.prog.methodNames(yield)
	for _, t := range c.in.lib.Themes {
		for _, cmd := range t.Commands {
			if !yield(cmd.Name) {
				return
			}
		}
	}
}

// args compiles arguments that are evaluated into consecutive slots from base: while one is evaluated, those before it must stay.
func (c *compiler) args(xs []ast.Expr, base int) []operand {
	saved := c.top
	ops := make([]operand, len(xs))
	for i, x := range xs {
		c.top = max(saved, base+i)
		ops[i] = c.expr(x)
	}
	c.top = saved
	return ops
}

// calleeMargin is how many slots above the parameters a call site may write while arguments are evaluated: the hidden ones.
const calleeMargin = 5

func (c *compiler) callMethod(m *Method, xs []ast.Expr, at diag.Span) operand {
	pm, err := m.signature()
	if err != nil {
		// The callee cannot be read: the call fails when it is made, with the callee's own errors.
		return ofVal(tDyn, &brokenCall{m, at, c.m}, true, at)
	}
	n := &callNode{m: m, lay: &pm.layout, caller: c.m, off: c.offset(), at: at, site: c.site(at)}
	n.setArgs(c.args(xs, c.top+slotParams+calleeMargin))
	lay := &pm.layout
	switch lay.ret0 {
	case value.TInteger:
		if len(n.args) == 1 && (n.args[0].how == argInt || n.args[0].how == argIntLocal) && lay.nparams == 1 && lay.argc == 0 {
			return ofInt(&callInt1{callNode: *n, x: newIntArg(n.args[0].i), ret: lay.ret}, maxInteger, true, at)
		}
		return ofInt(&callInt{n}, maxInteger, true, at)
	case value.TReal:
		return ofReal(&callReal{n}, true, at)
	case value.TBoolean:
		return ofBool(&callBool{n}, true, at)
	case value.TText:
		return ofVal(tText, n, true, at)
	}
	return ofVal(tDyn, n, true, at)
}

// brokenCall is a call of a method whose source cannot be read.
type brokenCall struct {
	m      *Method
	at     diag.Span
	caller *Method
}

func (n *brokenCall) Val(fr *Frame) value.Value {
	p := proc(fr)
	_, err := n.m.signature()
	if err == nil {
		return value.Undef
	}
	p.fail(n.at, err)
	p.through(n.caller, n.at)
	return value.Undef
}

// setArgs says how each argument gets into the frame.
func (n *callNode) setArgs(ops []operand) {
	lay := n.lay
	n.nargs = len(ops)
	n.hidden = len(ops) < lay.nparams || lay.argc != 0
	for i, o := range ops {
		a := argNode{slot: uint8(slotParams + i), p: i, at: o.at}
		if i >= lay.nparams {
			a.how, a.v = argOver, asVal(o)
			n.args = append(n.args, a)
			continue
		}
		par := &lay.params[i]
		switch typ := par.t.typ; {
		case typ == value.TInteger && o.t == tInt:
			a.how, a.i = argInt, o.i
			if l := newIntArg(o.i); l.x == nil {
				a.how, a.from, a.c = argIntLocal, l.from, l.c
			}
		case typ == value.TReal && o.t == tReal && o.form == 'L':
			a.how, a.from = argBits, o.slot
		case typ == value.TReal && o.isNum():
			a.how, a.r = argReal, asReal(o)
		case typ == value.TBoolean && o.t == tBool:
			a.how, a.b = argBool, o.b
		case o.form == 'L' && (typ == value.TText && o.t == tText || typ == value.TVariant && (o.t == tText || o.t == tObj || o.t == tColl)):
			a.how, a.from = argLocal, o.slot
		case typ == value.TText && o.t == tText:
			a.how, a.v = argVal, asVal(o)
		case typ == value.TVariant && (o.isNum() || o.t == tText || o.t == tBool || o.t == tObj || o.t == tColl):
			a.how, a.v = argVal, asVal(o)
		case typ == value.TVariant:
			a.how, a.v = argOwn, asVal(o)
		default:
			a.how, a.v = argAny, asVal(o)
		}
		n.args = append(n.args, a)
	}
}

// ---- members

func (c *compiler) memberCall(x *ast.Call, f *ast.Member) operand {
	if n, ok := f.X.(*ast.Name); ok && n.Kind == ast.CommandName && isSuper(n) {
		return c.superFunction(x, f)
	}
	if s, ok := f.X.(*ast.Member); ok && f.Name == "new" {
		if full, store := isStore(s.X); store && !full {
			if cl := c.findClass(false, s.Name); cl != nil {
				ops := c.args(x.Args, c.top+slotParams+calleeMargin)
				return ofVal(tObj, &newUser{cl: cl, ops: ops, vals: allVals(ops), caller: c.m, off: c.offset(),
					top: c.offset() + uintptr(len(ops)+1)*valueSize, at: x.At, site: c.site(x.At),
					above: c.siteAt(x.At, c.offset()+uintptr(len(ops)+1)*valueSize)}, true, x.At)
			}
		}
	}
	if o, missing := c.missingClass(f.X); missing {
		return o
	}
	if f.Name == "promote" {
		c.code.promotes, c.code.epilogue = true, true
	}
	recv := c.expr(f.X)
	return c.memberCallOn(x, recv, f.Name, f.NameSpan)
}

func (c *compiler) memberCallOn(x *ast.Call, recv operand, name string, nameAt diag.Span) operand {
	ops := c.args(x.Args, c.top+slotParams+calleeMargin)
	n := &memberCall{x: asVal(recv), name: name, ops: ops, vals: allVals(ops), in: c.in, caller: c.m, off: c.offset(),
		top: c.offset() + uintptr(len(ops)+1)*valueSize, at: x.At, nameAt: nameAt, site: c.site(x.At)}
	n.above = c.siteAt(x.At, n.top)
	n.comp = func(d *MemberDef) *commandCall { return n.builtin(d, ops) }
	if d := c.in.lib.Class("Collection"); d != nil {
		if m := c.in.BuiltinClass("Collection").builtinFunction(name); m != nil {
			n.coll = n.builtin(m, ops)
		}
	}
	if recv.t == tColl && n.coll != nil {
		return ofVal(tDyn, &collectionCall{n}, true, x.At)
	}
	return ofVal(tDyn, n, true, x.At)
}

func allVals(ops []operand) []valNode {
	out := make([]valNode, len(ops))
	for i, o := range ops {
		out[i] = asVal(o)
	}
	return out
}

// builtin makes the call of a function of a built-in class with this node's arguments.
func (n *memberCall) builtin(d *MemberDef, ops []operand) *commandCall {
	call := &commandCall{callPlace: callPlace{name: d.Name, top: n.top}, run: d.Run, quick: d.Quick, member: true, off: n.off, at: n.at, site: n.above}
	forms := d.forms()
	var spans []diag.Span
	var vals []operand
	for _, o := range ops {
		if isStarOperand(o) {
			call.star = true
			continue
		}
		vals = append(vals, o)
		spans = append(spans, o.at)
	}
	call.spans = spans
	form := formFor(forms, len(vals))
	if form == nil {
		call.run, call.quick = wrongCount(d.Name, forms, len(vals)), nil
		form = &Form{}
	}
	call.bind(form, vals)
	return call
}

func isStarOperand(o operand) bool {
	k, ok := o.v.(*valConst)
	return ok && k.v.IsText() && k.v.Str() == "*" && o.t == tDyn
}

// bind fills the arguments of a command call.
func (n *commandCall) bind(form *Form, ops []operand) {
	for i, o := range ops {
		n.args = append(n.args, asVal(o))
		s := form.spec(i)
		n.specs = append(n.specs, s)
		pass := passesAll
		if s != nil && !fits(s, o) {
			pass = passesNone
			if k := s.To.Kind(); s.To != value.TVariant && s.To != value.TInteger && s.Accept.Has(k) {
				pass = int(k)
			}
		}
		n.pass = append(n.pass, pass)
		n.check = n.check || pass != passesAll
	}
	if n.star || n.refs != nil {
		n.quick = nil
	}
}

// What an argument must be to need no look at its specification; otherwise its Kind.
const (
	passesAll  = -1
	passesNone = -2
)

// fits tells that an argument needs no check.
func fits(s *ParamSpec, o operand) bool {
	if s.Accept == anyKind && s.To == value.TVariant || s.Out && !s.In {
		return true
	}
	switch o.t {
	case tInt:
		return s.Accept.Has(value.Real) && (s.To == value.TInteger && o.max <= maxInteger || s.To == value.TReal || s.To == value.TVariant)
	case tReal:
		return s.Accept.Has(value.Real) && (s.To == value.TReal || s.To == value.TVariant)
	case tBool:
		return s.Accept.Has(value.Boolean)
	}
	return false // a text may turn out Undefined when its evaluation failed, and that is caught before the check
}

func wrongCount(name string, forms []*Form, n int) func(*Call) (value.Value, error) {
	return func(*Call) (value.Value, error) {
		least, most := math.MaxInt, 0
		for _, f := range forms {
			least = min(least, f.Required)
			if f.Repeat > 0 {
				most = math.MaxInt
			}
			most = max(most, len(f.Params))
		}
		want := ""
		switch {
		case most == math.MaxInt:
			want = "at least " + plural(least)
		case least == most:
			want = plural(least)
		default:
			want = plural(least) + " to " + plural(most)
			want = strings.Replace(want, " arguments to", " to", 1)
			want = strings.Replace(want, " argument to", " to", 1)
		}
		return value.Undef, value.Errf(errArgumentTypes, "%s expects %s, not %d", name, want, n)
	}
}

func plural(n int) string {
	if n == 1 {
		return "1 argument"
	}
	return value.Show(value.Int(n), 20) + " arguments"
}

// indexCall is $o["f"](a).
func (c *compiler) indexCall(x *ast.Call, ix *ast.Index) operand {
	ops := c.args(x.Args, c.top+slotParams+calleeMargin)
	n := &indexCallNode{x: asVal(c.expr(ix.X)), i: asVal(c.expr(ix.I)), at: x.At}
	n.call = func(name string) *memberCall {
		return &memberCall{x: n.x, name: name, ops: ops, vals: allVals(ops), in: c.in, caller: c.m, off: n.off, top: n.top, at: x.At, nameAt: ix.At, site: n.site, above: n.above}
	}
	n.off, n.top, n.site = c.offset(), c.offset()+uintptr(len(ops)+1)*valueSize, c.site(x.At)
	n.above = c.siteAt(x.At, n.top)
	n.vals, n.caller = allVals(ops), c.m
	return ofVal(tDyn, n, true, x.At)
}

// indexCallNode calls a function found by a computed name.
type indexCallNode struct {
	x, i     valNode
	vals     []valNode
	call     func(name string) *memberCall
	off, top uintptr
	site     uint64
	above    uint64
	caller   *Method
	at       diag.Span
}

func (n *indexCallNode) Val(fr *Frame) value.Value {
	p := proc(fr)
	x := n.x.Val(fr)
	i := n.i.Val(fr)
	if p.err != nil {
		return value.Undef
	}
	if i.IsText() {
		m := n.call(i.Str())
		m.comp = func(d *MemberDef) *commandCall { return m.builtin(d, m.ops) }
		if x.IsColl() {
			if d := p.in.BuiltinClass("Collection").builtinFunction(m.name); d != nil {
				m.coll = m.builtin(d, m.ops)
			}
		}
		return m.slow(fr, p, x)
	}
	f := FunctionOf(getIndex0(fr, n.off, x, i, n.at))
	if p.err != nil {
		return value.Undef
	}
	if f == nil {
		p.failf(n.at, errNotFunction, "this element is not a function")
		return value.Undef
	}
	args := make([]value.Value, len(n.vals))
	for k, a := range n.vals {
		args[k] = a.Val(fr)
	}
	if p.err != nil {
		return value.Undef
	}
	fr[slotProcess].SetBits(n.above)
	this := value.NullV
	if x.IsObject() {
		this = x
	}
	v := p.apply(fr, n.top, f, this, args)
	if p.err != nil {
		p.through(n.caller, n.at)
	}
	return v
}

// superFunction is Super.f(a): the parent's function on the same object.
func (c *compiler) superFunction(x *ast.Call, f *ast.Member) operand {
	return ofVal(tDyn, c.superCall(f.Name, f.NameSpan, x.Args, x.At), true, x.At)
}

func (c *compiler) superConstructor(args []ast.Expr, at diag.Span) operand {
	switch {
	case c.m.class == nil:
		return c.errorNode(at, errSuperMisplaced, "", "Super is only possible in a function of a class")
	case !c.m.ctor:
		return c.errorNode(at, errSuperMisplaced, "write Super.name(...) to call a function of the superclass",
			"Super(...) is only possible in a constructor: that of the superclass has already been called")
	}
	return ofVal(tDyn, c.superCall("", at, args, at), true, at)
}

func (c *compiler) superCall(name string, nameAt diag.Span, args []ast.Expr, at diag.Span) *superCall {
	return &superCall{superMember: superMember{c.m.class, name, c.offset(), nameAt}, ops: c.args(args, c.top+slotParams+calleeMargin), caller: c.m,
		at: at, site: c.site(at), flag: c.code.supered}
}

// superCall is Super.f(...) and, with an empty name, Super(...) in a constructor.
type superCall struct {
	superMember
	ops    []operand
	call   atomic.Pointer[callNode]
	caller *Method
	at     diag.Span
	site   uint64
	flag   uint8 // code.supered
}

func (n *superCall) Val(fr *Frame) value.Value {
	p := proc(fr)
	if p.err != nil {
		return value.Undef
	}
	call := n.call.Load()
	if call == nil {
		m := n.target(p)
		if m == nil {
			return value.Undef // a failure, or a parent without a constructor
		}
		pm, err := m.signature()
		if err != nil {
			p.fail(n.at, err)
			return value.Undef
		}
		call = &callNode{m: m, lay: &pm.layout, caller: n.caller, off: n.off, at: n.at, site: n.site}
		call.setArgs(n.ops)
		n.call.Store(call)
	}
	if n.again(fr) {
		return value.Undef
	}
	nf := call.callThis(fr, fr[slotThis])
	n.called(fr)
	if nf == nil || p.err != nil || n.name == "" {
		return value.Undef
	}
	return loadTyped(nf, call.lay.ret, call.lay.ret0)
}

// target is the function or constructor of the parent class.
func (n *superCall) target(p *Process) *Method {
	if n.name != "" {
		return n.find(p)
	}
	b, err := n.class.definition()
	if err == nil {
		b, err = b.super()
	}
	for err == nil && b != nil && b.ctor == nil {
		b, err = b.super()
	}
	if err != nil {
		p.fail(n.at, err)
		return nil
	}
	if b == nil {
		return nil
	}
	return b.ctor
}

func (n *superCall) Exec(fr *Frame) flow { n.Val(fr); return ended(fr) }

// ---- commands

// command compiles a command, with (call not nil) or without parentheses.
func (c *compiler) command(x *ast.Name, call *ast.Call, at diag.Span) operand {
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
		if _, ok := systemVariables[fold(x.Text)]; ok && call == nil {
			return ofVal(tDyn, &processVariable{c.in.vars.slot(fold(x.Text), x.Text), x.At}, false, at)
		}
		name := x.Text
		if c.in.lib.Table != nil {
			if known := c.in.lib.Table.CommandName(x.Number); known != "" {
				name = known
			}
		}
		return ofVal(tDyn, &missingCommand{name, at}, true, at)
	}
	return c.commandCall(cmd, args, at)
}

func (c *compiler) commandCall(cmd *Command, xs []ast.Expr, at diag.Span) operand {
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
		n.run, n.quick = wrongCount(cmd.Name, forms, len(rest)), nil
		return ofVal(tDyn, n, true, at)
	}
	saved := c.top
	var ops []operand
	for i, a := range rest {
		c.top = saved + 1 + i // the arguments lie one slot up, see commandCall.with
		s := form.spec(i)
		if s != nil && s.Elsewhere {
			ops = append(ops, c.elsewhere(cmd.Name, a))
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
				var v valNode = p
				if r, ok := p.(interface{ raw(fr *Frame) value.Value }); ok {
					v = &rawOf{r}
				}
				ops = append(ops, operand{t: tDyn, form: 'X', v: v, fail: true, at: a.Span()})
				n.spans = append(n.spans, a.Span())
				continue
			}
			if s.Out {
				ops = append(ops, c.errorNode(a.Span(), errVariableExpected, "", "%s writes its result here: a variable is expected", cmd.Name))
				n.spans = append(n.spans, a.Span())
				continue
			}
		}
		if s != nil && s.Method {
			if nm, ok := a.(*ast.Name); ok && nm.Kind != ast.CommandName && c.prog.Method(nm.Text) != nil {
				ops = append(ops, ofVal(tText, &valConst{value.Str(nm.Text)}, false, nm.At))
				n.spans = append(n.spans, nm.At)
				continue
			}
		}
		ops = append(ops, c.expr(a))
		n.spans = append(n.spans, a.Span())
	}
	c.top = saved
	n.top = uintptr(c.top+len(rest)+1) * valueSize
	n.site = c.siteAt(at, n.top)
	n.bind(form, ops)
	switch strings.ToLower(form.Result) {
	case "integer", "real":
		return operand{t: tReal, form: 'X', r: n, v: n, fail: true, at: at}
	case "boolean":
		return operand{t: tBool, form: 'X', b: commandBool{n}, v: n, fail: true, at: at}
	case "text":
		return ofVal(tText, n, true, at)
	}
	return ofVal(tDyn, n, true, at)
}

// elsewhere compiles an argument that names a variable of another process, or an element of an array there. Its value is a pointer that refers to no
// variable of this process: it carries the name and the index.
func (c *compiler) elsewhere(command string, x ast.Expr) operand {
	n := &elsewhereNode{}
	if e, ok := x.(*ast.Element); ok {
		n.i = asIndex(c.expr(e.I))
		x = e.X
	}
	switch x := x.(type) {
	case *ast.Name:
		if x.Kind == ast.UnknownName || x.Kind == ast.MethodName {
			n.name = x.Text
			return ofVal(tDyn, n, true, x.At)
		}
	case *ast.Interprocess:
		n.name = "<>" + x.Name
		return ofVal(tDyn, n, true, x.At)
	}
	return c.errorNode(x.Span(), errVariableExpected, "", "%s: the name of a process or interprocess variable is expected here", command)
}

// elsewhereNode is the name of a variable of another process.
type elsewhereNode struct {
	name string
	i    intNode
}

func (n *elsewhereNode) Val(fr *Frame) value.Value {
	p := &value.PointerV{Var: &value.Variable{Name: n.name, Dead: true}, Index: -1, Index2: -1}
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
func (c *compiler) intrinsic(x *ast.Name, call *ast.Call, args []ast.Expr, at diag.Span) (operand, bool) {
	if len(args) == 0 {
		switch x.Number {
		case cmdTrue:
			return ofBool(&boolConst{true}, false, at), true
		case cmdFalse:
			return ofBool(&boolConst{false}, false, at), true
		case cmdNull:
			return ofVal(tDyn, &valConst{value.NullV}, false, at), true
		case cmdThis:
			if c.code.supered != 0 {
				return operand{t: tObj, form: 'X', v: &earlyThis{c.code.supered, at}, fail: true, at: at}, true
			}
			return operand{t: tObj, form: 'L', slot: slotThis, v: &valLocal{slotThis}, at: at}, true
		case cmdCountParams:
			if c.code.argc == 0 {
				return num(0, at), true
			}
			return ofInt(&intLocal{c.code.argc}, maxInteger, false, at), true
		case cmdNewObject:
			return ofVal(tObj, &newObject{shape: value.RootShape()}, false, at), true
		case cmdNewCollection:
			return ofVal(tColl, &newColl{}, false, at), true
		case cmdCurrentMethod:
			return ofVal(tText, &valConst{value.Str(c.m.Name)}, false, at), true
		case cmdCS, cmd4D:
			return ofVal(tDyn, &storeNode{c.prog.store(c.in, x.Number == cmd4D)}, false, at), true
		case cmdDeferred:
			return ofVal(tColl, deferredFormulas{}, false, at), true
		case cmdCopyParams:
			return ofVal(tDyn, &copyParams{c.paramAt(&ast.ParamAt{Pos: x.Pos, Index: &ast.Number{Pos: x.Pos, Value: 1}}), &intConst{1}}, false, at), true
		}
	}
	if call == nil {
		if isSuper(x) {
			return c.superConstructor(args, at), true
		}
		return operand{}, false
	}
	switch x.Number {
	case cmdSuperCall, cmdSuper:
		return c.superConstructor(args, at), true
	case cmdFormulaCommand:
		return c.formula(call), true
	case cmdDefer:
		return c.deferCall(call, at), true
	case cmdNewCollection:
		return ofVal(tColl, &newColl{c.values(args)}, true, at), true
	case cmdNewObject:
		if len(args)%2 == 0 {
			keys := make([]string, 0, len(args)/2)
			vals := make([]valNode, 0, len(args)/2)
			for i := 0; i < len(args); i += 2 {
				t, ok := args[i].(*ast.Text)
				if !ok {
					return operand{}, false
				}
				keys = append(keys, t.Value)
				vals = append(vals, asVal(c.expr(args[i+1])))
			}
			return ofVal(tObj, objectNode(keys, vals), true, at), true
		}
	case cmdCopyParams:
		if len(args) == 1 {
			n := &copyParams{c.paramAt(&ast.ParamAt{Pos: x.Pos, Index: &ast.Number{Pos: x.Pos, Value: 1}}), asIndex(c.expr(args[0]))}
			return ofVal(tDyn, n, true, at), true
		}
	case cmdSubstring:
		if len(args) == 3 {
			t, i, count := c.expr(args[0]), c.expr(args[1]), c.expr(args[2])
			if t.t == tText && i.t == tInt && i.max <= maxInteger && count.t == tInt && count.max <= maxInteger {
				return ofVal(tText, &substring{asVal(t), newIntArg(i.i), newIntArg(count.i)}, t.fail || i.fail || count.fail, at), true
			}
		}
	case cmdSizeOfArray:
		if len(args) == 1 {
			return ofInt(&arraySize{c.raw(args[0]), at}, maxInteger, true, at), true
		}
	}
	if len(args) == 1 {
		if o, ok := c.intrinsic1(x.Number, args[0], at); ok {
			return o, true
		}
	}
	return operand{}, false
}

// intrinsic1 compiles functions of one argument whose type is known to fit; all else goes to the library.
func (c *compiler) intrinsic1(number int, arg ast.Expr, at diag.Span) (operand, bool) {
	switch number {
	case cmdNot, cmdLength, cmdAbs, cmdInt, cmdSquareRoot:
	default:
		return operand{}, false
	}
	saved := c.top
	o := c.expr(arg)
	c.top = saved
	switch {
	case number == cmdNot && o.t == tBool:
		return ofBool(&not{o.b}, o.fail, at), true
	case number == cmdNot:
		return ofBool(&notVal{asVal(o), o.at}, true, at), true
	case number == cmdLength && o.t == tText:
		return ofInt(&textLength{asVal(o)}, 32, o.fail, at), true
	case number == cmdAbs && o.isNum():
		return ofReal(&realAbs{asReal(o)}, o.fail, at), true
	case number == cmdInt && o.isNum():
		return ofReal(&realFloor{asReal(o)}, o.fail, at), true
	case number == cmdSquareRoot && o.isNum():
		return ofReal(&realSqrt{asReal(o)}, o.fail, at), true
	}
	return operand{}, false
}

type textLength struct{ x valNode }

func (n *textLength) Int(fr *Frame) int64 {
	if v := n.x.Val(fr); v.IsText() {
		return int64(v.Len())
	}
	return 0
}

// substring is Substring of a text and whole numbers.
type substring struct {
	t     valNode
	first intArg
	count intArg
}

func (n *substring) Val(fr *Frame) value.Value {
	t := n.t.Val(fr)
	first, count := int(n.first.get(fr)), int(n.count.get(fr))
	p := proc(fr)
	if p.err != nil || !t.IsText() {
		return value.Undef
	}
	return p.cursor.Substring(t, first, count)
}

type realAbs struct{ x realNode }

func (n *realAbs) Real(fr *Frame) float64 { return math.Abs(n.x.Real(fr)) }

type realFloor struct{ x realNode }

func (n *realFloor) Real(fr *Frame) float64 { return math.Floor(n.x.Real(fr)) }

type realSqrt struct{ x realNode }

func (n *realSqrt) Real(fr *Frame) float64 { return math.Sqrt(n.x.Real(fr)) }

// arraySize is Size of array.
type arraySize struct {
	x  valNode
	at diag.Span
}

func (n *arraySize) Int(fr *Frame) int64 {
	v := n.x.Val(fr)
	if v.IsArray() {
		return int64(v.Array().Size())
	}
	p := proc(fr)
	if v.Kind() == value.Pointer && v.Pointer().Var != nil && v.Pointer().Var.V.IsArray() {
		return int64(v.Pointer().Var.V.Array().Size())
	}
	if !v.IsUndef() && p.err == nil {
		p.failHint(n.at, errArrayExpected, labelOf(v), "the size of a collection is its .length", "Size of array expects an array, not %s", describe(v))
	}
	return 0
}

// storeNode is cs or 4D as a value.
type storeNode struct{ s *classStore }

func (n *storeNode) Val(fr *Frame) value.Value { return value.Obj(n.s.value(proc(fr).in)) }

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
