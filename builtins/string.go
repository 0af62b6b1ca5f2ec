package builtins

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"tetra/interp"
	"tetra/value"
)

func stringTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "String", Number: 10,
			Syntax:  `( expression : any {; format : Integer, Text {; addTime : Time}} ) : Text`,
			Summary: "Returns a value as text, in its default format or in the one given.",
			Notes: "A whole number as format of a number is a radix from 2 to 36. Undefined is an empty text, Null is \"null\". " +
				"Names of days and months, separators and the order of dates are those of the option --locale, en_US by default; Booleans are English.",
			Examples: "String(2/3) // 0.6666666666667\nString(2^15;\"###,##0 Inhabitants\") // 32,768 Inhabitants\nString(254;16) // fe\n" +
				"String(!2023-11-27!;Internal date long) // November 27, 2023\nString(?17:30:45?;HH MM AM PM) // 5:30 PM\nString(True) // True",
			Run: stringOf,
			Quick: func(p *interp.Process, args []value.Value) (value.Value, bool) {
				if len(args) != 1 || !args[0].IsNum() || p.Interp().Options().Locale != nil {
					return value.Undef, false
				}
				return value.ToText(args[0]), true
			},
		},
		{
			Name: "Num", Number: 11,
			Syntax:  `( expression : any {; separatorOrBase : Text, Integer} ) : Real`,
			Summary: "Returns a text or a Boolean as a number.",
			Notes: "Characters that belong to no number are skipped. The decimal separator is the point unless another is given. With a " +
				"whole number from 2 to 36, or 0, the text is read in that base, up to the first character that is no digit of it.",
			Examples: "Num(\"A1B2C3\") // 123\nNum(\"-9\") // -9\nNum(\"33333,33\";\",\") // 33333.33\nNum(\"0xFF\";16) // 255\nNum(1=1) // 1",
			Run:      num,
		},
		{
			Name: "Substring", Number: 12,
			Syntax:   `( source : Text ; firstChar : Integer {; numChars : Integer} ) : Text`,
			Summary:  "Returns the characters of source from position firstChar on, at most numChars of them.",
			Examples: "Substring(\"08/04/62\";4;2) // 04\nSubstring(\"Emergency\";1;6) // Emerge\nSubstring(\"abc\";2) // bc",
			Run: func(c *interp.Call) (value.Value, error) {
				return c.Proc.Cursor().Substring(c.Args[0], c.Int(1), c.IntOr(2, math.MaxInt32)), nil
			},
			Quick: func(p *interp.Process, args []value.Value) (value.Value, bool) {
				if len(args) != 3 || !args[1].IsNum() || !args[2].IsNum() {
					return value.Undef, false
				}
				return p.Cursor().Substring(args[0], int(args[1].Float()), int(args[2].Float())), true
			},
		},
		{
			Name: "Uppercase", Number: 13,
			Syntax:   `( aString : Text {; *} ) : Text`,
			Summary:  "Returns the text in capital letters, without accents unless * is given.",
			Examples: "Uppercase(\"hélène\") // HELENE\nUppercase(\"hélène\";*) // HÉLÈNE",
			Run:      func(c *interp.Call) (value.Value, error) { return changeCase(c, strings.ToUpper) },
		},
		{
			Name: "Lowercase", Number: 14,
			Syntax:   `( aString : Text {; *} ) : Text`,
			Summary:  "Returns the text in small letters, without accents unless * is given.",
			Examples: "Lowercase(\"DÉJÀ VU\") // deja vu\nLowercase(\"DÉJÀ VU\";*) // déjà vu",
			Run:      func(c *interp.Call) (value.Value, error) { return changeCase(c, strings.ToLower) },
		},
		{
			Name: "Position", Number: 15,
			Syntax: "( find : Text ; aString : Text {; start : Integer {; ← lengthFound : Integer}}{; *} ) : Integer\n" +
				"( find : Text ; aString : Text ; start : Integer ; ← lengthFound : Integer ; options : Integer ) : Integer",
			Summary: "Returns the position of the first occurrence of find in aString, or 0.",
			Notes: "Case, accents and ligatures do not count, so lengthFound may differ from the length of find. With * characters are compared by their codes. " +
				"@ is no wildcard here. Of the options, `sk char codes`, `sk case insensitive`, `sk diacritic insensitive` and `sk whole word` count.",
			Examples: "Position(\"ll\";\"Willow\") // 3\nPosition(\"day\";\"Today is the first day\";4) // 20\nPosition(\"DAY\";\"Today is the first day\";1;*) // 0",
			Run:      position,
		},
		{
			Name: "Length", Number: 16,
			Syntax:   `( string : Text ) : Integer`,
			Summary:  "Returns the number of characters of a text.",
			Notes:    "Characters are UTF-16 units: an emoji counts as two.",
			Examples: "Length(\"Topaz\") // 5\nLength(\"\") // 0",
			Run:      func(c *interp.Call) (value.Value, error) { return integer(c.Proc.Cursor().Len(c.Args[0])) },
		},
		{
			Name: "Char", Number: 90,
			Syntax:   `( charCode : Integer ) : Text`,
			Summary:  "Returns the character that has this code.",
			Notes:    "A code above 65535 gives the whole character, of two UTF-16 units.",
			Examples: "Char(65) // A\nLength(Char(Carriage return)) // 1\nChar(55357)+Char(56832) // 😀",
			Run: func(c *interp.Call) (value.Value, error) {
				n := c.Int(0)
				if n < 0 || n > unicode.MaxRune {
					return value.Empty, nil
				}
				return value.TextBytes(value.AppendChar(nil, rune(n))), nil
			},
			Quick: func(_ *interp.Process, args []value.Value) (value.Value, bool) {
				if n := args[0].Float(); args[0].IsNum() && n >= 0 && n < 128 {
					return value.ASCII(byte(n)), true
				}
				return value.Undef, false
			},
		},
		{
			Name: "Character code", Number: 91,
			Syntax:   `( character : Text ) : Integer`,
			Summary:  "Returns the UTF-16 code of the first character of a text, 0 for an empty one.",
			Examples: `Character code("ABC") // 65`,
			Run: func(c *interp.Call) (value.Value, error) {
				r, size := value.DecodeChar(c.Text(0))
				switch {
				case size == 0:
					r = 0
				case r >= 0x10000:
					r = 0xD800 + (r-0x10000)>>10
				}
				return integer(int(r))
			},
			Quick: func(_ *interp.Process, args []value.Value) (value.Value, bool) {
				if args[0].IsASCII() && args[0].ByteLen() > 0 {
					return value.Int(int(args[0].Str()[0])), true
				}
				return value.Undef, false
			},
		},
		{
			Name: "Insert string", Number: 231,
			Syntax:   `( source : Text ; what : Text ; where : Integer ) : Text`,
			Summary:  "Returns source with another text inserted before position where.",
			Examples: "Insert string(\"The tree\";\" green\";4) // The green tree\nInsert string(\"Shut\";\"o\";3) // Shout",
			Run: func(c *interp.Call) (value.Value, error) {
				before, after := cut(c, c.Args[0], c.Int(2))
				return value.Concat(value.Concat(before, c.Args[1]), after), nil
			},
		},
		{
			Name: "Delete string", Number: 232,
			Syntax:   `( source : Text ; where : Integer ; numChars : Integer ) : Text`,
			Summary:  "Returns source without the numChars characters from position where on.",
			Examples: "Delete string(\"Lamborghini\";6;6) // Lambo\nDelete string(\"Indentation\";6;2) // Indention",
			Run: func(c *interp.Call) (value.Value, error) {
				where, n := max(c.Int(1), 1), c.Int(2)
				if n <= 0 {
					return c.Args[0], nil
				}
				before, rest := cut(c, c.Args[0], where)
				return value.Concat(before, c.Proc.Cursor().Substring(rest, n+1, math.MaxInt32)), nil
			},
		},
		{
			Name: "Replace string", Number: 233,
			Syntax:   `( source : Text ; oldString : Text ; newString : Text {; howMany : Integer}{; *} ) : Text`,
			Summary:  "Returns source with the occurrences of oldString replaced, all of them or the first howMany.",
			Notes:    "Case, accents and ligatures do not count unless * is given.",
			Examples: "Replace string(\"Willow\";\"ll\";\"d\") // Widow\nReplace string(\"Crème brûlée\";\"Brulee\";\"caramel\") // Crème caramel\nReplace string(\"Crème brûlée\";\"Brulee\";\"caramel\";*) // Crème brûlée\nReplace string(\"aaa\";\"a\";\"b\";2) // bba",
			Run:      replaceString,
		},
		{
			Name: "Change string", Number: 234,
			Syntax:   `( source : Text ; newChars : Text ; where : Integer ) : Text`,
			Summary:  "Returns source with its characters from position where on overwritten by others.",
			Examples: "Change string(\"Acme\";\"CME\";2) // ACME\nChange string(\"November\";\"Dec\";1) // December",
			Run: func(c *interp.Call) (value.Value, error) {
				source, chars, where := c.Args[0], c.Args[1], c.Int(2)
				l := source.Len()
				if where < 1 || where > l || chars.ByteLen() == 0 {
					return source, nil
				}
				cur := c.Proc.Cursor()
				chars = cur.Substring(chars, 1, l-where+1)
				before, rest := cut(c, source, where)
				return value.Concat(value.Concat(before, chars), cur.Substring(rest, chars.Len()+1, math.MaxInt32)), nil
			},
		},
		{
			Name: "Localized string", Number: 991,
			Syntax:  `( resName : Text ) : Text`,
			Summary: "Returns the text with this resname in the XLIFF files of the application.",
			Notes: "The files of the .lproj folder of the current language are searched first, then those of the language without region, of the default language, of the " +
				"first .lproj folder and of Resources itself. A name that is not found gives an empty text and OK becomes 0.",
			Examples: `Length(Localized string("CommonMenuFile")) // 0`,
			Run:      localizedString,
		},
		{
			Name: "Match regex", Number: 1019,
			Syntax: "( pattern : Text ; aString : Text ) : Boolean\n" +
				"( pattern : Text ; aString : Text ; start : Integer {; ← pos_found : Variable {; ← length_found : Variable}}{; *} ) : Boolean",
			Summary: "Tells whether a text matches a regular expression: the whole of it, or with a start position some part.",
			Notes: "Position and length of the match are put into the variables; arrays get those of the groups too, the whole match in element 0. With * the match " +
				"must begin at start. The syntax is that of ICU. A match that takes longer than ten seconds is an error.",
			Examples: "Match regex(\"a.b\";\"axb\") // True\nMatch regex(\"a.b\";\"---a-b---\";1) // True\nMatch regex(\"a.b\";\"---a-b---\";1;*) // False",
			Run:      matchRegex,
		},
		{
			Name: "GET TEXT KEYWORDS", Number: 1141,
			Syntax:  `( text : Text ; ← arrKeywords : Text array {; *} )`,
			Summary: "Fills an array with the words of a text; with * each of them once.",
			Notes: "Words are those of Unicode's text segmentation, without a dictionary: of scripts that have no blanks each character is a word. An apostrophe inside a word belongs " +
				"to it, in French and Italian texts too.",
			Examples: `
				ARRAY TEXT($words; 0)
				GET TEXT KEYWORDS("The cat sees the dog."; $words; *)
				JSON Stringify array($words) // ["The","cat","sees","dog"]`,
			Run: getTextKeywords,
		},
		{
			Name: "Split string", Number: 1554,
			Syntax:  `( stringToSplit : Text ; separator : Text {; options : Integer} ) : Collection`,
			Summary: "Returns the parts of a text that a separator separates.",
			Notes: "An empty separator gives the characters. `sk ignore empty strings` leaves out empty parts, `sk trim spaces` takes blanks off the ends " +
				"of each. The separator is found by its exact characters.",
			Examples: "Split string(\"a;b;;c\";\";\").length // 4\nSplit string(\"a; b;; c\";\";\";sk ignore empty strings+sk trim spaces).join(\"-\") // a-b-c\nSplit string(\"abc\";\"\").join(\"-\") // a-b-c",
			Run:      splitString,
		},
		{
			Name: "Compare strings", Number: 1756,
			Syntax:  `( aString : Text ; bString : Text {; options : Integer} ) : Integer`,
			Summary: "Returns -1, 0 or 1 as the first text comes before the second, is equal, or comes after.",
			Notes:   "Without options the comparison is that of the operators, but @ is no wildcard. The options for Japanese have no effect.",
			Examples: "Compare strings(\"alpha\";\"Alpha\") // 0\nCompare strings(\"alpha\";\"Alpha\";sk char codes) // 1\n" +
				"Compare strings(\"alpha\";\"Alpha\";sk char codes+sk case insensitive) // 0\nCompare strings(\"ete\";\"été\";sk case insensitive) // -1",
			Run: compareStrings,
		},
		{
			Name: "Trim", Number: 1853,
			Syntax:   `( aString : Text ) : Text`,
			Summary:  "Returns the text without white space at its ends.",
			Examples: `Trim("  Hello World!  ") // Hello World!`,
			Run:      func(c *interp.Call) (value.Value, error) { return text(strings.TrimFunc(c.Text(0), isTrimmed)) },
		},
		{
			Name: "Trim start", Number: 1854,
			Syntax:   `( aString : Text ) : Text`,
			Summary:  "Returns the text without white space at its beginning.",
			Examples: `Trim start("  Hello")+"." // Hello.`,
			Run:      func(c *interp.Call) (value.Value, error) { return text(strings.TrimLeftFunc(c.Text(0), isTrimmed)) },
		},
		{
			Name: "Trim end", Number: 1855,
			Syntax:   `( aString : Text ) : Text`,
			Summary:  "Returns the text without white space at its end.",
			Examples: `Trim end("Hello  ")+"." // Hello.`,
			Run:      func(c *interp.Call) (value.Value, error) { return text(strings.TrimRightFunc(c.Text(0), isTrimmed)) },
		},
	}
}

// isTrimmed is the white space of ECMAScript's TrimString, which the page of Trim refers to.
func isTrimmed(r rune) bool {
	return r == 0xFEFF || r >= '\t' && r <= '\r' || unicode.Is(unicode.Zs, r) || r == 0x2028 || r == 0x2029
}

func stringOf(c *interp.Call) (value.Value, error) {
	v := c.Args[0]
	options := c.Proc.Interp().Options()
	locale, zone := options.Locale, options.Zone
	if !c.Has(1) {
		switch {
		case locale != nil && v.IsNum():
			return text(locale.Number(v.Float()))
		case locale != nil && v.Kind() == value.Date:
			return text(locale.FormatDate(v.Day(), value.SystemDateShort, 0, zone))
		}
		return value.ToText(v), nil
	}
	pattern := c.Arg(1).IsText()
	switch v.Kind() {
	case value.Real:
		if pattern {
			return text(locale.FormatNumber(v.Float(), c.Text(1)))
		}
		base := c.Int(1)
		if base != 0 && (base < 2 || base > 36) {
			return value.Undef, c.ArgError(1, errArgumentType, "a radix is between 2 and 36, not %d", base)
		}
		return text(value.FormatRadix(v.Float(), base))
	case value.Date:
		seconds := int64(c.Real(2))
		if !pattern {
			return text(locale.FormatDate(v.Day(), c.Int(1), seconds, zone))
		}
		s, _ := locale.FormatPattern(v.Day(), seconds, c.Text(1), zone)
		return text(s)
	case value.Time:
		if !pattern {
			return text(locale.FormatTime(v.Seconds(), c.Int(1)))
		}
		s, _ := locale.FormatPattern(0, v.Seconds(), c.Text(1), zone)
		return text(s)
	}
	return value.ToText(v), nil
}

func num(c *interp.Call) (value.Value, error) {
	v := c.Args[0]
	locale := c.Proc.Interp().Options().Locale
	switch {
	case !c.Has(1) && locale != nil && v.IsText():
		return number(locale.ParseNum(v.Str()))
	case !c.Has(1):
		return number(value.ToNum(v))
	case c.Arg(1).IsText():
		if v.IsText() {
			return number(value.ParseNumSep(v.Str(), c.Text(1)))
		}
		return number(value.ToNum(v))
	}
	base := c.Int(1)
	if base != 0 && (base < 2 || base > 36) {
		return value.Undef, c.ArgError(1, errArgumentType, "a base is between 2 and 36, not %d", base)
	}
	return number(parseInt(value.ToText(v).Str(), base))
}

// parseInt is ECMAScript's function of that name, which the page of Num refers to; but what is not a number is 0.
func parseInt(s string, base int) float64 {
	s = strings.TrimLeftFunc(s, isTrimmed)
	sign := 1.0
	if s != "" && (s[0] == '-' || s[0] == '+') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	if (base == 0 || base == 16) && len(s) > 1 && s[0] == '0' && s[1]|0x20 == 'x' {
		s, base = s[2:], 16
	}
	if base == 0 {
		base = 10
	}
	n := 0.0
	for i := 0; i < len(s); i++ {
		d := 99
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			d = int(c - '0')
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			d = int(c|0x20-'a') + 10
		}
		if d >= base {
			break
		}
		n = n*float64(base) + float64(d)
	}
	if n == 0 {
		return 0
	}
	return sign * n
}

// cut divides a text before position where.
func cut(c *interp.Call, v value.Value, where int) (before, rest value.Value) {
	cur := c.Proc.Cursor()
	return cur.Substring(v, 1, where-1), cur.Substring(v, where, math.MaxInt32)
}

func changeCase(c *interp.Call, change func(string) string) (value.Value, error) {
	s := change(c.Text(0))
	if !c.Star && !c.Args[0].IsASCII() {
		s = stripAccents(s)
	}
	return text(s)
}

// stripAccents takes the accents off letters.
func stripAccents(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String())
}

// The options of Position and Compare strings (theme Strings).
const (
	skCharCodes            = 1
	skCaseInsensitive      = 2
	skDiacriticInsensitive = 4
	skWholeWord            = 32

	skIgnoreEmpty = 1
	skTrimSpaces  = 2
)

func position(c *interp.Call) (value.Value, error) {
	find, source := c.Args[0], c.Args[1]
	start := c.IntOr(2, 1)
	if start < 1 {
		start = 1
	}
	s := source.Str()
	cur := c.Proc.Cursor()
	from, _ := cur.Offset(source, start-1)
	at, n := -1, 0
	if from < len(s) {
		search := newTextSearch(find.Str(), c.Star)
		if c.Has(4) {
			search.setOptions(c.Int(4))
		}
		at, n = search.index(s, from)
	}
	if at < 0 {
		if c.Has(3) {
			if err := c.SetOut(3, value.Int(0)); err != nil {
				return value.Undef, err
			}
		}
		return integer(0)
	}
	if c.Has(3) {
		if err := c.SetOut(3, value.Int(value.Str(s[at:at+n]).Len())); err != nil {
			return value.Undef, err
		}
	}
	return integer(start + value.Str(s[from:at]).Len())
}

// A textSearch finds one text in another, as the options of Position say.
type textSearch struct {
	find       string
	finder     value.TextFinder // unless exact
	exact      bool             // by character codes
	ignoreCase bool             // exact, but A to Z are a to z
	byLanguage bool             // with the two below, else at primary strength
	caseCounts bool
	marksCount bool
	wholeWord  bool
}

func newTextSearch(find string, exact bool) textSearch {
	t := textSearch{find: find, exact: exact}
	if !exact {
		t.finder = value.NewTextFinder(find)
	}
	return t
}

func (t *textSearch) setOptions(options int) {
	t.exact = options&skCharCodes != 0
	t.ignoreCase = t.exact && options&skCaseInsensitive != 0
	t.wholeWord = options&skWholeWord != 0
	t.byLanguage = true
	t.caseCounts = options&skCaseInsensitive == 0
	t.marksCount = options&skDiacriticInsensitive == 0
}

// index finds the first place at or after byte from: the byte offset and length, or -1.
func (t *textSearch) index(s string, from int) (at, n int) {
	for from <= len(s) {
		at, n = t.next(s, from)
		if at < 0 {
			return -1, 0
		}
		if t.accepts(s, at, n) {
			return at, n
		}
		_, size := utf8.DecodeRuneInString(s[at:])
		from = at + max(size, 1)
	}
	return -1, 0
}

func (t *textSearch) next(s string, from int) (at, n int) {
	if t.find == "" {
		return -1, 0
	}
	switch {
	case t.ignoreCase:
		for i := from; i+len(t.find) <= len(s); i++ {
			if equalASCIIFold(s[i:i+len(t.find)], t.find) {
				return i, len(t.find)
			}
		}
		return -1, 0
	case t.exact:
		i := strings.Index(s[from:], t.find)
		if i < 0 {
			return -1, 0
		}
		return from + i, len(t.find)
	}
	return t.finder.Index(s, from)
}

func (t *textSearch) accepts(s string, at, n int) bool {
	found := s[at : at+n]
	if t.byLanguage && !t.exact && compareByLanguage(found, t.find, t.caseCounts, t.marksCount) != 0 {
		return false
	}
	return !t.wholeWord || wordBoundary(s, at) && wordBoundary(s, at+n)
}

func wordBoundary(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i:])
	return i == 0 || i == len(s) || !isWordRune(before) || !isWordRune(after)
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' }

func equalASCIIFold(a, b string) bool {
	for i := 0; i < len(a); i++ {
		if foldASCII(a[i]) != foldASCII(b[i]) {
			return false
		}
	}
	return true
}

func foldASCII(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// compareByLanguage compares two texts by the language, then by accents and by case where these count. Small letters come before capitals.
func compareByLanguage(a, b string, caseCounts, marksCount bool) int {
	if d := value.CompareText(a, b); d != 0 {
		return d
	}
	if marksCount {
		if d := strings.Compare(strings.ToLower(a), strings.ToLower(b)); d != 0 {
			return d
		}
	}
	if caseCounts {
		// Accents taken off both, what still differs is case.
		x, y := a, b
		if !marksCount {
			x, y = stripAccents(a), stripAccents(b)
		}
		return -strings.Compare(x, y)
	}
	return 0
}

func compareStrings(c *interp.Call) (value.Value, error) {
	a, b := c.Text(0), c.Text(1)
	d := 0
	switch options := c.Int(2); {
	case !c.Has(2):
		d = value.CompareText(a, b)
	case options&skCharCodes != 0 && options&skCaseInsensitive != 0:
		d = compareUnits(strings.Map(lowerASCII, a), strings.Map(lowerASCII, b))
	case options&skCharCodes != 0:
		d = compareUnits(a, b)
	default:
		d = compareByLanguage(a, b, options&skCaseInsensitive == 0, options&skDiacriticInsensitive == 0)
	}
	return integer(min(max(d, -1), 1))
}

func lowerASCII(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// compareUnits compares by UTF-16 units: characters beyond the first plane begin with a surrogate, which sorts below U+E000.
func compareUnits(a, b string) int {
	for a != "" && b != "" {
		x, n := value.DecodeChar(a)
		y, m := value.DecodeChar(b)
		if x != y {
			if (x >= 0x10000) != (y >= 0x10000) {
				if x >= 0x10000 {
					x = 0xD800
				} else {
					y = 0xD800
				}
			}
			if x < y {
				return -1
			}
			return 1
		}
		a, b = a[n:], b[m:]
	}
	return len(a) - len(b)
}

func replaceString(c *interp.Call) (value.Value, error) {
	s, by := c.Text(0), c.Text(2)
	left := c.IntOr(3, math.MaxInt32)
	search := newTextSearch(c.Text(1), c.Star)
	scan := search.finder.Scan(s)
	next := scan.Next
	if c.Star {
		next = func(from int) (at, n int) { return search.next(s, from) }
	}
	tooLong := func() error { return c.Errorf(errTooLarge, "the text would be longer than 2 GB") }
	ascii := c.Arg(0).IsASCII() && c.Arg(2).IsASCII()
	var b []byte
	done := 0
	for left > 0 {
		at, n := next(done)
		if at < 0 || n == 0 {
			break
		}
		if b == nil {
			b = make([]byte, 0, min(len(s)+len(s)/8+len(by), value.MaxText))
		}
		if ascii { // without halves of characters
			b = append(append(b, s[done:at]...), by...)
		} else {
			b = value.AppendText(value.AppendText(b, s[done:at]), by)
		}
		if len(b) > value.MaxText {
			return value.Undef, tooLong()
		}
		done = at + n
		left--
	}
	if done == 0 {
		return c.Args[0], nil
	}
	if b = value.AppendText(b, s[done:]); len(b) > value.MaxText {
		return value.Undef, tooLong()
	}
	if ascii {
		return value.ASCIIBytes(b), nil
	}
	return value.TextBytes(b), nil
}

func splitString(c *interp.Call) (value.Value, error) {
	s, sep, options := c.Text(0), c.Text(1), c.Int(2)
	if s == "" {
		return coll(nil) // no part, as the examples of Collection.flatMap have it
	}
	var parts []value.Value
	if sep != "" {
		parts = c.Arg(0).Split(sep)
	} else {
		for s != "" {
			_, size := value.DecodeChar(s)
			parts = append(parts, value.Str(s[:size]))
			s = s[size:]
		}
	}
	if options&(skTrimSpaces|skIgnoreEmpty) == 0 {
		return coll(parts)
	}
	out := parts[:0]
	for _, part := range parts {
		if options&skTrimSpaces != 0 {
			part = value.Str(strings.Trim(part.Str(), " "))
		}
		if part.ByteLen() > 0 || options&skIgnoreEmpty == 0 {
			out = append(out, part)
		}
	}
	return coll(out)
}

func getTextKeywords(c *interp.Call) (value.Value, error) {
	s := c.Text(0)
	a := value.NewArray(value.TText, false, 0)
	seen := map[string]bool{}
	for i := 0; ; {
		start, end := value.NextWord(s, i)
		if end == 0 {
			break
		}
		word := s[start:end]
		i = end
		if c.Star {
			key := value.FoldKey(word)
			if seen[key] {
				continue
			}
			seen[key] = true
		}
		a.V = append(a.V, value.Str(word))
	}
	return value.Undef, setArray(c, 1, a)
}
