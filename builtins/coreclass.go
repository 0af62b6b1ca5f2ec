package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// The classes below are part of the language: the interpreter has their members, and only rows are needed here, for help and completion.

func ofLanguage(*interp.Call) (value.Value, error) { return none() }

// functionClass is 4D.Function (API/FunctionClass).
func functionClass() *interp.ClassDef {
	return &interp.ClassDef{Summary: "Code in an object: a formula, a function of a class, or a method.", Members: []*interp.MemberDef{
		{
			Name: "apply", Syntax: `({ thisObj : Object {; params : Collection} }) : any`,
			Summary:  "Executes the code with an object as This and the elements of a collection as parameters, and returns its result.",
			Examples: `Formula($1+$2).apply(Null; [1; 2]) // 3`,
			Run:      ofLanguage,
		},
		{
			Name: "call", Syntax: `({ thisObj : Object {; ...param : any} }) : any`,
			Summary:  "Executes the code with an object as This and with parameters, and returns its result.",
			Examples: "Formula($1*2).call(Null; 21) // 42\nFormula(This.n*2).call({n: 4}) // 8",
			Run:      ofLanguage,
		},
		{
			Name: "source", Syntax: `: Text`,
			Summary:  "Holds the code as text: that of a formula, or the name of a function or method.",
			Examples: `Formula(1+2).source // 1+2`,
			Get:      ofLanguage,
		},
	}}
}

// classClass is 4D.Class (API/ClassClass).
func classClass() *interp.ClassDef {
	return &interp.ClassDef{Summary: "A class of the project, of a component or of 4D, as an object.", Members: []*interp.MemberDef{
		{
			Name: "isSessionSingleton", Syntax: `: Boolean`,
			Summary: "Tells whether the class has one instance for each session.",
			Get:     ofLanguage,
		},
		{
			Name: "isShared", Syntax: `: Boolean`,
			Summary: "Tells whether the instances of the class are shared objects.",
			Get:     ofLanguage,
		},
		{
			Name: "isSingleton", Syntax: `: Boolean`,
			Summary: "Tells whether the class has one instance only.",
			Get:     ofLanguage,
		},
		{
			Name: "me", Syntax: `: Object`,
			Summary: "Holds the one instance of a singleton class, which is made when it is first asked for; Undefined for other classes.",
			Get:     ofLanguage,
		},
		{
			Name: "name", Syntax: `: Text`,
			Summary:  "Holds the name of the class.",
			Examples: `4D.File.name // File`,
			Get:      ofLanguage,
		},
		{
			Name: "new", Syntax: `({ ...param : any }) : Object`,
			Summary:  "Makes an instance of the class: its constructor is called with the parameters.",
			Notes:    "Of a singleton class it returns the one instance.",
			Examples: `4D.Blob.new().size // 0`,
			Run:      ofLanguage,
		},
		{
			Name: "superclass", Syntax: `: 4D.Class`,
			Summary:  "Holds the class that the class extends, Null for 4D.Object.",
			Examples: `4D.File.superclass.name // Document`,
			Get:      ofLanguage,
		},
	}}
}
