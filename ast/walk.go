package ast

import "tetra/diag"

// Walk calls visit for a node and, when visit gives true, for all nodes below it, in the order of the source.
// Parameters, types and branches count as nodes; nil is not visited.
func Walk(n Node, visit func(Node) bool) {
	if n == nil || !visit(n) {
		return
	}
	switch n := n.(type) {
	case *File:
		if n.Declare != nil {
			Walk(n.Declare, visit)
		}
		walkStmts(n.Body, visit)
		if n.Class != nil {
			for _, item := range n.Class.Items {
				Walk(item, visit)
			}
		}

	case *Declare:
		walkSignature(&n.Signature, visit)
	case *Param:
		walkType(n.Type, visit)
	case *Property:
		walkType(n.Type, visit)
		walkExpr(n.Init, visit)
	case *Function:
		walkSignature(&n.Signature, visit)
		walkStmts(n.Body, visit)

	case *VarDecl:
		walkExprs(n.Names, visit)
		walkType(n.Type, visit)
		walkExpr(n.Init, visit)
	case *Assign:
		walkExpr(n.Target, visit)
		walkExpr(n.Value, visit)
	case *ExprStmt:
		walkExpr(n.X, visit)
	case *Return:
		walkExpr(n.X, visit)
	case *If:
		walkExpr(n.Cond, visit)
		walkStmts(n.Then, visit)
		walkStmts(n.Else, visit)
	case *CaseOf:
		for _, b := range n.Branches {
			Walk(b, visit)
		}
		walkStmts(n.Else, visit)
	case *Branch:
		walkExpr(n.Cond, visit)
		walkStmts(n.Body, visit)
	case *While:
		walkExpr(n.Cond, visit)
		walkStmts(n.Body, visit)
	case *Repeat:
		walkStmts(n.Body, visit)
		walkExpr(n.Until, visit)
	case *For:
		walkExpr(n.Var, visit)
		walkExpr(n.From, visit)
		walkExpr(n.To, visit)
		walkExpr(n.Step, visit)
		walkStmts(n.Body, visit)
	case *ForEach:
		walkExpr(n.Var, visit)
		walkExpr(n.X, visit)
		walkExpr(n.BeginAt, visit)
		walkExpr(n.EndAt, visit)
		walkExpr(n.While, visit)
		walkExpr(n.UntilCond, visit)
		walkStmts(n.Body, visit)
	case *Use:
		walkExpr(n.X, visit)
		walkStmts(n.Body, visit)
	case *Try:
		walkStmts(n.Body, visit)
		walkStmts(n.Catch, visit)

	case *ParamAt:
		walkExpr(n.Index, visit)
	case *Call:
		walkExpr(n.Fun, visit)
		walkExprs(n.Args, visit)
	case *Member:
		walkExpr(n.X, visit)
	case *Index:
		walkExpr(n.X, visit)
		walkExpr(n.I, visit)
	case *Element:
		walkExpr(n.X, visit)
		walkExpr(n.I, visit)
	case *CharRef:
		walkExpr(n.X, visit)
		walkExpr(n.I, visit)
	case *Deref:
		walkExpr(n.X, visit)
	case *PointerTo:
		walkExpr(n.X, visit)
	case *Neg:
		walkExpr(n.X, visit)
	case *Binary:
		walkExpr(n.L, visit)
		walkExpr(n.R, visit)
	case *Ternary:
		walkExpr(n.Cond, visit)
		walkExpr(n.Then, visit)
		walkExpr(n.Else, visit)
	case *Paren:
		walkExpr(n.X, visit)
	case *ObjectLit:
		for _, p := range n.Pairs {
			walkExpr(p.Value, visit)
		}
	case *CollectionLit:
		walkExprs(n.Items, visit)
	case *Field:
		if n.Table != nil {
			Walk(n.Table, visit)
		}
	case *TryExpr:
		walkExpr(n.X, visit)
	case *QueryArg:
		walkExpr(n.X, visit)
	case *AssignArg:
		walkExpr(n.Target, visit)
		walkExpr(n.Value, visit)
	}
}

// Span is the whole source.
func (f *File) Span() diag.Span { return diag.Span{End: uint32(len(f.Source.Text))} }

func walkStmts(l []Stmt, visit func(Node) bool) {
	for _, s := range l {
		Walk(s, visit)
	}
}

func walkExprs(l []Expr, visit func(Node) bool) {
	for _, x := range l {
		Walk(x, visit)
	}
}

func walkExpr(x Expr, visit func(Node) bool) {
	if x != nil {
		Walk(x, visit)
	}
}

func walkType(t *TypeRef, visit func(Node) bool) {
	if t != nil {
		Walk(t, visit)
	}
}

func walkSignature(s *Signature, visit func(Node) bool) {
	for _, p := range s.Params {
		Walk(p, visit)
	}
	if s.Result != nil {
		Walk(s.Result, visit)
	}
}
