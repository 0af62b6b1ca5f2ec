package builtins

import (
	"strings"

	"tetra/interp"
	"tetra/picture"
	"tetra/value"
)

// A pasteboard is the clipboard of an application without windows: it lives in memory, and its processes share it.
type pasteboard struct {
	data    []pasteboardItem // in the order they were put; types are canonical
	files   []string
	picture value.Value
}

type pasteboardItem struct {
	kind string
	data []byte
}

// The names that stand for one kind of data (docs/commands/theme/Pasteboard): a 4D signature, the types of the systems and the old one of 4 letters. The first is
// 4D's signature.
var pasteboardKinds = [][]string{
	{"com.4d.private.text.native", "TEXT", "com.4d.private.text.utf16", "com.4d.private.text.utf8", "public.utf8-plain-text", "public.utf16-plain-text", "public.plain-text"},
	{"com.4d.private.picture", "4PCT", "PICT"},
	{"com.4d.private.file.url", "public.file-url"},
}

const (
	textSignature    = "com.4d.private.text.native"
	pictureSignature = "com.4d.private.picture"
	fileSignature    = "com.4d.private.file.url"
	errNoPasteData   = value.ErrNoPasteData
)

// pasteboardKind gives a type of data one name, and its native one.
func pasteboardKind(s string) (signature, native string) {
	for _, k := range pasteboardKinds {
		for _, name := range k {
			if strings.EqualFold(name, s) {
				return k[0], k[1]
			}
		}
	}
	return s, s
}

func (b *pasteboard) find(kind string) ([]byte, bool) {
	kind, _ = pasteboardKind(kind)
	for _, it := range b.data {
		if it.kind == kind {
			return it.data, true
		}
	}
	if b.picture.Kind() == value.Picture {
		if p := b.picture.Picture(); kind == pictureSignature || isPictureOf(kind, p.MIME) {
			return p.Data, true
		}
	}
	return nil, false
}

// isPictureOf tells that com.4d.private.picture.gif and the like stand for a format.
func isPictureOf(kind, mime string) bool {
	format, ok := strings.CutPrefix(kind, pictureSignature)
	c := picture.CodecOf(format)
	return ok && c != nil && (mime == "" || c.MIME == mime)
}

// image is the picture that was put there as one or as data of a format of pictures.
func (b *pasteboard) image() value.Value {
	for _, it := range b.data {
		if b.picture.Kind() != value.Picture && isPictureOf(it.kind, "") {
			if p := picture.Read(it.data); p != nil {
				return value.PictOf(p)
			}
		}
	}
	return b.picture
}

// pasteboardTheme is the theme Pasteboard. Texts are kept in UTF-8.
func pasteboardTheme() []*interp.Command {
	// with runs f on the pasteboard while no other process uses it.
	with := func(f func(c *interp.Call, b *pasteboard) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			s := stateOf(c)
			s.mu.Lock()
			defer s.mu.Unlock()
			return f(c, &s.pasteboard)
		}
	}
	return []*interp.Command{
		{
			Name: "Pasteboard data size", Number: 400,
			Syntax:   `( dataType : Text ) : Integer`,
			Summary:  "Returns how many bytes of a type of data the pasteboard holds, or -102 for none.",
			Notes:    "Texts count in UTF-8.",
			Examples: `Pasteboard data size("SPSH") // -102`,
			Run: with(func(c *interp.Call, b *pasteboard) (value.Value, error) {
				if d, ok := b.find(c.Text(0)); ok {
					return integer(len(d))
				}
				return integer(errNoPasteData)
			}),
		},
		{
			Name: "GET PASTEBOARD DATA", Number: 401,
			Syntax:  `( dataType : Text ; ← data : Blob )`,
			Summary: "Reads data of a type from the pasteboard.",
			Notes:   "OK becomes 1, or 0 with the error -102 when there is none. Texts are in UTF-8.",
			Examples: `
				var $data : Blob
				SET TEXT TO PASTEBOARD("Hello")
				GET PASTEBOARD DATA(Text data; $data)
				BLOB to text($data; UTF8 text without length) // Hello`,
			Run: with(func(c *interp.Call, b *pasteboard) (value.Value, error) {
				d, ok := b.find(c.Text(0))
				c.Proc.SetOK(ok)
				if !ok {
					return value.Undef, c.ArgError(0, errNoPasteData, "the pasteboard holds no data of the type %s", value.Show(c.Arg(0), 40))
				}
				return value.Undef, c.SetOut(1, value.BlobOf(&value.BlobV{B: append([]byte(nil), d...)}))
			}),
		},
		{
			Name: "CLEAR PASTEBOARD", Number: 402,
			Summary: "Empties the pasteboard.",
			Examples: `
				SET TEXT TO PASTEBOARD("Hello")
				CLEAR PASTEBOARD
				Get text from pasteboard="" // True`,
			Run: with(func(_ *interp.Call, b *pasteboard) (value.Value, error) {
				*b = pasteboard{}
				return none()
			}),
		},
		{
			Name: "APPEND DATA TO PASTEBOARD", Number: 403,
			Syntax:  `( dataType : Text ; data : Blob )`,
			Summary: "Adds data of a type to the pasteboard, in place of what it held of that type.",
			Examples: `
				var $data : Blob
				TEXT TO BLOB("Hello"; $data; UTF8 text without length)
				APPEND DATA TO PASTEBOARD("com.example.note"; $data)
				Pasteboard data size("com.example.note") // 5`,
			Run: with(func(c *interp.Call, b *pasteboard) (value.Value, error) {
				kind, _ := pasteboardKind(c.Text(0))
				d := append([]byte(nil), blobBytes(c.Arg(1))...)
				c.Proc.SetOK(true)
				for i := range b.data {
					if b.data[i].kind == kind {
						b.data[i].data = d
						return none()
					}
				}
				b.data = append(b.data, pasteboardItem{kind, d})
				return none()
			}),
		},
		{
			Name: "SET PICTURE TO PASTEBOARD", Number: 521,
			Syntax:  `( picture : Picture )`,
			Summary: "Puts a picture into the pasteboard in place of what it held.",
			Examples: aPicture + `
				SET PICTURE TO PASTEBOARD($picture)
				GET PICTURE FROM PASTEBOARD($copy)
				OK // 1`,
			Run: with(func(c *interp.Call, b *pasteboard) (value.Value, error) {
				*b = pasteboard{picture: c.Arg(0)}
				c.Proc.SetOK(true)
				return none()
			}),
		},
		{
			Name: "GET PICTURE FROM PASTEBOARD", Number: 522,
			Syntax:  `( ← picture : Picture )`,
			Summary: "Reads the picture from the pasteboard.",
			Notes:   "OK is 0 when it holds none.",
			Examples: `
				CLEAR PASTEBOARD
				GET PICTURE FROM PASTEBOARD($picture)
				OK // 0`,
			Run: with(func(c *interp.Call, b *pasteboard) (value.Value, error) {
				p := b.image()
				ok := p.Kind() == value.Picture
				c.Proc.SetOK(ok)
				if !ok {
					return none()
				}
				return value.Undef, c.SetOut(0, p)
			}),
		},
		{
			Name: "SET TEXT TO PASTEBOARD", Number: 523,
			Syntax:  `( text : Text )`,
			Summary: "Puts a text into the pasteboard in place of what it held.",
			Examples: `
				SET TEXT TO PASTEBOARD("Hello")
				Get text from pasteboard // Hello`,
			Run: with(func(c *interp.Call, b *pasteboard) (value.Value, error) {
				*b = pasteboard{data: []pasteboardItem{{textSignature, []byte(c.Text(0))}}}
				c.Proc.SetOK(true)
				return none()
			}),
		},
		{
			Name: "Get text from pasteboard", Number: 524, Syntax: `: Text`,
			Summary:  "Returns the text of the pasteboard.",
			Notes:    "OK is 0 when it holds none.",
			Examples: `Get text from pasteboard="" // True`,
			Run: with(func(c *interp.Call, b *pasteboard) (value.Value, error) {
				d, ok := b.find(textSignature)
				c.Proc.SetOK(ok)
				return text(strings.ToValidUTF8(string(d), "\uFFFD"))
			}),
		},
		{
			Name: "GET PASTEBOARD DATA TYPE", Number: 958,
			Syntax:  `( ← signatures : Text array ; ← nativeTypes : Text array {; ← formatNames : Text array} )`,
			Summary: "Fills arrays with the types of the data the pasteboard holds: 4D's signatures, native types and names.",
			Notes:   "The signature of a type that 4D does not know is an empty text.",
			Examples: `
				ARRAY TEXT($signatures; 0)
				ARRAY TEXT($types; 0)
				SET TEXT TO PASTEBOARD("Hello")
				GET PASTEBOARD DATA TYPE($signatures; $types)
				$signatures{1} // com.4d.private.text.native`,
			Run: with(func(c *interp.Call, b *pasteboard) (value.Value, error) {
				kinds := make([]string, 0, len(b.data)+2)
				for _, it := range b.data {
					kinds = append(kinds, it.kind)
				}
				if b.picture.Kind() == value.Picture {
					kinds = append(kinds, pictureSignature)
				}
				if len(b.files) > 0 {
					kinds = append(kinds, fileSignature)
				}
				signatures, natives := value.NewArray(value.TText, false, 0), value.NewArray(value.TText, false, 0)
				for _, k := range kinds {
					signature, native := pasteboardKind(k)
					if !strings.HasPrefix(signature, "com.4d.private.") {
						signature = ""
					}
					signatures.V = append(signatures.V, value.Str(signature))
					natives.V = append(natives.V, value.Str(native))
				}
				names := value.NewArray(value.TText, false, 0)
				names.V = append(names.V[:0:0], natives.V...)
				for i, a := range []*value.ArrayV{signatures, natives, names} {
					if c.Has(i) {
						if err := setArray(c, i, a); err != nil {
							return value.Undef, err
						}
					}
				}
				return none()
			}),
		},
		{
			Name: "SET FILE TO PASTEBOARD", Number: 975,
			Syntax:  `( file : Text {; *} )`,
			Summary: "Puts the path of a file into the pasteboard in place of what it held, with * after the paths it holds.",
			Examples: `
				SET FILE TO PASTEBOARD("/home/ada/letter.txt")
				Get file from pasteboard(1) // /home/ada/letter.txt`,
			Run: with(func(c *interp.Call, b *pasteboard) (value.Value, error) {
				if err := notEmpty(c, 0); err != nil {
					return value.Undef, err
				}
				files := b.files
				if !c.Star {
					files = nil
				}
				*b = pasteboard{files: append(files, documentPath(c, c.Text(0)).platform())}
				return none()
			}),
		},
		{
			Name: "Get file from pasteboard", Number: 976,
			Syntax:   `( xIndex : Integer ) : Text`,
			Summary:  "Returns the path of the file of a number, from 1, in the pasteboard, or an empty text.",
			Examples: `Get file from pasteboard(1)="" // True`,
			Run: with(func(c *interp.Call, b *pasteboard) (value.Value, error) {
				if i := c.Int(0); i >= 1 && i <= len(b.files) {
					return text(b.files[i-1])
				}
				return value.Empty, nil
			}),
		},
	}
}
