package interp

import (
	"errors"
	"strconv"
	"strings"
	"sync"

	"tetra/ast"
	"tetra/diag"
	"tetra/parser"
	"tetra/value"
)

// An Evaluator runs pieces of code one after the other that share their parameters and local variables: the tags of a template. It runs them
// above the command that its process is running, if there is one, and belongs to that process. The program keeps the code, so that a loop over a
// piece, and a page that is asked for again, cost one compilation.
type Evaluator struct {
	p     *Process
	scope *Scope
	args  []value.Value

	// Allow is asked whether Expression may call a project method; its error is that of the expression. nil: all of them.
	Allow func(m *Method) error
}

// A piece is code that an Evaluator has compiled. It never changes, and its locals are those of whichever evaluator runs it.
type piece struct {
	method *Method
	code   *code
	single ast.Expr  // the expression it consists of, nil when it is more or less than one
	calls  []*Method // project methods it names
	err    error     // it does not compile
}

// NewEvaluator makes an evaluator whose code sees params as $1, $2 ... and no local variables yet.
func (p *Process) NewEvaluator(params ...value.Value) *Evaluator {
	e := &Evaluator{p: p, scope: NewScope(), args: params}
	for i, v := range params {
		n := strconv.Itoa(i + 1)
		e.scope.vars["$"+n] = &value.Variable{Name: "$" + n, V: v}
	}
	return e
}

// Process is the process the evaluator belongs to.
func (e *Evaluator) Process() *Process { return e.p }

// errNotAnExpression is for a text that must be one expression and is none.
var errNotAnExpression = &value.Error{Number: errSyntax, Message: "an expression is expected"}

// Expression evaluates a text that is one expression or call; a call that gives nothing is Undefined. Its errors call no ON ERR CALL method, as
// within Try, and are kept for Last errors.
func (e *Evaluator) Expression(text string) (value.Value, error) {
	c := e.piece("<tag>", text)
	if c.err == nil && c.single == nil {
		e.keep(c.method, errNotAnExpression)
		return value.Undef, errNotAnExpression
	}
	return e.quiet(c)
}

// Statement is Expression for a text that may also be an assignment or any other statement; it has a value when it is one expression.
func (e *Evaluator) Statement(text string) (value.Value, error) {
	return e.quiet(e.piece("<tag>", text))
}

// Lines runs the lines of a text as those of a method: an ON ERR CALL method is called for their errors. name is what messages call the text.
func (e *Evaluator) Lines(name, text string) error {
	c := e.piece(name, text)
	if c.err != nil {
		return c.err
	}
	_, err := e.run(c)
	return err
}

func (e *Evaluator) quiet(c *piece) (value.Value, error) {
	p := e.p
	err := c.err
	if err == nil && e.Allow != nil {
		for _, m := range c.calls {
			if err = e.Allow(m); err != nil {
				break
			}
		}
	}
	v := value.Undef
	if err == nil {
		held := len(p.held)
		p.trying++
		v, err = e.run(c)
		p.trying--
		p.releaseTo(held)
	}
	if err != nil {
		e.keep(c.method, err)
	}
	return v, err
}

// keep puts an error among those of Last errors, unless it ends the process.
func (e *Evaluator) keep(m *Method, err error) {
	p := e.p
	if _, stopped := IsStopped(err); stopped {
		return
	}
	before := p.err
	p.err = nil
	p.fail(diag.Span{}, err)
	if m != nil {
		p.leave(m)
	}
	p.caught()
	p.err = before
}

func (e *Evaluator) run(c *piece) (value.Value, error) {
	outer := e.p.scope
	e.p.scope = e.scope
	defer func() { e.p.scope = outer }()
	return e.above(c.method, func(fr *Frame, off uintptr) value.Value {
		return e.p.invoke(fr, off, c.code, e.this(), e.args)
	})
}

// this is This of the method that runs the command: code in a template sees it too.
func (e *Evaluator) this() value.Value {
	if p := e.p; p.ncalls > 0 {
		return p.calls[p.ncalls-1].frame[slotThis]
	}
	return value.NullV
}

// above runs body above the frame of the command that is being run, or at the bottom of the process's stack when there is none.
func (e *Evaluator) above(m *Method, body func(fr *Frame, off uintptr) value.Value) (value.Value, error) {
	p := e.p
	if p.ncalls == 0 {
		return p.guard(m, func(fr *Frame) value.Value { return body(fr, 2*valueSize) })
	}
	c := p.calls[p.ncalls-1]
	v := body(c.frame, c.site.top)
	if err := p.take(); err != nil {
		return value.Undef, err
	}
	return v, nil
}

// Call calls a project method.
func (e *Evaluator) Call(m *Method, args ...value.Value) (value.Value, error) {
	c, err := m.compiled(e.p.in)
	if err == nil && e.Allow != nil {
		err = e.Allow(m)
	}
	v := value.Undef
	if err == nil {
		p := e.p
		held := len(p.held)
		p.trying++
		v, err = e.above(m, func(fr *Frame, off uintptr) value.Value { return p.invoke(fr, off, c, value.NullV, args) })
		p.trying--
		p.releaseTo(held)
	}
	if err != nil {
		e.keep(m, err)
	}
	return v, err
}

// ProjectMethod finds a project method by its name, nil without.
func (e *Evaluator) ProjectMethod(name string) *Method { return e.p.program.Method(name) }

// Method is the project method that a text consists of, nil when it is anything else. A method wins over a variable of its name.
func (e *Evaluator) Method(text string) *Method {
	if n, ok := e.piece("<tag>", text).single.(*ast.Name); ok {
		return bareMethod(e.p.program, n)
	}
	return nil
}

// Variable is the variable that a text consists of ($x, x or <>x), nil when it is anything else.
func (e *Evaluator) Variable(text string) *value.Variable {
	switch x := e.piece("<tag>", text).single.(type) {
	case *ast.Local:
		return e.scope.cell(&cellInit{name: "$" + x.Name})
	case *ast.Param0:
		return e.scope.cell(&cellInit{name: "$" + strconv.Itoa(x.Index)})
	case *ast.Interprocess:
		return e.p.Interprocess(x.Name)
	case *ast.Name:
		if x.Kind == ast.UnknownName && bareMethod(e.p.program, x) == nil {
			return e.p.Variable(x.Text)
		}
	}
	return nil
}

// Assign gives a variable a value, converted to its declared type.
func (e *Evaluator) Assign(to *value.Variable, v value.Value) error {
	p := e.p
	if to.State == value.Common {
		p.assignCommon(to, v, diag.Span{})
	} else {
		assignVariable(p, to, v, diag.Span{})
	}
	return p.take()
}

// pieceCache is the pieces that a program keeps.
type pieceCache struct {
	mu sync.Mutex
	m  map[pieceKey]*piece
}

type pieceKey struct{ name, text string }

// Bounds of what is kept: templates may be made from data, with no end of different expressions.
const (
	maxPieces    = 1000
	longestPiece = 4096 // bytes
)

func (e *Evaluator) piece(name, text string) *piece {
	cache := &e.p.program.pieces
	key := pieceKey{name, text}
	cache.mu.Lock()
	c := cache.m[key]
	cache.mu.Unlock()
	if c != nil {
		return c
	}
	text = strings.Clone(text) // it outlives the template it is part of
	c = e.compile(name, text)
	if len(text) > longestPiece {
		return c
	}
	cache.mu.Lock()
	defer cache.mu.Unlock()
	if cache.m == nil || len(cache.m) >= maxPieces {
		cache.m = map[pieceKey]*piece{}
	}
	cache.m[pieceKey{name, text}] = c
	return c
}

// labelled puts the name of a command before a token at the beginning of a text: templates have :C991("key"), and the number alone decides.
func (e *Evaluator) labelled(text string) string {
	digits, ok := strings.CutPrefix(text, ":C")
	if !ok || e.p.in.lib.Table == nil {
		return text
	}
	end := 0
	for end < len(digits) && digits[end] >= '0' && digits[end] <= '9' {
		end++
	}
	if number, err := strconv.Atoi(digits[:end]); err == nil {
		return e.p.in.lib.Table.CommandName(number) + text
	}
	return text
}

func (e *Evaluator) compile(name, text string) *piece {
	src := diag.NewSource(name, e.labelled(text))
	file, errs := parser.ParseInput(src, e.p.program.names())
	m := e.p.program.NewMainMethod(name, func() (*diag.Source, error) { return src, nil })
	if errs.Err() != nil {
		return &piece{method: m, err: withSource(errs, src)}
	}
	c := &piece{method: m}
	c.code, c.single, c.err = e.p.compileInput(m, src, file, callerScope)
	for _, st := range file.Body {
		ast.Walk(st, func(n ast.Node) bool {
			if x, ok := n.(*ast.Name); ok {
				if m := bareMethod(e.p.program, x); m != nil {
					c.calls = append(c.calls, m)
				}
			}
			return true
		})
	}
	return c
}

// ErrorNumber is the number 4D shows for an error: that of a syntax error when it has none of its own.
func ErrorNumber(err error) int {
	var f *Failure
	var ve *value.Error
	switch {
	case errors.As(err, &f) && f.Number != 0:
		return f.Number
	case errors.As(err, &ve) && ve.Number != 0:
		return ve.Number
	}
	if list := diag.AsList(err); len(list) > 0 && list[0].Number != 0 {
		return list[0].Number
	}
	return errSyntax
}
