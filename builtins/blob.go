package builtins

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"math"
	"slices"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"tetra/interp"
	"tetra/value"
)

func blobTheme() []*interp.Command {
	return slices.Concat(variableCommands(), compressionCommands(), encryptionCommands(), []*interp.Command{
		{
			Name: "INTEGER TO BLOB", Number: 548,
			Syntax:  `( integer : Integer ; ↔ blob : Blob {; byteOrder : Integer {; ↔ offset : Variable}}{; *} )`,
			Summary: "Writes the two bytes of a whole number into a BLOB: instead of its content, at an offset, or with * at its end.",
			Examples: `
				var $blob : Blob
				INTEGER TO BLOB(258; $blob; Macintosh byte ordering)
				INTEGER TO BLOB(3; $blob; Macintosh byte ordering; *)
				BLOB size($blob) // 4
				$blob{3} // 3`,
			Run: func(c *interp.Call) (value.Value, error) {
				order, err := byteOrder(c, 2)
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, writeBlob(c, 1, 3, order.AppendUint16(nil, uint16(c.Int(0))))
			},
		},
		{
			Name: "BLOB to integer", Number: 549,
			Syntax:  `( blob : Blob ; byteOrder : Integer {; ↔ offset : Variable} ) : Integer`,
			Summary: "Reads a whole number of two bytes from a BLOB.",
			Examples: `
				var $blob : Blob
				INTEGER TO BLOB(258; $blob; Macintosh byte ordering)
				BLOB to integer($blob; Macintosh byte ordering) // 258
				BLOB to integer($blob; PC byte ordering) // 513`,
			Run: func(c *interp.Call) (value.Value, error) {
				order, err := byteOrder(c, 1)
				if err != nil {
					return value.Undef, err
				}
				b, err := readBlob(c, 2, 2)
				if err != nil {
					return value.Undef, err
				}
				return integer(int(int16(order.Uint16(b))))
			},
		},
		{
			Name: "LONGINT TO BLOB", Number: 550,
			Syntax:  `( longint : Integer ; ↔ blob : Blob {; byteOrder : Integer {; ↔ offset : Variable}}{; *} )`,
			Summary: "Writes the four bytes of a whole number into a BLOB: instead of its content, at an offset, or with * at its end.",
			Examples: `
				var $blob : Blob
				LONGINT TO BLOB(1; $blob; PC byte ordering)
				BLOB size($blob) // 4
				$blob{0} // 1`,
			Run: func(c *interp.Call) (value.Value, error) {
				order, err := byteOrder(c, 2)
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, writeBlob(c, 1, 3, order.AppendUint32(nil, uint32(c.Int(0))))
			},
		},
		{
			Name: "BLOB to longint", Number: 551,
			Syntax:  `( blob : Blob ; byteOrder : Integer {; ↔ offset : Variable} ) : Integer`,
			Summary: "Reads a whole number of four bytes from a BLOB.",
			Examples: `
				var $blob : Blob
				LONGINT TO BLOB(66051; $blob; Macintosh byte ordering)
				$offset:=0
				BLOB to longint($blob; Macintosh byte ordering; $offset) // 66051
				$offset // 4`,
			Run: func(c *interp.Call) (value.Value, error) {
				order, err := byteOrder(c, 1)
				if err != nil {
					return value.Undef, err
				}
				b, err := readBlob(c, 2, 4)
				if err != nil {
					return value.Undef, err
				}
				return integer(int(int32(order.Uint32(b))))
			},
		},
		{
			Name: "REAL TO BLOB", Number: 552,
			Syntax:  `( real : Real ; ↔ blob : Blob ; realFormat : Integer {; ↔ offset : Variable}{; *} )`,
			Summary: "Writes a number into a BLOB: instead of its content, at an offset, or with * at its end.",
			Notes:   "It takes eight bytes, in the extended format ten.",
			Examples: `
				var $blob : Blob
				REAL TO BLOB(0.5; $blob; PC double real format)
				BLOB size($blob) // 8`,
			Run: func(c *interp.Call) (value.Value, error) {
				format, err := formatCode(c, 2, pcDouble, "real format")
				if err != nil {
					return value.Undef, err
				}
				b := make([]byte, 0, 10)
				switch format {
				case extendedReal:
					b = appendExtended(b, c.Real(0))
				case macDouble:
					b = binary.BigEndian.AppendUint64(b, math.Float64bits(c.Real(0)))
				default:
					b = binary.LittleEndian.AppendUint64(b, math.Float64bits(c.Real(0)))
				}
				return value.Undef, writeBlob(c, 1, 3, b)
			},
		},
		{
			Name: "BLOB to real", Number: 553,
			Syntax:  `( blob : Blob ; realFormat : Integer {; ↔ offset : Variable} ) : Real`,
			Summary: "Reads a number of eight bytes, in the extended format of ten, from a BLOB.",
			Examples: `
				var $blob : Blob
				REAL TO BLOB(12.5; $blob; PC double real format)
				BLOB to real($blob; PC double real format) // 12.5`,
			Run: func(c *interp.Call) (value.Value, error) {
				format, err := formatCode(c, 1, pcDouble, "real format")
				if err != nil {
					return value.Undef, err
				}
				size := 8
				if format == extendedReal {
					size = 10
				}
				b, err := readBlob(c, 2, size)
				switch {
				case err != nil:
					return value.Undef, err
				case format == extendedReal:
					return number(extendedOf(b))
				case format == macDouble:
					return number(math.Float64frombits(binary.BigEndian.Uint64(b)))
				}
				return number(math.Float64frombits(binary.LittleEndian.Uint64(b)))
			},
		},
		{
			Name: "TEXT TO BLOB", Number: 554,
			Syntax:  `( text : Text ; ↔ blob : Blob {; textFormat : Integer {; ↔ offset : Variable}}{; *} )`,
			Summary: "Writes a text into a BLOB: instead of its content, at an offset, or with * at its end.",
			Examples: `
				var $blob : Blob
				TEXT TO BLOB("one "; $blob; UTF8 text without length)
				TEXT TO BLOB("two"; $blob; UTF8 text without length; *)
				BLOB to text($blob; UTF8 text without length) // one two`,
			Run: func(c *interp.Call) (value.Value, error) {
				format, err := formatCode(c, 2, utf8WithoutLength, "text format")
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, writeBlob(c, 1, 3, encodeText(c.Text(0), format))
			},
		},
		{
			Name: "BLOB to text", Number: 555,
			Syntax:  `( blob : Blob ; textFormat : Integer {; ↔ offset : Variable {; textLength : Integer}} ) : Text`,
			Summary: "Reads a text from a BLOB.",
			Examples: `
				var $blob : Blob
				TEXT TO BLOB("élan"; $blob; UTF8 text without length)
				BLOB to text($blob; UTF8 text without length) // élan`,
			Run: blobToText,
		},
		{
			Name: "COPY BLOB", Number: 558,
			Syntax:  `( srcBLOB : Blob ; ↔ dstBLOB : Blob ; srcOffset : Integer ; dstOffset : Integer ; len : Integer )`,
			Summary: "Copies bytes from one BLOB into another, which grows when it must.",
			Examples: `
				var $blob; $source : Blob
				TEXT TO BLOB("Hello"; $source; UTF8 text without length)
				TEXT TO BLOB("J.....!"; $blob; UTF8 text without length)
				COPY BLOB($source; $blob; 1; 1; 4)
				BLOB to text($blob; UTF8 text without length) // Jello.!`,
			Run: func(c *interp.Call) (value.Value, error) {
				src := blobBytes(c.Args[0])
				dst, err := scalarBlob(c, 1)
				if err != nil {
					return value.Undef, err
				}
				from, to, n := c.Int(2), c.Int(3), c.Int(4)
				switch {
				case n < 0:
					return value.Undef, c.ArgError(4, errIndexRange, "%d bytes cannot be copied", n)
				case from < 0 || from+n > len(src):
					return value.Undef, c.ArgError(2, errIndexRange, "the bytes %d to %d are not all there: the BLOB has %d", from, from+n-1, len(src))
				case to < 0 || to+n > maxBlob:
					return value.Undef, c.ArgError(3, errIndexRange, "a BLOB has no byte %d", to)
				}
				part := append([]byte(nil), src[from:from+n]...)
				growBlob(dst, to+n)
				copy(dst.B[to:], part)
				return none()
			},
		},
		{
			Name: "INSERT IN BLOB", Number: 559,
			Syntax:  `( ↔ blob : Blob ; offset : Integer ; len : Integer {; filler : Integer} )`,
			Summary: "Inserts bytes into a BLOB.",
			Examples: `
				var $blob : Blob
				TEXT TO BLOB("ab"; $blob; UTF8 text without length)
				INSERT IN BLOB($blob; 1; 3; Character code("-"))
				BLOB to text($blob; UTF8 text without length) // a---b`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := scalarBlob(c, 0)
				if err != nil {
					return value.Undef, err
				}
				at, n := min(max(c.Int(1), 0), len(b.B)), c.Int(2)
				if n < 0 || len(b.B)+n > maxBlob {
					return value.Undef, c.ArgError(2, errIndexRange, "%d bytes cannot be inserted", n)
				}
				fill := bytes.Repeat([]byte{byte(c.Int(3))}, n)
				b.B = append(b.B[:at:at], append(fill, b.B[at:]...)...)
				return none()
			},
		},
		{
			Name: "DELETE FROM BLOB", Number: 560,
			Syntax:  `( ↔ blob : Blob ; offset : Integer ; len : Integer )`,
			Summary: "Deletes bytes from a BLOB.",
			Examples: `
				var $blob : Blob
				TEXT TO BLOB("Hello world"; $blob; UTF8 text without length)
				DELETE FROM BLOB($blob; 0; 6)
				BLOB to text($blob; UTF8 text without length) // world`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := scalarBlob(c, 0)
				if err != nil {
					return value.Undef, err
				}
				at := min(max(c.Int(1), 0), len(b.B))
				n := min(max(c.Int(2), 0), len(b.B)-at)
				b.B = append(b.B[:at], b.B[at+n:]...)
				return none()
			},
		},
		{
			Name: "BLOB size", Number: 605,
			Syntax:  `( blob : Blob ) : Integer`,
			Summary: "Returns the number of bytes of a BLOB.",
			Examples: `
				var $blob : Blob
				TEXT TO BLOB("café"; $blob; UTF8 text without length)
				BLOB size($blob) // 5`,
			Run: func(c *interp.Call) (value.Value, error) { return integer(len(blobBytes(c.Args[0]))) },
		},
		{
			Name: "SET BLOB SIZE", Number: 606,
			Syntax:  `( ↔ blob : Blob ; size : Integer {; filler : Integer} )`,
			Summary: "Sets the number of bytes of a BLOB; new ones are 0 or the filler.",
			Examples: `
				var $blob : Blob
				SET BLOB SIZE($blob; 4; 255)
				BLOB size($blob) // 4
				$blob{3} // 255`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := scalarBlob(c, 0)
				if err != nil {
					return value.Undef, err
				}
				n := c.Int(1)
				if n < 0 || n > maxBlob {
					return value.Undef, c.ArgError(1, errNoMemory, "a BLOB cannot have %d bytes", n)
				}
				if err := c.Proc.Room(float64(n)); err != nil {
					return value.Undef, err
				}
				old := len(b.B)
				growBlob(b, n)
				b.B = b.B[:n]
				if filler := byte(c.Int(2)); filler != 0 {
					for i := old; i < n; i++ {
						b.B[i] = filler
					}
				}
				return none()
			},
		},
		{
			Name: "BASE64 ENCODE", Number: 895,
			Syntax:  `( toEncode : Blob, Text, Variable {; ← encoded : Variable}{; *} )`,
			Summary: "Encodes a text or BLOB in Base64, or with * in Base64URL: into another variable, or in place.",
			Examples: `
				BASE64 ENCODE("Hello"; $encoded)
				$encoded // SGVsbG8=`,
			Run: func(c *interp.Call) (value.Value, error) {
				in, err := bytesOf(c, 0)
				if err != nil {
					return value.Undef, err
				}
				enc := base64.StdEncoding
				if c.Star {
					enc = base64.RawURLEncoding
				}
				return value.Undef, setBytes(c, []byte(enc.EncodeToString(in)))
			},
		},
		{
			Name: "BASE64 DECODE", Number: 896,
			Syntax:  `( toDecode : Text, Blob, Variable {; ← decoded : Variable}{; *} )`,
			Summary: "Decodes a text or BLOB from Base64, or with * from Base64URL: into another variable, or in place.",
			Notes:   "What is no Base64 gives nothing.",
			Examples: `
				BASE64 DECODE("SGVsbG8="; $text)
				$text // Hello`,
			Run: func(c *interp.Call) (value.Value, error) {
				in, err := bytesOf(c, 0)
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, setBytes(c, decodeBase64(string(in)))
			},
		},
		{
			Name: "CONVERT FROM TEXT", Number: 1011,
			Syntax:  `( 4Dtext : Text ; charSet : Text, Integer ; ← convertedBLOB : Variable )`,
			Summary: "Writes a text into a BLOB in a character set.",
			Notes:   "The names are those registered with IANA, or their MIBEnum. A character the set does not have becomes a question mark. Of the sets in 4D's list, UTF-7 and some of the Macintosh are not known: OK is 0.",
			Examples: `
				CONVERT FROM TEXT("café"; "UTF-8"; $utf8)
				BLOB size($utf8) // 5
				CONVERT FROM TEXT("café"; "ISO-8859-1"; $latin)
				BLOB size($latin) // 4`,
			Run: func(c *interp.Call) (value.Value, error) {
				cs, ok := charsetOf(c.Arg(1))
				c.Proc.SetOK(ok)
				if !ok {
					return value.Undef, unknownCharset(c, 1, c.Arg(1))
				}
				return value.Undef, c.SetOut(2, value.BlobOf(&value.BlobV{B: cs.encode(c.Text(0))}))
			},
		},
		{
			Name: "Convert to text", Number: 1012,
			Syntax:  `( blob : Blob ; charSet : Text, Integer ) : Text`,
			Summary: "Returns the text a BLOB holds in a character set.",
			Notes:   "The character sets are those of CONVERT FROM TEXT.",
			Examples: `
				CONVERT FROM TEXT("café"; "ISO-8859-1"; $latin)
				Convert to text($latin; "ISO-8859-1") // café`,
			Run: func(c *interp.Call) (value.Value, error) {
				cs, ok := charsetOf(c.Arg(1))
				c.Proc.SetOK(ok)
				if !ok {
					return value.Undef, unknownCharset(c, 1, c.Arg(1))
				}
				return text(cs.decode(blobBytes(c.Args[0])))
			},
		},
	})
}

const (
	maxBlob     = 1<<31 - 1
	errNoMemory = value.ErrNoMemory
)

// blobBytes is the content of a scalar Blob or a 4D.Blob, nil for what is neither.
func blobBytes(v value.Value) []byte {
	b, _ := value.BlobContent(v)
	return b
}

// scalarBlob is the Blob variable of argument i, which commands change in place; a 4D.Blob may not be changed.
func scalarBlob(c *interp.Call, i int) (*value.BlobV, error) {
	if v := c.Arg(i); v.Kind() == value.Blob {
		return v.Blob(), nil
	}
	return nil, c.ArgError(i, errArgumentType, "a Blob variable is expected: 4D.Blob objects cannot be changed")
}

// growBlob makes a Blob at least n bytes long.
func growBlob(b *value.BlobV, n int) {
	if more := n - len(b.B); more > 0 {
		b.B = append(b.B, make([]byte, more)...)
	}
}

// offsetNumber is the number in the variable of argument i, which holds an offset.
func offsetNumber(c *interp.Call, i int) (int, error) {
	v := c.Arg(i)
	if !v.IsNum() && !v.IsNullish() {
		return 0, c.ArgError(i, value.ErrNumberExpected, "the variable for the offset holds no number but %s", value.Show(v, 40))
	}
	return int(value.ToNum(v)), nil
}

// offsetOf is the byte offset in the variable of argument i.
func offsetOf(c *interp.Call, i int) (int, error) {
	n, err := offsetNumber(c, i)
	if err != nil {
		return 0, err
	}
	if n < 0 || n > maxBlob {
		return 0, c.ArgError(i, errIndexRange, "the offset %d lies outside the BLOB", n)
	}
	return n, nil
}

// writeBlob puts data into the Blob of argument i: at the end with *, at the offset in a variable, or instead of what is there.
func writeBlob(c *interp.Call, i, offset int, data []byte) error {
	b, err := scalarBlob(c, i)
	switch {
	case err != nil:
		return err
	case c.Star:
		b.B = append(b.B, data...)
	case c.Has(offset):
		at, err := offsetOf(c, offset)
		if err != nil {
			return err
		}
		growBlob(b, at+len(data))
		copy(b.B[at:], data)
		return c.SetOut(offset, value.Int(at+len(data)))
	default:
		b.B = data
	}
	return nil
}

// readBlob gives n bytes of the Blob of argument 0, from the offset in the variable of another argument, which moves on.
func readBlob(c *interp.Call, offset, n int) ([]byte, error) {
	b := blobBytes(c.Args[0])
	at, err := offsetNumber(c, offset)
	if err != nil {
		return nil, err
	}
	if at < 0 || at > len(b)-n {
		return nil, c.ArgError(0, value.ErrOutsideBlob, "%d bytes from %d on lie outside the BLOB of %d bytes", n, at, len(b))
	}
	return b[at : at+n], c.SetOut(offset, value.Int(at+n))
}

type endian interface {
	binary.ByteOrder
	binary.AppendByteOrder
}

// formatCode is argument i, a constant from 0 to last; what names the constants in the error of another number.
func formatCode(c *interp.Call, i, last int, what string) (int, error) {
	n := c.Int(i)
	if n < 0 || n > last {
		return 0, c.ArgError(i, errArgumentType, "there is no %s %d", what, n)
	}
	return n, nil
}

// byteOrder is that of the constant in argument i: Native (0) is that of the machines 4D runs on.
func byteOrder(c *interp.Call, i int) (endian, error) {
	n, err := formatCode(c, i, 2, "byte ordering")
	if n == 1 {
		return binary.BigEndian, err
	}
	return binary.LittleEndian, err
}

// The real formats beside the native one and that of the PC, which are little-endian doubles.
const (
	extendedReal = 1
	macDouble    = 2
	pcDouble     = 3
)

// appendExtended writes the ten bytes of the extended format of the Macintosh: sign and exponent in two bytes, 64 bits of the mantissa with its leading one.
func appendExtended(b []byte, f float64) []byte {
	head := uint16(0)
	if math.Signbit(f) {
		head = 0x8000
	}
	switch {
	case f == 0:
		return append(binary.BigEndian.AppendUint16(b, head), make([]byte, 8)...)
	case f-f != 0:
		mantissa := uint64(1) << 63
		if f != f {
			mantissa |= 1 << 62
		}
		return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint16(b, head|0x7FFF), mantissa)
	}
	fraction, exp := math.Frexp(math.Abs(f)) // 0.5 <= fraction < 1
	b = binary.BigEndian.AppendUint16(b, head|uint16(exp-1+16383))
	return binary.BigEndian.AppendUint64(b, uint64(math.Ldexp(fraction, 64)))
}

// extendedOf reads what appendExtended wrote.
func extendedOf(b []byte) float64 {
	head, mantissa := binary.BigEndian.Uint16(b), binary.BigEndian.Uint64(b[2:])
	f := 0.0
	switch {
	case head&0x7FFF == 0x7FFF && mantissa<<1 != 0:
		return math.NaN()
	case head&0x7FFF == 0x7FFF:
		f = math.Inf(1)
	default:
		f = math.Ldexp(float64(mantissa), int(head&0x7FFF)-16383-63)
	}
	if head&0x8000 != 0 {
		f = -f
	}
	return f
}

// The text formats of TEXT TO BLOB.
const (
	macCString = iota
	macPascalString
	macWithLength
	macWithoutLength
	utf8CString
	utf8WithLength
	utf8WithoutLength
)

func encodeText(s string, format int) []byte {
	b := []byte(s)
	if format < utf8CString {
		b = charset{charmap.Macintosh, 0}.encode(s)
	}
	switch format {
	case macCString, utf8CString:
		return append(b, 0)
	case macPascalString:
		b = b[:min(len(b), 255)]
		return append([]byte{byte(len(b))}, b...)
	case macWithLength:
		b = b[:min(len(b), math.MaxUint16)]
		return append(binary.BigEndian.AppendUint16(nil, uint16(len(b))), b...)
	case utf8WithLength:
		return append(binary.BigEndian.AppendUint32(nil, uint32(len(b))), b...)
	}
	return b
}

func blobToText(c *interp.Call) (value.Value, error) {
	b := blobBytes(c.Args[0])
	at := 0
	if c.Has(2) {
		var err error
		if at, err = offsetOf(c, 2); err != nil {
			return value.Undef, err
		}
	}
	b = b[min(at, len(b)):]
	format, err := formatCode(c, 1, utf8WithoutLength, "text format")
	if err != nil {
		return value.Undef, err
	}
	read := 0
	switch format {
	case macCString, utf8CString:
		if i := bytes.IndexByte(b, 0); i >= 0 {
			b, read = b[:i], i+1
		} else {
			read = len(b)
		}
	case macPascalString:
		b, read = counted(b, 1, func(p []byte) int { return int(p[0]) })
	case macWithLength:
		b, read = counted(b, 2, func(p []byte) int { return int(binary.BigEndian.Uint16(p)) })
	case utf8WithLength:
		b, read = counted(b, 4, func(p []byte) int { return int(binary.BigEndian.Uint32(p)) })
	default:
		if c.Has(3) {
			b = b[:min(max(c.Int(3), 0), len(b))]
		}
		read = len(b)
	}
	s := strings.ToValidUTF8(string(b), "\uFFFD")
	if format < utf8CString {
		s = charset{charmap.Macintosh, 0}.decode(b)
	}
	return value.Str(s), c.SetOut(2, value.Int(at+read))
}

// counted reads bytes with their number in front; read is how many bytes were used.
func counted(b []byte, size int, length func([]byte) int) (content []byte, read int) {
	if len(b) < size {
		return nil, len(b)
	}
	n := min(length(b), len(b)-size)
	return b[size : size+n], size + n
}

// bytesOf is the content of a text or Blob argument; a text is its UTF-8.
func bytesOf(c *interp.Call, i int) ([]byte, error) {
	v := c.Arg(i)
	switch b, ok := value.BlobContent(v); {
	case ok:
		return b, nil
	case v.IsText():
		return []byte(v.Str()), nil
	case v.IsUndef():
		return nil, nil
	}
	return nil, c.ArgError(i, errArgumentType, "a Text or a Blob is expected, not %s", value.Show(v, 40))
}

// setBytes writes a result into the variable of argument 1, or of argument 0 when there is none, as a Blob or as a text.
func setBytes(c *interp.Call, b []byte) error {
	i := 0
	if c.Has(1) {
		i = 1
	}
	t, _ := c.DeclaredType(i)
	if t == value.TBlob || c.Arg(i).Kind() == value.Blob {
		return c.SetOut(i, value.BlobOf(&value.BlobV{B: b}))
	}
	return c.SetOut(i, value.Str(strings.ToValidUTF8(string(b), "\uFFFD")))
}

// decodeBase64 reads both alphabets, with or without padding and line ends; nil for what is no Base64.
func decodeBase64(s string) []byte {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '-':
			return '+'
		case '_':
			return '/'
		case '\r', '\n', ' ', '\t':
			return -1
		}
		return r
	}, s)
	b, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(s, "="))
	if err != nil {
		return nil
	}
	return b
}

func blobClass() *interp.ClassDef {
	this := func(c *interp.Call) []byte { return blobBytes(c.This) }
	return &interp.ClassDef{
		Summary:   "Bytes in an object, which cannot be changed.",
		NewSyntax: `({ blob : Blob })`,
		New: func(c *interp.Call) (value.Value, error) {
			return newBlob(c, append([]byte(nil), blobBytes(c.Arg(0))...)), nil
		},
		Members: []*interp.MemberDef{
			{
				Name: "size", Syntax: `: Real`,
				Summary:  "Counts the bytes.",
				Examples: `4D.Blob.new().size // 0`,
				Get:      func(c *interp.Call) (value.Value, error) { return integer(len(this(c))) },
			},
			{
				Name: "slice", Syntax: `({ start : Real {; end : Real} }) : 4D.Blob`,
				Summary: "Returns the bytes from start up to, but not including, end; negative positions count from the end.",
				Examples: `
					var $blob : Blob
					TEXT TO BLOB("Hello world"; $blob; UTF8 text without length)
					$bytes:=4D.Blob.new($blob)
					BLOB to text($bytes.slice(6); UTF8 text without length) // world`,
				Run: func(c *interp.Call) (value.Value, error) {
					b := this(c)
					from := min(max(startAt(c.Int(0), len(b)), 0), len(b))
					to := min(max(startAt(c.IntOr(1, len(b)), len(b)), from), len(b))
					return newBlob(c, append([]byte(nil), b[from:to]...)), nil
				},
			},
		},
	}
}
