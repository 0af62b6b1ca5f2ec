package interp

import (
	"fmt"
	"slices"
)

// Components (Extensions/develop-components). A component is a program of its own inside the one that uses it, its host. Its methods see each other,
// the methods that the other components share, and, by EXECUTE METHOD, those that the host shares; the host sees the methods it shares,
// and its classes when it declares a name space. Process variables and Storage are common to all.

// AddComponent adds a component before the program is loaded, and makes its constants known. namespace is where its classes are found in cs, "" for nowhere; a class of the host of that name
// wins.
func (p *Program) AddComponent(c *Program, namespace string) {
	c.host = p
	p.components = append(p.components, c)
	for first, n := range c.words {
		p.words[first] = max(p.words[first], n)
	}
	for name, i := range c.constants {
		if _, own := p.constants[name]; own {
			continue
		}
		if p.constants == nil {
			p.constants = map[string]int{}
		}
		p.constants[name] = len(p.values)
		p.values = append(p.values, c.values[i])
	}
	if namespace != "" && p.classes[namespace] == nil {
		p.namespaces[namespace] = c
	}
	for _, other := range p.components {
		other.namespaces = p.namespaces
	}
}

// Components is the components in the order in which they were added.
func (p *Program) Components() []*Program { return p.components }

// Method finds a project method that code of the program may call by name: one of its own, or one that a component shares. Case is ignored; nil
// without.
func (p *Program) Method(name string) *Method {
	f := fold(name)
	if m := p.methods[f]; m != nil {
		return m
	}
	around := p.components
	if p.host != nil {
		around = p.host.components
	}
	for _, c := range around {
		if m := c.methods[f]; m != nil && m.Attributes().Shared {
			return m
		}
	}
	return nil
}

// methodByName finds what EXECUTE METHOD and callbacks name: in a component, the shared methods of the host too.
func (p *Program) methodByName(name string) *Method {
	if m := p.Method(name); m != nil {
		return m
	}
	if p.host != nil {
		if m := p.host.methods[fold(name)]; m != nil && m.Attributes().Shared {
			return m
		}
	}
	return nil
}

// Signature is the componentSignature of errors that the code calling the command throws: host, or C001, C002 ... in a component.
func (c *Call) Signature() string {
	prog := c.Proc.programAt(c.frame)
	if prog.host == nil {
		return "host"
	}
	return fmt.Sprintf("C%03d", slices.Index(prog.host.components, prog)+1)
}

// Program is the program whose code calls the command: the application's, or that of a component.
func (c *Call) Program() *Program { return c.Proc.programAt(c.frame) }

// programAt is the program whose code runs in a frame while it calls something.
func (p *Process) programAt(fr *Frame) *Program {
	if s := p.in.sites.get(fr[slotProcess].Bits()); s.method != nil && s.method.program != nil {
		return s.method.program
	}
	return p.program
}
