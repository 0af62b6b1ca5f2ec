package builtins

import (
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/subtle"
	"crypto/x509"
	"encoding/base64"
	"encoding/binary"
	"encoding/pem"
	"errors"
	"math/big"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// ENCRYPT BLOB and DECRYPT BLOB. 4D's format is not published. Ours is encryptedMark, a byte that is 1 when there is a recipient, then with their
// lengths of two bytes in front:
//
//   - the seal: a random AES key of 16 bytes and the SHA-256 of the plain data, put through RSA with the sender's private key (PKCS #1 v1.5, so that only the
//     sender can make it, and who has the public key can read it). For a recipient the key in it is masked.
//   - for a recipient the mask, 16 random bytes, encrypted with the recipient's public key (RSA-OAEP).
//
// and then the data with AES-GCM.
const (
	encryptedMark = "te1"
	sealKeySize   = 16
	sealSize      = sealKeySize + sha256.Size
)

var (
	errSealDamaged = errors.New("the BLOB is not encrypted, is damaged, or the keys are not those it was encrypted with")
	errKeyFormat   = errors.New("the BLOB holds no RSA key in PEM format of the kind that is needed")
)

// derOf gives the binary form of a key written in PEM, or in Base64 alone.
func derOf(b []byte) []byte {
	if block, _ := pem.Decode(b); block != nil {
		return block.Bytes
	}
	der, err := base64.StdEncoding.DecodeString(strings.TrimSpace(string(b)))
	if err != nil {
		return b
	}
	return der
}

func rsaPrivateKey(b []byte) (*rsa.PrivateKey, error) {
	der := derOf(b)
	if k, err := x509.ParsePKCS1PrivateKey(der); err == nil {
		return k, nil
	}
	if k, err := x509.ParsePKCS8PrivateKey(der); err == nil {
		if k, ok := k.(*rsa.PrivateKey); ok {
			return k, nil
		}
	}
	return nil, errKeyFormat
}

func rsaPublicKey(b []byte) (*rsa.PublicKey, error) {
	der := derOf(b)
	if k, err := x509.ParsePKCS1PublicKey(der); err == nil {
		return k, nil
	}
	if k, err := x509.ParsePKIXPublicKey(der); err == nil {
		if k, ok := k.(*rsa.PublicKey); ok {
			return k, nil
		}
	}
	return nil, errKeyFormat
}

// openSeal reads with the public key what rsa.SignPKCS1v15 made with the private one without a hash: 0 1 FF... 0 message.
func openSeal(k *rsa.PublicKey, seal []byte) ([]byte, error) {
	if k.Size() < sealSize+11 || len(seal) != k.Size() {
		return nil, errSealDamaged
	}
	m := new(big.Int).SetBytes(seal)
	if m.Cmp(k.N) >= 0 {
		return nil, errSealDamaged
	}
	block := m.Exp(m, big.NewInt(int64(k.E)), k.N).FillBytes(make([]byte, k.Size()))
	message := block[len(block)-sealSize:]
	// The library has the last word on the padding.
	if rsa.VerifyPKCS1v15(k, 0, message, seal) != nil {
		return nil, errSealDamaged
	}
	return message, nil
}

func gcm(key []byte) cipher.AEAD {
	block, err := aes.NewCipher(key)
	if err != nil {
		panic(err) // the length is right
	}
	a, err := cipher.NewGCM(block)
	if err != nil {
		panic(err) // the block size is right
	}
	return a
}

// encryptBytes encrypts data for whoever has the sender's public key and, with a recipient, that one's private key.
func encryptBytes(data []byte, sender *rsa.PrivateKey, recipient *rsa.PublicKey) ([]byte, error) {
	key, mask := make([]byte, sealKeySize), make([]byte, sealKeySize)
	rand.Read(key)
	sum := sha256.Sum256(data)
	sealed := append([]byte(nil), key...)
	var wrapped []byte
	out := append([]byte(encryptedMark), 0)
	if recipient != nil {
		out[len(encryptedMark)] = 1
		rand.Read(mask)
		subtle.XORBytes(sealed, sealed, mask)
		var err error
		if wrapped, err = rsa.EncryptOAEP(sha256.New(), rand.Reader, recipient, mask, nil); err != nil {
			return nil, err
		}
	}
	seal, err := rsa.SignPKCS1v15(nil, sender, crypto.Hash(0), append(sealed, sum[:]...))
	if err != nil {
		return nil, err
	}
	for _, part := range [][]byte{seal, wrapped} {
		out = append(binary.BigEndian.AppendUint16(out, uint16(len(part))), part...)
	}
	a := gcm(key)
	nonce := make([]byte, a.NonceSize()) // the key is used once
	return a.Seal(out, nonce, data, nil), nil
}

func decryptBytes(b []byte, sender *rsa.PublicKey, recipient *rsa.PrivateKey) ([]byte, error) {
	rest, ok := strings.CutPrefix(string(b), encryptedMark)
	if !ok || rest == "" {
		return nil, errSealDamaged
	}
	forRecipient := rest[0] == 1
	b = []byte(rest[1:])
	var parts [2][]byte
	for i := range parts {
		if len(b) < 2 || len(b)-2 < int(binary.BigEndian.Uint16(b)) {
			return nil, errSealDamaged
		}
		n := int(binary.BigEndian.Uint16(b))
		parts[i], b = b[2:2+n], b[2+n:]
	}
	message, err := openSeal(sender, parts[0])
	if err != nil {
		return nil, err
	}
	key, sum := append([]byte(nil), message[:sealKeySize]...), message[sealKeySize:]
	if forRecipient {
		if recipient == nil {
			return nil, errors.New("the BLOB was encrypted for a recipient, whose private key is needed")
		}
		mask, err := rsa.DecryptOAEP(sha256.New(), nil, recipient, parts[1], nil)
		if err != nil || len(mask) != sealKeySize {
			return nil, errSealDamaged
		}
		subtle.XORBytes(key, key, mask)
	}
	a := gcm(key)
	data, err := a.Open(nil, make([]byte, a.NonceSize()), b, nil)
	if err != nil {
		return nil, errSealDamaged
	}
	if have := sha256.Sum256(data); subtle.ConstantTimeCompare(have[:], sum) != 1 {
		return nil, errSealDamaged
	}
	return data, nil
}

// keyArgument reads argument i with parse; nil when the argument was not given.
func keyArgument[K any](c *interp.Call, i int, parse func([]byte) (*K, error)) (*K, error) {
	if !c.Has(i) {
		return nil, nil
	}
	k, err := parse(blobBytes(c.Arg(i)))
	if err != nil {
		return nil, c.ArgError(i, errEncryption, "%v", err)
	}
	return k, nil
}

func encryptionCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "ENCRYPT BLOB", Number: 689,
			Syntax:  `( ↔ toEncrypt : Blob ; sendPrivKey : Blob {; recipPubKey : Blob} )`,
			Summary: "Encrypts a BLOB with the private key of the sender and, when it is given, the public key of the recipient.",
			Notes: "The keys are RSA keys of at least 1,024 bits in PEM format. The encrypted bytes are not those of 4D: only DECRYPT BLOB of this program reads " +
				"them. When an error occurs the BLOB stays as it is.",
			Examples: `
				var $blob : Blob
				GENERATE ENCRYPTION KEYPAIR($private; $public; 1024)
				TEXT TO BLOB("secret"; $blob; UTF8 text without length)
				ENCRYPT BLOB($blob; $private)
				BLOB to text($blob; UTF8 text without length)="secret" // False
				DECRYPT BLOB($blob; $public)
				BLOB to text($blob; UTF8 text without length) // secret`,
			Run: func(c *interp.Call) (value.Value, error) {
				return changeWithKeys(c, rsaPrivateKey, rsaPublicKey, encryptBytes)
			},
		},
		{
			Name: "DECRYPT BLOB", Number: 690,
			Syntax:  `( ↔ toDecrypt : Blob ; sendPubKey : Blob {; recipPrivKey : Blob} )`,
			Summary: "Decrypts what ENCRYPT BLOB has encrypted, with the public key of the sender and, when it was encrypted for one, the private key of the recipient.",
			Notes:   "When the BLOB was changed since, or the keys are others, there is an error and the BLOB stays as it is.",
			Examples: `
				var $blob : Blob
				GENERATE ENCRYPTION KEYPAIR($private; $public; 1024)
				TEXT TO BLOB("secret"; $blob; UTF8 text without length)
				ENCRYPT BLOB($blob; $private)
				DECRYPT BLOB($blob; $public)
				BLOB to text($blob; UTF8 text without length) // secret`,
			Run: func(c *interp.Call) (value.Value, error) {
				return changeWithKeys(c, rsaPublicKey, rsaPrivateKey, decryptBytes)
			},
		},
	}
}

// changeWithKeys replaces the BLOB of argument 0 by what change makes of it with the keys of arguments 1 and 2.
func changeWithKeys[S, R any](c *interp.Call, sender func([]byte) (*S, error), recipient func([]byte) (*R, error),
	change func([]byte, *S, *R) ([]byte, error)) (value.Value, error) {
	b, err := scalarBlob(c, 0)
	if err != nil {
		return value.Undef, err
	}
	s, err := keyArgument(c, 1, sender)
	if err != nil {
		return value.Undef, err
	}
	r, err := keyArgument(c, 2, recipient)
	if err != nil {
		return value.Undef, err
	}
	out, err := change(b.B, s, r)
	if err != nil {
		return value.Undef, c.ArgError(0, errEncryption, "%v", err)
	}
	b.B = out
	return none()
}
