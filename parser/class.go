package parser

import (
	"strings"

	plex "github.com/alecthomas/participle/v2/lexer"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

// declare handles #DECLARE, which must come before all code.
func (a *assembler) declare(l *declareLine, first bool) {
	d := &ast.Declare{Pos: a.pos(), Signature: signature(l.Params, l.Result)}
	switch {
	case a.mode.kind == ast.ClassFile:
		a.fail(&diag.Error{Message: "#DECLARE does not belong in a class", Span: a.lineSpan(),
			Hint: "the parameters of a function stand after its name"})
	case a.file.Declare != nil:
		a.fail(&diag.Error{Message: "a second #DECLARE", Span: a.lineSpan(),
			Related: []diag.Related{{Span: a.file.Declare.At, Message: "the first is here"}}})
	case !first:
		a.fail(&diag.Error{Message: "#DECLARE must come before all code of the method", Span: a.lineSpan()})
	default:
		a.file.Declare = d
	}
}

func (a *assembler) varDecl(l *varLine) ast.Stmt {
	d := &ast.VarDecl{Pos: a.pos(), Type: typeOf(l.Type), Init: l.Init, Names: make([]ast.Expr, len(l.Names))}
	for i, n := range l.Names {
		d.Names[i] = n.X
	}
	if d.Init != nil && len(d.Names) > 1 {
		a.fail(&diag.Error{Message: "only a variable declared alone can be given a value", Span: d.Init.Span(),
			Hint: "declare the others on a line of their own"})
	}
	return d
}

// classLine handles the lines that exist only in a class.
func (a *assembler) classLine(l line, ok bool) {
	if a.mode.kind != ast.ClassFile {
		what := a.line[0].Kind
		for i := 1; what == lexer.Modifier && i < len(a.line); i++ {
			what = a.line[i].Kind
		}
		a.fail(&diag.Error{Message: what.String() + " belongs in a class, not in a method", Span: a.lineSpan(),
			Hint: "a class is a file in the folder Classes"})
		return
	}
	a.closeAll()
	a.endBody()
	a.fn, a.outside = nil, false
	class := a.file.Class
	switch l := l.(type) {
	case *extendsLine:
		if !ok {
			return
		}
		x := &ast.Extends{Pos: a.pos(), Name: path(l.Name), NameSpan: tokensSpan(l.Name)}
		if class.Extends != nil {
			a.fail(&diag.Error{Message: "a second Class extends", Span: a.lineSpan(),
				Related: []diag.Related{{Span: class.Extends.At, Message: "the first is here"}}})
			return
		}
		class.Extends = x
		class.Items = append(class.Items, x)
	case *propertyLine:
		if !ok {
			return
		}
		p := &ast.Property{Pos: a.pos(), Type: typeOf(l.Type), Init: l.Init}
		for i := range l.Names {
			if t := &l.Names[i]; kindOf(t) == lexer.Word {
				p.Names = append(p.Names, t.Value)
				p.NameSpans = append(p.NameSpans, spanOf(t))
			}
		}
		if p.Init != nil && len(p.Names) > 1 {
			a.fail(&diag.Error{Message: "only a property declared alone can be given a value", Span: p.Init.Span(),
				Hint: "declare the others on a line of their own"})
		}
		class.Items = append(class.Items, p)
	case *aliasLine:
		if !ok {
			return
		}
		class.Items = append(class.Items, &ast.Alias{Pos: a.pos(), Modifiers: modifiers(l.Modifiers), Name: l.Name.Value, Path: path(l.Path)})
	case *functionLine:
		f := &ast.Function{Pos: a.pos(), Modifiers: modifiers(l.Modifiers), Signature: signature(l.Params, l.Result)}
		if l.Accessor != nil {
			f.Accessor = ast.Accessor(l.Accessor.Pos.Line)
		}
		names := l.Names
		if f.Accessor == ast.EventAccessor && len(names) > 0 {
			f.Event, names = names[0].Value, names[1:]
		}
		if len(names) > 0 {
			f.Name, f.NameSpan = names[0].Value, spanOf(&names[0])
		}
		if len(names) > 1 && ok {
			a.fail(wordsAfterName(&names[0], names[1:]))
		}
		a.fn = f
		class.Items = append(class.Items, f)
	case *constructorLine:
		a.fn = &ast.Function{Pos: a.pos(), Modifiers: modifiers(l.Modifiers), Accessor: ast.Constructor, Signature: signature(l.Params, l.Result)}
		class.Items = append(class.Items, a.fn)
	}
}

// endBody gives the statements read so far to the method or function they belong to.
func (a *assembler) endBody() {
	body := a.body(&frame{})
	switch {
	case a.fn != nil:
		a.fn.Body = body
		a.fn.End = diag.Span{Start: a.lastEnd, End: a.lastEnd}
	case a.mode.kind == ast.MethodFile:
		a.file.Body = body
	}
}

func modifiers(tokens []plex.Token) ast.Modifiers {
	var m ast.Modifiers
	for _, t := range tokens {
		m |= 1 << t.Pos.Line
	}
	return m
}

func signature(p *params, r *result) ast.Signature {
	var s ast.Signature
	if p != nil && len(p.List) > 0 {
		s.Params = make([]*ast.Param, 0, len(p.List))
		for _, q := range p.List {
			if q.Name.Value != "" { // else it could not be read
				s.Params = append(s.Params, param1(&q.Name, q.Type))
			}
		}
	}
	if r != nil && (r.Name != nil && r.Name.Value != "" || r.Type != nil && len(r.Type.Parts) > 0) {
		s.Result = param1(r.Name, r.Type)
	}
	return s
}

func param1(name *plex.Token, typ *typeRef) *ast.Param {
	p := &ast.Param{Type: typeOf(typ)}
	if name != nil && name.Value != "" {
		p.At = spanOf(name)
		p.Variadic = kindOf(name) == lexer.Ellipsis
		p.Name = strings.TrimPrefix(strings.Trim(name.Value, "."), "$")
	}
	if p.Type != nil {
		if p.At.IsZero() {
			p.At = p.Type.At
		}
		p.At.End = p.Type.At.End
	}
	return p
}

// typeOf copies a type out of the window, whose tokens do not last.
func typeOf(t *typeRef) *ast.TypeRef {
	if t == nil || len(t.Parts) == 0 {
		return nil
	}
	r := &ast.TypeRef{Pos: ast.Pos{At: tokensSpan(t.Parts)}, Parts: make([]string, 0, (len(t.Parts)+1)/2)}
	for i := range t.Parts {
		switch p := &t.Parts[i]; kindOf(p) {
		case lexer.Name:
			r.Parts = append(r.Parts, newName(p).Text)
		case lexer.Word:
			r.Parts = append(r.Parts, p.Value)
		}
	}
	return r
}

func tokensSpan(tokens []plex.Token) diag.Span {
	if len(tokens) == 0 {
		return diag.Span{}
	}
	return spanOf(&tokens[0]).To(spanOf(&tokens[len(tokens)-1]))
}

// path joins names and dots as they were written, without blanks.
func path(tokens []plex.Token) string {
	if len(tokens) == 1 {
		return tokens[0].Value
	}
	var b strings.Builder
	for _, t := range tokens {
		b.WriteString(t.Value)
	}
	return b.String()
}
