package builtins

import (
	"strings"
	"time"

	"tetra/interp"
	"tetra/value"
)

// The only user of a project without users and passwords (docs/Users/overview): everybody is the Designer.
const (
	designerName = "Designer"
	designerID   = 1
	errNoUser    = value.ErrNoUser
	errNoRight   = value.ErrNoRight
)

// theUser checks that argument 0 is the number or the name of the one user there is.
func theUser(c *interp.Call) error {
	if v := c.Arg(0); v.IsText() && strings.EqualFold(v.Str(), designerName) || !v.IsText() && c.Int(0) == designerID {
		return nil
	}
	return c.ArgError(0, errNoUser, "there is no user %s", value.Show(c.Arg(0), 40))
}

// Guesses at passwords are slowed down: after freeGuesses calls of a command that checks one, in whichever processes, each further one waits guessDelay
// before it looks (commands/validate-password, commands/change-current-user).
const (
	freeGuesses = 4
	guessDelay  = 10 * time.Second
)

// slowDown counts a call of the command that checks a password, and makes it wait when there were too many.
func slowDown(c *interp.Call) {
	s := stateOf(c)
	s.mu.Lock()
	if s.guesses == nil {
		s.guesses = map[string]int{}
	}
	s.guesses[c.Name()]++
	wait := s.guesses[c.Name()] > freeGuesses
	s.mu.Unlock()
	if wait {
		c.Proc.Wait(interp.StateDelayed, nil, guessDelay)
	}
}

// noUsers is a command that changes users or groups: the project has none. call is how its example calls it.
func noUsers(name string, number int, syntax, summary, call string) *interp.Command {
	return &interp.Command{
		Name: name, Number: number, Syntax: syntax, Summary: summary,
		Notes:    "A project without users and groups has nothing to change: it is the error -9949.",
		Examples: "Try\n " + call + "\nCatch\n ALERT(String(Last errors[0].errCode)) // -9949\nEnd try",
		Run: func(c *interp.Call) (value.Value, error) {
			return value.Undef, c.Errorf(errNoRight, "the project has no users and groups to change")
		},
	}
}

func usersTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Current user", Number: 182,
			Syntax:   `({ user : Integer }) : Text`,
			Summary:  "Returns the alias of the current user, or the name of the account, which is Designer in a project without users.",
			Notes:    "`4D user account` gives the account, `4D user alias` the alias alone.",
			Examples: "Current user // Designer\nCurrent user(4D user alias)=\"\" // True",
			Run: func(c *interp.Call) (value.Value, error) {
				const account, alias = 1, 2
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				switch {
				case c.Int(0) == alias, c.Int(0) != account && s.userAlias != "":
					return text(s.userAlias)
				}
				return text(designerName)
			},
		},
		noUsers("CHANGE PASSWORD", 186, `( password : Text )`, "Changes the password of the current user.", `CHANGE PASSWORD("secret")`),
		withoutWindows("EDIT ACCESS", 281, ``, "opens the window of users and groups"),
		{
			Name: "CHANGE CURRENT USER", Number: 289,
			Syntax:  `({ user : Text, Integer ; password : Text })`,
			Summary: "Does nothing in a project for a single user: in 4D it changes who the current user is.",
			Notes:   "The alias is reset. A user who does not exist is the error -9979. From the fifth call on it waits for 10 seconds, so that passwords cannot be guessed.",
			Examples: `
				Try
				 CHANGE CURRENT USER("Nobody"; "secret")
				Catch
				 ALERT(String(Last errors[0].errCode)) // -9979
				End try`,
			Run: func(c *interp.Call) (value.Value, error) {
				if c.Has(0) {
					slowDown(c)
					if err := theUser(c); err != nil {
						return value.Undef, err
					}
				}
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				s.userAlias = ""
				return none()
			},
		},
		{
			Name: "User in group", Number: 338,
			Syntax:   `( user : Text ; group : Text ) : Boolean`,
			Summary:  "Tells whether a user belongs to a group: never in a project without groups.",
			Examples: `User in group(Current user; "Admin") // False`,
			Run:      func(*interp.Call) (value.Value, error) { return boolean(false) },
		},
		{
			Name: "GET USER LIST", Number: 609,
			Syntax:  `( ← userNames : Text array ; ← userNumbers : Integer array )`,
			Summary: "Fills arrays with the names and numbers of the users: there is only the Designer.",
			Examples: `
				ARRAY TEXT($names; 0)
				ARRAY LONGINT($numbers; 0)
				GET USER LIST($names; $numbers)
				$names{1} // Designer`,
			Run: func(c *interp.Call) (value.Value, error) {
				names, numbers := value.NewArray(value.TText, false, 1), value.NewArray(value.TInteger, false, 1)
				names.Set(1, value.Str(designerName))
				numbers.Set(1, value.Int(designerID))
				if err := setArray(c, 0, names); err != nil {
					return value.Undef, err
				}
				return value.Undef, setArray(c, 1, numbers)
			},
		},
		{
			Name: "GET GROUP LIST", Number: 610,
			Syntax:  `( ← groupNames : Text array ; ← groupNumbers : Integer array )`,
			Summary: "Fills arrays with the names and numbers of the groups: there are none.",
			Examples: `
				ARRAY TEXT($names; 3)
				ARRAY LONGINT($numbers; 3)
				GET GROUP LIST($names; $numbers)
				Size of array($names) // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return emptyArrays(c, 0, value.TText, value.TInteger) },
		},
		{
			Name: "GET USER PROPERTIES", Number: 611,
			Syntax: "( userID : Integer ; ← name : Text ; ← startup : Text ; ← password : Text ; ← nbLogin : Integer ; ← lastLogin : Date " +
				"{; ← memberships : Integer array {; ← groupOwner : Integer}} )",
			Summary: "Returns the name of a user; the other properties are empty in a project without users.",
			Notes:   "A user who does not exist is the error -9979.",
			Examples: `
				GET USER PROPERTIES(1; $name; $startup; $password; $logins; $last)
				$name // Designer`,
			Run: func(c *interp.Call) (value.Value, error) {
				if err := theUser(c); err != nil {
					return value.Undef, err
				}
				for i, v := range []value.Value{value.Str(designerName), value.Empty, value.Empty, value.Int(0), value.TDate.Default()} {
					if err := c.SetOut(i+1, v); err != nil {
						return value.Undef, err
					}
				}
				if _, err := emptyArrays(c, 6, value.TInteger); err != nil {
					return value.Undef, err
				}
				return value.Undef, c.SetOut(7, value.Int(0))
			},
		},
		noUsers("Set user properties", 612, "( userID : Integer ; name : Text ; startup : Text ; password : Text ; nbLogin : Integer ; lastLogin : Date "+
			"{; memberships : Integer array {; groupOwner : Integer}} ) : Integer", "Changes or adds a user.", `$id:=Set user properties(-1; "Ada"; ""; ""; 0; !00-00-00!)`),
		{
			Name: "GET GROUP PROPERTIES", Number: 613,
			Syntax:  `( groupID : Integer ; ← name : Text ; ← owner : Integer {; ← members : Integer array} )`,
			Summary: "Returns the properties of a group: empty ones, as for a number that is not valid.",
			Examples: `
				GET GROUP PROPERTIES(15001; $name; $owner)
				$name="" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				if err := c.SetOut(1, value.Empty); err != nil {
					return value.Undef, err
				}
				if err := c.SetOut(2, value.Int(0)); err != nil {
					return value.Undef, err
				}
				return emptyArrays(c, 3, value.TInteger)
			},
		},
		noUsers("Set group properties", 614, `( groupID : Integer ; name : Text ; owner : Integer {; members : Integer array} ) : Integer`, "Changes or adds a group.", `$id:=Set group properties(-1; "Sales"; 1)`),
		{
			Name: "DELETE USER", Number: 615,
			Syntax:  `( userID : Integer )`,
			Summary: "Deletes a user: the Designer cannot be deleted.",
			Notes:   "A user who does not exist is the error -9979.",
			Examples: `
				Try
				 DELETE USER(7)
				Catch
				 ALERT(String(Last errors[0].errCode)) // -9979
				End try`,
			Run: func(c *interp.Call) (value.Value, error) {
				if err := theUser(c); err != nil {
					return value.Undef, err
				}
				return value.Undef, c.Errorf(errNoRight, "the Designer cannot be deleted")
			},
		},
		{
			Name: "Is user deleted", Number: 616,
			Syntax:   `( userNumber : Integer ) : Boolean`,
			Summary:  "Tells whether a user was deleted or does not exist: every number but that of the Designer.",
			Examples: "Is user deleted(1) // False\nIs user deleted(99) // True",
			Run:      func(c *interp.Call) (value.Value, error) { return boolean(theUser(c) != nil) },
		},
		{
			Name: "Validate password", Number: 638,
			Syntax:   `( userID : Integer, Text ; password : Text {; digest : Boolean} ) : Boolean`,
			Summary:  "Tells whether a password is that of a user: only the empty one is, of the Designer.",
			Notes:    "From the fifth call on it waits for 10 seconds, so that passwords cannot be guessed.",
			Examples: "Validate password(\"Designer\"; \"\") // True\nValidate password(1; \"secret\") // False",
			Run: func(c *interp.Call) (value.Value, error) {
				slowDown(c)
				return boolean(theUser(c) == nil && c.Text(1) == "" && !c.Bool(2))
			},
		},
		answers("Get default user", 826, `: Integer`, "Returns the number of the user who is taken without asking: 0, none was set.", value.Int(0)),
		noUsers("SET PLUGIN ACCESS", 845, `( plugIn : Integer ; group : Text )`, "Reserves a plug-in for a group.", `SET PLUGIN ACCESS(4D Write license; "Sales")`),
		answersTo("Get plugin access", 846, `( plugIn : Integer ) : Text`, "Returns the group that a plug-in is reserved for: an empty text, there are no groups.", "(4D Write license)", value.Empty),
		{
			Name: "USERS TO BLOB", Number: 849,
			Syntax:  `( ← users : Blob )`,
			Summary: "Empties the BLOB, as in every project: in a binary database it saves the users.",
			Examples: `
				var $users : Blob
				USERS TO BLOB($users)
				BLOB size($users) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(true)
				return value.Undef, c.SetOut(0, value.BlobOf(&value.BlobV{}))
			},
		},
		{
			Name: "BLOB TO USERS", Number: 850,
			Syntax:  `( users : Blob )`,
			Summary: "Replaces the users by those of a BLOB that a binary database saved, whose encryption is not known.",
			Notes:   "OK becomes 0, and it is the error -9949.",
			Examples: `
				var $users : Blob
				Try
				 BLOB TO USERS($users)
				Catch
				 ALERT(String(Last errors[0].errCode)) // -9949
				End try`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(false)
				return value.Undef, c.Errorf(errNoRight, "the project has no users and groups to change")
			},
		},
		{
			Name: "SET USER ALIAS", Number: 1666,
			Syntax:  `( alias : Text )`,
			Summary: "Sets the name that Current user returns; an empty text takes it back.",
			Examples: `
				SET USER ALIAS("Ada")
				Current user // Ada
				SET USER ALIAS("")`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				s.userAlias = c.Text(0)
				return none()
			},
		},
		{
			Name: "SET GROUP ACCESS", Number: 1737,
			Syntax:  `({ groups : Collection })`,
			Summary: "Sets the groups of the current user; names of groups that do not exist are ignored, and there are none.",
			Examples: `
				SET GROUP ACCESS(["Sales"])
				User in group(Current user; "Sales") // False`,
			Run: func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "Get group access", Number: 1738, Syntax: `: Collection`,
			Summary:  "Returns the names of the groups of the current user: an empty collection.",
			Examples: `Get group access.length // 0`,
			Run:      func(*interp.Call) (value.Value, error) { return coll(nil) },
		},
	}
}
