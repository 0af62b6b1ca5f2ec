package interp

import (
	"cmp"
	"encoding/json"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"tetra/diag"
	"tetra/value"
)

// A Program is what was loaded: project methods, classes, database methods. It is built, then handed to Interp.Load, and never changed
// after that; sources are read and parsed when first needed.
type Program struct {
	Name string // the application's name; it names the session cookie
	Root string // package folder, "" for none

	Structure string // path of the .4DProject file, or of the .4dz file of a packed project; "" for none
	Packed    fs.FS  // the folder Sources of a packed project, else nil

	// Tables reads the tables of the project's catalogue when they are first needed; nil: there are none.
	Tables func() ([]DataTable, error)

	in         *Interp
	cs         classStore
	exported   classStore          // cs.namespace of a component
	namespaces map[string]*Program // components by their name space
	components []*Program
	host       *Program           // of a component
	methods    map[string]*Method // by folded name
	database   map[string]*Method // by lower-case file name: "onstartup"
	classes    map[string]*Class
	pieces     pieceCache     // of templates
	lines      lineCache      // of EXECUTE FORMULA
	words      map[string]int // folded first word -> most words of a name of the program that begins with it

	constants map[string]int // by folded name, an index into values
	values    []value.Value  // of the constants
}

// A DataTable is a table of the catalogue, and the dataclass of its name.
type DataTable struct {
	Name      string
	Number    int // 0: the catalogue does not say
	Fields    []DataField
	Key       string // the field that is the primary key; "": there is none, or several fields are
	Invisible bool   // in standard dialogs
	Trashed   bool   // in the trash of the Explorer
	// The events whose trigger is on.
	OnNew, OnSave, OnDelete bool
}

// Mapped tells that the table is a dataclass of the datastore: one with a single primary key (docs/ORDA/dsmapping), and not in the trash.
func (t *DataTable) Mapped() bool { return t.Key != "" && !t.Trashed }

// A DataField is a field of a table.
type DataField struct {
	Name      string
	Number    int
	Automatic bool // numbered from 1 when the record is saved
	AutoUUID  bool // filled with a UUID when the record is saved
	Unique    bool // no two records have the same value; Null is no value
	NotNull   bool // Null is rejected
	NeverNull bool // Null becomes the blank value of the type
	Type      int  // as the catalogue numbers types: 1 Boolean, 3 to 6 numbers, 8 Date, 9 Time, 10 and 14 Text; 0: it does not say
}

// NewProgram makes an empty program.
func NewProgram(name string) *Program {
	p := &Program{Name: name, methods: map[string]*Method{}, database: map[string]*Method{}, classes: map[string]*Class{}, words: map[string]int{},
		namespaces: map[string]*Program{}}
	p.cs.p = p
	p.exported = classStore{p: p, bare: true}
	return p
}

// A SourceFunc reads a source when it is needed.
type SourceFunc func() (*diag.Source, error)

// Text is a SourceFunc for a text at hand.
func Text(name, text string) SourceFunc {
	src := diag.NewSource(name, text)
	return func() (*diag.Source, error) { return src, nil }
}

// fold is how names that ignore case are compared.
func fold(s string) string { return strings.ToLower(s) }

// AddMethod adds a project method and gives it back; a second one of the same name replaces the first.
func (p *Program) AddMethod(name string, load SourceFunc) *Method {
	m := &Method{Name: name, kind: projectMethod, program: p, load: load}
	f := fold(name)
	p.methods[f] = m
	if words := strings.Fields(f); len(words) > 1 || len(words) == 1 && f[0] >= '0' && f[0] <= '9' {
		p.words[words[0]] = max(p.words[words[0]], len(words))
	}
	return m
}

// AddConstant adds a constant of the program's own, with its value as XLIFF files write it: 12:L and 1.5:R are numbers, red:S is a text; without a
// letter it is a number when it looks like one. 4D's own constants and commands win over it, it wins over methods.
func (p *Program) AddConstant(name, written string) {
	f := fold(name)
	if p.constants == nil {
		p.constants = map[string]int{}
	}
	p.constants[f] = len(p.values)
	p.values = append(p.values, constantValue(written))
	if words := strings.Fields(f); len(words) > 0 {
		p.words[words[0]] = max(p.words[words[0]], len(words))
	}
}

func constantValue(s string) value.Value {
	body, letter := s, ""
	if i := strings.LastIndexByte(s, ':'); i >= 0 && i == len(s)-2 {
		body, letter = s[:i], s[i+1:]
	}
	switch letter {
	case "L", "R":
		f, _ := strconv.ParseFloat(strings.TrimSpace(body), 64)
		return value.Num(f)
	case "S":
		return value.Str(body)
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil {
		return value.Num(f)
	}
	return value.Str(s)
}

// ownConstants is the group of the program's own constants, beyond those of 4D and of plug-ins.
const ownConstants = 1_000_000

// AddDatabaseMethod adds a database method under its file name without ending: "onStartup".
func (p *Program) AddDatabaseMethod(name string, load SourceFunc) *Method {
	m := &Method{Name: databaseMethodName(name), kind: databaseMethod, program: p, load: load}
	p.database[fold(name)] = m
	return m
}

// AddClass adds a class of the class store cs.
func (p *Program) AddClass(name string, load SourceFunc) {
	p.classes[name] = newUserClass(p, name, load)
}

// NewMainMethod makes a method that is not in the table: a script, a text of -e, an input of the prompt.
func (p *Program) NewMainMethod(name string, load SourceFunc) *Method {
	return &Method{Name: name, kind: projectMethod, program: p, load: load}
}

func (p *Program) bind(in *Interp) {
	p.in = in
	for _, c := range p.components {
		c.bind(in)
	}
}

// DatabaseMethod finds a database method by its file name, ignoring case; nil without.
func (p *Program) DatabaseMethod(name string) *Method { return p.database[fold(name)] }

// Class finds a class of cs by its exact name; nil without.
func (p *Program) Class(name string) *Class { return p.classes[name] }

// Methods is the project methods in order of name.
func (p *Program) Methods() []*Method {
	return slices.SortedFunc(maps.Values(p.methods), func(a, b *Method) int { return cmp.Compare(a.Name, b.Name) })
}

// Classes is the classes of cs in order of name.
func (p *Program) Classes() []*Class {
	return slices.SortedFunc(maps.Values(p.classes), func(a, b *Class) int { return cmp.Compare(a.name, b.name) })
}

func databaseMethodName(file string) string {
	var b strings.Builder
	for i, r := range file {
		switch {
		case i == 0:
			b.WriteString(strings.ToUpper(string(r)))
		case r >= 'A' && r <= 'Z' && file[i-1] >= 'a':
			b.WriteByte(' ')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String() + " database method"
}

// Attributes is the //%attributes line of a project method.
type Attributes struct {
	Invisible        bool   `json:"invisible"`
	Preemptive       string `json:"preemptive"`
	PublishedWeb     bool   `json:"publishedWeb"`
	PublishedSoap    bool   `json:"publishedSoap"`
	PublishedWsdl    bool   `json:"publishedWsdl"`
	PublishedSQL     bool   `json:"publishedSql"`
	Shared           bool   `json:"shared"`
	ExecutedOnServer bool   `json:"executedOnServer"`
	Folder           string `json:"folder"`
	Lang             string `json:"lang"`
}

// ParseAttributes reads the //%attributes line of a source; the zero Attributes when there is none.
func ParseAttributes(text string) (a Attributes) {
	if s, ok := AttributesJSON(text); ok {
		// A line that is not JSON leaves the defaults, as in 4D: it is a comment for the language.
		_ = json.Unmarshal([]byte(s), &a)
	}
	return a
}

// AttributesJSON is the object that follows //%attributes= on the first line of a source; ok is false when that is another line. 4D used to write
// "comment added and reserved by 4D" behind it, as the examples of METHOD GET CODE still show.
func AttributesJSON(text string) (_ string, ok bool) {
	line, _, _ := strings.Cut(strings.TrimPrefix(text, "\ufeff"), "\n")
	line, _, _ = strings.Cut(line, "\r")
	rest, ok := strings.CutPrefix(strings.TrimSpace(line), "//")
	if !ok {
		return "", false
	}
	if rest, ok = strings.CutPrefix(strings.TrimSpace(rest), "%attributes"); !ok {
		return "", false
	}
	if rest, ok = strings.CutPrefix(strings.TrimSpace(rest), "="); ok {
		rest = strings.TrimSpace(rest[:strings.LastIndexByte(rest, '}')+1])
	}
	return rest, ok
}

type methodKind uint8

const (
	projectMethod methodKind = iota
	databaseMethod
	classFunction
	formulaMethod
)

// A Method is a project method, database method, class function or formula. Its source is read, parsed and compiled once, when
// first needed, by whichever process comes first.
type Method struct {
	Name    string // as 4D shows it: "Invoice_total", "Invoice.total", "On Startup database method"
	kind    methodKind
	program *Program
	load    SourceFunc
	class   *Class // where a class function is defined
	shared  bool   // shared Function: runs inside Use (This)
	ctor    bool   // Class constructor
	guarded bool   // function of a singleton: roles.json may say who executes it

	source once[*diag.Source]
	parsed once[*parsedMethod]
	code   once[*code]
	ready  atomic.Pointer[code]
	sites  *siteList // what its code calls; siteTable guards it
}

// once is a value made on first use, or the error of making it.
type once[T any] struct {
	once sync.Once
	v    T
	err  error
}

func (o *once[T]) get(make func() (T, error)) (T, error) {
	o.once.Do(func() { o.v, o.err = make() })
	return o.v, o.err
}

// Source reads the method's text.
func (m *Method) Source() (*diag.Source, error) { return m.source.get(m.load) }

// Attributes reads the method's //%attributes line; the zero Attributes when the source cannot be read.
func (m *Method) Attributes() Attributes {
	src, err := m.Source()
	if err != nil {
		return Attributes{}
	}
	return ParseAttributes(src.Text)
}
