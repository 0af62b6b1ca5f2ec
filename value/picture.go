package value

import "tetra/picture"

// The operators of pictures (Concepts/picture). An empty picture is neutral.

// pict is the picture of a value that is one, nil for an empty one.
func (v Value) pict() *picture.Picture {
	if v.Kind() == Picture {
		return v.Picture()
	}
	return nil
}

// drawn makes a value of a picture, or of the reason why there is none.
func drawn(p *picture.Picture, err error) (Value, error) {
	if err != nil {
		return Undef, Errf(ErrIncompatible, "the pictures cannot be combined: %v", err)
	}
	return PictOf(p), nil
}

// PictOf makes a value of a picture; an empty one is that of a variable that was never assigned.
func PictOf(p *picture.Picture) Value {
	if p.Empty() {
		return SoftNull(Picture)
	}
	return Pict(p)
}

func joinPictures(a, b Value) (Value, error)  { return drawn(picture.Join(a.pict(), b.pict(), true)) }
func stackPictures(a, b Value) (Value, error) { return drawn(picture.Join(a.pict(), b.pict(), false)) }
func overPictures(a, b Value) (Value, error)  { return drawn(picture.Over(a.pict(), b.pict(), 0, 0)) }

func maskPictures(a, b Value) (Value, error) {
	_, mask, err := picture.Compare(a.pict(), b.pict())
	return drawn(mask, err)
}

func movePicture(a, b Value) (Value, error)     { return PictOf(a.pict().Moved(b.Float(), 0)), nil }
func moveBackPicture(a, b Value) (Value, error) { return PictOf(a.pict().Moved(-b.Float(), 0)), nil }
func lowerPicture(a, b Value) (Value, error)    { return PictOf(a.pict().Moved(0, b.Float())), nil }
func scalePicture(a, b Value) (Value, error) {
	return PictOf(a.pict().Scaled(b.Float(), b.Float())), nil
}
func widenPicture(a, b Value) (Value, error)    { return PictOf(a.pict().Scaled(b.Float(), 1)), nil }
func heightenPicture(a, b Value) (Value, error) { return PictOf(a.pict().Scaled(1, b.Float())), nil }

// pictureKeyword tells whether a text is one of the keywords of a picture (Concepts/picture).
func pictureKeyword(a, b Value) (Value, error) {
	for _, k := range a.pict().Keywords() {
		if MatchText(k, b.Str()) {
			return True, nil
		}
	}
	return False, nil
}
