package interp

import (
	"math"
	"slices"
	"strconv"
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
func (c *compiler) name(x *ast.Name) *operand {
	switch x.Kind {
	case ast.ConstantName:
		if v, ok := c.constant(x); ok {
			if v.IsNum() {
				return c.num(v.Float(), x.At)
			}
			t := tDyn
			if v.IsText() {
				t = tText
			}
			return c.ofVal(t, &valConst{v}, false, x.At)
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
	return c.readVariable(c.processRef(x.Text, x.At), false, x.At)
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
func (c *compiler) call(x *ast.Call) *operand {
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
		for _, cmd := range t.Commands() {
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
		ops[i] = *c.expr(x)
	}
	c.top = saved
	return ops
}

// calleeMargin is how many slots above the parameters a call site may write while arguments are evaluated: the hidden ones.
const calleeMargin = 5

func (c *compiler) callMethod(m *Method, xs []ast.Expr, at diag.Span) *operand {
	pm, err := m.signature()
	if err != nil {
		// The callee cannot be read: the call fails when it is made, with the callee's own errors.
		return c.ofVal(tDyn, &brokenCall{m, at, c.m}, true, at)
	}
	one := &callInt1{}
	n := &one.callNode
	from, ops := callFrom{c.m, c.offset(), at, c.site(at)}, c.args(xs, c.top+slotParams+calleeMargin)
	n.init(m, pm, from, ops)
	lay := n.lay
	switch lay.ret0 {
	case value.TInteger:
		if n.nargs == 1 && lay.nparams == 1 && lay.argc == 0 && lay.params[0].t.typ == value.TInteger {
			switch a := n.args[0]; a.how {
			case argBits, argIntLocal:
				one.x, one.ret = localArg(a.from, a.c), lay.ret
				return c.ofInt(one, maxInteger, true, at)
			case argInt:
				one.x, one.ret = newIntArg(a.i), lay.ret
				return c.ofInt(one, maxInteger, true, at)
			}
		}
		return c.ofInt(&callInt{n}, maxInteger, true, at)
	case value.TReal:
		return c.ofReal(&callReal{n}, true, at)
	case value.TBoolean:
		return c.ofBool(&callBool{n}, true, at)
	case value.TText:
		return c.ofVal(tText, n, true, at)
	}
	if n.nargs == 1 && !n.hidden && lay.nparams == 1 && lay.params[0].t.typ == value.TReal {
		switch a := n.args[0]; a.how {
		case argBits, argRealLocal:
			one := &callNumber1{c: a.f, from: a.from}
			one.init(m, pm, from, ops)
			return c.ofVal(tDyn, one, true, at)
		}
	}
	return c.ofVal(tDyn, n, true, at)
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
	for i := range ops {
		o := &ops[i]
		a := argNode{slot: uint8(slotParams + i), p: i, at: o.at}
		if i >= lay.nparams {
			a.how, a.v = argOver, asVal(o)
			n.args = append(n.args, a)
			continue
		}
		par := &lay.params[i]
		switch typ := par.t.typ; {
		case typ == value.TInteger && o.t == tInt:
			a.how, a.i = argInt, o.int()
			if l := newIntArg(o.int()); l.isLocal() {
				a.how, a.from, a.c = argIntLocal, l.from, l.c
				if l.c == 0 && o.fitsInteger() {
					a.how = argBits
				}
			}
		case typ == value.TReal && o.t == tReal && o.form == 'L':
			a.how, a.from = argBits, o.slot
		case typ == value.TReal && o.t == tInt && o.form == 'L':
			a.how, a.from = argIntReal, o.slot
		case typ == value.TReal && o.isNum():
			a.how, a.r = argReal, asReal(o)
			switch x := a.r.(type) {
			case *realAddLC:
				a.how, a.from, a.f = argRealLocal, x.l, x.r
			case *realSubLC:
				a.how, a.from, a.f = argRealLocal, x.l, -x.r
			}
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
			switch typ {
			case value.TInteger:
				a.how = argNumInt
			case value.TReal:
				a.how = argNumReal
			}
			if par.t.class != nil && par.strict {
				a.how = argClass
			}
			if k := typ.Kind(); par.t.class == nil && (k == value.Object || k == value.Collection || k == value.Pointer) {
				a.how, a.kind = argKind, k
				if o.form == 'L' && (o.t == tObj || o.t == tColl || o.t == tPtr) {
					a.how, a.from = argKindLocal, o.slot
				}
			}
		}
		n.args = append(n.args, a)
	}
	n.setNumbers()
}

// setNumbers sees whether all arguments are numbers in locals, which are moved without a node.
func (n *callNode) setNumbers() {
	if len(n.args) > maxNumbers {
		return
	}
	for i, a := range n.args {
		switch a.how {
		case argBits:
		case argIntReal:
			n.reals |= 1 << i
		default:
			return
		}
		n.from[i] = a.from
	}
	n.numbers = true
}

// ---- members

func (c *compiler) memberCall(x *ast.Call, f *ast.Member) *operand {
	if n, ok := f.X.(*ast.Name); ok && n.Kind == ast.CommandName && isSuper(n) {
		return c.superFunction(x, f)
	}
	if s, ok := f.X.(*ast.Member); ok && f.Name == "new" {
		if full, store := isStore(s.X); store && !full {
			if cl := c.findClass(false, s.Name); cl != nil {
				ops := c.args(x.Args, c.top+slotParams+calleeMargin)
				return c.ofVal(tObj, &newUser{cl: cl, ops: ops, vals: allVals(ops), caller: c.m, off: c.offset(),
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

func (c *compiler) memberCallOn(x *ast.Call, recv *operand, name string, nameAt diag.Span) *operand {
	ops := c.args(x.Args, c.top+slotParams+calleeMargin)
	n := &memberCall{x: asVal(recv), local: recv.form == 'L' && !recv.isNum(), from: recv.slot, name: name, ops: ops, vals: allVals(ops), in: c.in, caller: c.m, off: c.offset(),
		top: c.offset() + uintptr(len(ops)+1)*valueSize, at: x.At, nameAt: nameAt, site: c.site(x.At)}
	n.above = c.siteAt(x.At, n.top)
	n.comp = func(d *MemberDef) *commandCall { return n.builtin(d, ops) }
	if d := c.in.lib.Class("Collection"); d != nil {
		if m := c.in.BuiltinClass("Collection").builtinFunction(name); m != nil {
			n.coll = n.builtin(m, ops)
		}
	}
	if recv.t == tColl && n.coll != nil {
		if name == "push" && len(n.vals) == 1 && !n.coll.star {
			return c.ofVal(tDyn, &collectionPush{collectionCall{n}, n.vals[0]}, true, x.At)
		}
		return c.ofVal(tDyn, &collectionCall{n}, true, x.At)
	}
	return c.ofVal(tDyn, n, true, x.At)
}

func allVals(ops []operand) []valNode {
	out := make([]valNode, len(ops))
	for i := range ops {
		out[i] = asVal(&ops[i])
	}
	return out
}

// builtin makes the call of a function of a built-in class with this node's arguments.
func (n *memberCall) builtin(d *MemberDef, ops []operand) *commandCall {
	call := &commandCall{callPlace: callPlace{name: d.shown(), top: n.top}, run: d.Run, quick: d.Quick, member: true, off: n.off, at: n.at, site: n.above}
	forms := d.Forms()
	var spans []diag.Span
	var vals []operand
	for i := range ops {
		o := &ops[i]
		if isStarOperand(o) && slices.ContainsFunc(forms, func(f *Form) bool { return f.Star }) {
			call.star = true
			continue
		}
		vals = append(vals, *o)
		spans = append(spans, o.at)
	}
	call.spans = spans
	form := formFor(forms, len(vals))
	if form == nil {
		call.run, call.quick = wrongCount(d.shown(), d.Syntax, forms, len(vals)), nil
		form = &Form{}
	}
	call.bind(form, vals)
	return call
}

// shown is the name in messages: that of a constructor says of which class.
func (d *MemberDef) shown() string {
	if d.makes {
		return "4D." + d.class + ".new"
	}
	return d.Name
}

func isStarOperand(o *operand) bool {
	k, ok := o.v.(*operatorConst)
	return ok && k.v.Str() == "*"
}

// bind fills the arguments of a command call.
func (n *commandCall) bind(form *Form, ops []operand) {
	for i := range ops {
		o := &ops[i]
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
func fits(s *ParamSpec, o *operand) bool {
	if s.Accept == anyKind && s.To == value.TVariant || s.Out && !s.In {
		return true
	}
	switch o.t {
	case tInt:
		return s.Accept.Has(value.Real) && (s.To == value.TInteger && o.fitsInteger() || s.To == value.TReal || s.To == value.TVariant)
	case tReal:
		return s.Accept.Has(value.Real) && (s.To == value.TReal || s.To == value.TVariant)
	case tBool:
		return s.Accept.Has(value.Boolean)
	}
	return false // a text may turn out Undefined when its evaluation failed, and that is caught before the check
}

// wrongCount is the error of a command or function that is called with a number of arguments that none of its forms takes; syntax is its row's.
func wrongCount(name, syntax string, forms []*Form, n int) func(*Call) (value.Value, error) {
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
		case n >= least && n <= most:
			e := value.Errf(errArgumentTypes, "%s cannot have %s", name, plural(n))
			e.Hint = "it is written " + name + strings.ReplaceAll(syntax, "\n", " or "+name)
			return value.Undef, e
		case most == math.MaxInt:
			want = "at least " + plural(least)
		case least == most:
			want = plural(least)
		case least+1 == most:
			want = strconv.Itoa(least) + " or " + plural(most)
		default:
			want = strconv.Itoa(least) + " to " + plural(most)
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
func (c *compiler) indexCall(x *ast.Call, ix *ast.Index) *operand {
	ops := c.args(x.Args, c.top+slotParams+calleeMargin)
	n := &indexCallNode{x: asVal(c.expr(ix.X)), i: asVal(c.expr(ix.I)), at: x.At}
	n.call = func(name string) *memberCall {
		return &memberCall{x: n.x, name: name, ops: ops, vals: allVals(ops), in: c.in, caller: c.m, off: n.off, top: n.top, at: x.At, nameAt: ix.At, site: n.site, above: n.above}
	}
	n.off, n.top, n.site = c.offset(), c.offset()+uintptr(len(ops)+1)*valueSize, c.site(x.At)
	n.above = c.siteAt(x.At, n.top)
	n.vals, n.caller = allVals(ops), c.m
	return c.ofVal(tDyn, n, true, x.At)
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
func (c *compiler) superFunction(x *ast.Call, f *ast.Member) *operand {
	return c.ofVal(tDyn, c.superCall(f.Name, f.NameSpan, x.Args, x.At), true, x.At)
}

func (c *compiler) superConstructor(args []ast.Expr, at diag.Span) *operand {
	switch {
	case c.m.class == nil:
		return c.errorNode(at, errSuperMisplaced, "", "Super is only possible in a function of a class")
	case !c.m.ctor:
		return c.errorNode(at, errSuperMisplaced, "write Super.name(...) to call a function of the superclass",
			"Super(...) is only possible in a constructor: that of the superclass has already been called")
	}
	return c.ofVal(tDyn, c.superCall("", at, args, at), true, at)
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
		call = newCall(m, pm, callFrom{n.caller, n.off, n.at, n.site}, n.ops)
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
