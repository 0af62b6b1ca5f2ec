package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// resourceTheme is what the XLIFF files answer of the theme Resources. Files of Mac OS resources cannot be opened, so that no resource is ever found.
func resourceTheme() []*interp.Command {
	const notOpen = "Resource files cannot be opened: it is as with none open."
	// notFound is a command that looks for a resource; setsOK tells whether OK becomes 0.
	notFound := func(name string, number int, syntax, summary, example string, setsOK bool, v value.Value) *interp.Command {
		return &interp.Command{
			Name: name, Number: number, Syntax: syntax, Summary: summary, Notes: notOpen, Examples: example,
			Run: func(c *interp.Call) (value.Value, error) {
				if setsOK {
					c.Proc.SetOK(false)
				}
				return v, nil
			},
		}
	}
	return []*interp.Command{
		{
			Name: "CLOSE RESOURCE FILE", Number: 498,
			Syntax:  `( resFile : Time )`,
			Summary: "Closes a resource file: does nothing for the number of none that is open.",
			Notes:   notOpen,
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "RESOURCE TYPE LIST", Number: 499,
			Syntax:  `( ← resTypes : Text array {; resFile : Time} )`,
			Summary: "Fills an array with the types of the resources in the files that are open: there are none.",
			Notes:   notOpen,
			Examples: `
				ARRAY TEXT($types; 3)
				RESOURCE TYPE LIST($types)
				Size of array($types) // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return emptyArrays(c, 0, value.TText) },
		},
		{
			Name: "RESOURCE LIST", Number: 500,
			Syntax:  `( resType : Text ; ← resIDs : Integer array ; ← resNames : Text array {; resFile : Time} )`,
			Summary: "Fills arrays with the numbers and names of the resources of a type: there are none.",
			Notes:   notOpen,
			Examples: `
				ARRAY LONGINT($ids; 3)
				ARRAY TEXT($names; 3)
				RESOURCE LIST("STR "; $ids; $names)
				Size of array($names) // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return emptyArrays(c, 1, value.TInteger, value.TText) },
		},
		notFound("GET PICTURE RESOURCE", 502, `( resID : Integer ; ↔ resData : Picture {; resFile : Time} )`,
			"Reads a picture resource: it is not found, the variable stays as it is and OK becomes 0.", "var $picture : Picture\nGET PICTURE RESOURCE(128; $picture)\nOK // 0", true, value.Undef),
		notFound("Get text resource", 504, `( resID : Integer {; resFile : Time} ) : Text`,
			"Returns a text resource: an empty text, it is not found and OK becomes 0.", "Get text resource(128)=\"\" // True", true, value.Empty),
		notFound("Get string resource", 506, `( resID : Integer {; resFile : Time} ) : Text`,
			"Returns a string resource: an empty text, it is not found and OK becomes 0.", "Get string resource(128)=\"\" // True", true, value.Empty),
		notFound("GET RESOURCE", 508, `( resType : Text ; resID : Integer ; ↔ resData : Blob {; resFile : Time} )`,
			"Reads the bytes of a resource: it is not found, the variable stays as it is and OK becomes 0.",
			"var $data : Blob\nGET RESOURCE(\"STR \"; 128; $data)\nOK // 0", true, value.Undef),
		notFound("Get resource name", 513, `( resType : Text ; resID : Integer {; resFile : Time} ) : Text`,
			"Returns the name of a resource: an empty text, it does not exist.", "Get resource name(\"STR \"; 128)=\"\" // True", false, value.Empty),
		notFound("Get resource properties", 515, `( resType : Text ; resID : Integer {; resFile : Time} ) : Integer`,
			"Returns the attributes of a resource: 0, it does not exist and OK becomes 0.", "Get resource properties(\"STR \"; 128) // 0", true, value.Int(0)),
		{
			Name: "Get indexed string", Number: 510,
			Syntax:   `( resID : Integer ; strID : Integer ) : Text`,
			Summary:  "Returns the text of the XLIFF files whose group and trans-unit have these ids.",
			Notes:    "OK is 0 when there is none. Resource files are not supported.",
			Examples: `Get indexed string(99; 1)="" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				units, _ := stringList(c)
				id := value.ToText(value.Int(c.Int(1))).Str()
				for _, u := range units {
					if u.id == id {
						return text(u.text)
					}
				}
				c.Proc.SetOK(false)
				return value.Empty, nil
			},
		},
		{
			Name: "STRING LIST TO ARRAY", Number: 511,
			Syntax:  `( resID : Integer ; ← strings : Text array )`,
			Summary: "Fills an array with the texts of the XLIFF files whose group has this id.",
			Notes:   "OK is 0, and the array stays as it is, when there is none. Resource files are not supported.",
			Examples: `
				ARRAY TEXT($strings; 0)
				STRING LIST TO ARRAY(99; $strings)
				OK // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				units, ok := stringList(c)
				if !ok {
					return none()
				}
				a := value.NewArray(value.TText, false, 0)
				for _, u := range units {
					a.V = append(a.V, value.Str(u.text))
				}
				return value.Undef, setArray(c, 1, a)
			},
		},
	}
}
