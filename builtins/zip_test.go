package builtins

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// loadZip reads the directory of an archive in memory.
func loadZip(t *testing.T, b []byte, password string) (*zipArchive, error) {
	t.Helper()
	name := filepath.Join(t.TempDir(), "a.zip")
	if err := os.WriteFile(name, b, 0o644); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	a := &zipArchive{path: &diskPath{abs: name}, file: f, password: password}
	return a, a.load()
}

func zipOf(t *testing.T, names ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, n := range names {
		f, err := w.Create(n)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(n, "/") {
			f.Write([]byte(n))
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Names that lead out of the folder, and archives whose entries share their bytes, are refused whole.
func TestHostileZip(t *testing.T) {
	for _, names := range [][]string{{"../x"}, {"a/../../x"}, {"/etc/passwd"}, {`..\x`}, {`C:\x`}, {"a/./b"}, {"a//b"}, {"a", "a/b"}, {"a/b", "a"}, {"a\x00b"}} {
		if _, err := loadZip(t, zipOf(t, names...), ""); err == nil {
			t.Errorf("%q is read", names)
		}
	}
	for _, names := range [][]string{{}, {"a"}, {"a/"}, {"a/b/c", "a/b/"}, {"a..b"}, {`w\x.txt`}} {
		if _, err := loadZip(t, zipOf(t, names...), ""); err != nil {
			t.Errorf("%q: %v", names, err)
		}
	}

	// Two entries of the directory with the same content: 2 x 1 MB in a file of 1 MB.
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, n := range []string{"a", "b"} {
		f, err := w.CreateHeader(&zip.FileHeader{Name: n, Method: zip.Store})
		if err != nil {
			t.Fatal(err)
		}
		f.Write(make([]byte, 1<<20))
	}
	w.Close()
	whole := b.Bytes()
	directory := bytes.Index(whole, []byte("PK\x01\x02"))
	second := bytes.Index(whole[100:], []byte("PK\x03\x04")) + 100
	bomb := append(append([]byte(nil), whole[:second]...), whole[directory:]...)
	moved := directory - second
	end := bytes.LastIndex(bomb, []byte("PK\x05\x06"))
	binary.LittleEndian.PutUint32(bomb[end+16:], uint32(directory-moved))
	next := bytes.Index(bomb[second+4:], []byte("PK\x01\x02")) + second + 4
	binary.LittleEndian.PutUint32(bomb[next+42:], 0) // the second entry is where the first is
	if _, err := loadZip(t, bomb, ""); err == nil {
		t.Error("entries that overlap are read")
	}
	for i := range whole { // every byte damaged once, in a small archive: errors, no faults
		if i > 400 {
			break
		}
		small := zipOf(t, "a.txt", "b/c.txt")
		if i >= len(small) {
			break
		}
		small[i] ^= 0xFF
		if a, err := loadZip(t, small, ""); err == nil {
			for _, q := range a.root.content {
				if r, err := q.open(); err == nil {
					r.Close()
				}
			}
		}
	}
}

// The old encryption of PKWARE, as zip -P writes it.
func TestOldEncryption(t *testing.T) {
	b, err := base64.StdEncoding.DecodeString("UEsDBAoACQAAAHmhel2Vw1KRIAAAABQAAAAFABwAYS50eHRVVAkAA4WSCGuFkghrdXgLAAEEAAAAAAQAAAAACUb8OjZ3t+CoZ1lvwd4fSX8iLt7Eq3l1oPF99MYNap5QSwcIlcNSkSAAAAAUAAAA" +
		"UEsBAh4DCgAJAAAAeaF6XZXDUpEgAAAAFAAAAAUAGAAAAAAAAQAAAKSBAAAAAGEudHh0VVQFAAOFkghrdXgLAAEEAAAAAAQAAAAAUEsFBgAAAAABAAEASwAAAG8AAAAAAA==")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := loadZip(t, b, ""); err != errZipCrypted {
		t.Errorf("without a password: %v", err)
	}
	for password, want := range map[string]string{"secret": "hello old encryption", "wrong": ""} {
		a, err := loadZip(t, b, password)
		if err != nil {
			t.Fatal(err)
		}
		got, err := readZip(a.root.content["a.txt"])
		if string(got) != want || want == "" && err == nil {
			t.Errorf("%s: %q, %v", password, got, err)
		}
	}
}

func readZip(p *zipPath) ([]byte, error) {
	r, err := p.open()
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}
