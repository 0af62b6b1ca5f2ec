package builtins

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io"
	"math"
	"mime"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"slices"
	"strings"
	"time"

	"tetra/interp"
	"tetra/picture"
	"tetra/value"
)

// The options of HTTP SET OPTION (commands/http-set-option).
const (
	httpTimeout = iota + 1
	httpFollow
	httpMaxRedirect
	httpAuthDialog
	httpResetAuth
	httpCompression
	httpLog
)

// httpOptionNames are the constants of the options.
var httpOptionNames = [...]string{httpTimeout: "HTTP timeout", httpFollow: "HTTP follow redirect", httpMaxRedirect: "HTTP max redirect", httpAuthDialog: "HTTP display auth dial",
	httpResetAuth: "HTTP reset auth settings", httpCompression: "HTTP compression", httpLog: "HTTP client log"}

// httpOptions is what the commands of the theme HTTP remember for a process.
type httpOptions struct {
	values [httpLog + 1]int
	auth   *credentials
}

type httpOptionsKey struct{}

func httpOptionsOf(p *interp.Process) *httpOptions {
	o, ok := p.Value(httpOptionsKey{}).(*httpOptions)
	if !ok {
		o = &httpOptions{values: [httpLog + 1]int{httpTimeout: 120, httpFollow: 1, httpMaxRedirect: 2}}
		p.SetValue(httpOptionsKey{}, o)
	}
	return o
}

func httpTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "HTTP Get", Number: 1157,
			Syntax:  `( url : Text ; ← response : Variable {; ↔ headerNames : Text array ; ↔ headerValues : Text array}{; *} ) : Integer`,
			Summary: "Sends a GET request and returns the status; the response is converted to the type of its variable.",
			Notes:   "0 and an error when the server cannot be reached. The authority of certificates is not checked, as in 4D.",
			Run:     func(c *interp.Call) (value.Value, error) { return httpCommand(c, "GET", 0, -1, 1) },
		},
		{
			Name: "HTTP Request", Number: 1158,
			Syntax: "( httpMethod : Text ; url : Text ; contents : Text, Blob, Picture, Object, Collection ; ← response : Variable {; ↔ headerNames : Text array ; ↔ headerValues : Text array}{; *} " +
				") : Integer",
			Summary: "Sends a request with a body and returns the status; the response is converted to the type of its variable.",
			Notes:   "0 and an error when the server cannot be reached. The authority of certificates is not checked, as in 4D.",
			Run:     func(c *interp.Call) (value.Value, error) { return httpCommand(c, strings.ToUpper(c.Text(0)), 1, 2, 3) },
		},
		{
			Name: "HTTP GET OPTION", Number: 1159,
			Syntax:  `( option : Integer ; ← value : Variable )`,
			Summary: "Tells the value of an option of HTTP requests.",
			Examples: `
				HTTP GET OPTION(HTTP timeout; $seconds)
				$seconds // 120`,
			Run: func(c *interp.Call) (value.Value, error) {
				n := c.Int(0)
				if n < httpTimeout || n > httpLog {
					return value.Undef, c.ArgError(0, errBadOption, "%d is not the number of an option", n)
				}
				return value.Undef, c.SetOut(1, value.Int(httpOptionsOf(c.Proc).values[n]))
			},
		},
		{
			Name: "HTTP SET OPTION", Number: 1160,
			Syntax:  `( option : Integer ; value : Integer )`,
			Summary: "Sets an option of the HTTP requests of the process.",
			Notes:   "There is no dialog and no log: HTTP display auth dial and HTTP client log are only remembered.",
			Examples: `
				HTTP SET OPTION(HTTP timeout; 10)
				HTTP GET OPTION(HTTP timeout; $seconds)
				$seconds // 10`,
			Run: func(c *interp.Call) (value.Value, error) {
				n, v := c.Int(0), c.Int(1)
				if n < httpTimeout || n > httpLog {
					return value.Undef, c.ArgError(0, errBadOption, "%d is not the number of an option", n)
				}
				last := 1
				switch n {
				case httpTimeout, httpMaxRedirect:
					last = math.MaxInt32
				case httpLog:
					last = 7 // HTTP enable log with all body parts
				}
				if v < 0 || v > last {
					return value.Undef, c.ArgError(1, errBadOption, "%s cannot be %d", httpOptionNames[n], v)
				}
				httpOptionsOf(c.Proc).values[n] = v
				return none()
			},
		},
		{
			Name: "HTTP AUTHENTICATE", Number: 1161,
			Syntax:   `( name : Text ; password : Text {; authMethod : Integer}{; *} )`,
			Summary:  "Sets the name and password that the next HTTP requests of the process send.",
			Notes:    "With *, for a proxy, it is an error: proxies are not used.",
			Examples: `HTTP AUTHENTICATE("ada"; "secret"; HTTP basic)`,
			Run: func(c *interp.Call) (value.Value, error) {
				if c.Star {
					return value.Undef, c.Errorf(errNotImplemented, "proxies are not used")
				}
				methods := []string{"auto", "basic", "digest"}
				n := c.Int(2)
				if n < 0 || n >= len(methods) {
					return value.Undef, c.ArgError(2, errBadOption, "the method of authentication is HTTP basic or HTTP digest, not %d", n)
				}
				httpOptionsOf(c.Proc).auth = &credentials{c.Text(0), c.Text(1), methods[n]}
				return none()
			},
		},
		{
			Name: "HTTP SET CERTIFICATES FOLDER", Number: 1306,
			Syntax:  `( certificatesFolder : Text )`,
			Summary: "Sets the folder in which HTTP requests find a client certificate, cert.pem and key.pem.",
			Examples: `
				HTTP SET CERTIFICATES FOLDER(Temporary folder)
				HTTP Get certificates folder=Temporary folder // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				p := documentPath(c, c.Text(0))
				p.folder = true
				if info := p.stat(c); info == nil || !info.IsDir() {
					return value.Undef, c.ArgError(0, errNoFolder, "the folder %s does not exist", p.platform())
				}
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				s.certificates = p
				return none()
			},
		},
		{
			Name: "HTTP Get certificates folder", Number: 1307,
			Syntax:  `: Text`,
			Summary: "Returns the folder in which HTTP requests find a client certificate.",
			Run: func(c *interp.Call) (value.Value, error) {
				if p := certificatesFolder(c); p != nil {
					return text(p.platform())
				}
				return text((&diskPath{abs: projectRoot(c) + "/ClientCertificatesFolder", folder: true}).platform())
			},
		},
		{
			Name: "HTTP Parse message", Number: 1824,
			Syntax:  `( data : Text, Blob ) : Object`,
			Summary: "Takes an HTTP message apart: its first line, its headers, and the parts of a multipart body.",
			Notes:   "The parts have contentType, contentID, name, fileName and data, as far as they are there.",
			Examples: `
				$message:=HTTP Parse message("GET / HTTP/1.1\r\nHost: example.com\r\n\r\n")
				$message.headers.Host // example.com`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := bytesOf(c, 0)
				if err != nil {
					return value.Undef, err
				}
				return parseMessage(c, b)
			},
		},
	}
}

func randomHex(n int) string {
	b := make([]byte, n)
	rand.Read(b)
	return hex.EncodeToString(b)
}

// certificatesFolder is what HTTP SET CERTIFICATES FOLDER set, nil without.
func certificatesFolder(c *interp.Call) *diskPath {
	s := stateOf(c)
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.certificates
}

// httpCommand sends a request whose parts are in the arguments of these numbers; body is -1 without one. The header arrays follow the response.
func httpCommand(c *interp.Call, method string, url, body, response int) (value.Value, error) {
	if c.Proc.Interp().Options().NoNet {
		return value.Int(0), c.Errorf(errNoFiles, "%v", errNetworkOff)
	}
	o := httpOptionsOf(c.Proc)
	u, err := httpURL(c.Text(url), "http")
	if err != nil {
		return value.Int(0), c.ArgError(url, errBadRequest, "%v", err)
	}
	pool := globalPool(c.Proc.Interp())
	if folder := certificatesFolder(c); folder != nil {
		f, err := entryObject(c, folder)
		if err != nil {
			return value.Int(0), err
		}
		if pool, err = poolWith(c, value.Undef, f, nil); err != nil {
			return value.Int(0), err
		}
	}
	x, err := newExchange(method, u, pool, false)
	if err != nil {
		return value.Int(0), c.ArgError(url, errBadRequest, "%v", err)
	}
	if o.auth != nil {
		x.auth = o.auth
		if o.values[httpResetAuth] == 1 {
			o.auth = nil
		}
	}
	if x.redirects = o.values[httpMaxRedirect]; o.values[httpFollow] == 0 {
		x.redirects = -1
	}
	x.req.Close = !c.Star
	if o.values[httpCompression] == 0 {
		x.req.Header.Set("Accept-Encoding", "identity")
	}
	if c.N() == response+2 {
		return value.Int(0), c.ArgError(response+1, errArgumentType, "headerNames needs headerValues")
	}
	if names, values := c.Array(response+1), c.Array(response+2); names != nil && values != nil {
		if names.Size() > values.Size() {
			return value.Int(0), c.ArgError(response+2, errArraySizes, "there are %d names and %d values", names.Size(), values.Size())
		}
		for i := 1; i <= names.Size(); i++ {
			name, _ := names.Get(i)
			v, _ := values.Get(i)
			if value.ToText(name).ByteLen() == 0 {
				continue
			}
			if err := x.setHeader(value.ToText(name).Str(), value.ToText(v).Str(), false); err != nil {
				return value.Int(0), c.ArgError(response+1, errBadRequest, "%v", err)
			}
		}
	}
	if body >= 0 {
		if v := c.Arg(body); !v.IsText() || v.ByteLen() > 0 {
			if _, ok := value.BlobContent(v); ok && x.req.Header.Get("Content-Type") == "" {
				x.req.Header.Set("Content-Type", "application/byte-stream") // of this command alone (commands/http-request)
			}
			if err := x.setBody(c.Proc, v, charset{nil, isUTF8}, "UTF-8"); err != nil {
				return value.Int(0), c.ArgError(body, errBadRequest, "%v", err)
			}
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Duration(max(o.values[httpTimeout], 1))*time.Second)
	defer cancel()
	asked := c.Proc.Done() // the Call may be used again before the goroutine begins
	go func() {            // a process that is asked to end does not wait for the answer
		select {
		case <-asked:
			cancel()
		case <-ctx.Done():
		}
	}()
	x.req = x.req.WithContext(ctx)
	var resp *http.Response
	var b []byte
	c.Proc.Blocking(func() {
		if resp, err = x.do(); err == nil {
			b, err = readBody(resp.Body)
			resp.Body.Close()
		}
	})
	if err == nil {
		if err := setHeaders(c, response+1, resp.Header); err != nil {
			return value.Undef, err
		}
		return value.Int(resp.StatusCode), setResponse(c, response, resp.Header.Get("Content-Type"), b)
	}
	if errors.Is(err, context.DeadlineExceeded) {
		err = errors.New("the server did not answer in time")
	}
	return value.Int(0), c.ArgError(url, errBadRequest, "%s: %v", shortened(u.Host), err)
}

// setHeaders writes the headers of a response into the arrays of argument i and the next, when they were given.
func setHeaders(c *interp.Call, i int, h map[string][]string) error {
	if !c.Has(i) {
		return nil
	}
	names, values := value.NewArray(value.TText, false, 0), value.NewArray(value.TText, false, 0)
	keys := make([]string, 0, len(h))
	for k := range h {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		for _, v := range h[k] {
			names.V = append(names.V, value.Str(k))
			values.V = append(values.V, value.Str(v))
		}
	}
	if err := setArray(c, i, names); err != nil {
		return err
	}
	return setArray(c, i+1, values)
}

// setResponse writes a body into the variable of argument i by the type of that variable; what does not fit leaves it empty (commands/http-request).
func setResponse(c *interp.Call, i int, contentType string, b []byte) error {
	t, declared := c.DeclaredType(i)
	if !declared {
		t = value.TText
		switch c.Arg(i).Kind() {
		case value.Blob:
			t = value.TBlob
		case value.Picture:
			t = value.TPicture
		case value.Object:
			t = value.TObject
		case value.Collection:
			t = value.TCollection
		}
	}
	ansi, _ := charsetOf(value.Str("windows-1252"))
	kind := mediaType(contentType)
	switch t {
	case value.TBlob:
		return c.SetOut(i, value.BlobOf(&value.BlobV{B: b}))
	case value.TPicture:
		return c.SetOut(i, value.PictOf(picture.Read(b)))
	case value.TObject, value.TCollection:
		v := value.NullV
		if isJSONType(kind) || isTextType(kind) {
			if p, err := value.ParseJSON(bodyCharset(contentType, b, charset{nil, isUTF8}).decode(b)); err == nil && p.IsObject() == (t == value.TObject) && (p.IsObject() || p.IsColl()) {
				v = p
			}
		} else if t == value.TObject {
			v = newBlob(c, b)
		}
		return c.SetOut(i, v)
	case value.TText, value.TVariant:
		if isJSONType(kind) {
			ansi = charset{nil, isUTF8} // JSON has no other (RFC 8259)
		}
		return c.SetOut(i, value.Str(bodyCharset(contentType, b, ansi).decode(b)))
	}
	return c.SetOut(i, t.Default())
}

// ---- HTTP Parse message

const maxParts = 1000

func parseMessage(c *interp.Call, b []byte) (value.Value, error) {
	// Lines end with CR LF; a text of 4D may have others.
	if !bytes.Contains(b, []byte("\r\n")) {
		b = bytes.ReplaceAll(bytes.ReplaceAll(b, []byte("\r"), []byte("\n")), []byte("\n"), []byte("\r\n"))
	}
	first, rest, _ := bytes.Cut(b, []byte("\r\n"))
	o := value.NewObject()
	if bytes.IndexByte(first, ':') < 0 || bytes.Contains(first, []byte("HTTP/")) {
		o.Set("requestLine", value.Str(strings.ToValidUTF8(string(first), "\uFFFD")))
	} else {
		rest = b // no first line: headers begin at once
	}
	r := bufio.NewReader(bytes.NewReader(rest))
	head, err := textproto.NewReader(r).ReadMIMEHeader()
	if err != nil && err != io.EOF {
		return value.Undef, c.ArgError(0, errBadRequest, "the headers are not valid")
	}
	o.Set("headers", headerObject(map[string][]string(head), func(s string) string { return s }))
	contentType := head.Get("Content-Type")
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil || !strings.HasPrefix(kind, "multipart/") || params["boundary"] == "" {
		body, err := readBody(r)
		if err != nil {
			return value.Undef, c.ArgError(0, errBadRequest, "%v", err)
		}
		if len(body) > 0 {
			o.Set("body", partData(c, contentType, body))
		}
		return object(o)
	}
	var parts []value.Value
	for mr := multipart.NewReader(r, params["boundary"]); len(parts) < maxParts; {
		p, err := mr.NextRawPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return value.Undef, c.ArgError(0, errBadRequest, "part %d is not well formed: %v", len(parts)+1, err)
		}
		body, err := readBody(p)
		if err != nil {
			return value.Undef, c.ArgError(0, errBadRequest, "part %d is not well formed: %v", len(parts)+1, err)
		}
		part := value.NewObject()
		set := func(k, v string) {
			if v != "" {
				part.Set(k, value.Str(v))
			}
		}
		set("contentType", p.Header.Get("Content-Type"))
		set("contentID", strings.Trim(p.Header.Get("Content-ID"), "<>"))
		set("name", p.FormName())
		set("fileName", p.FileName())
		part.Set("data", partData(c, p.Header.Get("Content-Type"), body))
		parts = append(parts, value.Obj(part))
	}
	o.Set("parts", value.Coll(value.NewColl(parts)))
	return object(o)
}

// partData is a body as text when its type is one, or is not given; else as a 4D.Blob.
func partData(c *interp.Call, contentType string, b []byte) value.Value {
	kind := mediaType(contentType)
	if kind == "" || isTextType(kind) || isJSONType(kind) || strings.HasPrefix(kind, "application/http") {
		return value.Str(bodyCharset(contentType, b, charset{nil, isUTF8}).decode(b))
	}
	return newBlob(c, b)
}
