package builtins

import (
	"strings"

	"tetra/interp"
	"tetra/session"
	"tetra/value"
)

// The session commands and the class 4D.Session (docs/commands/session, docs/API/SessionClass). What a session is and may do lives in
// package session; which session a process has hangs on the process.

func sessionTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Session", Number: 1714,
			Syntax:  `: 4D.Session`,
			Summary: "Returns the session of the current process, or Null when it has none.",
			Notes: "The session is that of the web client whose request the process answers, of the remote user it acts for, of the stored " +
				"procedures, or of the single-user application. It is Null in a web process without scalable sessions and on a remote 4D.",
			Examples: `Session=Null // False`,
			Run:      currentSession,
		},
		{
			Name: "Session storage", Number: 1839,
			Syntax:   `( id : Text ) : Object`,
			Summary:  "Returns the storage of the session with this id, or Null when there is none.",
			Examples: `Session storage("no such id")=Null // True`,
			Run:      sessionStorage,
		},
		{
			Name: "Session info", Number: 1844,
			Syntax:   `( sessionId : Text ) : Object`,
			Summary:  "Returns a description of the session with this id, or Null when there is none.",
			Examples: `Session info("no such id")=Null // True`,
			Run:      sessionInfo,
		},
	}
}

func currentSession(c *interp.Call) (value.Value, error) {
	s := c.Proc.Session()
	if s == nil {
		return value.NullV, nil
	}
	return value.Obj(s.ObjectOnce(func() *value.ObjectV {
		// All processes of the session hold this one object, so it is a shared one: a property that a program adds needs Use, as elsewhere.
		var class any
		if cl := c.Proc.Interp().BuiltinClass("Session"); cl != nil {
			class = cl
		}
		o := value.NewShared(class, false)
		o.SetNative(s)
		return o
	})), nil
}

func sessionStorage(c *interp.Call) (value.Value, error) {
	if s := c.Proc.Interp().Sessions().Find(c.Text(0)); s != nil {
		return value.Obj(s.Storage()), nil
	}
	return value.NullV, nil
}

func sessionInfo(c *interp.Call) (value.Value, error) {
	if s := c.Proc.Interp().Sessions().Find(c.Text(0)); s != nil {
		return value.Obj(s.Info()), nil
	}
	return value.NullV, nil
}

// sessionMember is a function or property of 4D.Session: it gets the session behind the object.
func sessionMember(f func(c *interp.Call, s *session.Session) (value.Value, error)) func(*interp.Call) (value.Value, error) {
	return func(c *interp.Call) (value.Value, error) {
		o := c.This.AsObject()
		if o == nil {
			return value.Undef, c.Errorf(errNotASession, "this is not a 4D.Session object")
		}
		s, ok := o.Native().(*session.Session)
		if !ok {
			return value.Undef, c.Errorf(errNotASession, "this is not a 4D.Session object")
		}
		return f(c, s)
	}
}

// serverOnly is a member that the client-side session of a remote 4D refuses (docs/API/SessionClass, 21 R3).
func serverOnly(f func(c *interp.Call, s *session.Session) (value.Value, error)) func(*interp.Call) (value.Value, error) {
	return sessionMember(func(c *interp.Call, s *session.Session) (value.Value, error) {
		if c.Proc.Context().Kind == interp.RemoteClient {
			return value.Undef, c.Errorf(errSessionOnClient, "this function cannot be called on a remote 4D: call it in a method that is executed on the server")
		}
		return f(c, s)
	})
}

// Numbers for errors to which 4D's documentation gives none.
const (
	errNotASession     = value.ErrNotASession
	errSessionOnClient = value.ErrSessionOnClient
)

func textOf(s string) (value.Value, error) { return value.Str(s), nil }

func sessionClass() *interp.ClassDef {
	return &interp.ClassDef{
		Summary: "The session of a user: identity, privileges, and an object shared by its processes. The command Session returns it.",
		Members: []*interp.MemberDef{
			{
				Name: "id", Syntax: `: Text`,
				Summary: "Identifies the session: 32 hexadecimal digits.",
				Get:     sessionMember(func(_ *interp.Call, s *session.Session) (value.Value, error) { return textOf(s.ID()) }),
			},
			{
				Name: "userName", Syntax: `: Text`,
				Summary: "Names the user of the session.",
				Notes:   "In a web session it is empty until setPrivileges gives a userName.",
				Get:     sessionMember(func(_ *interp.Call, s *session.Session) (value.Value, error) { return textOf(s.UserName()) }),
			},
			{
				Name: "info", Syntax: `: Object`,
				Summary: "Describes the session; computed at each reading.",
				Get:     sessionMember(func(_ *interp.Call, s *session.Session) (value.Value, error) { return value.Obj(s.Info()), nil }),
			},
			{
				Name: "storage", Syntax: `: Object`,
				Summary: "Holds a shared object for all processes of the session.",
				Notes:   "What is put into it keeps its own lock: it does not join a group.",
				Examples: `
					Use (Session.storage)
					 Session.storage.theme:="dark"
					End use
					Session.storage.theme // dark`,
				Get: sessionMember(func(_ *interp.Call, s *session.Session) (value.Value, error) { return value.Obj(s.Storage()), nil }),
			},
			{
				Name: "idleTimeout", Syntax: `: Integer`,
				Summary: "Tells after how many minutes without request a web session ends; at least 60.",
				Notes:   "Undefined for other sessions; assigning it there has no effect.",
				Get: sessionMember(func(_ *interp.Call, s *session.Session) (value.Value, error) {
					if n, ok := s.IdleTimeout(); ok {
						return value.Int(n), nil
					}
					return value.Undef, nil
				}),
				Set: sessionMember(func(c *interp.Call, s *session.Session) (value.Value, error) {
					if !c.Arg(0).IsNum() {
						return value.Undef, c.Errorf(errArgumentType, "a number is expected")
					}
					s.SetIdleTimeout(c.Int(0))
					return value.Undef, nil
				}),
			},
			{
				Name: "expirationDate", Syntax: `: Text`,
				Summary: "Tells when the cookie of a web session expires, in ISO 8601 and UTC.",
				Notes:   "Undefined for other sessions.",
				Get: sessionMember(func(_ *interp.Call, s *session.Session) (value.Value, error) {
					if t, ok := s.Expiration(); ok {
						return textOf(t)
					}
					return value.Undef, nil
				}),
			},
			{
				Name: "setPrivileges", Syntax: `( privileges : Text, Collection, Object ) : Boolean`,
				Summary: "Adds privileges and roles to the session, and returns True.",
				Notes: "A text may hold several names separated by commas; an object may have the properties privileges, roles and userName. Names " +
					"that roles.json does not declare are ignored. It does nothing, and returns False, in the session of stored procedures.",
				Run: serverOnly(setPrivileges),
			},
			{
				Name: "clearPrivileges", Syntax: `() : Boolean`,
				Summary: "Removes all privileges that setPrivileges gave, and returns True.",
				Run: serverOnly(func(_ *interp.Call, s *session.Session) (value.Value, error) {
					return value.Bool(s.ClearPrivileges()), nil
				}),
			},
			{
				Name: "getPrivileges", Syntax: `() : Collection`,
				Summary: "Returns the names of the session's privileges, each after those it includes.",
				Run: sessionMember(func(_ *interp.Call, s *session.Session) (value.Value, error) {
					var list []value.Value
					for _, n := range s.Privileges() {
						list = append(list, value.Str(n))
					}
					return value.Coll(value.NewColl(list)), nil
				}),
			},
			{
				Name: "hasPrivilege", Syntax: `( privilege : Text ) : Boolean`,
				Summary: "Tells whether the session, or the current process by promotion, has the privilege.",
				Run: sessionMember(func(c *interp.Call, s *session.Session) (value.Value, error) {
					return value.Bool(s.HasPrivilege(c.Text(0), c.Proc.Promoted())), nil
				}),
			},
			{
				Name: "isGuest", Syntax: `() : Boolean`,
				Summary:  "Tells whether the session is that of a guest.",
				Notes:    "A guest has no privileges; under forceLogin, a guest is one for whom setPrivileges was never called. Only web sessions have guests.",
				Examples: `Session.isGuest() // False`,
				Run:      sessionMember(func(_ *interp.Call, s *session.Session) (value.Value, error) { return value.Bool(s.IsGuest()), nil }),
			},
			{
				Name: "createOTP", Syntax: `({ lifespan : Integer }) : Text`,
				Summary: "Returns a one-time passcode with which a web client can join the session.",
				Notes: "The lifespan is in seconds, at least 10; by default it is the idle timeout of a web session and 10 seconds for others. " +
					"The session of stored procedures has no passcodes: the result is empty.",
				Examples: `Length(Session.createOTP()) // 32`,
				Run: sessionMember(func(c *interp.Call, s *session.Session) (value.Value, error) {
					var lifespan *int
					if c.Has(0) {
						n := c.Int(0)
						lifespan = &n
					}
					return textOf(s.CreateOTP(lifespan))
				}),
			},
			{
				Name: "restore", Syntax: `( token : Text ) : Boolean`,
				Summary: "Replaces the web session of the process by the one that made the passcode, and tells whether it could.",
				Notes:   "A passcode works once, while it and its session live. Outside of web processes the result is False.",
				Run: serverOnly(func(c *interp.Call, s *session.Session) (value.Value, error) {
					if c.Proc.Context().Kind != interp.Web || s.OfComponent() {
						return value.False, nil
					}
					found := c.Proc.Interp().Sessions().Redeem(c.Text(0))
					if found == nil {
						return value.False, nil
					}
					c.Proc.SetSession(found)
					return value.True, nil
				}),
			},
			{
				Name: "promote", Syntax: `( privilege : Text ) : Integer`,
				Summary: "Gives the current process a privilege until the calling function ends, and returns a number for demote.",
				Notes:   "The result is 0 when the privilege is not declared or the process has it by promotion already.",
				Run: serverOnly(func(c *interp.Call, s *session.Session) (value.Value, error) {
					name, ok := c.Proc.Interp().Sessions().Roles().Declared(strings.TrimSpace(c.Text(0)))
					if !ok || s.Kind() == session.StoredProcedure {
						return value.Int(0), nil
					}
					return value.Int(c.Proc.Promote(name)), nil
				}),
			},
			{
				Name: "demote", Syntax: `( promoteId : Integer )`,
				Summary: "Takes back a privilege that promote gave.",
				Run: serverOnly(func(c *interp.Call, _ *session.Session) (value.Value, error) {
					c.Proc.Demote(c.Int(0))
					return value.Undef, nil
				}),
			},
		},
	}
}

// setPrivileges reads the three forms of the argument (docs/API/SessionClass).
func setPrivileges(c *interp.Call, s *session.Session) (value.Value, error) {
	arg := c.Arg(0)
	if o := arg.AsObject(); o != nil {
		names, err := nameList(c, o.Get("privileges"), "privileges")
		if err != nil {
			return value.Undef, err
		}
		roles, err := nameList(c, o.Get("roles"), "roles")
		if err != nil {
			return value.Undef, err
		}
		var user *string
		switch u := o.Get("userName"); {
		case u.IsText():
			name := strings.Clone(u.Str())
			user = &name
		case !u.IsNullish():
			return value.Undef, c.ArgError(0, errArgumentType, "userName must be a Text")
		}
		return value.Bool(s.SetPrivileges(names, roles, user)), nil
	}
	if !arg.IsText() && !arg.IsColl() {
		return value.Undef, c.ArgError(0, errArgumentType, "a Text, a Collection or an Object is expected")
	}
	names, err := nameList(c, arg, "privileges")
	if err != nil {
		return value.Undef, err
	}
	return value.Bool(s.SetPrivileges(names, nil, nil)), nil
}

// nameList is a text of names separated by commas, or a collection of names. Texts are copied: a session outlives what they are part of.
func nameList(c *interp.Call, v value.Value, what string) ([]string, error) {
	switch {
	case v.IsNullish():
		return nil, nil
	case v.IsText():
		return strings.Split(strings.Clone(v.Str()), ","), nil
	case v.IsColl():
		var names []string
		for _, x := range v.Coll().All() {
			if !x.IsText() {
				return nil, c.ArgError(0, errArgumentType, "%s must be a Collection of Texts, not of %s", what, x.Kind())
			}
			names = append(names, strings.Clone(x.Str()))
		}
		return names, nil
	}
	return nil, c.ArgError(0, errArgumentType, "%s must be a Text or a Collection", what)
}
