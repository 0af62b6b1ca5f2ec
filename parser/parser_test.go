package parser

import (
	"strings"
	"sync"
	"testing"

	"github.com/alecthomas/participle/v2"

	"tetra/ast"
	"tetra/diag"
	"tetra/lexer"
)

// TestExpressions reads each line as an expression and compares its tree.
func TestExpressions(t *testing.T) {
	names := someNames()
	for _, c := range []struct{ text, want string }{
		// one level of precedence, left to right
		{"2+3*4", "(* (+ 2 3) 4)"},
		{"20-4-2*3", "(* (- (- 20 4) 2) 3)"},
		{"4=2+2", "(+ (= 4 2) 2)"},
		{"$a=1 & $c=2", "(= (& (= $a 1) $c) 2)"},
		{"-3^2", "(^ (neg 3) 2)"},
		{"-$a.b[1]*2", "(* (neg ([] (. $a b) 1)) 2)"},
		{"$p/-20", "(/ $p (neg 20))"},
		{"-(1+$x)", "(neg (+ 1 $x))"},
		{"a || b && c", "(&& (|| a b) c)"},
		{"1+2<<3 ?? 4 ?+ 5 ?- 6 ^| 7 *+ 8 *| 9", "(*| (*+ (^| (?- (?+ (?? (<< (+ 1 2) 3) 4) 5) 6) 7) 8) 9)"},
		{`$w\2\3`, `(\ (\ $w 2) 3)`},
		{"5%3>=2", "(>= (% 5 3) 2)"},
		// the ternary binds least and nests to the right
		{`0 ? "yes" : "no"`, `(? 0 "yes" "no")`},
		{"$n<0 ? -1 : $n=0 ? 0 : 1", "(? (< $n 0) (neg 1) (? (= $n 0) 0 1))"},
		{"$t+$b ? 1 : 2", "(? (+ $t $b) 1 2)"},
		{"$a ? $b ? 1 : 2 : 3", "(? $a (? $b 1 2) 3)"},
		{"?00:00:00? ? 1 : 2", "(? ?0? 1 2)"},
		{"0?+Is text?-3", "(?- (?+ 0 'Is text':K8:2) 3)"},
		{"$b ? x :C10", "(? $b x C10)"},
		// pointers
		{"->$a", "(-> $a)"},
		{"-><>v", "(-> <>v)"},
		{"->[Invoice]Total", "(-> [Invoice]Total)"},
		{"->[Invoice]", "(-> [Invoice])"},
		{"->$a{3}", "(-> ({} $a 3))"},
		{"$p->>0", "(> (deref $p) 0)"},
		{"$p->=1", "(= (deref $p) 1)"},
		{"$p->name", "(. (deref $p) name)"},
		{"$p->String", "(. (deref $p) String)"},
		{`$p->["n"]`, `([] (deref $p) "n")`},
		{"$p->{2}", "({} (deref $p) 2)"},
		{"$p->[[1]]", "([[]] (deref $p) 1)"},
		{"($pp->)->", "(deref (deref $pp))"},
		{`f("x")->+1`, `(+ (deref (call f "x")) 1)`},
		{"$t{$c}->{$r}", "({} (deref ({} $t $c)) $r)"},
		{"$p-1", "(- $p 1)"},
		{"$a- ->$b", "(- $a (-> $b))"},
		{"a<<>b", "(< a <>b)"},
		{"a<<1", "(<< a 1)"},
		{"\u25CAold+1", "(+ <>old 1)"},
		// suffixes
		{"$o.a.b(1; 2).c", "(. (call (. (. $o a) b) 1 2) c)"},
		{`$o["f"](1)`, `(call ([] $o "f") 1)`},
		{"$c[0][1]", "([] ([] $c 0) 1)"},
		{"$a[$b[0]]", "([] $a ([] $b 0))"},
		{"$a{2}[[1]]", "([[]] ({} $a 2) 1)"},
		{"$t[[$a[0]]]", "([[]] $t ([] $a 0))"},
		{"Application version[[1]]", "([[]] 'Application version':C493 1)"},
		{"Last errors[0].errCode", "(. ([] 'Last errors':C1799 0) errCode)"},
		{"Last errors.length", "(. 'Last errors':C1799 length)"},
		{"Current date-1", "(- 'Current date':C33 1)"},
		{"${$i}[$k]", "([] ${$i} $k)"},
		{"$1+$0", "(+ $1 $0)"},
		{"str (\"x\")", `(call str "x")`},
		{"$o.try.for.If", "(. (. (. $o try) for) If)"},
		{"$o . name", "(. $o name)"},
		{"[T:1]Sub:5'Age:2", "[T:1]Sub'Age:5"},
		{"[T]objField.x", "(. [T]objField x)"},
		{"4D.File.new()", "(call (. (. 4D:C1709 File) new))"},
		{"4D:C1709.File", "(. 4D:C1709 File)"},
		{"cs.Invoice.me", "(. (. cs:C1710 Invoice) me)"},
		{"Super:C1705($a)", "(call Super:C1705 $a)"},
		{"Super:C1706.f($a)", "(call (. Super:C1706 f) $a)"},
		{"This:C1470.x", "(. This:C1470 x)"},
		// literals
		{"{}", "{}"},
		{`{a: 1; "b c": [2; {}]; for: 3; Date: 4; $x: 5}`, `{a: 1; b c: [2 {}]; for: 3; Date: 4; $x: 5}`},
		{"{if: 1; End if: 2}", "{if: 1; End if: 2}"},
		{"[]", "[]"},
		{"[[1; 2]; [3]]", "[[1 2] [3]]"},
		{"[$a ? 1 : 2]", "[(? $a 1 2)]"},
		{"[0x00FF; 0xFFFFFFFF; 1e5; 1.5e-3; 12.5; .5; 1e400]", "[255 -1 100000 0.0015 12.5 0.5 +Inf]"},
		{`"a\tb\N\\\"\q"`, `"a\tb\n\\\"\\q"`},
		{"!2024-02-29!", "!2024-02-29!"},
		{"!00-00-00!", "!0000-00-00!"},
		{"!00/00/00!", "!0000-00-00!"},
		{"!2024/02/29!", "!2024-02-29!"},
		{"!12/25/96!", "!1996-12-25!"},
		{"!25.12.1996!", "!1996-12-25!"},
		{"!12/25/29!", "!2029-12-25!"},
		{"?12:30:15?", "?45015?"},
		{"?100:00:00?+?01:00?", "(+ ?360000? ?3600?)"},
		// tables and fields
		{"[Invoice:4]", "[Invoice:4]"},
		{"[Invoice:4]Line Total:7>=10", "(>= [Invoice:4]Line Total:7 10)"},
		{"[Invoice]Total", "[Invoice]Total"},
		{"[Known]", "[Known:7]"},
		{"[Unknown]", "[Unknown]"},
		{"[Is text]", "['Is text':K8:2]"},
		{"[1]", "[1]"},
		{"[4D_Users]Name", "[4D_Users]Name"},
		{"[[Invoice:4]Total:7; 3]", "[[Invoice:4]Total:7 3]"},
		{"[Invoice:4]Total:7[[1]]", "([[]] [Invoice:4]Total:7 1)"},
		// arguments
		{"SORT ARRAY(a; b; >)", "(call 'SORT ARRAY':C229 a b '>')"},
		{"f(*; 1; *)", "(call f '*' 1 '*')"},
		{"f(-1; *)", "(call f (neg 1) '*')"},
		{"QUERY([T:1]; & [T:1]A:2=1; | ; # [T:1]B:3=2; *)",
			"(call QUERY:C277 [T:1] (query & (= [T:1]A:2 1)) '|' (query # (= [T:1]B:3 2)) '*')"},
		{"Formula(This.t:=This.p*2)", "(call Formula:C1597 (:= (. This:C1470 t) (* (. This:C1470 p) 2)))"},
		{"Formula(return $x+1)", "(call Formula:C1597 (+ $x 1))"},
		{"Try(f(1)).x", "(. (try (call f 1)) x)"},
		{"f(g(h()))", "(call f (call g (call h)))"},
		// names with blanks
		{"New object list", "'New object list':M"},
		{"New object", "'New object':C1471"},
		{"New  \t object(1)", "(call 'New object':C1471 1)"},
		{"NEW OBJECT", "'NEW OBJECT':C1471"},
		{"Date of birth", "'Date of birth'"},
		{"00_Start", "00_Start:M"},
		{"2 columns+1", "(+ '2 columns':M 1)"},
		{"$f ?? 64 bit version", "(?? $f '64 bit version':K5:25)"},
		{"$f ?? 64 bit version:K5:25", "(?? $f '64 bit version':K5:25)"},
		{"Séparateur dossier:K24:12+1", "(+ 'Séparateur dossier':K24:12 1)"},
		{"PV PRINT:P13000:229(area)", "(call 'PV PRINT':P13000:229 area)"},
		{"Longueur:C16($t)", "(call Longueur:C16 $t)"},
		{"$Records in selection+1", "(+ $Records in selection 1)"},
		{"$ƒ+$€+<>†", "(+ (+ $ƒ $€) <>†)"},
		{"f:c12", ""}, // lower case is no token suffix
	} {
		x, list := ParseExpression(diag.NewSource("x", c.text), names)
		if c.want == "" {
			if list.Err() == nil {
				t.Errorf("%s: no error, %s", c.text, ast.Expression(x))
			}
			continue
		}
		if list != nil {
			t.Errorf("%s: %v", c.text, list)
		}
		if got := ast.Expression(x); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestMethods(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"declare", "// comment\n\n#DECLARE($a : Text; $b; \\\n ... : Real) -> $r : 4D.File\n$r:=$a\n", `
(declare ($a : Text; $b; ... : Real) -> $r : 4D.File)
(:= $r $a)`},
		{"declare without parentheses", "#declare->$r:Integer", "(declare -> $r : Integer)"},
		{"declare with type only", "#DECLARE() : cs.A.B", "(declare -> : cs.A.B)"},
		{"var", "var $a; b; $1; ${2} : Text\nvar $x:=1\nvar $y : cs:C1710.C:=$x;\nVAR\\\n $z\nvar $q, $r\nvar:=1\nvar.x:=2", `
(var $a b $1 ${2} : Text)
(var $x 1)
(var $y : cs.C $x)
(var $z)
(var $q $r)
(:= var 1)
(:= (. var x) 2)`},
		{"conditions without parentheses around all", "If (a) | (b)\nEnd if\nWhile (a) & (b)\nEnd while\nRepeat\nUntil ($x=\"\") | (OK=0)\nCase of\n: $t=\"car\"\nEnd case", `
(if (| a b)
)
(while (& a b)
)
(repeat
until (| (= $x "") (= OK 0)))
(case
  : (= $t "car")
)`},
		{"case", "CASE OF\n\n // c\n : (a)\n  b\n : (c)\n ELSE\n  d\nEND CASE\nCase of\nElse\nx\nEnd case", `
(case
  : a
    b
  : c
else
  d
)
(case
else
  x
)`},
		{"loops", "For($i;1;10;-2)\nbreak\nEnd for\nFor each($e;$c;1;2)While($a)|($b)\ncontinue\nEnd for each\nFor each ($e; $c) Until ($x)\nEnd for each\nFor each ($k; {a: 1})\nEnd for each", `
(for $i 1 10 (neg 2)
  (break)
)
(each $e $c 1 2 while (| $a $b)
  (continue)
)
(each $e $c until $x
)
(each $k {a: 1}
)`},
		{"try", "Try\n throw(1)\nCatch\n x\nEnd try\nTry(f(1))\n$a:=Try (g)", `
(try
  (call throw 1)
catch
  x
)
(try (call f 1))
(:= $a (try g))`},
		{"use", "Use (Storage.x)\n $a:=1\nEnd use\nUSE SET(\"x\")\nUSE SET:C118(\"x\")\nuse:=1", `
(use (. Storage:C1525 x)
  (:= $a 1)
)
(call 'USE SET':C118 "x")
(call 'USE SET':C118 "x")
(:= use 1)`},
		{"keywords that are other things", "break:=1\nBREAK LEVEL(1)\ncontinue.x:=2\nWhile waiting\nrepeat:=3\nsession.x:=1\nSession:C1714.x:=2\nproperty:=4\nfunction:=5\nEnd selection:C36([T:1])", `
(:= break 1)
(call 'BREAK LEVEL':C302 1)
(:= (. continue x) 2)
'While waiting':M
(:= repeat 3)
(:= (. session:C1714 x) 1)
(:= (. Session:C1714 x) 2)
(:= property 4)
(:= function 5)
(call 'End selection':C36 [T:1])`},
		{"return", "return\nreturn Is text\nreturn -1\nreturn [1]\nreturn Is text:K8:2=1", `
(return)
(return 'Is text':K8:2)
(return (neg 1))
(return [1])
(return (= 'Is text':K8:2 1))`},
		{"if with a token", "If Is text:K8:2=1\nEnd if\nIf Not:C34(a)\nElse\nx\nEnd if", `
(if (= 'Is text':K8:2 1)
)
(if (call Not:C34 a)
else
  x
)`},
		{"assignment", "$p->:=1\n$p->+=1\n(f(\"b\"))->:=1\n(f->):=2\n[T:1]F:2-=1\n$c[0].x[[1]]:=\"a\"\n<>x*=2\nMy Var:=3\n${3}:=4\n$a{1}{2}/=5", `
(:= (deref $p) 1)
(+= (deref $p) 1)
(:= (deref (call f "b")) 1)
(:= (deref f) 2)
(-= [T:1]F:2 1)
(:= ([[]] (. ([] $c 0) x) 1) "a")
(*= <>x 2)
(:= 'My Var' 3)
(:= ${3} 4)
(/= ({} ({} $a 1) 2) 5)`},
		{"old declarations", "C_TEXT(MyMethod; $1)\nC_TEXT:C284(${2})", `
(call C_TEXT:C284 MyMethod $1)
(call C_TEXT:C284 ${2})`},
		{"lines", "\ufeff\ufeff$a:=1+\\\r\n  2\r$b:=3 \\  \n\n$c:=$w\\2\\\n+1\n// c \\\n$d:=4\n/* a\n/* b */ $e */ $f:=5 /* c */; \n$g:=6 ` old\nf(1; \\\n/*00*/\"None\"; \\\n  2)", `
(:= $a (+ 1 2))
(:= $b 3)
(:= $c (+ (\ $w 2) 1))
(:= $f 5)
(:= $g 6)
(call f 1 "None" 2)`},
		{"shebang", "#!/usr/bin/env tetra\nf\n", "f"},
		{"sql", "begin sql\n SELECT /* x */ a \" FROM T\n WHERE b=:$x\n\tEnd SQL // done\nf", `
(sql " SELECT /* x */ a \" FROM T\n WHERE b=:$x\n")
f`},
		{"joined lines begin with anything", "$c:=$a \\\n.b \\\n? 1 \\\n: 2", "(:= $c (? (. $a b) 1 2))"},
		{"empty", "", ""},
		{"only a comment", "/* a */", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, list := ParseMethod(diag.NewSource("m.4dm", c.text), someNames())
			for _, e := range list {
				if e.Severity == diag.IsError {
					t.Errorf("%v", e)
				}
			}
			if got, want := ast.Dump(f), strings.TrimPrefix(c.want, "\n"); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestClass(t *testing.T) {
	f, list := ParseFile(diag.NewSource("C.4dm", `// a class

Class extends Comp.Base

property a; _b; Date : Text
property c : Collection:=[1; 2]
property for
Class constructor ( $x : Integer )
	Super($x)

exposed LOCAL function GET total() : Real
	return This.a
Function set total($v : Real)
shared singleton Class constructor
Function query n($e : Object) : Object
Function orderBy n($e : Object)->$r : Text
Function event touched n($e : Object)
Function event saving($e : Object)
onHTTPGet exposed Function return($a)
Function query($q)
Function get
Function $f_1
	Function inner
exposed Alias n a.b.c
`), someNames())
	if list != nil {
		t.Error(list)
	}
	if f.Kind != ast.ClassFile {
		t.Error("not recognised as a class")
	}
	want := `(extends Comp.Base)
(property a _b Date : Text)
(property c : Collection [1 2])
(property for)
(constructor ($x : Integer)
  (call Super:C1705 $x)
)
(get local exposed total -> : Real
  (return (. This:C1470 a))
)
(set total ($v : Real)
)
(constructor shared singleton
)
(query n ($e : Object) -> : Object
)
(orderBy n ($e : Object) -> $r : Text
)
(event touched n ($e : Object)
)
(event saving ($e : Object)
)
(function exposed onHTTPGet return ($a)
)
(function query ($q)
)
(function get
)
(function $f_1
)
(function inner
)
(alias exposed n a.b.c)`
	if got := ast.Dump(f); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestKindOfFile(t *testing.T) {
	for text, want := range map[string]ast.Kind{
		"": ast.MethodFile, "// c\n\n property a": ast.ClassFile, "property:=1": ast.MethodFile, "session.x:=1": ast.MethodFile,
		"shared singleton Class constructor": ast.ClassFile, "/* */ Function f": ast.ClassFile, "function:=1": ast.MethodFile,
		"#DECLARE\n": ast.MethodFile, "exposed Alias a b": ast.ClassFile, "CLASS EXTENDS X": ast.ClassFile,
	} {
		if f, _ := ParseFile(diag.NewSource("f", text), nil); f.Kind != want {
			t.Errorf("%q: kind %d, want %d", text, f.Kind, want)
		}
	}
}

func TestInput(t *testing.T) {
	for text, incomplete := range map[string]bool{
		"If ($a)":            true,
		"If ($a)\nElse":      true,
		"If ($a)\nEnd if":    false,
		"f(1;":               true,
		"$x:={a: 1;\n  b: 2": true,
		"$x:={a: 1;\n b: 2}": false,
		"$x:=1+\\":           true,
		"$x:=1+\\\n":         true,
		"f(1)\\":             true,
		"/* abc":             true,
		"Begin SQL\nSELECT":  true,
		"For each ($a; $b)":  true,
		"$x:=1+":             false, // a line end ends it
		"$x:=)":              false,
		"End if":             false,
		"If ($a)\n$x:=)":     false,
		"$t:=\"abc":          false,
	} {
		_, list := ParseInput(diag.NewSource("<repl>", text), nil)
		if list.Incomplete() != incomplete {
			t.Errorf("%q: incomplete %v, want %v: %v", text, list.Incomplete(), incomplete, list)
		}
	}
	f, list := ParseInput(diag.NewSource("<repl>", "$x:=[1;\n2;\n3]\n$a=1"), nil)
	if list != nil || ast.Dump(f) != "(:= $x [1 2 3])\n(= $a 1)" {
		t.Error(list, ast.Dump(f))
	}
}

// TestPlaces checks that spans cover what was written.
func TestPlaces(t *testing.T) {
	text := "If ($a=1)  // c\n\t$o.f( 1 ; -2):=[ Invoice : 4 ]Total:7\nElse\n\tx\nEnd   if\n"
	text = strings.ReplaceAll(text, "$o.f( 1 ; -2):=[ Invoice : 4 ]Total:7", "$o.x[ 1 ]:=f( 1 ; -2 )+[Invoice:4]Total:7")
	src := diag.NewSource("m", text)
	f, list := ParseMethod(src, nil)
	if list != nil {
		t.Fatal(list)
	}
	var got []string
	ast.Walk(f, func(n ast.Node) bool {
		if _, file := n.(*ast.File); !file {
			s := n.Span()
			got = append(got, text[s.Start:s.End])
		}
		return true
	})
	want := []string{"If ($a=1)", "($a=1)", "$a=1", "$a", "1", "$o.x[ 1 ]:=f( 1 ; -2 )+[Invoice:4]Total:7", "$o.x[ 1 ]", "$o.x", "$o", "1",
		"f( 1 ; -2 )+[Invoice:4]Total:7", "f( 1 ; -2 )", "f", "1", "-2", "2", "[Invoice:4]Total:7", "[Invoice:4]", "x", "x"}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	n := f.Body[0].(*ast.If)
	if text[n.ElseAt.Start:n.ElseAt.End] != "Else" || text[n.End.Start:n.End.End] != "End   if" {
		t.Errorf("Else %v, End if %v", n.ElseAt, n.End)
	}
	if len(f.Comments) != 1 || f.Comments[0].Kind != ast.LineComment || text[f.Comments[0].At.Start:f.Comments[0].At.End] != "// c" {
		t.Error("the comment is lost")
	}
}

// TestDepth checks that nothing deep or long is more than an ordinary error.
func TestDepth(t *testing.T) {
	for name, text := range map[string]string{
		"parentheses": "$x:=" + strings.Repeat("(", 30_000),
		"closed":      "$x:=" + strings.Repeat("(", 300) + "1" + strings.Repeat(")", 300),
		"minus":       "$x:=" + strings.Repeat("-", 30_000) + "1",
		"ternary":     "$x:=" + strings.Repeat("1?", 30_000),
		"ternaries":   "$x:=" + strings.Repeat("1?1:", 30_000) + "1",
		"objects":     "$x:=" + strings.Repeat("{a:", 30_000),
		"collections": "$x:=" + strings.Repeat("[", 30_000),
		"indexes":     "$x:=" + strings.Repeat("$a[", 30_000),
		"calls":       "$x:=" + strings.Repeat("f(", 30_000),
		"pointers":    "$x:=" + strings.Repeat("->", 30_000),
		"operators":   "$x:=" + strings.Repeat("1+", 30_000) + "1",
		"members":     "$x:=$a" + strings.Repeat(".b", 30_000),
		"blocks":      strings.Repeat("If (a)\n", 30_000),
		"comments":    strings.Repeat("/*", 30_000),
		"try":         "$x:=" + strings.Repeat("Try(", 30_000),
	} {
		_, list := ParseMethod(diag.NewSource(name, text), nil)
		if name == "comments" {
			continue // a warning
		}
		if list.Err() == nil {
			t.Errorf("%s: no error", name)
		}
		if len(list) > 3 {
			t.Errorf("%s: %d errors", name, len(list))
		}
	}
	for name, text := range map[string]string{
		"parentheses": "$x:=" + strings.Repeat("(", 200) + "1" + strings.Repeat(")", 200),
		"operators":   "$x:=" + strings.Repeat("1+", 5000) + "1",
		"blocks":      strings.Repeat("If (a)\n", 500) + strings.Repeat("End if\n", 500),
	} {
		if _, list := ParseMethod(diag.NewSource(name, text), nil); list != nil {
			t.Errorf("%s: %v", name, list[0])
		}
	}
}

// TestWholeGrammar lets participle read a whole text by the printed grammar, which the parser itself only uses line by line.
func TestWholeGrammar(t *testing.T) {
	text := "#DECLARE($a : Text)->$r\nvar $x; $y : 4D.File:=1\nIf ($a=1)\n$x:=f(1)\nElse\nreturn\nEnd if\nFor each ($x; $y) While (a)\nbreak\nEnd for each\nalert\n"
	src, err := wholeGrammar().ParseString("m", text)
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, l := range src.Lines {
		kinds = append(kinds, strings.TrimSuffix(strings.TrimPrefix(typeName(l), "*parser."), "Line"))
	}
	if got := strings.Join(kinds, " "); got != "declare var if simple else return endIf forEach break endForEach simple" {
		t.Error(got)
	}
	if _, err := wholeGrammar().ParseString("m", "If\n"); err == nil {
		t.Error("an If without condition passed")
	}
}

// TestConcurrent parses in many goroutines; the race detector watches.
func TestConcurrent(t *testing.T) {
	names := someNames()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				f, list := ParseMethod(diag.NewSource("m", "If (New object.x=1)\nf(1; 2)\nEnd if\nvar $x; $y : cs.Foo\n"), names)
				if list != nil || len(f.Body) != 2 {
					t.Error(list)
				}
				ParseMethod(diag.NewSource("m", "If (\nfor\nvar $x:=\n"), names)
			}
		})
	}
	wg.Wait()
}

// TestWindowKeepsNothing checks that a long line after a short one, and a short one after a long one, see their own tokens.
func TestWindow(t *testing.T) {
	text := "f(1)\n" + "$x:=[" + strings.Repeat("1;", 2000) + "2]\nvar $a : Text\nf(2)\n"
	f, list := ParseMethod(diag.NewSource("m", text), nil)
	if list != nil {
		t.Fatal(list)
	}
	if len(f.Body) != 4 || ast.Dump(f.Body[3]) != "(call f 2)" || ast.Dump(f.Body[2]) != "(var $a : Text)" {
		t.Error(ast.Dump(f))
	}
}

// TestFaultsEnd: a line that goes wrong where the quick way reads a list is given up there.
func TestFaultsEnd(t *testing.T) {
	for _, text := range []string{"var $a : .", "var $a : Text.", "var $a : Text..x", "var $a;;$b", "var $a : 4D.", "For ($i;", "For each ($a;$b;;", "While", "If", ": .", "return ."} {
		if _, list := ParseMethod(diag.NewSource("m", text), nil); list.Err() == nil {
			t.Errorf("no error in %q", text)
		}
	}
}

func TestTypedNilIsNoError(t *testing.T) {
	if err := (&exprParser{}).err(); err != nil {
		t.Error("a nil fault became an error")
	}
	var _ participle.Parseable = &simpleLine{}
	var _ lexer.Names = &lexer.NameTable{}
}

// TestComments checks what a formatter needs: every comment and every blank line can be found again from the tree.
func TestComments(t *testing.T) {
	text := "//%attributes = {}\n\n// one\n$a:=1  // two\n\n\n/* three\nlines */\nIf (b) ` four\n\tc  // five \\\n six\nEnd if\n// seven"
	src := diag.NewSource("m", text)
	f, list := ParseMethod(src, nil)
	if list != nil {
		t.Fatal(list)
	}
	var got []string
	for _, c := range f.Comments {
		got = append(got, text[c.At.Start:c.At.End])
	}
	if s := strings.Join(got, "|"); s != "//%attributes = {}|// one|// two|/* three\nlines */|` four|// five \\\n six|// seven" {
		t.Errorf("%q", s)
	}
	// what neither a statement nor a comment covers is blank
	rest := []byte(text)
	wipe := func(s diag.Span) {
		for i := s.Start; i < s.End; i++ {
			rest[i] = ' '
		}
	}
	for _, c := range f.Comments {
		wipe(c.At)
	}
	ast.Walk(f, func(n ast.Node) bool {
		if _, file := n.(*ast.File); !file {
			wipe(n.Span())
		}
		if b, ok := n.(*ast.If); ok {
			wipe(b.End)
		}
		return true
	})
	if s := strings.TrimSpace(string(rest)); s != "" {
		t.Errorf("not covered: %q", s)
	}
}
