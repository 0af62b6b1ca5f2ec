package xml

import (
	"slices"
	"strings"
	"testing"
)

const head = `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>` + "\n"

// A new document is laid out as files are that 4D wrote: two blanks a level, empty lines around the children of the root.
func TestLayout(t *testing.T) {
	doc := NewDocument()
	root := NewElement("Preferences4D")
	doc.Insert(root, nil)
	a, err := root.Create("BuildApp/BuildCompiled")
	if err != nil {
		t.Fatal(err)
	}
	a.SetContent("False", Text)
	if _, err := root.Create("/Preferences4D/BuildApp/Empty"); err != nil {
		t.Fatal(err)
	}
	want := head + "<Preferences4D>\n\n  <BuildApp>\n    <BuildCompiled>False</BuildCompiled>\n    <Empty/>\n  </BuildApp>\n\n</Preferences4D>\n"
	if got := doc.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	again, err := Parse(want, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := again.String(); got != want {
		t.Errorf("after reading it\n%s\nwant\n%s", got, want)
	}
	b, err := again.Find("//BuildApp")
	if err != nil || len(b) != 1 {
		t.Fatal(b, err)
	}
	b[0].Append(NewElement("New"))
	want = strings.Replace(want, "<Empty/>\n", "<Empty/>\n    <New/>\n", 1)
	if got := again.String(); got != want {
		t.Errorf("after adding an element\n%s\nwant\n%s", got, want)
	}
	b[0].FirstElement().NextElement().NextElement().Remove()
	want = strings.Replace(want, "    <New/>\n", "", 1)
	if got := again.String(); got != want {
		t.Errorf("after removing it\n%s\nwant\n%s", got, want)
	}
}

// What a document says is the same after reading and writing it.
func TestRoundTrip(t *testing.T) {
	for _, body := range []string{
		"<a/>\n",
		"<a>x &amp; y &lt; z</a>\n",
		"<a>Hello<br/>New<br/>York</a>\n",
		"<a b=\"1\" c=\"&quot;&#xA;\"><![CDATA[12 < 18]]></a>\n",
		"<!--one-->\n<?go now?>\n<!DOCTYPE a SYSTEM \"a.dtd\">\n<a>\n    <b/>\n\n\t<c>é€😀</c>\n</a>\n",
		"<x:a xmlns:x=\"http://x\">\n  <x:b x:c=\"d\"/>\n</x:a>\n",
	} {
		doc, err := Parse(head+body, nil)
		if err != nil {
			t.Errorf("%s: %v", body, err)
			continue
		}
		if got := doc.String(); got != head+body {
			t.Errorf("got\n%s\nwant\n%s", got, head+body)
		}
	}
}

func TestErrors(t *testing.T) {
	for src, want := range map[string]string{
		"":                           "line 1, column 1: the document is empty",
		"<a>":                        "line 1, column 4: the element a is not closed",
		"<a>\n</b>":                  "line 2, column 1: </b> closes <a>",
		"<a/><b/>":                   "line 1, column 5: a document has one root element; b is a second one",
		"<a/>x":                      "line 1, column 5: there is text outside the root element",
		"<a b='1' b='2'/>":           "line 1, column 1: the attribute b is there twice",
		"<a>&nope;</a>":              "unknown entity &nope;",
		" <?xml version='1.0'?><a/>": "the XML declaration must be the first thing in the document",
		"<?xml versio='1.0'?><a/>":   "the XML declaration is not well formed",
		"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>": "the external entity x (file:///etc/passwd) is not resolved",
		strings.Repeat("<a>", maxDepth+1):                                  "more than 10000 elements lie in each other",
	} {
		if _, err := Parse(src, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40q: %v, want %s", src, err, want)
		}
	}
}

// Entities that grow are stopped.
func TestExpansion(t *testing.T) {
	var b strings.Builder
	b.WriteString("<!DOCTYPE a [<!ENTITY e0 'ha'>")
	prev := "e0"
	for _, n := range []string{"e1", "e2", "e3", "e4", "e5", "e6", "e7"} {
		b.WriteString("<!ENTITY " + n + " '" + strings.Repeat("&"+prev+";", 10) + "'>")
		prev = n
	}
	b.WriteString("]><a>&e7;</a>")
	if _, err := Parse(b.String(), nil); err == nil || !strings.Contains(err.Error(), "longer than") {
		t.Errorf("nested entities: %v", err)
	}
	big := "<!DOCTYPE a [<!ENTITY e '" + strings.Repeat("x", 60_000) + "'>]><a>" + strings.Repeat("&e;", 1000) + "</a>"
	if _, err := Parse(big, nil); err == nil || !strings.Contains(err.Error(), "longer than") {
		t.Errorf("many entities: %v", err)
	}
}

// The examples of DOM Create XML element: positions, and an element made in front of one that is there.
func TestCreate(t *testing.T) {
	doc := NewDocument()
	root := NewElement("R")
	doc.Insert(root, nil)
	doc.Info.Layout.Compact = true
	for _, p := range []string{"/R/a/b[2]", "a/b[2]", "a/b", "c[last()]", "c[last()]/d"} {
		n, err := root.Create(p)
		if err != nil {
			t.Fatal(p, err)
		}
		n.SetAttr("p", p)
	}
	want := `<R><a><b/><b p="a/b[2]"/><b p="/R/a/b[2]"/><b p="a/b"/></a><c p="c[last()]"><d p="c[last()]/d"/></c></R>`
	if got := root.String(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	for _, p := range []string{"1a", "/X/a", "a[0]", "a[99999999]", "a//b", ""} {
		if n, err := root.Create(p); err == nil {
			t.Errorf("%q made %s", p, n.Name)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"<a/>", head + "<a b='c'>x<!--y--><![CDATA[z]]></a>", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<a:b xmlns:a='c'/>"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		doc, err := Parse(s, nil)
		if err != nil {
			return
		}
		doc.Info.Layout.Compact = true
		out := doc.String()
		again, err := Parse(out, nil)
		if err != nil {
			t.Fatalf("%q was written as %q: %v", s, out, err)
		}
		again.Info.Layout.Compact = true
		if second := again.String(); second != out {
			t.Fatalf("%q was written as %q, then as %q", s, out, second)
		}
	})
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"//b", "/a/b[2]", "b[@c='d']", "b[last()]", "//text()", "count(//b)", "@*", ".."} {
		f.Add(s)
	}
	doc, err := Parse("<a><b c='d'>x</b><b/>y<e><b/></e></a>", nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, path string) {
		doc.Root().Find(path)
		doc.Clone().Root().Create(path)
	})
}

// Paths that are walked select what the XPath library selects: it is given the same path behind a step that is not walked.
func TestWalkAgrees(t *testing.T) {
	doc, err := Parse("<r><a i='1'><b/><b x='1'/><c><b/></c></a><b/><a i='2'>text<b/><!-- a --></a><p:a xmlns:p='u'/><a/></r>", nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"r", "r/a", "r/a/b", "r/a[1]", "r/a[2]/b", "r/a[last()]", "r/a/b[1]", "r/a/b[last()]", "r/a[1]/c/b", "r/none", "r/a[9]", "r/b", " r / a ", "r/a[ 2 ]", "r/c"} {
		for _, pair := range [][2]string{{path, "./" + strings.TrimSpace(path)}, {"/" + strings.TrimSpace(path), "/" + "descendant-or-self::node()/self::node()[not(parent::*)][not(self::r)]/" + strings.TrimSpace(path)}} {
			walked, err1 := doc.Find(pair[0])
			found, err2 := doc.Find(pair[1])
			if err1 != nil || err2 != nil || !slices.Equal(walked, found) {
				t.Errorf("%s: %d elements and %v, by the library %d and %v", pair[0], len(walked), err1, len(found), err2)
			}
		}
	}
}
