package builtins

import (
	"crypto/rand"
	"slices"
	"sync"

	"tetra/interp"
	"tetra/value"
)

// The datastore of an application without a data file: the dataclasses of the project's catalogue (docs/ORDA/dsmapping), whose entities live in
// memory, for all processes, as long as the application does.

func datastoreTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Database measures", Number: 1314,
			Syntax:   `({ options : Object }) : Object`,
			Summary:  "Returns an object with the counts of the database engine: what was not used has no property, and nothing was.",
			Notes:    "There is no data file, so that neither a disk nor a cache is read or written.",
			Examples: `JSON Stringify(Database measures) // {"DB":{}}`,
			Run: func(c *interp.Call) (value.Value, error) {
				o := value.NewObject()
				o.Set("DB", value.Obj(value.NewObject()))
				return object(o)
			},
		},
		{
			Name: "ds", Number: 1482,
			Syntax:  `({ localID : Text }) : Object`,
			Summary: "Returns the main datastore: an object with a property for each dataclass of the project.",
			Notes: "There is no data file: what entities hold is kept in memory until the application ends. Dataclasses have the functions all and new, entities save, " +
				"entity selections length and elements. Other datastores cannot be opened.",
			Examples: `ds["nothing"]=Null // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				if c.Text(0) != "" {
					return value.NullV, nil
				}
				d := datastoreOf(c)
				if d.err != nil {
					return value.Undef, d.err
				}
				return value.Obj(d.object(c)), nil
			},
		},
	}
}

// A datastore holds the dataclasses of an application. The map does not change; each dataclass guards its entities.
type datastore struct {
	classes []*dataclass
	err     error // the catalogue cannot be read
}

type datastoreKey struct{}

func datastoreOf(c *interp.Call) *datastore {
	in := c.Proc.Interp()
	return in.State(datastoreKey{}, func() any {
		d := &datastore{}
		if read := in.Program().Tables; read != nil {
			var tables []interp.DataTable
			tables, d.err = read()
			for _, t := range tables {
				if t.Mapped() {
					d.classes = append(d.classes, &dataclass{DataTable: t})
				}
			}
		}
		return d
	}).(*datastore)
}

// ShareableObject lets the datastore and its dataclasses cross between processes.
func (d *datastore) ShareableObject() {}
func (d *dataclass) ShareableObject() {}

// NotCopied: the copy of a datastore or dataclass is Null (docs/ORDA/dsmapping).
func (d *datastore) NotCopied() {}
func (d *dataclass) NotCopied() {}

// object is the datastore as a process sees it: always the same object, with the same dataclasses.
func (d *datastore) object(c *interp.Call) *value.ObjectV {
	if o, ok := c.Proc.Value(datastoreKey{}).(*value.ObjectV); ok {
		return o
	}
	o := c.Proc.Interp().NewNative("DataStoreImplementation", d)
	c.Proc.SetValue(datastoreKey{}, o)
	for _, t := range d.classes {
		o.Set(t.Name, value.Obj(c.Proc.Interp().NewNative("DataClass", t)))
	}
	return o
}

// A dataclass is a table with its entities, in order of creation.
type dataclass struct {
	interp.DataTable
	mu     sync.Mutex
	rows   [][]value.Value // a row has a value for each field; rows are replaced, never changed
	stamps []int           // of the rows: how often each was saved
	next   int             // last number of the automatic field
	// keys finds the row that has a value of a unique field, by the number of the field and fieldKey.
	keys map[int]map[string]int
}

// An entity is the Go value behind an entity: which row it is of, -1 while it is new, and what was there when it was read or saved. Its attributes are the
// object's properties.
type entity struct {
	of    *dataclass
	row   int
	stamp int
	read  []value.Value
}

// A selection is the entities of an entity selection: numbers of rows.
type selection struct {
	in   *interp.Interp
	of   *dataclass
	rows []int
}

var _ interp.Indexed = (*selection)(nil)

// Index is selection[i], read anew (API/EntitySelectionClass).
func (s *selection) Index(i int) (value.Value, error) {
	if i < 0 || i >= len(s.rows) {
		return value.Undef, value.Errf(errIndexRange, "there is no entity %d in a selection of %d", i, len(s.rows))
	}
	return value.Obj(s.of.load(s.in, s.rows[i])), nil
}

// Iterate is For each over the selection.
func (s *selection) Iterate(*interp.Process) func(yield func(value.Value) bool) {
	return func(yield func(value.Value) bool) {
		for _, row := range s.rows {
			if !yield(value.Obj(s.of.load(s.in, row))) {
				return
			}
		}
	}
}

// load makes the entity of a row.
func (d *dataclass) load(in *interp.Interp, row int) *value.ObjectV {
	d.mu.Lock()
	values, stamp := d.rows[row], d.stamps[row]
	d.mu.Unlock()
	o := in.NewNative("Entity", &entity{d, row, stamp, values})
	for i, f := range d.Fields {
		v, _ := value.Copy(values[i], value.CopyOptions{})
		o.Set(f.Name, v)
	}
	return o
}

// The constants dk status that save() gives, and dk auto merge (API/EntityClass).
const (
	statusStampChanged = 2
	statusSerious      = 4
	statusMergeFailed  = 6
	autoMerge          = 32
)

// A refusal is why save keeps nothing.
type refusal struct {
	status  int
	message string // of a serious error
	number  int    // of that error, 0: the documentation has none
}

func (r *refusal) text() string {
	switch r.status {
	case statusStampChanged:
		return "Stamp has changed"
	case statusSerious:
		return "Other error"
	case statusMergeFailed:
		return "Auto merge failed"
	}
	return ""
}

// write puts the status in the result of save.
func (r *refusal) write(o *value.ObjectV) {
	o.Set("status", value.Int(r.status))
	o.Set("statusText", value.Str(r.text()))
	if r.message == "" {
		return
	}
	e := value.NewObject()
	e.Set("message", value.Str(r.message))
	e.Set("componentSignature", value.Str("dmbg"))
	if r.number != 0 {
		e.Set("errCode", value.Int(r.number))
	}
	o.Set("errors", value.Coll(value.NewColl([]value.Value{value.Obj(e)})))
}

// fieldKey is equal for values of a unique field that are equal; ok is false for Null, and for values that are not compared.
func fieldKey(v value.Value) (key string, ok bool) {
	switch v.Kind() {
	case value.Text:
		return "t" + value.FoldKey(v.Str()), true
	case value.Real, value.Boolean, value.Date, value.Time:
		return v.Kind().String() + value.ToText(v).Str(), true
	}
	return "", false
}

// mapsNull tells whether Null in a field is mapped to a blank value. One that is filled of itself gets a value of its own instead, when the entity is new.
func mapsNull(f *interp.DataField) bool { return f.NeverNull && !f.Automatic && !f.AutoUUID }

// blank is what takes the place of Null in a field whose Null is mapped to a blank value (API/DataClassClass, new), else Null. Pictures, BLOBs and objects
// have no such value.
func blank(f *interp.DataField) value.Value {
	if mapsNull(f) {
		switch f.Type {
		case 1:
			return value.Bool(false)
		case 3, 4, 5, 6:
			return value.Int(0)
		case 8:
			return value.TDate.Default()
		case 9:
			return value.TimeOf(0)
		case 10, 14:
			return value.Empty
		}
	}
	return value.NullV
}

// refuse tells why a row cannot be that with a number, nil when it can. d.mu is held.
func (d *dataclass) refuse(row []value.Value, number int) *refusal {
	for i, f := range d.Fields {
		if f.NotNull && !mapsNull(&f) && row[i].IsNullish() {
			return &refusal{statusSerious, "Null is not allowed on field " + f.Name + " of table " + d.Name, 0}
		}
		if key, ok := fieldKey(row[i]); ok && f.Unique {
			if other, taken := d.keys[i][key]; taken && other != number {
				return &refusal{statusSerious, "Duplicated key: " + value.ToText(row[i]).Str() + " on field " + f.Name + " of table " + d.Name, value.ErrDuplicateKey}
			}
		}
	}
	return nil
}

// put stores a row that was not refused, as a new one or in place of another. d.mu is held.
func (d *dataclass) put(row []value.Value, number int) {
	if number == len(d.rows) {
		d.rows, d.stamps = append(d.rows, nil), append(d.stamps, -1)
	}
	for i, f := range d.Fields {
		if !f.Unique {
			continue
		}
		if d.keys == nil {
			d.keys = map[int]map[string]int{}
		}
		if d.keys[i] == nil {
			d.keys[i] = map[string]int{}
		}
		if old := d.rows[number]; old != nil {
			if key, ok := fieldKey(old[i]); ok {
				delete(d.keys[i], key)
			}
		}
		if key, ok := fieldKey(row[i]); ok {
			d.keys[i][key] = number
		}
	}
	d.rows[number] = row
	d.stamps[number]++
}

// fill gives the automatic fields of a new row that are Null their values; next is the last number then. Numbers that are taken are left out. d.mu is held.
func (d *dataclass) fill(row []value.Value) (filled []int, next int) {
	next = d.next
	for i, f := range d.Fields {
		switch {
		case !row[i].IsNullish():
			continue
		case f.Automatic:
			for taken := true; taken; {
				next++
				row[i] = value.Int(next)
				key, _ := fieldKey(row[i])
				_, taken = d.keys[i][key]
			}
		case f.AutoUUID:
			var b [16]byte
			rand.Read(b[:])
			row[i] = value.Str(writeUUID(b, 4))
		default:
			continue
		}
		filled = append(filled, i)
	}
	return filled, next
}

// save keeps the attributes of an entity that have changed. When the row was saved by another since, or the fields do not allow the values, nothing is kept and
// refused tells why; with merge only attributes that both have changed are in the way.
func (e *entity) save(o *value.ObjectV, merge bool) (merged bool, refused *refusal, err error) {
	d := e.of
	row := make([]value.Value, len(d.Fields))
	for i, f := range d.Fields {
		v := o.Get(f.Name)
		if v.IsNullish() {
			if v = blank(&f); !v.IsNullish() {
				o.Set(f.Name, v)
			}
		}
		if row[i], err = value.Copy(v, value.CopyOptions{}); err != nil {
			return false, nil, err
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if e.row < 0 {
		filled, next := d.fill(row)
		if refused := d.refuse(row, -1); refused != nil {
			return false, refused, nil
		}
		for _, i := range filled {
			o.Set(d.Fields[i].Name, row[i])
		}
		d.next, e.row, e.read = next, len(d.rows), row
		d.put(row, e.row)
		return false, nil, nil
	}
	var touched []int
	for i := range row {
		if !sameAttribute(row[i], e.read[i]) {
			touched = append(touched, i)
		}
	}
	if len(touched) == 0 {
		return false, nil, nil
	}
	if d.stamps[e.row] != e.stamp {
		if !merge {
			return false, &refusal{status: statusStampChanged}, nil
		}
		stored := slices.Clone(d.rows[e.row])
		for _, i := range touched {
			switch same := sameAttribute(stored[i], e.read[i]); {
			case same:
				stored[i] = row[i]
			case row[i].IsObject() || row[i].Kind() == value.Picture:
				return false, &refusal{status: statusStampChanged}, nil // they are not merged
			default:
				return false, &refusal{status: statusMergeFailed}, nil
			}
		}
		row, merged = stored, true
	}
	if refused := d.refuse(row, e.row); refused != nil {
		return false, refused, nil
	}
	if merged {
		for i, f := range d.Fields {
			if v, err := value.Copy(row[i], value.CopyOptions{}); err == nil {
				o.Set(f.Name, v)
			}
		}
	}
	d.put(row, e.row)
	e.stamp, e.read = d.stamps[e.row], row
	return merged, nil, nil
}

// sameAttribute tells that an attribute has not changed.
func sameAttribute(a, b value.Value) bool {
	if a.Kind() != b.Kind() {
		return false
	}
	switch a.Kind() {
	case value.Null:
		return true
	case value.Text:
		return a.Str() == b.Str()
	case value.Object, value.Collection:
		s, err1 := value.StringifyJSON(a, false)
		t, err2 := value.StringifyJSON(b, false)
		return err1 == nil && err2 == nil && s == t
	case value.Real, value.Boolean, value.Date, value.Time:
		same, err := value.Equal(a, b, 0)
		return err == nil && same
	}
	return false // pictures and BLOBs count as changed
}

// dataMember is a function of a class of the data model: it gets the Go value behind the object.
func dataMember[T any](what string, f func(c *interp.Call, t T) (value.Value, error)) func(*interp.Call) (value.Value, error) {
	return func(c *interp.Call) (value.Value, error) {
		if o := c.This.AsObject(); o != nil {
			if t, ok := o.Native().(T); ok {
				return f(c, t)
			}
		}
		return value.Undef, c.Errorf(value.ErrArgumentTypes, "this is not %s", what)
	}
}

func datastoreClass() *interp.ClassDef {
	return &interp.ClassDef{Summary: "The datastore: an object with a property for each dataclass."}
}

func dataclassClass() *interp.ClassDef {
	const what = "a dataclass"
	return &interp.ClassDef{
		Summary: "A table of the project, with its entities.",
		Members: []*interp.MemberDef{
			{
				Name: "all", Syntax: `({ settings : Object }) : 4D.EntitySelection`, Summary: "Returns the selection of all entities.",
				Notes: "The settings are for clients of a server: here they change nothing.",
				Run: dataMember(what, func(c *interp.Call, d *dataclass) (value.Value, error) {
					d.mu.Lock()
					rows := make([]int, len(d.rows))
					d.mu.Unlock()
					for i := range rows {
						rows[i] = i
					}
					in := c.Proc.Interp()
					return object(in.NewNative("EntitySelection", &selection{in, d, rows}))
				}),
			},
			{
				Name: "new", Syntax: `() : 4D.Entity`, Summary: "Returns a new entity, which save keeps.",
				Run: dataMember(what, func(c *interp.Call, d *dataclass) (value.Value, error) {
					o := c.Proc.Interp().NewNative("Entity", &entity{of: d, row: -1})
					for _, f := range d.Fields {
						o.Set(f.Name, blank(&f))
					}
					return object(o)
				}),
			},
		},
	}
}

func entityClass() *interp.ClassDef {
	return &interp.ClassDef{
		Summary: "One entity of a dataclass; its attributes are its properties.",
		Members: []*interp.MemberDef{
			{
				Name: "save", Syntax: `({ mode : Integer }) : Object`,
				Summary: "Keeps the entity's attributes that have changed, and returns an object whose property success tells whether that was possible.",
				Notes: "When another has saved the entity since, success is False and status dk status stamp has changed; with dk auto merge only changes of the same attribute are in the way. " +
					"What a unique field has already and Null where it is rejected are serious errors: the property errors tells which. Automatic fields of a new entity that are Null are filled.",
				Run: dataMember("an entity", func(c *interp.Call, e *entity) (value.Value, error) {
					if m := c.Int(0); m != 0 && m != autoMerge {
						return value.Undef, c.ArgError(0, errBadOption, "the mode is dk auto merge, not %d", m)
					}
					merge := c.Int(0) == autoMerge
					merged, refused, err := e.save(c.This.Object(), merge)
					if err != nil {
						return value.Undef, err
					}
					o := value.NewObject()
					o.Set("success", value.Bool(refused == nil))
					if merge {
						o.Set("autoMerged", value.Bool(merged))
					}
					if refused != nil {
						refused.write(o)
					}
					return object(o)
				}),
			},
		},
	}
}

func selectionClass() *interp.ClassDef {
	return &interp.ClassDef{
		Summary: "A list of entities: $selection[0] is the first, For each goes over all.",
		Members: []*interp.MemberDef{
			{
				Name: "length", Syntax: `: Integer`, Summary: "Tells how many entities there are.",
				Get: dataMember("an entity selection", func(_ *interp.Call, s *selection) (value.Value, error) { return integer(len(s.rows)) }),
			},
		},
	}
}
