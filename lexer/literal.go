package lexer

import (
	"math"
	"unicode/utf8"
)

// text scans "...". The token keeps its quotes; escapes are read by the parser.
func (s *scanner) text(i int) {
	for j := i + 1; j < len(s.src); j++ {
		switch s.src[j] {
		case '"':
			s.emit(Text, i, j+1)
			return
		case '\\':
			if s.lineEnd(j+1) == j+1 {
				j++
			}
		case '\n', '\r':
			s.openText(i, j)
			return
		}
	}
	s.openText(i, len(s.src))
}

func (s *scanner) openText(i, end int) {
	hint := `end it with "; a quote inside a text is written \"`
	// "C:\folder\" ends in an escaped quote: say so, since the mark alone does not explain it
	if k := end; k-i > 2 {
		for k > i && blankAt(s.src, k-1) > 0 {
			k--
		}
		for k > i && (s.src[k-1] == ')' || s.src[k-1] == ';') {
			k--
		}
		if k-i > 2 && s.src[k-1] == '"' && s.src[k-2] == '\\' {
			hint = `\" is a quote inside the text; a backslash before the closing quote is written \\`
		}
	}
	s.fail(i, end, "the closing quote of this text is missing", "", hint)
	s.emit(Text, i, end)
}

// digits scans what begins with a digit: a number, or a name such as 4D or 00_Start.
func (s *scanner) digits(i int) {
	if s.prev == Dot && s.pos == s.prevAt || s.prev == Table && s.prevAt == i || s.words {
		s.name(i)
		return
	}
	j, n := i, 0
	for ; j < len(s.src); j++ {
		d := s.src[j] - '0'
		if d > 9 {
			break
		}
		n = n*10 + int(d)
	}
	if class[s.at(j)]&(letter|blank) == 0 {
		s.number(i, j, n)
		return
	}
	if w := s.nameAt(j); w > 0 {
		if end := s.special(i, j); end > 0 && !s.known(i, end) {
			s.emit(Number, i, end)
			return
		}
		s.name(i)
		return
	}
	// the constant 64 bit version, a project method called "2 columns"
	if j < len(s.src) && blankAt(s.src, j) > 0 && s.nameAt(s.blanks(j)) > 0 && s.spacedName(i) {
		return
	}
	s.number(i, j, n)
}

// special recognises 0x00FF and 1e5, whose digits run into letters at j. It gives the end, or 0.
func (s *scanner) special(i, j int) int {
	c := s.src[j] | 0x20
	switch {
	case c == 'x' && j == i+1 && s.src[i] == '0':
		k := j + 1
		for k < len(s.src) && class[s.src[k]]&hexDigit != 0 {
			k++
		}
		if k > j+1 && s.nameAt(k) == 0 {
			return k
		}
	case c == 'e':
		return s.exponent(j)
	}
	return 0
}

// exponent gives the end of e5, e+5 or e-5 at j, or 0.
func (s *scanner) exponent(j int) int {
	k := j + 1
	if c := s.at(k); c == '+' || c == '-' {
		k++
	}
	digits := k
	for k < len(s.src) && class[s.src[k]]&digit != 0 {
		k++
	}
	if k == digits || s.nameAt(k) > 0 {
		return 0
	}
	return k
}

// number scans a decimal number at i, of which the digits up to j have been read; n is what they are worth if they are less than ten.
func (s *scanner) number(i, j, n int) {
	if s.at(j) == '.' && class[s.at(j+1)]&digit != 0 {
		j++
		for j < len(s.src) && class[s.src[j]]&digit != 0 {
			j++
		}
		if c := s.at(j); c|0x20 == 'e' {
			if end := s.exponent(j); end > 0 {
				j = end
			}
		}
		s.emit(Number, i, j)
		return
	}
	t := s.emit(Number, i, j)
	if j-i < 10 {
		t.Number, t.Index = int32(n), 1
	}
}

// dollar scans $name, $1 and ${.
func (s *scanner) dollar(i int) {
	if s.prev == Dot || s.words {
		s.name(i)
		return
	}
	j := i + 1
	if s.at(j) == '{' {
		s.depth++
		s.emit(LParamAt, i, j+1)
		return
	}
	var kinds uint8
	for j < len(s.src) {
		w, k := 1, class[s.src[j]]
		switch {
		case k&(letter|digit) == 0:
			w = 0
		case s.src[j] >= utf8.RuneSelf:
			w = s.nameAt(j)
		}
		if w == 0 {
			break
		}
		kinds |= k
		j += w
	}
	switch {
	case j == i+1:
		s.fail(i, j, "a name is missing after $", "", "")
		s.emit(Bad, i, j)
	case kinds&letter == 0:
		number := 0
		for _, c := range []byte(s.src[i+1 : j]) {
			number = min(number*10+int(c-'0'), math.MaxInt32)
		}
		s.emit(Param, i, j).Number = int32(number)
	default:
		if !s.typed {
			j = s.moreWords(j)
		}
		s.emit(Local, i, j)
	}
}

// moreWords gives the end of a variable name that goes on after blanks, as in $Records in selection: 4D once allowed them, and
// nothing else can stand there. Words that other languages have as operators are left for the parser to complain about.
func (s *scanner) moreWords(end int) int {
	if s.at(end) < utf8.RuneSelf && class[s.at(end)]&blank == 0 {
		return end
	}
	first := end
	for {
		// in "$item in $list" the words are no name either
		switch s.at(s.blanks(end)) {
		case '$', '"', '(':
			return first
		}
		i := s.blanks(end)
		if i == end || s.nameAt(i) == 0 || class[s.src[i]]&digit != 0 {
			return end
		}
		j := i
		for w := s.nameAt(j); w > 0; w = s.nameAt(j) {
			j += w
		}
		switch len(s.src[i:j]) {
		case 2, 3, 4, 5:
			for _, w := range [...]string{"and", "or", "xor", "mod", "div", "then", "do", "is", "not", "if", "else", "for", "while", "until"} {
				if len(w) == j-i && hasFold(s.src[i:], w) {
					return end
				}
			}
		}
		end = j
	}
}

// interprocess scans the name after <> (or ◊), which ended at j.
func (s *scanner) interprocess(i, j int) {
	k := j
	for w := s.nameAt(k); w > 0; w = s.nameAt(k) {
		k += w
	}
	if k > j {
		k = s.moreWords(k)
		s.emit(Interprocess, i, k)
		return
	}
	s.fail(i, j, "the name of an interprocess variable is missing after <>", "", "")
	s.emit(Bad, i, j)
}

// time scans ?12:30:00?.
func (s *scanner) time(i int) {
	j, parts := i+1, 0
	for {
		k := j
		for k < len(s.src) && class[s.src[k]]&digit != 0 {
			k++
		}
		if k == j {
			break
		}
		parts++
		j = k
		if s.at(j) != ':' || parts == 3 {
			break
		}
		j++
	}
	if parts >= 2 && s.at(j) == '?' {
		s.emit(Time, i, j+1)
		return
	}
	if j > i+1 {
		s.fail(i, j, "this time is not complete", "", "a time is written ?hours:minutes:seconds?")
		s.emit(Bad, i, j)
		return
	}
	s.emit(Question, i, i+1)
}

// date scans !2024-02-29!.
func (s *scanner) date(i int) {
	j := i + 1
	for j < len(s.src) {
		c := s.src[j]
		if class[c]&digit == 0 && c != '-' && c != '/' && c != '.' && c != ' ' {
			break
		}
		j++
	}
	if s.at(j) == '!' && j > i+1 {
		s.emit(Date, i, j+1)
		if _, _, _, ok := ParseDate(s.src[i : j+1]); !ok {
			s.fail(i, j+1, "there is no such date", "", "a date is written !year-month-day!")
		}
		return
	}
	k := j
	for k < len(s.src) && (class[s.src[k]]&(letter|digit) != 0 || s.src[k] == '-' || s.src[k] == '/' || s.src[k] == '.') {
		k++
	}
	switch {
	case s.at(k) == '!' && k > i+1:
		s.fail(i, k+1, "this is no date", "", "a date is written !year-month-day!")
		s.emit(Bad, i, k+1)
	case s.at(i+1) == '=':
		s.fail(i, i+2, "not equal is written # in 4D, not !=", "", "")
		s.emit(OpNe, i, i+2)
	case !s.operandBefore() && (s.nameAt(i+1) > 0 && class[s.src[i+1]]&digit == 0 || s.at(i+1) == '$' || s.at(i+1) == '('):
		s.fail(i, i+1, "4D has no operator !", "", "write Not(...)")
		s.pos = i + 1
		s.line = true
		s.start = false
	default:
		j = min(max(j, i+1), len(s.src))
		s.fail(i, j, "this date is not complete", "", "a date is written !year-month-day!")
		s.emit(Bad, i, j)
	}
}

// ParseDate reads a date literal with its marks: !2024-02-29!, !2024/02/29!, and the regional forms !12/25/1996!, !25.12.96!.
// The null date, whose parts are 0, is 0, 0, 0. It is false for what is no date of the calendar.
func ParseDate(text string) (year, month, day int, ok bool) {
	var part [3]int
	var width [3]int
	n, sep := 0, byte(0)
	for i := 1; i < len(text)-1; i++ {
		c := text[i]
		switch {
		case class[c]&digit != 0:
			if part[n] > 99999 {
				return 0, 0, 0, false
			}
			part[n] = part[n]*10 + int(c-'0')
			width[n]++
		case c == ' ':
		default:
			if n == 2 {
				return 0, 0, 0, false
			}
			n, sep = n+1, c
		}
	}
	if n != 2 || width[0] == 0 || width[1] == 0 || width[2] == 0 {
		return 0, 0, 0, false
	}
	if part == [3]int{} {
		return 0, 0, 0, true
	}
	yearWidth := width[2]
	switch {
	case width[0] > 2 || sep == '-' && width[2] <= 2:
		year, month, day, yearWidth = part[0], part[1], part[2], width[0]
	case sep == '.' || part[0] > 12: // day first
		year, month, day = part[2], part[1], part[0]
	default: // month first, as in the US
		year, month, day = part[2], part[0], part[1]
	}
	if yearWidth <= 2 {
		if year < 30 {
			year += 2000
		} else {
			year += 1900
		}
	}
	if month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, 0, 0, false
	}
	return year, month, day, true
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// bracket scans [: a table in the place of an operand, else an index, a character reference or a collection.
func (s *scanner) bracket(i int, next byte) {
	if s.operandBefore() {
		s.depth++
		if next == '[' {
			s.depth++
			s.emit(LCharRef, i, i+2)
		} else {
			s.emit(LBracket, i, i+1)
		}
		return
	}
	if end, number, ok := s.table(i); ok {
		s.emit(Table, i, end).Number = int32(number)
		return
	}
	s.depth++
	s.emit(LBracket, i, i+1)
}

// table recognises [Name:4], and [Name] when a field name touches it or the database is known to have it. A collection
// literal that holds nothing but a name looks the same, so anything else is left to it.
func (s *scanner) table(i int) (end, number int, ok bool) {
	plain := true // words only
	j := i + 1
	for ; ; j++ {
		if j >= len(s.src) {
			return 0, 0, false
		}
		switch c := s.src[j]; c {
		case ']':
		case '\n', '\r', '"', '[', '(', ')', '{', '}', ';', '$', '?', '=', '<', '>', '\\', '`':
			return 0, 0, false
		case ':':
			k, n := s.decimal(j + 1)
			if k = s.blanks(k); n >= 0 && s.at(k) == ']' && j > i+1 {
				return k + 1, n, true
			}
			return 0, 0, false
		default:
			if class[c]&(letter|digit|blank) == 0 {
				plain = false
			}
			continue
		}
		break
	}
	first := s.blanks(i + 1)
	if !plain || s.nameAt(first) == 0 {
		return 0, 0, false
	}
	if class[s.src[first]]&digit != 0 { // [1] is a collection, [4D_Users] may be a table
		k, _ := s.decimal(first)
		if s.nameAt(k) == 0 {
			return 0, 0, false
		}
	}
	if s.tables != nil {
		s.run.fold = Fold(s.run.fold[:0], s.src[i+1:j])
		if n, known := s.tables.Table(s.run.fold); known {
			return j + 1, n, true
		}
	}
	if s.nameAt(j+1) > 0 || s.prev == Arrow && !s.post {
		return j + 1, 0, true
	}
	return 0, 0, false
}

// decimal reads digits at i; number is -1 when there are none.
func (s *scanner) decimal(i int) (end, number int) {
	j, n := i, 0
	for j < len(s.src) && class[s.src[j]]&digit != 0 {
		n = min(n*10+int(s.src[j]-'0'), math.MaxInt32)
		j++
	}
	if j == i {
		return i, -1
	}
	return j, n
}

// Unquote gives the content of a text token: quotes dropped, \n \t \r \\ \" read, any other backslash kept. A text whose
// closing quote is missing is accepted.
func Unquote(token string) string {
	body := token[min(1, len(token)):]
	simple := true
	for i := 0; i < len(body); i++ {
		if body[i] == '\\' {
			simple = false
			i++
		} else if body[i] == '"' {
			body = body[:i]
		}
	}
	if simple {
		return body
	}
	out := make([]byte, 0, len(body))
	for i := 0; i < len(body); i++ {
		c := body[i]
		if c == '\\' && i+1 < len(body) {
			switch body[i+1] | 0x20 {
			case 'n':
				c = '\n'
			case 't':
				c = '\t'
			case 'r':
				c = '\r'
			default:
				switch body[i+1] {
				case '\\', '"':
					c = body[i+1]
				default:
					out = append(out, c)
					continue
				}
			}
			i++
		}
		out = append(out, c)
	}
	return string(out)
}

// wordEnd gives the end of the characters at i that may stand in a property name; $ is one of them.
func (s *scanner) wordEnd(i int) int {
	for i < len(s.src) {
		c := s.src[i]
		if c < utf8.RuneSelf {
			if class[c]&(letter|digit) == 0 && c != '$' {
				break
			}
			i++
			continue
		}
		w := s.nameAt(i)
		if w == 0 {
			break
		}
		i += w
	}
	return i
}
