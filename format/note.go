package format

import "tetra/lexer"

// A role is what a name stands for where its own kind does not tell.
type role uint8

const (
	plain    role = iota
	verbatim      // a key, a variable: its letters are the author's
	typeName      // a type in a declaration
	typePath      // 4D or cs at the beginning of a type
)

// A note says of a token what the tokens before it on its logical line make of it.
type note struct {
	role   role
	key    bool // the colon after a key of an object literal
	branch bool // the colon that begins a branch of Case of
	prefix bool // - and -> before an operand
	suffix bool // a bracket after an operand: an index, not a literal
}

// annotate makes the notes of all tokens.
func (p *printer) annotate() {
	tokens := p.in.Tokens
	p.notes = make([]note, len(tokens))
	for i := 0; i < len(tokens); {
		end := i
		for tokens[end].Kind != lexer.EOL && tokens[end].Kind != lexer.EOF {
			end++
		}
		p.annotateLine(tokens[i:end], p.notes[i:end])
		i = end + 1
	}
}

func (p *printer) annotateLine(line []lexer.Token, notes []note) {
	if len(line) == 0 {
		return
	}
	var open []bool // the brackets around the token, true for those of an object literal
	head := heading(line)
	types := head == lexer.Var || head == lexer.Property || head == lexer.Declare || head == lexer.Function || head == lexer.Constructor
	names := head == lexer.Var
	operand := false // an operand ends just before the token
	for i, t := range line {
		n := &notes[i]
		next := lexer.EOL
		if i+1 < len(line) {
			next = line[i+1].Kind
		}
		object := len(open) > 0 && open[len(open)-1]
		before := operand
		operand = endsOperand(t.Kind)
		switch t.Kind {
		case lexer.LParen, lexer.LBracket, lexer.LBrace, lexer.LParamAt, lexer.LCharRef:
			n.suffix = before
			open = append(open, t.Kind == lexer.LBrace && !before)
			if t.Kind == lexer.LCharRef { // closed by two
				open = append(open, false)
			}
		case lexer.RParen, lexer.RBracket, lexer.RBrace:
			if len(open) > 0 {
				open = open[:len(open)-1]
			}
		case lexer.OpSub:
			n.prefix = !before
		case lexer.Arrow:
			n.prefix = !before
			operand = before
		case lexer.Colon:
			n.branch = i == 0
			if object && i >= 2 && (line[i-2].Kind == lexer.LBrace || line[i-2].Kind == lexer.Semicolon) {
				n.key = true
				notes[i-1].role = verbatim
			}
			names = false
			if types && next == lexer.Name && !object {
				notes[i+1].role = typeRole(line[i+1:])
			}
		case lexer.Name:
			if names || n.role == plain && !t.Tokenised && next.IsAssign() {
				n.role = verbatim
			}
		default:
			if t.Kind.IsAssign() {
				types, names = false, false
			}
		}
	}
}

// typeRole is the role of the first name of a type: 4D and cs are commands in cs.Invoice too, any other name is a type.
func typeRole(line []lexer.Token) role {
	const class4D, classes = 1709, 1710
	switch n := line[0].Number; {
	case len(line) == 1 || line[1].Kind != lexer.Dot:
		return typeName
	case line[0].Name == lexer.Command && (n == class4D || n == classes):
		return typePath
	}
	return verbatim
}

// heading is the kind of a line: that of its first token, modifiers apart.
func heading(line []lexer.Token) lexer.Kind {
	for _, t := range line {
		if t.Kind != lexer.Modifier {
			return t.Kind
		}
	}
	return lexer.Modifier
}

func endsOperand(k lexer.Kind) bool {
	switch k {
	case lexer.Name, lexer.Word, lexer.Local, lexer.Param, lexer.Interprocess, lexer.Number, lexer.Text, lexer.Date, lexer.Time, lexer.Table,
		lexer.Field, lexer.RParen, lexer.RBracket, lexer.RBrace:
		return true
	}
	return false
}
