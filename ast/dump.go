package ast

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Dump prints a node as an s-expression, a line per statement: what a test compares. Places and comments are left out,
// and parentheses of the source too where the expression shows them by its own; kinds of names are shown only when known.
func Dump(n Node) string {
	var d dumper
	d.node(n)
	return strings.TrimRight(d.b.String(), "\n")
}

type dumper struct {
	b      strings.Builder
	indent int
}

func (d *dumper) line(format string, args ...any) {
	d.b.WriteString(strings.Repeat("  ", d.indent))
	fmt.Fprintf(&d.b, format, args...)
	d.b.WriteByte('\n')
}

func (d *dumper) block(word string, body []Stmt) {
	if word != "" {
		d.line("%s", word)
	}
	d.indent++
	for _, s := range body {
		d.node(s)
	}
	d.indent--
}

func (d *dumper) node(n Node) {
	switch n := n.(type) {
	case *File:
		if n.Declare != nil {
			d.node(n.Declare)
		}
		for _, s := range n.Body {
			d.node(s)
		}
		if n.Class != nil {
			for _, item := range n.Class.Items {
				d.node(item)
			}
		}
	case *Declare:
		d.line("(declare%s)", signature(&n.Signature))
	case *Extends:
		d.line("(extends %s)", n.Name)
	case *Property:
		d.line("(property %s%s%s)", strings.Join(n.Names, " "), typed(n.Type), opt(n.Init))
	case *Alias:
		d.line("(alias%s %s %s)", modifiers(n.Modifiers), n.Name, n.Path)
	case *Function:
		d.line("(%s%s%s%s", [...]string{"function", "get", "set", "query", "orderBy", "event " + n.Event, "constructor"}[n.Accessor],
			modifiers(n.Modifiers), pad(n.Name), signature(&n.Signature))
		d.block("", n.Body)
		d.line(")")

	case *VarDecl:
		d.line("(var%s%s%s)", exprs(n.Names), typed(n.Type), opt(n.Init))
	case *Assign:
		d.line("(%s %s %s)", n.Op, Expression(n.Target), Expression(n.Value))
	case *ExprStmt:
		d.line("%s", Expression(n.X))
	case *Return:
		d.line("(return%s)", opt(n.X))
	case *Break:
		d.line("(break)")
	case *Continue:
		d.line("(continue)")
	case *If:
		d.line("(if %s", Expression(n.Cond))
		d.block("", n.Then)
		if !n.ElseAt.IsZero() {
			d.block("else", n.Else)
		}
		d.line(")")
	case *CaseOf:
		d.line("(case")
		d.indent++
		for _, b := range n.Branches {
			d.node(b)
		}
		d.indent--
		if !n.ElseAt.IsZero() {
			d.block("else", n.Else)
		}
		d.line(")")
	case *Branch:
		d.block(": "+Expression(n.Cond), n.Body)
	case *While:
		d.line("(while %s", Expression(n.Cond))
		d.block("", n.Body)
		d.line(")")
	case *Repeat:
		d.line("(repeat")
		d.block("", n.Body)
		d.line("until %s)", Expression(n.Until))
	case *For:
		d.line("(for %s %s %s%s", Expression(n.Var), Expression(n.From), Expression(n.To), opt(n.Step))
		d.block("", n.Body)
		d.line(")")
	case *ForEach:
		s := ""
		if n.While != nil {
			s = " while " + Expression(n.While)
		}
		if n.UntilCond != nil {
			s = " until " + Expression(n.UntilCond)
		}
		d.line("(each %s %s%s%s%s", Expression(n.Var), Expression(n.X), opt(n.BeginAt), opt(n.EndAt), s)
		d.block("", n.Body)
		d.line(")")
	case *Use:
		d.line("(use %s", Expression(n.X))
		d.block("", n.Body)
		d.line(")")
	case *Try:
		d.line("(try")
		d.block("", n.Body)
		if !n.CatchAt.IsZero() {
			d.block("catch", n.Catch)
		}
		d.line(")")
	case *SQL:
		d.line("(sql %s)", strconv.Quote(n.Text))
	case *BadStmt:
		d.line("(bad)")
	case Expr:
		d.line("%s", Expression(n))
	case *TypeRef:
		d.line("%s", strings.Join(n.Parts, "."))
	case *Param:
		d.line("%s", param(n))
	default:
		d.line("(%T)", n)
	}
}

func modifiers(m Modifiers) string {
	var b strings.Builder
	for i, word := range [...]string{"shared", "singleton", "session", "local", "exposed", "server", "onHTTPGet"} {
		if m&(1<<i) != 0 {
			b.WriteByte(' ')
			b.WriteString(word)
		}
	}
	return b.String()
}

func pad(s string) string {
	if s == "" {
		return ""
	}
	return " " + s
}

func typed(t *TypeRef) string {
	if t == nil {
		return ""
	}
	return " : " + strings.Join(t.Parts, ".")
}

func param(p *Param) string {
	if p.Variadic {
		return "..." + typed(p.Type)
	}
	return "$" + p.Name + typed(p.Type)
}

func signature(s *Signature) string {
	var b strings.Builder
	if len(s.Params) > 0 {
		b.WriteString(" (")
		for i, p := range s.Params {
			if i > 0 {
				b.WriteString("; ")
			}
			b.WriteString(param(p))
		}
		b.WriteString(")")
	}
	if s.Result != nil {
		b.WriteString(" ->")
		if s.Result.Name != "" {
			b.WriteString(" $" + s.Result.Name)
		}
		b.WriteString(typed(s.Result.Type))
	}
	return b.String()
}

func opt(x Expr) string {
	if x == nil {
		return ""
	}
	return " " + Expression(x)
}

func exprs(l []Expr) string {
	var b strings.Builder
	for _, x := range l {
		b.WriteString(opt(x))
	}
	return b.String()
}

// Expression prints an expression on one line, as Dump does.
func Expression(x Expr) string {
	switch x := x.(type) {
	case nil:
		return "nil"
	case *Number:
		if x.Value == math.Trunc(x.Value) && math.Abs(x.Value) < 1e15 {
			return strconv.FormatFloat(x.Value, 'f', 0, 64)
		}
		return strconv.FormatFloat(x.Value, 'g', -1, 64)
	case *Text:
		return strconv.Quote(x.Value)
	case *Date:
		return fmt.Sprintf("!%04d-%02d-%02d!", x.Year, x.Month, x.Day)
	case *Time:
		return fmt.Sprintf("?%d?", x.Seconds)
	case *Local:
		return "$" + x.Name
	case *Param0:
		return fmt.Sprintf("$%d", x.Index)
	case *ParamAt:
		return "${" + Expression(x.Index) + "}"
	case *Interprocess:
		return "<>" + x.Name
	case *Name:
		text := x.Text
		if strings.Contains(text, " ") {
			text = "'" + text + "'"
		}
		switch x.Kind {
		case CommandName:
			return fmt.Sprintf("%s:C%d", text, x.Number)
		case ConstantName:
			return fmt.Sprintf("%s:K%d:%d", text, x.Number, x.Index)
		case PluginName:
			return fmt.Sprintf("%s:P%d:%d", text, x.Number, x.Index)
		case MethodName:
			return text + ":M"
		}
		return text
	case *Call:
		return "(call " + Expression(x.Fun) + exprs(x.Args) + ")"
	case *Member:
		return "(. " + Expression(x.X) + " " + x.Name + ")"
	case *Index:
		return "([] " + Expression(x.X) + " " + Expression(x.I) + ")"
	case *Element:
		return "({} " + Expression(x.X) + " " + Expression(x.I) + ")"
	case *CharRef:
		return "([[]] " + Expression(x.X) + " " + Expression(x.I) + ")"
	case *Deref:
		return "(deref " + Expression(x.X) + ")"
	case *PointerTo:
		return "(-> " + Expression(x.X) + ")"
	case *Neg:
		return "(neg " + Expression(x.X) + ")"
	case *Binary:
		return "(" + x.Op.String() + " " + Expression(x.L) + " " + Expression(x.R) + ")"
	case *Ternary:
		return "(? " + Expression(x.Cond) + " " + Expression(x.Then) + " " + Expression(x.Else) + ")"
	case *Paren:
		return Expression(x.X)
	case *ObjectLit:
		var b strings.Builder
		b.WriteString("{")
		for i, p := range x.Pairs {
			if i > 0 {
				b.WriteString("; ")
			}
			b.WriteString(p.Key + ": " + Expression(p.Value))
		}
		b.WriteString("}")
		return b.String()
	case *CollectionLit:
		return "[" + strings.TrimPrefix(exprs(x.Items), " ") + "]"
	case *Table:
		if x.Number != 0 {
			return fmt.Sprintf("[%s:%d]", x.Name, x.Number)
		}
		return "[" + x.Name + "]"
	case *Field:
		s := Expression(x.Table) + x.Name
		if x.Number != 0 {
			s += fmt.Sprintf(":%d", x.Number)
		}
		return s
	case *TryExpr:
		return "(try " + Expression(x.X) + ")"
	case *OperatorArg:
		return "'" + x.Op + "'"
	case *QueryArg:
		return "(query " + x.Lead + " " + Expression(x.X) + ")"
	case *AssignArg:
		return "(" + x.Op.String() + " " + Expression(x.Target) + " " + Expression(x.Value) + ")"
	case *BadExpr:
		return "(bad)"
	}
	return fmt.Sprintf("(%T)", x)
}
