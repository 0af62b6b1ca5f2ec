package builtins

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"tetra/interp"
	"tetra/value"
)

// An httpRequest is the Go value behind a 4D.HTTPRequest (API/HTTPRequestClass). It belongs to one process; what its goroutine writes is guarded by mu.
type httpRequest struct {
	url, method, protocol, dataType, encoding string
	headers, agent, timeout                   value.Value
	returnBody                                bool

	self    value.Value
	options value.Value // This of the callbacks
	calls   map[string]value.Value
	events  *eventQueue
	pool    *httpPool
	x       *exchange
	cancel  context.CancelCauseFunc

	decodeData bool // onData is given what the server compressed without its compression

	mu         sync.Mutex
	resp       *http.Response // nil until the headers are there
	body       []byte
	whole      bool // the body is there
	shown      bool // and its event has come to the process
	failures   []error
	object     value.Value // of .response, when it was asked for; Undefined before
	complete   bool        // object has the body
	over       bool        // onTerminate has run
	terminated bool        // terminate() was called
}

const onHeaders = "onHeaders"

var errTerminated = errors.New("the request was terminated")

func newHTTPRequest(c *interp.Call) (value.Value, error) {
	if c.Proc.Interp().Options().NoNet {
		return value.Undef, c.Errorf(errNoFiles, "%v", errNetworkOff)
	}
	r := &httpRequest{url: c.Text(0), method: "GET", protocol: "auto", dataType: "auto", encoding: "UTF-8", headers: value.Obj(value.NewObject()), agent: value.Undef,
		timeout: value.Undef, returnBody: true, options: value.NullV, calls: map[string]value.Value{}, events: eventsOf(c.Proc), object: value.Undef}
	u, err := httpURL(r.url, "https")
	if err != nil {
		return value.Undef, c.ArgError(0, errBadRequest, "%v", err)
	}
	if o := c.Object(1); o != nil {
		r.options = c.Arg(1)
	}
	option, failed := optionsOf(c, r.options)
	if err := checkOptions(c, 1, option, failed,
		typedOption{names: []string{"agent", "body", "certificatesFolder"}},
		typedOption{"a Text", value.Value.IsText, []string{"method", "protocol", "dataType", "encoding", "minTLSVersion", "storeCertificateName"}},
		typedOption{"a Boolean", value.Value.IsBool, []string{"automaticRedirections", "decodeData", "returnResponseBody", "validateTLSCertificate"}},
		typedOption{"a number of seconds", value.Value.IsNum, []string{"timeout"}},
		typedOption{"an Object", value.Value.IsObject, []string{"headers", "proxyAuthentication", "serverAuthentication"}},
		typedOption{"a Function", isFunction, []string{onData, onError, onHeaders, onResponse, onTerminate}}); err != nil {
		return value.Undef, err
	}
	for name, to := range map[string]*string{"method": &r.method, "protocol": &r.protocol, "dataType": &r.dataType, "encoding": &r.encoding} {
		if v := option(name); v.IsText() && v.Str() != "" {
			*to = v.Str()
		}
	}
	if r.protocol != "auto" && r.protocol != "HTTP1" {
		return value.Undef, c.ArgError(1, errBadRequest, "protocol is auto or HTTP1, not %s", value.Show(value.Str(r.protocol), 40))
	}
	if r.pool, err = r.connections(c, option); err != nil {
		return value.Undef, err
	}
	check := true
	for _, from := range []value.Value{agentOption(r.agent, "validateTLSCertificate"), option("validateTLSCertificate")} {
		if from.IsBool() {
			check = from.Truth()
		}
	}
	if r.x, err = newExchange(strings.ToUpper(r.method), u, r.pool, check); err != nil {
		return value.Undef, c.ArgError(1, errBadRequest, "%v", err)
	}
	if err := r.configure(c, option); err != nil {
		return value.Undef, err
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	r.cancel = cancel
	r.x.req = r.x.req.WithContext(ctx)
	r.self = value.Obj(c.Proc.Interp().NewNative("HTTPRequest", r))
	r.events.hold(1)
	r.pool.requests.Add(1)
	go r.run()
	return r.self, nil
}

// connections is the pool of the agent, or the global one; options about TLS that differ from the agent's make one for this request alone.
func (r *httpRequest) connections(c *interp.Call, option func(string) value.Value) (*httpPool, error) {
	pool := globalPool(c.Proc.Interp())
	if v := option("agent"); !v.IsNullish() {
		a := agentOf(v)
		if a == nil {
			return nil, c.ArgError(1, errArgumentType, "agent is a 4D.HTTPAgent")
		}
		r.agent, pool = v, a.pool
	}
	min, folder := option("minTLSVersion"), option("certificatesFolder")
	if v := option("storeCertificateName"); v.IsText() && v.Str() != "" {
		return nil, c.ArgError(1, errNotImplemented, "storeCertificateName: there is no certificate store here; use certificatesFolder")
	}
	if min.IsNullish() && folder.IsNullish() {
		return pool, nil
	}
	return poolWith(c, min, folder, nil)
}

// poolWith makes connections of their own for a version of TLS and a folder with a client certificate.
func poolWith(c *interp.Call, minTLS, folder value.Value, more func(*http.Transport)) (*httpPool, error) {
	version := uint16(tls.VersionTLS12)
	if minTLS.IsText() && minTLS.Str() != "" {
		var ok bool
		if version, ok = tlsVersions.Get()[minTLS.Str()]; !ok {
			return nil, c.Errorf(errBadRequest, "minTLSVersion is TLSv1_0, TLSv1_1, TLSv1_2 or TLSv1_3, not %s", value.Show(minTLS, 40))
		}
	}
	var certificates []tls.Certificate
	if !folder.IsNullish() {
		p, ok := entryOf(folder).(*diskPath)
		if !ok {
			return nil, c.Errorf(errArgumentType, "certificatesFolder is a 4D.Folder")
		}
		cert, err := clientCertificate(c, p)
		if err != nil {
			return nil, err
		}
		certificates = append(certificates, cert)
	}
	return newHTTPPool(func(t *http.Transport) {
		t.TLSClientConfig.MinVersion = version
		t.TLSClientConfig.Certificates = certificates
		if more != nil {
			more(t)
		}
	}), nil
}

// clientCertificate reads cert.pem and key.pem of a folder.
func clientCertificate(c *interp.Call, folder *diskPath) (tls.Certificate, error) {
	f, err := files(c)
	if err != nil {
		return tls.Certificate{}, err
	}
	var pems [2][]byte
	for i, name := range []string{"cert.pem", "key.pem"} {
		p := &diskPath{abs: folder.abs + "/" + name, system: folder.system, root: folder.root}
		if pems[i], err = f.ReadFile(p.osPath()); err != nil {
			return tls.Certificate{}, fileError(c, err, p.posix())
		}
	}
	cert, err := tls.X509KeyPair(pems[0], pems[1])
	if err != nil {
		return cert, c.Errorf(errEncryption, "the client certificate cannot be used: %v", err)
	}
	return cert, nil
}

// configure reads the options that say what is sent and called.
func (r *httpRequest) configure(c *interp.Call, option func(string) value.Value) error {
	for _, name := range []string{onHeaders, onData, onError, onResponse, onTerminate} {
		if f := option(name); interp.FunctionOf(f) != nil {
			r.calls[name] = f
		}
	}
	switch r.dataType {
	case "auto", "text", "blob", "object":
	default:
		return c.ArgError(1, errBadRequest, "dataType is auto, text, blob or object, not %s", value.Show(value.Str(r.dataType), 40))
	}
	if v := option("returnResponseBody"); v.IsBool() {
		r.returnBody = v.Truth()
	}
	if !r.returnBody && interp.FunctionOf(r.calls[onData]) == nil {
		return c.ArgError(1, errBadRequest, "without the response body there must be an onData function")
	}
	if v := option("decodeData"); v.IsBool() {
		r.decodeData = v.Truth()
	}
	if v := option("automaticRedirections"); v.IsBool() && !v.Truth() {
		r.x.redirects = -1
	}
	if v := option("headers"); v.IsObject() {
		r.headers = v
		for name, h := range v.Object().All() {
			several := value.NewColl([]value.Value{h})
			if h.IsColl() {
				several = h.Coll()
			}
			for i, one := range several.All() {
				if err := r.x.setHeader(name, value.ToText(one).Str(), i > 0); err != nil {
					return c.ArgError(1, errBadRequest, "%v", err)
				}
			}
		}
	}
	cs, ok := charsetOf(value.Str(r.encoding))
	if !ok {
		return c.ArgError(1, errBadRequest, "the character set %s is not known", value.Show(value.Str(r.encoding), 40))
	}
	if err := r.x.setBody(c.Proc, option("body"), cs, r.encoding); err != nil {
		return c.ArgError(1, errBadRequest, "body: %v", err)
	}
	if v := option("serverAuthentication"); v.IsObject() {
		a := &credentials{name: value.ToText(v.Object().Get("name")).Str(), password: value.ToText(v.Object().Get("password")).Str(), method: "auto"}
		if m := v.Object().Get("method"); m.IsText() && m.Str() != "" {
			a.method = strings.ToLower(m.Str())
		}
		if a.method != "auto" && a.method != "basic" && a.method != "digest" {
			return c.ArgError(1, errBadRequest, "the method of authentication is basic, digest or auto, not %s", value.Show(value.Str(a.method), 40))
		}
		r.x.auth = a
	}
	if v := option("proxyAuthentication"); v.IsObject() {
		return c.ArgError(1, errNotImplemented, "proxyAuthentication: proxies are not used")
	}
	if v := option("timeout"); v.IsNum() && v.Float() > 0 {
		r.timeout = v
	}
	return nil
}

// run sends the request, reads the answer and posts the events.
func (r *httpRequest) run() {
	defer r.pool.requests.Add(-1)
	err := r.exchange()
	if cause := context.Cause(r.x.req.Context()); err != nil && cause != nil {
		err = cause
	}
	switch {
	case err == nil:
		r.post(onResponse, "response", nil, r.show)
	case err == errTerminated: // no error of the request
	default:
		r.mu.Lock()
		r.failures = append(r.failures, err)
		r.mu.Unlock()
		r.post(onError, "error", nil, nil)
	}
	r.post(onTerminate, "terminate", nil, func() {
		r.mu.Lock()
		r.over = true
		r.mu.Unlock()
	})
	r.events.hold(-1)
	r.cancel(nil)
}

func (r *httpRequest) exchange() error {
	if r.timeout.IsNum() {
		t := time.AfterFunc(time.Duration(min(r.timeout.Float(), 1<<30)*float64(time.Second)), func() { r.cancel(errors.New("the server did not answer in time")) })
		defer t.Stop()
	}
	withData, asked := interp.FunctionOf(r.calls[onData]) != nil, false
	if withData && !r.decodeData && r.x.req.Header["Accept-Encoding"] == nil {
		r.x.req.Header.Set("Accept-Encoding", "gzip") // said here, net/http leaves the body as it comes
		asked = true
	}
	resp, err := r.x.do()
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	in, zipped := io.Reader(resp.Body), strings.EqualFold(resp.Header.Get("Content-Encoding"), "gzip") // else it came plain, or net/http has decoded it
	if zipped && r.decodeData {
		if in, err = gzip.NewReader(resp.Body); err != nil {
			return httpFault(err)
		}
	}
	r.mu.Lock()
	r.resp = resp
	r.mu.Unlock()
	r.post(onHeaders, "headers", nil, nil)
	b := make([]byte, 1<<15)
	for total := 0; ; {
		n, err := in.Read(b)
		if n > 0 {
			if total += n; total > maxHTTPBody {
				return errBodyTooLarge
			}
			if r.returnBody {
				r.mu.Lock()
				r.body = append(r.body, b[:n]...)
				r.mu.Unlock()
			}
			if withData {
				r.post(onData, "data", append([]byte(nil), b[:n]...), nil)
			}
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			return httpFault(err)
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if asked && zipped && r.returnBody { // onData has seen it as it came; .response.body is decoded all the same
		z, err := gzip.NewReader(bytes.NewReader(r.body))
		if err != nil {
			return httpFault(err)
		}
		if r.body, err = io.ReadAll(io.LimitReader(z, maxHTTPBody+1)); err != nil {
			return httpFault(err)
		}
		if len(r.body) > maxHTTPBody {
			return errBodyTooLarge
		}
	}
	r.whole = true
	return nil
}

// show lets the body be seen in .response: from the event of the response on, however soon it came.
func (r *httpRequest) show() {
	r.mu.Lock()
	r.shown = true
	r.mu.Unlock()
}

func (r *httpRequest) post(callback, kind string, data []byte, after func()) {
	r.events.post(event{f: r.calls[callback], this: r.options, after: after, args: func() []value.Value {
		if callback == onResponse {
			r.show()
		}
		info := value.NewObject()
		info.Set("type", value.Str(kind))
		if data != nil {
			info.Set("data", value.Obj(r.events.proc.Interp().NewNative("Blob", &value.BlobV{B: data})))
		}
		return []value.Value{r.self, value.Obj(info)}
	}})
}

// response is the object of .response, Undefined before the headers are there.
func (r *httpRequest) response(c *interp.Call) value.Value {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.resp == nil {
		return value.Undef
	}
	if r.object.IsUndef() {
		o := value.NewObject()
		o.Set("status", value.Int(r.resp.StatusCode))
		o.Set("statusText", value.Str(strings.TrimSpace(strings.TrimPrefix(r.resp.Status, strconv.Itoa(r.resp.StatusCode)))))
		o.Set("headers", headerObject(r.resp.Header, strings.ToLower))
		o.Set("rawHeaders", headerObject(r.resp.Header, func(s string) string { return s }))
		r.object = value.Obj(o)
	}
	if r.whole && r.shown && !r.complete && r.returnBody {
		r.complete = true
		r.object.Object().Set("body", r.content(c))
	}
	return r.object
}

// headerObject is headers as an object; one that is there several times is a collection.
func headerObject(h http.Header, name func(string) string) value.Value {
	o := value.NewObject()
	for _, k := range slices.Sorted(maps.Keys(h)) { // the order they came in is not kept
		list := h[k]
		if len(list) == 1 {
			o.Set(name(k), value.Str(list[0]))
			continue
		}
		v := make([]value.Value, len(list))
		for i, s := range list {
			v[i] = value.Str(s)
		}
		o.Set(name(k), value.Coll(value.NewColl(v)))
	}
	return value.Obj(o)
}

// content is the body as dataType says; what is no JSON though it should be is text, with an error.
func (r *httpRequest) content(c *interp.Call) value.Value {
	contentType := r.resp.Header.Get("Content-Type")
	kind := mediaType(contentType)
	want := r.dataType
	if want == "auto" {
		switch {
		case isJSONType(kind):
			want = "object"
		case isTextType(kind):
			want = "text"
		default:
			want = "blob"
		}
	}
	if want == "blob" {
		return newBlob(c, r.body)
	}
	s := bodyCharset(contentType, r.body, charset{nil, isUTF8}).decode(r.body)
	if want == "object" && strings.TrimSpace(s) != "" {
		v, err := value.ParseJSON(s)
		if err == nil {
			return v
		}
		r.failures = append(r.failures, errors.New("the response is not valid JSON: "+err.Error()))
	}
	return value.Str(s)
}

func httpRequestClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, r *httpRequest) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if r, ok := o.Native().(*httpRequest); ok {
					return f(c, r)
				}
			}
			return value.Undef, c.Errorf(errArgumentType, "this is not an HTTPRequest object")
		}
	}
	property := func(name, typ, summary string, get func(c *interp.Call, r *httpRequest) value.Value) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: ": " + typ, Summary: summary,
			Get: member(func(c *interp.Call, r *httpRequest) (value.Value, error) { return get(c, r), nil })}
	}
	return &interp.ClassDef{
		Summary:   "A request to an HTTP server, and its response.",
		NewSyntax: `( url : Text {; options : Object} )`,
		New:       newHTTPRequest,
		Members: []*interp.MemberDef{
			property("agent", "4D.HTTPAgent", "Holds the agent of the request.", func(c *interp.Call, r *httpRequest) value.Value {
				if r.agent.IsUndef() {
					return globalAgent(c.Proc.Interp())
				}
				return r.agent
			}),
			property("dataType", "Text", "Holds the type wanted for the body of the response.", func(_ *interp.Call, r *httpRequest) value.Value { return value.Str(r.dataType) }),
			property("encoding", "Text", "Holds the character set of the body of the request.", func(_ *interp.Call, r *httpRequest) value.Value { return value.Str(r.encoding) }),
			property("errors", "Collection", "Holds the errors of the request: objects with errCode, message and componentSignature; Undefined without.",
				func(c *interp.Call, r *httpRequest) value.Value {
					r.response(c) // reading the body may fail
					r.mu.Lock()
					defer r.mu.Unlock()
					if len(r.failures) == 0 {
						return value.Undef
					}
					list := make([]value.Value, len(r.failures))
					for i, err := range r.failures {
						o := value.NewObject()
						o.Set("errCode", value.Int(errBadRequest))
						o.Set("message", value.Str(err.Error()))
						o.Set("componentSignature", value.Str("HTCL"))
						list[i] = value.Obj(o)
					}
					return value.Coll(value.NewColl(list))
				}),
			property("headers", "Object", "Holds the headers that were given.", func(_ *interp.Call, r *httpRequest) value.Value { return r.headers }),
			property("method", "Text", "Holds the method of the request.", func(_ *interp.Call, r *httpRequest) value.Value { return value.Str(r.method) }),
			property("protocol", "Text", "Holds the protocol, with auto the one that is used.", func(_ *interp.Call, r *httpRequest) value.Value {
				if r.protocol == "auto" {
					return value.Str("HTTP1")
				}
				return value.Str(r.protocol)
			}),
			property("response", "Object", "Holds the response: status, statusText, headers, rawHeaders, body. It is Undefined before the status is there.",
				func(c *interp.Call, r *httpRequest) value.Value { return r.response(c) }),
			property("returnResponseBody", "Boolean", "Tells whether the response has its body.", func(_ *interp.Call, r *httpRequest) value.Value { return value.Bool(r.returnBody) }),
			property("terminated", "Boolean", "Tells whether the request is over and onTerminate has been called.", func(_ *interp.Call, r *httpRequest) value.Value {
				r.mu.Lock()
				defer r.mu.Unlock()
				return value.Bool(r.over)
			}),
			property("timeout", "Real", "Holds the time limit in seconds, Undefined for none.", func(_ *interp.Call, r *httpRequest) value.Value { return r.timeout }),
			property("url", "Text", "Holds the URL.", func(_ *interp.Call, r *httpRequest) value.Value { return value.Str(r.url) }),
			{
				Name: "terminate", Summary: "Aborts the request.",
				Run: member(func(_ *interp.Call, r *httpRequest) (value.Value, error) {
					r.mu.Lock()
					r.terminated = true
					r.mu.Unlock()
					r.cancel(errTerminated)
					return none()
				}),
			},
			{
				Name: "wait", Syntax: `({ timeout : Real }) : 4D.HTTPRequest`,
				Summary: "Waits until the request is over and its callbacks have run, or for a number of seconds, and returns the request.",
				Notes:   "Meanwhile the callbacks of all asynchronous objects of the process are run. It ends at once when a callback calls terminate().",
				Run: member(func(c *interp.Call, r *httpRequest) (value.Value, error) {
					if r.events.proc != c.Proc {
						return value.Undef, c.Errorf(errArgumentType, "the request belongs to another process")
					}
					r.mu.Lock()
					before := r.terminated
					r.mu.Unlock()
					err := r.events.wait(c, waitLimit(c), func() bool {
						r.mu.Lock()
						defer r.mu.Unlock()
						return r.over || r.terminated && !before
					})
					return r.self, err
				}),
			},
		},
	}
}
