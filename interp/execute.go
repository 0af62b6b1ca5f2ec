package interp

import (
	"strconv"
	"strings"
	"sync"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
	"tetra/parser"
	"tetra/value"
)

// EXECUTE FORMULA executes a line of code in the context of the method that calls it: it sees and changes the local variables of that method, as in
// interpreted 4D. A method that calls the command keeps a list of its locals for that.

// visibleLocal is a local of a method that calls EXECUTE FORMULA.
type visibleLocal struct {
	name  string // folded, with $
	param string // "$1" for the first parameter
	read  valNode
	place placeNode
}

// showLocals notes the locals of the method being compiled.
func (c *compiler) showLocals() {
	c.code.holds1 = true
	for _, l := range c.scope.Locals {
		c.unsettle(l)
		v := visibleLocal{name: fold("$" + l.Name), read: c.rawLocal(l)}
		h := &c.where[l.Index]
		switch {
		case h.cell >= 0:
			v.place = &cellLocal{cells: c.code.cells, i: h.cell, at: l.At}
		case l.Array:
			v.place = &arrayLocal{h.slot, l.Name, l.At}
		default:
			v.place = &localPlace{h.slot, h.typed, l.At}
		}
		if l.Param != 0 {
			v.param = "$" + strconv.Itoa(l.Param)
		}
		c.code.visible = append(c.code.visible, v)
	}
}

// lines keeps the compiled lines of EXECUTE FORMULA with the program.
type lineCache struct {
	mu sync.Mutex
	m  map[string]*Method
}

const maxLines = 1000

func (l *lineCache) get(text string, compile func() (*Method, error)) (*Method, error) {
	l.mu.Lock()
	m := l.m[text]
	l.mu.Unlock()
	if m != nil {
		return m, nil
	}
	m, err := compile()
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.m == nil || len(l.m) >= maxLines {
		l.m = map[string]*Method{}
	}
	l.m[text] = m
	return m, nil
}

// compileLine compiles one line: a call or an assignment. Its locals are those of the scope of the process while it runs.
func (p *Process) compileLine(prog *Program, text string) (*Method, error) {
	src := diag.NewSource("<formula>", text)
	file, errs := parser.ParseMethod(src, prog.names())
	err := errs.Err()
	if err != nil {
		err = withSource(errs, src)
	} else {
		err = oneLine(src, file)
	}
	if err != nil {
		if !controlsFlow(src, prog.names()) {
			return nil, err
		}
		file.Body = nil
	}
	m := &Method{Name: "formula", kind: formulaMethod, program: prog}
	m.source.once.Do(func() { m.source.v = src })
	pm, err := m.newParsed(src, nil, file.Body)
	if err != nil {
		return nil, err
	}
	for _, l := range pm.scope.Locals {
		l.Boxed = true
	}
	memory := newScratch()
	defer memory.release()
	c := &compiler{in: p.in, prog: prog, m: m, src: src, scope: pm.scope, scratch: memory}
	c.code = &code{method: m, source: src, layout: pm.layout, prompt: callerScope}
	if err := c.layOut(false); err != nil {
		return nil, err
	}
	c.code.body = c.loopBody(file.Body)
	m.ready.Store(c.code)
	return m, nil
}

// oneLine refuses what is more than a call or an assignment.
func oneLine(src *diag.Source, file *ast.File) error {
	for i, st := range file.Body {
		switch st.(type) {
		case *ast.ExprStmt, *ast.Assign, *ast.VarDecl:
			if i == 0 {
				continue
			}
		}
		return &diag.Error{Source: src, Span: st.Span(), Number: errSyntax, Message: "EXECUTE FORMULA executes one line: a call or an assignment"}
	}
	return nil
}

// controlsFlow tells whether a text is one line that is or begins or ends a statement of Concepts/control-flow. EXECUTE FORMULA ignores it
// (docs/commands/execute-formula): in one line it has nothing to control.
func controlsFlow(src *diag.Source, names lexer.Names) bool {
	var r lexer.Result
	lexer.Scan(src, lexer.Options{Names: names}, &r)
	for i, t := range r.Tokens {
		if t.Kind == lexer.EOL && r.Tokens[i+1].Kind != lexer.EOF {
			return false
		}
	}
	switch r.Tokens[0].Kind {
	case lexer.If, lexer.Else, lexer.EndIf, lexer.CaseOf, lexer.Colon, lexer.EndCase, lexer.While, lexer.EndWhile, lexer.Repeat, lexer.Until,
		lexer.For, lexer.EndFor, lexer.ForEach, lexer.EndForEach, lexer.Break, lexer.Continue, lexer.Return:
		return true
	}
	return false
}

// callerScope stands for the scope that the process has while it executes a line.
var callerScope = &Scope{}

// Execute executes a line in the context of the method that calls the command (EXECUTE FORMULA). An empty text does nothing.
func (c *Call) Execute(text string) error {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil
	}
	p := c.Proc
	prog := p.programAt(c.frame)
	line, err := prog.lines.get(text, func() (*Method, error) { return p.compileLine(prog, text) })
	if err != nil {
		return err
	}
	var visible []visibleLocal
	if s := p.in.sites.get(c.frame[slotProcess].Bits()); s.method != nil {
		if code := s.method.ready.Load(); code != nil {
			visible = code.visible
		}
	}
	scope := &Scope{vars: make(map[string]*value.Variable, len(visible))}
	before := make([]value.Value, len(visible))
	for i, l := range visible {
		before[i] = l.read.Val(c.frame)
		v := &value.Variable{Name: l.name, V: before[i]}
		if cell, ok := l.place.(*cellLocal); ok {
			v = cell.variable(c.frame)
		} else if t, ok := l.place.declared(c.frame); ok && !before[i].IsArray() {
			v.Type, v.Declared = t, true
		}
		scope.vars[l.name] = v
		if l.param != "" {
			scope.vars[l.param] = v
		}
	}
	outer := p.scope
	p.scope = scope
	p.invoke(c.frame, c.site.top, line.ready.Load(), c.frame[slotThis], nil)
	p.scope = outer
	for i, l := range visible {
		v := scope.vars[l.name].V
		if _, cell := l.place.(*cellLocal); !cell && !v.Same(before[i]) && p.err == nil {
			l.place.Assign(c.frame, v)
		}
	}
	return p.take()
}
