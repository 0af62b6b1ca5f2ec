package interp

import (
	"tetra/ast"
	"tetra/diag"
	"tetra/value"
)

// Instances of user classes: new(), constructors, and singletons.

// newInstance is cs.Name.new(args). A singleton is made once: then new gives the one that there is (API/ClassClass).
func (p *Process) newInstance(fr *Frame, off uintptr, c *Class, args []value.Value, at diag.Span) value.Value {
	b, err := c.definition()
	if err != nil {
		p.fail(at, err)
		return value.Undef
	}
	if b.isSingleton() {
		return p.theSingleton(fr, off, c, b, args, at)
	}
	return p.instantiate(fr, off, b, value.Obj(b.allocate()), args, at)
}

// instantiate fills a new instance: the initialisers of the whole chain, then the constructor.
func (p *Process) instantiate(fr *Frame, off uintptr, b *classBody, this value.Value, args []value.Value, at diag.Span) value.Value {
	if b.isShared() {
		held := len(p.held)
		p.use(this)
		defer p.releaseTo(held)
	}
	p.initialise(fr, off, b, this, at)
	p.construct(fr, off, b, this, args, at)
	if p.err != nil {
		return value.Undef
	}
	if !b.isShared() {
		b.remember(this.Object())
	}
	return this
}

// initialise runs the property initialisers, the parent class first.
func (p *Process) initialise(fr *Frame, off uintptr, b *classBody, this value.Value, at diag.Span) {
	super, err := b.super()
	if err != nil {
		p.fail(at, err)
		return
	}
	if super != nil {
		p.initialise(fr, off, super, this, at)
	}
	for _, m := range b.inits {
		c, err := m.compiled(p.in)
		if err != nil {
			p.fail(at, err)
			return
		}
		v := p.invoke(fr, off, c, this, nil)
		if p.err == nil && b.isShared() {
			p.setShared(fr, off, this, m.name, v, m.at)
		}
	}
}

// setShared gives a shared instance a property; objects and collections that are not shared are copied to shared ones of its group.
func (p *Process) setShared(fr *Frame, off uintptr, this value.Value, name string, v value.Value, at diag.Span) {
	if (v.IsObject() || v.IsColl()) && !value.IsShared(v) {
		shared, err := value.Copy(v, value.CopyOptions{Shared: true, GroupWith: this})
		if err != nil {
			p.fail(at, err)
			return
		}
		v = shared
	}
	setMember(fr, off, this, name, v, at)
}

// construct runs a constructor; a class without one uses its parent's with the same arguments.
func (p *Process) construct(fr *Frame, off uintptr, b *classBody, this value.Value, args []value.Value, at diag.Span) {
	for b != nil && b.ctor == nil {
		var err error
		if b, err = b.super(); err != nil {
			p.fail(at, err)
			return
		}
	}
	if b == nil || p.err != nil {
		return
	}
	c, err := b.ctor.compiled(p.in)
	if err != nil {
		p.fail(at, err)
		return
	}
	p.invoke(fr, off, c, this, args)
}

// ---- singletons

// singletonKey is the key of a process singleton in Process.values.
type singletonKey struct{ c *Class }

// me is cs.Name.me: Undefined for a class that is no singleton.
func (p *Process) me(fr *Frame, off uintptr, c *Class, at diag.Span) value.Value {
	b, err := c.definition()
	if err != nil {
		p.fail(at, err)
		return value.Undef
	}
	if !b.isSingleton() {
		return value.Undef
	}
	return p.theSingleton(fr, off, c, b, nil, at)
}

// theSingleton gives the instance of a singleton class, making it at first use: one per process, one per application when shared, one per
// session. Processes that want a shared one at the same time wait for the first to make it. An instance under construction is visible to its
// own constructor.
func (p *Process) theSingleton(fr *Frame, off uintptr, c *Class, b *classBody, args []value.Value, at diag.Span) value.Value {
	if v := p.singleton(c, b); v.IsObject() {
		return v
	}
	if b.isShared() {
		if !c.making.Lock(p, p.done) {
			p.poll(at)
			return value.Undef
		}
		defer c.making.Unlock(p)
		if v := p.singleton(c, b); v.IsObject() {
			return v
		}
	}
	key := underConstruction{c}
	if v, ok := p.Value(key).(value.Value); ok {
		return v
	}
	v := value.Obj(b.allocate())
	p.SetValue(key, v)
	v = p.instantiate(fr, off, b, v, args, at)
	p.SetValue(key, nil)
	if p.err == nil {
		p.keepSingleton(c, b, v)
	}
	return v
}

type underConstruction struct{ c *Class }

// singleton is the instance of a singleton class that was made before, Undefined without.
func (p *Process) singleton(c *Class, b *classBody) value.Value {
	switch s := p.ctx.Session; {
	case b.modifiers&ast.SessionMod != 0 && s != nil:
		if o := s.Singleton(c, func() *value.ObjectV { return nil }); o != nil {
			return value.Obj(o)
		}
	case b.isShared():
		c.mu.Lock()
		defer c.mu.Unlock()
		return c.instance
	default:
		if v, ok := p.Value(singletonKey{c}).(value.Value); ok {
			return v
		}
	}
	return value.Undef
}

func (p *Process) keepSingleton(c *Class, b *classBody, v value.Value) {
	switch s := p.ctx.Session; {
	case b.modifiers&ast.SessionMod != 0 && s != nil:
		s.Singleton(c, v.Object)
	case b.isShared():
		c.mu.Lock()
		defer c.mu.Unlock()
		c.instance = v
	default:
		p.SetValue(singletonKey{c}, v)
	}
}
