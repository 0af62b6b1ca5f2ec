package web

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"net/http"
	"strings"
	"time"

	"tetra/interp"
	"tetra/value"
)

// nonceLife is how long an answer to a challenge is good for; after that the browser answers a new one without asking its user.
const nonceLife = 5 * time.Minute

// newNonce makes a challenge that needs no memory: the time, signed.
func (h *Handler) newNonce(now time.Time) string {
	return base64.RawURLEncoding.EncodeToString(h.signed(uint64(now.Unix())))
}

func (h *Handler) signed(t uint64) []byte {
	b := binary.BigEndian.AppendUint64(nil, t)
	mac := hmac.New(sha256.New, h.key[:])
	mac.Write(b)
	return mac.Sum(b)
}

// nonceFresh tells whether a challenge is one of ours, and not too old.
func (h *Handler) nonceFresh(nonce string, now time.Time) bool {
	b, err := base64.RawURLEncoding.DecodeString(nonce)
	if err != nil || len(b) != 8+sha256.Size {
		return false
	}
	t := binary.BigEndian.Uint64(b)
	age := now.Sub(time.Unix(int64(t), 0))
	return hmac.Equal(b, h.signed(t)) && age >= 0 && age < nonceLife
}

// challenge is the WWW-Authenticate field of a refusal.
func (h *Handler) challenge() string {
	realm := quoted(h.conf.Realm)
	switch h.conf.Authentication {
	case Basic:
		return "Basic realm=" + realm + `, charset="UTF-8"`
	case Digest:
		return fmt.Sprintf(`Digest realm=%s, qop="auth", algorithm=MD5, nonce="%s"`, realm, h.newNonce(h.in.Now()))
	}
	return ""
}

// quoted is a quoted-string of a header field.
func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(cleanValue(s)) + `"`
}

// digestCredentials reads an Authorization field of the scheme Digest (RFC 7616); ok is false for any other.
func digestCredentials(r *http.Request) (c map[string]string, ok bool) {
	scheme, rest, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "Digest") {
		return nil, false
	}
	c = map[string]string{}
	for rest = strings.TrimLeft(rest, " ,"); rest != "" && len(c) < 20; rest = strings.TrimLeft(rest, " ,") {
		key, tail, found := strings.Cut(rest, "=")
		if !found {
			return nil, false
		}
		var val strings.Builder
		tail = strings.TrimLeft(tail, " ")
		if strings.HasPrefix(tail, `"`) {
			i := 1
			for ; i < len(tail) && tail[i] != '"'; i++ {
				if tail[i] == '\\' && i+1 < len(tail) {
					i++
				}
				val.WriteByte(tail[i])
			}
			if i == len(tail) {
				return nil, false
			}
			rest = tail[i+1:]
		} else {
			word, after, _ := strings.Cut(tail, ",")
			val.WriteString(strings.TrimSpace(word))
			rest = after
		}
		c[strings.ToLower(strings.TrimSpace(key))] = val.String()
	}
	return c, true
}

// digestAnswered tells whether a request answers a challenge of ours; whether the password is right is for WEB Validate digest to tell.
func (h *Handler) digestAnswered(r *http.Request) (user string, ok bool) {
	c, ok := digestCredentials(r)
	if !ok || c["realm"] != cleanValue(h.conf.Realm) || c["uri"] != r.RequestURI || c["qop"] != "auth" || c["username"] == "" || !h.nonceFresh(c["nonce"], h.in.Now()) {
		return "", false
	}
	return c["username"], true
}

func md5Hex(parts ...string) string {
	sum := md5.Sum([]byte(strings.Join(parts, ":")))
	return hex.EncodeToString(sum[:])
}

// validDigest tells whether the request proves that its client knows the password of the user.
func (x *Exchange) validDigest(user, password string) bool {
	if x.server == nil {
		return false
	}
	name, ok := x.server.digestAnswered(x.req)
	if !ok || name != user {
		return false
	}
	c, _ := digestCredentials(x.req)
	want := md5Hex(md5Hex(user, c["realm"], password), c["nonce"], c["nc"], c["cnonce"], c["qop"], md5Hex(x.req.Method, c["uri"]))
	return subtle.ConstantTimeCompare([]byte(want), []byte(strings.ToLower(c["response"]))) == 1
}

func validateDigest(c *interp.Call) (value.Value, error) {
	x := of(c.Proc)
	return value.Bool(x != nil && x.validDigest(c.Text(0), c.Text(1))), nil
}

func newSecret() (key [32]byte) {
	rand.Read(key[:]) // never fails
	return key
}
