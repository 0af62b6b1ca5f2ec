package builtins

import (
	"errors"
	"io"
	"os"
	"path"
	"runtime"
	"strings"
	"syscall"
	"unicode/utf8"

	"tetra/interp"
	"tetra/value"
)

// A fileHandle is the Go value behind a 4D.FileHandle (docs/API/FileHandleClass). It belongs to one process. What is written goes to the file at once; the file is
// closed when nothing refers to the handle any more.
type fileHandle struct {
	path                  *diskPath
	f                     *os.File
	mode                  string // read, write or append
	charset               charset
	charsetName           string
	breakRead, breakWrite int

	// offset is what the program sees: bytes, or characters (UTF-16 units) once text was read.
	offset int64
	text   *string // the whole content, with the line ends asked for, once text was read
	units  int64   // its length in characters
	pos    int     // the byte of text at posUnits
	// posUnits is the offset that pos belongs to.
	posUnits int64
}

var breakModes = []string{"", "native", "crlf", "cr", "lf"}

// breakMode reads an option, a name or a constant of the theme System Documents.
func breakMode(c *interp.Call, o *value.ObjectV, key string) (int, error) {
	switch v := o.Get(key); {
	case v.IsNullish():
		return breaksNative, nil
	case v.IsText():
		for i, name := range breakModes {
			if i > 0 && name == v.Str() {
				return i, nil
			}
		}
		return 0, c.ArgError(0, errArgumentType, "%s is native, crlf, cr or lf, not %s", key, value.Show(v, 40))
	case v.IsNum() && v.Float() >= breaksNative && v.Float() <= breaksLF:
		return int(v.Float()), nil
	default:
		return 0, c.ArgError(0, errArgumentType, "%s is a number from 1 to 4, not %s", key, value.Show(v, 40))
	}
}

func openFile(c *interp.Call, p *diskPath) (value.Value, error) {
	disk, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	h := &fileHandle{path: p, mode: "read", charsetName: "UTF-8", breakRead: breaksNative, breakWrite: breaksNative}
	if c.Arg(0).IsText() {
		h.mode = c.Text(0)
	} else if o := c.Object(0); o != nil {
		switch v := o.Get("mode"); {
		case v.IsText():
			h.mode = v.Str()
		case !v.IsNullish():
			return value.Undef, c.ArgError(0, errArgumentType, "the mode is read, write or append, not %s", value.Show(v, 40))
		}
		switch v := o.Get("charset"); {
		case !v.IsText() && !v.IsNullish():
			return value.Undef, wrongOption(c, 0, "charset", "the name of a character set", v)
		case v.IsText():
			h.charsetName = v.Str()
			name, _ := strings.CutSuffix(strings.ToLower(v.Str()), "-no-bom")
			var ok bool
			if h.charset, ok = charsetOf(value.Str(name)); !ok {
				return value.Undef, unknownCharset(c, 0, v)
			}
		}
		if h.breakRead, err = breakMode(c, o, "breakModeRead"); err != nil {
			return value.Undef, err
		}
		if h.breakWrite, err = breakMode(c, o, "breakModeWrite"); err != nil {
			return value.Undef, err
		}
	}
	flag := os.O_RDONLY
	switch h.mode {
	case "read":
	case "write", "append":
		flag = os.O_RDWR | os.O_CREATE
		if err := disk.MkdirAll((&diskPath{abs: path.Dir(p.abs)}).osPath(), 0o755); err != nil {
			return value.Undef, fileError(c, err, p.posix())
		}
	default:
		return value.Undef, c.ArgError(0, errArgumentType, "the mode is read, write or append, not %s", value.Show(value.Str(h.mode), 40))
	}
	h.f, err = disk.OpenFile(p.osPath(), flag, 0o644)
	if errors.Is(err, syscall.EMFILE) { // handles that nothing refers to hold files until they are collected
		runtime.GC()
		h.f, err = disk.OpenFile(p.osPath(), flag, 0o644)
	}
	if err != nil {
		return value.Undef, fileError(c, err, p.posix())
	}
	info, err := h.f.Stat()
	if err == nil && info.IsDir() {
		err = syscall.EISDIR
	}
	if err != nil {
		return value.Undef, fileError(c, errors.Join(err, h.f.Close()), p.posix())
	}
	if h.mode == "append" {
		h.offset = info.Size()
	}
	return object(c.Proc.Interp().NewNative("FileHandle", h))
}

// size is the length of what offset counts.
func (h *fileHandle) size() (int64, error) {
	if h.text != nil {
		return h.units, nil
	}
	info, err := h.f.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// load reads the whole file as text, the first time text is asked for.
func (h *fileHandle) load(c *interp.Call) error {
	if h.text != nil {
		return nil
	}
	b, err := readAll(c, io.NewSectionReader(h.f, 0, 1<<62), h.path)
	if err != nil {
		return err
	}
	s := decodeText(b, h.charset, h.breakRead)
	h.text, h.units = &s, int64(value.Str(s).Len())
	return nil
}

// seek finds the byte of the text at the offset: from where the last read ended when the offset was not moved, so that reading line by line is linear.
func (h *fileHandle) seek() int {
	h.offset = min(max(h.offset, 0), h.units)
	if h.offset < h.posUnits {
		h.pos, h.posUnits = 0, 0
	}
	s := *h.text
	if h.units == int64(len(s)) { // ASCII
		h.pos, h.posUnits = int(h.offset), h.offset
		return h.pos
	}
	for h.posUnits < h.offset && h.pos < len(s) {
		r, n := utf8.DecodeRuneInString(s[h.pos:])
		h.pos += n
		h.posUnits++
		if r >= 0x10000 {
			h.posUnits++
		}
	}
	h.offset = h.posUnits
	return h.pos
}

// advance moves the offset to a byte after pos.
func (h *fileHandle) advance(to int) {
	h.posUnits += int64(value.Str((*h.text)[h.pos:to]).Len())
	h.pos = to
	h.offset = h.posUnits
}

// write writes bytes at the offset.
func (h *fileHandle) write(c *interp.Call, b []byte) error {
	if h.mode == "read" {
		return c.Errorf(errNoPermission, "%s is open to read", h.path.posix())
	}
	size, err := h.size()
	if err != nil {
		return fileError(c, err, h.path.posix())
	}
	h.text, h.pos, h.posUnits = nil, 0, 0
	h.offset = min(max(h.offset, 0), size)
	n, err := h.f.WriteAt(b, h.offset)
	h.offset += int64(n)
	return fileError(c, err, h.path.posix())
}

func fileHandleClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, h *fileHandle) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if h, ok := o.Native().(*fileHandle); ok {
					return f(c, h)
				}
			}
			return value.Undef, c.Errorf(errArgumentType, "this is not a FileHandle object")
		}
	}
	property := func(name, typ, summary string, get func(c *interp.Call, h *fileHandle) (value.Value, error)) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: ": " + typ, Summary: summary, Get: member(get)}
	}
	offset := property("offset", "Real", "Holds where the next read or write begins: a number of bytes, or of characters once text was read.",
		func(_ *interp.Call, h *fileHandle) (value.Value, error) { return number(float64(h.offset)) })
	offset.Set = member(func(c *interp.Call, h *fileHandle) (value.Value, error) {
		if !c.Arg(0).IsNum() {
			return value.Undef, c.Errorf(value.ErrNumberExpected, "a Real is expected, not %s", c.Arg(0).Kind().WithArticle())
		}
		n, err := h.size()
		if err != nil {
			return value.Undef, fileError(c, err, h.path.posix())
		}
		h.offset = min(max(int64(c.Int(0)), 0), n)
		return none()
	})
	return &interp.ClassDef{Summary: "A file that is open to read or write step by step.", Members: []*interp.MemberDef{
		property("breakModeRead", "Text", "Holds what line ends become when text is read: native, crlf, cr or lf.", func(_ *interp.Call, h *fileHandle) (value.Value, error) {
			return text(breakModes[h.breakRead])
		}),
		property("breakModeWrite", "Text", "Holds what line ends become when text is written: native, crlf, cr or lf.",
			func(_ *interp.Call, h *fileHandle) (value.Value, error) { return text(breakModes[h.breakWrite]) }),
		property("charset", "Text", "Holds the name of the character set.", func(_ *interp.Call, h *fileHandle) (value.Value, error) { return text(h.charsetName) }),
		property("eof", "Boolean", "Tells whether the offset is at the end of the file.", func(c *interp.Call, h *fileHandle) (value.Value, error) {
			n, err := h.size()
			return value.Bool(h.offset >= n), fileError(c, err, h.path.posix())
		}),
		property("file", "4D.File", "Holds the file.", func(c *interp.Call, h *fileHandle) (value.Value, error) { return entryObject(c, h.path) }),
		property("mode", "Text", "Holds the mode: read, write or append.", func(_ *interp.Call, h *fileHandle) (value.Value, error) { return text(h.mode) }),
		offset,
		{
			Name: "getSize", Syntax: `: Real`, Summary: "Returns the number of bytes of the file.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$file.setText("Hello")
				$file.open("read").getSize() // 5`,
			Run: member(func(c *interp.Call, h *fileHandle) (value.Value, error) {
				info, err := h.f.Stat()
				if err != nil {
					return value.Undef, fileError(c, err, h.path.posix())
				}
				return number(float64(info.Size()))
			}),
		},
		{
			Name: "readBlob", Syntax: `( bytes : Real ) : 4D.Blob`, Summary: "Reads a number of bytes, fewer at the end of the file.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$file.setText("Hello")
				$file.open("read").readBlob(4).size // 4`,
			Run: member(func(c *interp.Call, h *fileHandle) (value.Value, error) {
				b, err := io.ReadAll(io.NewSectionReader(h.f, h.offset, min(max(int64(c.Int(0)), 0), maxBlob+1)))
				switch {
				case err != nil:
					return value.Undef, fileError(c, err, h.path.posix())
				case len(b) > maxBlob:
					return value.Undef, c.ArgError(0, errNoMemory, "a BLOB cannot have more than 2 GB")
				}
				h.offset += int64(len(b))
				return newBlob(c, b), nil
			}),
		},
		{
			Name: "readLine", Syntax: `: Text`, Summary: "Reads the text up to the end of the line, which is left out, or of the file.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$file.setText("one\ntwo")
				$handle:=$file.open("read")
				$handle.readLine() // one
				$handle.readLine() // two`,
			Run: member(func(c *interp.Call, h *fileHandle) (value.Value, error) {
				if err := h.load(c); err != nil {
					return value.Undef, err
				}
				rest := (*h.text)[h.seek():]
				i := strings.IndexAny(rest, "\r\n")
				if i < 0 {
					h.advance(h.pos + len(rest))
					return text(rest)
				}
				after := i + 1
				if strings.HasPrefix(rest[i:], "\r\n") {
					after++
				}
				h.advance(h.pos + after)
				return text(rest[:i])
			}),
		},
		{
			Name: "readText", Syntax: `({ stopChar : Text }) : Text`,
			Summary: "Reads the text up to stopChar, which is left out, or to the end of the file without one.",
			Notes:   "When stopChar is not found the text is empty and the offset stays.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$file.setText("one;two")
				$handle:=$file.open("read")
				$handle.readText(";") // one
				$handle.readText() // two`,
			Run: member(func(c *interp.Call, h *fileHandle) (value.Value, error) {
				if err := h.load(c); err != nil {
					return value.Undef, err
				}
				rest := (*h.text)[h.seek():]
				stop := c.Text(0)
				if stop == "" {
					h.advance(h.pos + len(rest))
					return text(rest)
				}
				i := strings.Index(rest, stop)
				if i < 0 {
					return value.Empty, nil
				}
				h.advance(h.pos + i + len(stop))
				return text(rest[:i])
			}),
		},
		{
			Name: "setSize", Syntax: `( size : Real )`, Summary: "Makes the file as long as a number of bytes: it is cut, or zeros are added.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$handle:=$file.open("write")
				$handle.setSize(100)
				$handle.getSize() // 100`,
			Run: member(func(c *interp.Call, h *fileHandle) (value.Value, error) {
				if h.mode == "read" {
					return value.Undef, c.Errorf(errNoPermission, "%s is open to read", h.path.posix())
				}
				h.text, h.pos, h.posUnits = nil, 0, 0
				return value.Undef, fileError(c, h.f.Truncate(max(int64(c.Int(0)), 0)), h.path.posix())
			}),
		},
		{
			Name: "writeBlob", Syntax: `( blob : 4D.Blob, Blob )`, Summary: "Writes bytes at the offset.",
			Examples: `
				var $blob : Blob
				SET BLOB SIZE($blob; 3; 0)
				$handle:=Folder(Temporary folder; fk platform path).file("a.bin").open("write")
				$handle.writeBlob($blob)
				$handle.getSize() // 3`,
			Run: member(func(c *interp.Call, h *fileHandle) (value.Value, error) {
				if c.Arg(0).IsNullish() {
					return value.Undef, c.ArgError(0, errArgumentType, "a 4D.Blob or a Blob is expected for blob, not Null")
				}
				return value.Undef, h.write(c, blobBytes(c.Arg(0)))
			}),
		},
		{
			Name: "writeLine", Syntax: `( lineOfText : Text )`, Summary: "Writes a text and a line end at the offset.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$handle:=$file.open("write")
				$handle.writeLine("one")
				$handle.writeLine("two")
				$handle:=Null
				Split string($file.getText(); "\n").length // 3`,
			Run: member(func(c *interp.Call, h *fileHandle) (value.Value, error) {
				return value.Undef, h.write(c, h.charset.encode(convertBreaks(c.Text(0)+"\n", h.breakWrite)))
			}),
		},
		{
			Name: "writeText", Syntax: `( textToWrite : Text )`, Summary: "Writes a text at the offset.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$handle:=$file.open("write")
				$handle.writeText("one ")
				$handle.writeText("two")
				$handle:=Null
				$file.getText() // one two`,
			Run: member(func(c *interp.Call, h *fileHandle) (value.Value, error) {
				return value.Undef, h.write(c, h.charset.encode(convertBreaks(c.Text(0), h.breakWrite)))
			}),
		},
	}}
}
