//go:build !linux

package main

// smallPages has nothing to end: internal/boot asks for huge pages on Linux only.
func smallPages() {}
