package builtins

import (
	"errors"
	"io/fs"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"tetra/interp"
	"tetra/tags"
	"tetra/value"
)

func tagCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "PROCESS 4D TAGS", Number: 816,
			Syntax:  `( inputTemplate : Text, Blob ; ← outputResult : Text, Blob {; ...param : any} )`,
			Summary: "Processes the transformation tags of a template and returns the text it becomes.",
			Notes: "The tags see the parameters as $1, $2 ..., have local variables of their own, and share This with the calling method. An error inside a tag is written into the " +
				"result. 4DINCLUDE looks for documents in the project folder. A BLOB is text in the Mac Roman character set, and so is then its result. There are no tables to loop over.",
			Examples: `
				PROCESS 4D TAGS("<!--#4DTEXT $1--> + 1 = <!--#4DEVAL $1+1-->"; $result; 41)
				$result // 41 + 1 = 42`,
			Run: processTags,
		},
	}
}

func processTags(c *interp.Call) (value.Value, error) {
	mac := charset{charmap.Macintosh, 0}
	template, blob := c.Text(0), false
	if !c.Arg(0).IsText() {
		template, blob = mac.decode(blobBytes(c.Arg(0))), true
	}
	s, err := tags.Process(template, tags.Options{Process: c.Proc, Params: append([]value.Value(nil), c.Args[2:]...), Dollar: true, Load: documentLoader(c)})
	if err != nil {
		return value.Undef, err
	}
	if t, declared := c.DeclaredType(1); blob && (!declared || t != value.TText) || declared && t == value.TBlob {
		return value.Undef, c.SetOut(1, value.BlobOf(&value.BlobV{B: mac.encode(s)}))
	}
	return value.Undef, c.SetOut(1, value.Str(s))
}

// maxIncluded is the longest document that 4DINCLUDE reads, in bytes.
const maxIncluded = 64 << 20

var errTooLong = errors.New("the document is too long")

// documentLoader reads the documents of 4DINCLUDE: those in the project folder.
func documentLoader(c *interp.Call) func(path string) (string, error) {
	return func(path string) (string, error) {
		f, err := files(c)
		if err != nil {
			return "", err
		}
		p := &diskPath{abs: strings.TrimSuffix(projectRoot(c), "/") + path}
		switch info, err := f.Stat(p.osPath()); {
		case err != nil:
			return "", err
		case !info.Mode().IsRegular():
			return "", fs.ErrInvalid
		case info.Size() > maxIncluded:
			return "", errTooLong
		}
		b, err := f.ReadFile(p.osPath())
		if err != nil {
			return "", err
		}
		return marked(b, charset{}).decode(b), nil
	}
}
