package builtins

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"encoding/binary"
	"io"

	"tetra/interp"
	"tetra/value"
)

// The compression modes of COMPRESS BLOB (theme BLOB). The internal format of 4D is not published: ours is compressedMark, the mode, the size
// in four bytes, then a deflate stream. The GZIP modes write files of gzip.
const (
	notCompressed   = 0
	compactMode     = 1
	fastMode        = 2
	gzipBestMode    = -1
	gzipFastMode    = -2
	compressedMark  = "tz1"
	compressedStart = len(compressedMark) + 5
	leastCompressed = 255 // smaller BLOBs are left alone

	errBadCompression = value.ErrBadCompression
)

// compressionMode tells how the bytes are compressed and how long they are when they are not, as their heads say.
func compressionMode(b []byte) (mode, size int) {
	switch {
	case len(b) >= compressedStart && string(b[:len(compressedMark)]) == compressedMark:
		return int(b[len(compressedMark)]), int(binary.BigEndian.Uint32(b[len(compressedMark)+1:]))
	case len(b) >= 18 && b[0] == 0x1F && b[1] == 0x8B && b[2] == 8:
		mode = gzipFastMode
		if b[8] == 2 { // XFL: slowest algorithm
			mode = gzipBestMode
		}
		return mode, int(binary.LittleEndian.Uint32(b[len(b)-4:]))
	}
	return notCompressed, len(b)
}

func compressBytes(b []byte, mode int) []byte {
	level := flate.BestCompression
	if mode == fastMode || mode == gzipFastMode {
		level = flate.BestSpeed
	}
	var out bytes.Buffer
	var w io.WriteCloser
	if mode < 0 {
		w, _ = gzip.NewWriterLevel(&out, level) // the levels are valid, and a buffer takes everything
	} else {
		out.WriteString(compressedMark)
		out.WriteByte(byte(mode))
		out.Write(binary.BigEndian.AppendUint32(nil, uint32(len(b))))
		w, _ = flate.NewWriter(&out, level)
	}
	w.Write(b)
	w.Close()
	return out.Bytes()
}

// expandBytes is nil for what compressBytes or gzip did not write. It never makes more than maxBlob bytes.
func expandBytes(b []byte) []byte {
	mode, size := compressionMode(b)
	var r io.Reader
	switch {
	case mode == notCompressed:
		return nil
	case mode < 0:
		z, err := gzip.NewReader(bytes.NewReader(b))
		if err != nil {
			return nil
		}
		r = z
	default:
		r = flate.NewReader(bytes.NewReader(b[compressedStart:]))
	}
	out, err := io.ReadAll(io.LimitReader(r, maxBlob+1))
	if err != nil || len(out) > maxBlob || mode > 0 && len(out) != size {
		return nil
	}
	if out == nil {
		out = []byte{}
	}
	return out
}

func compressionCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "COMPRESS BLOB", Number: 534,
			Syntax:  `( ↔ blob : Blob {; compression : Integer} )`,
			Summary: "Compresses a BLOB: as small as possible, fast, or as a gzip file.",
			Notes: "A BLOB of less than 255 bytes stays as it is, and OK becomes 0; one that is compressed already stays as it is too. The internal formats are not " +
				"those of 4D: only EXPAND BLOB of this program reads them.",
			Examples: `
				var $blob : Blob
				SET BLOB SIZE($blob; 1000)
				COMPRESS BLOB($blob)
				BLOB size($blob)<1000 // True
				EXPAND BLOB($blob)
				BLOB size($blob) // 1000`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := scalarBlob(c, 0)
				if err != nil {
					return value.Undef, err
				}
				mode := c.Int(1)
				if mode != fastMode && mode != gzipBestMode && mode != gzipFastMode {
					mode = compactMode
				}
				if old, _ := compressionMode(b.B); old == notCompressed && len(b.B) >= leastCompressed {
					b.B = compressBytes(b.B, mode)
				}
				now, _ := compressionMode(b.B)
				c.Proc.SetOK(now != notCompressed)
				return none()
			},
		},
		{
			Name: "EXPAND BLOB", Number: 535,
			Syntax:  `( ↔ blob : Blob )`,
			Summary: "Expands a BLOB that COMPRESS BLOB has compressed, or the bytes of a gzip file.",
			Examples: `
				var $blob : Blob
				SET BLOB SIZE($blob; 1000)
				COMPRESS BLOB($blob; GZIP best compression mode)
				EXPAND BLOB($blob)
				BLOB size($blob) // 1000`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := scalarBlob(c, 0)
				if err != nil {
					return value.Undef, err
				}
				out := expandBytes(b.B)
				c.Proc.SetOK(out != nil)
				if out == nil {
					return value.Undef, c.ArgError(0, errBadCompression, "the BLOB of %d bytes is not compressed, or it is damaged", len(b.B))
				}
				b.B = out
				return none()
			},
		},
		{
			Name: "BLOB PROPERTIES", Number: 536,
			Syntax:  `( blob : Blob ; ← compressed : Integer {; ← expandedSize : Integer {; ← currentSize : Integer}} )`,
			Summary: "Tells how a BLOB is compressed, its size when it is not, and its size now.",
			Examples: `
				var $blob : Blob
				SET BLOB SIZE($blob; 1000; 0x0041)
				COMPRESS BLOB($blob)
				BLOB PROPERTIES($blob; $compressed; $expanded; $current)
				$compressed=Compact compression mode // True
				$expanded // 1000`,
			Run: func(c *interp.Call) (value.Value, error) {
				b := blobBytes(c.Args[0])
				mode, size := compressionMode(b)
				for i, n := range []int{mode, size, len(b)} {
					if err := c.SetOut(i+1, value.Int(n)); err != nil {
						return value.Undef, err
					}
				}
				return none()
			},
		},
	}
}
