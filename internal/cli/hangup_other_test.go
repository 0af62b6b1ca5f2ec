//go:build !unix

package cli

import "testing"

func hangUp(t *testing.T) { t.Skip("there is no SIGHUP here") }
