// Package picture holds 4D's pictures: bytes in some format, and the changes that are still to be made to them. Pixels are only computed when
// they are needed: to combine pictures, or to write them in another format (Concepts/picture).
package picture

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"image"
	"image/color"
	"math"
	"strconv"
	"strings"
	"sync"

	_ "image/gif"  // the formats that are read
	_ "image/jpeg" // ...
	_ "image/png"

	_ "golang.org/x/image/bmp"
	"golang.org/x/image/draw"
	_ "golang.org/x/image/tiff"
	_ "golang.org/x/image/webp"
)

// Bounds on what is drawn: pictures come from anywhere.
const (
	maxSide   = 32_000
	maxPixels = 64 << 20
)

// The reasons why a picture has no pixels.
var (
	ErrVector  = errors.New("SVG pictures are kept, not drawn")
	ErrUnknown = errors.New("the picture is in a format that is not known")
	ErrTooBig  = errors.New("the picture has more than 64 million pixels")
	ErrEmpty   = errors.New("the picture is empty")
)

// A Picture is a picture. It is immutable; what changes one makes another. The nil Picture is an empty one.
type Picture struct {
	Data []byte // in the format MIME; nil for a picture that was drawn
	MIME string // "image/png"; for bytes that are no picture the codec they were stored with
	W, H int    // before any change; 0 when it is not known
	Name string // of the file (SET PICTURE FILE NAME)

	view
	drawn *image.NRGBA

	once   sync.Once
	pixels *image.NRGBA
	fault  error
}

// view is what scaling, moving and flipping have added up to, without a loss: x' = x*sx + dx. Zero scales mean 1.
type view struct{ sx, sy, dx, dy float64 }

func (v view) scales() (sx, sy float64) {
	sx, sy = v.sx, v.sy
	if sx == 0 {
		sx = 1
	}
	if sy == 0 {
		sy = 1
	}
	return sx, sy
}

// plain tells that nothing changed.
func (v view) plain() bool { sx, sy := v.scales(); return sx == 1 && sy == 1 && v.dx == 0 && v.dy == 0 }

// Read makes a picture of bytes, whose format they tell. nil: they are no picture.
func Read(data []byte) *Picture {
	if w, h, ok := svgSize(data); ok {
		return &Picture{Data: data, MIME: SVG, W: w, H: h}
	}
	c, format, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	return &Picture{Data: data, MIME: "image/" + format, W: c.Width, H: c.Height}
}

// Wrap keeps bytes that are no picture, under the name of a codec (BLOB TO PICTURE).
func Wrap(data []byte, codec string) *Picture { return &Picture{Data: data, MIME: codec} }

func fromPixels(p *image.NRGBA) *Picture {
	return &Picture{MIME: PNG, W: p.Rect.Dx(), H: p.Rect.Dy(), drawn: p}
}

// Empty tells that there is nothing in the picture.
func (p *Picture) Empty() bool { return p == nil || p.drawn == nil && len(p.Data) == 0 }

// Size is the width and height in pixels, with all changes.
func (p *Picture) Size() (w, h int) {
	if p.Empty() {
		return 0, 0
	}
	sx, sy := p.scales()
	return extent(float64(p.W)*math.Abs(sx) + p.dx), extent(float64(p.H)*math.Abs(sy) + p.dy)
}

func extent(f float64) int {
	if !(f > 0) {
		return 0
	}
	return int(math.Round(min(f, maxSide)))
}

// changed is the picture seen in another way.
func (p *Picture) changed(v view) *Picture {
	if p.Empty() {
		return p
	}
	return &Picture{Data: p.Data, MIME: p.MIME, W: p.W, H: p.H, Name: p.Name, drawn: p.drawn, view: v}
}

// Scaled is the picture with other factors of width and height.
func (p *Picture) Scaled(fx, fy float64) *Picture {
	if p.Empty() {
		return p
	}
	sx, sy := p.scales()
	return p.changed(view{nonZero(sx * fx), nonZero(sy * fy), p.dx * math.Abs(fx), p.dy * math.Abs(fy)})
}

// nonZero keeps a scale from being forgotten: 0 would mean 1.
func nonZero(f float64) float64 {
	if f == 0 || math.IsNaN(f) {
		return 1e-9
	}
	return f
}

// Moved is the picture moved to the right and down, by so many pixels.
func (p *Picture) Moved(dx, dy float64) *Picture {
	if p.Empty() {
		return p
	}
	v := p.view
	v.dx, v.dy = v.dx+dx, v.dy+dy
	return p.changed(v)
}

// Flipped is the picture turned over; moves that were made before are forgotten.
func (p *Picture) Flipped(horizontally bool) *Picture {
	if p.Empty() {
		return p
	}
	sx, sy := p.scales()
	if horizontally {
		sx = -sx
	} else {
		sy = -sy
	}
	return p.changed(view{sx: sx, sy: sy})
}

// Reset is the picture without the changes that can be undone.
func (p *Picture) Reset() *Picture { return p.changed(view{}) }

// Named is the picture with the name of a file.
func (p *Picture) Named(name string) *Picture {
	if p.Empty() {
		return p
	}
	q := p.changed(p.view)
	q.Name = name
	return q
}

// original is the pixels before any change.
func (p *Picture) original() (*image.NRGBA, error) {
	switch {
	case p.Empty():
		return nil, ErrEmpty
	case p.drawn != nil:
		return p.drawn, nil
	case p.MIME == SVG:
		return nil, ErrVector
	case p.W == 0:
		return nil, ErrUnknown
	case p.W > maxSide || p.H > maxSide || p.W*p.H > maxPixels:
		return nil, ErrTooBig
	}
	img, _, err := image.Decode(bytes.NewReader(p.Data))
	if err != nil {
		return nil, err
	}
	return toNRGBA(img), nil
}

func toNRGBA(img image.Image) *image.NRGBA {
	if n, ok := img.(*image.NRGBA); ok && n.Rect.Min == (image.Point{}) {
		return n
	}
	b := img.Bounds()
	n := image.NewNRGBA(image.Rect(0, 0, b.Dx(), b.Dy()))
	draw.Draw(n, n.Rect, img, b.Min, draw.Src)
	return n
}

// Pixels is the picture as pixels, with all changes. They must not be written.
func (p *Picture) Pixels() (*image.NRGBA, error) {
	if p.Empty() {
		return nil, ErrEmpty
	}
	p.once.Do(func() { p.pixels, p.fault = p.draw() })
	return p.pixels, p.fault
}

func (p *Picture) draw() (*image.NRGBA, error) {
	src, err := p.original()
	if err != nil || p.plain() {
		return src, err
	}
	w, h := p.Size()
	if w*h > maxPixels {
		return nil, ErrTooBig
	}
	dst := image.NewNRGBA(image.Rect(0, 0, w, h))
	sx, sy := p.scales()
	if sx < 0 || sy < 0 {
		src = flip(src, sx < 0, sy < 0)
	}
	x, y := int(math.Round(p.dx)), int(math.Round(p.dy))
	to := image.Rect(x, y, x+extent(float64(p.W)*math.Abs(sx)), y+extent(float64(p.H)*math.Abs(sy)))
	draw.CatmullRom.Scale(dst, to, src, src.Rect, draw.Src, nil)
	return dst, nil
}

func flip(src *image.NRGBA, horizontally, vertically bool) *image.NRGBA {
	w, h := src.Rect.Dx(), src.Rect.Dy()
	dst := image.NewNRGBA(src.Rect)
	for y := range h {
		for x := range w {
			fx, fy := x, y
			if horizontally {
				fx = w - 1 - x
			}
			if vertically {
				fy = h - 1 - y
			}
			dst.SetNRGBA(x, y, src.NRGBAAt(fx, fy))
		}
	}
	return dst
}

// ---- combinations

// pair is the pixels of two pictures.
func pair(p, q *Picture) (a, b *image.NRGBA, err error) {
	if a, err = p.Pixels(); err == nil {
		b, err = q.Pixels()
	}
	return a, b, err
}

// neutral gives the other one when one of two pictures is empty.
func neutral(p, q *Picture) (*Picture, bool) {
	if p.Empty() {
		return q, true
	}
	return p, q.Empty()
}

// Join puts q to the right of p, or below it; with an empty one it is the other.
func Join(p, q *Picture, horizontally bool) (*Picture, error) {
	if other, ok := neutral(p, q); ok {
		return other, nil
	}
	a, b, err := pair(p, q)
	if err != nil {
		return nil, err
	}
	at := image.Pt(a.Rect.Dx(), 0)
	if !horizontally {
		at = image.Pt(0, a.Rect.Dy())
	}
	return over(a, b, at)
}

// Over puts q on p, moved by dx and dy.
func Over(p, q *Picture, dx, dy int) (*Picture, error) {
	if other, ok := neutral(p, q); ok {
		return other, nil
	}
	a, b, err := pair(p, q)
	if err != nil {
		return nil, err
	}
	return over(a, b, image.Pt(min(max(dx, -maxSide), maxSide), min(max(dy, -maxSide), maxSide)))
}

func over(a, b *image.NRGBA, at image.Point) (*Picture, error) {
	all := a.Rect.Union(b.Rect.Add(at))
	if all.Dx() > 2*maxSide || all.Dx()*all.Dy() > maxPixels {
		return nil, ErrTooBig
	}
	dst := image.NewNRGBA(image.Rect(0, 0, all.Dx(), all.Dy()))
	draw.Draw(dst, a.Rect.Sub(all.Min), a, image.Point{}, draw.Src)
	draw.Draw(dst, b.Rect.Add(at).Sub(all.Min), b, image.Point{}, draw.Over)
	return fromPixels(dst), nil
}

// Compare tells whether two pictures have the same pixels, with a mask that is white where they differ and black elsewhere. The mask is nil, an empty
// picture, when their sizes differ.
func Compare(p, q *Picture) (equal bool, mask *Picture, err error) {
	a, b, err := pair(p, q)
	if err != nil || a.Rect != b.Rect {
		return false, nil, err
	}
	m := image.NewNRGBA(a.Rect)
	equal = true
	for y := range a.Rect.Dy() {
		for x := range a.Rect.Dx() {
			if a.NRGBAAt(x, y) == b.NRGBAAt(x, y) {
				m.SetNRGBA(x, y, color.NRGBA{A: 255})
			} else {
				equal = false
				m.SetNRGBA(x, y, color.NRGBA{255, 255, 255, 255})
			}
		}
	}
	return equal, fromPixels(m), nil
}

// Cropped is the part of the picture from (x, y) on.
func (p *Picture) Cropped(x, y, w, h int) (*Picture, error) {
	src, err := p.Pixels()
	if err != nil {
		return nil, err
	}
	if w < 1 || h < 1 || w > maxSide || h > maxSide || w*h > maxPixels {
		return nil, fmt.Errorf("a part cannot have %d x %d pixels", w, h)
	}
	dst := image.NewNRGBA(image.Rect(0, 0, w, h))
	draw.Draw(dst, dst.Rect, src, image.Pt(x, y), draw.Src)
	return fromPixels(dst), nil
}

// Grey is the picture in shades of grey.
func (p *Picture) Grey() (*Picture, error) {
	return p.each(func(c color.NRGBA) color.NRGBA {
		y := color.GrayModel.Convert(color.NRGBA{c.R, c.G, c.B, 255}).(color.Gray).Y
		return color.NRGBA{y, y, y, c.A}
	})
}

// Transparent is the picture in which all pixels of a colour, 0x00RRGGBB, are transparent.
func (p *Picture) Transparent(rgb uint32) (*Picture, error) {
	r, g, b := byte(rgb>>16), byte(rgb>>8), byte(rgb)
	return p.each(func(c color.NRGBA) color.NRGBA {
		if c.R == r && c.G == g && c.B == b {
			return color.NRGBA{r, g, b, 0}
		}
		return c
	})
}

func (p *Picture) each(f func(color.NRGBA) color.NRGBA) (*Picture, error) {
	src, err := p.Pixels()
	if err != nil {
		return nil, err
	}
	dst := image.NewNRGBA(src.Rect)
	for i := 0; i < len(src.Pix); i += 4 {
		c := f(color.NRGBA{src.Pix[i], src.Pix[i+1], src.Pix[i+2], src.Pix[i+3]})
		dst.Pix[i], dst.Pix[i+1], dst.Pix[i+2], dst.Pix[i+3] = c.R, c.G, c.B, c.A
	}
	return fromPixels(dst), nil
}

// The modes of Thumbnail (constants of the theme Picture Display Formats).
const (
	FitStretched = 2
	FitKept      = 5
	FitCentered  = 6
)

// Thumbnail is the picture brought to a size; what a picture that keeps its proportions leaves free is white. An empty picture leaves all free.
func (p *Picture) Thumbnail(w, h, mode int) (*Picture, error) {
	src, err := p.Pixels()
	if err != nil && !errors.Is(err, ErrEmpty) {
		return nil, err
	}
	if w < 1 || h < 1 || w > maxSide || h > maxSide || w*h > maxPixels {
		return nil, fmt.Errorf("a thumbnail cannot have %d x %d pixels", w, h)
	}
	dst := image.NewNRGBA(image.Rect(0, 0, w, h))
	if src == nil {
		draw.Draw(dst, dst.Rect, image.White, image.Point{}, draw.Src)
		return fromPixels(dst), nil
	}
	to := dst.Rect
	if mode != FitStretched {
		draw.Draw(dst, dst.Rect, image.White, image.Point{}, draw.Src)
		sw, sh := float64(src.Rect.Dx()), float64(src.Rect.Dy())
		f := min(float64(w)/sw, float64(h)/sh)
		if mode == FitCentered {
			f = min(f, 1) // centred pictures are only made smaller
		}
		tw, th := max(int(math.Round(sw*f)), 1), max(int(math.Round(sh*f)), 1)
		x, y := 0, 0
		if mode == FitCentered {
			x, y = (w-tw)/2, (h-th)/2
		}
		to = image.Rect(x, y, x+tw, y+th)
	}
	draw.CatmullRom.Scale(dst, to, src, src.Rect, draw.Over, nil)
	return fromPixels(dst), nil
}

// ---- SVG

// svgSize is the size an SVG document gives itself, 100 by 100 when it gives none; ok is false for other bytes.
func svgSize(data []byte) (w, h int, ok bool) {
	head := bytes.TrimLeft(data[:min(len(data), 64)], "\xEF\xBB\xBF \t\r\n")
	if len(head) == 0 || head[0] != '<' || !bytes.Contains(data[:min(len(data), 1<<16)], []byte("svg")) {
		return 0, 0, false
	}
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict = false
	for {
		t, err := d.RawToken()
		if err != nil {
			return 0, 0, false
		}
		e, isElement := t.(xml.StartElement)
		if !isElement {
			continue
		}
		if e.Name.Local != "svg" {
			return 0, 0, false
		}
		fw, fh := 0.0, 0.0
		for _, a := range e.Attr {
			switch a.Name.Local {
			case "width":
				fw = svgLength(a.Value, fw)
			case "height":
				fh = svgLength(a.Value, fh)
			case "viewBox":
				if f := strings.FieldsFunc(a.Value, func(r rune) bool { return r == ' ' || r == ',' }); len(f) == 4 {
					if fw == 0 {
						fw = svgLength(f[2], 0)
					}
					if fh == 0 {
						fh = svgLength(f[3], 0)
					}
				}
			}
		}
		if fw <= 0 {
			fw = 100
		}
		if fh <= 0 {
			fh = 100
		}
		return extent(fw), extent(fh), true
	}
}

func svgLength(s string, other float64) float64 {
	s = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(s), "px"))
	if strings.HasSuffix(s, "%") {
		return other
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || f < 0 {
		return other
	}
	return f
}
