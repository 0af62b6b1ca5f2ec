package cli

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A packed project may give any sizes: those whose sum is beyond all numbers, or below nothing, are too much too.
func TestPackedSizes(t *testing.T) {
	for _, sizes := range [][]uint64{{maxPackedText + 1}, {maxPackedText, 1}, {8, 1<<64 - 5}, {maxPackedText, 1<<63 - 1}} {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		for i, size := range sizes {
			if _, err := z.CreateRaw(&zip.FileHeader{Name: "Project/Sources/Methods/" + string(rune('a'+i)) + ".4dm", UncompressedSize64: size}); err != nil {
				t.Fatal(err)
			}
		}
		z.Close()
		file := filepath.Join(t.TempDir(), "size.4dz")
		if err := os.WriteFile(file, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := methodFiles(&Env{}, []string{file}); err == nil || !strings.Contains(err.Error(), "more than 1024 MB of sources") {
			t.Errorf("%d: %v", sizes, err)
		}
	}
}
