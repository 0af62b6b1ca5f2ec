package builtins

import (
	"strings"

	"tetra/interp"
	"tetra/picture"
	"tetra/value"
)

const metadataNote = "The texts of IPTC in JPEG pictures are there (the constants IPTC but those for dates, scenes and stars). TIFF, EXIF and GPS, and whole blocks as XML, are not implemented: " +
	"they are errors."

func pictureMetadataCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "SET PICTURE METADATA", Number: 1121,
			Syntax:  `( ↔ picture : Picture ; ...metaName : Text ; ...metaContents : Text, Real, Date, Time, Array )`,
			Summary: "Sets metadata of a picture; an empty text takes them away.",
			Notes:   metadataNote + " OK is 0 for a picture of another format, which stays as it is.",
			Examples: aPicture + `
				CONVERT PICTURE($picture; ".jpg")
				SET PICTURE METADATA($picture; IPTC headline; "A dot")
				GET PICTURE METADATA($picture; IPTC headline; $headline)
				$headline // A dot`,
			Run: setPictureMetadata,
		},
		{
			Name: "GET PICTURE METADATA", Number: 1122,
			Syntax:  `( picture : Picture ; ...metaName : Text ; ← ...metaContents : Variable )`,
			Summary: "Reads metadata of a picture into variables of any type; arrays get all values, texts have them separated by semicolons.",
			Notes:   metadataNote + " OK is 0 when one of them is not there.",
			Examples: aPicture + `
				CONVERT PICTURE($picture; ".jpg")
				SET PICTURE METADATA($picture; IPTC city; "Paris")
				GET PICTURE METADATA($picture; IPTC city; $city)
				$city // Paris`,
			Run: getPictureMetadata,
		},
		{
			Name: "GET PICTURE KEYWORDS", Number: 1142,
			Syntax:  `( picture : Picture ; ← arrKeywords : Text array {; *} )`,
			Summary: "Fills an array with the IPTC keywords of a JPEG picture, with * each of them once.",
			Examples: aPicture + `
				CONVERT PICTURE($picture; ".jpg")
				ARRAY TEXT($keywords; 2)
				$keywords{1}:="France"
				$keywords{2}:="Europe"
				SET PICTURE METADATA($picture; IPTC keywords; $keywords)
				ARRAY TEXT($found; 0)
				GET PICTURE KEYWORDS($picture; $found)
				$found{2} // Europe`,
			Run: func(c *interp.Call) (value.Value, error) {
				a := value.NewArray(value.TText, false, 0)
				for _, k := range pictureArg(c, 0).Keywords() {
					known := false
					for _, old := range a.V[1:] {
						known = known || c.Star && value.EqualText(old.Str(), k)
					}
					if !known {
						a.V = append(a.V, value.Str(k))
					}
				}
				return value.Undef, setArray(c, 1, a)
			},
		},
	}
}

// metadataNumber is the entry of IPTC that argument i names.
func metadataNumber(c *interp.Call, i int) (byte, error) {
	name, isIPTC := strings.CutPrefix(c.Text(i), "IPTC/")
	if n := picture.IPTC(name); isIPTC && n != 0 {
		return n, nil
	}
	return 0, c.ArgError(i, errNotImplemented, "the metadata %s are not implemented", value.Show(c.Arg(i), 60))
}

func setPictureMetadata(c *interp.Call) (value.Value, error) {
	p := pictureArg(c, 0)
	c.Proc.SetOK(false)
	for i := 1; i+1 < len(c.Args); i += 2 {
		n, err := metadataNumber(c, i)
		if err != nil {
			return value.Undef, err
		}
		var values []string
		if a := c.Array(i + 1); a != nil {
			for k := 1; k <= a.Size(); k++ {
				x, _ := a.Get(k)
				values = append(values, value.ToText(x).Str())
			}
		} else if s := value.ToText(c.Arg(i + 1)).Str(); s != "" {
			values = []string{s}
		}
		changed, err := p.WithTexts(n, values)
		if err != nil {
			return none() // OK tells
		}
		p = changed
	}
	c.Proc.SetOK(true)
	return value.Undef, c.SetOut(0, value.PictOf(p))
}

func getPictureMetadata(c *interp.Call) (value.Value, error) {
	p, found := pictureArg(c, 0), true
	for i := 1; i+1 < len(c.Args); i += 2 {
		n, err := metadataNumber(c, i)
		if err != nil {
			c.Proc.SetOK(false)
			return value.Undef, err
		}
		values := p.Texts(n)
		found = found && len(values) > 0
		if c.Array(i+1) != nil {
			a := value.NewArray(value.TText, false, 0)
			for _, s := range values {
				a.V = append(a.V, value.Str(s))
			}
			err = setArray(c, i+1, a)
		} else {
			t, declared := c.DeclaredType(i + 1)
			if !declared || t == value.TVariant {
				t = value.TText
			}
			err = c.SetOut(i+1, convertTo(t, value.Str(strings.Join(values, ";"))))
		}
		if err != nil {
			return value.Undef, err
		}
	}
	c.Proc.SetOK(found)
	return none()
}
