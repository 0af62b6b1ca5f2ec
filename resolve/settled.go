package resolve

import (
	"math"

	"tetra/ast"
	"tetra/value"
)

// Results is what must be known of commands to tell the type of an expression.
type Results interface {
	// ResultType is the type of a command's result, Variant when it differs or there is none.
	ResultType(command int) value.Type
}

// A Kind is what a variable is known to hold.
type Kind struct {
	Type value.Type // TInteger: whole numbers, TReal: numbers, TText: texts
	Max  float64    // of TInteger: the largest absolute value
	Neg  bool       // of TInteger: may be negative
}

// MaxSettled is the largest Max of what is assigned; counters of For may go further.
const (
	MaxSettled = 1<<31 - 1
	maxCounter = 1 << 40
)

// Settled finds the variables without a declared type that hold numbers, or texts, wherever they are used: each use comes after an
// assignment that cannot fail, in the same block or one around it, and every assignment is of that type. The compiler may keep them as if
// they were declared; what 4D shows of them (Type, pointers, EXECUTE FORMULA) stays that of an undeclared variable, so those that are used
// in such a way must be left out: limit says what a variable may at most be taken for, Real or (Variant) nothing at all. numbers are
// parameters that are known to be given a number.
//
// It only looks at the form of expressions; the compiler, which knows better, tells when it was wrong.
func Settled(s *Scope, body []ast.Stmt, results Results, numbers []*Local, limit map[*Local]value.Type) map[*Local]Kind {
	st := &settler{scope: s, results: results, kinds: map[*Local]Kind{}, real: map[*Local]bool{}, set: map[*Local]bool{}, steps: map[*Local]float64{}}
	for _, l := range s.Locals {
		most, limited := limit[l]
		if l.Type != value.TVariant || l.Boxed || l.Array || l.Retyped || l.Result || l.Param != 0 || limited && most == value.TVariant {
			continue
		}
		st.kinds[l] = unsettled
		st.real[l] = limited
	}
	for _, l := range numbers {
		if _, limited := limit[l]; !limited {
			st.kinds[l], st.real[l], st.set[l] = Kind{Type: value.TReal}, true, true
		}
	}
	for st.changed = len(st.kinds) > 0; st.changed; { // what one variable holds may depend on another
		if st.rounds++; st.rounds > maxRounds {
			return nil
		}
		st.changed = false
		st.block(body)
	}
	for l, k := range st.kinds {
		if k == unsettled { // never assigned
			delete(st.kinds, l)
		}
	}
	return st.kinds
}

// unsettled is the Kind of a candidate of which no assignment was seen yet.
var unsettled = Kind{Type: value.NumTypes}

type settler struct {
	scope   *Scope
	results Results
	kinds   map[*Local]Kind    // the candidates that are left
	real    map[*Local]bool    // those that are not TInteger
	set     map[*Local]bool    // the variables that are assigned for sure at the line that is being looked at
	added   []*Local           // to set, in this block and those around it
	steps   map[*Local]float64 // of counters of the loops around: what may be added to what is assigned there
	rounds  int
	changed bool
}

// maxRounds is how often the lines of a method are looked at; hardly any needs more than three.
const maxRounds = 8

// assigned notes that a variable is assigned for sure in what follows in its block.
func (s *settler) assigned(l *Local) {
	if !s.set[l] {
		s.set[l] = true
		s.added = append(s.added, l)
	}
}

// leave forgets what was assigned since there were n in added.
func (s *settler) leave(n int) {
	for _, l := range s.added[n:] {
		delete(s.set, l)
	}
	s.added = s.added[:n]
}

// block walks lines in order. What a block assigns does not count behind it: it may not have run, or not to its end.
func (s *settler) block(lines []ast.Stmt) {
	n := len(s.added)
	for _, line := range lines {
		s.line(line)
	}
	s.leave(n)
}

func (s *settler) line(line ast.Stmt) {
	switch x := line.(type) {
	case *ast.Assign:
		s.assignment(x)
	case *ast.VarDecl:
		if x.Init != nil {
			s.uses(x.Init)
			for _, n := range x.Names {
				s.assign(s.local(n), s.result(x.Init), MaxSettled)
			}
		}
	case *ast.ExprStmt:
		if c, ok := x.X.(*ast.Call); ok {
			if n, ok := c.Fun.(*ast.Name); ok && n.Kind == ast.CommandName {
				if d, declares := declaratorOf(n.Number); declares {
					for i, a := range Declared(n.Number, c.Args) {
						if s.local(a) == nil || d.array && i > 0 { // a size
							s.uses(a)
						}
					}
					return
				}
			}
		}
		s.uses(x.X)
	case *ast.Return:
		s.uses(x.X)
	case *ast.If:
		s.uses(x.Cond)
		s.block(x.Then)
		s.block(x.Else)
	case *ast.CaseOf:
		for _, b := range x.Branches {
			s.uses(b.Cond)
			s.block(b.Body)
		}
		s.block(x.Else)
	case *ast.While:
		s.uses(x.Cond)
		s.block(x.Body)
	case *ast.Repeat:
		s.block(x.Body)
		s.uses(x.Until)
	case *ast.For:
		s.forLine(x)
	case *ast.ForEach:
		for _, e := range []ast.Expr{x.X, x.BeginAt, x.EndAt, x.While, x.UntilCond} {
			s.uses(e)
		}
		if l := s.local(x.Var); l != nil {
			s.drop(l)
		} else {
			s.uses(x.Var)
		}
		s.block(x.Body)
	case *ast.Use:
		s.uses(x.X)
		s.block(x.Body)
	case *ast.Try:
		s.block(x.Body)
		s.block(x.Catch)
	}
}

func (s *settler) assignment(x *ast.Assign) {
	s.uses(x.Value)
	l := s.local(x.Target)
	if l == nil {
		s.uses(x.Target)
		return
	}
	if op, compound := x.Op.Binary(); compound {
		s.uses(x.Target)
		s.assign(l, s.binary(&ast.Binary{Op: op, L: x.Target, R: x.Value}), MaxSettled)
		return
	}
	s.assign(l, s.result(x.Value), MaxSettled)
}

// forLine is For: whenever its body runs, the counter has been assigned.
func (s *settler) forLine(x *ast.For) {
	from, to, step := s.result(x.From), s.result(x.To), result{Kind{value.TInteger, 1, false}, true}
	for _, e := range []ast.Expr{x.From, x.To, x.Step} {
		s.uses(e)
	}
	if x.Step != nil {
		step = s.result(x.Step)
		if n, ok := x.Step.(*ast.Number); !ok || n.Value == 0 {
			step.sure = false // a step of 0 is an error
		}
	}
	l := s.local(x.Var)
	if l == nil {
		s.uses(x.Var)
		s.block(x.Body)
		return
	}
	counter := result{Kind{Type: value.TReal}, true}
	if from.Type == value.TInteger && to.Type == value.TInteger && step.Type == value.TInteger {
		counter.Kind = Kind{value.TInteger, max(from.Max, to.Max+step.Max), from.Neg || step.Neg}
	}
	n := len(s.added)
	s.assign(l, counter, maxCounter)
	outer := s.steps[l]
	s.steps[l] = outer + step.Max
	s.block(x.Body)
	s.steps[l] = outer
	if !(from.sure && to.sure && step.sure && from.isNumber() && to.isNumber() && step.isNumber()) {
		s.leave(n)
	}
}

// assign notes that a candidate gets a value, which stays a TInteger up to most; l may be nil or no candidate.
func (s *settler) assign(l *Local, v result, most float64) {
	old, ok := s.kinds[l]
	if l == nil || !ok || v.Kind == unsettled {
		return
	}
	k := v.Kind
	if k.Type == value.TInteger {
		k.Max += s.steps[l]
	}
	switch {
	case k.Type == value.TInteger && (s.real[l] || k.Max > most), old.Type == value.TReal && k.Type == value.TInteger:
		k = Kind{Type: value.TReal}
	case k.Type == value.TInteger && old.Type == value.TInteger:
		k.Max, k.Neg = max(k.Max, old.Max), k.Neg || old.Neg
		if k != old && s.rounds > 2 { // it grows with itself
			k = Kind{Type: value.TReal}
		}
	}
	switch {
	case k.Type == value.TVariant, old != unsettled && (old.Type == value.TText) != (k.Type == value.TText):
		s.drop(l)
		return
	case k != old:
		s.kinds[l], s.changed = k, true
	}
	if v.sure {
		s.assigned(l)
	}
}

func (s *settler) drop(l *Local) {
	if _, ok := s.kinds[l]; ok {
		delete(s.kinds, l)
		s.changed = true
	}
}

// local is the variable that x names, nil when x is another expression.
func (s *settler) local(x ast.Expr) *Local {
	switch x := x.(type) {
	case *ast.Local:
		return s.scope.Local(x.Name)
	case *ast.Param0:
		if x.Index > 0 && x.Index <= len(s.scope.Params) {
			return s.scope.Params[x.Index-1]
		}
		return s.scope.Result
	}
	return nil
}

// uses drops the candidates that an expression reads before they are assigned for sure, and those that it may change.
func (s *settler) uses(x ast.Expr) {
	if x == nil {
		return
	}
	ast.Walk(x, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Local:
			if l := s.scope.Local(n.Name); l != nil && !s.set[l] {
				s.drop(l)
			}
		case *ast.AssignArg:
			if l := s.local(n.Target); l != nil {
				s.drop(l)
			}
		}
		return true
	})
}

// A result is the value of an expression as far as its form tells: of type Variant when it does not, unsettled when it depends on a
// candidate of which nothing is known yet.
type result struct {
	Kind
	sure bool // its evaluation cannot fail
}

func (r result) isNumber() bool { return r.Type == value.TInteger || r.Type == value.TReal }

func (s *settler) result(x ast.Expr) result {
	switch x := x.(type) {
	case *ast.Number:
		if x.Value == math.Trunc(x.Value) && x.Value <= MaxSettled {
			return result{Kind{value.TInteger, x.Value, false}, true}
		}
		return result{Kind{Type: value.TReal}, true}
	case *ast.Text:
		return result{Kind{Type: value.TText}, true}
	case *ast.Paren:
		return s.result(x.X)
	case *ast.Local, *ast.Param0:
		l := s.local(x)
		if l == nil {
			break
		}
		if k, ok := s.kinds[l]; ok {
			return result{k, true}
		}
		switch {
		case l.Boxed || l.Array || l.Retyped:
		case l.Type == value.TInteger:
			return result{Kind{value.TInteger, MaxSettled + 1, true}, true}
		case l.Type == value.TReal || l.Type == value.TText:
			return result{Kind{Type: l.Type}, true}
		}
	case *ast.Neg:
		r := s.result(x.X)
		switch {
		case r.Kind == unsettled || r.Type == value.TReal:
			return r
		case r.Type == value.TInteger:
			if n, ok := x.X.(*ast.Number); ok && n.Value != 0 {
				return result{Kind{value.TInteger, r.Max, true}, true}
			}
			return result{Kind{Type: value.TReal}, r.sure} // -0 is no whole number
		}
	case *ast.Binary:
		return s.binary(x)
	case *ast.Ternary:
		a, b := s.result(x.Then), s.result(x.Else)
		switch {
		case a.Kind == b.Kind:
			return result{a.Kind, false}
		case a.isNumber() && b.isNumber():
			return result{Kind{Type: value.TReal}, false}
		}
	case *ast.Name:
		if x.Kind == ast.CommandName {
			return result{Kind{Type: s.results.ResultType(x.Number)}, false}
		}
	case *ast.Call:
		n, ok := x.Fun.(*ast.Name)
		switch {
		case !ok:
		case n.Kind == ast.CommandName && n.Number == cmdLength && len(x.Args) == 1 && s.result(x.Args[0]).Type == value.TText:
			return result{Kind{value.TInteger, value.MaxText, false}, s.result(x.Args[0]).sure}
		default:
			return s.result(x.Fun)
		}
	}
	return result{}
}

func (s *settler) binary(x *ast.Binary) result {
	l, r := s.result(x.L), s.result(x.R)
	if l.Kind == unsettled || r.Kind == unsettled {
		return result{unsettled, false}
	}
	numbers := l.isNumber() && r.isNumber()
	whole := l.Type == value.TInteger && r.Type == value.TInteger
	sure := l.sure && r.sure
	switch x.Op {
	case ast.Add, ast.Sub:
		switch {
		case whole:
			return result{Kind{value.TInteger, l.Max + r.Max, l.Neg || r.Neg || x.Op == ast.Sub}, sure}
		case l.isNumber(): // with anything that is possible a number
			return result{Kind{Type: value.TReal}, sure && numbers}
		case l.Type == value.TText && r.Type == value.TText && x.Op == ast.Add:
			return result{l.Kind, false}
		}
	case ast.Div, ast.IntDiv:
		if l.isNumber() {
			return result{Kind{Type: value.TReal}, sure && numbers}
		}
	case ast.Mul:
		switch {
		case whole && !l.Neg && !r.Neg:
			return result{Kind{value.TInteger, l.Max * r.Max, false}, sure}
		case numbers:
			return result{Kind{Type: value.TReal}, sure}
		case l.Type == value.TText && r.isNumber():
			return result{l.Kind, smallRepeat(x)}
		}
	case ast.Pow:
		if numbers {
			return result{Kind{Type: value.TReal}, sure}
		}
	case ast.Mod:
		if n, ok := x.R.(*ast.Number); ok && r.Type == value.TInteger && n.Value > 0 {
			return result{Kind{value.TInteger, n.Value - 1, !(whole && !l.Neg)}, sure && numbers}
		}
		if l.isNumber() || r.isNumber() {
			return result{Kind{Type: value.TReal}, false}
		}
	}
	return result{}
}

// smallRepeat tells that a text repeated is not too long for sure: "-"*80.
func smallRepeat(x *ast.Binary) bool {
	t, ok := x.L.(*ast.Text)
	n, isNumber := x.R.(*ast.Number)
	return ok && isNumber && float64(len(t.Value))*n.Value < 1<<20
}
