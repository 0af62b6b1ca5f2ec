package picture

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"testing"
)

func sample(t testing.TB, w, h int) *Picture {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for i := range img.Pix {
		img.Pix[i] = byte(i * 37)
	}
	for i := 3; i < len(img.Pix); i += 4 {
		img.Pix[i] = 255
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return Read(b.Bytes())
}

// Formats without loss give back the same pixels.
func TestFormats(t *testing.T) {
	p := sample(t, 7, 5)
	for _, codec := range []string{".png", ".bmp", ".tif"} {
		b, err := p.Encode(codec, 1)
		if err != nil {
			t.Fatal(codec, err)
		}
		q := Read(b)
		if equal, _, err := Compare(p, q); err != nil || !equal || q.MIME != CodecOf(codec).MIME {
			t.Errorf("%s: equal %v, %s, %v", codec, equal, q.MIME, err)
		}
	}
}

func TestFlip(t *testing.T) {
	p := sample(t, 3, 2)
	a, _ := p.Pixels()
	for _, horizontally := range []bool{true, false} {
		b, err := p.Flipped(horizontally).Pixels()
		if err != nil {
			t.Fatal(err)
		}
		x, y := 2, 0
		if !horizontally {
			x, y = 0, 1
		}
		if a.NRGBAAt(0, 0) != b.NRGBAAt(x, y) {
			t.Errorf("horizontally %v: the corner is not where it belongs", horizontally)
		}
	}
}

func TestOver(t *testing.T) {
	p, q := sample(t, 3, 2), sample(t, 2, 2)
	r, err := Over(p, q, -1, 1)
	if err != nil {
		t.Fatal(err)
	}
	if w, h := r.Size(); w != 4 || h != 3 {
		t.Errorf("size %d by %d", w, h)
	}
	img, _ := r.Pixels()
	if img.NRGBAAt(0, 0) != (color.NRGBA{}) {
		t.Error("what no picture covers is not transparent")
	}
}

// A picture that says it is huge is not drawn.
func TestTooBig(t *testing.T) {
	p := sample(t, 2, 2).Scaled(30_000, 30_000)
	if _, err := p.Pixels(); err != ErrTooBig {
		t.Error(err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(sample(f, 2, 2).Data)
	for _, c := range []string{".gif", ".jpg", ".bmp", ".tif"} {
		b, err := sample(f, 3, 3).Encode(c, 1)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte(`<svg width="3" height="4"/>`))
	f.Fuzz(func(t *testing.T, b []byte) {
		p := Read(b)
		if p.Empty() || p.W*p.H > 1<<20 {
			return
		}
		p.Pixels()
		p.Scaled(2, -0.5).Moved(1, -2).Bytes()
	})
}
