package builtins

import (
	"cmp"
	"io/fs"
	"os"

	"tetra/interp"
	"tetra/value"
)

// An openDocument is one that Create document, Open document or Append document opened. It belongs to the process.
type openDocument struct {
	f     *os.File
	path  *diskPath
	pos   int64
	write bool
	sax   *saxDocument // for the XML SAX commands, nil without
	bom   *charset     // what a byte order mark at the start says, once one was read
}

// close writes what is missing, and closes the file.
func (d *openDocument) close() error {
	var err error
	if d.sax != nil {
		err = d.sax.finish()
	}
	return cmp.Or(err, d.f.Close())
}

// openDocuments are those of a process, by their reference number.
type openDocuments struct {
	list    map[int]*openDocument
	next    int
	channel *openDocument // of SET CHANNEL, nil for none
	in, out charset       // USE CHARACTER SET
}

type documentsKey struct{}

func documentsOf(p *interp.Process) *openDocuments {
	if d, ok := p.Value(documentsKey{}).(*openDocuments); ok {
		return d
	}
	d := &openDocuments{list: map[int]*openDocument{}}
	p.SetValue(documentsKey{}, d)
	return d
}

// The modes of Open document, and one for Create document.
const (
	readAndWrite = 0
	writeMode    = 1
	readMode     = 2
	getPathname  = 3
	createMode   = -1
)

// openDocumentCommands are those of the theme System Documents that work on open documents.
func openDocumentCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Open document", Number: 264,
			Syntax:  `( document : Text {; fileTypeOrMode : Text, Integer {; mode : Integer}} ) : Time`,
			Summary: "Opens a file and returns a reference number for it.",
			Notes: "The mode `Get pathname` only sets the variable Document. An empty name, for which 4D asks the user, sets OK to 0. " +
				"A document that is open for writing can only be opened once more to read.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "Hello")
				$doc:=Open document($file; Read mode)
				RECEIVE PACKET($doc; $text; 4)
				$text // Hell
				CLOSE DOCUMENT($doc)`,
			Run: func(c *interp.Call) (value.Value, error) {
				i := 2
				if c.Arg(1).IsNum() {
					i = 1
				}
				mode := c.Int(i)
				if mode < readAndWrite || mode > getPathname {
					return value.Undef, c.ArgError(i, errBadOption, "mode is a number from %d to %d, not %d", readAndWrite, getPathname, mode)
				}
				return openDocumentAs(c, mode, false)
			},
		},
		{
			Name: "Append document", Number: 265,
			Syntax:  `( document : Text {; fileType : Text} ) : Time`,
			Summary: "Opens a file to write at its end, and returns a reference number for it.",
			Examples: `
				$file:=Temporary folder+"log.txt"
				TEXT TO DOCUMENT($file; "one ")
				$doc:=Append document($file)
				SEND PACKET($doc; "two")
				CLOSE DOCUMENT($doc)
				Document to text($file) // one two`,
			Run: func(c *interp.Call) (value.Value, error) { return openDocumentAs(c, readAndWrite, true) },
		},
		{
			Name: "Create document", Number: 266,
			Syntax:  `( document : Text {; fileType : Text} ) : Time`,
			Summary: "Creates a file, or empties the one that exists, and returns a reference number for it.",
			Notes:   "An empty name, for which 4D asks the user, sets OK to 0.",
			Examples: `
				$doc:=Create document(Temporary folder+"a.txt")
				SEND PACKET($doc; "Hello")
				CLOSE DOCUMENT($doc)
				Get document size(Document) // 5`,
			Run: func(c *interp.Call) (value.Value, error) { return openDocumentAs(c, createMode, false) },
		},
		{
			Name: "CLOSE DOCUMENT", Number: 267,
			Syntax:  `( docRef : Time )`,
			Summary: "Closes an open document.",
			Examples: `
				$doc:=Create document(Temporary folder+"log.txt")
				CLOSE DOCUMENT($doc)
				OK // 1`,
			Run: func(c *interp.Call) (value.Value, error) {
				n := int(c.Real(0))
				docs := documentsOf(c.Proc)
				d := docs.list[n]
				if d == nil {
					return none() // 4D does not mind either
				}
				delete(docs.list, n)
				return value.Undef, fileError(c, d.close(), d.path.platform())
			},
		},
		{
			Name: "Get document size", Number: 479,
			Syntax:  `( document : Text, Time {; *} ) : Real`,
			Summary: "Returns the number of bytes of a file, given by its name or by the reference of an open document.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "Hello")
				Get document size($file) // 5`,
			Run: func(c *interp.Call) (value.Value, error) {
				if !c.Arg(0).IsText() {
					d, err := openDoc(c, 0)
					if err != nil {
						return value.Undef, err
					}
					info, err := d.f.Stat()
					if err != nil {
						return value.Undef, fileError(c, err, d.path.platform())
					}
					return number(float64(info.Size()))
				}
				_, info, err := existing(c)
				if err != nil {
					return value.Undef, err
				}
				return number(float64(info.Size()))
			},
		},
		{
			Name: "SET DOCUMENT SIZE", Number: 480,
			Syntax:  `( docRef : Time ; size : Real )`,
			Summary: "Sets the number of bytes of an open document.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				$doc:=Create document($file)
				SET DOCUMENT SIZE($doc; 100)
				CLOSE DOCUMENT($doc)
				Get document size($file) // 100`,
			Run: func(c *interp.Call) (value.Value, error) {
				d, err := openDoc(c, 0)
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, fileError(c, d.f.Truncate(int64(max(c.Real(1), 0))), d.path.platform())
			},
		},
		{
			Name: "Get document position", Number: 481,
			Syntax:  `( docRef : Time ) : Real`,
			Summary: "Returns where in an open document the next packet is read or written.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "one;two")
				$doc:=Open document($file)
				RECEIVE PACKET($doc; $word; ";")
				Get document position($doc) // 4
				CLOSE DOCUMENT($doc)`,
			Run: func(c *interp.Call) (value.Value, error) {
				d, err := openDoc(c, 0)
				if err != nil {
					return value.Undef, err
				}
				return number(float64(d.pos))
			},
		},
		{
			Name: "SET DOCUMENT POSITION", Number: 482,
			Syntax:  `( docRef : Time ; offset : Real {; anchor : Integer} )`,
			Summary: "Sets where in an open document the next packet is read or written: from the start (1), the end (2) or the current place (3).",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "one;two")
				$doc:=Open document($file)
				SET DOCUMENT POSITION($doc; 4)
				RECEIVE PACKET($doc; $text; 3)
				$text // two
				CLOSE DOCUMENT($doc)`,
			Run: func(c *interp.Call) (value.Value, error) {
				d, err := openDoc(c, 0)
				if err != nil {
					return value.Undef, err
				}
				base := int64(0)
				switch c.IntOr(2, 1) {
				case 0, 1:
				case 2:
					info, err := d.f.Stat()
					if err != nil {
						return value.Undef, fileError(c, err, d.path.platform())
					}
					base = info.Size()
				case 3:
					base = d.pos
				default:
					return value.Undef, c.ArgError(2, errBadOption, "anchor is a number from 1 to 3, not %d", c.Int(2))
				}
				d.pos = max(base+int64(c.Real(1)), 0)
				return none()
			},
		},
	}
}

// isOpen tells whether a file is open here, or with writing, whether it is open to be written.
func (d *openDocuments) isOpen(p *diskPath, writing bool) bool {
	for _, o := range d.list {
		if o.path.abs == p.abs && (o.write || !writing) {
			return true
		}
	}
	return d.channel != nil && d.channel.path.abs == p.abs
}

// notOpen refuses the file that argument 0 names while it is open: it is locked then.
func notOpen(c *interp.Call, p *diskPath) error {
	if documentsOf(c.Proc).isOpen(p, false) {
		return c.ArgError(0, errFileOpen, "%s: it is open; CLOSE DOCUMENT closes it", p.platform())
	}
	return nil
}

func openDoc(c *interp.Call, i int) (*openDocument, error) {
	if d := documentsOf(c.Proc).list[int(c.Real(i))]; d != nil {
		return d, nil
	}
	c.Proc.SetOK(false)
	return nil, c.ArgError(i, errDocumentShut, "this is not the reference of an open document")
}

func openDocumentAs(c *interp.Call, mode int, atEnd bool) (value.Value, error) {
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	if c.Text(0) == "" {
		c.Proc.SetOK(false)
		return value.TimeOf(0), nil
	}
	p := documentPath(c, c.Text(0))
	p.folder = false
	d := &openDocument{path: p, write: mode != readMode}
	flags := os.O_RDWR
	switch mode {
	case createMode:
		flags |= os.O_CREATE | os.O_TRUNC
	case readMode, getPathname:
		flags = os.O_RDONLY
	}
	info := p.stat(c)
	switch {
	case mode != createMode && info == nil:
		err = fs.ErrNotExist
	case info != nil && info.IsDir():
		err = c.ArgError(0, errFileNotFound, "%s: it is a folder", p.platform())
	case mode == getPathname:
		c.Proc.SetOK(true)
		c.Proc.SetDocument(p.platform())
		return value.TimeOf(0), nil
	case mode == createMode:
		if err := notOpen(c, p); err != nil {
			c.Proc.SetOK(false)
			return value.Undef, err
		}
		d.f, err = f.OpenFile(p.osPath(), flags, 0o644)
	case d.write && documentsOf(c.Proc).isOpen(p, true):
		c.Proc.SetOK(false)
		return value.Undef, c.ArgError(0, errFileNotFound, "%s: it is already open for writing; it can be opened once more with Read mode", p.platform())
	default:
		d.f, err = f.OpenFile(p.osPath(), flags, 0o644)
	}
	c.Proc.SetOK(err == nil)
	if err != nil {
		if info != nil && info.IsDir() {
			return value.Undef, err
		}
		return value.Undef, fileError(c, err, p.platform())
	}
	c.Proc.SetDocument(p.platform())
	if atEnd {
		d.pos = info.Size()
	}
	docs := documentsOf(c.Proc)
	docs.next++
	docs.list[docs.next] = d
	return value.TimeOf(int64(docs.next)), nil
}
