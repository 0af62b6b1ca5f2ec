package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The committed table is what the generator makes of the committed data.
func TestTableIsCurrent(t *testing.T) {
	want, err := generate(".")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join("..", "..", "builtins", "table_gen.go"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("builtins/table_gen.go is not what internal/gentables makes: go run ./internal/gentables")
	}
}
