package repl

import (
	"bufio"
	"io"
	"strings"
)

// Plain is a LineReader for input that is not a terminal: no prompt, no editing.
type Plain struct{ r *bufio.Reader }

// NewPlain reads lines from r.
func NewPlain(r io.Reader) *Plain { return &Plain{bufio.NewReader(r)} }

// ReadLine implements LineReader.
func (p *Plain) ReadLine(string) (string, error) {
	line, err := p.r.ReadString('\n')
	if err != nil && line == "" {
		return "", err
	}
	return strings.TrimRight(line, "\r\n"), nil
}

// Remember implements LineReader.
func (p *Plain) Remember(string) {}

// An Output is a stream that knows whether its last line is open, so that a result does not continue what the program printed.
type Output struct {
	w    io.Writer
	open bool
}

// NewOutput watches what is written to w.
func NewOutput(w io.Writer) *Output { return &Output{w: w} }

// Write implements io.Writer.
func (o *Output) Write(p []byte) (int, error) {
	if len(p) > 0 {
		o.open = p[len(p)-1] != '\n'
	}
	return o.w.Write(p)
}

// Break ends the line when it is open.
func (o *Output) Break() {
	if o.open {
		o.open = false
		io.WriteString(o.w, "\n")
	}
}
