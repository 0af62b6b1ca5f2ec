package picture

import (
	"bytes"
	"fmt"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strings"

	"golang.org/x/image/bmp"
	"golang.org/x/image/tiff"
)

// The formats by their MIME type.
const (
	PNG = "image/png"
	SVG = "image/svg+xml"
)

// A Codec is a format, as PICTURE CODEC LIST shows it.
type Codec struct {
	ID    string // ".png"
	Name  string
	MIME  string
	Write bool // it can be written too

	other []string // further extensions
}

// Codecs are the formats that are known.
var Codecs = []Codec{
	{".png", "PNG", PNG, true, nil},
	{".jpg", "JPEG", "image/jpeg", true, []string{".jpeg", ".jpe"}},
	{".gif", "GIF", "image/gif", true, nil},
	{".bmp", "BMP", "image/bmp", true, nil},
	{".tif", "TIFF", "image/tiff", true, []string{".tiff"}},
	{".svg", "SVG", SVG, true, nil},
	{".webp", "WebP", "image/webp", false, nil},
}

// CodecOf finds a codec by an extension, a file name or a MIME type.
func CodecOf(id string) *Codec {
	id = strings.ToLower(strings.TrimSpace(id))
	if i := strings.LastIndexByte(id, '.'); i > 0 && !strings.Contains(id, "image/") {
		id = id[i:]
	}
	for i := range Codecs {
		c := &Codecs[i]
		if c.ID == id || c.MIME == id {
			return c
		}
		for _, o := range c.other {
			if o == id {
				return c
			}
		}
	}
	return nil
}

// Bytes is the picture in its own format; one that was drawn, or changed, is written for it.
func (p *Picture) Bytes() []byte {
	if p.Empty() {
		return nil
	}
	if p.drawn == nil && p.plain() {
		return p.Data
	}
	b, err := p.Encode(p.MIME, 1)
	if err != nil {
		if b, err = p.Encode(PNG, 1); err != nil {
			return p.Data
		}
	}
	return b
}

// Encode writes the picture in a format given as by CodecOf; quality, from 0 to 1, is for JPEG. A picture that already has the format, and was not changed,
// is given as it is, unless a quality below 1 is wanted.
func (p *Picture) Encode(codec string, quality float64) ([]byte, error) {
	c := CodecOf(codec)
	switch {
	case p.Empty():
		return nil, ErrEmpty
	case c == nil && p.MIME == codec:
		return p.Data, nil
	case c == nil:
		return nil, fmt.Errorf("the format %.40q is not known", codec)
	case c.MIME == p.MIME && p.Data != nil && p.plain() && (quality >= 1 || c.ID != ".jpg"):
		return p.Data, nil
	case c.MIME == SVG && p.MIME == SVG:
		return p.changedSVG(), nil
	case !c.Write || c.MIME == SVG:
		return nil, fmt.Errorf("pictures cannot be written as %s", c.Name)
	}
	img, err := p.Pixels()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	switch c.ID {
	case ".png":
		err = png.Encode(&b, img)
	case ".jpg":
		err = jpeg.Encode(&b, img, &jpeg.Options{Quality: 1 + int(99*min(max(quality, 0), 1))})
	case ".gif":
		err = gif.Encode(&b, img, nil)
	case ".bmp":
		err = bmp.Encode(&b, img)
	case ".tif":
		err = tiff.Encode(&b, img, &tiff.Options{Compression: tiff.Deflate})
	}
	return b.Bytes(), err
}

// Converted is the picture in another format.
func (p *Picture) Converted(codec string, quality float64) (*Picture, error) {
	b, err := p.Encode(codec, quality)
	if err != nil {
		return nil, err
	}
	q := Read(b)
	if q == nil {
		q = Wrap(b, codec)
	}
	q.Name = p.Name
	return q, nil
}

// changedSVG is the SVG document inside another one that scales and moves it, so that it stays a drawing.
func (p *Picture) changedSVG() []byte {
	s := string(bytes.TrimLeft(p.Data, "\xEF\xBB\xBF"))
	for _, begin := range []string{"<?xml", "<!DOCTYPE"} {
		if i := strings.Index(s, begin); i >= 0 {
			if j := strings.IndexByte(s[i:], '>'); j >= 0 {
				s = s[:i] + s[i+j+1:]
			}
		}
	}
	w, h := p.Size()
	sx, sy := p.scales()
	dx, dy := p.dx, p.dy
	if sx < 0 {
		dx -= sx * float64(p.W)
	}
	if sy < 0 {
		dy -= sy * float64(p.H)
	}
	return fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d"><g transform="matrix(%g 0 0 %g %g %g)">%s</g></svg>`,
		w, h, sx, sy, dx, dy, strings.TrimSpace(s))
}
