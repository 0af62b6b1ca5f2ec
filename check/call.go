package check

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"tetra/ast"
	"tetra/diag"
	"tetra/interp"
	"tetra/lexer"
	"tetra/resolve"
	"tetra/value"
)

// numbers of the commands that are part of the language rather than of the library: they need no row, and their arguments are checked by nobody
const (
	cmdCountParameters = 259
	cmdSizeOfArray     = 274
	cmdCurrentMethod   = 684
	cmdThis            = 1470
	cmdFormula         = 1597
	cmdSuperCall       = 1705
	cmdSuper           = 1706
	cmd4D              = 1709
	cmdCS              = 1710
	cmdDefer           = 1860
)

// shortRow tells of commands whose row has fewer forms than 4D's page, or whose page has fewer than 4D: SET and Get database parameter and FORM EDIT take
// a table, METHOD Get path a form and an object of it, FORM GET NAMES and METHOD GET PATHS FORM a marker in the place of the filter, SEND and RECEIVE
// PACKET the current serial port or document, Get indexed string and STRING LIST TO ARRAY a resource file; 4D's own components call OPEN FONT PICKER
// with an argument.
func shortRow(command int) bool {
	switch command {
	case 103, 104, 510, 511, 642, 643, 1164, 1167, 1168, 1303, 1749:
		return true
	}
	return false
}

// systemVariable tells of process variables that share their names with commands of old; the name is in small letters.
func systemVariable(name string) bool {
	switch name {
	case "ok", "document", "error", "error method", "error line", "error formula", "flddelimit", "recdelimit",
		"mousedown", "mousex", "mousey", "mouseproc", "keycode", "modifiers":
		return true
	}
	return false
}

// pluginGroups is where the groups of constants of plug-ins begin: K12003:12 is one of plug-in 12000.
const pluginGroups = 1000

// bareName checks a name without parentheses: a command called without arguments, a constant, or a variable or method, of which nothing is certain.
func (b *body) bareName(n *ast.Name) {
	switch n.Kind {
	case ast.ConstantName:
		if b.lib.Table == nil || n.Number >= pluginGroups {
			break
		}
		if _, ok := b.lib.Table.Constant(n.Number, n.Index); !ok {
			b.warnf(n.At, "unknown-constant", "the constant %s (K%d:%d) is not known", n.Text, n.Number, n.Index)
		}
	case ast.CommandName:
		if !systemVariable(strings.ToLower(n.Text)) {
			b.command(n, nil)
		}
	case ast.UnknownName:
		if hint := b.apart(n.Text); hint != "" {
			b.warnf(n.At, "unknown-name", "the name %s is not known", n.Text).Hint = hint
		}
	}
}

// apart looks for two known names in one that is not known, the first of which is called: ALERT Current date lacks its parentheses. It gives the hint,
// "" where there are none.
func (p *program) apart(name string) string {
	folded := lexer.Fold(nil, name)
	for i := len(folded) - 1; i > 0; i-- {
		if folded[i] != ' ' {
			continue
		}
		e, known := p.names.Lookup(folded[:i])
		if _, also := p.names.Lookup(folded[i+1:]); !known || !also || e.Kind == lexer.Constant {
			continue
		}
		words := strings.Fields(name)
		n := strings.Count(string(folded[:i]), " ") + 1
		return "write " + strings.Join(words[:n], " ") + "(" + strings.Join(words[n:], " ") + ")"
	}
	return ""
}

// call checks a call and what is below it; it gives false when nothing is left to visit.
func (b *body) call(x *ast.Call) bool {
	switch f := x.Fun.(type) {
	case *ast.Name:
		switch f.Kind {
		case ast.CommandName:
			b.command(f, x.Args)
			if f.Number == cmdFormula || f.Number == cmdDefer {
				b.formula++
				b.walk(x.Args...)
				b.formula--
				return false
			}
			if _, _, _, ok := resolve.Declarator(f.Number); ok && len(x.Args) > 1 {
				if n, ok := x.Args[0].(*ast.Name); ok && n.Kind != ast.CommandName {
					b.walk(x.Args[1:]...) // C_TEXT(Method; $1)
					return false
				}
			}
		case ast.UnknownName, ast.MethodName:
			b.method(f, x.Args)
		}
		for _, a := range x.Args {
			if f.Kind == ast.CommandName && isCondition(a) {
				b.condition(a)
			} else {
				b.walk(a)
			}
		}
		return false
	case *ast.Member:
		b.function(f, x)
		if b.member(f, x) {
			b.walk(f.X)
		}
		b.walk(x.Args...)
		return false
	}
	return true
}

// isCondition tells that an argument is a condition of a query, [Table]Field=expression: 4D applies its first operator last.
func isCondition(a ast.Expr) bool {
	x, ok := a.(*ast.Binary)
	if q, led := a.(*ast.QueryArg); led {
		x, ok = q.X.(*ast.Binary)
	}
	for ok {
		switch l := x.L.(type) {
		case *ast.Field, *ast.Deref:
			return true
		case *ast.Binary:
			x = l
		default:
			return false
		}
	}
	return false
}

// condition checks what is below the operators of a condition, and not these.
func (b *body) condition(a ast.Expr) {
	switch a := a.(type) {
	case *ast.QueryArg:
		b.condition(a.X)
	case *ast.Binary:
		b.condition(a.L)
		b.walk(a.R)
	default:
		b.walk(a)
	}
}

// member checks cs.X and 4D.X; it gives false when it has seen to the nodes below.
func (b *body) member(m *ast.Member, call *ast.Call) bool {
	if store := storeOf(m.X); store != 0 {
		b.bareNameOf(m.X)
		b.storeClass(store, m, "")
		return false
	}
	if in, ok := m.X.(*ast.Member); ok {
		if store := storeOf(in.X); store != 0 {
			b.storeClass(store, in, m.Name)
			return false
		}
	}
	return true
}

func (b *body) bareNameOf(x ast.Expr) {
	if n, ok := x.(*ast.Name); ok {
		b.bareName(n)
	}
}

func storeOf(x ast.Expr) int {
	if n, ok := x.(*ast.Name); ok && n.Kind == ast.CommandName && (n.Number == cmdCS || n.Number == cmd4D) {
		return n.Number
	}
	return 0
}

func (b *body) storeClass(store int, m *ast.Member, next string) {
	if store == cmdCS {
		b.userClass(m.Name, next, m.NameSpan)
	} else {
		b.builtinClass(m.Name, m.NameSpan)
	}
}

// method checks the call of a project method.
func (b *body) method(f *ast.Name, args []ast.Expr) {
	u := b.methods[strings.ToLower(f.Text)]
	if u == nil {
		b.unknownMethod(f)
		return
	}
	if sig := u.signature(); sig != nil {
		b.arguments(f.Text, sig, u.file.Body, args)
	}
}

// unknownMethod reports a method that does not exist. In a project it may come from a component or plug-in: when there are any, and when the
// project has no method of that family of names. SVG_New and FTP_Send are in projects that name neither. Once one name is certainly from outside,
// all may be that are no slip of a method's name; see settle.
func (b *body) unknownMethod(f *ast.Name) {
	if name := strings.ToLower(f.Text); b.around[name] {
		return // there when it runs
	}
	e := b.errorf(f.At, "unknown-method", "the method %s does not exist", f.Text)
	near, ok := diag.Nearest(f.Text, b.callable)
	if ok {
		e.Hint = "did you mean " + near + "?"
	} else if e.Hint = b.apart(f.Text); e.Hint != "" {
		return
	}
	if !b.o.Project && !b.o.Components {
		return
	}
	at, family := separator(f.Text), familyOf(f.Text)
	slip := ok && len(f.Text) > 4 && b.methods[strings.ToLower(near)] != nil && (at < 0 || at > 3 && at < len(near) && near[at] == f.Text[at])
	switch {
	case b.o.Components || at >= 0 && (shippedFamily(family) || !slip && !b.family[family]):
		outside(e)
		b.foreign.Store(true)
	case !slip, at > 0 && family != familyOf(near) && strings.EqualFold(family, familyOf(near)): // cURL_Send in a project with methods CURL_Receive
		b.doubtful = append(b.doubtful, e)
	}
}

// shippedFamily tells of the names of the components and plug-ins that come with 4D: SVG, Progress, Widgets, View Pro, Internet Commands.
func shippedFamily(name string) bool {
	switch name {
	case "SVG", "SVGTool", "Progress", "DatePicker", "TimePicker", "SearchPicker", "VP",
		"FTP", "SMTP", "POP3", "IMAP", "MSG", "TCP", "UDP", "NET", "IT":
		return true
	}
	return false
}

// outside makes a warning of an unknown method that is most likely one of a component or plug-in.
func outside(e *diag.Error) {
	e.Severity = diag.IsWarning
	if e.Hint == "" {
		e.Hint = "is it in a component or plug-in?"
	}
}

// separator is where the first word of a name ends, -1 for a name of one word.
func separator(name string) int {
	if i := strings.IndexAny(name, " _"); i > 0 {
		return i
	}
	return -1
}

// familyOf is the start of a name up to its first blank or underscore, as written: names of a component or module begin alike.
func familyOf(name string) string {
	if i := separator(name); i > 0 {
		name = name[:i]
	}
	return name
}

// callable yields the names that can be called, in a fixed order.
func (b *body) callable(yield func(string) bool) {
	for _, name := range slices.Sorted(maps.Keys(b.methods)) {
		if !yield(b.methods[name].Name) {
			return
		}
	}
	for _, t := range b.lib.Themes {
		for _, c := range t.Commands() {
			if !yield(c.Name) {
				return
			}
		}
	}
}

// function checks the arguments of cs.X.new(...) and of This.f(...) where it is certain which function runs.
func (b *body) function(m *ast.Member, x *ast.Call) {
	var f *ast.Function
	name := m.Name
	if in, ok := m.X.(*ast.Member); ok && storeOf(in.X) == cmdCS && m.Name == "new" {
		if u := b.classes[in.Name]; u != nil && u.classInfo() != nil {
			f, name = u.class.constructor, "cs."+in.Name+".new"
		}
	} else if n, ok := m.X.(*ast.Name); ok && n.Kind == ast.CommandName && n.Number == cmdThis && b.class != nil && b.formula == 0 {
		if !b.extended()[b.class.name] && !b.class.others[m.Name] {
			if f = b.class.functions[m.Name]; f == nil {
				b.unknownFunction(m)
			}
		}
	}
	if f != nil {
		b.arguments(name, &f.Signature, f.Body, x.Args)
	}
}

// arguments checks what is given against a parameter list. Missing arguments are legal; so is any number of them (Concepts/parameters), which
// makes too many a warning, unless the method looks for them.
func (b *body) arguments(name string, sig *ast.Signature, lines []ast.Stmt, args []ast.Expr) {
	params := sig.Params
	variadic := false
	if n := len(params); n > 0 && params[n-1].Variadic {
		params, variadic = params[:n-1], true
	}
	if len(args) > len(params) && !variadic && !b.countsParameters(sig, lines, len(params)) {
		b.warnf(args[len(params)].Span(), "argument-count", "%s declares %s, and is given %d", name, count(len(params), "parameter"), len(args))
	}
	for i, a := range args[:min(len(args), len(params))] {
		typ, class, ok := resolve.TypeOf(params[i].Type)
		if !ok || class != nil && !isLiteral(a) {
			continue
		}
		k, certain := b.kindOf(a)
		if !certain || assignable(typ, k) {
			continue
		}
		e := b.errorf(a.Span(), "argument-type", "%s expects %s as $%s, not %s", name, article(typeName(typ, class)), params[i].Name, kindName(k))
		e.Number = 54
	}
}

// countsParameters tells that a method looks at parameters beyond the declared ones.
func (p *program) countsParameters(sig *ast.Signature, lines []ast.Stmt, declared int) bool {
	if known, ok := p.counting.Load(sig); ok {
		return known.(bool)
	}
	s := resolve.Body(sig, lines, p.lib)
	counts := s.ByNumber || len(s.Params) > declared
	p.counting.Store(sig, counts)
	return counts
}

func isLiteral(x ast.Expr) bool {
	switch x.(type) {
	case *ast.Text, *ast.Number, *ast.Date, *ast.Time:
		return true
	}
	return false
}

func count(n int, what string) string {
	switch n {
	case 0:
		return "no " + what
	case 1:
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// command checks the use of a command; args is nil without parentheses.
func (b *body) command(n *ast.Name, args []ast.Expr) {
	name := ""
	if b.lib.Table != nil {
		name = b.lib.Table.CommandName(n.Number)
	}
	row := b.lib.Command(n.Number)
	if len(name) > 3 && strings.EqualFold(name[:3], "_O_") {
		b.warnf(n.At, "obsolete-command", "the command %s is obsolete", name)
		if row == nil {
			return
		}
	}
	if interp.LanguageCommand(n.Number) || n.Number == cmdSizeOfArray || shortRow(n.Number) {
		return
	}
	if row == nil {
		b.notImplemented(n, name)
		return
	}
	var given []ast.Expr
	for i, a := range args {
		switch a := a.(type) {
		case *ast.OperatorArg:
			if a.Op == "*" && (i == 0 || i == len(args)-1) {
				continue
			}
			if a.Op == "*" {
				return // it stands for an argument: Set user properties(id; name; startup; *; number; date)
			}
		case *ast.QueryArg, *ast.AssignArg, *ast.BadExpr, *ast.Table, *ast.Deref:
			return // rows do not say where tables may stand, also those behind a pointer
		case *ast.CollectionLit:
			if len(a.Items) == 1 {
				return // [Invoice] is a table when there is one of that name
			}
		}
		given = append(given, a)
	}
	forms := row.Forms()
	if !slices.ContainsFunc(forms, func(f *interp.Form) bool { return takes(f, len(given)) }) {
		e := b.errorf(n.At, "argument-count", "%s expects %s, not %d", row.Name, expected(forms), len(given))
		e.Number = 54
		return
	}
	if wrong := forms[0].Unpaired(len(given)); wrong != "" && len(forms) == 1 {
		e := b.errorf(given[len(given)-1].Span(), "argument-count", "%s: %s", row.Name, wrong)
		e.Number = 54
		return
	}
	b.commandArguments(row, forms, given)
}

// notImplemented reports a command at its first use in the file, and says there how often it is used.
func (b *body) notImplemented(n *ast.Name, name string) {
	m := b.missing[n.Number]
	if m != nil {
		m.uses++
		m.e.Hint = fmt.Sprintf("it is used %d times in this file", m.uses)
		return
	}
	m = &missingCommand{uses: 1}
	b.missing[n.Number] = m
	if name == "" {
		m.e = b.warnf(n.At, "unknown-command", "there is no command %s with number %d", n.Text, n.Number)
		return
	}
	m.e = b.warnf(n.At, "not-implemented", "tetra does not implement %s yet", name)
}

func takes(f *interp.Form, n int) bool {
	return n >= f.Required && (n <= len(f.Params) || f.Repeat > 0)
}

// expected says how many arguments the forms of a command take.
func expected(forms []*interp.Form) string {
	least, most := math.MaxInt, 0
	for _, f := range forms {
		least, most = min(least, f.Required), max(most, len(f.Params))
		if f.Repeat > 0 {
			most = math.MaxInt
		}
	}
	switch {
	case most == math.MaxInt:
		return "at least " + count(least, "argument")
	case least == most:
		return count(least, "argument")
	}
	return fmt.Sprintf("%d to %s", least, count(most, "argument"))
}

// commandArguments reports an argument that no form with this number of arguments takes.
func (b *body) commandArguments(row *interp.Command, forms []*interp.Form, args []ast.Expr) {
	for i, a := range args {
		k, certain := b.kindOf(a)
		if !certain {
			continue
		}
		var wanted *interp.ParamSpec
		fits := false
		for _, f := range forms {
			if !takes(f, len(args)) {
				continue
			}
			s := specOf(f, i)
			if s == nil || s.Operator || accepts(s, a, k) {
				fits = true
				break
			}
			wanted = s
		}
		if fits || wanted == nil {
			continue
		}
		e := b.errorf(a.Span(), "argument-type", "%s expects %s as %s, not %s", row.Name, article(wanted.Type), wanted.Name, kindName(k))
		if wanted.Out && isLiteral(a) {
			e.Message = fmt.Sprintf("%s writes its result to %s: a variable is expected", row.Name, wanted.Name)
		}
		e.Number = 54
	}
}

func accepts(s *interp.ParamSpec, a ast.Expr, k value.Kind) bool {
	if s.Out || s.Variable {
		return !s.Out || !isLiteral(a)
	}
	return s.Accept.Has(k)
}

// specOf is the parameter that argument i meets.
func specOf(f *interp.Form, i int) *interp.ParamSpec {
	if i < len(f.Params) {
		return &f.Params[i]
	}
	if f.Repeat == 0 {
		return nil
	}
	first := len(f.Params) - f.Repeat
	return &f.Params[first+(i-first)%f.Repeat]
}
