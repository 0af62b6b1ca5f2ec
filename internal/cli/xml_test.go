package cli

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// Files of many kinds come out of DOM Parse XML source and DOM EXPORT TO FILE as the trees they were: without indentation to the last blank, with it up to
// white space between tags. The files are read for the comparison by the parser of the standard library.
func TestXMLRoundTrip(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "xml", "*"))
	if err != nil || len(files) < 20 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	const code = `#DECLARE($in : Text; $out : Text; $indented : Text)
var $root : Text
$root:=DOM Parse XML source($in)
If ($indented="false")
	XML SET OPTIONS($root; XML indentation; XML no indentation)
End if
DOM EXPORT TO FILE($root; $out)
DOM CLOSE XML($root)
`
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			in, err := filepath.Abs(file)
			if err != nil {
				t.Fatal(err)
			}
			want := xmlTokens(t, in)
			for _, indented := range []bool{false, true} {
				result := filepath.Join(t.TempDir(), "out.xml")
				var out strings.Builder
				env := &Env{Name: "tetra", Args: []string{"-e", code, in, result, fmt.Sprint(indented)}, Stdout: &out, Stderr: &out, Getenv: func(string) string { return "" }}
				if Main(env) != exitOK {
					t.Fatal(out.String())
				}
				got := xmlTokens(t, result)
				if indented {
					want, got = withoutBlanks(want), withoutBlanks(got)
				}
				for i := range max(len(want), len(got)) {
					if i >= len(want) || i >= len(got) || want[i] != got[i] {
						t.Fatalf("indented %v, from token %d on:\n%q\nwas\n%q", indented, i, got[min(i, len(got)):], want[min(i, len(want)):])
					}
				}
			}
		})
	}
}

func withoutBlanks(tokens []string) []string {
	return slices.DeleteFunc(slices.Clone(tokens), func(s string) bool { return strings.TrimSpace(strings.TrimPrefix(s, textToken)) == "" })
}

// textToken stands in front of texts, which may look like tags.
const textToken = "text "

// xmlTokens is what a document consists of: tags with their attributes in order of name, texts, comments, instructions, the document type.
func xmlTokens(t *testing.T, file string) (tokens []string) {
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	b = wholeEntities(utf8Text(b))
	d := xml.NewDecoder(bytes.NewReader(b))
	d.CharsetReader = func(label string, r io.Reader) (io.Reader, error) {
		if strings.EqualFold(label, "ISO-8859-1") {
			return charmap.ISO8859_1.NewDecoder().Reader(r), nil
		}
		return r, nil
	}
	d.Entity = map[string]string{"nbsp": "\u00a0", "copy": "©", "org": "Harbour & Sons"}
	text := ""
	for {
		from := d.InputOffset()
		token, err := d.RawToken()
		if s, ok := token.(xml.CharData); ok && err == nil {
			text += string(s)
			continue
		}
		if text != "" {
			tokens = append(tokens, textToken+text)
			text = ""
		}
		switch token := token.(type) {
		case xml.StartElement:
			var attributes []string
			raw := string(b[from:d.InputOffset()])
			for _, a := range token.Attr {
				v := a.Value
				if !strings.Contains(raw, "&#") {
					v = strings.NewReplacer("\n", " ", "\t", " ").Replace(v)
				}
				attributes = append(attributes, fmt.Sprintf("%s:%s=%q", a.Name.Space, a.Name.Local, v))
			}
			slices.Sort(attributes)
			tokens = append(tokens, fmt.Sprintf("<%s:%s %s>", token.Name.Space, token.Name.Local, attributes))
		case xml.EndElement:
			tokens = append(tokens, fmt.Sprintf("</%s:%s>", token.Name.Space, token.Name.Local))
		case xml.Comment:
			tokens = append(tokens, "<!--"+string(token)+"-->")
		case xml.ProcInst:
			if token.Target != "xml" {
				tokens = append(tokens, "<?"+token.Target+" "+string(token.Inst)+"?>")
			}
		case xml.Directive:
			tokens = append(tokens, "<!"+string(token)+">")
		}
		if err == io.EOF {
			return outsideRoot(tokens)
		}
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
	}
}

// outsideRoot leaves out white space in front of the root and behind it.
func outsideRoot(tokens []string) (kept []string) {
	depth := 0
	for _, s := range tokens {
		switch {
		case strings.HasPrefix(s, "</"):
			depth--
		case strings.HasPrefix(s, "<!"), strings.HasPrefix(s, "<?"):
		case s[0] == '<':
			depth++
		case depth == 0: // a text
			continue
		}
		kept = append(kept, s)
	}
	return kept
}

// utf8Text takes the byte order mark off, and makes UTF-8 of UTF-16.
func utf8Text(b []byte) []byte {
	little := bytes.HasPrefix(b, []byte{0xFF, 0xFE})
	if !little && !bytes.HasPrefix(b, []byte{0xFE, 0xFF}) {
		return bytes.TrimPrefix(b, []byte("\uFEFF"))
	}
	var units []uint16
	for i := 2; i+1 < len(b); i += 2 {
		u := uint16(b[i])<<8 | uint16(b[i+1])
		if little {
			u = u<<8 | u>>8
		}
		units = append(units, u)
	}
	return []byte(string(utf16.Decode(units)))
}

// wholeEntities puts the one entity of the files that contains an element in its place.
func wholeEntities(b []byte) []byte {
	return bytes.ReplaceAll(b, []byte("&tool;"), []byte("<command>tide</command>"))
}
