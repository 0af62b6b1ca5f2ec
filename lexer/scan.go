package lexer

import (
	"math"
	"unicode/utf8"

	"tetra/diag"
)

// A Result is what a scan found. It may be reused: Scan keeps its buffers.
type Result struct {
	Source   *diag.Source
	Tokens   []Token // each logical line closed by an EOL, then one EOF
	Comments []Comment
	Errors   diag.List
	// Open tells that the text ended inside a comment, a continued line or SQL: more lines would complete it.
	Open bool
	// French tells that keywords are written in French.
	French bool

	fold []byte // scratch of the scanner
}

// Options of a scan. The zero value is how a file is read.
type Options struct {
	// Names tells which names exist; nil knows keywords only.
	Names Names
	// JoinOpen lets a line go on while a bracket is open, without a backslash. A prompt reads so.
	JoinOpen bool
}

// What is said about a text that is not 4D at all has bounds, for a line and for a source.
const (
	maxErrors     = 1000
	maxLineErrors = 10
)

// Scan cuts a source into tokens. It never fails: what cannot be read is a Bad token and an error in the list.
func Scan(src *diag.Source, opt Options, r *Result) {
	var s Scanner
	s.Begin(src, opt, r)
	s.piece(math.MaxInt)
}

// A Scanner gives the tokens of a source piece by piece, so that those of a large source need not be in memory together. The zero value is ready
// for Begin; it belongs to one goroutine.
type Scanner struct {
	s    scanner
	done bool
}

// pieceSize is how many tokens a piece has, and those of the line that is then not complete.
const pieceSize = 1000

// Begin makes r empty and gets ready for the first More.
func (c *Scanner) Begin(src *diag.Source, opt Options, r *Result) {
	r.Source, r.Tokens, r.Comments, r.Errors, r.Open = src, r.Tokens[:0], r.Comments[:0], nil, false
	r.French = false
	c.s = scanner{src: src.Text, names: opt.Names, join: opt.JoinOpen, out: r, start: true}
	c.s.tables, _ = opt.Names.(TableNames)
	if len(c.s.src) > math.MaxInt32 {
		c.s.fail(0, 0, "this source is larger than 2 GB", "", "")
		c.s.src = ""
	}
	c.s.run.fold = r.fold
	c.done = false
	c.s.begin()
}

// More puts the next piece, of whole logical lines, in the place of the tokens of the one before; comments and errors add up. The last piece ends
// with an EOF. It is false when that was the last.
func (c *Scanner) More() bool {
	if c.done {
		return false
	}
	c.s.out.Tokens = c.s.out.Tokens[:0]
	c.piece(pieceSize)
	return true
}

// Done tells that the last More gave the last piece.
func (c *Scanner) Done() bool { return c.done }

// Release lets go of the source.
func (c *Scanner) Release() { c.s = scanner{} }

// piece scans until there are so many tokens and a line has ended.
func (c *Scanner) piece(limit int) {
	s := &c.s
	if !s.scan(limit) {
		return
	}
	c.done = true
	s.out.fold = s.run.fold[:0]
	s.token(EOF, len(s.src), len(s.src))
}

type scanner struct {
	src    string
	pos    int
	names  Names
	tables TableNames
	out    *Result

	start      bool // nothing but modifiers yet on this logical line
	line       bool // a token of this logical line was emitted
	words      bool // names of this line are single words: property, Function, Alias, Class extends
	typed      bool // the line declares with types: var, #DECLARE, Function, Class constructor
	prev       Kind // last token of the line, EOL at its start
	prevAt     int  // where it ended
	post       bool // it was an Arrow standing after an operand
	sql        bool // Begin SQL was read, the text begins after this line
	join       bool
	depth      int  // open brackets, counted for join only
	lineErrors int  // on this logical line
	colons     bool // a ternary or an object literal stands on this logical line, where a colon may stand by itself

	language language

	run run
}

func (s *scanner) fail(start, end int, message, label, hint string) {
	s.report(&diag.Error{Message: message, Label: label, Hint: hint, Span: diag.At(start, end)})
}

// warn reports what 4D lets pass.
func (s *scanner) warn(start, end int, message, hint string) {
	s.report(&diag.Error{Severity: diag.IsWarning, Message: message, Hint: hint, Span: diag.At(start, end)})
}

func (s *scanner) report(e *diag.Error) {
	if s.lineErrors++; len(s.out.Errors) < maxErrors && s.lineErrors <= maxLineErrors {
		e.Code, e.Source = "syntax", s.out.Source
		s.out.Errors = append(s.out.Errors, e)
	}
}

func (s *scanner) emit(k Kind, start, end int) *Token {
	if noted[k] || s.words {
		s.note(k)
	} else {
		s.post, s.start = false, false
	}
	s.line, s.prev, s.prevAt, s.pos = true, k, end, end
	return s.token(k, start, end)
}

// noted is the kinds of tokens that say something of the line beyond themselves.
var noted = [NumKinds]bool{Arrow: true, Modifier: true, Var: true, Declare: true, Property: true, Function: true, Constructor: true}

// note keeps what a token says of its line.
func (s *scanner) note(k Kind) {
	s.post = k == Arrow && s.prev.ends()
	s.start = s.start && k == Modifier
	s.typed = s.typed || k >= Var && k <= Constructor
	s.words = s.words && k != LParen && k != Colon && k != Arrow && k != Assign
}

// token adds a token. Its fields are written where it stands: a composite literal would be built elsewhere and copied in wider pieces than it was
// written in, for which the processor waits.
func (s *scanner) token(k Kind, start, end int) *Token {
	s.out.Tokens = append(s.out.Tokens, Token{})
	t := &s.out.Tokens[len(s.out.Tokens)-1]
	t.Kind, t.Start, t.End = k, uint32(start), uint32(end)
	return t
}

func (s *scanner) comment(k CommentKind, start, end int) {
	s.out.Comments = append(s.out.Comments, Comment{k, uint32(start), uint32(end)})
	s.pos = end
}

// operandBefore tells that an operand has just ended, so that [ ( { ? . and -> are suffixes or operators.
func (s *scanner) operandBefore() bool { return s.prev.ends() || s.post }

// endLine closes the logical line at a place. Lines without tokens leave none.
func (s *scanner) endLine(at int) {
	if s.line {
		s.token(EOL, at, at)
	}
	s.start, s.line, s.words, s.typed, s.prev, s.post = true, false, false, false, EOL, false
	s.depth, s.colons, s.lineErrors = 0, false, 0
}

// Classes of bytes.
const (
	letter uint8 = 1 << iota // also every byte of a character outside ASCII
	digit
	blank
	hexDigit
)

var class = func() (t [256]uint8) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '_', c >= utf8.RuneSelf:
			t[c] = letter
		case '0' <= c && c <= '9':
			t[c] = digit | hexDigit
		case c == ' ', 0 < c && c < ' ' && c != '\n' && c != '\r':
			t[c] = blank // other control characters occur in old sources and mean nothing
		}
		if 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F' {
			t[c] |= hexDigit
		}
	}
	return t
}()

// blankAt gives the width of the blank at i, 0 when there is none. Line ends are not blanks.
func blankAt(s string, i int) int {
	c := s[i]
	if class[c]&blank != 0 {
		return 1
	}
	switch {
	case c == 0xC2 && i+1 < len(s) && s[i+1] == 0xA0: // no-break space
		return 2
	case (c == 0xE2 || c == 0xE3 || c == 0xEF) && i+2 < len(s):
		switch r, _ := utf8.DecodeRuneInString(s[i:]); {
		case r >= 0x2000 && r <= 0x200B, r == 0x202F, r == 0x205F, r == 0x3000, r == 0xFEFF:
			return 3
		}
	}
	return 0
}

// nameAt gives the width of the character at i if it may stand in a name (at its beginning too, digits apart), else 0.
func (s *scanner) nameAt(i int) int {
	if i >= len(s.src) {
		return 0
	}
	c := s.src[i]
	if c < utf8.RuneSelf {
		if class[c]&(letter|digit) != 0 {
			return 1
		}
		return 0
	}
	r, w := utf8.DecodeRuneInString(s.src[i:])
	if curly(r) || w > 1 && blankAt(s.src, i) > 0 {
		return 0
	}
	return w
}

// curly tells the typographic characters that stand in for 4D's own when code went through a word processor.
func curly(r rune) bool {
	switch r {
	case '\u201C', '\u201D', '\u201E', '\u2018', '\u2019', '\u2260', '\u2264', '\u2265':
		return true
	}
	return false
}

func (s *scanner) blanks(i int) int {
	for i < len(s.src) {
		w := blankAt(s.src, i)
		if w == 0 {
			break
		}
		i += w
	}
	return i
}

func (s *scanner) at(i int) byte {
	if i < len(s.src) {
		return s.src[i]
	}
	return 0
}

// lineEnd gives the place after the line end at i, or i when none is there.
func (s *scanner) lineEnd(i int) int {
	switch s.at(i) {
	case '\n':
		return i + 1
	case '\r':
		if s.at(i+1) == '\n' {
			return i + 2
		}
		return i + 1
	}
	return i
}

// begin passes over what only the beginning of a source has.
func (s *scanner) begin() {
	for s.pos < len(s.src) && s.src[s.pos] == 0xEF && blankAt(s.src, s.pos) == 3 { // byte order marks, some files have two
		s.pos += 3
	}
	if s.at(s.pos) == '#' && s.at(s.pos+1) == '!' {
		s.comment(ShebangComment, s.pos, s.toLineEnd(s.pos))
	}
}

// scan reads until there are so many tokens and another line begins; it is true at the end of the text.
func (s *scanner) scan(limit int) bool {
	for s.pos < len(s.src) {
		i, c := s.pos, s.src[s.pos]
		switch k := class[c]; {
		case k&blank != 0:
			s.pos++
		case c == '\n' || c == '\r':
			s.newLine()
		case len(s.out.Tokens) >= limit && !s.line && !s.commentAt(i):
			return false
		case k&letter != 0:
			s.letter(i, c)
		case k&digit != 0:
			s.digits(i)
		default:
			s.symbol(i, c)
		}
	}
	if s.sql {
		s.endLine(s.pos)
		s.out.Open = true
	}
	if s.join && s.depth > 0 {
		s.out.Open = true
	}
	s.endLine(s.pos)
	return true
}

func (s *scanner) commentAt(i int) bool {
	switch s.src[i] {
	case '`':
		return true
	case '/':
		return s.at(i+1) == '/' || s.at(i+1) == '*'
	}
	return false
}

func (s *scanner) newLine() {
	next := s.lineEnd(s.pos)
	if s.join && s.depth > 0 {
		s.pos = next
		return
	}
	s.endLine(s.pos)
	s.pos = next
	if s.sql {
		s.sql = false
		s.scanSQL()
	}
}

// toLineEnd gives the end of the line at or after i, without continuation.
func (s *scanner) toLineEnd(i int) int {
	for i < len(s.src) && s.src[i] != '\n' && s.src[i] != '\r' {
		i++
	}
	return i
}

// scanSQL takes the lines up to End SQL as one token.
func (s *scanner) scanSQL() {
	start := s.pos
	for i := start; ; {
		if i >= len(s.src) {
			s.emit(SQL, start, len(s.src))
			s.endLine(len(s.src))
			s.out.Open = true
			return
		}
		j := s.blanks(i)
		if s.endsSQL(j) {
			s.emit(SQL, start, i)
			s.endLine(i)
			s.pos = j
			return
		}
		i = s.toLineEnd(i)
		i = s.lineEnd(i)
	}
}

func (s *scanner) endsSQL(i int) bool {
	const end, fin = "end sql", "fin sql"
	return hasFold(s.src[i:], end) && s.nameAt(i+len(end)) == 0 ||
		s.language == inFrench && hasFold(s.src[i:], fin) && s.nameAt(i+len(fin)) == 0
}

// hasFold tells whether s begins with an ASCII text in lower case, whatever its own case.
func hasFold(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := range len(prefix) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != prefix[i] {
			return false
		}
	}
	return true
}

func (s *scanner) lineComment(k CommentKind, start int) {
	i := start
	for {
		i = s.toLineEnd(i)
		if i >= len(s.src) {
			// A comment that is continued by the end of the text is just a comment.
			break
		}
		if s.src[i-1] != '\\' {
			break
		}
		i = s.lineEnd(i) // lines are joined before comments are recognised
	}
	s.comment(k, start, i)
}

func (s *scanner) blockComment(start int) {
	depth := 1
	i := start + 2
	for i < len(s.src) {
		switch {
		case s.src[i] == '*' && s.at(i+1) == '/':
			depth--
			i += 2
			if depth == 0 {
				s.comment(BlockComment, start, i)
				return
			}
		case s.src[i] == '/' && s.at(i+1) == '*':
			depth++
			i += 2
		default:
			i++
		}
	}
	s.report(&diag.Error{Severity: diag.IsWarning, Message: "this comment is never closed", Label: "opened here", Hint: "close it with */",
		Span: diag.At(start, start+2), Incomplete: true})
	s.out.Open = true
	s.comment(BlockComment, start, len(s.src))
}

// symbol scans what begins with neither a letter nor a digit.
func (s *scanner) symbol(i int, c byte) {
	next := s.at(i + 1)
	switch c {
	case '$':
		s.dollar(i)
	case '"':
		s.text(i)
	case '(':
		s.depth++
		s.emit(LParen, i, i+1)
	case ')':
		s.depth--
		s.emit(RParen, i, i+1)
	case ';':
		s.emit(Semicolon, i, i+1)
	case ',':
		s.emit(Comma, i, i+1)
	case '.':
		switch {
		case next == '.' && s.at(i+2) == '.':
			s.emit(Ellipsis, i, i+3)
		case class[next]&digit != 0 && !s.operandBefore():
			s.number(i, i, 0)
		default:
			s.emit(Dot, i, i+1)
		}
	case ':':
		s.colon(i, next)
	case '[':
		s.bracket(i, next)
	case ']':
		s.depth--
		s.emit(RBracket, i, i+1)
	case '{':
		s.depth++
		s.colons = s.colons || !s.operandBefore()
		s.emit(LBrace, i, i+1)
	case '}':
		s.depth--
		s.emit(RBrace, i, i+1)
	case '/':
		switch next {
		case '/':
			s.lineComment(LineComment, i)
		case '*':
			s.blockComment(i)
		default:
			s.either(i, next == '=', DivAssign, OpDiv)
		}
	case '`':
		s.lineComment(BacktickComment, i)
	case '\\':
		s.backslash(i)
	case '+':
		s.either(i, next == '=', AddAssign, OpAdd)
	case '-':
		if next == '>' {
			s.emit(Arrow, i, i+2)
		} else {
			s.either(i, next == '=', SubAssign, OpSub)
		}
	case '*':
		switch next {
		case '+':
			s.emit(OpScaleH, i, i+2)
		case '|':
			s.emit(OpScaleV, i, i+2)
		default:
			s.either(i, next == '=', MulAssign, OpMul)
		}
	case '%':
		s.emit(OpMod, i, i+1)
	case '^':
		s.either(i, next == '|', OpBitXor, OpPow)
	case '=':
		s.emit(OpEq, i, i+1)
	case '#':
		if s.start && hasFold(s.src[i:], "#declare") && s.nameAt(i+len("#declare")) == 0 {
			s.emit(Declare, i, i+len("#declare"))
		} else {
			s.emit(OpNe, i, i+1)
		}
	case '<':
		s.less(i, next)
	case '>':
		switch next {
		case '=':
			s.emit(OpGe, i, i+2)
		case '>':
			s.emit(OpShr, i, i+2)
		default:
			s.emit(OpGt, i, i+1)
		}
	case '&':
		s.either(i, next == '&', OpAndThen, OpAnd)
	case '|':
		s.either(i, next == '|', OpOrElse, OpOr)
	case '?':
		s.question(i, next)
	case '!':
		s.date(i)
	default:
		s.strange(i)
	}
}

// either emits a token of two characters or its shorter form.
func (s *scanner) either(i int, long bool, two, one Kind) {
	if long {
		s.emit(two, i, i+2)
	} else {
		s.emit(one, i, i+1)
	}
}

func (s *scanner) less(i int, next byte) {
	switch {
	case next == '<':
		// a<<>b compares with the interprocess variable <>b
		if s.at(i+2) == '>' && s.nameAt(i+3) > 0 {
			s.emit(OpLt, i, i+1)
		} else {
			s.emit(OpShl, i, i+2)
		}
	case next == '=':
		s.emit(OpLe, i, i+2)
	case next == '>' && s.operandBefore():
		s.fail(i, i+2, "not equal is written # in 4D, not <>", "", "")
		s.emit(OpNe, i, i+2)
	case next == '>':
		s.interprocess(i, i+2)
	default:
		s.emit(OpLt, i, i+1)
	}
}

func (s *scanner) question(i int, next byte) {
	if !s.operandBefore() {
		s.time(i)
		return
	}
	switch next {
	case '?':
		s.emit(OpBitTest, i, i+2)
	case '+':
		s.emit(OpBitSet, i, i+2)
	case '-':
		s.emit(OpBitClear, i, i+2)
	default:
		s.colons = true
		s.emit(Question, i, i+1)
	}
}

// colon scans :=, : and the suffix of a name without a label, :C1776: 4D writes so a command that it does not know itself.
func (s *scanner) colon(i int, next byte) {
	if s.line && !s.operandBefore() {
		if kind, number, index, end := s.suffix(i); end > 0 {
			t := s.emit(Name, i, end)
			t.Name, t.Number, t.Index, t.Tokenised = kind, int32(number), int32(index), true
			return
		}
	}
	s.either(i, next == '=', Assign, Colon)
}

// backslash is a continuation at the end of a line, else the integer division.
func (s *scanner) backslash(i int) {
	j := s.blanks(i + 1)
	if j >= len(s.src) {
		s.pos, s.out.Open = j, true
		return
	}
	if next := s.lineEnd(j); next > j {
		s.pos = next
		if next == len(s.src) {
			s.out.Open = true
		}
		return
	}
	s.emit(OpIntDiv, i, i+1)
}

// strange reports characters that 4D does not have.
func (s *scanner) strange(i int) {
	c := s.src[i]
	if c == '\'' {
		end := i + 1
		for end < len(s.src) && s.src[end] != '\'' && s.src[end] != '\n' && s.src[end] != '\r' {
			end++
		}
		if s.at(end) == '\'' {
			s.fail(i, end+1, "4D has no single quotes", "", `write the text between straight double quotes: "..."`)
			s.emit(Bad, i, end+1)
			return
		}
	}
	end := i + 1
	for end < len(s.src) && s.src[end] == c {
		end++
	}
	hint := ""
	switch c {
	case '~':
		hint = "there is no operator ~; invert bits with ^| -1"
	case '@':
		hint = `the wildcard @ stands inside a text: "Smith@"`
	}
	s.fail(i, end, "this character has no meaning in 4D", "", hint)
	s.emit(Bad, i, end)
}

// letter scans what begins with a letter or with a character outside ASCII.
func (s *scanner) letter(i int, c byte) {
	if c >= utf8.RuneSelf {
		if w := blankAt(s.src, i); w > 0 {
			s.pos += w
			return
		}
		r, w := utf8.DecodeRuneInString(s.src[i:])
		switch {
		case r == '\u25CA': // ◊, how the Mac once showed <>
			s.interprocess(i, i+w)
			return
		case curly(r):
			s.typographic(i, r, w)
			return
		}
	}
	s.name(i)
}

func (s *scanner) typographic(i int, r rune, w int) {
	switch r {
	case '\u2260', '\u2264', '\u2265':
		op, k := "#", OpNe
		if r == '\u2264' {
			op, k = "<=", OpLe
		} else if r == '\u2265' {
			op, k = ">=", OpGe
		}
		s.fail(i, i+w, "the operator "+string(r)+" is written "+op, "", "")
		s.emit(k, i, i+w)
		return
	case '\u2018', '\u2019':
		s.fail(i, i+w, "this is a curly quote", "", `texts stand between straight double quotes: "..."`)
		s.emit(Bad, i, i+w)
		return
	}
	end := i + w
	for end < len(s.src) && s.src[end] != '\n' && s.src[end] != '\r' {
		r, w := utf8.DecodeRuneInString(s.src[end:])
		end += w
		if r == '\u201D' || r == '\u201C' || r == '"' {
			break
		}
	}
	s.fail(i, end, "this text is written with curly quotes", "", `use straight quotes: "..."`)
	s.emit(Bad, i, end)
}
