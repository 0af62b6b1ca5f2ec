package main

import (
	"bytes"
	"os"
	"testing"
)

// TestGenerated holds the committed file to the tables it is made of.
func TestGenerated(t *testing.T) {
	want, err := generate()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../interp/zz_nodes.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("interp/zz_nodes.go is not what gennodes writes: run go generate in interp")
	}
}
