// Package tags runs 4D's transformation tags (docs/Tags/transformation-tags): a template, which is a text with tags such as
// <!--#4DTEXT expression--> and $4DEVAL(expression) in it, becomes the text that results. PROCESS 4D TAGS and the web server's pages share it.
package tags

import (
	"errors"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// Options says how a template is processed. Only Process is needed.
type Options struct {
	Process *interp.Process // runs the code of the tags; above its current command, if there is one
	Params  []value.Value   // $1, $2 ... in the tags
	Dollar  bool            // $4DTEXT(...), $4DHTML(...) and $4DEVAL(...) are tags too (docs/WebServer/templates says where)

	// Path is where the template is, as Load understands it: "/shop/page.shtml". "" is a document at the top.
	Path string
	// Load reads a document that is included. path is clean and begins with a slash, which is the top that no path can leave: the web folder, or
	// the project folder. The error is not shown, and the tag says that the document cannot be opened. nil: there are no documents.
	Load func(path string) (string, error)

	// Allow is asked before a tag other than 4DCODE calls a project method; an error, of number value.ErrTagNotAllowed, keeps it from doing so. A web request passes what tells whether
	// the method is available through tags and URLs (docs/WebServer/allowProject). nil: every method may be called.
	Allow func(m *interp.Method) error
}

// Limits of what a template may do. The first two are for templates whose results are tags again and again, and for documents that include each other.
const (
	maxDepth    = 64        // a result of a result of a result ...
	maxAgain    = 1_000_000 // results of results that are tags
	maxIncluded = 32        // documents within each other
	maxResult   = 1 << 30   // bytes; 4D's limit of a Text
	deepEnough  = 2         // results below this depth count for maxAgain
)

// Process gives the text that a template becomes. Errors inside tags are texts in the result, as 4D writes them, and are kept for Last errors; an
// error here is that of a 4DCODE, of a process that is being ended, or of a limit.
func Process(template string, o Options) (string, error) {
	if !Present(template, o.Dollar) {
		return template, nil
	}
	r := &runner{o: o, eval: o.Process.NewEvaluator(o.Params...)}
	r.eval.Allow = o.Allow
	doc := &document{path: cleanPath(o.Path)}
	doc.base = folderOf(doc.path)
	r.doc = doc
	err := r.nodes(parse(template, o.Dollar))
	return r.out.String(), err
}

// A runner processes one template.
type runner struct {
	o     Options
	eval  *interp.Evaluator
	doc   *document
	out   strings.Builder
	depth int // results within results
	again int
}

// A document is a template or an included document while it is processed.
type document struct {
	path   string
	base   string // where included documents are looked for: 4DBASE
	parent *document
}

func (r *runner) nodes(list []node) error {
	for i := range list {
		if err := r.node(&list[i]); err != nil {
			return err
		}
	}
	return nil
}

func (r *runner) node(n *node) error {
	switch n.kind {
	case plain:
		return r.write(n.raw)
	case tagText, tagHTML, tagVar:
		v, err := r.eval.Expression(n.arg)
		return r.insert(n, v, err)
	case tagEval:
		v, err := r.eval.Statement(n.arg)
		return r.insert(n, v, err)
	case tagScript:
		return r.script(n)
	case tagCode:
		return r.eval.Lines("4DCODE", n.arg)
	case tagIf:
		return r.choose(n)
	case tagLoop:
		return r.loop(n)
	case tagEach:
		return r.each(n)
	case tagInclude:
		return r.include(n)
	case tagBase:
		return r.rebase(n)
	}
	return nil
}

// write appends a text that is final.
func (r *runner) write(s string) error {
	if r.out.Len()+len(s) > maxResult {
		return &value.Error{Number: value.ErrTooLarge, Message: "the result of a template is longer than a Text can be"}
	}
	r.out.WriteString(s)
	return nil
}

// insert writes what a tag gave: escaped, or as it is and then processed again.
func (r *runner) insert(n *node, v value.Value, err error) error {
	if err != nil {
		return r.failed(n, err)
	}
	s := textOf(v)
	raw := n.kind == tagHTML || n.kind == tagEval
	if n.kind == tagVar || n.kind == tagScript {
		// A text that begins with the character of code 1 is HTML.
		s, raw = strings.CutPrefix(s, "\x01")
	}
	switch {
	case !raw:
		return r.write(escaper.Get().Replace(s))
	case n.dollar:
		return r.write(s) // is never processed again
	}
	return r.process(n, s)
}

// process writes a result, after what tags it has in it.
func (r *runner) process(n *node, s string) error {
	if !Present(s, false) {
		return r.write(s)
	}
	r.depth++
	defer func() { r.depth-- }()
	if r.depth >= deepEnough {
		r.again++
	}
	if r.depth > maxDepth || r.again > maxAgain {
		return &value.Error{Number: value.ErrTagRecursion, Message: "the result of the tag " + value.Show(value.Str(n.raw), 60) + " is a tag again, without an end",
			Hint: "use 4DTEXT for texts that come from outside"}
	}
	return r.nodes(parse(s, false))
}

var escaper = value.Lazy[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")
}}

// textOf is a value as a tag inserts it: as String gives it, with a point in numbers; a Blob is the text it holds.
func textOf(v value.Value) string {
	if b, ok := value.BlobContent(v); ok {
		return strings.ToValidUTF8(string(b), "\uFFFD")
	}
	return value.ToText(v).Str()
}

// failed writes what stands for a tag whose code failed. Errors that end the process go on.
func (r *runner) failed(n *node, err error) error {
	if _, stopped := interp.IsStopped(err); stopped {
		return err
	}
	between := " : "
	if n.kind == tagEval {
		between = ": "
	}
	return r.write(n.raw + between + "## error # " + value.NumberText(float64(interp.ErrorNumber(err))))
}

// instead writes what stands for a block that cannot be run.
func (r *runner) instead(n *node, why string) error { return r.write(n.raw + ": " + why) }

// script is 4DSCRIPT/method/parameter: the method gets "/parameter".
func (r *runner) script(n *node) error {
	name, param := strings.TrimPrefix(n.arg, "/"), ""
	if i := strings.IndexByte(name, '/'); i >= 0 {
		name, param = name[:i], name[i:]
	}
	m := r.eval.ProjectMethod(strings.TrimSpace(name))
	if m == nil {
		return r.failed(n, &value.Error{Number: value.ErrMethodNotFound})
	}
	v, err := r.eval.Call(m, value.Str(param))
	return r.insert(n, v, err)
}

//lint:ignore ST1005 the sentence is 4D's own
var errBoolean = errors.New("A Boolean expression was expected")

// boolean evaluates a condition.
func (r *runner) boolean(expression string) (bool, error) {
	v, err := r.eval.Expression(expression)
	switch {
	case err != nil:
		return false, err
	case !v.IsBool():
		return false, errBoolean
	}
	return v.Truth(), nil
}
