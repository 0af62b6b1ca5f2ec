package lexer

import (
	"strings"
	"unicode/utf8"
)

// A run is the words that stand in a row from some place, separated by nothing but blanks.
type run struct {
	n     int
	start [maxWords]int // of each word in the source
	end   [maxWords]int // of each word in the source
	foldE [maxWords]int // end of each word in fold
	fold  []byte        // the words folded, single blanks between
}

// maxWords bounds a run; names have at most 31 characters, some constants a few more.
const maxWords = 24

// folded gives words i to j (exclusive) in folded form.
func (r *run) folded(i, j int) []byte {
	from := 0
	if i > 0 {
		from = r.foldE[i-1] + 1
	}
	return r.fold[from:r.foldE[j-1]]
}

func (r *run) word(i int) []byte { return r.folded(i, i+1) }

// gather collects the run of words at i, where a name character stands.
func (s *scanner) gather(i int) {
	r := &s.run
	r.n, r.fold = 0, r.fold[:0]
	for r.n < maxWords {
		if r.n > 0 {
			r.fold = append(r.fold, ' ')
		}
		j := i
		ascii := true
		for {
			if j >= len(s.src) {
				break
			}
			c := s.src[j]
			if c >= utf8.RuneSelf {
				w := s.nameAt(j)
				if w == 0 {
					break
				}
				ascii = false
				j += w
				continue
			}
			if class[c]&(letter|digit) == 0 {
				break
			}
			j++
		}
		if ascii {
			for _, c := range []byte(s.src[i:j]) {
				if 'A' <= c && c <= 'Z' {
					c += 'a' - 'A'
				}
				r.fold = append(r.fold, c)
			}
		} else {
			r.fold = Fold(r.fold, s.src[i:j])
		}
		r.start[r.n], r.end[r.n], r.foldE[r.n] = i, j, len(r.fold)
		r.n++
		i = s.blanks(j)
		if i == j || s.nameAt(i) == 0 {
			return
		}
	}
}

// known tells whether one word of the source is a known name.
func (s *scanner) known(i, end int) bool {
	if s.names == nil {
		return false
	}
	s.run.fold = Fold(s.run.fold[:0], s.src[i:end])
	_, ok := s.names.Lookup(s.run.fold)
	return ok
}

// spacedName emits a name whose first word is a number, if there is one at i.
func (s *scanner) spacedName(i int) bool {
	s.gather(i)
	if kind, number, index, end := s.suffixAfter(s.run.end[s.run.n-1]); end > 0 {
		s.emitTokenised(kind, number, index, end)
		return true
	}
	m, e := s.longest(0)
	switch {
	case m >= 2:
		s.emitName(0, m, e)
	case s.operandBefore() || class[s.src[s.run.start[1]]]&digit != 0 || s.connects(1) || s.reservedAt(1):
		return false
	default: // a variable of the days when names could begin with a digit: $x:=0 Value 1, where a // was meant before Value
		first := s.start
		s.emitName(0, s.run.n, Entry{})
		if first { // a method of a project that is not known
			break
		}
		s.warn(i, s.pos, "this is read as the name of a variable: "+cutName(s.src[i:s.pos]), "a comment begins with //")
	}
	return true
}

// connects tells that word i is an operator or connective of other languages, so that what is written is no name: 1 to 10.
func (s *scanner) connects(i int) bool {
	switch string(s.run.word(i)) {
	case "and", "or", "xor", "mod", "div", "then", "do", "in", "of", "to", "is", "not", "step":
		return true
	}
	return false
}

// cutName is a name as it is shown in a message.
func cutName(s string) string {
	const limit = 30
	for i := range s {
		if i >= limit {
			return s[:i] + "..."
		}
	}
	return s
}

// ahead skips blanks and continued line ends: it finds what comes next on the logical line, comments apart.
func (s *scanner) ahead(i int) int {
	for {
		i = s.blanks(i)
		if s.at(i) != '\\' {
			return i
		}
		j := s.blanks(i + 1)
		next := s.lineEnd(j)
		if next == j {
			return i
		}
		i = next
	}
}

// longest finds the largest number of words from word i on that are a known name; 0 when none is.
func (s *scanner) longest(i int) (int, Entry) {
	if s.names == nil {
		return 0, Entry{}
	}
	r := &s.run
	for m := min(s.names.MaxWords(r.word(i)), r.n-i); m > 0; m-- {
		if e, ok := s.names.Lookup(r.folded(i, i+m)); ok {
			return m, e
		}
	}
	return 0, Entry{}
}

func (s *scanner) emitName(i, m int, e Entry) *Token {
	t := s.emit(Name, s.run.start[i], s.run.end[i+m-1])
	t.Name, t.Number, t.Index = e.Kind, int32(e.Number), int32(e.Index)
	return t
}

// name scans what begins with a character of names (a digit too, where the caller knows it begins a name).
func (s *scanner) name(i int) {
	switch {
	case s.prev == Dot, s.post && i == s.prevAt:
		s.emit(Word, i, s.wordEnd(i))
		return
	case s.words:
		s.singleWord(i)
		return
	}
	s.gather(i)
	r := &s.run
	if s.prev == Table && i == s.prevAt {
		s.field()
		return
	}
	end := r.end[r.n-1]
	if kind, number, index, suffixEnd := s.suffixAfter(end); suffixEnd > 0 {
		s.tokenised(kind, number, index, suffixEnd)
		return
	}
	kw, n := s.keyword()
	if n > 0 && (s.prev == LBrace || s.prev == Semicolon) && s.at(s.blanks(end)) == ':' && s.at(s.blanks(end)+1) != '=' {
		s.emit(Word, i, end) // the key of an object literal, whose letter case counts
		return
	}
	m, e := s.longest(0)
	if n > 0 && (n >= m || kw == Modifier) {
		s.emitKeyword(kw, n)
		return
	}
	if m == 0 {
		// Two names never stand side by side, so words nobody knows are one name: a method of a file read alone, or a
		// variable of the days when variables had blanks.
		s.emitName(0, r.n, Entry{})
		return
	}
	if m < r.n && !s.reservedAt(m) {
		// "Date of birth" is one unknown name although Date is a command, and so is "Log Folder", the method of a project
		// that is not known here, although both words are commands.
		s.emitName(0, r.n, Entry{})
		return
	}
	s.emitName(0, m, e)
}

// reservedAt tells whether word i is a word that cannot be part of a name.
func (s *scanner) reservedAt(i int) bool {
	switch string(s.run.word(i)) {
	case "if", "else", "while", "until", "for":
		return true
	}
	return false
}

// tokenised emits a name with a suffix. The number decides; all words belong to its label except a leading keyword.
func (s *scanner) tokenised(kind NameKind, number, index, end int) {
	r := &s.run
	if s.names != nil && s.names.MaxWords(r.word(0)) >= r.n {
		if _, ok := s.names.Lookup(r.folded(0, r.n)); ok {
			s.emitTokenised(kind, number, index, end)
			return
		}
	}
	// USE SET, End selection and Session are commands, so only keywords that a name may follow are split off
	switch kw, n := s.keyword(); {
	case n == 0 || n >= r.n:
	case kw == If || kw == While || kw == Until || kw == Return || kw == Else || kw == For || kw == EndIf || kw == Var || kw == ForEach:
		s.emitKeyword(kw, n)
		return
	}
	s.emitTokenised(kind, number, index, end)
}

func (s *scanner) emitTokenised(kind NameKind, number, index, end int) {
	t := s.emit(Name, s.run.start[0], end)
	t.Name, t.Number, t.Index, t.Tokenised = kind, int32(number), int32(index), true
}

// suffixAfter reads the token suffix of a name that ends at i. Blanks may stand between the two, as 4D in French once wrote them, where a colon
// cannot be anything else.
func (s *scanner) suffixAfter(i int) (kind NameKind, number, index, end int) {
	if s.at(i) != ':' {
		j := s.blanks(i)
		if j == i || s.at(j) != ':' || s.colons || s.typed {
			return 0, 0, 0, 0
		}
		i = j
	}
	return s.suffix(i)
}

// suffix reads :C1714, :K8:3 or :P13000:229 at i; end is 0 when none stands there.
func (s *scanner) suffix(i int) (kind NameKind, number, index, end int) {
	switch s.at(i + 1) {
	case 'C':
		end, number = s.decimal(i + 2)
		if number < 0 || s.nameAt(end) > 0 {
			return 0, 0, 0, 0
		}
		return Command, number, 0, end
	case 'K':
		kind = Constant
	case 'P':
		kind = Plugin
	default:
		return 0, 0, 0, 0
	}
	end, number = s.decimal(i + 2)
	if number < 0 || s.at(end) != ':' {
		return 0, 0, 0, 0
	}
	end, index = s.decimal(end + 1)
	if index < 0 || s.nameAt(end) > 0 {
		return 0, 0, 0, 0
	}
	return kind, number, index, end
}

// field emits the name that touches a table, with its number when one is written. Fields of subtables, which old databases have, belong to it:
// [People:1]Children:5'Age:2.
func (s *scanner) field() {
	start := s.run.start[0]
	end, number := s.fieldNumber(s.run.end[s.run.n-1])
	for s.at(end) == '\'' && s.nameAt(end+1) > 0 {
		s.gather(end + 1)
		end, _ = s.fieldNumber(s.run.end[s.run.n-1])
	}
	s.emit(Field, start, end).Number = int32(number)
}

// fieldNumber reads :7 at i; without it the number is 0.
func (s *scanner) fieldNumber(i int) (end, number int) {
	if s.at(i) == ':' {
		if e, n := s.decimal(i + 1); n >= 0 && s.nameAt(e) == 0 {
			return e, n
		}
	}
	return i, 0
}

// FieldName is the name in the spelling of a Field, without its number: Children'Age of Children:5'Age:2.
func FieldName(spelled string) string {
	name, rest, sub := strings.Cut(spelled, "'")
	if i := strings.LastIndexByte(name, ':'); i >= 0 {
		name = name[:i]
	}
	if sub {
		return name + "'" + FieldName(rest)
	}
	return name
}

func (s *scanner) emitKeyword(k Kind, n int) {
	t := s.emit(k, s.run.start[0], s.run.end[n-1])
	switch k {
	case Modifier:
		for i, w := range modifierWords {
			if string(s.run.word(0)) == w {
				t.Number = int32(i)
			}
		}
	case Property, Function, Extends, Alias:
		s.words = true
	case BeginSQL:
		s.sql = true
	}
}

// singleWord scans a name of a line whose names have no blanks. In a line such as "Function get total() : Real" that ends
// with the first token that is no word.
func (s *scanner) singleWord(i int) {
	end := s.wordEnd(i)
	if s.prev == Function && s.nameAt(s.blanks(end)) > 0 && s.blanks(end) > end {
		for a, w := range accessorWords {
			if len(w) == end-i && hasFold(s.src[i:], w) {
				s.emit(Accessor, i, end).Number = int32(a + 1)
				return
			}
		}
	}
	s.emit(Word, i, end)
}

// keyword recognises a keyword at the beginning of the run and gives the number of its words.
func (s *scanner) keyword() (Kind, int) {
	r := &s.run
	second := func(w string) bool { return r.n > 1 && string(r.word(1)) == w }
	switch string(r.word(0)) {
	case "if":
		return If, 1
	case "else":
		return Else, 1
	case "while":
		return While, 1
	case "until":
		return Until, 1
	case "for":
		if second("each") {
			return ForEach, 2
		}
		return For, 1
	case "case":
		if second("of") {
			return CaseOf, 2
		}
	case "end":
		if r.n < 2 {
			break
		}
		switch string(r.word(1)) {
		case "if":
			return EndIf, 2
		case "for":
			if r.n > 2 && string(r.word(2)) == "each" {
				return EndForEach, 3
			}
			return EndFor, 2
		case "case":
			return EndCase, 2
		case "while":
			return EndWhile, 2
		case "use":
			return EndUse, 2
		case "try":
			return EndTry, 2
		case "sql":
			if s.start {
				return EndSQL, 2
			}
		}
	case "return":
		if s.start && !s.assigned() || s.prev == LParen {
			return Return, 1
		}
	case "var":
		if s.start && r.n > 1 {
			return Var, 1
		}
		switch c := s.at(s.ahead(r.end[0])); c {
		case '$', '<', 0, '\n', '\r':
			if s.start {
				return Var, 1
			}
		}
	case "try":
		if s.start && r.n == 1 && !s.assigned() || r.n == 1 && s.at(s.ahead(r.end[0])) == '(' {
			return Try, 1
		}
	case "repeat":
		return s.alone(Repeat)
	case "catch":
		return s.alone(Catch)
	case "break":
		return s.alone(Break)
	case "continue":
		return s.alone(Continue)
	case "use":
		if s.start && !s.assigned() {
			if k, _ := s.longest(min(1, r.n-1)); r.n == 1 || k > 0 { // Use Storage lacks its parentheses
				return Use, 1
			}
		}
	case "begin":
		if s.start && second("sql") {
			return BeginSQL, 2
		}
	default:
		if k, n := s.frenchKeyword(); n > 0 {
			return k, n
		}
		if s.start {
			return s.declaration(0)
		}
	}
	return 0, 0
}

// alone is a keyword that has its line for itself.
func (s *scanner) alone(k Kind) (Kind, int) {
	if s.start && s.run.n == 1 && !s.assigned() && s.at(s.ahead(s.run.end[0])) != '(' {
		return k, 1
	}
	return 0, 0
}

// assigned tells whether the first word is followed by what can only follow a variable, so that it is no keyword.
func (s *scanner) assigned() bool {
	if s.run.n > 1 {
		return false
	}
	i := s.ahead(s.run.end[0])
	c, next := s.at(i), s.at(i+1)
	switch c {
	case '.':
		return class[next]&letter != 0
	case ':', '+', '*', '/':
		return next == '='
	case '-':
		return next == '=' || next == '>' && i == s.run.end[0]
	}
	return false
}

// declaration recognises the words that only mean something at the beginning of a line of a class: modifiers count as such
// only before Function, Class constructor or Alias.
func (s *scanner) declaration(i int) (Kind, int) {
	r := &s.run
	switch string(r.word(i)) {
	case "function":
		if r.n > i+1 || !s.assigned() {
			return Function, 1
		}
	case "class":
		if r.n > i+1 {
			switch string(r.word(i + 1)) {
			case "constructor":
				return Constructor, 2
			case "extends":
				return Extends, 2
			}
		}
	case "property":
		if r.n > i+1 {
			return Property, 1
		}
	case "alias":
		if r.n > i+2 {
			return Alias, 1
		}
	default:
		for _, w := range modifierWords {
			if string(r.word(i)) == w && r.n > i+1 {
				if k, _ := s.declaration(i + 1); k == Function || k == Constructor || k == Alias || k == Modifier {
					return Modifier, 1
				}
			}
		}
	}
	return 0, 0
}
