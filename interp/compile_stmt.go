package interp

import (
	"math"

	"tetra/ast"
	"tetra/diag"
	"tetra/resolve"
	"tetra/value"
)

func (c *compiler) block(stmts []ast.Stmt) stmtNode {
	nodes, spans := c.lines(stmts)
	switch len(nodes) {
	case 0:
		return &emptyBlock{}
	case 1:
		return &block1{a: nodes[0], at: [1]diag.Span{spans[0]}, code: c.code}
	}
	if c.hooks() {
		return c.hookedLines(nodes)
	}
	switch len(nodes) {
	case 2:
		return &block2{a: nodes[0], b: nodes[1], at: [2]diag.Span(spans), code: c.code}
	case 3:
		return &block3{a: nodes[0], b: nodes[1], c: nodes[2], at: [3]diag.Span(spans), code: c.code}
	}
	return &block{nodes, spans, c.code}
}

// branch compiles the lines of If, Else or Case of.
func (c *compiler) branch(stmts []ast.Stmt) stmtNode {
	n := c.block(stmts)
	if b, ok := n.(*block1); ok {
		c.code.alone = append(c.code.alone, b.at[0])
		return b.a
	}
	return n
}

// loopBody compiles the lines that a loop repeats.
func (c *compiler) loopBody(stmts []ast.Stmt) loopBody {
	if repeats := c.in.opt.Repeats; repeats != nil {
		repeats()
	}
	return c.body(stmts)
}

// body compiles the lines of a method, or of a loop.
func (c *compiler) body(stmts []ast.Stmt) loopBody {
	n := c.block(stmts)
	if b, ok := n.(*block1); ok {
		return loopBody{b.a, &onlyLine{b.at[0], c.code}}
	}
	return loopBody{s: n}
}

// lines compiles the statements of a block that do something when they run.
func (c *compiler) lines(stmts []ast.Stmt) (nodes []stmtNode, spans []diag.Span) {
	nodes, spans = make([]stmtNode, 0, len(stmts)), make([]diag.Span, 0, len(stmts))
	for _, st := range stmts {
		n := c.stmt(st)
		if n == nil {
			continue
		}
		if c.hooks() {
			n = c.hook(n, st.Span())
		}
		nodes = append(nodes, n)
		spans = append(spans, st.Span())
	}
	return nodes, spans
}

// stmt compiles one statement; nil for one that does nothing when it runs. The places of its operands are free again then.
func (c *compiler) stmt(st ast.Stmt) stmtNode {
	operands, constants := c.scratch.operands.used, c.scratch.constants.used
	n := c.statement(st)
	c.scratch.operands.used, c.scratch.constants.used = operands, constants
	return n
}

func (c *compiler) statement(st ast.Stmt) stmtNode {
	switch st := st.(type) {
	case *ast.ExprStmt:
		return c.exprStmt(st)
	case *ast.Assign:
		return c.assign(st)
	case *ast.VarDecl:
		return c.varDecl(st)
	case *ast.If:
		return c.ifStmt(st)
	case *ast.CaseOf:
		n := &caseStmt{}
		for _, b := range st.Branches {
			n.conds = append(n.conds, asCond(c.expr(b.Cond)))
			n.body = append(n.body, c.branch(b.Body))
		}
		if st.Else != nil {
			n.els = c.branch(st.Else)
		}
		if t := caseTable(n); t != nil {
			return t
		}
		return n
	case *ast.While:
		return c.whileStmt(st)
	case *ast.Repeat:
		body := c.loopBody(st.Body)
		return &repeatStmt{body, asCond(c.expr(st.Until)), st.At}
	case *ast.For:
		return c.forStmt(st)
	case *ast.ForEach:
		return c.forEach(st)
	case *ast.Use:
		return &useStmt{asVal(c.expr(st.X)), c.block(st.Body), st.X.Span()}
	case *ast.Try:
		n := &tryStmt{body: c.block(st.Body), code: c.code}
		if !st.CatchAt.IsZero() {
			n.catch = c.block(st.Catch)
		}
		return n
	case *ast.Return:
		return c.returnStmt(st)
	case *ast.Break:
		return &breakStmt{}
	case *ast.Continue:
		return &continueStmt{}
	case *ast.SQL:
		return &failStmt{&diag.Error{Span: st.At, Number: errNotImplemented, Message: "SQL is not implemented"}}
	}
	return &failStmt{&diag.Error{Span: st.Span(), Number: errSyntax, Message: "this line could not be read"}}
}

func (c *compiler) exprStmt(st *ast.ExprStmt) stmtNode {
	call, _ := st.X.(*ast.Call)
	name, _ := st.X.(*ast.Name)
	if call != nil {
		if n, ok := call.Fun.(*ast.Name); ok && n.Kind == ast.CommandName {
			if typ, array, short, ok := resolve.Declarator(n.Number); ok {
				args := resolve.Declared(n.Number, call.Args)
				if array {
					return c.arrayDecl(c.commandName(n), args, call.At, typ, short)
				}
				return c.declareAll(args, typ)
			}
		}
	}
	if name != nil && name.Kind == ast.CommandName {
		if _, _, _, ok := resolve.Declarator(name.Number); ok {
			return &failStmt{&diag.Error{Span: st.Span(), Number: value.ErrArgumentTypes, Message: c.commandName(name) + " expects the names of variables"}}
		}
	}
	o := c.expr(st.X)
	v := asVal(o)
	if s, ok := v.(stmtNode); ok {
		return s
	}
	switch {
	case o.int() != nil:
		if s, ok := o.int().(stmtNode); ok {
			return s
		}
	case o.real() != nil:
		if s, ok := o.real().(stmtNode); ok {
			return s
		}
	case o.b != nil:
		if s, ok := o.b.(stmtNode); ok {
			return s
		}
	}
	return &exprStmt{v}
}

// declareAll is what a declaration does when it runs: nothing for locals, which have their type from the start.
func (c *compiler) declareAll(names []ast.Expr, typ value.Type) stmtNode {
	var nodes []stmtNode
	for _, n := range names {
		switch n := n.(type) {
		case *ast.Local:
			if l, h := c.local(n.Name); l.Retyped {
				nodes = append(nodes, &declareVariable{&cellLocal{cells: c.code.cells, i: h.cell, at: n.At}, typ})
			}
		case *ast.Name:
			if n.Kind == ast.UnknownName || n.Kind == ast.MethodName {
				nodes = append(nodes, &declareVariable{&processVariable{c.in.vars.slot(fold(n.Text), n.Text), n.At}, typ})
			}
		case *ast.Interprocess:
			nodes = append(nodes, &declareVariable{&interprocessVariable{c.in.inter.slot(fold(n.Name), n.Name), n.At}, typ})
		}
	}
	switch len(nodes) {
	case 0:
		return nil
	case 1:
		return nodes[0]
	}
	return &sequence{nodes}
}

// sequence runs statements that one line stands for.
type sequence struct{ s []stmtNode }

func (n *sequence) Exec(fr *Frame) flow {
	for _, s := range n.s {
		if f := s.Exec(fr); f != flowNext {
			return f
		}
	}
	return flowNext
}

// declareVariable gives a process or interprocess variable its type. One that has it already keeps its value.
type declareVariable struct {
	v interface {
		variable(fr *Frame) *value.Variable
	}
	typ value.Type
}

func (n *declareVariable) Exec(fr *Frame) flow {
	v := n.v.variable(fr)
	if v.State == value.Common {
		in := proc(fr).in
		in.interVars.Lock()
		defer in.interVars.Unlock()
	}
	if v.Declared && v.Type == n.typ {
		return flowNext
	}
	w, err := value.Assign(n.typ, v.V)
	if err != nil || v.V.IsArray() {
		w = n.typ.Default()
	}
	v.Type, v.Declared, v.V = n.typ, true, w
	return flowNext
}

func (c *compiler) varDecl(st *ast.VarDecl) stmtNode {
	typ, _, _ := resolve.TypeOf(st.Type)
	decl := c.declareAll(st.Names, typ)
	if st.Init == nil || len(st.Names) != 1 {
		return decl
	}
	set := c.assign(&ast.Assign{Pos: st.Pos, Target: st.Names[0], Value: st.Init})
	if decl != nil && st.Type != nil {
		return &sequence{[]stmtNode{decl, set}}
	}
	return set
}

// arrayDecl compiles ARRAY TEXT and the like: an array, its size, and in two dimensions a second size.
func (c *compiler) arrayDecl(name string, args []ast.Expr, at diag.Span, typ value.Type, short bool) stmtNode {
	if len(args) < 2 || len(args) > 3 {
		return &failStmt{&diag.Error{Span: at, Number: errArgumentTypes, Message: name + " expects an array, a size, and for two dimensions a second size"}}
	}
	size := func(x ast.Expr, parameter string) realNode {
		o := c.expr(x)
		if o.isNum() {
			return asReal(o)
		}
		return &integerArgument{asVal(o), name, parameter, o.at}
	}
	to, raw := c.arrayPlace(args[0])
	n := &declareArray{name: name, to: to, raw: raw, elem: typ, short: short, rows: size(args[1], "size"), at: at}
	if len(args) == 3 {
		n.cols = size(args[2], "size2")
	}
	return n
}

// arrayPlace is a place that holds an array, and how to read the array from it.
func (c *compiler) arrayPlace(x ast.Expr) (placeNode, valNode) {
	p := c.place(x)
	if r, ok := p.(interface{ raw(fr *Frame) value.Value }); ok {
		return p, &rawOf{r}
	}
	return p, p
}

func (c *compiler) ifStmt(st *ast.If) stmtNode {
	cond := st.Cond
	for {
		p, ok := cond.(*ast.Paren)
		if !ok {
			break
		}
		cond = p.X
	}
	var fused func(then, els stmtNode) stmtNode
	if b, ok := cond.(*ast.Binary); ok && b.Op >= ast.Eq && b.Op <= ast.Ge {
		l, r := c.expr(b.L), c.expr(b.R)
		if fail := l.fail || r.fail; !(l.isConst() && r.isConst()) {
			switch {
			case l.t == tInt && r.t == tInt:
				fused = func(then, els stmtNode) stmtNode { return ifInt(b.Op, l.intOperand(), r.intOperand(), fail, then, els) }
			case l.isNum() && r.isNum():
				fused = func(then, els stmtNode) stmtNode {
					return ifReal(b.Op, l.realOperand(), r.realOperand(), fail, then, els)
				}
			}
		}
		if fused == nil && !(l.isNum() && r.isNum()) && !(l.t == tText && r.t == tText) && !isNullName(b.R) {
			x, y := dynOperands(l, r, true)
			fused = func(then, els stmtNode) stmtNode { return ifDyn(b.Op, x, y, b.OpSpan(), then, els) }
		}
		if fused == nil {
			o := c.compare(b, l, r)
			fused = func(then, els stmtNode) stmtNode { return &ifStmt{asCond(o), then, els} }
		}
	} else {
		o := c.expr(cond)
		fused = func(then, els stmtNode) stmtNode { return &ifStmt{asCond(o), then, els} }
	}
	then := c.branch(st.Then)
	var els stmtNode
	if st.Else != nil {
		els = c.branch(st.Else)
	}
	return fused(then, els)
}

func (c *compiler) whileStmt(st *ast.While) stmtNode {
	cond := st.Cond
	for {
		p, ok := cond.(*ast.Paren)
		if !ok {
			break
		}
		cond = p.X
	}
	if b, ok := cond.(*ast.Binary); ok && b.Op >= ast.Eq && b.Op <= ast.Ge {
		l, r := c.expr(b.L), c.expr(b.R)
		if !l.fail && !r.fail && !(l.isConst() && r.isConst()) {
			switch {
			case l.t == tInt && r.t == tInt:
				return whileInt(b.Op, l.intOperand(), r.intOperand(), c.loopBody(st.Body), st.At)
			case l.isNum() && r.isNum():
				return whileReal(b.Op, l.realOperand(), r.realOperand(), c.loopBody(st.Body), st.At)
			}
		}
		o := c.compare(b, l, r)
		return &whileStmt{asCond(o), c.loopBody(st.Body), st.At}
	}
	o := c.expr(cond)
	return &whileStmt{asCond(o), c.loopBody(st.Body), st.At}
}

func (c *compiler) forStmt(st *ast.For) stmtNode {
	from, to := c.expr(st.From), c.expr(st.To)
	step := c.num(1, st.At)
	if st.Step != nil {
		step = c.expr(st.Step)
	}
	b := bounds{from: asReal(from), to: asReal(to), at: st.At}
	if !(step.isConst() && step.c == 1) {
		b.step = asReal(step)
	}
	if name, ok := st.Var.(*ast.Local); ok {
		l, h := c.local(name.Name)
		if h.cell < 0 && !l.Array {
			switch h.typed.typ {
			case value.TInteger:
				if f := asFloorInt(from); f != nil && step.t == tInt && step.max <= maxInteger {
					end := asFloorInt(to)
					if to.t != tInt && !(step.isConst() && step.c > 0) {
						end = nil
					}
					if from.t != tInt {
						break
					}
					if end != nil {
						c.holds(l, h, tInt, from.max, from.positive)
						c.holds(l, h, to.t, to.max+step.max, from.positive && step.positive)
						body := c.loopBody(st.Body)
						if step.isConst() && step.c == 1 {
							return &forInt{from: f, to: end, body: body, v: h.slot, wide: h.settled, at: st.At}
						}
						return &forIntStep{from: f, to: end, step: step.int(), body: body, v: h.slot, wide: h.settled, at: st.At}
					}
				}
			case value.TVariant:
				return &forDyn{b, c.loopBody(st.Body), h.slot}
			case value.TReal:
				return &forReal{b, c.loopBody(st.Body), h.slot}
			}
		}
	}
	return &forPlace{b, c.place(st.Var), c.loopBody(st.Body)}
}

// asFloorInt is a bound of a counting loop upwards: a counter passes 9.5 when it passes 9.
func asFloorInt(o *operand) intNode {
	if o.t == tInt {
		return o.int()
	}
	return &floorBound{asReal(o)}
}

type floorBound struct{ x realNode }

func (n *floorBound) Int(fr *Frame) int64 {
	f := math.Floor(n.x.Real(fr))
	switch {
	case f != f:
		return math.MinInt32 - 1
	case f > math.MaxInt32+1:
		return math.MaxInt32 + 1
	case f < math.MinInt32-1:
		return math.MinInt32 - 1
	}
	return int64(f)
}

func (c *compiler) forEach(st *ast.ForEach) stmtNode {
	n := &forEach{x: asVal(c.expr(st.X)), local: -1, at: st.Var.Span(), xAt: st.X.Span()}
	if st.BeginAt != nil {
		n.begin = asReal(c.expr(st.BeginAt))
	}
	if st.EndAt != nil {
		n.end = asReal(c.expr(st.EndAt))
	}
	n.v = c.place(st.Var)
	n.typed, _ = n.v.(*localPlace)
	if name, ok := st.Var.(*ast.Local); ok {
		if l, h := c.local(name.Name); h.cell < 0 && !l.Array && h.typed.typ == value.TVariant {
			n.local = int(h.slot)
		}
	}
	if st.While != nil {
		n.while = asCond(c.expr(st.While))
	}
	if st.UntilCond != nil {
		n.until = asCond(c.expr(st.UntilCond))
	}
	n.plan()
	n.body = c.loopBody(st.Body)
	return n
}

func (c *compiler) returnStmt(st *ast.Return) stmtNode {
	if st.X == nil {
		return &returnStmt{}
	}
	o := c.expr(st.X)
	if c.code.retCell >= 0 {
		return &returnValue{&assignPlace{&cellLocal{cells: c.code.cells, i: c.code.retCell, at: st.At}, asVal(o)}}
	}
	t := c.code.retRef
	t.typ = c.code.ret0
	if c.scope.Result != nil && c.scope.Result.Param != 0 {
		return &returnValue{c.store(c.code.retParam, &c.where[c.scope.Result.Index].typed, o, st.X.Span())}
	}
	switch {
	case o.isConst() && t.typ != value.TVariant:
	case t.typ == value.TInteger && o.t == tInt:
		return &returnInt{o.int(), c.code.ret}
	case t.typ == value.TReal && o.isNum():
		return &returnReal{asReal(o), c.code.ret}
	case t.typ == value.TVariant:
		return &returnVal{asVal(o), c.code.ret}
	}
	set := c.store(c.code.ret, &t, o, st.X.Span())
	if bits, ok := set.(*setBits); ok {
		return (*returnBits)(bits)
	}
	return &returnValue{set}
}

// store assigns an operand to a slot of a type.
func (c *compiler) store(d uint8, t *localType, o *operand, at diag.Span) stmtNode {
	switch t.typ {
	case value.TInteger:
		switch {
		case o.t == tInt && o.form == 'C' && o.max < maxInteger:
			return &setBits{uint64(int64(o.c)), d}
		case o.t == tInt && o.form == 'L' && o.fitsInteger():
			return &setCopy{o.slot, d}
		case o.t == tInt:
			return &setInt{o.int(), d}
		case o.t == tReal:
			return &setIntReal{o.real(), d}
		}
	case value.TReal:
		switch {
		case o.isConst():
			return &setBits{math.Float64bits(o.c), d}
		case o.t == tReal && o.form == 'L':
			return &setCopy{o.slot, d}
		case o.isNum():
			return &setReal{asReal(o), d}
		}
	case value.TBoolean:
		if k, ok := o.b.(*boolConst); ok {
			return &setBits{value.Bool(k.b).Bits(), d}
		}
		if o.t == tBool {
			return &setBool{o.b, d}
		}
	case value.TText:
		if o.t == tText {
			return &setText{asVal(o), d}
		}
	case value.TVariant:
		if o.isNum() {
			return &setNumber{asReal(o), d}
		}
		return &setVal{asVal(o), d}
	}
	n := setTyped{asVal(o), *t, d, at}
	switch {
	case t.typ == value.TReal:
		return &setRealVal{n}
	case t.typ == value.TObject && t.class == nil:
		return &setObject{n}
	}
	return &n
}

func (c *compiler) assign(st *ast.Assign) stmtNode {
	if op, compound := st.Op.Binary(); compound {
		return c.compound(st, op)
	}
	switch t := st.Target.(type) {
	case *ast.Local, *ast.Param0:
		l, h := c.targetLocal(t)
		if h.cell < 0 && !l.Array {
			return c.assignLocal(st, l, h)
		}
	case *ast.Member:
		if n, ok := t.X.(*ast.Name); ok && n.Kind == ast.CommandName && isSuper(n) {
			break
		}
		return c.assignMember(st, t)
	case *ast.Index:
		o := c.expr(st.Value)
		if s, coll := c.collLocal(t.X); coll {
			i := c.expr(t.I)
			if i.isNum() {
				return &indexSetLocal{i: newIntArg(asIndex(i)), x: asVal(o), off: c.offset(), at: t.At, s: s}
			}
		}
		base := newValArg(c.expr(t.X))
		return &setIndexed{base, newValArg(c.expr(t.I)), asVal(o), c.offset(), t.At}
	case *ast.Element:
		if s, l, ok := c.arrayLocalOf(t.X); ok {
			o := c.expr(st.Value)
			i := newIntArg(asIndex(c.expr(t.I)))
			k, isBool := o.b.(*boolConst)
			switch {
			case l.Elem == value.TInteger && o.t == tInt && o.isConst() && o.max < maxInteger:
				return &setArrayIntConst{i, int32(o.c), t.At, s}
			case l.Elem == value.TInteger && o.t == tInt:
				return &setArrayInt{i, o.int(), t.At, s}
			case l.Elem == value.TReal && o.isNum():
				return &setArrayReal{i, asReal(o), t.At, s}
			case l.Elem == value.TBoolean && isBool:
				return &setArrayBoolConst{i, k.b, t.At, s}
			case l.Elem == value.TBoolean && o.t == tBool:
				return &setArrayBool{i, o.b, t.At, s}
			}
			return &assignPlace{c.place(t), asVal(o)}
		}
	}
	o := c.expr(st.Value)
	if ref, ok := c.variableRef(st.Target); ok {
		return setVariableTo(ref, o, st.Target.Span())
	}
	return &assignPlace{c.place(st.Target), asVal(o)}
}

// targetLocal is the local that $x or $1 assigns.
func (c *compiler) targetLocal(x ast.Expr) (*resolve.Local, *home) {
	switch x := x.(type) {
	case *ast.Local:
		return c.local(x.Name)
	case *ast.Param0:
		return c.paramLocal(x)
	}
	return nil, nil
}

// assignLocal is $x:=value, fused with the arithmetic of the value where that cannot fail.
func (c *compiler) assignLocal(st *ast.Assign, l *resolve.Local, h *home) stmtNode {
	t := &h.typed
	if b, ok := st.Value.(*ast.Binary); ok && (b.Op <= ast.Div || b.Op == ast.Mod) {
		lo, ro := c.expr(b.L), c.expr(b.R)
		if n := c.fuseArith(t.typ, b.Op, lo, ro, h.slot, b.OpSpan()); n != nil {
			c.holdsResult(l, h, b.Op, lo, ro)
			return n
		}
		if b.Op == ast.Mod {
			return c.storeLocal(l, h, c.operator(b, lo, ro), st.Target.Span())
		}
		return c.storeLocal(l, h, c.arith(b.Op, lo, ro, b.At, b.OpSpan()), st.Target.Span())
	}
	return c.storeLocal(l, h, c.expr(st.Value), st.Target.Span())
}

// holdsResult is holds for the result of fused arithmetic.
func (c *compiler) holdsResult(l *resolve.Local, h *home, op ast.Op, a, b *operand) {
	switch {
	case op == ast.Mod:
		c.holds(l, h, tInt, b.c-1, a.positive)
	case wholeArith(op, a, b):
		c.holds(l, h, tInt, arithMax(op, a.max, b.max), a.positive && b.positive && op != ast.Sub)
	default:
		c.holds(l, h, tReal, 0, false)
	}
}

// storeLocal is store to a local, which stays what resolve.Settled takes it for only if the operand is that.
func (c *compiler) storeLocal(l *resolve.Local, h *home, o *operand, at diag.Span) stmtNode {
	c.holds(l, h, o.t, o.max, o.positive)
	return c.store(h.slot, &h.typed, o, at)
}

// fuseArith makes one node of an assignment to a local and the arithmetic whose result it takes; nil when there is none.
func (c *compiler) fuseArith(t value.Type, op ast.Op, l, r *operand, d uint8, at diag.Span) stmtNode {
	if l.isConst() && r.isConst() {
		return nil
	}
	fail := l.fail || r.fail
	switch {
	case t == value.TInteger && op <= ast.Mul && wholeArith(op, l, r):
		switch most := arithMax(op, l.max, r.max); {
		case most <= maxExact:
			return c.scratch.nodes.setIntArith(op, l.intOperand(), r.intOperand(), fail, d)
		case most <= maxWhole:
			return c.scratch.nodes.setIntRounded(op, l.intOperand(), r.intOperand(), fail, d)
		}
	case t == value.TInteger && op == ast.Mod && l.t == tInt && r.isConst() && r.t == tInt && r.c > 0 && r.c < maxInteger:
		k := int64(r.c)
		if l.form == 'L' {
			n := c.scratch.nodes.setIntModFormLC.one()
			n.l, n.r, n.m, n.d = l.slot, uint32(k), modMultiplier(k), d
			return (*setIntModLC)(n)
		}
		n := c.scratch.nodes.setIntModFormXC.one()
		n.l, n.r, n.m, n.d = l.int(), uint32(k), modMultiplier(k), d
		if fail {
			return (*setIntModXCChecked)(n)
		}
		return (*setIntModXC)(n)
	case t == value.TReal && op <= ast.Div && l.isNum() && r.isNum() && (l.t == tReal || r.t == tReal || op == ast.Div):
		return c.scratch.nodes.setRealArith(op, l.realOperand(), r.realOperand(), fail, d)
	case t == value.TVariant && op <= ast.Div && !(l.isNum() && r.isNum()) && !(l.t == tText && r.t == tText):
		a, b := dynOperands(l, r, false)
		return setDynArith(op, a, b, at, d)
	}
	return nil
}

func (c *compiler) assignMember(st *ast.Assign, t *ast.Member) stmtNode {
	if b, ok := st.Value.(*ast.Binary); ok && c.sameProperty(b.L, t) {
		if n := c.updateMember(t, b.Op, b.R, b.At, b.OpSpan()); n != nil {
			return n
		}
	}
	o := c.expr(st.Value)
	if s, ok := c.elementProperty(t); ok {
		return c.setElement(s, o, t.NameSpan)
	}
	if s, ok := c.holder(t.X); ok {
		if o.form == 'L' {
			n := &propSetFrom{from: o.slot, t: o.t}
			n.name, n.c, n.off, n.at, n.s = t.Name, newCache(), c.offset(), t.NameSpan, s
			return n
		}
		if o.isNum() {
			return &propSetLocalReal{x: asReal(o), name: t.Name, c: newCache(), off: c.offset(), at: t.NameSpan, s: s}
		}
		return &propSetLocal{x: asVal(o), name: t.Name, c: newCache(), off: c.offset(), at: t.NameSpan, s: s}
	}
	return &propSet{o: asVal(c.expr(t.X)), x: asVal(o), name: t.Name, c: newCache(), off: c.offset(), at: t.NameSpan}
}

// sameProperty tells that an expression is the property of a local that is assigned.
func (c *compiler) sameProperty(x ast.Expr, t *ast.Member) bool {
	m, ok := x.(*ast.Member)
	if !ok || m.Name != t.Name {
		return false
	}
	s, ok := c.holder(m.X)
	d, same := c.holder(t.X)
	return ok && same && s == d
}

// holder is the slot of a local that is an Object, or may hold anything.
func (c *compiler) holder(x ast.Expr) (slot uint8, ok bool) {
	if s, ok := c.objLocal(x); ok {
		return s, true
	}
	return c.freeLocal(x)
}

// updateMember is $o.name:=$o.name op x; nil where it is not a node of its own.
func (c *compiler) updateMember(t *ast.Member, op ast.Op, x ast.Expr, at, opAt diag.Span) stmtNode {
	s, ok := c.holder(t.X)
	if !ok || op > ast.Div {
		return nil
	}
	if _, element := c.elementProperty(t); element {
		return nil
	}
	l, r := c.expr(t), c.expr(x)
	n := &propUpdate{op: value.Op(op), opAt: opAt}
	n.propSetLocal = propSetLocal{x: asVal(c.arith(op, l, r, at, opAt)), name: t.Name, c: newCache(), off: c.offset(), at: t.NameSpan, s: s}
	if r.isNum() {
		n.num = asReal(r)
	} else {
		n.y = asVal(r)
	}
	return n
}

// compound is target op= value.
func (c *compiler) compound(st *ast.Assign, op ast.Op) stmtNode {
	if _, ok := st.Target.(*ast.CharRef); ok {
		return &failStmt{&diag.Error{Span: st.At, Number: errOperatorHere, Message: "compound assignment does not work on characters of a text",
			Hint: "write $t[[i]]:=..."}}
	}
	switch t := st.Target.(type) {
	case *ast.Local, *ast.Param0:
		l, h := c.targetLocal(t)
		if h.cell < 0 && !l.Array {
			lo, ro := c.expr(t), c.expr(st.Value)
			lt := &h.typed
			if n := c.fuseArith(lt.typ, op, lo, ro, h.slot, st.OpSpan()); n != nil {
				c.holdsResult(l, h, op, lo, ro)
				return n
			}
			return c.storeLocal(l, h, c.arith(op, lo, ro, st.At, st.OpSpan()), st.Target.Span())
		}
		if l.Array {
			return &failStmt{&diag.Error{Span: st.At, Number: errOperatorHere, Message: "compound assignment does not work on an array"}}
		}
	case *ast.Member:
		if n := c.updateMember(t, op, st.Value, st.At, st.OpSpan()); n != nil {
			return n
		}
	}
	if s, ok := c.elementProperty(st.Target); ok {
		l, r := c.expr(st.Target), c.expr(st.Value)
		if c.numberElement(s) {
			if n := c.fuseArith(value.TReal, op, l, r, s, st.OpSpan()); n != nil {
				return n
			}
		}
		return c.setElement(s, c.arith(op, l, r, st.At, st.OpSpan()), st.Target.Span())
	}
	if ref, ok := c.variableRef(st.Target); ok && ref.i >= 0 && op <= ast.Div { // what is behind a pointer may be another process's too
		l := c.readVariable(ref, false, st.Target.Span())
		return setVariableTo(ref, c.arith(op, l, c.expr(st.Value), st.At, st.OpSpan()), st.Target.Span())
	}
	p := c.place(st.Target)
	rhs := asVal(c.expr(st.Value))
	if m, ok := p.(modifier); ok {
		if mayBeCommon(st.Target) && c.callsCode(st.Value) {
			rhs = &callingNode{rhs}
		}
		return &modifyPlace{m, value.Op(op), rhs, st.OpSpan()}
	}
	return &modifySimple{p, value.Op(op), rhs, st.OpSpan()}
}
