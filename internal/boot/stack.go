//go:build amd64 || arm64

package boot

// growStack calls for a frame of 24 KB and returns. It is written in assembly because a frame of Go would be cleared.
func growStack()
