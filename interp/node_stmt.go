package interp

import (
	"math"

	"tetra/diag"
	"tetra/value"
)

// ---- blocks

// A block runs its statements in order. When one fails, the error handler of the process (ON ERR CALL) may run and the block goes on
// with the next line; that is decided here, in the innermost block around the failing line.
type block struct {
	s    []stmtNode
	at   []diag.Span
	code *code
}

func (n *block) Exec(fr *Frame) flow {
	lines := n.s // found once; a copy of each, which range makes, would be kept across its call
	for i := 0; i < len(lines); i++ {
		if c := lines[i].Exec(fr); c != flowNext {
			if c != flowError || !n.code.resume(fr, n.at[i]) {
				return c
			}
		}
	}
	return flowNext
}

type block1 struct {
	a    stmtNode
	at   [1]diag.Span
	code *code
}

func (n *block1) Exec(fr *Frame) flow {
	if c := n.a.Exec(fr); c != flowNext {
		if c != flowError || !n.code.resume(fr, n.at[0]) {
			return c
		}
	}
	return flowNext
}

type block2 struct {
	a, b stmtNode
	at   [2]diag.Span
	code *code
}

func (n *block2) Exec(fr *Frame) flow {
	if c := n.a.Exec(fr); c != flowNext {
		if c != flowError || !n.code.resume(fr, n.at[0]) {
			return c
		}
	}
	if c := n.b.Exec(fr); c != flowNext {
		if c != flowError || !n.code.resume(fr, n.at[1]) {
			return c
		}
	}
	return flowNext
}

type block3 struct {
	a, b, c stmtNode
	at      [3]diag.Span
	code    *code
}

func (n *block3) Exec(fr *Frame) flow {
	if c := n.a.Exec(fr); c != flowNext {
		if c != flowError || !n.code.resume(fr, n.at[0]) {
			return c
		}
	}
	if c := n.b.Exec(fr); c != flowNext {
		if c != flowError || !n.code.resume(fr, n.at[1]) {
			return c
		}
	}
	if c := n.c.Exec(fr); c != flowNext {
		if c != flowError || !n.code.resume(fr, n.at[2]) {
			return c
		}
	}
	return flowNext
}

// A branch of If or Case of that is one line has no block around it: when the line fails and the program goes on with the next one, that is
// the line behind the If, where the failure is handled anyway; only the place of the line is looked up then (code.line). A loop with a body of
// one line does what its block would do.
type loopBody struct {
	s    stmtNode
	line *onlyLine // nil when s is a block
}

type onlyLine struct {
	at   diag.Span
	code *code
}

// resume tells that the failure c of a body of one line was handled: the loop goes on.
func (b *loopBody) resume(fr *Frame, c flow) bool {
	return c == flowError && b.line != nil && b.line.code.resume(fr, b.line.at)
}

// statements is the lines of a body.
func (b *loopBody) statements() []stmtNode {
	switch s := b.s.(type) {
	case *emptyBlock:
		return nil
	case *block1:
		return []stmtNode{s.a}
	case *block2:
		return []stmtNode{s.a, s.b}
	case *block3:
		return []stmtNode{s.a, s.b, s.c}
	case *block:
		return s.s
	}
	return []stmtNode{b.s}
}

type emptyBlock struct{}

func (n *emptyBlock) Exec(fr *Frame) flow { return flowNext }

// ---- statements

// ended is the flow of a statement that may have failed.
func ended(fr *Frame) flow {
	if proc(fr).err != nil {
		return flowError
	}
	return flowNext
}

type exprStmt struct{ x valNode }

func (n *exprStmt) Exec(fr *Frame) flow { n.x.Val(fr); return ended(fr) }

type breakStmt struct{}

func (n *breakStmt) Exec(fr *Frame) flow { return flowBreak }

type continueStmt struct{}

func (n *continueStmt) Exec(fr *Frame) flow { return flowContinue }

type returnStmt struct{}

func (n *returnStmt) Exec(fr *Frame) flow { return flowReturn }

// returnValue sets the result slot as an assignment does.
type returnValue struct{ set stmtNode }

func (n *returnValue) Exec(fr *Frame) flow {
	if c := n.set.Exec(fr); c != flowNext {
		return c
	}
	return flowReturn
}

// returnVal sets a result without a type.
type returnVal struct {
	x valNode
	d uint8
}

func (n *returnVal) Exec(fr *Frame) flow {
	v := n.x.Val(fr)
	if proc(fr).err != nil {
		return flowError
	}
	fr[n.d].Store(own(v))
	return flowReturn
}

// returnBits sets an unboxed result to a constant.
type returnBits setBits

func (n *returnBits) Exec(fr *Frame) flow { fr[n.d].SetBits(n.c); return flowReturn }

// returnInt and returnReal set an unboxed result.
type returnInt struct {
	x intNode
	d uint8
}

func (n *returnInt) Exec(fr *Frame) flow {
	v := n.x.Int(fr)
	if proc(fr).err != nil {
		return flowError
	}
	fr[n.d].SetBits(uint64(int64(int32(v))))
	return flowReturn
}

type returnReal struct {
	x realNode
	d uint8
}

func (n *returnReal) Exec(fr *Frame) flow {
	v := n.x.Real(fr)
	if proc(fr).err != nil {
		return flowError
	}
	fr[n.d].SetBits(math.Float64bits(v))
	return flowReturn
}

// failStmt is a line that could not be compiled: it fails when it is reached.
type failStmt struct{ err *diag.Error }

func (n *failStmt) Exec(fr *Frame) flow {
	proc(fr).fail(n.err.Span, n.err)
	return flowError
}

type ifStmt struct {
	c         boolNode
	then, els stmtNode
}

func (n *ifStmt) Exec(fr *Frame) flow {
	c := n.c.Bool(fr)
	if proc(fr).err != nil {
		return flowError
	}
	if c {
		return n.then.Exec(fr)
	}
	if n.els != nil {
		return n.els.Exec(fr)
	}
	return flowNext
}

type caseStmt struct {
	conds []boolNode
	body  []stmtNode
	els   stmtNode
}

func (n *caseStmt) Exec(fr *Frame) flow {
	for i, c := range n.conds {
		b := c.Bool(fr)
		if proc(fr).err != nil {
			return flowError
		}
		if b {
			return n.body[i].Exec(fr)
		}
	}
	if n.els != nil {
		return n.els.Exec(fr)
	}
	return flowNext
}

// caseTableStmt is a Case of that compares one Integer local with constants: all branches are found at once.
type caseTableStmt struct {
	body  []stmtNode
	els   stmtNode
	table []uint8 // for each value from low: 1 more than the branch, 0 for none
	low   int64
	s     uint8
}

// Bounds of a table: how many branches are worth one, and how far apart their constants may be.
const (
	fewestBranches = 3
	widestTable    = 512
)

// caseTable makes the table of a Case of, nil when there can be none.
func caseTable(n *caseStmt) stmtNode {
	if len(n.conds) < fewestBranches || len(n.conds) > math.MaxUint8-1 {
		return nil
	}
	t := &caseTableStmt{body: n.body, els: n.els}
	high := int64(math.MinInt64)
	t.low = math.MaxInt64
	for i, c := range n.conds {
		eq, ok := c.(*intEqLC)
		if !ok || i > 0 && eq.l != t.s {
			return nil
		}
		t.s, t.low, high = eq.l, min(t.low, eq.r), max(high, eq.r)
	}
	if width := float64(high) - float64(t.low); width >= widestTable {
		return nil
	}
	t.table = make([]uint8, high-t.low+1)
	for i, c := range n.conds {
		if at := &t.table[c.(*intEqLC).r-t.low]; *at == 0 { // the first branch that fits is taken
			*at = uint8(i + 1)
		}
	}
	return t
}

func (n *caseTableStmt) Exec(fr *Frame) flow {
	if v := uint64(int64(fr[n.s].Bits()) - n.low); v < uint64(len(n.table)) {
		if b := n.table[v]; b != 0 {
			return n.body[b-1].Exec(fr)
		}
	}
	if n.els != nil {
		return n.els.Exec(fr)
	}
	return flowNext
}

type whileStmt struct {
	c    boolNode
	body loopBody
	at   diag.Span
}

func (n *whileStmt) Exec(fr *Frame) flow {
	p := proc(fr)
	for {
		c := n.c.Bool(fr)
		if p.err != nil {
			return flowError
		}
		if !c {
			return flowNext
		}
		if c := n.body.s.Exec(fr); c != flowNext {
			if c == flowBreak {
				return flowNext
			}
			if c != flowContinue && !n.body.resume(fr, c) {
				return c
			}
		}
		if p.interrupted() && p.poll(n.at) {
			return flowError
		}
	}
}

type repeatStmt struct {
	body  loopBody
	until boolNode
	at    diag.Span
}

func (n *repeatStmt) Exec(fr *Frame) flow {
	p := proc(fr)
	for {
		if c := n.body.s.Exec(fr); c != flowNext {
			if c == flowBreak {
				return flowNext
			}
			if c != flowContinue && !n.body.resume(fr, c) {
				return c
			}
		}
		c := n.until.Bool(fr)
		if p.err != nil {
			return flowError
		}
		if c {
			return flowNext
		}
		if p.interrupted() && p.poll(n.at) {
			return flowError
		}
	}
}

// forInt is For with an Integer local and step 1.
type forInt struct {
	from, to intNode
	body     loopBody
	v        uint8
	wide     bool // the counter is not declared
	at       diag.Span
}

func (n *forInt) Exec(fr *Frame) flow {
	p := proc(fr)
	i := n.from.Int(fr)
	to := n.to.Int(fr)
	if p.err != nil {
		return flowError
	}
	v, body := &fr[n.v], n.body.s
	v.SetBits(uint64(i))
	for i <= to {
		if c := body.Exec(fr); c != flowNext && c != flowContinue {
			if c == flowBreak {
				return flowNext
			}
			if !n.body.resume(fr, c) {
				return c
			}
		}
		i = int64(v.Bits()) + 1
		v.SetBits(uint64(i))
		if p.interrupted() && p.poll(n.at) {
			return flowError
		}
	}
	if !n.wide {
		v.SetBits(uint64(int64(int32(i)))) // past 2,147,483,647 the counter wraps, but the loop has ended
	}
	return flowNext
}

// forIntStep is For with an Integer local and any whole step.
type forIntStep struct {
	from, to, step intNode
	body           loopBody
	v              uint8
	wide           bool
	at             diag.Span
}

func (n *forIntStep) Exec(fr *Frame) flow {
	p := proc(fr)
	i := n.from.Int(fr)
	to := n.to.Int(fr)
	step := n.step.Int(fr)
	if p.err == nil && step == 0 {
		p.failf(n.at, errArgumentTypes, "the step of For is 0: the loop would never end")
	}
	if p.err != nil {
		return flowError
	}
	v := &fr[n.v]
	v.SetBits(uint64(i))
	for step > 0 && i <= to || step < 0 && i >= to {
		if c := n.body.s.Exec(fr); c != flowNext {
			if c == flowBreak {
				return flowNext
			}
			if c != flowContinue && !n.body.resume(fr, c) {
				return c
			}
		}
		i = int64(v.Bits()) + step
		v.SetBits(uint64(i))
		if p.interrupted() && p.poll(n.at) {
			return flowError
		}
	}
	if !n.wide {
		v.SetBits(uint64(int64(int32(i))))
	}
	return flowNext
}

// bounds is what a For with any numbers goes by.
type bounds struct {
	from, to, step realNode // step nil: 1
	at             diag.Span
}

func (b *bounds) values(fr *Frame, p *Process) (from, to, step float64) {
	from, to, step = b.from.Real(fr), b.to.Real(fr), 1
	if b.step != nil {
		step = b.step.Real(fr)
	}
	if p.err == nil && (step == 0 || step != step) {
		p.failf(b.at, errArgumentTypes, "the step of For is %v: the loop would never end", step)
	}
	return from, to, step
}

// forDyn is For with an undeclared local: it stays a number unless the body makes it something else.
type forDyn struct {
	bounds
	body loopBody
	v    uint8
}

func (n *forDyn) Exec(fr *Frame) flow {
	p := proc(fr)
	i, to, step := n.values(fr, p)
	if p.err != nil {
		return flowError
	}
	v := &fr[n.v]
	v.Store(value.Num(i))
	for step > 0 && i <= to || step < 0 && i >= to {
		if c := n.body.s.Exec(fr); c != flowNext {
			if c == flowBreak {
				return flowNext
			}
			if c != flowContinue && !n.body.resume(fr, c) {
				return c
			}
		}
		if !v.IsNum() {
			p.failHint(n.at, errNumberExpected, labelOf(*v), "", "the counter of For is no longer a number")
			return flowError
		}
		i = v.Float() + step
		v.Store(value.Num(i))
		if p.interrupted() && p.poll(n.at) {
			return flowError
		}
	}
	return flowNext
}

// forReal is For with a local that is a Real.
type forReal struct {
	bounds
	body loopBody
	v    uint8
}

func (n *forReal) Exec(fr *Frame) flow {
	p := proc(fr)
	i, to, step := n.values(fr, p)
	if p.err != nil {
		return flowError
	}
	v := &fr[n.v]
	v.SetBits(math.Float64bits(i))
	for step > 0 && i <= to || step < 0 && i >= to {
		if c := n.body.s.Exec(fr); c != flowNext {
			if c == flowBreak {
				return flowNext
			}
			if c != flowContinue && !n.body.resume(fr, c) {
				return c
			}
		}
		i = v.Float() + step
		v.SetBits(math.Float64bits(i))
		if p.interrupted() && p.poll(n.at) {
			return flowError
		}
	}
	return flowNext
}

// forPlace is For with any other counter.
type forPlace struct {
	bounds
	v    placeNode
	body loopBody
}

func (n *forPlace) Exec(fr *Frame) flow {
	p := proc(fr)
	i, to, step := n.values(fr, p)
	if p.err == nil {
		n.v.Assign(fr, value.Num(i))
	}
	for p.err == nil && (step > 0 && i <= to || step < 0 && i >= to) {
		if c := n.body.s.Exec(fr); c != flowNext {
			if c == flowBreak {
				return flowNext
			}
			if c != flowContinue && !n.body.resume(fr, c) {
				return c
			}
		}
		v := n.v.Val(fr)
		if !v.IsNum() {
			p.failHint(n.at, errNumberExpected, labelOf(v), "", "the counter of For is no longer a number")
			return flowError
		}
		i = v.Float() + step
		n.v.Assign(fr, value.Num(i))
		if p.interrupted() {
			p.poll(n.at)
		}
	}
	return ended(fr)
}

// useStmt is Use ... End use. The lock is given back on every way out.
type useStmt struct {
	x    valNode
	body stmtNode
	at   diag.Span
}

func (n *useStmt) Exec(fr *Frame) flow {
	p := proc(fr)
	v := n.x.Val(fr)
	if p.err != nil {
		return flowError
	}
	held := len(p.held)
	if !p.use(v) {
		if p.interrupted() && p.poll(n.at) {
			return flowError
		}
		p.failHint(n.at, errNotShared, labelOf(v), "make it with New shared object or New shared collection, or copy it with ck shared",
			"Use expects a shared object or collection")
		return flowError
	}
	c := n.body.Exec(fr)
	p.releaseTo(held)
	return c
}

// tryStmt is Try ... Catch ... End try.
type tryStmt struct {
	body, catch stmtNode
	code        *code
}

func (n *tryStmt) Exec(fr *Frame) flow {
	p := proc(fr)
	held := len(p.held)
	p.trying++
	p.forget()
	c := n.body.Exec(fr)
	p.trying--
	if c != flowError || p.err == nil || p.err.Stop != NotStopped {
		return c
	}
	p.leave(n.code.method)
	p.releaseTo(held)
	p.caught()
	if n.catch == nil {
		return flowNext
	}
	return n.catch.Exec(fr)
}

// tryExpr is Try(expression): Undefined when it fails.
type tryExpr struct {
	x    valNode
	code *code
}

func (n *tryExpr) Val(fr *Frame) value.Value {
	p := proc(fr)
	if p.err != nil {
		return value.Undef
	}
	held := len(p.held)
	p.trying++
	p.forget()
	v := n.x.Val(fr)
	p.trying--
	if p.err == nil {
		return v
	}
	if p.err.Stop != NotStopped {
		return value.Undef
	}
	p.leave(n.code.method)
	p.releaseTo(held)
	p.caught()
	return value.Undef
}
