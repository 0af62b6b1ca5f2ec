package interp

// CompileOptions is what Compile project is asked for, as far as it changes what is reported (commands/compile-project).
type CompileOptions struct {
	Project     string   // path of the .4DProject file
	Components  bool     // names may come from components or plug-ins that are not read
	WarningsOff []string // numbers of warnings that are not wanted: "550.4"
}

// A Compilation is what Compile project returns.
type Compilation struct {
	Success bool           `json:"success"`
	Errors  []CompileError `json:"errors,omitempty"` // warnings too
}

// A CompileError is an error or a warning of a Compilation.
type CompileError struct {
	IsError    bool        `json:"isError"`
	Message    string      `json:"message"`
	Code       CompileCode `json:"code"`
	Line       int         `json:"line"`       // in the method without its attributes, or in the function, whose heading is line 1
	LineInFile int         `json:"lineInFile"` // from 1
}

// CompileCode says which method an error is in. 4D gives the file as an object; here it is a path.
type CompileCode struct {
	Type         string `json:"type"`
	Path         string `json:"path"` // as METHOD OPEN PATH takes it
	File         string `json:"file"`
	MethodName   string `json:"methodName,omitempty"`
	Table        int    `json:"table,omitempty"`
	FormName     string `json:"formName,omitempty"`
	ObjectName   string `json:"objectName,omitempty"`
	ClassName    string `json:"className,omitempty"`
	FunctionName string `json:"functionName,omitempty"`
}
