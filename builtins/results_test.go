package builtins

import (
	"testing"

	"tetra/value"
)

// TestResultType: the type of a result is known of a library of which no command was looked up before, for numbers and texts only.
func TestResultType(t *testing.T) {
	for number, want := range map[int]value.Type{
		13:   value.TText,    // Uppercase
		15:   value.TReal,    // Position
		1573: value.TVariant, // Is Windows: a Boolean
		33:   value.TVariant, // Current date
		0:    value.TVariant, // no command
	} {
		if got := Standard().ResultType(number); got != want {
			t.Errorf("command %d: %v, not %v", number, got, want)
		}
	}
}
