package builtins

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"strings"

	_ "crypto/md5"  // the hashes that options can name
	_ "crypto/sha1" // ...
	_ "crypto/sha256"
	_ "crypto/sha512"

	"tetra/interp"
	"tetra/value"
)

// A cryptoKey is the Go value behind a 4D.CryptoKey. It is immutable, so any number of processes may use it (API/CryptoKeyClass).
type cryptoKey struct {
	private crypto.Signer // nil when only the public key is known
	public  crypto.PublicKey
	kind    string // of the settings: RSA, ECDSA, PEM
	pem     string // of the settings
}

// ShareableObject lets keys cross between processes as they are.
func (*cryptoKey) ShareableObject() {}

// alwaysShared tells OB Is shared that each of them is.
func (*cryptoKey) alwaysShared() {}

// The curves by the names that are in use for them; the first of a line is that of .curve.
var curves = [...]struct {
	curve func() elliptic.Curve
	names []string
}{
	{elliptic.P256, []string{"prime256v1", "secp256r1", "p-256"}},
	{elliptic.P384, []string{"secp384r1", "p-384"}},
	{elliptic.P521, []string{"secp521r1", "p-521"}},
}

const (
	defaultRSA = 2048
	minRSA     = 1024 // Go makes no weaker ones
	maxRSA     = 8192 // larger ones take minutes, which nothing can interrupt
)

func newCryptoKey(c *interp.Call) (value.Value, error) {
	settings := c.Object(0)
	if settings == nil {
		return value.Undef, c.ArgError(0, errArgumentType, "the settings of the key are Null")
	}
	k := &cryptoKey{kind: strings.ToUpper(value.ToText(settings.Get("type")).Str())}
	var err error
	switch k.kind {
	case "RSA":
		size := defaultRSA
		if v := settings.Get("size"); v.IsNum() {
			size = int(min(max(v.Float(), 0), maxRSA+1))
		}
		if size < minRSA || size > maxRSA {
			return value.Undef, c.ArgError(0, errEncryption, "an RSA key has between %d and %d bits", minRSA, maxRSA)
		}
		k.private, err = rsa.GenerateKey(rand.Reader, size)
	case "ECDSA":
		curve, name := elliptic.Curve(elliptic.P256()), value.ToText(settings.Get("curve")).Str()
		if name != "" {
			if curve = curveNamed(name); curve == nil {
				return value.Undef, c.ArgError(0, errEncryption, "the curve %q is not known; prime256v1, secp384r1 and secp521r1 are", shortened(name))
			}
		}
		k.private, err = ecdsa.GenerateKey(curve, rand.Reader)
	case "PEM":
		k.pem = value.ToText(settings.Get("pem")).Str()
		k.private, k.public, err = parsePEM(k.pem)
	default:
		return value.Undef, c.ArgError(0, errEncryption, "the type of a key is RSA, ECDSA or PEM, not %q", shortened(k.kind))
	}
	if err != nil {
		return value.Undef, c.ArgError(0, errEncryption, "%v", err)
	}
	if k.private != nil {
		k.public = k.private.Public()
	}
	return object(c.Proc.Interp().NewNative("CryptoKey", k))
}

func curveNamed(name string) elliptic.Curve {
	for _, k := range curves {
		for _, n := range k.names {
			if strings.EqualFold(n, name) {
				return k.curve()
			}
		}
	}
	return nil
}

// parsePEM reads a private key, a public key or a certificate.
func parsePEM(s string) (private crypto.Signer, public crypto.PublicKey, err error) {
	for rest := []byte(s); ; {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			return nil, nil, errors.New("the PEM text holds no key that is known")
		}
		switch block.Type {
		case "RSA PRIVATE KEY":
			private, err = rsaPrivateKey(pem.EncodeToMemory(block))
		case "EC PRIVATE KEY":
			private, err = x509.ParseECPrivateKey(block.Bytes)
		case "PRIVATE KEY":
			var k any
			k, err = x509.ParsePKCS8PrivateKey(block.Bytes)
			private, _ = k.(crypto.Signer)
		case "RSA PUBLIC KEY":
			public, err = rsaPublicKey(pem.EncodeToMemory(block))
		case "PUBLIC KEY":
			public, err = x509.ParsePKIXPublicKey(block.Bytes)
		case "CERTIFICATE":
			var cert *x509.Certificate
			if cert, err = x509.ParseCertificate(block.Bytes); err == nil {
				public = cert.PublicKey
			}
		default: // such as EC PARAMETERS
			continue
		}
		if err != nil {
			return nil, nil, fmt.Errorf("the key cannot be read: %w", err)
		}
		if private != nil {
			public = private.Public()
		}
		switch public.(type) {
		case *rsa.PublicKey, *ecdsa.PublicKey:
			return private, public, nil
		}
		return nil, nil, errors.New("the key is neither an RSA nor an ECDSA key")
	}
}

// cryptoOptions are the options of the functions of a key.
type cryptoOptions struct {
	hash                 crypto.Hash
	pss                  bool
	encoded              bytesEncoding // of a signature
	encrypted, decrypted bytesEncoding
}

// bytesEncoding is how bytes are written as text.
type bytesEncoding string

func (e bytesEncoding) decode(s string) ([]byte, error) {
	if e == "UTF-8" {
		return []byte(s), nil
	}
	b := decodeBase64(s)
	if b == nil && s != "" {
		return nil, errors.New("the text is not valid " + string(e))
	}
	return b, nil
}

func (e bytesEncoding) encode(b []byte) string {
	switch e {
	case "UTF-8":
		return strings.ToValidUTF8(string(b), "\uFFFD")
	case "Base64URL":
		return base64.RawURLEncoding.EncodeToString(b)
	}
	return base64.StdEncoding.EncodeToString(b)
}

var hashes = value.Lazy[map[string]crypto.Hash]{Make: func() map[string]crypto.Hash {
	return map[string]crypto.Hash{"": crypto.SHA256, "MD5": crypto.MD5, "SHA1": crypto.SHA1, "SHA224": crypto.SHA224, "SHA256": crypto.SHA256, "SHA384": crypto.SHA384,
		"SHA512": crypto.SHA512}
}}

func readCryptoOptions(c *interp.Call, i int) (*cryptoOptions, error) {
	o := &cryptoOptions{hash: crypto.SHA256, encoded: "Base64", encrypted: "Base64", decrypted: "UTF-8"}
	settings := c.Object(i)
	if settings == nil {
		return o, nil
	}
	name := value.ToText(settings.Get("hash")).Str()
	h, ok := hashes.Get()[strings.ReplaceAll(strings.ToUpper(name), "-", "")]
	if !ok {
		return nil, c.ArgError(i, errEncryption, "the hash %q is not known; SHA256, SHA384 and SHA512 are", shortened(name))
	}
	o.hash, o.pss = h, value.Truthy(settings.Get("pss"))
	for key, to := range map[string]*bytesEncoding{"encoding": &o.encoded, "encodingEncrypted": &o.encrypted, "encodingDecrypted": &o.decrypted} {
		v := settings.Get(key)
		if v.IsNullish() {
			continue
		}
		switch name := value.ToText(v).Str(); strings.ToLower(name) {
		case "base64":
			*to = "Base64"
		case "base64url":
			*to = "Base64URL"
		case "utf-8", "utf8":
			*to = "UTF-8"
		default:
			return nil, c.ArgError(i, errEncryption, "%s is Base64, Base64URL or UTF-8, not %q", key, shortened(name))
		}
	}
	return o, nil
}

func (o *cryptoOptions) digest(b []byte) []byte {
	h := o.hash.New()
	h.Write(b)
	return h.Sum(nil)
}

func (k *cryptoKey) sign(o *cryptoOptions, message []byte) ([]byte, error) {
	sum := o.digest(message)
	switch p := k.private.(type) {
	case *rsa.PrivateKey:
		if o.pss {
			return rsa.SignPSS(rand.Reader, p, o.hash, sum, &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash})
		}
		return rsa.SignPKCS1v15(rand.Reader, p, o.hash, sum)
	case *ecdsa.PrivateKey:
		r, s, err := ecdsa.Sign(rand.Reader, p, sum)
		if err != nil {
			return nil, err
		}
		// The two numbers one after the other, as a JSON Web Token wants them (RFC 7518, 3.4).
		n := (p.Curve.Params().BitSize + 7) / 8
		out := make([]byte, 2*n)
		r.FillBytes(out[:n])
		s.FillBytes(out[n:])
		return out, nil
	}
	return nil, errors.New("the key has no private part")
}

var errSignature = errors.New("the signature is not that of the message with this key")

func (k *cryptoKey) verify(o *cryptoOptions, message, signature []byte) error {
	sum := o.digest(message)
	switch p := k.public.(type) {
	case *rsa.PublicKey:
		if o.pss && rsa.VerifyPSS(p, o.hash, sum, signature, nil) == nil || !o.pss && rsa.VerifyPKCS1v15(p, o.hash, sum, signature) == nil {
			return nil
		}
	case *ecdsa.PublicKey:
		n := (p.Curve.Params().BitSize + 7) / 8
		if len(signature) == 2*n && ecdsa.Verify(p, sum, new(big.Int).SetBytes(signature[:n]), new(big.Int).SetBytes(signature[n:])) || ecdsa.VerifyASN1(p, sum, signature) {
			return nil
		}
	}
	return errSignature
}

// status is a status object; result is only there on success.
func status(result value.Value, err error) (value.Value, error) {
	o := value.NewObject()
	o.Set("success", value.Bool(err == nil))
	if err == nil {
		if !result.IsUndef() {
			o.Set("result", result)
		}
		return object(o)
	}
	e := value.NewObject()
	e.Set("errCode", value.Int(errEncryption))
	e.Set("message", value.Str(err.Error()))
	e.Set("componentSignature", value.Str("4DRT"))
	o.Set("errors", value.Coll(value.NewColl([]value.Value{value.Obj(e)})))
	return object(o)
}

func pemText(kind string, der []byte, err error) (value.Value, error) {
	if err != nil {
		return value.Undef, err
	}
	return text(string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})))
}

func cryptoKeyClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, k *cryptoKey) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if k, ok := o.Native().(*cryptoKey); ok {
					return f(c, k)
				}
			}
			return value.Undef, c.Errorf(errArgumentType, "this is not a CryptoKey object")
		}
	}
	// withRSA is a function for RSA keys, with its options as the second argument.
	withRSA := func(f func(c *interp.Call, k *cryptoKey, o *cryptoOptions) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return member(func(c *interp.Call, k *cryptoKey) (value.Value, error) {
			if _, ok := k.public.(*rsa.PublicKey); !ok {
				return value.Undef, c.Errorf(errEncryption, "only RSA keys encrypt; ECDSA keys sign")
			}
			o, err := readCryptoOptions(c, 1)
			if err != nil {
				return value.Undef, err
			}
			return f(c, k, o)
		})
	}
	return &interp.ClassDef{
		Summary:   "A pair of keys that encrypts and signs.",
		NewSyntax: `( settings : Object )`,
		New:       newCryptoKey,
		Members: []*interp.MemberDef{
			{
				Name: "curve", Syntax: `: Text`, Summary: "Holds the name of the curve of an ECDSA key.",
				Examples: `4D.CryptoKey.new({type: "ECDSA"; curve: "prime256v1"}).curve // prime256v1`,
				Get: member(func(_ *interp.Call, k *cryptoKey) (value.Value, error) {
					if p, ok := k.public.(*ecdsa.PublicKey); ok {
						for _, known := range curves {
							if known.curve() == p.Curve {
								return text(known.names[0])
							}
						}
						return text(p.Curve.Params().Name)
					}
					return none()
				}),
			},
			{
				Name: "pem", Syntax: `: Text`, Summary: "Holds the PEM text the key was loaded from.",
				Get: member(func(_ *interp.Call, k *cryptoKey) (value.Value, error) {
					if k.kind == "PEM" {
						return text(k.pem)
					}
					return none()
				}),
			},
			{
				Name: "size", Syntax: `: Integer`, Summary: "Holds the size of an RSA key in bits.",
				Examples: `
					$key:=4D.CryptoKey.new({type: "RSA"; size: 2048})
					$key.size // 2048`,
				Get: member(func(_ *interp.Call, k *cryptoKey) (value.Value, error) {
					if p, ok := k.public.(*rsa.PublicKey); ok {
						return integer(p.N.BitLen())
					}
					return none()
				}),
			},
			{
				Name: "type", Syntax: `: Text`, Summary: "Holds the type of the key: RSA, ECDSA or PEM.",
				Examples: `4D.CryptoKey.new({type: "ECDSA"; curve: "prime256v1"}).type // ECDSA`,
				Get:      member(func(_ *interp.Call, k *cryptoKey) (value.Value, error) { return text(k.kind) }),
			},
			{
				Name: "getPrivateKey", Syntax: `() : Text`, Summary: "Returns the private key in PEM format, empty when it is not known.",
				Examples: `
					$key:=4D.CryptoKey.new({type: "ECDSA"; curve: "prime256v1"})
					$key.getPrivateKey()="-----BEGIN @" // True`,
				Run: member(func(_ *interp.Call, k *cryptoKey) (value.Value, error) {
					if k.private == nil {
						return text("")
					}
					der, err := x509.MarshalPKCS8PrivateKey(k.private)
					return pemText("PRIVATE KEY", der, err)
				}),
			},
			{
				Name: "getPublicKey", Syntax: `() : Text`, Summary: "Returns the public key in PEM format.",
				Examples: `
					$key:=4D.CryptoKey.new({type: "ECDSA"; curve: "prime256v1"})
					$key.getPublicKey()="-----BEGIN PUBLIC KEY-----@" // True`,
				Run: member(func(_ *interp.Call, k *cryptoKey) (value.Value, error) {
					der, err := x509.MarshalPKIXPublicKey(k.public)
					return pemText("PUBLIC KEY", der, err)
				}),
			},
			{
				Name: "encrypt", Syntax: `( message : Text ; options : Object ) : Text`,
				Summary: "Encrypts a message with the public key, by RSA-OAEP.",
				Examples: `
					$key:=4D.CryptoKey.new({type: "RSA"; size: 2048})
					$secret:=$key.encrypt("Hello"; {hash: "SHA256"; padding: "OAEP"})
					$key.decrypt($secret; {hash: "SHA256"; padding: "OAEP"}).result // Hello`,
				Run: withRSA(func(c *interp.Call, k *cryptoKey, o *cryptoOptions) (value.Value, error) {
					plain, err := o.decrypted.decode(c.Text(0))
					key := k.public.(*rsa.PublicKey)
					if most := key.Size() - 2*o.hash.Size() - 2; err == nil && len(plain) > most {
						return value.Undef, c.ArgError(0, errEncryption, "with this key and hash a message has at most %d bytes, not %d", max(most, 0), len(plain))
					}
					if err == nil {
						plain, err = rsa.EncryptOAEP(o.hash.New(), rand.Reader, key, plain, nil)
					}
					if err != nil {
						return value.Undef, c.ArgError(0, errEncryption, "%v", err)
					}
					return text(o.encrypted.encode(plain))
				}),
			},
			{
				Name: "decrypt", Syntax: `( message : Text ; options : Object ) : Object`,
				Summary: "Decrypts a message with the private key, by RSA-OAEP; the status tells whether it could.",
				Examples: `
					$key:=4D.CryptoKey.new({type: "RSA"; size: 2048})
					$secret:=$key.encrypt("Hello"; {hash: "SHA256"; padding: "OAEP"})
					$key.decrypt($secret; {hash: "SHA256"; padding: "OAEP"}).success // True`,
				Run: withRSA(func(c *interp.Call, k *cryptoKey, o *cryptoOptions) (value.Value, error) {
					p, ok := k.private.(*rsa.PrivateKey)
					if !ok {
						return status(value.Undef, errors.New("the key has no private part"))
					}
					b, err := o.encrypted.decode(c.Text(0))
					if err == nil {
						b, err = rsa.DecryptOAEP(o.hash.New(), nil, p, b, nil)
					}
					if err != nil {
						return status(value.Undef, errors.New("the message was not encrypted with this key and these options"))
					}
					return status(value.Str(o.decrypted.encode(b)), nil)
				}),
			},
			{
				Name: "sign", Syntax: `( message : Text, Blob ; options : Object ) : Text`,
				Summary: "Signs a message with the private key.",
				Notes:   "The signature of an ECDSA key is the two numbers one after the other, as JSON Web Tokens want it.",
				Examples: `
					$key:=4D.CryptoKey.new({type: "ECDSA"; curve: "prime256v1"})
					$signature:=$key.sign("Hello"; {hash: "SHA256"})
					$key.verify("Hello"; $signature; {hash: "SHA256"}).success // True`,
				Run: member(func(c *interp.Call, k *cryptoKey) (value.Value, error) {
					o, err := readCryptoOptions(c, 1)
					if err != nil {
						return value.Undef, err
					}
					message, err := bytesOf(c, 0)
					if err != nil {
						return value.Undef, err
					}
					b, err := k.sign(o, message)
					if err != nil {
						return value.Undef, c.Errorf(errEncryption, "%v", err)
					}
					return text(o.encoded.encode(b))
				}),
			},
			{
				Name: "verify", Syntax: `( message : Text, Blob ; signature : Text ; options : Object ) : Object`,
				Summary: "Tells whether a signature is that of a message; the status has the reason.",
				Examples: `
					$key:=4D.CryptoKey.new({type: "ECDSA"; curve: "prime256v1"})
					$signature:=$key.sign("Hello"; {hash: "SHA256"})
					$key.verify("Goodbye"; $signature; {hash: "SHA256"}).success // False`,
				Run: member(func(c *interp.Call, k *cryptoKey) (value.Value, error) {
					o, err := readCryptoOptions(c, 2)
					if err != nil {
						return value.Undef, err
					}
					message, err := bytesOf(c, 0)
					if err != nil {
						return value.Undef, err
					}
					b, err := o.encoded.decode(c.Text(1))
					if err == nil {
						err = k.verify(o, message, b)
					}
					return status(value.Undef, err)
				}),
			},
		},
	}
}

// ---- commands

func protocolTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "GENERATE ENCRYPTION KEYPAIR", Number: 688,
			Syntax:  `( ← privKey : Blob ; ← pubKey : Blob {; length : Integer} )`,
			Summary: "Generates a pair of RSA keys, as PEM texts.",
			Notes:   "Keys have at least 1024 bits, which is also the default; 4D's default of 512 is broken within hours. They may have up to 8192, in 4D 2048.",
			Examples: `
				GENERATE ENCRYPTION KEYPAIR($private; $public; 1024)
				BLOB to text($private; UTF8 text without length)="-----BEGIN RSA PRIVATE KEY-----@" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				length := c.IntOr(2, minRSA)
				if length < 512 || length > maxRSA {
					return value.Undef, c.ArgError(2, errEncryption, "a key has between 512 and %d bits, not %d", maxRSA, length)
				}
				k, err := rsa.GenerateKey(rand.Reader, max(length, minRSA))
				if err != nil {
					return value.Undef, c.Errorf(errEncryption, "%v", err)
				}
				private := pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(k)})
				public := pem.EncodeToMemory(&pem.Block{Type: "RSA PUBLIC KEY", Bytes: x509.MarshalPKCS1PublicKey(&k.PublicKey)})
				if err := c.SetOut(0, value.BlobOf(&value.BlobV{B: private})); err != nil {
					return value.Undef, err
				}
				return value.Undef, c.SetOut(1, value.BlobOf(&value.BlobV{B: public}))
			},
		},
		{
			Name: "GENERATE CERTIFICATE REQUEST", Number: 691,
			Syntax:  `( privKey : Blob ; ← certifRequest : Blob ; codeArray : Integer array ; nameArray : Text array )`,
			Summary: "Makes a request for a certificate, as PEM text, from a private key and the names of its owner.",
			Examples: `
				GENERATE ENCRYPTION KEYPAIR($private; $public; 1024)
				ARRAY LONGINT($codes; 2)
				ARRAY TEXT($names; 2)
				$codes{1}:=13
				$names{1}:="www.example.com"
				$codes{2}:=14
				$names{2}:="FR"
				var $request : Blob
				GENERATE CERTIFICATE REQUEST($private; $request; $codes; $names)
				BLOB to text($request; UTF8 text without length)="-----BEGIN CERTIFICATE REQUEST-----@" // True`,
			Run: certificateRequest,
		},
	}
}

// The parts of a name by their codes (commands/generate-certificate-request).
var nameCodes = value.Lazy[map[int]asn1.ObjectIdentifier]{Make: func() map[int]asn1.ObjectIdentifier {
	return map[int]asn1.ObjectIdentifier{13: {2, 5, 4, 3}, 14: {2, 5, 4, 6}, 15: {2, 5, 4, 7}, 16: {2, 5, 4, 8}, 17: {2, 5, 4, 10}, 18: {2, 5, 4, 11}}
}}

func certificateRequest(c *interp.Call) (value.Value, error) {
	k, err := rsaPrivateKey(blobBytes(c.Arg(0)))
	if err != nil {
		return value.Undef, c.ArgError(0, errEncryption, "%v", err)
	}
	codes, names := c.Array(2), c.Array(3)
	if codes == nil || names == nil || codes.Size() != names.Size() {
		return value.Undef, c.ArgError(3, errArraySizes, "there must be as many codes as names")
	}
	var subject pkix.Name
	for i := 1; i <= codes.Size(); i++ {
		code, _ := codes.Get(i)
		name, _ := names.Get(i)
		id, ok := nameCodes.Get()[int(value.ToNum(code))]
		if !ok {
			return value.Undef, c.ArgError(2, errBadOption, "the code %d is not known; 13 to 18 are", int(value.ToNum(code)))
		}
		subject.ExtraNames = append(subject.ExtraNames, pkix.AttributeTypeAndValue{Type: id, Value: value.ToText(name).Str()})
	}
	der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{Subject: subject}, k)
	if err != nil {
		return value.Undef, c.Errorf(errEncryption, "%v", err)
	}
	var b bytes.Buffer
	if err := pem.Encode(&b, &pem.Block{Type: "CERTIFICATE REQUEST", Bytes: der}); err != nil {
		return value.Undef, c.Errorf(errEncryption, "%v", err)
	}
	return value.Undef, c.SetOut(1, value.BlobOf(&value.BlobV{B: b.Bytes()}))
}
