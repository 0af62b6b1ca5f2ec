package builtins

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha1"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
)

// Encrypted entries of ZIP archives: AES as WinZip writes it (www.winzip.com/en/support/aes-encryption, AE-1 and AE-2), and to read the old encryption of PKWARE
// (APPNOTE.TXT, 6.1).

const (
	methodAES   = 99     // the method of the header, the real one is in the extra field
	extraAES    = 0x9901 // the id of that field
	aesRounds   = 1000   // of PBKDF2
	aesVerifier = 2      // bytes that tell a wrong password
	aesMAC      = 10     // bytes of HMAC-SHA1 after the data
)

var (
	errZipWrongPassword = errors.New("the password is wrong")
	errZipDamaged       = errors.New("the data are damaged")
)

// aesKeys derives the key of the cipher, that of the authentication and the verifier from a password.
func aesKeys(password string, salt []byte, key int) (cipherKey, macKey, verifier []byte, err error) {
	b, err := pbkdf2.Key(sha1.New, password, salt, aesRounds, 2*key+aesVerifier)
	if err != nil {
		return nil, nil, nil, err
	}
	return b[:key], b[key : 2*key], b[2*key:], nil
}

// aesCounter is AES in counter mode with a counter of little-endian order that begins at 1, unlike that of crypto/cipher.
type aesCounter struct {
	block   cipher.Block
	counter uint64
	pad     [aes.BlockSize]byte
	used    int
}

func newAESCounter(key []byte) (*aesCounter, error) {
	b, err := aes.NewCipher(key)
	return &aesCounter{block: b, used: aes.BlockSize}, err
}

func (s *aesCounter) xor(b []byte) {
	for i := range b {
		if s.used == aes.BlockSize {
			s.counter++
			var in [aes.BlockSize]byte
			binary.LittleEndian.PutUint64(in[:], s.counter)
			s.block.Encrypt(s.pad[:], in[:])
			s.used = 0
		}
		b[i] ^= s.pad[s.used]
		s.used++
	}
}

// writeEncrypted writes a file with AES (AE-2). The packed content is held in memory: its length comes before it.
func writeEncrypted(w *zip.Writer, h *zip.FileHeader, in io.Reader, password string, key, level int) error {
	var packed bytes.Buffer
	var out io.Writer = &packed
	var deflate *flate.Writer
	if h.Method == zip.Deflate {
		var err error
		if deflate, err = flate.NewWriter(&packed, level); err != nil {
			return err
		}
		out = deflate
	}
	n, err := io.Copy(out, in)
	if err != nil {
		return err
	}
	if deflate != nil {
		if err := deflate.Close(); err != nil {
			return err
		}
	}
	salt := make([]byte, key/2)
	rand.Read(salt)
	cipherKey, macKey, verifier, err := aesKeys(password, salt, key)
	if err != nil {
		return err
	}
	stream, err := newAESCounter(cipherKey)
	if err != nil {
		return err
	}
	data := packed.Bytes()
	stream.xor(data)
	mac := hmac.New(sha1.New, macKey)
	mac.Write(data)

	extra := binary.LittleEndian.AppendUint16(nil, extraAES)
	extra = binary.LittleEndian.AppendUint16(extra, 7)
	extra = binary.LittleEndian.AppendUint16(extra, 2) // AE-2: no checksum of the content, which would tell of it
	extra = append(extra, 'A', 'E', byte(key/8-1))
	extra = binary.LittleEndian.AppendUint16(extra, h.Method)
	h.Extra = append(h.Extra, extra...)
	h.Method = methodAES
	h.Flags |= 1
	h.CompressedSize64 = uint64(len(salt) + len(verifier) + len(data) + aesMAC)
	h.UncompressedSize64 = uint64(n)
	raw, err := w.CreateRaw(h)
	if err != nil {
		return err
	}
	for _, part := range [][]byte{salt, verifier, data, mac.Sum(nil)[:aesMAC]} {
		if _, err := raw.Write(part); err != nil {
			return err
		}
	}
	return nil
}

// aesExtra finds the field with the version of AE, the length of the key and the real method.
func aesExtra(extra []byte) (version, key int, method uint16, ok bool) {
	for len(extra) >= 4 {
		id, n := binary.LittleEndian.Uint16(extra), int(binary.LittleEndian.Uint16(extra[2:]))
		if extra = extra[4:]; n > len(extra) {
			break
		}
		if id == extraAES && n >= 7 && extra[4] >= 1 && extra[4] <= 3 {
			return int(binary.LittleEndian.Uint16(extra)), 8 * (int(extra[4]) + 1), binary.LittleEndian.Uint16(extra[5:]), true
		}
		extra = extra[n:]
	}
	return 0, 0, 0, false
}

// openEncrypted gives the content of an encrypted entry.
func openEncrypted(f *zip.File, archive io.ReaderAt, password string) (io.ReadCloser, error) {
	offset, err := f.DataOffset()
	if err != nil {
		return nil, err
	}
	raw := io.NewSectionReader(archive, offset, int64(f.CompressedSize64))
	method, check := f.Method, true
	var plain io.Reader
	if f.Method == methodAES {
		version, key, real, ok := aesExtra(f.Extra)
		if !ok {
			return nil, errZipDamaged
		}
		method, check = real, version == 1
		plain, err = decryptAES(raw, password, key)
	} else {
		plain, err = decryptOld(raw, password, f)
	}
	if err != nil {
		return nil, err
	}
	switch method {
	case zip.Store:
	case zip.Deflate:
		plain = flate.NewReader(plain)
	default:
		return nil, zip.ErrAlgorithm
	}
	r := &checkedReader{r: plain, left: int64(f.UncompressedSize64)}
	if check {
		r.sum = f.CRC32
		r.check = true
	}
	return r, nil
}

// checkedReader gives no more than the length the header says, and at the end compares the checksum when there is one.
type checkedReader struct {
	r        io.Reader
	left     int64
	sum, got uint32
	check    bool
}

// Read reads on.
func (r *checkedReader) Read(b []byte) (int, error) {
	n, err := r.r.Read(b)
	if r.left -= int64(n); r.left < 0 {
		return 0, errZipDamaged
	}
	r.got = crc32.Update(r.got, crc32.IEEETable, b[:n])
	if err == io.EOF && (r.left > 0 || r.check && r.got != r.sum) {
		return n, errZipDamaged
	}
	return n, err
}

// Close does nothing: the archive stays open.
func (r *checkedReader) Close() error { return nil }

// decryptAES checks the whole entry before it gives any of it.
func decryptAES(raw *io.SectionReader, password string, key int) (io.Reader, error) {
	head := make([]byte, key/2+aesVerifier)
	size := raw.Size() - int64(len(head)) - aesMAC
	if size < 0 {
		return nil, errZipDamaged
	}
	if _, err := io.ReadFull(raw, head); err != nil {
		return nil, err
	}
	cipherKey, macKey, verifier, err := aesKeys(password, head[:key/2], key)
	if err != nil {
		return nil, err
	}
	if !hmac.Equal(verifier, head[key/2:]) {
		return nil, errZipWrongPassword
	}
	mac := hmac.New(sha1.New, macKey)
	if _, err := io.Copy(mac, io.NewSectionReader(raw, int64(len(head)), size)); err != nil {
		return nil, err
	}
	sum := make([]byte, aesMAC)
	if _, err := raw.ReadAt(sum, int64(len(head))+size); err != nil && err != io.EOF {
		return nil, err
	}
	if !hmac.Equal(sum, mac.Sum(nil)[:aesMAC]) {
		return nil, errZipDamaged
	}
	stream, err := newAESCounter(cipherKey)
	if err != nil {
		return nil, err
	}
	return &xorReader{io.NewSectionReader(raw, int64(len(head)), size), stream.xor}, nil
}

// xorReader changes what it reads in place.
type xorReader struct {
	r   io.Reader
	xor func([]byte)
}

// Read reads and decrypts.
func (x *xorReader) Read(b []byte) (int, error) {
	n, err := x.r.Read(b)
	x.xor(b[:n])
	return n, err
}

// oldKeys is the state of PKWARE's encryption.
type oldKeys [3]uint32

func (k *oldKeys) update(b byte) {
	k[0] = crc32.IEEETable[byte(k[0])^b] ^ k[0]>>8
	k[1] = (k[1]+k[0]&0xFF)*134775813 + 1
	k[2] = crc32.IEEETable[byte(k[2])^byte(k[1]>>24)] ^ k[2]>>8
}

func (k *oldKeys) decrypt(b []byte) {
	for i := range b {
		t := uint16(k[2]) | 2
		b[i] ^= byte(t * (t ^ 1) >> 8)
		k.update(b[i])
	}
}

func decryptOld(raw *io.SectionReader, password string, f *zip.File) (io.Reader, error) {
	k := oldKeys{0x12345678, 0x23456789, 0x34567890}
	for i := range len(password) {
		k.update(password[i])
	}
	head := make([]byte, 12)
	if _, err := io.ReadFull(raw, head); err != nil {
		return nil, errZipDamaged
	}
	k.decrypt(head)
	// The last byte tells a wrong password: it is that of the checksum or, when that follows the data, of the time.
	want := byte(f.CRC32 >> 24)
	if f.Flags&8 != 0 {
		want = byte(f.ModifiedTime >> 8)
	}
	if head[11] != want {
		return nil, errZipWrongPassword
	}
	return &xorReader{raw, k.decrypt}, nil
}
