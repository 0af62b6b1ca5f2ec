package lexer_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	plex "github.com/alecthomas/participle/v2/lexer"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

func names() *lexer.NameTable {
	parent := &lexer.NameTable{}
	for name, n := range map[string]int{"ALERT": 41, "New object": 1471, "Current date": 33, "Date": 102, "USE SET": 118, "Length": 16} {
		parent.Add(name, lexer.Entry{Kind: lexer.Command, Number: n})
	}
	parent.Add("Is text", lexer.Entry{Kind: lexer.Constant, Number: 8, Index: 2})
	t := &lexer.NameTable{Parent: parent}
	t.Add("New  Object List", lexer.Entry{Kind: lexer.Method})
	t.Add("If only", lexer.Entry{Kind: lexer.Method})
	t.Add("Été à la plage", lexer.Entry{Kind: lexer.Method})
	t.AddTable("Known one", 3)
	return t
}

// dump shows tokens as kind<text>, names with what they are.
func dump(r *lexer.Result) string {
	var b strings.Builder
	for _, t := range r.Tokens {
		text := r.Source.Text[t.Start:t.End]
		switch t.Kind {
		case lexer.EOF:
			return strings.TrimSpace(b.String())
		case lexer.EOL:
			b.WriteString("| ")
			continue
		case lexer.Name:
			fmt.Fprintf(&b, "%s<%s>", [...]string{"name", "command", "constant", "method", "plugin"}[t.Name], text)
			if t.Number != 0 {
				fmt.Fprintf(&b, "%d", t.Number)
			}
			if t.Index != 0 {
				fmt.Fprintf(&b, ":%d", t.Index)
			}
			b.WriteByte(' ')
			continue
		}
		if k := t.Kind.String(); k == text {
			b.WriteString(text + " ")
		} else {
			fmt.Fprintf(&b, "%s<%s> ", k, text)
		}
	}
	return "no end of text"
}

func scan(text string, o lexer.Options) *lexer.Result {
	r := &lexer.Result{}
	lexer.Scan(diag.NewSource("x", text), o, r)
	return r
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"\n\r\n\r  \t\n", ""},
		{"a\rb\r\nc", "name<a> | name<b> | name<c> |"},
		{"a \\\n b", "name<a> name<b> |"},
		{"a \\  \r\n+b", "name<a> + name<b> |"},
		{"a // x \\\nb\nc", "name<a> | name<c> |"},
		{"a // x \\ \nb", "name<a> | name<b> |"},
		{"a /* x\n /* y */ z */ + b", "name<a> + name<b> |"},
		{"// /* \na", "name<a> |"},
		{"a ` b\nc", "name<a> | name<c> |"},
		{"$a\u00a0:=\u00a01", "local variable<$a> := number<1> |"},
		{"$a\\2\\\n+1", `local variable<$a> \ number<2> + number<1> |`},

		{"new object list", "method<new object list> |"},
		{"New object foo", "name<New object foo> |"},
		{"New object", "command<New object>1471 |"},
		{"ALERT Current date", "name<ALERT Current date> |"},
		{"Date of birth", "name<Date of birth> |"},
		{"été À LA  plage", "method<été À LA  plage> |"},
		{"If only", "method<If only> |"},
		{"If Is text", "If constant<Is text>8:2 |"},
		{"If foo bar", "If name<foo bar> |"},
		{"END  IF", "End if<END  IF> |"},
		{"End for each", "End for each |"},
		{"End for x", "End for name<x> |"},
		{"USE SET:C118", "command<USE SET:C118>118 |"},
		{"While Longueur:C16", "While command<Longueur:C16>16 |"},
		{"Length:c16", "command<Length>16 : name<c16> |"},
		{"Length:C16a", "command<Length>16 : name<C16a> |"},
		{"Is text:K8:3", "constant<Is text:K8:3>8:3 |"},
		{"$b ? x :C10", "local variable<$b> ? name<x> : name<C10> |"},
		{"f(Longueur :C16($t))", "name<f> ( command<Longueur :C16>16 ( local variable<$t> ) ) |"},
		{"Si (Vrai :C214)", "name<Si> ( command<Vrai :C214>214 ) |"},
		{"$b ? x :C10:2", "local variable<$b> ? name<x> : name<C10> : number<2> |"},
		{"{Length :C16}", "{ command<Length>16 : name<C16> } |"},
		{"var x :C16", "var name<x> : name<C16> |"},
		{"$p:=:C1776+f(:K8:3)", "local variable<$p> := command<:C1776>1776 + name<f> ( constant<:K8:3>8:3 ) |"},
		{":C1776", ": name<C1776> |"},
		{"Do it:P13000:229(1)", "plugin<Do it:P13000:229>13000:229 ( number<1> ) |"},

		{"$x:=0  Value 1", "local variable<$x> := name<0  Value 1> |"},
		{"For ($i; 1 to 10", "For ( local variable<$i> ; number<1> name<to 10> |"},
		{"$a 2 b", "local variable<$a> number<2> name<b> |"},
		{"$x:=1 2 b", "local variable<$x> := number<1> number<2> name<b> |"},
		{"4D.x 00_Start 1e5 1e 0x1F 0xG", "name<4D> . word<x> name<00_Start 1e5 1e 0x1F 0xG> |"},
		{"[1e5; 0x1F; 1e+5; 2.5e-3; .5; 1.x]", "[ number<1e5> ; number<0x1F> ; number<1e+5> ; number<2.5e-3> ; number<.5> ; number<1> . word<x> ] |"},
		{"$1+$12+$a1+${2}", "parameter<$1> + parameter<$12> + local variable<$a1> + ${ number<2> } |"},
		{"<>a<<>b", "interprocess variable<<>a> < interprocess variable<<>b> |"},
		{"-><>v", "-> interprocess variable<<>v> |"},
		{"$p->>0", "local variable<$p> -> > number<0> |"},
		{"$p->If", "local variable<$p> -> word<If> |"},
		{"$p-> ->x", "local variable<$p> -> -> name<x> |"},
		{"a[[1]]", "name<a> [[ number<1> ] ] |"},
		{"[[1]]", "[ [ number<1> ] ] |"},
		{"f([A:1]; [B]C; [B]C D:2+[B])", "name<f> ( table<[A:1]> ; table<[B]> field<C> ; table<[B]> field<C D:2> + [ name<B> ] ) |"},
		{"[B:1]C d:2'E:3'F+[B]C'D", "table<[B:1]> field<C d:2'E:3'F> + table<[B]> field<C'D> |"},
		{"[B]C'D'", "table<[B]> field<C'D> unreadable text<'> |"},
		{"[Known One]", "table<[Known One]> |"},
		{"a ??b ?+c ?-d ? e:f", "name<a> ?? name<b> ?+ name<c> ?- name<d> ? name<e> : name<f> |"},
		{"f(?12:30:00?;?1:2?)", "name<f> ( time<?12:30:00?> ; time<?1:2?> ) |"},
		{"!00-00-00! !2024/2/9!", "date<!00-00-00!> date<!2024/2/9!> |"},
		{`"a\"b" "\\" "c`, `text<"a\"b"> text<"\\"> text<"c> |`},
		{"a:=b+=c-=d*=e/=f", "name<a> := name<b> += name<c> -= name<d> *= name<e> /= name<f> |"},
		{"^|^ *+*|* && & || | <= >= << >> # =", `^| ^ *+ *| * && & || | <= >= << >> # = |`},
		{"#DECLARE(...)\n#declared", "#DECLARE ( ... ) | # name<declared> |"},

		{"property a; Date; If : Text:=1", "property word<a> ; word<Date> ; word<If> : name<Text> := number<1> |"},
		{"Function get total()->$x", "Function accessor<get> word<total> ( ) -> local variable<$x> |"},
		{"Function get()", "Function word<get> ( ) |"},
		{"local exposed function Date", "modifier<local> modifier<exposed> Function<function> word<Date> |"},
		{"local exposed:=1", "name<local exposed> := number<1> |"},
		{"Class constructor\nClass extends A.B\nClass x", "Class constructor | Class extends word<A> . word<B> | name<Class x> |"},
		{"Alias a b.c", "Alias word<a> word<b> . word<c> |"},
		{"Begin SQL\n a 'b \"\n END SQL\nx", "Begin SQL | SQL< a 'b \"\n> | End SQL<END SQL> | name<x> |"},
		{"x:=Begin SQL", "name<x> := name<Begin SQL> |"},
		{"{if: 1; while: 2}", "{ word<if> : number<1> ; word<while> : number<2> } |"},
		{"$a.if.$b.Current date", "local variable<$a> . word<if> . word<$b> . word<Current> command<date>102 |"},
	} {
		if got := dump(scan(c.text, lexer.Options{Names: names()})); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestWithoutNames(t *testing.T) {
	for text, want := range map[string]string{
		"New object(1)":       "name<New object> ( number<1> ) |",
		"If Length:C16(a)=1":  "If command<Length:C16>16 ( name<a> ) = number<1> |",
		"USE SET:C118":        "command<USE SET:C118>118 |",
		"USE SET(\"a\")":      "name<USE SET> ( text<\"a\"> ) |",
		"Use (x)":             "Use ( name<x> ) |",
		"return Is text:K8:3": "return constant<Is text:K8:3>8:3 |",
	} {
		if got := dump(scan(text, lexer.Options{})); got != want {
			t.Errorf("%q:\n got %s\nwant %s", text, got, want)
		}
	}
}

// TestFrench reads French keywords where a block ends in French, and the same words as names where none does.
func TestFrench(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Si (a)\nSinon\n\tFIN  de si // x", "If ( name<a> ) | Else | End if |"},
		{"Si Longueur:C16(a)>0\nFin de si", "If command<Longueur:C16>16 ( name<a> ) > number<0> | End if |"},
		{"Au cas où\n: (a)\nFin de cas", "Case of | : ( name<a> ) | End case |"},
		{"au cas ou\nfin de cas", "Case of | End case |"},
		{"Tant que (a)\nFin tant que", "While ( name<a> ) | End while |"},
		{"Répéter\nJusque (a)", "Repeat | Until ( name<a> ) |"},
		{"Repeter \nJusque(a)", "Repeat | Until ( name<a> ) |"},
		{"Boucle ($i; 1; 2)\nFin de boucle", "For ( local variable<$i> ; number<1> ; number<2> ) | End for |"},
		{"Pour chaque ($i; $c) Tant que ($x)\nFin de chaque", "For each ( local variable<$i> ; local variable<$c> ) While ( local variable<$x> ) | End for each |"},
		{"Pour chaque ($i; $c) Jusque ($x)\nFin de chaque", "For each ( local variable<$i> ; local variable<$c> ) Until ( local variable<$x> ) | End for each |"},
		{"Utiliser (a)\nFin utiliser", "Use ( name<a> ) | End use |"},
		{"Début SQL\nSELECT\nFin SQL\nx", "Begin SQL | SQL<SELECT\n> | End SQL | name<x> |"},
		{"Si (a)\nEnd if\nFin de si", "If ( name<a> ) | End if | End if |"},
		{"Si (a)", "name<Si> ( name<a> ) |"},
		{"Boucle ($i)\nfin de si tout", "name<Boucle> ( local variable<$i> ) | name<fin de si tout> |"},
		{"Utiliser:=1\nx:=Si\n$o.si()\nFin utiliser", "name<Utiliser> := number<1> | name<x> := name<Si> | local variable<$o> . word<si> ( ) | End use |"},
		{"New  object list\nSi vrai\nFin de si\nBoucle:=Si", "method<New  object list> | If name<vrai> | End if | name<Boucle> := name<Si> |"},
	} {
		r := scan(c.text, lexer.Options{Names: names()})
		got := dump(r)
		for _, k := range []lexer.Kind{lexer.If, lexer.Else, lexer.EndIf, lexer.CaseOf, lexer.EndCase, lexer.While, lexer.EndWhile, lexer.Repeat, lexer.Until,
			lexer.For, lexer.EndFor, lexer.ForEach, lexer.EndForEach, lexer.Use, lexer.EndUse, lexer.BeginSQL, lexer.EndSQL} {
			for _, tok := range r.Tokens {
				if tok.Kind == k {
					got = strings.Replace(got, k.String()+"<"+c.text[tok.Start:tok.End]+">", k.String(), 1)
				}
			}
		}
		if got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
	for written, want := range map[string]string{"fin  DE SI": "Fin de si", "end  IF": "End if", "": "End if", "sinon": "End if"} {
		if got := lexer.Spelling(lexer.EndIf, written); got != want {
			t.Errorf("%s is spelled %s", written, got)
		}
	}
	for text, want := range map[string]bool{"Si (a)\nFin de si": true, "Si (a)": false, "If (a)\nEnd if\n/*\nfin de si\n*/": false} {
		if r := scan(text, lexer.Options{}); r.French != want {
			t.Errorf("%q: French is %v", text, r.French)
		}
	}
	n := names()
	n.Add("Boucle", lexer.Entry{Kind: lexer.Method})
	if got := dump(scan("Boucle (1)\nFin de si", lexer.Options{Names: n})); !strings.HasPrefix(got, "method<Boucle>") {
		t.Error(got)
	}
}

func TestJoinOpen(t *testing.T) {
	if got := dump(scan("f(1;\n{a:\n2})\nb", lexer.Options{JoinOpen: true})); got != "name<f> ( number<1> ; { name<a> : number<2> } ) | name<b> |" {
		t.Error(got)
	}
	for text, want := range map[string]bool{"f(": true, "f()": false, "a\\": true, "a\\\n": true, "/*": true, "Begin SQL": true, "Begin SQL\nx": true, "f)": false} {
		if r := scan(text, lexer.Options{JoinOpen: true}); r.Open != want {
			t.Errorf("%q: open %v", text, r.Open)
		}
	}
}

func TestComments(t *testing.T) {
	r := scan("#!x\n// a\nb ` c\n/* d /* */ */ // e\\\nf", lexer.Options{})
	var got []string
	for _, c := range r.Comments {
		got = append(got, fmt.Sprint(c.Kind, r.Source.Text[c.Start:c.End]))
	}
	if s := strings.Join(got, "|"); s != "3#!x|0// a|2` c|1/* d /* */ */|0// e\\\nf" {
		t.Error(s)
	}
}

// TestReuse checks that a Result may be used again, which is what makes scanning cheap.
func TestReuse(t *testing.T) {
	r := scan("a:=[", lexer.Options{})
	lexer.Scan(diag.NewSource("y", "b"), lexer.Options{}, r)
	if dump(r) != "name<b> |" || r.Errors != nil {
		t.Error(dump(r), r.Errors)
	}
	src := diag.NewSource("z", "If (New object.x=Is text) // c\nUnknown thing here:=Length($x)\n")
	n := names()
	lexer.Scan(src, lexer.Options{Names: n}, r)
	if a := testing.AllocsPerRun(100, func() { lexer.Scan(src, lexer.Options{Names: n}, r) }); a > 0 {
		t.Errorf("%.0f allocations for a scan", a)
	}
}

func TestUnquote(t *testing.T) {
	for token, want := range map[string]string{
		`"abc"`: "abc", `"a\nb"`: "a\nb", `"\T\R\N"`: "\t\r\n", `"\\\""`: `\"`, `"C:\dir"`: `C:\dir`, `"open`: "open", `""`: "", `"`: "", "": "", `"a\`: `a\`,
	} {
		if got := lexer.Unquote(token); got != want {
			t.Errorf("%s: %q, want %q", token, got, want)
		}
	}
}

func TestParseDate(t *testing.T) {
	for text, want := range map[string]string{
		"!2024-02-29!": "2024-2-29", "!2023-02-29!": "", "!1900-02-29!": "", "!2000-02-29!": "2000-2-29", "!24-02-29!": "2024-2-29", "!00-00-00!": "0-0-0",
		"!0000-00-00!": "0-0-0", "!12/25/96!": "1996-12-25", "!25/12/96!": "1996-12-25", "!1.2.29!": "2029-2-1", "!13.13.2000!": "", "!1-2!": "",
		"!1-2-3-4!": "", "!--!": "", "!2024-04-31!": "", "!999999999-1-1!": "", "!2024-00-10!": "",
	} {
		y, m, d, ok := lexer.ParseDate(text)
		got := ""
		if ok {
			got = fmt.Sprintf("%d-%d-%d", y, m, d)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestFold(t *testing.T) {
	for name, want := range map[string]string{"New  Object": "new object", " A\tb ": "a b", "Été\u00a0À": "été à", "": "", "  ": ""} {
		if got := string(lexer.Fold(nil, name)); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

// TestAsTree keeps the numbers that tokens carry equal to those of the tree, which the parser only converts.
func TestAsTree(t *testing.T) {
	for op := ast.Op(0); op < ast.NumOps; op++ {
		if (lexer.OpAdd + lexer.Kind(op)).String() != op.String() {
			t.Errorf("operator %s is token %s", op, lexer.OpAdd+lexer.Kind(op))
		}
	}
	for op := ast.Set; op <= ast.DivSet; op++ {
		if (lexer.Assign + lexer.Kind(op)).String() != op.String() {
			t.Errorf("assignment %s is token %s", op, lexer.Assign+lexer.Kind(op))
		}
	}
	for have, want := range map[lexer.NameKind]ast.NameKind{lexer.UnknownName: ast.UnknownName, lexer.Command: ast.CommandName,
		lexer.Constant: ast.ConstantName, lexer.Method: ast.MethodName, lexer.Plugin: ast.PluginName} {
		if uint8(have) != uint8(want) {
			t.Errorf("kind of name %d is %d in the tree", have, want)
		}
	}
	for have, want := range map[lexer.CommentKind]ast.CommentKind{lexer.LineComment: ast.LineComment, lexer.BlockComment: ast.BlockComment,
		lexer.BacktickComment: ast.BacktickComment, lexer.ShebangComment: ast.ShebangComment} {
		if uint8(have) != uint8(want) {
			t.Errorf("kind of comment %d is %d in the tree", have, want)
		}
	}
	for i, word := range []string{"shared", "singleton", "session", "local", "exposed", "server", "onHTTPGet"} {
		r := scan(word+" Function f", lexer.Options{})
		if got := ast.Modifiers(1) << r.Tokens[0].Number; got != ast.SharedMod<<i {
			t.Errorf("%s is modifier %d", word, got)
		}
	}
	for i, word := range []string{"get", "set", "query", "orderBy", "event"} {
		r := scan("Function "+word+" f", lexer.Options{})
		if got := ast.Accessor(r.Tokens[1].Number); got != ast.GetAccessor+ast.Accessor(i) {
			t.Errorf("%s is accessor %d", word, got)
		}
	}
}

// TestParticiple reads through participle's interfaces.
func TestParticiple(t *testing.T) {
	var def plex.Definition = lexer.Definition{Options: lexer.Options{Names: names()}}
	l, err := def.Lex("x", strings.NewReader("end  if\nIs text:K8:3"))
	if err != nil {
		t.Fatal(err)
	}
	tokens, err := plex.ConsumeAll(l)
	if err != nil {
		t.Fatal(err)
	}
	if len(tokens) != 5 || tokens[0].Value != "End if" || tokens[2].Value != "Is text:K8:3" || !tokens[4].EOF() {
		t.Errorf("%#v", tokens)
	}
	symbols := def.Symbols()
	if tokens[2].Type != symbols["Name"] || tokens[1].Type != symbols["EOL"] {
		t.Errorf("%v", symbols)
	}
	want := lexer.Token{Kind: lexer.Name, Name: lexer.Constant, Tokenised: true, Start: 8, End: 20, Number: 8, Index: 3}
	if got := lexer.Unpack(&tokens[2]); got != want {
		t.Errorf("unpacked %+v, want %+v", got, want)
	}
	l, _ = def.Lex("x", strings.NewReader("a:=\"b\nc"))
	if _, err := plex.ConsumeAll(l); err == nil {
		t.Error("an open text passed")
	}
}

func FuzzLex(f *testing.F) {
	for _, s := range []string{"If ($a=1) // c\n\tALERT(\"x\")\nEnd if\n", "$x:=[T:1]F:2[[3]]{4}->?+5 ?12:30:00? !2024-02-29! 0xFF 1e5\\\n/* /* */", "Begin SQL\nx\nEnd SQL",
		"<>a<<>b \u25CAc “x” ‘y’ ≠ \u00a0 \xff $ƒ 4D.x Is text:K8:3", "local exposed Function get a($b : Text)->$c\nproperty a;b", "'a' @ ~~ ` \\\r\n#!", "New object list Date of birth ALERT Current date",
	} {
		f.Add(s)
	}
	n := names()
	f.Fuzz(func(t *testing.T, text string) {
		for _, o := range []lexer.Options{{Names: n}, {JoinOpen: true}} {
			r := scan(text, o)
			last := uint32(0)
			for i, tok := range r.Tokens {
				if tok.Start < last || tok.End < tok.Start || int(tok.End) > len(text) {
					t.Fatalf("token %d %+v after %d in %q", i, tok, last, text)
				}
				if tok.Start == tok.End && tok.Kind != lexer.EOL && tok.Kind != lexer.EOF && tok.Kind != lexer.SQL {
					t.Fatalf("empty token %d %+v in %q", i, tok, text)
				}
				last = tok.End
				if p := lexer.Pack(tok, text); lexer.Unpack(&p).Kind != tok.Kind || lexer.Unpack(&p).Start != tok.Start {
					t.Fatalf("token %+v packed is %+v", tok, p)
				}
			}
			last = 0
			for _, c := range r.Comments {
				if c.Start < last || c.End <= c.Start || int(c.End) > len(text) {
					t.Fatalf("comment %+v after %d in %q", c, last, text)
				}
				last = c.End
			}
			for _, e := range r.Errors {
				if e.Span.Start > e.Span.End || int(e.Span.End) > len(text) || e.Message == "" {
					t.Fatalf("error %+v in %q", e, text)
				}
			}
		}
	})
}

// TestManyErrors: a line that is not 4D at all does not fill the list.
func TestManyErrors(t *testing.T) {
	if r := scan(strings.Repeat("!!!!", 1000)+"\n~\n", lexer.Options{}); len(r.Errors) != 11 {
		t.Errorf("%d errors", len(r.Errors))
	}
}

// TestPieces: the pieces of a source are together what Scan gives, each ends with a line, and what follows the last line makes no piece.
func TestPieces(t *testing.T) {
	for _, tail := range []string{"", "\n\n", "// end\n/* c\n*/ ` x\n  \n", "Begin SQL\nx", "f(1;\\\n", "Si\nFin de si\n"} {
		src := diag.NewSource("m", "\uFEFF"+strings.Repeat("If ($a=1)  // one\n\tf($b;\\\n 2)\nEnd if\n\nBegin SQL\nSELECT\nEnd SQL\n", 500)+tail)
		var whole, part lexer.Result
		lexer.Scan(src, lexer.Options{}, &whole)
		var s lexer.Scanner
		s.Begin(src, lexer.Options{}, &part)
		var all []lexer.Token
		pieces := 0
		for s.More() {
			all = append(all, part.Tokens...)
			pieces++
			if last := part.Tokens[len(part.Tokens)-1].Kind; s.Done() != (last == lexer.EOF) || !s.Done() && last != lexer.EOL {
				t.Fatalf("piece %d ends with %v", pieces, last)
			}
			if s.Done() && len(part.Tokens) == 1 {
				t.Errorf("%q makes a piece of nothing", tail)
			}
		}
		if pieces < 5 || !slices.Equal(all, whole.Tokens) || !slices.Equal(part.Comments, whole.Comments) || part.Open != whole.Open || part.French != whole.French {
			t.Errorf("%q: %d pieces, %d tokens and %d comments of %d and %d", tail, pieces, len(all), len(part.Comments), len(whole.Tokens), len(whole.Comments))
		}
	}
}

// BenchmarkScan reads ordinary lines.
func BenchmarkScan(b *testing.B) {
	src := diag.NewSource("m", strings.Repeat("If (New object.x=Is text) // a comment\n\t$line.total:=$line.price*(1+Vat rate{$i})\nEnd if\n", 500))
	n := names()
	r := &lexer.Result{}
	b.SetBytes(int64(len(src.Text)))
	b.ReportAllocs()
	for b.Loop() {
		lexer.Scan(src, lexer.Options{Names: n}, r)
	}
}
