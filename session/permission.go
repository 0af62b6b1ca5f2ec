package session

// Permissions on functions of singletons (docs/ORDA/privileges). What ORDA classes need comes to the same index.

// permissionIndex finds the lists of a resource: type and applyTo, as the file spells them.
type permissionIndex map[[2]string]*Permission

func indexPermissions(list []Permission) permissionIndex {
	x := permissionIndex{}
	for i := range list {
		if k := [2]string{list[i].Type, list[i].ApplyTo}; x[k] == nil {
			x[k] = &list[i]
		}
	}
	return x
}

// Protects tells whether anything can be refused: without it nobody needs to ask.
func (r *Roles) Protects() bool { return !r.broken && (r.restricted || len(r.permissions) > 0) }

// FunctionAccess is what roles.json says of a function of a singleton class.
type FunctionAccess struct {
	Execute []string // one of them is enough
	Open    bool     // no privilege is needed
	Promote []string // what the process holds while the function runs (P11)
}

// SingletonFunction finds who may execute a function of a singleton class: the list of the function replaces that of its class, which
// replaces that of the datastore (P4). An empty list counts as none (P7); without any, restrictedByDefault decides (P6).
func (r *Roles) SingletonFunction(class, function string) FunctionAccess {
	var a FunctionAccess
	if !r.Protects() {
		a.Open = true
		return a
	}
	for _, k := range [...][2]string{{"singletonMethod", class + "." + function}, {"singleton", class}, {"datastore", "ds"}} {
		p := r.index[k]
		if p == nil {
			continue
		}
		if len(a.Execute) == 0 {
			a.Execute = p.Execute
		}
		if len(a.Promote) == 0 {
			a.Promote = p.Promote
		}
	}
	a.Open = len(a.Execute) == 0 && !r.restricted
	return a
}

// Allows tells whether a web process may: its session, nil for none, holds one of the privileges, or the process by promotion. The privilege
// guest is everybody's (P2, P3).
func (r *Roles) Allows(a FunctionAccess, s *Session, promoted []string) bool {
	if a.Open {
		return true
	}
	for _, name := range a.Execute {
		switch {
		case fold(name) == "guest":
			return true
		case s != nil && s.HasPrivilege(name, promoted):
			return true
		case s == nil && r.includes(promoted, name):
			return true
		}
	}
	return false
}

// includes tells whether one of the privileges is name, or includes it.
func (r *Roles) includes(list []string, name string) bool {
	if len(list) == 0 {
		return false
	}
	g := &grants{held: map[string]struct{}{}}
	for _, p := range list {
		r.expand(p, g)
	}
	_, ok := g.held[fold(name)]
	return ok
}
