package builtins

import (
	"errors"
	"unicode/utf8"

	"golang.org/x/crypto/bcrypt"

	"tetra/interp"
	"tetra/value"
)

// The errors of the password hashes, with 4D's numbers (commands/generate-password-hash).
const (
	errHashAlgorithm = value.ErrHashAlgorithm
	errHashCheck     = value.ErrHashCheck
	errHashCost      = value.ErrHashCost

	maxPasswordBytes = 72 // bcrypt uses no more
)

func passwordCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Generate password hash", Number: 1533,
			Syntax:   `( password : Text {; options : Object} ) : Text`,
			Summary:  "Returns a bcrypt hash of a password, each time another one.",
			Notes:    "The options are algorithm, \"bcrypt\" alone, and cost, from 4 to 31 and 10 by default. Only the first 72 bytes of the password count.",
			Examples: `Substring(Generate password hash("secret";New object("cost";4));1;7) // $2a$04$`,
			Run: func(c *interp.Call) (value.Value, error) {
				cost := 10
				if o := c.Object(1); o != nil {
					if v := o.Get("algorithm"); !v.IsNullish() && (!v.IsText() || v.Str() != "bcrypt") {
						return value.Undef, c.ArgError(1, errHashAlgorithm, "the algorithm %q is not supported: it must be \"bcrypt\"", value.ToText(v).Str())
					}
					if v := o.Get("cost"); !v.IsNullish() {
						cost = int(value.ToNum(v))
						if !v.IsNum() || cost < bcrypt.MinCost || cost > bcrypt.MaxCost {
							return value.Undef, c.ArgError(1, errHashCost, "the cost is a number between 4 and 31, not %s", value.ToText(v).Str())
						}
					}
				}
				hash, err := bcrypt.GenerateFromPassword(passwordBytes(c.Text(0)), cost)
				if err != nil {
					return value.Undef, c.Errorf(errHashCheck, "%v", err)
				}
				return text(string(hash))
			},
		},
		{
			Name: "Verify password hash", Number: 1534,
			Syntax:   `( password : Text ; hash : Text ) : Boolean`,
			Summary:  "Tells whether a bcrypt hash is that of a password.",
			Examples: `Verify password hash("secret";Generate password hash("secret";New object("cost";4))) // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				err := bcrypt.CompareHashAndPassword([]byte(c.Text(1)), passwordBytes(c.Text(0)))
				switch {
				case err == nil:
					return boolean(true)
				case errors.Is(err, bcrypt.ErrMismatchedHashAndPassword):
					return boolean(false)
				}
				if hash := c.Text(1); len(hash) < 4 || hash[:2] != "$2" {
					return value.Undef, c.ArgError(1, errHashAlgorithm, "it is no hash of bcrypt")
				}
				return value.Undef, c.ArgError(1, errHashCheck, "the hash is damaged")
			},
		},
	}
}

// passwordBytes is what bcrypt takes of a password: whole characters, at most 72 bytes.
func passwordBytes(s string) []byte {
	if len(s) <= maxPasswordBytes {
		return []byte(s)
	}
	n := maxPasswordBytes
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return []byte(s[:n])
}
