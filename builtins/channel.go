package builtins

import (
	"bytes"
	"encoding/binary"
	"io"
	"os"
	"unicode/utf8"

	"tetra/iana"
	"tetra/interp"
	"tetra/value"
)

// communicationsTheme is the theme Communications for documents; serial ports are not implemented.
func communicationsTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "SET CHANNEL", Number: 77,
			Syntax:  `( operation : Integer {; document : Text, Integer} )`,
			Summary: "Opens a document for the commands that name none: 10 opens or creates it, 12 creates it, 13 opens one that exists, 11 closes it.",
			Notes:   "OK is 0 when it cannot, and for an empty name, for which 4D asks the user. Serial ports are not implemented.",
			Examples: `
				$file:=Temporary folder+"tetra.txt"
				SET CHANNEL(12; $file)
				SEND PACKET("Hello")
				SET CHANNEL(11)
				Document to text($file) // Hello`,
			Run: setChannel,
		},
		{
			Name: "SEND VARIABLE", Number: 80,
			Syntax:  `( variable : Variable )`,
			Summary: "Writes a variable, with its type, into the document of SET CHANNEL.",
			Notes:   "The bytes are not those of 4D: only RECEIVE VARIABLE of this program reads them. Arrays are not supported, as in 4D.",
			Examples: `
				SET CHANNEL(12; Temporary folder+"tetra SEND VARIABLE")
				$today:=!2024-02-29!
				SEND VARIABLE($today)
				SET CHANNEL(11)
				OK // 1`,
			Run: sendVariable,
		},
		{
			Name: "RECEIVE VARIABLE", Number: 81,
			Syntax:  `( ← variable : Variable )`,
			Summary: "Reads into a variable what SEND VARIABLE has written into the document of SET CHANNEL.",
			Notes:   "OK is 0 at the end of the document, and when there is no variable there.",
			Examples: `
				$file:=Temporary folder+"tetra RECEIVE VARIABLE"
				SET CHANNEL(12; $file)
				$sent:="Hello"
				SEND VARIABLE($sent)
				SET CHANNEL(11)
				SET CHANNEL(13; $file)
				RECEIVE VARIABLE($received)
				SET CHANNEL(11)
				$received // Hello`,
			Run: receiveVariable,
		},
		{
			Name: "SEND PACKET", Number: 103,
			Syntax:  "( packet : Text, Blob )\n( docRef : Time ; packet : Text, Blob )",
			Summary: "Writes a text, in the character set of USE CHARACTER SET, or a BLOB into an open document, or into that of SET CHANNEL.",
			Notes:   "The character set is UTF-8 at first. Serial ports are not implemented.",
			Examples: `
				$doc:=Create document(Temporary folder+"tetra SEND PACKET.txt")
				SEND PACKET($doc; "Hello ")
				SEND PACKET($doc; "world")
				CLOSE DOCUMENT($doc)
				Document to text(Document) // Hello world`,
			Run: func(c *interp.Call) (value.Value, error) {
				d, packet, err := documentOf(c, c.N() == 1)
				if err != nil {
					return value.Undef, err
				}
				b, err := bytesOf(c, packet)
				if err != nil {
					return value.Undef, err
				}
				if c.Arg(packet).IsText() {
					b = documentsOf(c.Proc).out.encode(c.Text(packet))
				}
				n, err := d.f.WriteAt(b, d.pos)
				d.pos += int64(n)
				c.Proc.SetOK(err == nil)
				return value.Undef, fileError(c, err, d.path.platform())
			},
		},
		{
			Name: "RECEIVE PACKET", Number: 104,
			Syntax:  "( ← receiveVar : Variable ; stop : Text, Integer )\n( docRef : Time ; ← receiveVar : Variable ; stop : Text, Integer )",
			Summary: "Reads from an open document, or from that of SET CHANNEL: a number of characters or bytes, or up to a text that is left out.",
			Notes: "At the end of the document OK becomes 0. Texts are in the character set of USE CHARACTER SET, UTF-8 at first, unless a byte order mark at the start tells another. " +
				"Serial ports are not implemented.",
			Examples: `
				$file:=Temporary folder+"tetra RECEIVE PACKET.txt"
				TEXT TO DOCUMENT($file; "one;two")
				$doc:=Open document($file)
				RECEIVE PACKET($doc; $word; ";")
				$word // one
				RECEIVE PACKET($doc; $word; 2)
				$word // tw
				CLOSE DOCUMENT($doc)`,
			Run: receivePacket,
		},
		{
			Name: "RECEIVE BUFFER", Number: 172,
			Syntax:  `( ← receiveVar : Text )`,
			Summary: "Reads what a serial port has received: an empty text, serial ports are not implemented.",
			Examples: `
				RECEIVE BUFFER($received)
				$received="" // True`,
			Run: func(c *interp.Call) (value.Value, error) { return value.Undef, c.SetOut(0, value.Empty) },
		},
		{
			Name: "USE CHARACTER SET", Number: 205,
			Syntax:  `({ map : Text, Integer {; mapInOut : Integer} }{; *})`,
			Summary: "Sets the character set of the texts that are written into documents, or with 1 of those that are read; * sets it back to UTF-8.",
			Notes:   "OK is 0 when the character set is not known.",
			Examples: `
				USE CHARACTER SET("ISO-8859-1"; 0)
				OK // 1
				USE CHARACTER SET(*; 0)`,
			Run: func(c *interp.Call) (value.Value, error) {
				cs, direction, ok := charset{}, c.Int(0), true
				if !c.Star {
					cs, ok = charsetOf(c.Arg(0))
					direction, ok = c.Int(1), ok && c.Has(0)
				}
				c.Proc.SetOK(ok && (direction == 0 || direction == 1))
				switch docs := documentsOf(c.Proc); {
				case direction != 0 && direction != 1:
					return value.Undef, c.Errorf(errBadOption, "mapInOut is 0 for texts that are written or 1 for those that are read, not %d", direction)
				case !ok:
				case direction == 1:
					docs.in = cs
				default:
					docs.out = cs
				}
				return none()
			},
		},
		{
			Name: "SET TIMEOUT", Number: 268,
			Syntax:  `( seconds : Integer )`,
			Summary: "Does nothing, serial ports are not implemented: in 4D it limits how long commands wait for them.",
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "GET SERIAL PORT MAPPING", Number: 909,
			Syntax:  `( ← numArray : Integer array ; ← nameArray : Text array )`,
			Summary: "Fills arrays with the numbers and names of the serial ports: none are listed, serial ports are not implemented.",
			Examples: `
				ARRAY LONGINT($numbers; 0)
				ARRAY TEXT($names; 0)
				GET SERIAL PORT MAPPING($numbers; $names)
				Size of array($names) // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return emptyArrays(c, 0, value.TInteger, value.TText) },
		},
	}
}

// documentOf is the document a command works on: that of argument 0, or with channel that of SET CHANNEL. next is the argument after it.
func documentOf(c *interp.Call, channel bool) (d *openDocument, next int, err error) {
	if !channel {
		d, err = openDoc(c, 0)
		return d, 1, err
	}
	if d = documentsOf(c.Proc).channel; d == nil {
		c.Proc.SetOK(false)
		return nil, 0, c.Errorf(errDocumentShut, "no document is open: SET CHANNEL opens one")
	}
	return d, 0, nil
}

func setChannel(c *interp.Call) (value.Value, error) {
	const openOrCreate, closeChannel, create, open = 10, 11, 12, 13
	flag := os.O_RDWR
	c.Proc.SetOK(false)
	switch c.Int(0) {
	case openOrCreate:
		flag |= os.O_CREATE
	case create:
		flag |= os.O_CREATE | os.O_TRUNC
	case open, closeChannel:
	default:
		n := c.Int(0)
		if n == 0 || n == 1 || n == 20 || n == 21 || n == 30 || n == 31 || n > 100 && n < 400 && n%100 > 0 {
			return value.Undef, c.ArgError(0, errNotImplemented, "serial ports are not implemented")
		}
		return value.Undef, c.ArgError(0, errBadOption, "%d is neither an operation (10 to 13) nor a serial port", n)
	}
	if c.Has(1) && !c.Arg(1).IsText() {
		return value.Undef, c.ArgError(1, errTextExpected, "the document is a Text, not %s", c.Arg(1).Kind().WithArticle())
	}
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	docs := documentsOf(c.Proc)
	if d := docs.channel; d != nil { // there is only one at a time
		docs.channel = nil
		if err := d.f.Close(); err != nil {
			return value.Undef, fileError(c, err, d.path.platform())
		}
	}
	c.Proc.SetOK(c.Int(0) == closeChannel)
	if c.Int(0) == closeChannel || c.Text(1) == "" {
		return none()
	}
	p := documentPath(c, c.Text(1))
	p.folder = false
	file, err := f.OpenFile(p.osPath(), flag, 0o644)
	if os.IsPermission(err) && flag == os.O_RDWR {
		file, err = f.OpenFile(p.osPath(), os.O_RDONLY, 0)
	}
	if err != nil {
		return value.Undef, fileError(c, err, p.platform())
	}
	docs.channel = &openDocument{f: file, path: p, write: true}
	c.Proc.SetOK(true)
	c.Proc.SetDocument(p.platform())
	return none()
}

// A variable in a document is the mark of VARIABLE TO BLOB, the length, and the value.
func sendVariable(c *interp.Call) (value.Value, error) {
	d, _, err := documentOf(c, true)
	if err != nil {
		return value.Undef, err
	}
	if c.Arg(0).IsArray() {
		return value.Undef, c.ArgError(0, errArgumentType, "arrays cannot be sent: VARIABLE TO BLOB writes them")
	}
	b, err := appendVariable(c.Proc, nil, c.Arg(0), 0)
	if err != nil {
		return value.Undef, c.ArgError(0, errArgumentType, "%v", err)
	}
	whole := append(binary.LittleEndian.AppendUint32([]byte(variableMark), uint32(len(b))), b...)
	n, err := d.f.WriteAt(whole, d.pos)
	d.pos += int64(n)
	c.Proc.SetOK(err == nil)
	return value.Undef, fileError(c, err, d.path.platform())
}

func receiveVariable(c *interp.Call) (value.Value, error) {
	d, _, err := documentOf(c, true)
	if err != nil {
		return value.Undef, err
	}
	c.Proc.SetOK(false)
	head := make([]byte, len(variableMark)+4)
	if _, err := d.f.ReadAt(head, d.pos); err == io.EOF || string(head[:len(variableMark)]) != variableMark {
		return none()
	} else if err != nil {
		return value.Undef, fileError(c, err, d.path.platform())
	}
	size := int64(binary.LittleEndian.Uint32(head[len(variableMark):]))
	b, err := io.ReadAll(io.NewSectionReader(d.f, d.pos+int64(len(head)), size))
	if err != nil {
		return value.Undef, fileError(c, err, d.path.platform())
	}
	r := &variableReader{c: c, b: b}
	v := r.value(0)
	if r.bad || int64(len(b)) < size {
		return none()
	}
	d.pos += int64(len(head)) + size
	c.Proc.SetOK(true)
	return value.Undef, c.SetOut(0, v)
}

func receivePacket(c *interp.Call) (value.Value, error) {
	d, variable, err := documentOf(c, c.N() == 2)
	if err != nil {
		return value.Undef, err
	}
	t, _ := c.DeclaredType(variable)
	blob := t == value.TBlob || c.Arg(variable).Kind() == value.Blob
	stop := c.Arg(variable + 1)
	cs := documentsOf(c.Proc).in
	if blob {
		cs = charset{}
	} else if cs, err = d.charset(cs); err != nil {
		c.Proc.SetOK(false)
		return value.Undef, fileError(c, err, d.path.platform())
	}
	var content []byte
	var used int
	if stop.IsText() {
		content, used, err = d.until(cs.encode(stop.Str()), cs)
	} else {
		content, used, err = d.take(max(c.Int(variable+1), 0), blob, cs)
	}
	if err != nil {
		c.Proc.SetOK(false)
		return value.Undef, fileError(c, err, d.path.platform())
	}
	d.pos += int64(used)
	c.Proc.SetOK(used > 0)
	if blob {
		return value.Undef, c.SetOut(variable, value.BlobOf(&value.BlobV{B: content}))
	}
	return value.Undef, c.SetOut(variable, value.Str(cs.decode(content)))
}

// charset is that of the texts of the document: a byte order mark at the start decides when the one that is set is Unicode, and is skipped.
func (d *openDocument) charset(set charset) (charset, error) {
	if set.table != nil {
		return set, nil
	}
	if d.pos == 0 {
		b := make([]byte, 3)
		n, err := d.f.ReadAt(b, 0)
		if err != nil && err != io.EOF {
			return set, err
		}
		d.bom = nil
		if _, size := iana.Mark(b[:n]); size > 0 {
			found := marked(b[:n], set)
			d.bom, d.pos = &found, int64(size)
		}
	}
	if d.bom != nil {
		return *d.bom, nil
	}
	return set, nil
}

const documentChunk = 1 << 16

// until reads up to a text; used counts it too.
func (d *openDocument) until(stop []byte, cs charset) (content []byte, used int, err error) {
	var b []byte
	unit := cs.unit()
	for {
		old := len(b)
		b = append(b, make([]byte, documentChunk)...)
		n, err := d.f.ReadAt(b[old:], d.pos+int64(old))
		b = b[:old+n]
		for from := max(old-len(stop)+1, 0); len(stop) > 0; from++ {
			i := bytes.Index(b[from:], stop)
			if i < 0 {
				break
			}
			if from += i; from%unit == 0 {
				return b[:from:from], from + len(stop), nil
			}
		}
		if err == io.EOF {
			return b, len(b), nil
		}
		if err != nil {
			return nil, 0, err
		}
	}
}

// take reads n bytes or, of a text, n characters.
func (d *openDocument) take(n int, raw bool, cs charset) (content []byte, used int, err error) {
	utf8Text := !raw && cs.table == nil && cs.utf == isUTF8
	room := n
	switch {
	case utf8Text:
		room = min(n, 1<<29) * utf8.UTFMax
	case !raw:
		room = min(n, 1<<30) * cs.unit()
	}
	var b []byte
	for len(b) < room {
		old := len(b)
		b = append(b, make([]byte, min(room-old, 1<<20))...)
		got, err := d.f.ReadAt(b[old:], d.pos+int64(old))
		b = b[:old+got]
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, 0, err
		}
		if utf8Text && utf8.RuneCount(b) > n {
			break
		}
	}
	if !utf8Text {
		return b, len(b), nil
	}
	i := 0
	for units := 0; i < len(b) && units < n; units++ {
		r, size := utf8.DecodeRune(b[i:])
		if r >= 0x10000 {
			units++
		}
		i += size
	}
	return b[:i:i], i, nil
}
