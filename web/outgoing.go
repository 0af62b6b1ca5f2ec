package web

import (
	"bytes"
	"errors"
	"net/http"
	"slices"
	"strings"

	"tetra/interp"
	"tetra/picture"
	"tetra/value"
)

// outgoing is the Go value behind a 4D.OutgoingMessage (docs/API/OutgoingMessageClass). Like the object it belongs to one process.
type outgoing struct {
	body    value.Value // Undefined: none
	headers map[string]string
	status  int // 0: 200
}

var errBodyType = errors.New("a body is a Text, Blob, Object or Picture")

// setBody keeps a body and says what type it has. A collection is sent as JSON, as an object is.
func (m *outgoing) setBody(v value.Value) error {
	t := ""
	switch v.Kind() {
	case value.Text:
		t = "text/plain"
	case value.Blob:
		v = value.BlobOf(&value.BlobV{B: bytes.Clone(v.Blob().B)})
		t = "application/octet-stream"
	case value.Object:
		if _, ok := v.Object().Native().(*value.BlobV); ok {
			t = "application/octet-stream"
		} else {
			t = "application/json"
		}
	case value.Collection:
		t = "application/json"
	case value.Picture:
		t = picture.PNG
		if p := v.Picture(); !p.Empty() && p.MIME != "" {
			t = p.MIME
		}
	default:
		return errBodyType
	}
	m.body = v
	m.setHeader("Content-Type", t)
	return nil
}

// setHeader sets a field; case does not count, the spelling of the first time stays.
func (m *outgoing) setHeader(name, val string) {
	for k := range m.headers {
		if strings.EqualFold(k, name) {
			name = k
		}
	}
	if m.headers == nil {
		m.headers = map[string]string{}
	}
	m.headers[name] = val
}

// bytes is the body as it is sent.
func (m *outgoing) bytes(arrays value.ArrayLocker) []byte {
	switch v := m.body; v.Kind() {
	case value.Text:
		return []byte(v.Str())
	case value.Picture:
		p := v.Picture()
		if p.Empty() {
			return []byte{}
		}
		for name, t := range m.headers { // the format that the field says, when it can be written
			if strings.EqualFold(name, "Content-Type") {
				if b, err := p.Encode(t, 1); err == nil {
					return b
				}
			}
		}
		return p.Bytes()
	case value.Undefined, value.Null:
		return []byte{}
	default:
		if b, ok := value.BlobContent(v); ok {
			return b
		}
		b, err := value.JSONForm{Arrays: arrays}.Append(nil, v)
		if err != nil {
			return []byte("null") // an object that refers to itself
		}
		return b
	}
}

// answer makes the message the answer of an exchange.
func (m *outgoing) answer(arrays value.ArrayLocker, x *Exchange) {
	names := make([]string, 0, len(m.headers))
	for name := range m.headers {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		if !strings.EqualFold(name, "X-STATUS") {
			x.setHeader(name, m.headers[name])
		}
	}
	x.status = http.StatusOK
	if m.status >= 200 && m.status <= 599 {
		x.status = m.status
	}
	t := x.header.Get("Content-Type")
	x.send(t, isTextType(t), m.bytes(arrays))
}

func outgoingClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, m *outgoing) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if m, ok := o.Native().(*outgoing); ok {
					return f(c, m)
				}
			}
			return value.Undef, c.Errorf(value.ErrArgumentTypes, "this is not a 4D.OutgoingMessage object")
		}
	}
	return &interp.ClassDef{
		Summary:   "An answer that a function builds for a web client.",
		NewSyntax: `() : 4D.OutgoingMessage`,
		New: func(c *interp.Call) (value.Value, error) {
			return value.Obj(c.Proc.Interp().NewNative("OutgoingMessage", &outgoing{body: value.Undef})), nil
		},
		Members: []*interp.MemberDef{
			{
				Name: "body", Syntax: `: any`, Summary: "Holds the body: a Text, Blob, Object or Picture.",
				Get: member(func(_ *interp.Call, m *outgoing) (value.Value, error) { return m.body, nil }),
				Set: member(func(c *interp.Call, m *outgoing) (value.Value, error) {
					old := m.headers["Content-Type"]
					if err := m.setBody(c.Arg(0)); err != nil {
						return value.Undef, c.Errorf(value.ErrBadBody, "%v, not %s", err, c.Arg(0).Kind().WithArticle())
					}
					if old != "" { // assigning the property leaves the type alone
						m.setHeader("Content-Type", old)
					}
					return value.Undef, nil
				}),
			},
			{
				Name: "headers", Syntax: `: Object`, Summary: "Holds the header fields that were set.",
				Get: member(func(_ *interp.Call, m *outgoing) (value.Value, error) {
					o := value.NewObject()
					names := make([]string, 0, len(m.headers))
					for name := range m.headers {
						names = append(names, name)
					}
					slices.Sort(names)
					for _, name := range names {
						o.Set(name, value.Str(m.headers[name]))
					}
					return value.Obj(o), nil
				}),
			},
			{
				Name: "status", Syntax: `: Integer`, Summary: "Holds the HTTP status; 200 unless it was set.",
				Set: member(func(c *interp.Call, m *outgoing) (value.Value, error) {
					if !c.Arg(0).IsNum() {
						return value.Undef, c.Errorf(value.ErrArgumentTypes, "a status is an Integer, not %s", c.Arg(0).Kind().WithArticle())
					}
					m.status = c.Int(0)
					return value.Undef, nil
				}),
				Get: member(func(_ *interp.Call, m *outgoing) (value.Value, error) {
					if m.status == 0 {
						return value.Int(http.StatusOK), nil
					}
					return value.Int(m.status), nil
				}),
			},
			{
				Name: "setBody", Syntax: `( body : any )`, Summary: "Sets the body, and the field Content-Type by its type.",
				Examples: `
					$answer:=4D.OutgoingMessage.new()
					$answer.setBody("Hello")
					$answer.body // Hello`,
				Run: member(func(c *interp.Call, m *outgoing) (value.Value, error) {
					if err := m.setBody(c.Arg(0)); err != nil {
						return value.Undef, c.ArgError(0, value.ErrBadBody, "%v, not %s", err, c.Arg(0).Kind().WithArticle())
					}
					return value.Undef, nil
				}),
			},
			{
				Name: "setHeader", Syntax: `( key : Text ; value : Text )`, Summary: "Sets a header field.",
				Notes: "Call it for Content-Type after setBody, which sets that field too.",
				Examples: `
					$answer:=4D.OutgoingMessage.new()
					$answer.setHeader("Content-Language"; "en")
					$answer.headers["Content-Language"] // en`,
				Run: member(func(c *interp.Call, m *outgoing) (value.Value, error) {
					m.setHeader(strings.Clone(c.Text(0)), strings.Clone(c.Text(1)))
					return value.Undef, nil
				}),
			},
			{
				Name: "setStatus", Syntax: `( status : Integer )`, Summary: "Sets the HTTP status.",
				Examples: `
					$answer:=4D.OutgoingMessage.new()
					$answer.setStatus(404)
					$answer.status // 404`,
				Run: member(func(c *interp.Call, m *outgoing) (value.Value, error) {
					m.status = c.Int(0)
					return value.Undef, nil
				}),
			},
		},
	}
}

// classes is the built-in classes of the web server.
func classes(server *Server) []*interp.BuiltinClass {
	return []*interp.BuiltinClass{
		{Name: "IncomingMessage", Define: incomingClass},
		{Name: "OutgoingMessage", Define: outgoingClass},
		{Name: "WebServer", Define: webServerClass},
		{Name: "WebSocketServer", Define: func() *interp.ClassDef { return webSocketServerClass(server) }},
		{Name: "WebSocketConnection", Define: webSocketConnectionClass},
	}
}
