package builtins

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// The modes of ST Get plain text, and the attributes of ST SET ATTRIBUTES (themes Multistyle Text and Multistyle Text Attributes).
const (
	expressionsAsValues  = 1
	expressionsAsSources = 2
	urlsAsLabels         = 4
	urlsAsLinks          = 8
	usersAsLabels        = 16
	usersAsLinks         = 32
	tagsAsText           = 64
	tagsAsXML            = 128

	startHighlight = -1000
	endHighlight   = -1001
)

// styledVariable is the styled text in the variable of argument 0, taken apart. A form object (*) is nothing: there are no forms. What is not right counts as
// plain text, ok is false, and OK becomes 0.
func styledVariable(c *interp.Call) (runs []styledRun, spans, ok bool, err error) {
	v := c.Arg(0)
	if isFormObject(c) {
		c.Proc.SetOK(false)
		return nil, false, false, nil
	}
	if !v.IsText() && !v.IsUndef() {
		return nil, false, false, c.ArgError(0, errTextExpected, "a Text is expected, not %s", value.Show(v, 40))
	}
	runs, spans, ok = parseStyled(value.ToText(v).Str())
	if !ok {
		runs = []styledRun{{text: v.Str()}}
	}
	c.Proc.SetOK(ok)
	return runs, spans, ok, nil
}

// isFormObject tells whether argument 0 is the name of an object, after *; a * at the end stands behind a variable.
func isFormObject(c *interp.Call) bool {
	return c.Star && !c.IsVariable(0)
}

// setStyled writes a styled text into the variable of argument 0.
func setStyled(c *interp.Call, runs []styledRun) (value.Value, error) {
	if !c.IsVariable(0) {
		return value.Undef, c.ArgError(0, value.ErrVariableExpected, "a variable is expected here")
	}
	return value.Undef, c.SetOut(0, value.Str(markup(runs)))
}

// styledSelection is what arguments i and i+1 select of a text of n characters, from 0; ok is false when the start is behind the end. Without an end it
// reaches to that of the text.
func styledSelection(c *interp.Call, i, n int) (from, to int, ok bool) {
	start, end := c.IntOr(i, 1), c.IntOr(i+1, 0)
	if start == startHighlight || end == endHighlight {
		start, end = 1, 0 // of a variable it is all
	}
	if end == 0 || end > n {
		end = n + 1
	} else if start > end {
		return 0, 0, false
	}
	start = max(start, 1)
	return min(start-1, n), max(min(start-1, n), end-1), true
}

// replaceStyled puts runs in place of a selection, which is empty without an end, and everything without a start.
func replaceStyled(c *interp.Call, runs, by []styledRun, i int) (value.Value, error) {
	n := lengthOf(runs)
	from, to, ok := styledSelection(c, i, n)
	if !ok {
		c.Proc.SetOK(false)
		return none()
	}
	if c.Has(i) && !c.Has(i+1) && c.Int(i) != startHighlight {
		to = from
	}
	before, inside, after := cutRuns(runs, from, to)
	// The style is that of the first character replaced; what is inserted looks like what is before it.
	var style textStyle
	switch {
	case len(inside) > 0:
		style = inside[0].style
	case len(before) > 0:
		style = before[len(before)-1].style
	case len(after) > 0:
		style = after[0].style
	}
	by = slices.Clone(by)
	for i := range by {
		by[i].style = by[i].style.over(style)
	}
	return setStyled(c, joinRuns(before, by, after))
}

// changeSelected changes, in place, the runs of the variable of argument 0 that arguments 1 and 2 select.
func changeSelected(c *interp.Call, change func([]styledRun) error) (value.Value, error) {
	runs, _, ok, err := styledVariable(c)
	if err != nil || !ok {
		return value.Undef, err
	}
	from, to, ok := styledSelection(c, 1, lengthOf(runs))
	if !ok {
		c.Proc.SetOK(false)
		return none()
	}
	before, inside, after := cutRuns(runs, from, to)
	inside = slices.Clone(inside)
	if err := change(inside); err != nil {
		return value.Undef, err
	}
	return setStyled(c, joinRuns(before, inside, after))
}

// tokens are what 4D appends to names in sources.
var tokens = value.Lazy[*regexp.Regexp]{Make: func() *regexp.Regexp { return regexp.MustCompile(`:[CK]\d+(?::\d+)?\b`) }}

// expressionValue is the value of an expression as text, empty when it has none.
func expressionValue(c *interp.Call, expression string) string {
	f, err := c.FormulaFromString(expression, true)
	if err != nil {
		return ""
	}
	v, err := c.Function(f, value.NullV)
	if err != nil || v.IsNullish() {
		return ""
	}
	return convertTo(value.TText, v).Str()
}

// shown is runs as plain text, with references as a mode says.
func shown(c *interp.Call, runs []styledRun, mode int) string {
	var b strings.Builder
	for _, r := range runs {
		s := noBreakSpace
		has := func(bit int) bool { return mode&bit != 0 }
		switch {
		case r.kind == plainRun:
			s = r.text
		case r.kind == urlRun && has(urlsAsLinks), r.kind == userRun && has(usersAsLinks), r.kind == tagRun && has(tagsAsXML):
			s = r.ref
		case r.kind == urlRun && has(urlsAsLabels), r.kind == userRun && has(usersAsLabels), r.kind == tagRun && has(tagsAsText):
			s = r.text
		case r.kind == expressionRun && has(expressionsAsSources):
			s = tokens.Get().ReplaceAllString(r.ref, "")
		case r.kind == expressionRun && has(expressionsAsValues):
			s = expressionValue(c, r.ref)
		}
		b.WriteString(s)
	}
	return b.String()
}

// selectedRuns is the runs of the variable of argument 0 that arguments i and i+1 select, and where they begin; ok is false when there is nothing to do.
func selectedRuns(c *interp.Call, i int) (runs []styledRun, from int, ok bool, err error) {
	all, _, _, err := styledVariable(c)
	if err != nil || isFormObject(c) {
		return nil, 0, false, err
	}
	from, to, ok := styledSelection(c, i, lengthOf(all))
	if !ok {
		c.Proc.SetOK(false)
		return nil, 0, false, nil
	}
	_, runs, _ = cutRuns(all, from, to)
	return runs, from, true, nil
}

// charactersAt is selectedRuns for a command whose selection may not be empty. ok is false for the object of a form.
func charactersAt(c *interp.Call, i int) (runs []styledRun, spans, ok bool, err error) {
	runs, spans, _, err = styledVariable(c)
	if err != nil || isFormObject(c) {
		return nil, false, false, err
	}
	from, to, ok := styledSelection(c, i, lengthOf(runs))
	if !ok || c.Has(i+1) && from == to {
		c.Proc.SetOK(false)
		return nil, false, false, c.ArgError(i, errArgumentType, "the selection is empty")
	}
	_, runs, _ = cutRuns(runs, from, to)
	return runs, spans, true, nil
}

const (
	noObjects   = "There are no forms: with * it does nothing, and OK becomes 0."
	styledNotes = noObjects + " OK is 0 too when the tags of the text are not right: it counts as plain text then, and is not changed."
)

func styledTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "ST Get plain text", Number: 1092,
			Syntax:   `( object : Variable {; refMode : Integer}{; *} ) : Text`,
			Summary:  "Returns a styled text without its tags.",
			Notes:    styledNotes,
			Examples: `ST Get plain text("The weather is <SPAN STYLE=\"font-weight:bold\">very nice</SPAN> today") // The weather is very nice today`,
			Run: func(c *interp.Call) (value.Value, error) {
				runs, _, _, err := styledVariable(c)
				if err != nil {
					return value.Undef, err
				}
				return text(shown(c, runs, c.Int(1)))
			},
		},
		{
			Name: "ST SET ATTRIBUTES", Number: 1093,
			Syntax: "( object : Variable ; startSel : Integer ; endSel : Integer ; attribName : Integer ; attribValue : Text, Integer " +
				"{; ...attribName : Integer ; ...attribValue : Text, Integer}{; *} )",
			Summary: "Changes how characters of a styled text look.",
			Notes:   styledNotes + " endSel is that of the first character that stays as it is; 0 is the end of the text.",
			Examples: `
				var $t : Text
				$t:="Hello"
				ST SET ATTRIBUTES($t; 2; 5; Attribute bold style; 1)
				$t // H<SPAN STYLE="font-weight:bold">ell</SPAN>o`,
			Run: setAttributesOfText,
		},
		{
			Name: "ST GET ATTRIBUTES", Number: 1094,
			Syntax: "( object : Variable ; startSel : Integer ; endSel : Integer ; attribName : Integer ; ← attribValue : Variable " +
				"{; ...attribName : Integer ; ...← attribValue : Variable}{; *} )",
			Summary: "Tells how characters of a styled text look.",
			Notes:   styledNotes + " What the tags do not say is 0, -1, an empty text or FFFFFFFF. Sizes are numbers, colors as the tags have them.",
			Examples: `
				var $t : Text
				var $bold : Integer
				$t:="H<SPAN STYLE=\"font-weight:bold\">ell</SPAN>o"
				ST GET ATTRIBUTES($t; 2; 5; Attribute bold style; $bold)
				$bold // 1`,
			Run: getAttributesOfText,
		},
		{
			Name: "ST SET TEXT", Number: 1115,
			Syntax:  `( object : Variable ; newText : Text {; startSel : Integer {; endSel : Integer}}{; *} )`,
			Summary: "Puts a styled text into another: in place of all, before a character, or in place of a selection.",
			Notes:   styledNotes + " A new text whose tags are not right changes nothing, and OK becomes 0.",
			Examples: `
				var $t : Text
				$t:="Hello"
				ST SET TEXT($t; "<SPAN STYLE=\"color:red\">J</SPAN>"; 1; 2)
				$t // <SPAN STYLE="color:red">J</SPAN>ello`,
			Run: func(c *interp.Call) (value.Value, error) {
				runs, _, right, err := styledVariable(c)
				if err != nil || isFormObject(c) || c.Has(2) && !right {
					return value.Undef, err
				}
				by, _, ok := parseStyled(c.Text(1))
				c.Proc.SetOK(ok)
				switch {
				case !ok:
					return none()
				case !c.Has(2):
					return setStyled(c, by)
				}
				return replaceStyled(c, runs, by, 2)
			},
		},
		{
			Name: "ST Get text", Number: 1116,
			Syntax:  `( object : Variable {; startSel : Integer {; endSel : Integer}}{; *} ) : Text`,
			Summary: "Returns a styled text or a selection of it, with tags.",
			Notes:   styledNotes + " An empty selection is the error 54.",
			Examples: `
				var $t : Text
				$t:="H<SPAN STYLE=\"color:red\">ell</SPAN>o"
				ST Get text($t; 1; 3) // H<SPAN STYLE="color:red">e</SPAN>`,
			Run: func(c *interp.Call) (value.Value, error) {
				runs, _, _, err := charactersAt(c, 1)
				return value.Str(markup(runs)), err
			},
		},
		{
			Name: "ST SET PLAIN TEXT", Number: 1136,
			Syntax:  `( object : Variable ; newText : Text {; startSel : Integer {; endSel : Integer}}{; *} )`,
			Summary: "Puts a plain text into a styled one: in place of all, before a character, or in place of a selection, whose style it gets.",
			Notes:   styledNotes,
			Examples: `
				var $t : Text
				$t:="<SPAN STYLE=\"color:red\">Smith</SPAN> and Sons"
				ST SET PLAIN TEXT($t; "A&B"; 1; 6)
				$t // <SPAN STYLE="color:red">A&amp;B</SPAN> and Sons`,
			Run: func(c *interp.Call) (value.Value, error) {
				runs, _, right, err := styledVariable(c)
				if err != nil || isFormObject(c) || c.Has(2) && !right {
					return value.Undef, err
				}
				c.Proc.SetOK(true)
				return replaceStyled(c, runs, []styledRun{{text: oneBreak.Get().Replace(c.Text(1))}}, 2)
			},
		},
		{
			Name: "ST INSERT URL", Number: 1280,
			Syntax:  `( object : Variable ; urlText : Text ; urlAddress : Text {; startSel : Integer {; endSel : Integer}}{; *} )`,
			Summary: "Puts a link into a styled text, before a character or in place of a selection.",
			Notes:   styledNotes + " Without a start it is put at the end, where a text that nobody edits has its cursor.",
			Examples: `
				var $t : Text
				$t:="see "
				ST INSERT URL($t; "4D"; "http://www.4d.com/")
				$t // see <a href="http://www.4d.com/">4D</a>`,
			Run: func(c *interp.Call) (value.Value, error) {
				return insertReference(c, styledRun{kind: urlRun, text: c.Text(1), ref: c.Text(2)}, 3)
			},
		},
		{
			Name: "ST INSERT EXPRESSION", Number: 1281,
			Syntax:  `( object : Variable ; expression : Text {; startSel : Integer {; endSel : Integer}}{; *} )`,
			Summary: "Puts a reference to an expression into a styled text, before a character or in place of a selection.",
			Notes:   styledNotes + " Without a start it is put at the end, where a text that nobody edits has its cursor.",
			Examples: `
				var $t : Text
				$t:="1+1 is "
				ST INSERT EXPRESSION($t; "1+1")
				ST Get plain text($t; ST 4D Expressions as values) // 1+1 is 2`,
			Run: func(c *interp.Call) (value.Value, error) {
				return insertReference(c, styledRun{kind: expressionRun, text: noBreakSpace, ref: c.Text(1)}, 2)
			},
		},
		{
			Name: "ST FREEZE EXPRESSIONS", Number: 1282,
			Syntax:  `( object : Variable {; startSel : Integer {; endSel : Integer}}{; *} )`,
			Summary: "Replaces the references to expressions in a styled text or a selection of it by their values.",
			Notes:   styledNotes + " The expressions are evaluated then, with and without * at the end: outside of a form they were not before.",
			Examples: `
				var $t : Text
				$t:="1+1 is <SPAN STYLE=\"-d4-ref:'1+1'\"> </SPAN>"
				ST FREEZE EXPRESSIONS($t)
				$t // 1+1 is 2`,
			Run: func(c *interp.Call) (value.Value, error) {
				return changeSelected(c, func(runs []styledRun) error {
					for i, r := range runs {
						if r.kind == expressionRun {
							runs[i] = styledRun{text: expressionValue(c, r.ref), style: r.style}
						}
					}
					return nil
				})
			},
		},
		{
			Name: "ST COMPUTE EXPRESSIONS", Number: 1285,
			Syntax:  `( object : Variable {; startSel : Integer {; endSel : Integer}}{; *} )`,
			Summary: "Shows the values of expressions anew: has no effect on a text that no form shows.",
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "ST Get content type", Number: 1286,
			Syntax:   `( object : Variable {; startSel : Integer {; endSel : Integer {; ← startBlock : Integer {; ← endBlock : Integer}}}}{; *} ) : Integer`,
			Summary:  "Tells what a styled text or a selection of it consists of: text, links, expressions, or several of these.",
			Notes:    styledNotes + " startBlock and endBlock select the first part of one kind: endBlock is behind its last character.",
			Examples: `ST Get content type("a <a href=\"x\">link</a>")=ST Mixed type // True`,
			Run:      contentType,
		},
		{
			Name: "ST Get expression", Number: 1287,
			Syntax:   `( object : Variable {; startSel : Integer {; endSel : Integer}}{; *} ) : Text`,
			Summary:  "Returns the first expression of a styled text or a selection of it, as it was inserted.",
			Notes:    styledNotes,
			Examples: `ST Get expression("1+1 is <SPAN STYLE=\"-d4-ref:'1+1'\"> </SPAN>") // 1+1`,
			Run: func(c *interp.Call) (value.Value, error) {
				runs, _, _, err := selectedRuns(c, 1)
				for _, r := range runs {
					if r.kind == expressionRun {
						return text(r.ref)
					}
				}
				return value.Empty, err
			},
		},
		{
			Name: "ST GET URL", Number: 1288,
			Syntax:  `( object : Variable ; ← urlText : Text ; ← urlAddress : Text {; startSel : Integer {; endSel : Integer}}{; *} )`,
			Summary: "Returns the label and the address of the first link of a styled text or a selection of it.",
			Notes:   styledNotes,
			Examples: `
				var $label; $address : Text
				ST GET URL("see <a href=\"http://www.4d.com/\">4D</a>"; $label; $address)
				$label+" "+$address // 4D http://www.4d.com/`,
			Run: func(c *interp.Call) (value.Value, error) {
				runs, _, _, err := selectedRuns(c, 3)
				if err != nil {
					return value.Undef, err
				}
				link := styledRun{}
				if i := slices.IndexFunc(runs, func(r styledRun) bool { return r.kind == urlRun }); i >= 0 {
					link = runs[i]
				}
				if err := c.SetOut(1, value.Str(link.text)); err != nil {
					return value.Undef, err
				}
				return value.Undef, c.SetOut(2, value.Str(link.ref))
			},
		},
		{
			Name: "ST SET OPTIONS", Number: 1289,
			Syntax:  `( object : Variable ; option : Integer ; value : Integer {; ...option : Integer ; ...value : Integer}{; *} )`,
			Summary: "Sets whether an object of a form shows expressions or their values: does nothing without forms.",
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "ST GET OPTIONS", Number: 1290,
			Syntax:  `( object : Variable ; option : Integer ; ← value : Integer {; ...option : Integer ; ...← value : Integer}{; *} )`,
			Summary: "Tells whether an object of a form shows expressions or their values: 0, their values, as without a setting.",
			Examples: `
				var $t : Text
				var $mode : Integer
				ST GET OPTIONS($t; ST Expressions display mode; $mode)
				$mode=ST Values // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				for i := 2; i < c.N(); i += 2 {
					if err := c.SetOut(i, value.Int(0)); err != nil {
						return value.Undef, err
					}
				}
				return none()
			},
		},
	}
}

func insertReference(c *interp.Call, r styledRun, i int) (value.Value, error) {
	runs, _, ok, err := styledVariable(c)
	if err != nil || !ok {
		return value.Undef, err
	}
	if !c.Has(i) {
		return setStyled(c, joinRuns(runs, []styledRun{r}))
	}
	return replaceStyled(c, runs, []styledRun{r}, i)
}

func contentType(c *interp.Call) (value.Value, error) {
	runs, from, _, err := selectedRuns(c, 1)
	if err != nil {
		return value.Undef, err
	}
	kind, first := plainRun, 0
	for i := range runs {
		switch {
		case i == 0:
			kind = runs[0].kind
			fallthrough
		case runs[i].kind == runs[0].kind && kind != mixedRuns:
			first += runs[i].length()
		default:
			kind = mixedRuns
		}
	}
	for i, at := range []int{from + 1, from + 1 + first} {
		if err := c.SetOut(3+i, value.Int(at)); err != nil {
			return value.Undef, err
		}
	}
	return integer(kind)
}

// attributeOf is where a style keeps an attribute, and what the attribute is when characters differ in it; nil for a number that is none's.
func attributeOf(t *textStyle, number int) (at *string, different value.Value) {
	switch number {
	case 1:
		return &t.bold, value.Int(2)
	case 2:
		return &t.italic, value.Int(2)
	case 3:
		return &t.strike, value.Int(2)
	case 4:
		return &t.underline, value.Int(2)
	case 5:
		return &t.font, value.Empty
	case 6:
		return &t.size, value.Int(-1)
	case 7:
		return &t.color, value.Str("FFFFFFFF")
	case 8:
		return &t.background, value.Str("FFFFFFFF")
	}
	return nil, value.Undef
}

const attributeSize = 6

// attributeValue is argument i as a style keeps attribute number.
func attributeValue(c *interp.Call, i, number int) (string, error) {
	v := c.Arg(i)
	switch {
	case number <= 4 && v.IsNum():
		return onOff(c.Int(i) != 0), nil
	case number == attributeSize && v.IsNum() && c.Int(i) > 0:
		return strconv.Itoa(c.Int(i)) + "pt", nil
	case (number == 5 || number > attributeSize) && v.IsText():
		return c.Text(i), nil
	}
	return "", c.ArgError(i, errArgumentType, "%s is no value of the attribute %d", value.Show(v, 40), number)
}

func setAttributesOfText(c *interp.Call) (value.Value, error) {
	return changeSelected(c, func(runs []styledRun) error {
		for i := 3; i+1 < c.N(); i += 2 {
			if at, _ := attributeOf(&textStyle{}, c.Int(i)); at == nil {
				return c.ArgError(i, errArgumentType, "%d is not the number of an attribute", c.Int(i))
			}
			v, err := attributeValue(c, i+1, c.Int(i))
			if err != nil {
				return err
			}
			for j := range runs {
				at, _ := attributeOf(&runs[j].style, c.Int(i))
				*at = v
			}
		}
		return nil
	})
}

func getAttributesOfText(c *interp.Call) (value.Value, error) {
	runs, spans, ok, err := charactersAt(c, 1)
	if !ok {
		return value.Undef, err
	}
	for i := 3; i+1 < c.N(); i += 2 {
		n := c.Int(i)
		at, v := attributeOf(&textStyle{}, n)
		if at == nil {
			return value.Undef, c.ArgError(i, errArgumentType, "%d is not the number of an attribute", n)
		}
		same := spans && !slices.ContainsFunc(runs, func(r styledRun) bool {
			mine, _ := attributeOf(&r.style, n)
			first, _ := attributeOf(&runs[0].style, n)
			return *mine != *first
		})
		if same {
			at, _ = attributeOf(&runs[0].style, n)
			switch {
			case n <= 4:
				v = value.Int(0)
				if *at == "1" {
					v = value.Int(1)
				}
			case *at == "": // nobody has said it
			case n == attributeSize:
				v = value.Num(value.ToNum(value.Str(strings.TrimSuffix(*at, "pt"))))
			default:
				v = value.Str(*at)
			}
		}
		if err := c.SetOut(i+1, v); err != nil {
			return value.Undef, err
		}
	}
	return none()
}
