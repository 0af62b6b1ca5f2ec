package builtins

import (
	"bytes"
	"crypto/md5"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"tetra/iana"
	"tetra/interp"
	"tetra/value"
)

// What the HTTP clients, 4D.HTTPRequest and the commands of the theme HTTP, have in common.

const (
	maxHTTPBody      = 512 << 20 // bytes of a response; more is an error
	maxRedirections  = 5         // of 4D.HTTPRequest (API/HTTPRequestClass)
	connectLimit     = 60 * time.Second
	defaultUserAgent = "4D/21"
)

var (
	errNetworkOff   = errors.New("access to the network is switched off")
	errBodyTooLarge = errors.New("the response is longer than 512 MB") // maxHTTPBody
)

// An httpPool is the connections that requests share: those of an agent, or all that have no agent.
type httpPool struct {
	transport *http.Transport
	unchecked *http.Transport // the same without a look at certificates
	requests  atomic.Int64    // now under way
	sockets   atomic.Int64    // open
}

func newHTTPPool(set func(*http.Transport)) *httpPool {
	p := &httpPool{}
	dialer := &net.Dialer{Timeout: connectLimit}
	make := func(skip bool) *http.Transport {
		t := &http.Transport{
			ForceAttemptHTTP2: false, TLSNextProto: map[string]func(string, *tls.Conn) http.RoundTripper{}, // HTTP/1.1, as 4D
			MaxIdleConnsPerHost: 64, IdleConnTimeout: 90 * time.Second, TLSHandshakeTimeout: connectLimit,
			TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12, InsecureSkipVerify: skip},
		}
		t.DialContext = dialer.DialContext
		if set != nil {
			set(t)
		}
		return t
	}
	p.transport, p.unchecked = make(false), make(true)
	return p
}

type httpPoolKey struct{}

// globalPool is the connections of the requests that have no agent.
func globalPool(in *interp.Interp) *httpPool {
	return in.State(httpPoolKey{}, func() any { return newHTTPPool(nil) }).(*httpPool)
}

// tlsVersions are the values of minTLSVersion.
var tlsVersions = value.Lazy[map[string]uint16]{Make: func() map[string]uint16 {
	return map[string]uint16{"TLSv1_0": tls.VersionTLS10, "TLSv1_1": tls.VersionTLS11, "TLSv1_2": tls.VersionTLS12, "TLSv1_3": tls.VersionTLS13}
}}

// httpURL reads a URL; without a scheme it has the one given.
func httpURL(s, scheme string) (*url.URL, error) {
	if !strings.Contains(s, "://") {
		s = scheme + "://" + s
	}
	u, err := url.Parse(strings.TrimSpace(s))
	switch {
	case err != nil:
		return nil, errors.New("the URL is not valid")
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, fmt.Errorf("the scheme %s is not http or https", u.Scheme)
	case u.Host == "":
		return nil, errors.New("the URL names no host")
	}
	u.RawQuery = escapedQuery(u.RawQuery)
	return u, nil
}

// escapedQuery writes what may not stand in a query, such as blanks and letters beyond ASCII, with percent signs; net/url does it for the path.
func escapedQuery(q string) string {
	var b strings.Builder
	for i := range len(q) {
		if c := q[i]; c <= ' ' || c >= 0x7F || c == '"' || c == '<' || c == '>' {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// httpFault is why a request failed, in a sentence without the URL, which may hold a password.
func httpFault(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		if u.Timeout() {
			return errors.New("the server did not answer in time")
		}
		err = u.Err
	}
	return socketFault(err)
}

// ---- authentication

// credentials are a name and a password; method is basic, digest or auto.
type credentials struct{ name, password, method string }

// challenged answers a 401 by the way the server asks for; ok is false when there is nothing to answer.
func (a *credentials) challenged(req *http.Request, resp *http.Response) (header string, ok bool) {
	if a == nil || resp.StatusCode != http.StatusUnauthorized {
		return "", false
	}
	for _, ch := range resp.Header.Values("WWW-Authenticate") {
		scheme, params, _ := strings.Cut(ch, " ")
		switch {
		case strings.EqualFold(scheme, "digest") && a.method != "basic":
			if h, ok := a.digest(req, params); ok {
				return h, true
			}
		case strings.EqualFold(scheme, "basic") && a.method == "auto":
			return basicAuth(a.name, a.password), true
		}
	}
	return "", false
}

func basicAuth(name, password string) string {
	r := http.Request{Header: http.Header{}}
	r.SetBasicAuth(name, password)
	return r.Header.Get("Authorization")
}

// digest answers a challenge of RFC 7616.
func (a *credentials) digest(req *http.Request, params string) (string, bool) {
	p := map[string]string{}
	for _, part := range splitQuoted(params) {
		k, v, _ := strings.Cut(part, "=")
		p[strings.ToLower(strings.TrimSpace(k))] = strings.Trim(strings.TrimSpace(v), `"`)
	}
	sum := md5.New
	switch strings.ToUpper(p["algorithm"]) {
	case "", "MD5":
	case "SHA-256":
		sum = func() hash.Hash { return sha256.New() }
	default:
		return "", false
	}
	h := func(s string) string {
		d := sum()
		d.Write([]byte(s))
		return hex.EncodeToString(d.Sum(nil))
	}
	uri := req.URL.RequestURI()
	ha1, ha2 := h(a.name+":"+p["realm"]+":"+a.password), h(req.Method+":"+uri)
	out := fmt.Sprintf(`Digest username="%s", realm="%s", nonce="%s", uri="%s"`, quoted(a.name), quoted(p["realm"]), quoted(p["nonce"]), quoted(uri))
	if p["algorithm"] != "" {
		out += ", algorithm=" + p["algorithm"]
	}
	if p["opaque"] != "" {
		out += fmt.Sprintf(`, opaque="%s"`, quoted(p["opaque"]))
	}
	withAuth := false
	for q := range strings.SplitSeq(p["qop"], ",") {
		withAuth = withAuth || strings.TrimSpace(q) == "auth"
	}
	if !withAuth {
		return out + fmt.Sprintf(`, response="%s"`, h(ha1+":"+p["nonce"]+":"+ha2)), p["qop"] == ""
	}
	cnonce := randomHex(8)
	return out + fmt.Sprintf(`, qop=auth, nc=00000001, cnonce="%s", response="%s"`, cnonce, h(ha1+":"+p["nonce"]+":00000001:"+cnonce+":auth:"+ha2)), true
}

func quoted(s string) string {
	return strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\r", "", "\n", "").Replace(s)
}

// splitQuoted divides at commas outside quotes.
func splitQuoted(s string) (parts []string) {
	open, from := false, 0
	for i := range len(s) {
		switch {
		case s[i] == '"':
			open = !open
		case s[i] == ',' && !open:
			parts = append(parts, s[from:i])
			from = i + 1
		}
	}
	return append(parts, s[from:])
}

// ---- one request

// An exchange is what is asked, and how.
type exchange struct {
	req       *http.Request
	body      []byte
	auth      *credentials
	transport *http.Transport
	redirects int // how many are followed; -1: none, and the redirection is the answer
}

// do sends the request, once more when the server asks who it is. The body of the response is open.
func (x *exchange) do() (*http.Response, error) {
	client := &http.Client{Transport: x.transport, CheckRedirect: func(_ *http.Request, via []*http.Request) error {
		if len(via) > x.redirects {
			return http.ErrUseLastResponse
		}
		return nil
	}}
	if x.auth != nil && x.auth.method == "basic" {
		x.req.Header.Set("Authorization", basicAuth(x.auth.name, x.auth.password))
	}
	resp, err := client.Do(x.fresh())
	if err != nil {
		return nil, httpFault(err)
	}
	if answer, ok := x.auth.challenged(resp.Request, resp); ok {
		io.Copy(io.Discard, io.LimitReader(resp.Body, 1<<16))
		resp.Body.Close()
		x.req.Header.Set("Authorization", answer)
		if resp, err = client.Do(x.fresh()); err != nil {
			return nil, httpFault(err)
		}
	}
	return resp, nil
}

// fresh is the request with its body to be read from the start.
func (x *exchange) fresh() *http.Request {
	r := x.req.Clone(x.req.Context())
	if x.body != nil {
		r.Body = io.NopCloser(bytes.NewReader(x.body))
		r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(x.body)), nil }
		r.ContentLength = int64(len(x.body))
	}
	return r
}

// newExchange makes a request with the headers that every one has.
func newExchange(method string, u *url.URL, pool *httpPool, check bool) (*exchange, error) {
	if !validHeader(method) { // the same characters (RFC 9110)
		return nil, fmt.Errorf("the method %s is not valid", value.Show(value.Str(method), 40))
	}
	req, err := http.NewRequest(method, u.String(), nil)
	if err != nil {
		return nil, errors.New("the URL is not valid")
	}
	x := &exchange{req: req, transport: pool.transport, redirects: maxRedirections}
	if !check {
		x.transport = pool.unchecked
	}
	req.Header.Set("User-Agent", defaultUserAgent)
	if u.User != nil {
		password, _ := u.User.Password()
		x.auth = &credentials{u.User.Username(), password, "auto"}
		req.URL.User = nil
	}
	return x, nil
}

// setHeader adds a header of the program; "" for one that cannot be sent.
func (x *exchange) setHeader(name, v string, add bool) error {
	if !validHeader(name) || strings.ContainsAny(v, "\r\n\x00") {
		return fmt.Errorf("the header %s cannot be sent", value.Show(value.Str(name), 40))
	}
	switch {
	case strings.EqualFold(name, "Host"):
		x.req.Host = v
	case add:
		x.req.Header.Add(name, v)
	default:
		x.req.Header.Set(name, v)
	}
	return nil
}

func validHeader(name string) bool {
	for _, c := range []byte(name) {
		if c <= ' ' || c >= 0x7F || strings.IndexByte(`()<>@,;:\"/[]?={}`, c) >= 0 {
			return false
		}
	}
	return name != ""
}

// setBody gives the request a body from a value, and the type of content that goes with it unless the headers have one.
func (x *exchange) setBody(p *interp.Process, v value.Value, cs charset, name string) error {
	kind := ""
	switch {
	case v.IsNullish():
		return nil
	case v.IsText():
		x.body, kind = cs.encode(v.Str()), "text/plain; charset="+name
	case v.Kind() == value.Picture:
		x.body, kind = v.Picture().Bytes(), v.Picture().MIME
	default:
		if b, ok := value.BlobContent(v); ok {
			x.body, kind = append([]byte(nil), b...), "application/octet-stream"
			break
		}
		if !v.IsObject() && !v.IsColl() {
			v = value.ToText(v)
			x.body, kind = cs.encode(v.Str()), "text/plain; charset="+name
			break
		}
		s, err := value.JSONForm{Arrays: p}.Stringify(v)
		if err != nil {
			return err
		}
		x.body, kind = []byte(s), "application/json"
	}
	if x.body == nil {
		x.body = []byte{}
	}
	if x.req.Header.Get("Content-Type") == "" {
		x.req.Header.Set("Content-Type", kind)
	}
	return nil
}

// ---- what came back

// bodyCharset is the character set of a text: that of the header, of a byte order mark, of the declaration of HTML or XML, or the one given.
func bodyCharset(contentType string, b []byte, otherwise charset) charset {
	if _, params, err := mime.ParseMediaType(contentType); err == nil && params["charset"] != "" {
		if cs, ok := charsetOf(value.Str(params["charset"])); ok {
			return cs
		}
	}
	if _, size := iana.Mark(b); size > 0 {
		return marked(b, otherwise)
	}
	head := strings.ToLower(string(b[:min(len(b), 1024)]))
	for _, attribute := range []string{"charset=", "encoding="} {
		if _, after, ok := strings.Cut(head, attribute); ok {
			name := strings.Trim(after[:min(len(after), 32)], `"' `)
			if i := strings.IndexAny(name, "\"';> \t/?"); i >= 0 {
				name = name[:i]
			}
			if cs, ok := charsetOf(value.Str(name)); ok {
				return cs
			}
		}
	}
	return otherwise
}

// isTextType tells whether a type of content is text for dataType "auto" (API/HTTPRequestClass).
func isTextType(kind string) bool {
	return strings.HasPrefix(kind, "text/") || strings.Contains(kind, "javascript") || kind == "application/xml" || strings.HasSuffix(kind, "+xml") ||
		kind == "message/http" || kind == "application/x-www-form-urlencoded"
}

func isJSONType(kind string) bool {
	return kind == "application/json" || strings.HasSuffix(kind, "+json")
}

// mediaType is a type of content without its parameters.
func mediaType(contentType string) string {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind, _, _ = strings.Cut(strings.ToLower(contentType), ";")
	}
	return strings.TrimSpace(kind)
}

// readBody reads all of a response.
func readBody(r io.Reader) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, maxHTTPBody+1))
	if err == nil && len(b) > maxHTTPBody {
		err = errBodyTooLarge
	}
	return b, err
}
