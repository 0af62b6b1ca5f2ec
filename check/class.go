package check

import (
	"maps"
	"slices"
	"strings"

	"tetra/ast"
	"tetra/diag"
	"tetra/value"
)

// classInfo is what the file of a class declares.
type classInfo struct {
	name        string
	extends     string // "" without
	extendsAt   diag.Span
	constructor *ast.Function
	functions   map[string]*ast.Function // plain functions by exact name
	others      map[string]bool          // properties, computed properties, aliases
	singleton   bool
}

func newClassInfo(name string, f *ast.File) *classInfo {
	c := &classInfo{name: name, functions: map[string]*ast.Function{}, others: map[string]bool{}}
	if e := f.Class.Extends; e != nil {
		c.extends, c.extendsAt = e.Name, e.NameSpan
	}
	for _, item := range f.Class.Items {
		switch item := item.(type) {
		case *ast.Extends:
			c.extends, c.extendsAt = item.Name, item.NameSpan
		case *ast.Property:
			for _, n := range item.Names {
				c.others[n] = true
			}
		case *ast.Alias:
			c.others[item.Name] = true
		case *ast.Function:
			switch item.Accessor {
			case ast.Constructor:
				if c.constructor == nil {
					c.constructor = item
				}
				c.singleton = item.Modifiers&ast.SingletonMod != 0
			case ast.PlainFunction:
				c.functions[item.Name] = item
			default:
				c.others[item.Name] = true
			}
		}
	}
	return c
}

// builtinClasses is every class of the class store 4D that the pages under API document, with those they name in passing.
var builtinClasses = value.Lazy[map[string]bool]{Make: func() map[string]bool {
	return map[string]bool{
		"Blob": true, "Class": true, "Collection": true, "CryptoKey": true, "DataClass": true, "DataClassAttribute": true, "DataStore": true,
		"DataStoreImplementation": true, "Directory": true, "Document": true, "Email": true, "Entity": true, "EntitySelection": true, "File": true, "FileHandle": true,
		"Folder": true, "Formula": true, "Function": true, "HTTPAgent": true, "HTTPRequest": true, "IMAPNotifier": true, "IMAPTransporter": true, "IncomingMessage": true,
		"MailAttachment": true, "Method": true, "NativeFunction": true, "Object": true, "OutgoingMessage": true, "POP3Transporter": true, "QuotaManager": true, "Session": true,
		"Signal": true, "SMTPTransporter": true, "SystemWorker": true, "TCPConnection": true, "TCPEvent": true, "TCPListener": true, "Transporter": true, "UDPEvent": true,
		"UDPSocket": true, "Vector": true, "WebForm": true, "WebFormItem": true, "WebServer": true, "WebSocket": true, "WebSocketConnection": true, "WebSocketServer": true,
		"WriteDocument": true, "ZipArchive": true, "ZIPArchive": true, "ZipFile": true, "ZIPFile": true, "ZipFolder": true, "ZIPFolder": true,
	}
}}

// ordaParent tells of the names a data model class may extend without 4D. before them (ORDA/ordaClasses).
func ordaParent(name string) bool {
	switch name {
	case "DataStoreImplementation", "DataStore", "DataClass", "Entity", "EntitySelection":
		return true
	}
	return false
}

// builtinClass reports a class of 4D that no page knows. Only a slip of a known name is certain: 4D has more classes than its pages name, and
// code whose case is wrong is found in projects that run.
func (c *fileCheck) builtinClass(name string, at diag.Span) {
	if builtinClasses.Get()[name] || c.lib.Class(name) != nil {
		return
	}
	e := c.errorf(at, "unknown-class", "the class 4D.%s is not known", name)
	near, ok := diag.Nearest(name, slices.Values(slices.Sorted(maps.Keys(builtinClasses.Get()))))
	if ok {
		e.Hint = "did you mean 4D." + near + "?"
	}
	if !ok || strings.EqualFold(near, name) {
		e.Severity = diag.IsWarning
	}
}

// userClass reports a class of cs that does not exist. next is the name after it: cs.X.new() can only be a class of this project, but
// cs.X.Y may be a class of the component X.
func (c *fileCheck) userClass(name, next string, at diag.Span) {
	if c.classes[name] != nil || c.tables[name] || ordaParent(name) {
		return
	}
	certain := next == "new" || next == "me"
	if !certain && (c.o.Components || next != "") {
		return
	}
	if c.o.NoCatalog && (strings.HasSuffix(name, "Entity") || strings.HasSuffix(name, "Selection")) {
		return
	}
	e := &diag.Error{Span: at, Code: "unknown-class", Message: "the class cs." + name + " does not exist"}
	if near, ok := diag.Nearest(name, slices.Values(slices.Sorted(maps.Keys(c.classes)))); ok {
		e.Hint = "did you mean cs." + near + "?"
	} else if c.o.NoCatalog {
		return // the class of a table that is not known
	}
	if c.o.NoCatalog {
		e.Severity = diag.IsWarning
	}
	c.add(e)
}

// typeRef checks the class in a declared type.
func (c *fileCheck) typeRef(t *ast.TypeRef) {
	switch {
	case len(t.Parts) != 2:
	case t.Parts[0] == "4D":
		c.builtinClass(t.Parts[1], t.At)
	case t.Parts[0] == "cs":
		c.userClass(t.Parts[1], "", t.At)
	}
}

// superclass checks Class extends.
func (c *fileCheck) superclass(cl *classInfo) {
	name := strings.TrimPrefix(cl.extends, "cs.")
	switch rest, of4D := strings.CutPrefix(name, "4D."); {
	case of4D:
		c.builtinClass(rest, cl.extendsAt)
	case name == "" || strings.Contains(name, ".") || builtinClasses.Get()[name]: // without a parent; of a component; of 4D
	default:
		c.userClass(name, "", cl.extendsAt)
	}
}

// unknownFunction reports a function of This that the class does not have and nothing else can give it: the class has no parent and no child, and
// no line of the program gives any object a property of that name.
func (b *body) unknownFunction(m *ast.Member) {
	if b.class.extends != "" || b.given()[m.Name] {
		return
	}
	e := b.warnf(m.NameSpan, "unknown-function", "the class %s has no function %s", b.class.name, m.Name)
	if near, ok := diag.Nearest(m.Name, slices.Values(slices.Sorted(maps.Keys(b.class.functions)))); ok {
		e.Hint = "did you mean " + near + "?"
	}
}

// givenNames collects the names under which the program may give a property to an object: assigned members, keys of literals and all texts, of
// which any may be a key.
func (p *program) givenNames() map[string]bool {
	names := map[string]bool{}
	for _, u := range p.units {
		f := u.parse()
		if f == nil {
			continue
		}
		ast.Walk(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Assign:
				if m, ok := n.Target.(*ast.Member); ok {
					names[m.Name] = true
				}
			case *ast.AssignArg:
				if m, ok := n.Target.(*ast.Member); ok {
					names[m.Name] = true
				}
			case *ast.ObjectLit:
				for _, pair := range n.Pairs {
					names[pair.Key] = true
				}
			case *ast.Text:
				names[n.Value] = true
			}
			return true
		})
	}
	return names
}
