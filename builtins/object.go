package builtins

import (
	"math"

	"tetra/interp"
	"tetra/value"
)

func objectTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "OB SET", Number: 1220,
			Syntax:  `( object : Object, Variable ; property : Text ; value : any {; ...property : Text ; ...value : any} )`,
			Summary: "Sets properties of an object; a variable that holds no object yet gets one.",
			Examples: `
				OB SET($person; "name"; "Ada"; "age"; 36)
				JSON Stringify($person) // {"name":"Ada","age":36}`,
			Run: func(c *interp.Call) (value.Value, error) {
				o, err := objectToSet(c)
				if err != nil {
					return value.Undef, err
				}
				for i := 1; i < c.N(); i += 2 {
					if err := setProperty(c, o, c.Text(i), c.Args[i+1]); err != nil {
						return value.Undef, err
					}
				}
				return none()
			},
		},
		{
			Name: "OB Get", Number: 1224,
			Syntax:   `( object : Object ; property : Text {; type : Integer} ) : any`,
			Summary:  "Returns the value of a property, converted to a type when one is given.",
			Examples: "OB Get(New object(\"age\";42.4);\"age\";Is longint) // 42\nOB Get(New object(\"t\";90);\"t\";Is time) // 00:01:30",
			Run: func(c *interp.Call) (value.Value, error) {
				v := member(c, c.Args[0], c.Text(1))
				if c.Has(2) {
					return convertToType(c, v, 2)
				}
				return v, nil
			},
			Quick: func(_ *interp.Process, args []value.Value) (value.Value, bool) {
				if o := args[0].AsObject(); o != nil && len(args) == 2 && o.Class() == nil && !o.IsShared() {
					v, ok := o.Lookup(args[1].Str())
					return v, ok
				}
				return value.Undef, false
			},
		},
		{
			Name: "OB Copy", Number: 1225,
			Syntax:  "( object : Object {; resolvePtrs : Boolean, Integer {; groupWith : Collection, Object}} ) : Object",
			Summary: "Returns a deep copy of an object.",
			Notes: "`ck shared` makes a shared copy, in the group of groupWith when it is given; `ck resolve pointers`, or True, puts the values of pointers in " +
				"their place.",
			Examples: `OB Copy(New object("a";New object("b";1))).a.b // 1`,
			Run:      func(c *interp.Call) (value.Value, error) { return copyWithOptions(c, c.Args[0], 1) },
		},
		{
			Name: "OB REMOVE", Number: 1226,
			Syntax:  `( object : Object ; property : Text )`,
			Summary: "Removes a property of an object.",
			Examples: `
				$person:={name: "Ada"; age: 36}
				OB REMOVE($person; "age")
				JSON Stringify($person) // {"name":"Ada"}`,
			Run: func(c *interp.Call) (value.Value, error) {
				o := c.Object(0)
				if o == nil {
					return none()
				}
				remove := func() { o.Delete(c.Text(1)) }
				if o.IsShared() {
					c.Proc.WithLock(c.Args[0], remove)
				} else {
					remove()
				}
				return none()
			},
		},
		{
			Name: "OB SET ARRAY", Number: 1227,
			Syntax:  `( object : Object, Variable ; property : Text ; array : Array, Variable )`,
			Summary: "Sets a property of an object to the elements of an array, as a collection.",
			Notes:   "A value that is no array gives a collection of one element.",
			Examples: `
				ARRAY TEXT($tags; 2)
				$tags{1}:="new"
				OB SET ARRAY($article; "tags"; $tags)
				JSON Stringify($article) // {"tags":["new",""]}`,
			Run: func(c *interp.Call) (value.Value, error) {
				o, err := objectToSet(c)
				if err != nil {
					return value.Undef, err
				}
				col := value.NewColl([]value.Value{value.NullV})
				switch v := c.Arg(2); {
				case v.IsArray() && v.Array().Rows != nil:
					return value.Undef, c.ArgError(2, errArgumentType, "the array has two dimensions")
				case v.IsArray():
					col = v.Array().Collection()
				case !v.IsUndef():
					col = value.NewColl([]value.Value{v})
				}
				if o.IsShared() {
					sharedCol, err := value.Copy(value.Coll(col), value.CopyOptions{Shared: true, GroupWith: value.Obj(o)})
					if err != nil {
						return value.Undef, err
					}
					return value.Undef, setProperty(c, o, c.Text(1), sharedCol)
				}
				return value.Undef, setProperty(c, o, c.Text(1), value.Coll(col))
			},
		},
		{
			Name: "OB GET ARRAY", Number: 1229,
			Syntax:  `( object : Object ; property : Text ; ← array : Array )`,
			Summary: "Fills an array with the elements of the collection that a property holds.",
			Examples: `
				ARRAY TEXT($tags; 0)
				OB GET ARRAY({tags: ["new"; "old"]}; "tags"; $tags)
				$tags{2} // old`,
			Run: func(c *interp.Call) (value.Value, error) {
				src := value.NewArray(value.TVariant, false, 0)
				v := member(c, c.Args[0], c.Text(1))
				switch {
				case v.IsColl():
					src.V = append(src.V, v.Coll().Values()...)
				case !v.IsNullish():
					src.V = append(src.V, v)
				}
				return value.Undef, fillArray(c, 2, src)
			},
		},
		{
			Name: "OB Get type", Number: 1230,
			Syntax:   `( object : Object ; property : Text ) : Integer`,
			Summary:  "Returns the type of the value of a property, Is undefined when there is none.",
			Examples: "OB Get type(New object(\"a\";1);\"a\")=Is real // True\nOB Get type(New object;\"a\")=Is undefined // True",
			Run: func(c *interp.Call) (value.Value, error) {
				v := member(c, c.Args[0], c.Text(1))
				if v.Kind() == value.Picture {
					return integer(value.TypeCodeOf(value.TObject)) // as documented
				}
				return integer(value.TypeCode(v))
			},
		},
		{
			Name: "OB Is defined", Number: 1231,
			Syntax:   `( object : Object {; property : Text} ) : Boolean`,
			Summary:  "Tells whether an object exists, or whether it has a property.",
			Examples: "OB Is defined(New object(\"a\";Null);\"a\") // True\nOB Is defined(New object;\"a\") // False",
			Run: func(c *interp.Call) (value.Value, error) {
				if !c.Has(1) {
					return boolean(c.Object(0) != nil)
				}
				return boolean(!member(c, c.Args[0], c.Text(1)).IsUndef())
			},
		},
		{
			Name: "OB GET PROPERTY NAMES", Number: 1232,
			Syntax:  `( object : Object ; ← arrProperties : Text array {; ← arrTypes : Integer array} )`,
			Summary: "Fills an array with the names of an object's properties, and another with their types.",
			Examples: `
				ARRAY TEXT($names; 0)
				ARRAY LONGINT($types; 0)
				OB GET PROPERTY NAMES({name: "Ada"; age: 36}; $names; $types)
				JSON Stringify array($names) // ["name","age"]
				$types{2}=Is real // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				names := value.NewArray(value.TText, false, 0)
				types := value.NewArray(value.TInteger, false, 0)
				if o := c.Object(0); o != nil {
					for k, v := range o.All() {
						names.V = append(names.V, value.Str(k))
						types.I = append(types.I, int32(value.TypeCode(v)))
					}
				}
				if err := setArray(c, 1, names); err != nil || !c.Has(2) {
					return value.Undef, err
				}
				return value.Undef, setArray(c, 2, types)
			},
		},
		{
			Name: "OB SET NULL", Number: 1233,
			Syntax:  `( object : Object, Variable ; property : Text )`,
			Summary: "Sets a property of an object to Null.",
			Examples: `
				$person:={name: "Ada"}
				OB SET NULL($person; "name")
				JSON Stringify($person) // {"name":null}`,
			Run: func(c *interp.Call) (value.Value, error) {
				o, err := objectToSet(c)
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, setProperty(c, o, c.Text(1), value.NullV)
			},
		},
		{
			Name: "OB Is empty", Number: 1297,
			Syntax:   `( object : Object ) : Boolean`,
			Summary:  "Tells whether an object has no property, or does not exist.",
			Examples: "OB Is empty(New object) // True\nOB Is empty(New object(\"a\";1)) // False",
			Run: func(c *interp.Call) (value.Value, error) {
				o := c.Object(0)
				return boolean(o == nil || o.IsEmpty())
			},
		},
		{
			Name: "New object", Number: 1471,
			Syntax:   `({ ...property : Text ; ...value : any }) : Object`,
			Summary:  "Creates an object with the properties given.",
			Examples: `New object("name";"Smith";"age";40).age // 40`,
			Run:      newObject,
		},
		{
			Name: "Storage", Number: 1525,
			Syntax:   `: Object`,
			Summary:  "Returns the shared object that all processes of the application have in common.",
			Notes:    "It holds shared objects and collections, which keep their own groups. Values that are neither are accepted too, unlike in 4D's documentation.",
			Examples: `OB Is shared(Storage) // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return object(c.Proc.Interp().Storage()) },
		},
		{
			Name: "New shared object", Number: 1526,
			Syntax:   `({ ...property : Text ; ...value : any }) : Object`,
			Summary:  "Creates a shared object with the properties given.",
			Notes:    "Objects and collections among the values must be shared; they join the group of the new object.",
			Examples: `New shared object("name";"Smith").name // Smith`,
			Run: func(c *interp.Call) (value.Value, error) {
				o := value.NewShared(nil, false)
				var err error
				c.Proc.WithLock(value.Obj(o), func() {
					for i := 0; i < c.N() && err == nil; i += 2 {
						err = setProperty(c, o, c.Text(i), c.Args[i+1])
					}
				})
				return value.Obj(o), err
			},
		},
		{
			Name: "OB Values", Number: 1718,
			Syntax:   `( object : Object ) : Collection`,
			Summary:  "Returns the values of an object's properties, in order of creation.",
			Examples: `OB Values(New object("a";1;"b";2)).join(",") // 1,2`,
			Run: func(c *interp.Call) (value.Value, error) {
				var out []value.Value
				eachProperty(c, func(_ string, v value.Value) { out = append(out, v) })
				return coll(out)
			},
		},
		{
			Name: "OB Keys", Number: 1719,
			Syntax:   `( object : Object ) : Collection`,
			Summary:  "Returns the names of an object's properties, in order of creation.",
			Examples: `OB Keys(New object("b";1;"a";2)).join(",") // b,a`,
			Run: func(c *interp.Call) (value.Value, error) {
				var out []value.Value
				eachProperty(c, func(k string, _ value.Value) { out = append(out, value.Str(k)) })
				return coll(out)
			},
		},
		{
			Name: "OB Entries", Number: 1720,
			Syntax:   `( object : Object ) : Collection`,
			Summary:  "Returns an object {key; value} for each property of an object, in order of creation.",
			Examples: `OB Entries(New object("a";1)).first().key // a`,
			Run: func(c *interp.Call) (value.Value, error) {
				var out []value.Value
				eachProperty(c, func(k string, v value.Value) {
					o := value.NewObject()
					o.Set("key", value.Str(k))
					o.Set("value", v)
					out = append(out, value.Obj(o))
				})
				return coll(out)
			},
		},
		{
			Name: "OB Class", Number: 1730,
			Syntax:   `( object : Object ) : Object`,
			Summary:  "Returns the class of an object, or Null when there is no object.",
			Examples: `OB Class(New object).name // Object`,
			Run: func(c *interp.Call) (value.Value, error) {
				o := c.Object(0)
				if o == nil {
					return value.NullV, nil
				}
				name := "Object"
				if cl := interp.ClassOf(o); cl != nil {
					if cl.Object() != nil {
						return object(cl.Object())
					}
					name = cl.Name() // the class of classes
				}
				return object(c.Proc.Interp().BuiltinClass(name).Object())
			},
		},
		{
			Name: "OB Instance of", Number: 1731,
			Syntax:   `( object : any ; class : Object ) : Boolean`,
			Summary:  "Tells whether an object is an instance of a class, or of one that extends it.",
			Examples: "OB Instance of(New object;4D.Object) // True\nOB Instance of(Formula(1);4D.Function) // True\nOB Instance of(Null;4D.Object) // False",
			Run: func(c *interp.Call) (value.Value, error) {
				var cl *interp.Class
				if o := c.Object(1); o != nil {
					cl, _ = o.Native().(*interp.Class)
				}
				if cl == nil {
					return value.Undef, c.ArgError(1, errNotAClass, "a class is expected, such as 4D.Object or cs.Name")
				}
				o := c.Object(0)
				return boolean(o != nil && c.Proc.Interp().IsInstance(o, cl))
			},
		},
		{
			Name: "OB Is shared", Number: 1759,
			Syntax:   `( toCheck : Object, Collection ) : Boolean`,
			Summary:  "Tells whether an object or a collection is shared.",
			Examples: "OB Is shared(New shared object) // True\nOB Is shared(New object) // False",
			Run: func(c *interp.Call) (value.Value, error) {
				shared := value.IsShared(c.Args[0])
				if o := c.Args[0].AsObject(); o != nil && !shared {
					_, shared = o.Native().(interface{ alwaysShared() })
					f := interp.FunctionOf(c.Args[0])
					shared = shared || f != nil && f.IsVolatile()
				}
				return boolean(shared)
			},
		},
	}
}

func newObject(c *interp.Call) (value.Value, error) {
	o := value.NewObjectOf(value.RootShape(), c.N()/2)
	for i := 0; i < c.N(); i += 2 {
		if v := c.Args[i+1]; !v.IsUndef() {
			e, err := element(c, value.Undef, v)
			if err != nil {
				return value.Undef, err
			}
			o.Set(c.Text(i), e)
		}
	}
	return object(o)
}

// objectToSet is argument 0 as an object to write to: a variable that holds none gets a new one (commands/ob-set).
func objectToSet(c *interp.Call) (*value.ObjectV, error) {
	v := c.Arg(0)
	switch {
	case v.IsObject():
		return v.Object(), nil
	case v.IsNullish():
		o := value.NewObject()
		return o, c.SetOut(0, value.Obj(o))
	}
	return nil, c.ArgError(0, errArgumentType, "an Object is expected, not %s", v.Kind().WithArticle())
}

// setProperty is o.key:=v: Undefined creates nothing and clears what exists, and a shared object must be in use.
func setProperty(c *interp.Call, o *value.ObjectV, key string, v value.Value) error {
	if !value.MayWrite(value.Obj(o), c.Proc) {
		return &value.Error{Number: errOutsideUse, Message: "the shared object may only be modified between Use and End use", Hint: "write Use(...) around this line"}
	}
	if v.IsUndef() {
		old := o.Get(key)
		if old.IsNullish() {
			return nil
		}
		for t := value.TReal; t < value.NumTypes; t++ {
			if t.Kind() == old.Kind() && t != value.TTime {
				v = t.Default()
			}
		}
	}
	e, err := element(c, value.Obj(o), v)
	if err == nil {
		o.Set(key, e)
	}
	return err
}

// eachProperty goes through the properties of argument 0.
func eachProperty(c *interp.Call, f func(k string, v value.Value)) {
	if o := c.Object(0); o != nil {
		for k, v := range o.All() {
			f(k, v)
		}
	}
}

// copyWithOptions is OB Copy and collection.copy(): the options from argument i on.
func copyWithOptions(c *interp.Call, v value.Value, i int) (value.Value, error) {
	o := value.CopyOptions{Arrays: c.Proc}
	if c.Arg(i).IsBool() {
		o.ResolvePointers = c.Bool(i)
	} else {
		o.ResolvePointers = c.Int(i)&ckResolvePointers != 0
		o.Shared = c.Int(i)&ckShared != 0
		o.GroupWith = c.Arg(i + 1)
		if o.Shared && !o.GroupWith.IsNullish() && !value.IsShared(o.GroupWith) {
			return value.Undef, c.ArgError(i+1, errArgumentType, "the object or collection to group the copy with must be shared")
		}
	}
	return value.Copy(v, o)
}

// reverse is .reverse() of collections.
func reverse(c *interp.Call) (value.Value, error) {
	v, err := value.Copy(c.This, value.CopyOptions{})
	if err != nil {
		return value.Undef, err
	}
	n := v.Coll().Len()
	out := make([]value.Value, n)
	for i, x := range v.Coll().All() {
		out[n-1-i] = x
	}
	if value.IsShared(c.This) {
		return value.Copy(value.Coll(value.NewColl(out)), value.CopyOptions{Shared: true, GroupWith: c.This})
	}
	return coll(out)
}

// convertToType is v as the type whose code is argument i: a constant of Field and Variable Types that values of objects and of JSON have.
func convertToType(c *interp.Call, v value.Value, i int) (value.Value, error) {
	switch code := c.Int(i); code {
	case 6: // Is Boolean
		if v.IsObject() || v.IsColl() {
			return value.True, nil
		}
		return value.Bool(value.ToBool(v)), nil
	case 4: // Is date
		return value.ToDate(v), nil
	case 8, 9, 25: // Is integer, Is longint, Is integer 64 bits
		return value.Num(math.Trunc(value.ToNum(v))), nil
	case 1: // Is real
		return value.Num(value.ToNum(v)), nil
	case 2, 24: // Is text, Is string var
		if v.IsNullish() {
			return value.Empty, nil
		}
		return value.ToText(v), nil
	case 11: // Is time
		return value.ToTime(v), nil
	case 38: // Is object
		if v.IsObject() {
			return v, nil
		}
		return value.NullV, nil
	case 42: // Is collection
		if v.IsColl() {
			return v, nil
		}
		return value.NullV, nil
	case 255: // Is null
		return value.NullV, nil
	case 23, 3: // Is pointer, Is picture
		if value.TypeCode(v) == code {
			return v, nil
		}
		return value.NullV, nil
	case 0, 12, 30: // none, Is variant, Is BLOB
		return v, nil
	default:
		return value.Undef, c.ArgError(i, errArgumentType, "%d is no type that a value can be converted to", code)
	}
}
