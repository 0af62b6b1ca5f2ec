// Command empty prints a line: what a Go program costs before it does anything.
package main

import "os"

func main() {
	os.Stdout.WriteString("hello, world\n")
}
