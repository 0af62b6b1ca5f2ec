package tags

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"tetra/interp"
	"tetra/value"
)

// seeds are templates of every kind of tag, whole and broken.
var seeds = []string{
	"", "plain", "<!--#4DTEXT 1+1-->", "$4DTEXT(1+\")\"+(2))", "<!--#4DIF (True)-->a<!--#4DELSEIF $1-->b<!--#4DELSE-->c<!--#4DENDIF-->",
	"<!--#4DLOOP $i<3-->x<!--#4DEVAL $i:=$i+1--><!--#4DENDLOOP-->", "<!--#4DEACH $x in $1--><!--#4DTEXT $x--><!--#4DENDEACH-->",
	"<!--#4DCODE\n$a:=1\r$b:=2\r\n-->", "<!--#4DSCRIPT/m/p-->", "<!--#4DBASE a/--><!--#4DINCLUDE b.html-->", "<!--#4DIF-->", "<!--#4DENDIF-->",
	"<!--#4DLOOP", "$4DEVAL((", "<!--#4DHTML \"<!--#4DTEXT 1--\"+\">\"-->", "<!--#4DLOOP (True)--><!--#4DENDLOOP-->", "<!--#4DELSE--><!--#4dTeXt 1-->",
	"<!--#4DHTML $1--><!--#4DVAR $1-->", "<!--#4DEACH $x in {a: 1}-->$4DHTML($x)", "<!--#4DBASE WEBFOLDER-->$4DEVAL(\"\\\")\")",
}

// written is a template as it was, put together from its nodes; the tags that close or divide blocks are not kept, so they are added.
func written(b *strings.Builder, list []node) {
	for _, n := range list {
		b.WriteString(n.raw)
		for i, br := range n.branch {
			if i > 0 {
				b.WriteString(br.raw)
			}
			written(b, br.body)
		}
		written(b, n.body)
		if !n.open {
			switch n.kind {
			case tagIf:
				b.WriteString("<!--#4DENDIF-->")
			case tagLoop:
				b.WriteString("<!--#4DENDLOOP-->")
			case tagEach:
				b.WriteString("<!--#4DENDEACH-->")
			}
		}
	}
}

// FuzzParse: nothing of a template is lost, and running it ends in time without a fault.
func FuzzParse(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, true)
		f.Add(s, false)
	}
	in := interp.New(interp.Options{MaxDepth: 200})
	f.Fuzz(func(t *testing.T, template string, dollar bool) {
		list := parse(template, dollar)
		var b strings.Builder
		written(&b, list)
		once := b.String()
		var again strings.Builder
		written(&again, parse(once, dollar))
		if again.String() != once {
			t.Fatalf("%q became %q, and that %q", template, once, again.String())
		}
		if len(template) > 1000 {
			return
		}
		p := in.NewProcess(interp.ProcessOptions{})
		defer p.Close()
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer cancel()
		defer p.StopWith(ctx, interp.TimedOut)()
		_, err := Process(template, Options{Process: p, Dollar: dollar, Params: []value.Value{value.Str("<!--#4DTEXT 1-->")}})
		var fault *interp.InternalError
		if errors.As(err, &fault) {
			t.Fatalf("%v\n%s", fault, fault.Stack)
		}
	})
}

func process(t *testing.T, template string, o Options) string {
	t.Helper()
	in := interp.New(interp.Options{})
	prog := interp.NewProgram("t")
	prog.AddMethod("shown", interp.Text("shown", "#DECLARE($n : Integer) : Text\nreturn \"s\""))
	prog.AddMethod("hidden", interp.Text("hidden", "#DECLARE($n : Integer) : Text\nreturn \"h\""))
	in.Load(prog)
	o.Process = in.NewProcess(interp.ProcessOptions{})
	defer o.Process.Close()
	s, err := Process(template, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestAllow: what the web server forbids is an error of the tag; 4DCODE is exempt (docs/WebServer/allowProject).
func TestAllow(t *testing.T) {
	o := Options{Dollar: true, Allow: func(m *interp.Method) error {
		if m.Name == "hidden" {
			return &value.Error{Number: value.ErrTagNotAllowed, Message: "not available through tags"}
		}
		return nil
	}}
	for template, want := range map[string]string{
		"<!--#4DTEXT shown-->":                             "s",
		"<!--#4DTEXT 1+Num(hidden)-->":                     "<!--#4DTEXT 1+Num(hidden)--> : ## error # -10756",
		"<!--#4DEVAL $a:=hidden(1)-->":                     "<!--#4DEVAL $a:=hidden(1)-->: ## error # -10756",
		"$4DHTML(hidden)":                                  "$4DHTML(hidden) : ## error # -10756",
		"<!--#4DSCRIPT/hidden/x-->":                        "<!--#4DSCRIPT/hidden/x--> : ## error # -10756",
		"<!--#4DLOOP hidden-->x<!--#4DENDLOOP-->":          "<!--#4DLOOP hidden-->: Access error",
		"<!--#4DLOOP (hidden=\"h\")-->x<!--#4DENDLOOP-->":  "<!--#4DLOOP (hidden=\"h\")-->: Access error",
		"<!--#4DEACH $x in hidden-->x<!--#4DENDEACH-->":    "<!--#4DEACH $x in hidden-->: Access error",
		"<!--#4DIF (hidden=\"h\")-->x<!--#4DENDIF-->":      "<!--#4DIF (hidden=\"h\")-->: A Boolean expression was expected",
		"<!--#4DCODE\n$a:=hidden(1)\n--><!--#4DTEXT $a-->": "h",
	} {
		if got := process(t, template, o); got != want {
			t.Errorf("%s gives\n%s, not\n%s", template, got, want)
		}
	}
}

// TestLoad: paths of documents, and where they may not lead.
func TestLoad(t *testing.T) {
	docs := map[string]string{"/a.html": "A", "/d/b.html": "B<!--#4DINCLUDE ../a.html-->", "/d/e/c.html": "C"}
	o := Options{Path: "/d/page.shtml", Load: func(path string) (string, error) {
		if s, ok := docs[path]; ok {
			return s, nil
		}
		return "", errors.New(path)
	}}
	const no = " :The document cannot be opened"
	for template, want := range map[string]string{
		"<!--#4DINCLUDE b.html-->":                                          "BA",
		"<!--#4DINCLUDE /a.html-->":                                         "A",
		"<!--#4DINCLUDE e/c.html-->":                                        "C",
		"<!--#4DBASE e/--><!--#4DINCLUDE c.html-->":                         "C",
		"<!--#4DBASE e/--><!--#4DINCLUDE ../b.html-->":                      "BA",
		"<!--#4DBASE ../--><!--#4DINCLUDE a.html-->":                        "A",
		"<!--#4DINCLUDE page.shtml-->":                                      "<!--#4DINCLUDE page.shtml-->" + no,
		"<!--#4DINCLUDE ../../a.html-->":                                    "<!--#4DINCLUDE ../../a.html-->" + no,
		"<!--#4DINCLUDE /../a.html-->":                                      "<!--#4DINCLUDE /../a.html-->" + no,
		"<!--#4DINCLUDE ..\\a.html-->":                                      "<!--#4DINCLUDE ..\\a.html-->" + no,
		"<!--#4DBASE e/--><!--#4DBASE WEBFOLDER--><!--#4DINCLUDE b.html-->": "BA",
	} {
		if got := process(t, template, o); got != want {
			t.Errorf("%s gives\n%s, not\n%s", template, got, want)
		}
	}
}

// TestWithoutCommand: a page that no command sends runs at the bottom of its process.
func TestWithoutCommand(t *testing.T) {
	if got := process(t, "<!--#4DTEXT $1*2--><!--#4DEVAL $1:=1-->$4DTEXT($1)", Options{Params: []value.Value{value.Int(21)}}); got != "42$4DTEXT($1)" {
		t.Error(got)
	}
}

// TestStopped: a loop without an end ends with its process.
func TestStopped(t *testing.T) {
	p := interp.New(interp.Options{}).NewProcess(interp.ProcessOptions{})
	defer p.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	defer p.StopWith(ctx, interp.TimedOut)()
	_, err := Process("<!--#4DLOOP (1=1)--> <!--#4DENDLOOP-->", Options{Process: p})
	if why, _ := interp.IsStopped(err); why != interp.TimedOut {
		t.Fatal(err)
	}
}
