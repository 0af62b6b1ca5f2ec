//go:build !linux && !darwin && !windows

package osfiles

import "errors"

// space is not known here.
func space(string) (size, free uint64, err error) { return 0, 0, errors.ErrUnsupported }
