package builtins

import (
	"errors"
	"path"
	"strings"

	"tetra/interp"
	"tetra/picture"
	"tetra/value"
)

// aPicture is the lines of an example that make a picture of one pixel.
const aPicture = `var $gif : Blob
BASE64 DECODE("R0lGODdhAQABAIAAAP///////ywAAAAAAQABAAACAkQBADs="; $gif)
BLOB TO PICTURE($gif; $picture)
`

func pictureTheme() []*interp.Command {
	return append(append(pictureLibraryCommands(), pictureMetadataCommands()...), []*interp.Command{
		{
			Name: "Picture size", Number: 356,
			Syntax:  `( picture : Picture ) : Integer`,
			Summary: "Returns the number of bytes of a picture.",
			Examples: `
				var $picture : Picture
				Picture size($picture) // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return integer(len(pictureArg(c, 0).Bytes())) },
		},
		{
			Name: "PICTURE PROPERTIES", Number: 457,
			Syntax:  `( picture : Picture ; ← width : Variable ; ← height : Variable {; ← hOffset : Variable {; ← vOffset : Variable {; ← mode : Variable}}} )`,
			Summary: "Tells the width and height of a picture in pixels.",
			Notes:   "The offsets and the mode, which are those of a form, are 0.",
			Examples: aPicture + `
				PICTURE PROPERTIES($picture; $width; $height)
				$height // 1`,
			Run: func(c *interp.Call) (value.Value, error) {
				w, h := pictureArg(c, 0).Size()
				for i, n := range []int{w, h, 0, 0, 0} {
					if err := c.SetOut(i+1, value.Int(n)); err != nil {
						return value.Undef, err
					}
				}
				return none()
			},
		},
		{
			Name: "READ PICTURE FILE", Number: 678,
			Syntax:  `( fileName : Text ; ← picture : Variable {; *} )`,
			Summary: "Reads a picture from a file; with * the file may be of any type.",
			Notes:   "PNG, JPEG, GIF, BMP, TIFF, WebP and SVG are known. OK is 0 when there is no such file or it holds no picture, and with an empty name, for which 4D asks the user.",
			Examples: `
				READ PICTURE FILE("/no/such/picture.png"; $picture)
				OK // 0`,
			Run: readPicture,
		},
		{
			Name: "CREATE THUMBNAIL", Number: 679,
			Syntax:  `( source : Picture ; ← dest : Variable {; width : Integer {; height : Integer {; mode : Integer {; depth : Integer}}}} )`,
			Summary: "Makes a small copy of a picture, 48 by 48 pixels unless told otherwise.",
			Notes:   "SVG pictures are kept, not drawn: of one it is an error.",
			Examples: aPicture + `
				CREATE THUMBNAIL($picture; $thumbnail; 20; 10; Scaled to fit)
				PICTURE PROPERTIES($thumbnail; $width; $height)
				$width // 20
				$height // 10`,
			Run: func(c *interp.Call) (value.Value, error) {
				mode := c.IntOr(4, picture.FitCentered)
				if mode != picture.FitStretched && mode != picture.FitKept && mode != picture.FitCentered {
					return value.Undef, c.ArgError(4, errBadOption, "the mode %d is not one of Scaled to fit, Scaled to fit proportional, Scaled to fit prop centered", mode)
				}
				p, err := pictureArg(c, 0).Thumbnail(c.IntOr(2, 48), c.IntOr(3, 48), mode)
				return setPicture(c, 1, p, err)
			},
		},
		{
			Name: "WRITE PICTURE FILE", Number: 680,
			Syntax:  `( fileName : Text ; picture : Picture {; codec : Text} )`,
			Summary: "Writes a picture into a file, in the format of its extension or of a codec.",
			Notes:   "OK is 0 when the format is not known or the file cannot be written, and with an empty name, for which 4D asks the user. Without an extension the picture keeps its format.",
			Examples: aPicture + `
				WRITE PICTURE FILE(Temporary folder+"dot.png"; $picture)
				Is picture file(Temporary folder+"dot.png"; *) // True`,
			Run: writePicture,
		},
		{
			Name: "BLOB TO PICTURE", Number: 682,
			Syntax:  `( pictureBlob : Blob ; ← picture : Variable {; codec : Text} )`,
			Summary: "Makes a picture of the bytes of one; with a codec that is not known the bytes are only wrapped.",
			Examples: aPicture + `
				PICTURE PROPERTIES($picture; $width; $height)
				$width // 1`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := bytesOf(c, 0)
				if err != nil {
					return value.Undef, err
				}
				p := picture.Read(append([]byte(nil), b...))
				switch known := picture.CodecOf(c.Text(2)); {
				case c.Text(2) == "":
				case known == nil:
					p = picture.Wrap(append([]byte(nil), b...), c.Text(2))
				case p != nil && p.MIME != known.MIME:
					p = nil
				}
				c.Proc.SetOK(!p.Empty())
				return value.Undef, c.SetOut(1, value.PictOf(p))
			},
		},
		{
			Name: "PICTURE TO BLOB", Number: 692,
			Syntax:  `( picture : Picture ; ← pictureBlob : Variable ; codec : Text )`,
			Summary: "Writes a picture into a BLOB in a format; OK is 0, and the BLOB empty, when that is not possible.",
			Notes:   "WebP is read, not written.",
			Examples: aPicture + `
				PICTURE TO BLOB($picture; $png; ".png")
				BLOB size($png)>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := pictureArg(c, 0).Encode(c.Text(2), 1)
				c.Proc.SetOK(err == nil)
				return value.Undef, c.SetOut(1, value.BlobOf(&value.BlobV{B: append([]byte(nil), b...)}))
			},
		},
		{
			Name: "COMBINE PICTURES", Number: 987,
			Syntax:  `( ← resultingPict : Variable ; pict1 : Picture ; operator : Integer ; pict2 : Picture {; horOffset : Integer {; vertOffset : Integer}} )`,
			Summary: "Puts two pictures beside, below or on each other.",
			Notes:   "SVG pictures are kept, not drawn: with one it is an error.",
			Examples: aPicture + `
				COMBINE PICTURES($line; $picture; Horizontal concatenation; $picture)
				PICTURE PROPERTIES($line; $width; $height)
				$width // 2`,
			Run: func(c *interp.Call) (value.Value, error) {
				p, q := pictureArg(c, 1), pictureArg(c, 3)
				var err error
				switch op := c.Int(2); op {
				case 1, 2: // Horizontal, Vertical concatenation
					p, err = picture.Join(p, q, op == 1)
				case 3: // Superimposition
					p, err = picture.Over(p, q, c.Int(4), c.Int(5))
				default:
					return value.Undef, c.ArgError(2, errBadOption, "%d is not the number of a combination", op)
				}
				return setPicture(c, 0, p, err)
			},
		},
		{
			Name: "TRANSFORM PICTURE", Number: 988,
			Syntax:  `( ↔ picture : Picture ; operator : Integer {; param1 : Real {; param2 : Real {; param3 : Real {; param4 : Real}}}} )`,
			Summary: "Changes a picture: its scale, place, direction or part, to grey, or with a transparent colour; Reset undoes the first three.",
			Notes:   "An SVG picture stays one. It cannot be cropped, faded to grey or made transparent: that is an error, because SVG is not drawn.",
			Examples: aPicture + `
				TRANSFORM PICTURE($picture; Scale; 10; 20)
				PICTURE PROPERTIES($picture; $width; $height)
				$height // 20`,
			Run: transformPicture,
		},
		{
			Name: "PICTURE CODEC LIST", Number: 992,
			Syntax:  `( ← codecArray : Text array {; ← namesArray : Text array}{; *} )`,
			Summary: "Fills arrays with the formats in which pictures can be written, with * also those that can only be read.",
			Examples: `
				ARRAY TEXT($codecs; 0)
				PICTURE CODEC LIST($codecs)
				Find in array($codecs; ".png")>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				ids, names := value.NewArray(value.TText, false, 0), value.NewArray(value.TText, false, 0)
				for _, k := range picture.Codecs {
					if k.Write || c.Star {
						ids.V = append(ids.V, value.Str(k.ID))
						names.V = append(names.V, value.Str(k.Name))
					}
				}
				if err := setArray(c, 0, ids); err != nil || !c.Has(1) {
					return value.Undef, err
				}
				return value.Undef, setArray(c, 1, names)
			},
		},
		{
			Name: "CONVERT PICTURE", Number: 1002,
			Syntax:  `( ↔ picture : Picture ; codec : Text {; compression : Real} )`,
			Summary: "Brings a picture into another format; the compression, from 0 to 1 for the best quality, counts for JPEG.",
			Notes:   "SVG pictures are kept, not drawn: to convert one is an error. WebP is read, not written.",
			Examples: aPicture + `
				CONVERT PICTURE($picture; ".jpg")
				ARRAY TEXT($formats; 0)
				GET PICTURE FORMATS($picture; $formats)
				$formats{1} // .jpg`,
			Run: func(c *interp.Call) (value.Value, error) {
				quality := 1.0
				if c.Has(2) {
					quality = c.Real(2)
				}
				p, err := pictureArg(c, 0).Converted(c.Text(1), quality)
				return setPicture(c, 0, p, err)
			},
		},
		{
			Name: "Is picture file", Number: 1113,
			Syntax:   `( filePath : Text {; *} ) : Boolean`,
			Summary:  "Tells whether a file has the extension of a picture, with * whether it holds one.",
			Examples: `Is picture file("/no/such/picture.png") // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				if _, err := files(c); err != nil {
					return value.Undef, err
				}
				p := documentPath(c, c.Text(0))
				if info := p.stat(c); c.Text(0) == "" || info == nil || info.IsDir() {
					return boolean(false)
				}
				if !c.Star {
					return boolean(picture.CodecOf(path.Ext(p.abs)) != nil)
				}
				b, err := p.read(c)
				return boolean(err == nil && picture.Read(b) != nil)
			},
		},
		{
			Name: "Get picture file name", Number: 1171,
			Syntax:  `( picture : Picture ) : Text`,
			Summary: "Returns the name of the file that goes with a picture.",
			Examples: aPicture + `
				SET PICTURE FILE NAME($picture; "logo")
				Get picture file name($picture) // logo`,
			Run: func(c *interp.Call) (value.Value, error) {
				if p := pictureArg(c, 0); !p.Empty() {
					return text(p.Name)
				}
				return text("")
			},
		},
		{
			Name: "SET PICTURE FILE NAME", Number: 1172,
			Syntax:  `( ↔ picture : Picture ; fileName : Text )`,
			Summary: "Sets the name of the file that goes with a picture.",
			Examples: aPicture + `
				SET PICTURE FILE NAME($picture; "logo")
				Get picture file name($picture) // logo`,
			Run: func(c *interp.Call) (value.Value, error) {
				return setPicture(c, 0, pictureArg(c, 0).Named(c.Text(1)), nil)
			},
		},
		{
			Name: "Equal pictures", Number: 1196,
			Syntax:  `( picture1 : Picture ; picture2 : Picture ; ← mask : Variable ) : Boolean`,
			Summary: "Tells whether two pictures have the same size and pixels; the mask is white where they differ.",
			Notes:   "SVG pictures are not drawn: one is equal to none.",
			Examples: aPicture + `
				Equal pictures($picture; $picture; $mask) // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				equal, mask, err := picture.Compare(pictureArg(c, 0), pictureArg(c, 1))
				c.Proc.SetOK(err == nil)
				if err := c.SetOut(2, value.PictOf(mask)); err != nil {
					return value.Undef, err
				}
				return boolean(equal)
			},
		},
		{
			Name: "GET PICTURE FORMATS", Number: 1406,
			Syntax:  `( picture : Picture ; ← codecIDs : Text array )`,
			Summary: "Fills an array with the format in which a picture is kept.",
			Examples: aPicture + `
				ARRAY TEXT($formats; 0)
				GET PICTURE FORMATS($picture; $formats)
				$formats{1} // .gif`,
			Run: func(c *interp.Call) (value.Value, error) {
				a := value.NewArray(value.TText, false, 0)
				if p := pictureArg(c, 0); !p.Empty() {
					id := p.MIME
					if k := picture.CodecOf(id); k != nil {
						id = k.ID
					}
					a.V = append(a.V, value.Str(id))
				}
				return value.Undef, setArray(c, 1, a)
			},
		},
	}...)
}

// pictureArg is argument i, nil for an empty picture.
func pictureArg(c *interp.Call, i int) *picture.Picture {
	if v := c.Arg(i); v.Kind() == value.Picture {
		return v.Picture()
	}
	return nil
}

// setPicture writes a picture into the variable of argument i and sets OK; with an error the variable keeps its content. What was to be made of an empty picture is
// an empty one.
func setPicture(c *interp.Call, i int, p *picture.Picture, err error) (value.Value, error) {
	c.Proc.SetOK(err == nil)
	if errors.Is(err, picture.ErrEmpty) {
		p, err = nil, nil
	}
	if err != nil {
		return value.Undef, c.ArgError(i, errBadPicture, "%v", err)
	}
	return value.Undef, c.SetOut(i, value.PictOf(p))
}

func readPicture(c *interp.Call) (value.Value, error) {
	if _, err := files(c); err != nil {
		return value.Undef, err
	}
	var p *picture.Picture
	if c.Text(0) != "" {
		where := documentPath(c, c.Text(0))
		if b, err := where.read(c); err == nil {
			if p = picture.Read(b); p == nil && c.Star {
				p = picture.Wrap(b, path.Ext(where.abs))
			}
			c.Proc.SetDocument(where.platform())
		}
		p = p.Named(path.Base(where.abs))
	}
	c.Proc.SetOK(!p.Empty())
	return value.Undef, c.SetOut(1, value.PictOf(p))
}

func writePicture(c *interp.Call) (value.Value, error) {
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	c.Proc.SetOK(false)
	p := pictureArg(c, 1)
	if c.Text(0) == "" || p.Empty() {
		return none()
	}
	where := documentPath(c, c.Text(0))
	codec := c.Text(2)
	if codec == "" {
		codec = path.Ext(where.abs)
	}
	if codec == "" {
		codec = p.MIME
	}
	b, err := p.Encode(codec, 1)
	if err != nil || f.WriteFile(where.osPath(), b, 0o644) != nil {
		return none()
	}
	c.Proc.SetDocument(where.platform())
	c.Proc.SetOK(true)
	return none()
}

func transformPicture(c *interp.Call) (value.Value, error) {
	p := pictureArg(c, 0)
	var err error
	switch op := c.Int(1); op {
	case 0: // Reset
		p = p.Reset()
	case 1: // Scale
		p = p.Scaled(c.Real(2), c.Real(3))
	case 2: // Translate
		p = p.Moved(c.Real(2), c.Real(3))
	case 3, 4: // Flip horizontally, vertically
		p = p.Flipped(op == 3)
	case 100: // Crop
		p, err = p.Cropped(c.Int(2), c.Int(3), c.Int(4), c.Int(5))
	case 101: // Fade to grey scale
		p, err = p.Grey()
	case 102: // Transparency
		p, err = p.Transparent(uint32(c.IntOr(2, 0xFFFFFF)))
	default:
		return value.Undef, c.ArgError(1, errBadOption, "%d is not the number of a transformation", op)
	}
	return setPicture(c, 0, p, err)
}

// pictureText is a picture in Base64, as PNG, or in its own format when that is wanted or it is a drawing.
func pictureText(p *picture.Picture, native bool) (mime string, b []byte) {
	if !native && p.MIME != picture.SVG {
		if b, err := p.Encode(picture.PNG, 1); err == nil {
			return picture.PNG, b
		}
	}
	return strings.ToLower(p.MIME), p.Bytes()
}
