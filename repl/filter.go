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

// keys maps what terminals send to what readline understands.
var keys = map[string]string{
	"\x1b[1~": "\x01", "\x1b[7~": "\x01", // Home
	"\x1b[4~": "\x05", "\x1b[8~": "\x05", // End
	"\x1b[1;5C": "\x1bf", "\x1b[5C": "\x1bf", "\x1b[1;3C": "\x1bf", // Ctrl-Right, Alt-Right
	"\x1b[1;5D": "\x1bb", "\x1b[5D": "\x1bb", "\x1b[1;3D": "\x1bb", // Ctrl-Left, Alt-Left
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
		case keys[s] != "":
			f.out = append(f.out, keys[s]...)
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
