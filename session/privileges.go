package session

import (
	"slices"
	"strings"
)

// grants is what setPrivileges gave a session. It is immutable.
type grants struct {
	names    []string            // in the order of getPrivileges (M21), as roles.json spells them
	held     map[string]struct{} // the same, folded
	userName string
	// loggedIn: setPrivileges was called; under forceLogin this is what ends a guest, and what takes a licence (M11, M18).
	loggedIn bool
}

var noGrants = &grants{}

// fold is how names of privileges and roles are compared: case does not count (M15).
func fold(name string) string { return strings.ToLower(name) }

// constant tells that the session's privileges are fixed: those of stored procedures.
func (s *Session) constant() bool { return s.kind == StoredProcedure }

// SetPrivileges is .setPrivileges: it adds privileges, those of roles, and all they include, to what the session has (M16, M17). Names
// that are not declared are ignored (M14, M15). A userName counts for web sessions only (M13). It does nothing, and gives false, for stored
// procedures.
func (s *Session) SetPrivileges(names, roles []string, userName *string) bool {
	if s.constant() {
		return false
	}
	r := s.mgr.Roles()
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.grants.Load()
	g := &grants{names: slices.Clone(old.names), userName: old.userName, loggedIn: true}
	g.held = make(map[string]struct{}, len(old.held)+len(names))
	for k := range old.held {
		g.held[k] = struct{}{}
	}
	for _, role := range roles {
		for _, name := range r.role(role) {
			r.expand(name, g)
		}
	}
	for _, name := range names {
		r.expand(name, g)
	}
	if userName != nil && s.kind == Web {
		g.userName = *userName
	}
	s.grants.Store(g)
	return true
}

// ClearPrivileges is .clearPrivileges: it takes away what SetPrivileges gave and keeps the user's name (M2, M20). Under forceLogin the session
// does not become a guest again (M11).
func (s *Session) ClearPrivileges() bool {
	if s.constant() {
		return true
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.grants.Load()
	s.grants.Store(&grants{userName: old.userName, loggedIn: old.loggedIn})
	return true
}

// Privileges is .getPrivileges: the names set, each after those it includes, without duplicates (M21).
func (s *Session) Privileges() []string {
	if s.constant() {
		return []string{"WebAdmin"}
	}
	return slices.Clone(s.grants.Load().names)
}

// HasPrivilege is .hasPrivilege: the session holds the privilege, or the calling process by promotion (M22). Promoted privileges bring
// what they include (M27).
func (s *Session) HasPrivilege(name string, promoted []string) bool {
	if s.constant() {
		return true
	}
	name = fold(name)
	if _, ok := s.grants.Load().held[name]; ok {
		return true
	}
	return s.mgr.Roles().includes(promoted, name)
}

// IsGuest is .isGuest: a web session without privileges; under forceLogin, one in which SetPrivileges was never called (M9 to M12).
func (s *Session) IsGuest() bool {
	switch g := s.grants.Load(); {
	case s.kind != Web:
		return false
	case s.mgr.Roles().ForceLogin():
		return !g.loggedIn
	default:
		return len(g.names) == 0
	}
}

// LoggedIn tells that SetPrivileges was called in the session: what consumes a licence under forceLogin (M18). Nothing is enforced.
func (s *Session) LoggedIn() bool { return s.grants.Load().loggedIn }
