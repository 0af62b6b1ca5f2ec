package builtins

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"

	"tetra/interp"
	"tetra/picture"
	"tetra/value"
)

// VARIABLE TO BLOB and BLOB TO VARIABLE. 4D's format is not published; this one is ours: a mark, then a value.
const variableMark = "tv1"

func variableCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "VARIABLE TO BLOB", Number: 532,
			Syntax:  `( variable : Variable ; ↔ blob : Blob {; ↔ offset : Variable}{; *} )`,
			Summary: "Writes a variable, also an array, an object or a collection, into a BLOB: instead of its content, at an offset, or with * at its end.",
			Notes: "The bytes are not those of 4D: only BLOB TO VARIABLE of this program reads them. Pointers in objects are written as what they point to; of objects with a class, " +
				"those of 4D.Blob, 4D.Vector, 4D.File, 4D.Folder and formulas without local variables can be written.",
			Examples: `
				var $blob : Blob
				ARRAY TEXT($colors; 2)
				$colors{2}:="blue"
				VARIABLE TO BLOB($colors; $blob)
				ARRAY TEXT($other; 0)
				BLOB TO VARIABLE($blob; $other)
				$other{2} // blue`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := appendVariable(c.Proc, []byte(variableMark), c.Args[0], 0)
				c.Proc.SetOK(err == nil)
				if err != nil {
					return value.Undef, c.ArgError(0, errArgumentType, "%v", err)
				}
				return value.Undef, writeBlob(c, 1, 2, b)
			},
		},
		{
			Name: "BLOB TO VARIABLE", Number: 533,
			Syntax:  `( blob : Blob ; ← variable : Variable {; ↔ offset : Variable} )`,
			Summary: "Reads into a variable what VARIABLE TO BLOB has written.",
			Notes:   "OK is 0 when the BLOB holds no variable there, as with one that 4D has written.",
			Examples: `
				var $blob : Blob
				VARIABLE TO BLOB(New object("name"; "Ada"); $blob)
				BLOB TO VARIABLE($blob; $person)
				$person.name // Ada`,
			Run: blobToVariable,
		},
		{
			Name: "LOAD VARIABLES", Number: 74,
			Syntax:  `( document : Text ; ← variable : Variable {; ...← variable : Variable} )`,
			Summary: "Reads into variables, in order, what SAVE VARIABLES has written into a file.",
			Notes:   "OK is 0 when the file holds fewer variables, or none.",
			Examples: `
				$file:=Temporary folder+"settings"
				$width:=640
				$title:="Invoices"
				SAVE VARIABLES($file; $width; $title)
				LOAD VARIABLES($file; $w; $t)
				$t // Invoices`,
			Run: loadVariables,
		},
		{
			Name: "SAVE VARIABLES", Number: 75,
			Syntax:  `( document : Text ; variable : Variable {; ...variable : Variable} )`,
			Summary: "Writes variables into a file, which is created when there is none.",
			Notes:   "The bytes are not those of 4D: only LOAD VARIABLES of this program reads them. Arrays are written too.",
			Examples: `
				$file:=Temporary folder+"settings"
				ARRAY TEXT($colors; 2)
				$colors{2}:="blue"
				SAVE VARIABLES($file; $colors)
				ARRAY TEXT($other; 0)
				LOAD VARIABLES($file; $other)
				$other{2} // blue`,
			Run: saveVariables,
		},
	}
}

func saveVariables(c *interp.Call) (value.Value, error) {
	c.Proc.SetOK(false)
	b := []byte(variableMark)
	for i := 1; i < c.N(); i++ {
		var err error
		if b, err = appendVariable(c.Proc, b, c.Args[i], 0); err != nil {
			return value.Undef, c.ArgError(i, errArgumentType, "%v", err)
		}
	}
	if err := writeDocument(c, b); err != nil {
		return value.Undef, err
	}
	c.Proc.SetOK(true)
	c.Proc.SetDocument(documentPath(c, c.Text(0)).platform())
	return none()
}

func loadVariables(c *interp.Call) (value.Value, error) {
	c.Proc.SetOK(false)
	p := documentPath(c, c.Text(0))
	b, err := p.read(c)
	if err != nil {
		return value.Undef, err
	}
	c.Proc.SetDocument(p.platform())
	rest, ok := bytes.CutPrefix(b, []byte(variableMark))
	if !ok {
		return none()
	}
	r := &variableReader{c: c, b: rest}
	for i := 1; i < c.N(); i++ {
		v := r.value(0)
		if r.bad {
			return none()
		}
		if err := setVariable(c, i, v); err != nil {
			return value.Undef, err
		}
	}
	c.Proc.SetOK(true)
	return none()
}

// setVariable gives the variable of argument i a value, which may be an array.
func setVariable(c *interp.Call, i int, v value.Value) error {
	if v.IsArray() {
		return setArray(c, i, v.Array())
	}
	return c.SetOut(i, v)
}

var errUnwritable = errors.New("this type of value cannot be written into a BLOB")

// appendVariable writes a value: its kind, then what it needs.
func appendVariable(p *interp.Process, b []byte, v value.Value, depth int) ([]byte, error) {
	if depth > maxNesting {
		return nil, errors.New("the value is nested too deep")
	}
	text := func(b []byte, s string) []byte { return append(binary.AppendUvarint(b, uint64(len(s))), s...) }
	if k, soft := v.IsSoftNull(); soft && k == value.Picture { // an empty picture is one
		return text(text(append(b, byte(k)), ""), ""), nil
	}
	b = append(b, byte(v.Kind()))
	var err error
	switch v.Kind() {
	case value.Undefined, value.Null:
	case value.Real:
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(v.Float()))
	case value.Boolean, value.Time:
		b = binary.AppendVarint(b, v.Seconds())
	case value.Date:
		b = binary.AppendVarint(b, int64(v.Day()))
	case value.Text:
		b = text(b, v.Str())
	case value.Blob:
		b = text(b, string(v.Blob().B))
	case value.Picture:
		b = text(text(b, v.Picture().MIME), string(v.Picture().Bytes()))
	case value.Object:
		o := v.Object()
		if o.Native() != nil {
			return appendNative(b[:len(b)-1], o)
		}
		b = binary.AppendUvarint(b, uint64(o.Len()))
		for k, x := range o.All() {
			if b, err = appendVariable(p, text(b, k), x, depth+1); err != nil {
				return nil, err
			}
		}
	case value.Collection:
		b = binary.AppendUvarint(b, uint64(v.Coll().Len()))
		for _, x := range v.Coll().All() {
			if b, err = appendVariable(p, b, x, depth+1); err != nil {
				return nil, err
			}
		}
	case value.Array:
		a := v.Array()
		short := byte(0)
		if a.Short {
			short = 1
		}
		b = append(b, byte(a.Elem), short, byte(min(len(a.Rows), 1)))
		b = binary.AppendVarint(binary.AppendUvarint(b, uint64(a.Size())), int64(a.Current))
		for i := 0; i <= a.Size(); i++ {
			x, _ := a.Get(i)
			if a.Rows != nil {
				x = value.Arr(a.Rows[i])
			}
			if b, err = appendVariable(p, b, x, depth+1); err != nil {
				return nil, err
			}
		}
	case value.Pointer: // inside an object or a collection: what it points to
		if depth == 0 {
			return nil, errUnwritable
		}
		x := v.Pointer().Target(p)
		if x.IsArray() {
			x = value.Coll(x.Array().Collection())
		}
		return appendVariable(p, b[:len(b)-1], x, depth+1)
	default:
		return nil, errUnwritable
	}
	return b, nil
}

// The marks of objects of built-in classes, which are no value.Kind.
const (
	markBlob = 0x80 + iota
	markVector
	markFile
	markFolder
	markFormula
)

// appendNative writes an object of those built-in classes that are streamable in binary (API/BlobClass and others).
func appendNative(b []byte, o *value.ObjectV) ([]byte, error) {
	mark, content := byte(markBlob), ""
	switch n := o.Native().(type) {
	case *value.BlobV:
		content = string(n.B)
	case *vector:
		mark = markVector
		for _, f := range n.v {
			content += string(binary.LittleEndian.AppendUint64(nil, math.Float64bits(f)))
		}
	case *diskPath:
		mark = markFile
		if n.folder {
			mark = markFolder
		}
		content = n.posix()
	default:
		f := interp.FunctionOf(value.Obj(o))
		if f == nil || !f.Standalone() {
			return nil, errUnwritable
		}
		mark, content = markFormula, f.Source()
	}
	return append(binary.AppendUvarint(append(b, mark), uint64(len(content))), content...), nil
}

// A variableReader reads what appendVariable wrote. Anything wrong sets bad and gives empty values from then on.
type variableReader struct {
	c   *interp.Call
	b   []byte
	i   int
	bad bool
}

func (r *variableReader) take(n uint64) []byte {
	if r.bad || n > uint64(len(r.b)-r.i) {
		r.bad = true
		return nil
	}
	r.i += int(n)
	return r.b[r.i-int(n) : r.i]
}

func (r *variableReader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *variableReader) length() uint64 {
	n, size := binary.Uvarint(r.b[min(r.i, len(r.b)):])
	if size <= 0 || r.bad {
		r.bad = true
		return 0
	}
	r.i += size
	return n
}

func (r *variableReader) number() int64 {
	n, size := binary.Varint(r.b[min(r.i, len(r.b)):])
	if size <= 0 || r.bad {
		r.bad = true
		return 0
	}
	r.i += size
	return n
}

func (r *variableReader) text() string { return string(r.take(r.length())) }

// count is a number of things that follow, each at least one byte long.
func (r *variableReader) count() int {
	n := r.length()
	if n > uint64(len(r.b)-r.i) {
		r.bad = true
		return 0
	}
	return int(n)
}

func (r *variableReader) value(depth int) value.Value {
	if depth > maxNesting {
		r.bad = true
	}
	switch kind := value.Kind(r.byte()); kind {
	case value.Null:
		return value.NullV
	case value.Real:
		if b := r.take(8); b != nil {
			return value.Num(math.Float64frombits(binary.LittleEndian.Uint64(b)))
		}
	case value.Boolean:
		return value.Bool(r.number() != 0)
	case value.Time:
		return value.TimeOf(r.number())
	case value.Date:
		return value.DateOf(int32(r.number()))
	case value.Text:
		return value.Str(r.text())
	case value.Blob:
		return value.BlobOf(&value.BlobV{B: []byte(r.text())})
	case value.Picture:
		mime, data := r.text(), []byte(r.text())
		if p := picture.Read(data); p != nil {
			return value.Pict(p)
		}
		return value.PictOf(picture.Wrap(data, mime))
	case value.Object:
		o := value.NewObject()
		for n := r.count(); n > 0 && !r.bad; n-- {
			k := r.text()
			o.Set(k, r.value(depth+1))
		}
		return value.Obj(o)
	case value.Collection:
		var list []value.Value
		for n := r.count(); n > 0 && !r.bad; n-- {
			list = append(list, r.value(depth+1))
		}
		return value.Coll(value.NewColl(list))
	case value.Array:
		return r.array(depth)
	case value.Undefined:
	case markBlob:
		return newBlob(r.c, []byte(r.text()))
	case markVector:
		b := r.take(r.length())
		v := make([]float64, len(b)/8)
		for i := range v {
			v[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[8*i:]))
		}
		return value.Obj(r.c.Proc.Interp().NewNative("Vector", &vector{v}))
	case markFile, markFolder:
		if p, ok := absolutePath(r.c, r.text(), kind == markFolder); ok {
			v, err := entryObject(r.c, p)
			r.bad = r.bad || err != nil
			return v
		}
		r.bad = true
	case markFormula:
		v, err := r.c.Proc.FormulaFromString(r.text())
		r.bad = r.bad || err != nil
		return v
	default:
		r.bad = true
	}
	return value.Undef
}

func (r *variableReader) array(depth int) value.Value {
	elem, short, rows := value.Type(r.byte()), r.byte() == 1, r.byte() == 1
	n := r.count()
	current := int(r.number())
	if r.bad || elem >= value.NumTypes {
		r.bad = true
		return value.Undef
	}
	a := value.NewArray(elem, short, n)
	if rows {
		a = value.NewArray2(elem, short, n, 0)
	}
	a.Current = current
	for i := 0; i <= n && !r.bad; i++ {
		x := r.value(depth + 1)
		if rows {
			if !x.IsArray() {
				r.bad = true
				break
			}
			a.Rows[i] = x.Array()
			continue
		}
		a.Set(i, convertTo(elem, x))
	}
	return value.Arr(a)
}

func blobToVariable(c *interp.Call) (value.Value, error) {
	b := blobBytes(c.Args[0])
	at := 0
	if c.Has(2) {
		var err error
		if at, err = offsetOf(c, 2); err != nil {
			return value.Undef, err
		}
	}
	r := &variableReader{c: c, b: b[min(at, len(b)):]}
	if string(r.take(uint64(len(variableMark)))) != variableMark {
		r.bad = true
	}
	v := r.value(0)
	c.Proc.SetOK(!r.bad)
	if r.bad {
		return none()
	}
	if err := setVariable(c, 1, v); err != nil {
		return value.Undef, err
	}
	return value.Undef, c.SetOut(2, value.Int(at+r.i))
}
