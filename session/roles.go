package session

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// Roles is what roles.json says (docs/ORDA/privileges): which privileges and roles exist, and who may do what. It is immutable.
type Roles struct {
	privileges map[string]privilege // by folded name
	roles      map[string][]string  // folded name -> privileges
	open       bool                 // names need no declaration

	permissions []Permission
	index       permissionIndex
	restricted  bool
	forceLogin  bool
	broken      bool
}

type privilege struct {
	name     string
	includes []string
}

// A Permission is one entry of permissions.allowed: for each action the privileges of which one is enough.
type Permission struct {
	ApplyTo string   `json:"applyTo"`
	Type    string   `json:"type"`
	Read    []string `json:"read"`
	Create  []string `json:"create"`
	Update  []string `json:"update"`
	Drop    []string `json:"drop"`
	Execute []string `json:"execute"`
	Promote []string `json:"promote"`
}

// A Problem is something wrong in roles.json. Line counts from 1.
type Problem struct {
	Line    int
	Message string
}

// Error is the problem on one line.
func (p Problem) Error() string { return fmt.Sprintf("roles.json:%d: %s", p.Line, p.Message) }

// builtinPrivileges need no declaration (M15).
var builtinPrivileges = [...]string{"WebAdmin", "guest"}

// NewRoles is the roles of a project without roles.json: nothing is declared, nothing restricted.
func NewRoles() *Roles {
	r := &Roles{privileges: map[string]privilege{}, roles: map[string][]string{}}
	for _, name := range builtinPrivileges {
		r.privileges[fold(name)] = privilege{name: name}
	}
	return r
}

// OpenRoles is for programs that have no place to declare privileges (a single file, a script folder): every name counts as declared.
func OpenRoles() *Roles {
	r := NewRoles()
	r.open = true
	return r
}

// Declare gives roles in which these privileges are declared too (--privileges).
func (r *Roles) Declare(names ...string) *Roles {
	c := *r
	c.privileges = make(map[string]privilege, len(r.privileges)+len(names))
	for k, p := range r.privileges {
		c.privileges[k] = p
	}
	for _, n := range names {
		if _, ok := c.privileges[fold(n)]; !ok && n != "" {
			c.privileges[fold(n)] = privilege{name: n}
		}
	}
	return &c
}

// Declared tells whether a privilege is declared, ignoring case, and how it is spelled.
func (r *Roles) Declared(name string) (spelling string, ok bool) {
	if p, ok := r.privileges[fold(name)]; ok {
		return p.name, true
	}
	if r.open && name != "" {
		return name, true
	}
	return "", false
}

// ForceLogin is the REST login mode of the project; it decides what a guest is (M10, M11).
func (r *Roles) ForceLogin() bool { return r.forceLogin && !r.broken }

// RestrictedByDefault tells that a resource without permission is refused (P6).
func (r *Roles) RestrictedByDefault() bool { return r.restricted && !r.broken }

// Permissions is permissions.allowed in order; none when the file is broken.
func (r *Roles) Permissions() []Permission {
	if r.broken {
		return nil
	}
	return r.permissions
}

// Broken tells that the file had a fault and so protects nothing.
func (r *Roles) Broken() bool { return r.broken }

// role is the privileges of a role, none for an unknown one.
func (r *Roles) role(name string) []string { return r.roles[fold(strings.TrimSpace(name))] }

// expand adds a privilege to g, after all it includes (M16, M21). Unknown names and those that g has are left; so a cycle ends.
func (r *Roles) expand(name string, g *grants) {
	name = strings.TrimSpace(name)
	k := fold(name)
	p, ok := r.privileges[k]
	if !ok {
		if !r.open || name == "" {
			return
		}
		p.name = name
	}
	if _, ok := g.held[k]; ok {
		return
	}
	g.held[k] = struct{}{}
	for _, inc := range p.includes {
		r.expand(inc, g)
	}
	g.names = append(g.names, p.name)
}

// rolesFile is the file as written. Unknown keys are ignored, as 4D ignores them.
type rolesFile struct {
	Privileges []struct {
		Privilege string   `json:"privilege"`
		Includes  []string `json:"includes"`
	} `json:"privileges"`
	Roles []struct {
		Role       string   `json:"role"`
		Privileges []string `json:"privileges"`
	} `json:"roles"`
	Permissions struct {
		Allowed []Permission `json:"allowed"`
	} `json:"permissions"`
	RestrictedByDefault bool `json:"restrictedByDefault"`
	ForceLogin          bool `json:"forceLogin"`
}

func isPermissionType(s string) bool {
	switch s {
	case "datastore", "dataclass", "attribute", "method", "singleton", "singletonMethod":
		return true
	}
	return false
}

// ParseRoles reads roles.json. With any problem the project still loads, and all protection is off; what could be read of the
// privileges and roles still counts, so that code that sets and asks for them goes on working.
func ParseRoles(data []byte) (*Roles, []Problem) {
	r := NewRoles()
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	var problems []Problem
	var f rolesFile
	if err := json.Unmarshal(data, &f); err != nil {
		problems = append(problems, jsonProblem(data, err))
		var type_ *json.UnmarshalTypeError
		if !errors.As(err, &type_) { // a value of the wrong type is skipped, the rest is read
			r.broken = true
			return r, problems
		}
	}
	// find gives the line on which a name is written, for the list of problems.
	find := func(name string) int {
		quoted, _ := json.Marshal(name)
		if i := bytes.Index(data, quoted); i >= 0 {
			return lineAt(data, i)
		}
		return 1
	}
	problem := func(at, format string, args ...any) {
		problems = append(problems, Problem{find(at), fmt.Sprintf(format, args...)})
	}
	seen := map[string]bool{}
	for i, p := range f.Privileges {
		k := fold(strings.TrimSpace(p.Privilege))
		switch {
		case k == "":
			problem("privileges", "privilege %d has no name", i+1)
			continue
		case seen[k]:
			problem(p.Privilege, "privilege %q is declared twice", p.Privilege)
			continue
		}
		seen[k] = true
		r.privileges[k] = privilege{strings.TrimSpace(p.Privilege), p.Includes}
	}
	known := func(names []string, where string) {
		for _, n := range names {
			if _, ok := r.privileges[fold(strings.TrimSpace(n))]; !ok {
				problem(n, "privilege %q in %s is not declared", n, where)
			}
		}
	}
	for _, p := range f.Privileges {
		known(p.Includes, "the includes of "+p.Privilege)
	}
	for i, x := range f.Roles {
		k := fold(strings.TrimSpace(x.Role))
		if k == "" {
			problem("roles", "role %d has no name", i+1)
			continue
		}
		if _, ok := r.roles[k]; ok {
			problem(x.Role, "role %q is declared twice", x.Role)
			continue
		}
		r.roles[k] = x.Privileges
		known(x.Privileges, "role "+x.Role)
	}
	for _, p := range f.Permissions.Allowed {
		if p.ApplyTo == "" || !isPermissionType(p.Type) {
			problem(p.ApplyTo, "permission on %q has the type %q", p.ApplyTo, p.Type)
		}
		for _, l := range [...][]string{p.Read, p.Create, p.Update, p.Drop, p.Execute, p.Promote} {
			known(l, "the permission on "+p.ApplyTo)
		}
	}
	r.permissions, r.restricted, r.forceLogin = f.Permissions.Allowed, f.RestrictedByDefault, f.ForceLogin
	r.index = indexPermissions(r.permissions)
	r.broken = len(problems) > 0
	return r, problems
}

func jsonProblem(data []byte, err error) Problem {
	var syn *json.SyntaxError
	var typ *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syn):
		return Problem{lineAt(data, int(syn.Offset)-1), syn.Error()}
	case errors.As(err, &typ):
		return Problem{lineAt(data, int(typ.Offset)-1), fmt.Sprintf("%s cannot be a %s", typ.Field, typ.Value)}
	}
	return Problem{1, err.Error()}
}

func lineAt(data []byte, off int) int {
	return 1 + bytes.Count(data[:min(max(off, 0), len(data))], []byte("\n"))
}
