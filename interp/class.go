package interp

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"tetra/ast"
	"tetra/diag"
	"tetra/parser"
	"tetra/value"
)

// A Class is a class of the class store: of the project (cs.Name) or built in (4D.Name).
type Class struct {
	name    string
	program *Program
	load    SourceFunc
	def     *ClassDef      // built-in classes
	in      *Interp        // of a built-in class
	object  *value.ObjectV // the class as a value: a shared object, so that programs can add properties
	shape   *value.Shape   // of instances

	parsed once[*classBody]
	size   atomic.Int32 // properties of the last instance, to make room for

	making value.Group // held by the process that makes the shared singleton

	mu       sync.Mutex
	instance value.Value // shared singleton
	builtin  map[string]*MemberDef
	newDef   *MemberDef
}

// classBody is a parsed user class.
type classBody struct {
	cl        *Class
	source    *diag.Source
	parent    *Class
	extends   string
	ctor      *Method
	modifiers ast.Modifiers
	functions map[string]*Method
	getters   map[string]*Method
	setters   map[string]*Method
	inits     []initialiser
	born      *value.Shape // of a new instance, see shapeAtBirth
}

// An initialiser gives a property its value in a new instance: a method that assigns to This or, in a shared class, where objects and
// collections become shared, one that returns the value.
type initialiser struct {
	*Method
	name string
	at   diag.Span
}

func newUserClass(p *Program, name string, load SourceFunc) *Class {
	c := &Class{name: name, program: p, load: load}
	c.shape = value.NewShape(c)
	c.makeObject()
	return c
}

func (c *Class) makeObject() {
	c.object = value.NewShared(c.meta(), false)
	c.object.SetNative(c)
}

// meta is the class of class objects; their members are handled by name.
func (c *Class) meta() *Class { return classOfClasses }

// classOfClasses is 4D.Class. It is immutable.
var classOfClasses = &Class{name: "Class", def: &ClassDef{Name: "Class"}}

// ShareableObject lets classes be held by shared objects.
func (c *Class) ShareableObject() {}

// Name is the class's name, without store.
func (c *Class) Name() string { return c.name }

// FullName is cs.Name or 4D.Name.
func (c *Class) FullName() string {
	if c.def != nil {
		return "4D." + c.name
	}
	return "cs." + c.name
}

// Object is the class as a value.
func (c *Class) Object() *value.ObjectV { return c.object }

// Source reads the text of a user class.
func (c *Class) Source() (*diag.Source, error) { return c.load() }

// definition parses a user class on first use.
func (c *Class) definition() (*classBody, error) {
	if c.def != nil {
		return &classBody{cl: c, born: c.shape}, nil
	}
	return c.parsed.get(func() (*classBody, error) {
		src, err := c.load()
		if err != nil {
			return nil, err
		}
		file, errs := parser.ParseClass(src, c.program.names())
		if err := errs.Err(); err != nil {
			return nil, withSource(errs, src)
		}
		return c.define(src, file.Class)
	})
}

func (c *Class) define(src *diag.Source, tree *ast.Class) (*classBody, error) {
	b := &classBody{cl: c, source: src, functions: map[string]*Method{}, getters: map[string]*Method{}, setters: map[string]*Method{}}
	if tree.Extends != nil {
		b.extends = tree.Extends.Name
		b.parent = c.program.class(strings.TrimPrefix(b.extends, "cs."))
		if b.parent == nil && b.extends != "Object" && b.extends != "4D.Object" {
			if !dataClass(b.extends) {
				return nil, &diag.Error{Source: src, Span: tree.Extends.NameSpan, Number: value.ErrClass, Message: "the class " + b.extends + " does not exist", Code: "unknown-class"}
			}
		}
		for p, n := b.parent, 0; p != nil; n++ {
			if p == c || n > 100 {
				return nil, &diag.Error{Source: src, Span: tree.Extends.NameSpan, Number: value.ErrClass, Message: "the class " + c.name + " extends itself"}
			}
			if p.parsed.v == nil && p != c {
				break
			}
			p = p.parsed.v.parent
		}
	}
	declared := map[string]bool{}
	shared := false
	for _, item := range tree.Items {
		switch it := item.(type) {
		case *ast.Property:
			for _, n := range it.Names {
				declared[n] = true
			}
		case *ast.Function:
			shared = shared || it.Accessor == ast.Constructor && it.Modifiers&(ast.SharedMod|ast.SessionMod) != 0
		}
	}
	for _, item := range tree.Items {
		switch it := item.(type) {
		case *ast.Function:
			m := &Method{Name: c.name + "." + it.Name, kind: classFunction, program: c.program, class: c, load: c.load, shared: it.Modifiers&ast.SharedMod != 0}
			into := b.functions
			switch it.Accessor {
			case ast.Constructor:
				m.Name = c.name + ".constructor"
				m.ctor = true
				if b.ctor != nil {
					return nil, &diag.Error{Source: src, Span: it.At, Number: value.ErrClass, Message: "the class " + c.name + " has two constructors"}
				}
				b.ctor, b.modifiers = m, it.Modifiers
				into = nil
			case ast.GetAccessor:
				into = b.getters
				m.Name = c.name + ".get " + it.Name
			case ast.SetAccessor:
				into = b.setters
				m.Name = c.name + ".set " + it.Name
			case ast.QueryAccessor, ast.OrderByAccessor, ast.EventAccessor:
				continue // for data model classes
			}
			if into != nil {
				if it.Accessor == ast.PlainFunction && declared[it.Name] {
					return nil, &diag.Error{Source: src, Span: it.NameSpan, Number: value.ErrClass, Message: "the class " + c.name + " has a property and a function called " + it.Name}
				}
				if into[it.Name] != nil {
					return nil, &diag.Error{Source: src, Span: it.NameSpan, Number: value.ErrClass, Message: "the function " + it.Name + " is defined twice"}
				}
				into[it.Name] = m
			}
			pm, err := m.newParsed(src, &it.Signature, it.Body)
			m.source.once.Do(func() { m.source.v = src })
			m.parsed.once.Do(func() { m.parsed.v, m.parsed.err = pm, err })
		case *ast.Property:
			if it.Init != nil && len(it.Names) == 1 {
				m := &Method{Name: c.name, kind: classFunction, program: c.program, class: c, load: c.load}
				target := &ast.Member{Pos: it.Pos, X: &ast.Name{Pos: it.Pos, Text: "This", Kind: ast.CommandName, Number: cmdThis}, Name: it.Names[0], NameSpan: it.At}
				line := ast.Stmt(&ast.Assign{Pos: it.Pos, Target: target, Value: it.Init})
				if shared {
					line = &ast.Return{Pos: it.Pos, X: it.Init}
				}
				pm, err := m.newParsed(src, nil, []ast.Stmt{line})
				m.source.once.Do(func() { m.source.v = src })
				m.parsed.once.Do(func() { m.parsed.v, m.parsed.err = pm, err })
				b.inits = append(b.inits, initialiser{m, it.Names[0], it.At})
			}
		}
	}
	if b.isSingleton() {
		for _, m := range b.functions {
			m.guarded = true // before any of them is compiled
		}
	}
	b.born = b.shapeAtBirth()
	return b, nil
}

// dataClass tells of the classes that data model classes may extend (ORDA/ordaClasses).
func dataClass(name string) bool {
	switch name {
	case "DataStoreImplementation", "DataClass", "Entity", "EntitySelection", "4D.DataStoreImplementation":
		return true
	}
	return false
}

// plain tells that an instance needs no more than the values that properties have in their declaration, all of them constants, and a constructor: the class's
// own or that of a superclass, or none.
func (b *classBody) plain(in *Interp) (values record, ctor *Method, ok bool) {
	if b.cl.def != nil || b.isShared() || b.isSingleton() {
		return nil, nil, false
	}
	if b.parent == nil {
		if values, ok = b.declaredValues(in); !ok {
			return nil, nil, false
		}
	}
	for up, n := b, 0; up != nil; n++ {
		if n > 100 || len(up.inits) > len(values) {
			return nil, nil, false
		}
		if ctor == nil {
			ctor = up.ctor
		}
		var err error
		if up, err = up.super(); err != nil {
			return nil, nil, false // it is said when the instance is made in general
		}
	}
	return values, ctor, true
}

// allocate makes an instance without properties.
func (b *classBody) allocate() *value.ObjectV {
	if b.isShared() {
		return value.NewShared(b.cl, false)
	}
	return value.NewObjectOf(b.born, int(b.cl.size.Load()))
}

func (b *classBody) remember(o *value.ObjectV) {
	if n := int32(o.SlotCount()); n != b.cl.size.Load() {
		b.cl.size.Store(n)
	}
}

func (b *classBody) isShared() bool {
	return b.modifiers&(ast.SharedMod|ast.SessionMod) != 0
}

func (b *classBody) isSingleton() bool { return b.modifiers&(ast.SingletonMod|ast.SessionMod) != 0 }

// super is the parent's definition, nil at the root.
func (b *classBody) super() (*classBody, error) {
	if b.parent == nil {
		return nil, nil
	}
	return b.parent.definition()
}

// lookup goes up the chain of classes.
func (c *Class) lookup(find func(*classBody) *Method) (*Method, error) {
	b, err := c.definition()
	for n := 0; err == nil && b != nil && n < 100; n++ {
		if m := find(b); m != nil {
			return m, nil
		}
		b, err = b.super()
	}
	return nil, err
}

// function finds a function by name, up the chain; nil without.
func (c *Class) function(name string) (*Method, error) {
	if c.def != nil {
		return nil, nil
	}
	return c.lookup(func(b *classBody) *Method { return b.functions[name] })
}

func (c *Class) functionNames() func(func(string) bool) {
	return func(yield func(string) bool) {
		if c.def != nil {
			for _, m := range c.def.Members {
				if m.Run != nil && !yield(m.Name) {
					return
				}
			}
			return
		}
		b, err := c.definition()
		for err == nil && b != nil {
			for n := range b.functions {
				if !yield(n) {
					return
				}
			}
			b, err = b.super()
		}
	}
}

// builtinMember finds a member of a built-in class, or of the classes it inherits from.
func (c *Class) builtinMember(name string) *MemberDef {
	if c.def == nil {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.builtin == nil {
		c.builtin = map[string]*MemberDef{}
		for d := c.def; d != nil; {
			for _, m := range d.Members {
				if c.builtin[m.Name] == nil {
					c.builtin[m.Name] = m
				}
			}
			if d.Parent == "" || c.in == nil || slices.Contains(coreClasses, d.Parent) {
				break
			}
			d = c.in.lib.Class(d.Parent)
		}
	}
	return c.builtin[name]
}

func (c *Class) builtinFunction(name string) *MemberDef {
	if d := c.builtinMember(name); d != nil && d.Run != nil {
		return d
	}
	return nil
}

// static finds a function of the class itself.
func (c *Class) static(name string) *MemberDef {
	if c.def != nil {
		for _, m := range c.def.Static {
			if m.Name == name {
				return m
			}
		}
	}
	return nil
}

// newMember describes new() of a built-in class.
func (c *Class) newMember() *MemberDef {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.newDef == nil {
		c.newDef = &MemberDef{Name: "new", Syntax: c.def.NewSyntax, Run: c.def.New, class: c.def.Name, makes: true}
		if c.def.NewSyntax == "" {
			c.newDef.forms.set([]*Form{{Params: []ParamSpec{{Name: "value", Type: "any", Accept: anyKind, In: true}}, Repeat: 1}})
		}
	}
	return c.newDef
}

// override is a function that a program stored in the class object under the name of one of its own.
func (c *Class) override(name string) *Function {
	if c.object == nil {
		return nil
	}
	if v, ok := c.object.Lookup(name); ok {
		if o := v.AsObject(); o != nil {
			f, _ := o.Native().(*Function)
			return f
		}
	}
	return nil
}

// class finds a class of the program's store.
func (p *Program) class(name string) *Class { return p.classes[name] }

// classTable is the built-in classes of an application.
type classTable struct {
	in    *Interp
	mu    sync.Mutex
	m     map[string]*Class
	store *classStore // 4D
}

func newClassTable(in *Interp) *classTable {
	return &classTable{in: in, m: map[string]*Class{}, store: &classStore{in: in, full: true}}
}

// BuiltinClass gives the class 4D.name, nil when the library has none.
func (in *Interp) BuiltinClass(name string) *Class {
	t := in.classes
	t.mu.Lock()
	defer t.mu.Unlock()
	if c := t.m[name]; c != nil {
		return c
	}
	var def *ClassDef
	if slices.Contains(coreClasses, name) {
		def = &ClassDef{Name: name}
	} else if def = in.lib.Class(name); def == nil {
		return nil
	}
	c := &Class{name: name, def: def, in: in}
	c.shape = value.NewShape(c)
	c.makeObject()
	t.m[name] = c
	return c
}

// NewNative makes an object of a built-in class with a Go value behind it. The class must be in the library.
func (in *Interp) NewNative(class string, native any) *value.ObjectV {
	c := in.BuiltinClass(class)
	if c == nil {
		return value.NewNative(value.RootShape(), native)
	}
	return value.NewNative(c.shape, native)
}

// ClassOf gives the class of an object: OB Class. nil for plain objects stands for 4D.Object.
func ClassOf(o *value.ObjectV) *Class {
	c, _ := o.Class().(*Class)
	return c
}

// IsInstance tells whether an object is an instance of a class or of one that extends it.
func (in *Interp) IsInstance(o *value.ObjectV, class *Class) bool {
	if class.def != nil && class.name == "Object" {
		return true
	}
	c := ClassOf(o)
	for n := 0; c != nil && n < 100; n++ {
		if c == class || c.def != nil && class.def != nil && c.name == class.name {
			return true
		}
		if c.def != nil {
			if c.def.Parent == "" {
				return false
			}
			c = in.BuiltinClass(c.def.Parent)
			continue
		}
		b, err := c.definition()
		if err != nil {
			return false
		}
		c = b.parent
	}
	return false
}

// Superclass is the class a class extends, nil for Object.
func (c *Class) Superclass(in *Interp) *Class {
	if c.def != nil {
		if c.def.Parent != "" {
			return in.BuiltinClass(c.def.Parent)
		}
		if c.name == "Object" {
			return nil
		}
		return in.BuiltinClass("Object")
	}
	if b, err := c.definition(); err == nil && b.parent != nil {
		return b.parent
	}
	return in.BuiltinClass("Object")
}

// classRef is a class named in a declaration, found when first needed.
type classRef struct {
	prog  *Program
	parts []string
	known atomic.Uint32 // shape of the last object that was accepted
}

func newClassRef(p *Program, parts []string) *classRef {
	if len(parts) < 2 {
		return nil
	}
	return &classRef{prog: p, parts: parts}
}

func (r *classRef) name() string { return strings.Join(r.parts, ".") }

// accepts tells whether an object fits a declaration. Classes that do not exist accept everything; the checker reports them.
func (r *classRef) accepts(p *Process, v value.Value) bool {
	o := v.Object()
	if r.knows(o) {
		return true
	}
	if !r.find(p, v) {
		return false
	}
	if o.Native() == nil { // then its class is that of its shape
		r.known.Store(o.ShapeID())
	}
	return true
}

// knows tells that an object is like the last one that was accepted.
func (r *classRef) knows(o *value.ObjectV) bool {
	sid := o.ShapeID()
	return sid != 0 && r.known.Load() == sid
}

func (r *classRef) find(p *Process, v value.Value) bool {
	var c *Class
	switch {
	case strings.EqualFold(r.parts[0], "4D"):
		c = p.in.BuiltinClass(r.parts[1])
		if c == nil || c.name == "Function" || c.name == "Class" {
			return true
		}
	case v.Object().Class() == nil && v.Object().Native() == nil:
		return true // an object without a class: code gives {...} where a class of options is declared, and asks with OB Instance of
	case len(r.parts) == 2:
		c = r.prog.class(r.parts[1])
	case r.prog.namespaces[r.parts[1]] != nil:
		c = r.prog.namespaces[r.parts[1]].class(r.parts[2])
	}
	return c == nil || p.in.IsInstance(v.Object(), c)
}

// ---- members of objects

// classMember is x.name where the object has no such property: a computed property, a function as a value, a property of a built-in class.
func (p *Process) classMember(fr *Frame, off uintptr, v value.Value, name string, at diag.Span) value.Value {
	var cl *Class
	if v.Kind() == value.Collection {
		cl = p.in.BuiltinClass("Collection")
	} else {
		o := v.Object()
		switch native := o.Native().(type) {
		case *Class:
			return p.classProperty(fr, off, native, name, at)
		case *Function:
			if name == "source" {
				return value.Str(native.source())
			}
		}
		cl, _ = o.Class().(*Class)
	}
	if cl == nil {
		return value.Undef
	}
	if cl.def != nil {
		d := cl.builtinMember(name)
		switch {
		case d == nil:
			return value.Undef
		case d.Get != nil:
			return p.callMember(fr, off, d.Name, d.Get, v, nil, at)
		}
		return p.in.functionObject(&Function{member: d, name: name})
	}
	return p.readMember(fr, off, cl, v, name, at)
}

// readMember is a member of a user class, read for an object: the result of a getter, or a function as a value.
func (p *Process) readMember(fr *Frame, off uintptr, cl *Class, this value.Value, name string, at diag.Span) value.Value {
	get, err := cl.lookup(func(b *classBody) *Method { return b.getters[name] })
	if err == nil && get != nil {
		return p.access(fr, off, get, this, nil, at)
	}
	var m *Method
	if err == nil {
		m, err = cl.function(name)
	}
	if err != nil {
		p.fail(at, err)
		return value.Undef
	}
	if m != nil {
		return p.in.functionObject(&Function{method: m})
	}
	return value.Undef
}

// access runs a getter or setter; a shared one holds the lock of the object, as a shared function does.
func (p *Process) access(fr *Frame, off uintptr, m *Method, this value.Value, args []value.Value, at diag.Span) value.Value {
	c, err := m.compiled(p.in)
	if err != nil {
		p.fail(at, err)
		return value.Undef
	}
	if m.shared && value.IsShared(this) {
		held := len(p.held)
		p.use(this)
		defer p.releaseTo(held)
	}
	return p.invoke(fr, off, c, this, args)
}

// callMember runs the Go function of a property.
func (p *Process) callMember(fr *Frame, off uintptr, name string, run func(*Call) (value.Value, error), this value.Value, args []value.Value, at diag.Span) value.Value {
	c := p.pushCall()
	c.Proc, c.This, c.Args, c.site, c.frame = p, this, args, &callPlace{name: name, top: off}, fr
	v, err := run(c)
	p.popCall()
	if err != nil {
		p.fail(at, err)
		if p.err.Span.IsZero() && p.err.Source == nil {
			p.err.Span = at
		}
		return value.Undef
	}
	return v
}

// classProperty is a property of a class object.
func (p *Process) classProperty(fr *Frame, off uintptr, c *Class, name string, at diag.Span) value.Value {
	switch name {
	case "name":
		return value.Str(c.name)
	case "superclass":
		if s := c.Superclass(p.in); s != nil {
			return value.Obj(s.object)
		}
		return value.NullV
	case "me":
		return p.me(fr, off, c, at)
	case "isShared", "isSingleton", "isSessionSingleton":
		b, err := c.definition()
		if err != nil {
			p.fail(at, err)
			return value.Undef
		}
		switch name {
		case "isShared":
			return value.Bool(b.isShared())
		case "isSingleton":
			return value.Bool(b.isSingleton())
		}
		return value.Bool(b.modifiers&ast.SessionMod != 0)
	case "new":
		return p.in.functionObject(&Function{construct: c})
	}
	if d := c.static(name); d != nil {
		if d.Get != nil {
			return p.callMember(fr, off, d.Name, d.Get, value.Obj(c.object), nil, at)
		}
		return p.in.functionObject(&Function{member: d, name: name})
	}
	return value.Undef
}

// classSetter handles x.name:=v when a class has something to say about it; done means the assignment is over.
func (p *Process) classSetter(fr *Frame, off uintptr, ov value.Value, name string, v value.Value, at diag.Span) (done bool) {
	o := ov.Object()
	cl, _ := o.Class().(*Class)
	if _, function := o.Native().(*Function); function && name == "source" {
		p.failf(at, errReadOnlyProperty, "the property source of a 4D.Function is read-only")
		return true
	}
	switch {
	case cl == nil:
		return false
	case cl == classOfClasses:
		switch name {
		case "name", "superclass", "me", "isShared", "isSingleton", "isSessionSingleton":
			p.failf(at, errReadOnlyProperty, "the property %s of a class is read-only", name)
			return true
		}
		return false
	}
	if cl.def != nil {
		d := cl.builtinMember(name)
		switch {
		case d == nil:
			return false
		case d.Set != nil:
			p.callMember(fr, off, d.Name, d.Set, ov, []value.Value{v}, at)
			return true
		}
		p.failf(at, errReadOnlyProperty, "the property %s of %s is read-only", name, cl.FullName())
		return true
	}
	b, err := cl.definition()
	if err != nil {
		p.fail(at, err)
		return true
	}
	if b.parent == nil && len(b.getters) == 0 && len(b.setters) == 0 {
		return false
	}
	set, err := cl.lookup(func(b *classBody) *Method { return b.setters[name] })
	if err != nil {
		p.fail(at, err)
		return true
	}
	if set != nil {
		if v.IsUndef() { // clears the value, its type kept: the getter is called to know the type
			v = cleared(p.classMember(fr, off, ov, name, at))
		}
		p.access(fr, off, set, ov, []value.Value{v}, at)
		return true
	}
	if get, _ := cl.lookup(func(b *classBody) *Method { return b.getters[name] }); get != nil {
		p.failHint(at, errReadOnlyProperty, "", "write Function set "+name+" in the class", "the property %s of %s is read-only", name, cl.FullName())
		return true
	}
	return false
}

// collectionMembers is the names of the functions of collections.
func collectionMembers(in *Interp) func(func(string) bool) {
	return func(yield func(string) bool) {
		if d := in.lib.Class("Collection"); d != nil {
			for _, m := range d.Members {
				if !yield(m.Name) {
					return
				}
			}
		}
	}
}
