package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// transactions are those of a process, outermost first: true for one that is suspended. There is no data: they only nest.
type transactions struct{ suspended []bool }

type transactionKey struct{}

func transactionsOf(p *interp.Process) *transactions {
	if t, ok := p.Value(transactionKey{}).(*transactions); ok {
		return t
	}
	t := &transactions{}
	p.SetValue(transactionKey{}, t)
	return t
}

// end leaves the innermost transaction, and tells whether there was one.
func (t *transactions) end() bool {
	n := len(t.suspended)
	t.suspended = t.suspended[:max(n-1, 0)]
	return n > 0
}

// transactionTheme is the theme Transactions for an application without data: transactions begin, nest and end, and there is nothing to keep or undo.
func transactionTheme() []*interp.Command {
	suspend := func(on bool) func(c *interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if t := transactionsOf(c.Proc); len(t.suspended) > 0 {
				t.suspended[len(t.suspended)-1] = on
			}
			return none()
		}
	}
	return []*interp.Command{
		{
			Name: "START TRANSACTION", Number: 239,
			Summary: "Starts a transaction in the current process, inside the one that is open.",
			Examples: `
				START TRANSACTION
				Transaction level // 1
				CANCEL TRANSACTION`,
			Run: func(c *interp.Call) (value.Value, error) {
				t := transactionsOf(c.Proc)
				t.suspended = append(t.suspended, false)
				return none()
			},
		},
		{
			Name: "VALIDATE TRANSACTION", Number: 240,
			Summary: "Accepts the innermost transaction of the current process.",
			Notes:   "OK becomes 1, or 0 when there is no transaction.",
			Examples: `
				START TRANSACTION
				VALIDATE TRANSACTION
				OK // 1`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(transactionsOf(c.Proc).end())
				return none()
			},
		},
		{
			Name: "CANCEL TRANSACTION", Number: 241,
			Summary: "Cancels the innermost transaction of the current process.",
			Examples: `
				START TRANSACTION
				CANCEL TRANSACTION
				In transaction // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				transactionsOf(c.Proc).end()
				return none()
			},
		},
		{
			Name: "In transaction", Number: 397, Syntax: `: Boolean`,
			Summary:  "Tells whether the current process is in a transaction.",
			Examples: `In transaction // False`,
			Run:      func(c *interp.Call) (value.Value, error) { return boolean(len(transactionsOf(c.Proc).suspended) > 0) },
		},
		{
			Name: "Transaction level", Number: 961, Syntax: `: Integer`,
			Summary:  "Returns how many transactions of the current process are open.",
			Examples: `Transaction level // 0`,
			Run:      func(c *interp.Call) (value.Value, error) { return integer(len(transactionsOf(c.Proc).suspended)) },
		},
		{
			Name: "SUSPEND TRANSACTION", Number: 1385,
			Summary: "Suspends the innermost transaction of the current process.",
			Examples: `
				START TRANSACTION
				SUSPEND TRANSACTION
				Active transaction // False
				CANCEL TRANSACTION`,
			Run: suspend(true),
		},
		{
			Name: "RESUME TRANSACTION", Number: 1386,
			Summary: "Resumes the innermost transaction of the current process.",
			Examples: `
				START TRANSACTION
				SUSPEND TRANSACTION
				RESUME TRANSACTION
				Active transaction // True
				CANCEL TRANSACTION`,
			Run: suspend(false),
		},
		{
			Name: "Active transaction", Number: 1387, Syntax: `: Boolean`,
			Summary:  "Tells whether the current process is in a transaction that is not suspended.",
			Examples: `Active transaction // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				t := transactionsOf(c.Proc).suspended
				return boolean(len(t) > 0 && !t[len(t)-1])
			},
		},
	}
}
