package web

import (
	"bytes"
	"mime"
	"net/url"
	"strings"

	"tetra/interp"
	"tetra/picture"
	"tetra/value"
)

// incoming is the Go value behind a 4D.IncomingMessage: the request of an exchange (docs/API/IncomingMessageClass).
type incoming struct{ x *Exchange }

func newIncoming(x *Exchange) *incoming { return &incoming{x} }

// path is the segments of the URL, decoded, without the query.
func (m *incoming) path() []value.Value {
	raw, _, _ := strings.Cut(m.x.url(), "?")
	var list []value.Value
	for seg := range strings.SplitSeq(raw, "/") {
		if seg == "" {
			continue
		}
		if s, err := url.PathUnescape(seg); err == nil {
			seg = s
		}
		list = append(list, value.Str(toText([]byte(seg))))
	}
	return list
}

// query is the parameters of the URL, all of them texts. JSON in single quotes comes without them.
func (m *incoming) query() *value.ObjectV {
	o := value.NewObject()
	_, raw, _ := strings.Cut(m.x.url(), "?")
	for _, f := range parseFields(nil, raw) {
		v := f.value
		if len(v) >= 2 && v[0] == '\'' && v[len(v)-1] == '\'' {
			v = v[1 : len(v)-1]
		}
		o.Set(f.name, value.Str(v))
	}
	return o
}

// headers is the header fields under lower-case names; fields of one name are joined by commas.
func (m *incoming) headers() *value.ObjectV {
	o := value.NewObject()
	for _, f := range m.x.headers() {
		name := strings.ToLower(f.name)
		if old, ok := o.Lookup(name); ok {
			f.value = old.Str() + ", " + f.value
		}
		o.Set(name, value.Str(f.value))
	}
	return o
}

// picture is the body as a picture, Null when it is none.
func (m *incoming) picture() value.Value {
	kind, _, err := mime.ParseMediaType(m.x.req.Header.Get("Content-Type"))
	if err != nil || !strings.HasPrefix(kind, "image/") || len(m.x.body) == 0 {
		return value.NullV
	}
	if p := picture.Read(bytes.Clone(m.x.body)); p != nil {
		return value.Pict(p)
	}
	return value.NullV
}

func incomingClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, m *incoming) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if m, ok := o.Native().(*incoming); ok {
					return f(c, m)
				}
			}
			return value.Undef, c.Errorf(value.ErrArgumentTypes, "this is not a 4D.IncomingMessage object")
		}
	}
	return &interp.ClassDef{
		Summary: "A request that an HTTP request handler answers.",
		Members: []*interp.MemberDef{
			{
				Name: "url", Syntax: `: Text`, Summary: "Holds the URL of the request without scheme and host, with its query.",
				Get: member(func(_ *interp.Call, m *incoming) (value.Value, error) {
					return value.Str(toText([]byte(m.x.url()))), nil
				}),
			},
			{
				Name: "urlPath", Syntax: `: Collection`, Summary: "Holds the parts of the path of the URL.",
				Get: member(func(_ *interp.Call, m *incoming) (value.Value, error) {
					return value.Coll(value.NewColl(m.path())), nil
				}),
			},
			{
				Name: "urlQuery", Syntax: `: Object`, Summary: "Holds the parameters of the URL, as texts.",
				Get: member(func(_ *interp.Call, m *incoming) (value.Value, error) { return value.Obj(m.query()), nil }),
			},
			{
				Name: "verb", Syntax: `: Text`, Summary: "Holds the HTTP verb of the request.",
				Get: member(func(_ *interp.Call, m *incoming) (value.Value, error) { return value.Str(m.x.req.Method), nil }),
			},
			{
				Name: "headers", Syntax: `: Object`, Summary: "Holds the header fields of the request under lower-case names.",
				Get: member(func(_ *interp.Call, m *incoming) (value.Value, error) { return value.Obj(m.headers()), nil }),
			},
			{
				Name: "getHeader", Syntax: `( key : Text ) : Text`, Summary: "Returns a header field of the request; case does not count.",
				Run: member(func(c *interp.Call, m *incoming) (value.Value, error) {
					v, _ := m.headers().Lookup(strings.ToLower(c.Text(0)))
					if v.IsText() {
						return v, nil
					}
					return value.Empty, nil
				}),
			},
			{
				Name: "getText", Syntax: `() : Text`, Summary: "Returns the body of the request as a text.",
				Run: member(func(_ *interp.Call, m *incoming) (value.Value, error) { return value.Str(m.x.bodyText()), nil }),
			},
			{
				Name: "getBlob", Syntax: `() : Blob`, Summary: "Returns the body of the request as a Blob.",
				Run: member(func(_ *interp.Call, m *incoming) (value.Value, error) {
					return value.BlobOf(&value.BlobV{B: bytes.Clone(m.x.body)}), nil
				}),
			},
			{
				Name: "getJSON", Syntax: `() : any`, Summary: "Returns the value that the body of the request is as JSON.",
				Notes: "A body that is not JSON is an error.",
				Run: member(func(c *interp.Call, m *incoming) (value.Value, error) {
					v, err := value.ParseJSON(m.x.bodyText())
					if err != nil {
						return value.Undef, c.Errorf(value.ErrBadBody, "the body is not JSON: %v", err)
					}
					return v, nil
				}),
			},
			{
				Name: "getPicture", Syntax: `() : Picture`, Summary: "Returns the body of the request as a picture, or Null when it is none.",
				Run: member(func(_ *interp.Call, m *incoming) (value.Value, error) { return m.picture(), nil }),
			},
		},
	}
}
