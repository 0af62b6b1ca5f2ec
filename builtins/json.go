package builtins

import (
	"tetra/interp"
	"tetra/value"
)

func jsonTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "JSON Stringify", Number: 1217,
			Syntax:   `( value : any {; *} ) : Text`,
			Summary:  "Returns a value as JSON, on one line or with * indented.",
			Notes:    "Pointers stand for what they point to. Dates are YYYY-MM-DD, times are seconds.",
			Examples: "JSON Stringify(New object(\"a\";1;\"b\";New collection(True;Null;\"x\"))) // {\"a\":1,\"b\":[true,null,\"x\"]}\nJSON Stringify(?20:00:00?) // 72000",
			Run: func(c *interp.Call) (value.Value, error) {
				if c.Args[0].IsUndef() {
					return value.Empty, nil
				}
				s, err := value.JSONForm{Pretty: c.Star, Arrays: c.Proc}.Stringify(c.Args[0])
				return value.Str(s), err
			},
		},
		{
			Name: "JSON Parse", Number: 1218,
			Syntax:  `( jsonString : Text {; type : Integer}{; *} ) : any`,
			Summary: "Returns the value written as JSON in a text, converted to a type when one is given.",
			Notes:   "With * an object gets a property __symbols with the line and offset of each of its properties. A text of the form YYYY-MM-DD is a date.",
			Examples: "JSON Parse(\"42.17\") // 42.17\nJSON Parse(\"120.13\";Is longint) // 120\nJSON Parse(\"{\\\"name\\\":\\\"john\\\"}\").name // john\n" +
				"JSON Parse(\"5120\";Is time) // 01:25:20",
			Run: jsonParse,
		},
		{
			Name: "JSON PARSE ARRAY", Number: 1219,
			Syntax:  `( jsonString : Text ; ← array : Array )`,
			Summary: "Fills an array with the elements of a JSON array.",
			Examples: `
				ARRAY LONGINT($numbers; 0)
				JSON PARSE ARRAY("[1, 2, 3]"; $numbers)
				$numbers{3} // 3`,
			Run: func(c *interp.Call) (value.Value, error) {
				v, err := value.ParseJSON(c.Text(0))
				if err != nil {
					return value.Undef, err
				}
				src := value.NewArray(value.TVariant, false, 0)
				if v.IsColl() {
					src.V = append(src.V, v.Coll().Values()...)
				} else {
					src.V = append(src.V, v)
				}
				return value.Undef, fillArray(c, 1, src)
			},
		},
		{
			Name: "JSON Stringify array", Number: 1228,
			Syntax:  `( array : Array, Variable {; *} ) : Text`,
			Summary: "Returns the elements of an array as JSON, on one line or with * indented.",
			Notes:   "A value that is no array gives an array of one element.",
			Examples: `
				ARRAY TEXT($a; 2)
				$a{1}:="x"
				JSON Stringify array($a) // ["x",""]`,
			Run: func(c *interp.Call) (value.Value, error) {
				v := c.Args[0]
				if !v.IsArray() {
					e, err := element(c, value.Undef, v)
					if err != nil {
						return value.Undef, err
					}
					v = value.Coll(value.NewColl([]value.Value{e}))
				}
				s, err := value.JSONForm{Pretty: c.Star, Arrays: c.Proc}.Stringify(v)
				return value.Str(s), err
			},
		},
		{
			Name: "JSON Validate", Number: 1456,
			Syntax:  `( vJson : Object, Collection ; vSchema : Object ) : Object`,
			Summary: "Returns whether a value follows a JSON schema, with the errors if it does not.",
			Notes: "Draft 4 is read, or 2020-12 when $schema says so. Nothing outside of the schema can be referred to. The schema is an error when it is not valid. " +
				"Errors are in order of their jsonPath.",
			Examples: "JSON Validate(New object(\"a\";1);New object(\"required\";New collection(\"a\"))).success // True\n" +
				"JSON Validate(New object(\"a\";1);New object(\"required\";New collection(\"b\"))).errors[0].message // The required property \"b\" is missing.",
			Run: jsonValidate,
		},
		{
			Name: "JSON Resolve pointers", Number: 1478,
			Syntax:  `( object : Object {; options : Object} ) : Object`,
			Summary: "Puts what the JSON pointers in an object refer to in their place.",
			Notes: "A pointer is an object with a property $ref, \"path#/pointer\". Paths are relative to the document they stand in, or to rootFolder of the options; with " +
				"merge, the other properties of the pointer are put into the object it refers to. Nothing is loaded from the network.",
			Examples: "JSON Resolve pointers(New object(\"a\";42;\"b\";New object(\"$ref\";\"#/a\"))).value.b // 42",
			Run:      jsonResolvePointers,
		},
	}
}

func jsonParse(c *interp.Call) (value.Value, error) {
	var v value.Value
	var err error
	if c.Star {
		var symbols *value.ObjectV
		if v, symbols, err = value.ParseJSONSymbols(c.Text(0)); err == nil && v.IsObject() && symbols != nil {
			v.Object().Set("__symbols", value.Obj(symbols))
		}
	} else {
		v, err = value.ParseJSON(c.Text(0))
	}
	if err != nil || !c.Has(1) {
		return v, err
	}
	return convertToType(c, v, 1)
}
