package parser

import (
	"slices"

	"tetra/ast"
	"tetra/lexer"
)

// nodes hands out the nodes that a tree has most of. They come from slices, because one allocation per node was a quarter of the time of a parse;
// the tokens of a piece of the source tell how long such a slice must be, so that little of it is wasted. A tree lives and dies as one, so
// nothing is kept longer for it. The zero value makes nodes one by one.
type nodes struct {
	local    slab[ast.Local]
	name     slab[ast.Name]
	number   slab[ast.Number]
	text     slab[ast.Text]
	binary   slab[ast.Binary]
	member   slab[ast.Member]
	call     slab[ast.Call]
	assign   slab[ast.Assign]
	exprStmt slab[ast.ExprStmt]
	exprs    []ast.Expr
	args     int // how many exprs may still be needed
}

// slab is a slice of which nodes are taken one by one.
type slab[T any] struct {
	all  []T
	used int // nodes taken
	need int // how many may still be needed beyond them
}

// maxSlab bounds the nodes of a slice.
const maxSlab = 512

func (s *slab[T]) one() *T {
	if s.used < len(s.all) {
		s.used++
		return &s.all[s.used-1]
	}
	return s.more()
}

// more is one when no node is left. It is apart so that one is small enough for the inliner.
func (s *slab[T]) more() *T {
	if s.need <= 1 {
		return new(T)
	}
	s.all = slices.Grow([]T(nil), min(s.need, maxSlab)) // with what the allocator adds to it
	s.all = s.all[:cap(s.all)]
	s.need -= len(s.all)
	s.used = 1
	return &s.all[0]
}

// expect says that n nodes more may be needed.
func (s *slab[T]) expect(n int) { s.need = n - (len(s.all) - s.used) }

// expect gets ready for the tokens of a piece.
func (n *nodes) expect(tokens []lexer.Token) {
	var count, odd [lexer.NumKinds]int // two, because a processor waits before it adds to what it has just written
	for i := 0; i < len(tokens)-1; i += 2 {
		count[tokens[i].Kind]++
		odd[tokens[i+1].Kind]++
	}
	if n := len(tokens); n%2 == 1 {
		odd[tokens[n-1].Kind]++
	}
	for i := range count {
		count[i] += odd[i]
	}
	ops, assigns := 0, 0
	for k := lexer.OpAdd; k <= lexer.OpScaleV; k++ {
		ops += count[k]
	}
	for k := lexer.Assign; k <= lexer.DivAssign; k++ {
		assigns += count[k]
	}
	n.local.expect(count[lexer.Local])
	n.name.expect(count[lexer.Name])
	n.number.expect(count[lexer.Number])
	n.text.expect(count[lexer.Text])
	n.member.expect(count[lexer.Word])
	n.binary.expect(ops)
	n.assign.expect(assigns)
	// of the parentheses and lines it is not known what they are
	n.call.expect(min(count[lexer.LParen], 8))
	n.exprStmt.expect(min(count[lexer.EOL]-assigns, 8))
	n.args = count[lexer.Semicolon] + count[lexer.LParen]
}

// forget lets go of what was not used.
func (n *nodes) forget() { *n = nodes{} }

// list is a copy of a list of expressions, nil of an empty one.
func (n *nodes) list(l []ast.Expr) []ast.Expr {
	if len(l) == 0 {
		return nil
	}
	if len(n.exprs) < len(l) {
		n.exprs = make([]ast.Expr, max(len(l), min(n.args/2, 64)))
		n.args -= len(n.exprs)
	}
	copy(n.exprs, l)
	c := n.exprs[:len(l):len(l)]
	n.exprs = n.exprs[len(l):]
	return c
}
