package repl

import (
	"bytes"
	"io"
	"sync/atomic"
	"unicode/utf8"
)

// lineMark stands for a line end inside an input that is edited on one line: of a paste, or recalled from the history.
const lineMark = '⏎'

// Bracketed paste: while it is on, the terminal puts a paste between two marks (https://invisible-island.net/xterm/xterm-paste64.html).
const (
	pasteOn    = "\x1b[?2004h"
	pasteOff   = "\x1b[?2004l"
	pasteStart = "\x1b[200~"
	pasteEnd   = "\x1b[201~"
)

// keyFor is what readline understands in place of what terminals send, "" when it is the same.
func keyFor(sent string) string {
	switch sent {
	case "\x1b[1~", "\x1b[7~": // Home
		return "\x01"
	case "\x1b[4~", "\x1b[8~": // End
		return "\x05"
	case "\x1b[1;5C", "\x1b[5C", "\x1b[1;3C": // Ctrl-Right, Alt-Right
		return "\x1bf"
	case "\x1b[1;5D", "\x1b[5D", "\x1b[1;3D": // Ctrl-Left, Alt-Left
		return "\x1bb"
	}
	return ""
}

const deleteKey = "\x1b[3~"

// A filter sits between the terminal and readline, which knows neither bracketed paste nor some common keys: it would run a pasted
// block line by line and take its tabs for completion.
type filter struct {
	r     io.ReadCloser
	in    []byte // read, not looked at
	out   []byte // ready
	paste bool
	cr    bool // the last character of the paste was a carriage return
	ends  int  // line ends of the paste not yet passed on: those at its end are dropped
	buf   [1024]byte
	// empty tells that the line being edited is empty: readline takes the Delete key for the end of input then.
	empty atomic.Bool
}

// Read implements io.Reader.
func (f *filter) Read(p []byte) (int, error) {
	for len(f.out) == 0 {
		n, err := f.r.Read(f.buf[:])
		f.in = append(f.in, f.buf[:n]...)
		f.translate(err != nil)
		if err != nil && len(f.out) == 0 {
			return 0, err
		}
	}
	n := copy(p, f.out)
	f.out = f.out[n:]
	return n, nil
}

// Close ends a Read that waits.
func (f *filter) Close() error { return f.r.Close() }

// translate moves what is understood from in to out. The beginning of a sequence stays until more of it has come.
func (f *filter) translate(last bool) {
	for len(f.in) > 0 {
		seq, complete := sequence(f.in)
		if !complete && !last {
			return
		}
		f.in = f.in[len(seq):]
		if f.paste {
			f.pasted(seq)
			continue
		}
		switch s := string(seq); {
		case s == pasteStart:
			f.paste, f.cr, f.ends = true, false, 0
		case s == pasteEnd, s == deleteKey && f.empty.Load():
		case keyFor(s) != "":
			f.out = append(f.out, keyFor(s)...)
		default:
			f.out = append(f.out, seq...)
		}
	}
}

// sequence cuts one character or escape sequence off b. complete is false when more bytes may belong to it.
func sequence(b []byte) (seq []byte, complete bool) {
	switch {
	case b[0] != 0x1b:
		if !utf8.FullRune(b) {
			return b, false
		}
		_, n := utf8.DecodeRune(b)
		return b[:n], true
	case len(b) == 1:
		// The Escape key alone; nothing waits for it, so it may wait for what follows.
		return b, false
	case b[1] != '[':
		return b[:1], true
	}
	for i := 2; i < len(b); i++ {
		if b[i] >= 0x40 && b[i] <= 0x7e {
			return b[:i+1], true
		}
	}
	return b, false
}

// pasted takes a character of a paste.
func (f *filter) pasted(seq []byte) {
	if string(seq) == pasteEnd {
		f.paste = false
		return
	}
	c := seq[0]
	wasCR := f.cr
	f.cr = c == '\r'
	switch {
	case c == '\n' && wasCR:
		return
	case c == '\r' || c == '\n':
		f.ends++
		return
	case c == '\t':
		seq = []byte{' '}
	case c < ' ' || c == 0x7f:
		return // control characters and escape sequences are not text
	}
	f.out = append(f.out, bytes.Repeat([]byte(string(lineMark)), f.ends)...)
	f.ends = 0
	f.out = append(f.out, seq...)
}
