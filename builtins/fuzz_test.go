package builtins

import (
	"errors"
	"testing"
	"time"

	"github.com/dlclark/regexp2/v2"

	"tetra/interp"
	"tetra/value"
)

// fuzzProcess runs the method run of a program with arguments; errors of 4D are no faults.
func fuzzProcess(f *testing.F, text string) func(t *testing.T, args ...value.Value) {
	in := interp.New(interp.Options{Library: Standard(), Clock: func() time.Time { return time.Unix(0, 0) }})
	p := interp.NewProgram("fuzz")
	p.AddMethod("run", interp.Text("run.4dm", text))
	in.Load(p)
	proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
	f.Cleanup(proc.Close)
	return func(t *testing.T, args ...value.Value) {
		_, err := proc.Run(p.Method("run"), args...)
		if fault := (*interp.InternalError)(nil); errors.As(err, &fault) {
			t.Fatalf("%v\n%s", err, fault.Stack)
		}
	}
}

func FuzzQuery(f *testing.F) {
	for _, q := range []string{"a = 1", "a[x].b # 'q' and a[x].c in [1,'z',null] or not(d % :1)", "eval(This.a=1) except a is not null", "a >= 2024-02-29 order by a desc, b.c",
		":p = :v", "(((a=1)))", "a[].b[0].c != \"x\\\"y\"", "a in :1", "NOT NOT a=1 ^ b=2"} {
		f.Add(q)
	}
	run := fuzzProcess(f, "#DECLARE($c : Collection; $q : Text)\nvar $r : Collection\n"+
		"$r:=$c.query($q; \"x@\"; New object(\"attributes\"; New object(\"p\"; \"a\"); \"parameters\"; New object(\"v\"; 1); \"allowFormulas\"; False))\n")
	data, err := value.ParseJSON(`[{"a":1,"b":"x","d":"a word"},{"a":[{"b":"q","c":1},{"b":[{"c":2}],"c":null}]},{"a":"2024-02-29","b":{"c":true}},7,null]`)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, q string) { run(t, data, value.Str(q)) })
}

// A translated pattern can be compiled, or is refused; it never panics.
func FuzzTranslateRegex(f *testing.F) {
	for _, p := range []string{`a.b`, `(?<n>\d+)\k<n>`, `[[:alpha:]&&[^x]]`, `\h+\R\X`, `\N{LATIN SMALL LETTER A}`, `(?i)a{2,3}+`, `\Qa.b\E`, `[\p{L}--[a-z]]`, `(?>a|b)*?`, `\x{1F600}\u0041`, `[]a]`, `(?#c)x # y`, `a**`} {
		f.Add(p, "aab xyz")
	}
	f.Fuzz(func(t *testing.T, pattern, text string) {
		s, err := translateRegex(pattern)
		if err != nil {
			return
		}
		re, err := regexp2.Compile(s)
		if err != nil {
			return
		}
		re.MatchTimeout = 50 * time.Millisecond
		re.MatchString(text)
	})
}

func FuzzBlobToVariable(f *testing.F) {
	f.Add([]byte("tv1\x06\x03abc"))
	f.Add([]byte("tv1\x09\x02\x02\x00"))
	run := fuzzProcess(f, "#DECLARE($b : Blob)\nvar $v : Variant\nvar $n : Integer\nBLOB TO VARIABLE($b; $v; $n)\nEXPAND BLOB($b)\n")
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) < 1<<16 {
			run(t, value.BlobOf(&value.BlobV{B: b}))
		}
	})
}

func FuzzJSONValidate(f *testing.F) {
	f.Add(`{"type":"object","required":["a"]}`, `{"a":1}`)
	f.Add(`{"$ref":"#/x","x":{"$ref":"#"}}`, `[]`)
	f.Add(`{"pattern":"(a+)+$","$schema":"https://json-schema.org/draft/2020-12/schema"}`, `["aaaa"]`)
	run := fuzzProcess(f, "#DECLARE($schema : Object; $v : Variant)\nvar $o : Object\n$o:=JSON Validate($v; $schema)\n$o:=JSON Resolve pointers($schema)\n")
	f.Fuzz(func(t *testing.T, schema, text string) {
		s, err := value.ParseJSON(schema)
		if err != nil || !s.IsObject() {
			return
		}
		if v, err := value.ParseJSON(text); err == nil && (v.IsObject() || v.IsColl()) {
			run(t, s, v)
		}
	})
}
