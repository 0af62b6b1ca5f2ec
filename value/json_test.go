package value

import (
	"errors"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

type formula struct{}

func (formula) JSONValue() Value { return Str("[object Formula]") }

func TestStringifyJSON(t *testing.T) {
	contact := NewObject()
	children := NewObject()
	children.Set("firstname", Str("Jim"))
	children.Set("age", Str("12"))
	contact.Set("lastname", Str("Monroe"))
	contact.Set("firstname", Str("Alan"))
	contact.Set("children", Obj(children))
	holey := NewObject()
	holey.Set("a", Num(1))
	holey.Set("b", Undef)
	holey.Set("f", Obj(NewNative(RootShape(), formula{})))
	variable := &Variable{Name: "$name", V: Str("Smith")}
	arr := NewArray(TText, false, 2)
	arr.Set(1, Str("x"))
	withArray := &Variable{Name: "a", V: Arr(arr)}
	shared := NewShared(nil, false)
	shared.Set("s", Num(1))
	for _, c := range []struct {
		v      Value
		pretty bool
		want   string
	}{
		{Str("Eureka!"), false, `"Eureka!"`}, {Num(120), false, "120"}, {h(20, 0, 0), false, "72000"}, {d(1975, 10, 22), false, `"1975-10-22"`},
		{Str(`{"name":"john"}`), false, `"{\"name\":\"john\"}"`}, {NullV, false, "null"}, {Undef, false, ""}, {True, true, "true"},
		{Obj(contact), false, `{"lastname":"Monroe","firstname":"Alan","children":{"firstname":"Jim","age":"12"}}`},
		{Obj(contact), true, "{\n\t\"lastname\": \"Monroe\",\n\t\"firstname\": \"Alan\",\n\t\"children\": {\n\t\t\"firstname\": \"Jim\",\n\t\t\"age\": \"12\"\n\t}\n}"},
		{Coll(NewColl([]Value{Num(33), Str("mike"), d(2017, 8, 28), False})), false, `[33,"mike","2017-08-28",false]`},
		{Coll(NewColl([]Value{Num(1), Coll(NewColl(nil)), Obj(NewObject())})), true, "[\n\t1,\n\t[],\n\t{}\n]"},
		{Obj(holey), false, `{"a":1,"f":"[object Formula]"}`}, {Num(1.0 / 3), false, "0.33333333333333"}, {Num(0.1 + 0.2), false, "0.3"}, {Num(1e20), false, "1e+20"},
		{Num(9007199254740991), false, "9007199254740991"}, {Num(math.Inf(-1)), false, "null"}, {Num(math.NaN()), false, "null"}, {Num(math.Copysign(0, -1)), false, "0"},
		{Pict(&PictureV{}), false, `"[object Picture]"`}, {BlobOf(&BlobV{}), false, `"[object Blob]"`}, {NilDate, false, `"0000-00-00"`},
		{Str("a/b\b\f\n\r\t\x01é\x7f\xff😀\u2028"), false, "\"a/b\\b\\f\\n\\r\\t\\u0001é\x7f\ufffd😀\u2028\""},
		{Ref(&PointerV{Var: variable, Index: -1, Index2: -1}), false, `"Smith"`}, {Ref(&PointerV{Var: withArray, Index: -1, Index2: -1}), false, `["x",""]`},
		{Ref(&PointerV{Var: withArray, Index: 1, Index2: -1}), false, `"x"`}, {Ref(&PointerV{Table: 1, Index: -1}), false, "null"}, {Obj(shared), false, `{"s":1}`},
		{Arr(NewArray2(TInteger, false, 2, 1)), false, "[[0],[0]]"},
	} {
		if got, err := StringifyJSON(c.v, c.pretty); got != c.want || err != nil {
			t.Errorf("StringifyJSON(%s) = %s, %v; want %s", Show(c.v, 0), got, err, c.want)
		}
	}
	loop := NewObject()
	loop.Set("c", Coll(NewColl([]Value{Obj(loop)})))
	var e *Error
	if _, err := StringifyJSON(Obj(loop), false); !errors.As(err, &e) || e.Number != 54 || e.Message != "an Object that contains itself has no JSON form" {
		t.Errorf("loop: %v", err)
	}
	twice := NewObject()
	twice.Set("a", Obj(children))
	twice.Set("b", Obj(children))
	if _, err := StringifyJSON(Obj(twice), false); err != nil {
		t.Errorf("the same object twice: %v", err)
	}
	deep := Num(1)
	for range maxJSONDepth + 1 {
		deep = Coll(NewColl([]Value{deep}))
	}
	if _, err := StringifyJSON(deep, false); err == nil {
		t.Error("too deep")
	}
}

func TestParseJSON(t *testing.T) {
	for text, want := range map[string]string{
		"42.17": "42.17", " -0.5e2 ": "-50", `"Year 42"`: `"Year 42"`, `{"name":"john"}`: `{name: "john"}`, "null": "Null", "true": "True", "[]": "[]", "{}": "{}",
		`["Monday",10,"Tuesday",11,"Wednesday",12,false]`: `["Monday"; 10; "Tuesday"; 11; "Wednesday"; 12; False]`, `"1990-12-25T12:00:00Z"`: `"1990-12-25T12:00:00Z"`,
		`{"birthday":"2017-10-16"}`: "{birthday: !2017-10-16!}", `"2023-02-30"`: `"2023-02-30"`, `"0000-00-00"`: "!00-00-00!", `"1234-5678-"`: `"1234-5678-"`, `"2017-1a-16"`: `"2017-1a-16"`,
		`"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\ud83d"`: "\"\\\"\\\\/\\u0008\\u000c\\n\\r\\té😀\xed\xa0\xbd\"", `{"a":1,"b":2,"a":3}`: "{a: 3; b: 2}", "\ufeff1": "1", `[{"a":1,"b":2},{"a":3,"b":4}]`: "[{a: 1; b: 2}; {a: 3; b: 4}]",
		`[{"a":1,"b":2},{"a":3},{"b":4,"a":5},{"a":6,"b":7,"c":8}]`: "[{a: 1; b: 2}; {a: 3}; {b: 4; a: 5}; {a: 6; b: 7; c: 8}]", `{"a":{"a":{"a":1}}}`: "{a: {a: {a: 1}}}",
		"12345678901234567890": "1.234567890123e+19", "0.1234567890123456789": "0.1234567890123", "1e400": "INF", "[1,[2,[3]],\n\t4 ]": "[1; [2; [3]]; 4]", `"\ud83dx"`: "\"\xed\xa0\xbdx\"", "-0": "0",
	} {
		v, err := ParseJSON(text)
		if got := Show(v, 0); got != want || err != nil {
			t.Errorf("ParseJSON(%s) = %s, %v; want %s", text, got, err, want)
		}
	}
	for text, want := range map[string]string{
		"":                           `JSON, line 1, column 1: expected a value, found the end of the text`,
		"{\n  \"é\" 1}":              `JSON, line 2, column 7: expected ":", found "1"`,
		"[1 2]":                      `JSON, line 1, column 4: expected "," or "]", found "2"`,
		"[1,]":                       `JSON, line 1, column 4: expected a value, found "]"`,
		`{"a":1,}`:                   `JSON, line 1, column 8: expected a property name in quotes, found "}"`,
		`{a:1}`:                      `JSON, line 1, column 2: expected a property name in quotes, found "a"`,
		`{"a":1`:                     `JSON, line 1, column 7: expected "," or "}", found the end of the text`,
		"01":                         `JSON, line 1, column 1: expected a number as JSON has them, found "01"`,
		"1.":                         `JSON, line 1, column 1: expected a number as JSON has them, found "1"`,
		"-":                          `JSON, line 1, column 1: expected a number as JSON has them, found "-"`,
		"1e":                         `JSON, line 1, column 1: expected a number as JSON has them, found "1e"`,
		"tru":                        `JSON, line 1, column 1: expected a value, found "tru"`,
		"nullx":                      `JSON, line 1, column 1: expected a value, found "nullx"`,
		"1 2":                        `JSON, line 1, column 3: expected nothing after the value, found "2"`,
		`"abc`:                       `JSON, line 1, column 5: expected the closing quote of the text, found the end of the text`,
		`"a\`:                        `JSON, line 1, column 4: expected the closing quote of the text, found the end of the text`,
		`"\x"`:                       "JSON, line 1, column 2: expected one of the escapes " + `\" \\ \/ \b \f \n \r \t \u` + `, found "\\"`,
		`"\u12"`:                     `JSON, line 1, column 2: expected four hexadecimal digits after \u, found "\\"`,
		"\"a\nb\"":                   `JSON, line 1, column 3: expected a text without control characters, which are written as \u000a, found "\n"`,
		"\"\\\"\n\"":                 `JSON, line 1, column 4: expected a text without control characters, which are written as \u000a, found "\n"`,
		strings.Repeat("[", 600):     `JSON, line 1, column 513: objects and collections are nested more than 512 deep`,
		strings.Repeat(`{"a":`, 600): `JSON, line 1, column 2561: objects and collections are nested more than 512 deep`,
	} {
		v, err := ParseJSON(text)
		var e *Error
		if !errors.As(err, &e) || e.Number != 48 || e.Message != want || !v.IsUndef() {
			t.Errorf("ParseJSON(%.20q): %v\nwant %s", text, err, want)
		}
	}
}

func TestParseJSONSymbols(t *testing.T) {
	text := "{\n    \"alpha\": 4552,\n    \"beta\": [\n        {\n            \"echo\": 45,\n            \"delta\": \"text1\" \n        },\n        {\n            \"echo\": 52,\n            \"golf\": \"text2\" \n        }\n    ]\n}"
	_, symbols, err := ParseJSONSymbols(text)
	want := `{alpha: {line: 2; offset: 4}; beta: {line: 3; offset: 4}; "beta[0].echo": {line: 5; offset: 12}; "beta[0].delta": {line: 6; offset: 12}; "beta[1].echo": {line: 9; offset: 12}; "beta[1].golf": {line: 10; offset: 12}}`
	if got := Show(Obj(symbols), 0); got != want || err != nil {
		t.Errorf("%s %v", got, err)
	}
}

// Objects of one text share a shape, and the shape does not keep the text alive.
func TestParseJSONShapes(t *testing.T) {
	v, _ := ParseJSON(`[{"k1":1,"k2":2},{"k1":3,"k2":4},{"k1":5}]`)
	a, b := v.Coll().Get(0).Object(), v.Coll().Get(1).Object()
	if a.ShapeID() == 0 || a.ShapeID() != b.ShapeID() {
		t.Error("shapes differ")
	}
	if v.Coll().Get(2).Object().Len() != 1 {
		t.Error("the shorter object")
	}
}

// jsonValue draws a value that JSON can carry without loss.
func jsonValue(depth int) *rapid.Generator[Value] {
	scalar := rapid.OneOf(
		rapid.Custom(func(t *rapid.T) Value { return Num(float64(rapid.IntRange(-1<<52, 1<<52).Draw(t, "int"))) }),
		rapid.Custom(func(t *rapid.T) Value { return Num(float64(rapid.IntRange(-1e9, 1e9).Draw(t, "n")) / 1000) }),
		rapid.Custom(func(t *rapid.T) Value { return Str(rapid.String().Draw(t, "text")) }),
		rapid.Custom(func(t *rapid.T) Value {
			return DateOf(rapid.Int32Range(Days(1000, 1, 1), Days(9999, 12, 31)).Draw(t, "day"))
		}),
		rapid.SampledFrom([]Value{True, False, NullV, Empty}),
	)
	if depth == 0 {
		return scalar
	}
	inner := jsonValue(depth - 1)
	return rapid.OneOf(scalar,
		rapid.Custom(func(t *rapid.T) Value { return Coll(NewColl(rapid.SliceOfN(inner, 0, 5).Draw(t, "list"))) }),
		rapid.Custom(func(t *rapid.T) Value {
			o := NewObject()
			for _, k := range rapid.SliceOfN(rapid.StringN(0, 4, -1), 0, 5).Draw(t, "keys") {
				o.Set(k, inner.Draw(t, "v"))
			}
			return Obj(o)
		}))
}

func TestJSONRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := jsonValue(3).Draw(t, "v")
		for _, pretty := range []bool{false, true} {
			text, err := StringifyJSON(v, pretty)
			if err != nil {
				t.Fatal(err)
			}
			back, err := ParseJSON(text)
			if err != nil {
				t.Fatalf("%s: %v", text, err)
			}
			if again, _ := StringifyJSON(back, pretty); again != text {
				t.Fatalf("%s\n%s", text, again)
			}
			if Show(back, 0) != Show(v, 0) && !strings.ContainsRune(text, '-') { // a text like a date comes back as one
				t.Fatalf("%s\n%s", Show(v, 0), Show(back, 0))
			}
		}
	})
}

func FuzzParseJSON(f *testing.F) {
	for _, s := range []string{`{"a":[1,2.5,"x\u00e9",null,true,"2024-02-29"]}`, `[[],{},{"a":{}}]`, `"\ud83d\ude00"`, "-1e-3", `{"a":1,"a":2}`, "[1,", "\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := ParseJSON(s)
		if err != nil {
			return
		}
		text, err := StringifyJSON(v, true)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ParseJSON(text); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	})
}

func BenchmarkParseJSON(b *testing.B) {
	text := "[" + strings.Repeat(`{"id":12345,"name":"Some name here","price":12.75,"tags":["a","b"],"active":true,"when":"2024-02-29"},`, 199) + "{}]"
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for range b.N {
		if _, err := ParseJSON(text); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkStringifyJSON(b *testing.B) {
	v, _ := ParseJSON("[" + strings.Repeat(`{"id":12345,"name":"Some name here","price":12.75,"tags":["a","b"],"active":true,"when":"2024-02-29"},`, 199) + "{}]")
	b.ReportAllocs()
	for range b.N {
		s, _ := StringifyJSON(v, false)
		b.SetBytes(int64(len(s)))
	}
}
