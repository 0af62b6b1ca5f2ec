package web

import (
	"mime"
	"net/url"
	"strings"

	"tetra/interp"
	"tetra/tags"
	"tetra/value"
)

// Library is std with the theme Web Server and the classes of the web server: all that a program is offered. server is what WEB Is server running asks
// and where WebSocket servers listen; nil when the application has none.
func Library(std *interp.Library, server *Server) *interp.Library {
	theme := &interp.Theme{Name: "Web Server", Rows: func() []*interp.Command { return webCommands(server) }}
	return interp.NewLibrary(std.Table, append(std.Themes, theme), append(std.Classes, classes(server)...))
}

// webCommands act on the exchange of the process that calls them; outside of web processes they do nothing and give empty values (section 14).
func webCommands(server *Server) []*interp.Command {
	return append(serverCommands(server), []*interp.Command{
		{
			Name: "WEB SEND TEXT", Number: 677,
			Syntax:   `( htmlText : Text {; type : Text} )`,
			Summary:  "Sends a text as the answer to the current web request.",
			Notes:    "The type is text/html by default; the text is sent as UTF-8. Of several answers to one request the last one is sent. The tags of a text/html are processed; 4D processes those of every type.",
			Examples: `WEB SEND TEXT("Hello, <b>Ada</b>") // Hello, <b>Ada</b>`,
			Run:      sendText,
		},
		{
			Name: "WEB SEND BLOB", Number: 654,
			Syntax:  `( blob : Blob ; type : Text )`,
			Summary: "Sends a BLOB as the answer to the current web request.",
			Notes:   "The type is a MIME type, an extension such as .png, or empty. The tags of a text/html are processed.",
			Examples: `
				var $blob : Blob
				TEXT TO BLOB("Hello"; $blob; UTF8 text without length)
				WEB SEND BLOB($blob; "text/plain") // Hello`,
			Run: sendBlob,
		},
		{
			Name: "WEB SEND FILE", Number: 619,
			Syntax:  `( htmlFile : Text )`,
			Summary: "Sends a file of the web folder as the answer to the current web request, and sets OK.",
			Notes:   "The path is relative to the web folder, or that of a file in it; it cannot lead anywhere else. The tags of text files are processed.",
			Run:     sendFile,
		},
		{
			Name: "WEB SEND HTTP REDIRECT", Number: 659,
			Syntax:   `( url : Text {; *} )`,
			Summary:  "Redirects the client of the current web request to another URL.",
			Notes:    "The URL is percent-encoded where needed, unless * is passed. The status is 302, or what X-STATUS was set to. A redirection wins over every other answer.",
			Examples: `WEB SEND HTTP REDIRECT("/welcome.html")`,
			Run:      sendRedirect,
		},
		{
			Name: "WEB SEND RAW DATA", Number: 815,
			Syntax:  `( data : Blob {; *} )`,
			Summary: "Sends a whole HTTP response, head and body, as the answer to the current web request.",
			Notes:   "A status line or header fields that are missing are completed. With * the data is a piece: the next one is appended, and all are sent in chunks when the method ends.",
			Examples: `
				var $blob : Blob
				TEXT TO BLOB("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nHello"; $blob; UTF8 text without length)
				WEB SEND RAW DATA($blob) // Hello`,
			Run: sendRaw,
		},
		{
			Name: "WEB SET HTTP HEADER", Number: 660,
			Syntax:  "( header : Text )\n( fieldArray : Text array ; valueArray : Text array )",
			Summary: "Sets fields of the header of the answer to the current web request.",
			Notes:   "X-STATUS sets the status. Fields that describe the transfer (Content-Length, Transfer-Encoding, Connection) are left to the server.",
			Examples: `
				WEB SET HTTP HEADER("Content-Language: en")
				WEB SEND TEXT("Hello") // Hello`,
			Run: setHeader,
		},
		{
			Name: "WEB GET HTTP HEADER", Number: 697,
			Syntax:  "( ← header : Text )\n( ← fieldArray : Text array ; ← valueArray : Text array )",
			Summary: "Returns the header of the current web request.",
			Notes:   "As text, the request line and the fields; as arrays, X-METHOD, X-URL and X-VERSION come first.",
			Examples: `
				ARRAY TEXT($names; 0)
				ARRAY TEXT($values; 0)
				WEB GET HTTP HEADER($names; $values)
				$names{1}+": "+$values{1} // X-METHOD: GET`,
			Run: getHeader,
		},
		{
			Name: "WEB GET HTTP BODY", Number: 814,
			Syntax:  `( ← body : Blob, Text )`,
			Summary: "Returns the body of the current web request.",
			Examples: `
				WEB GET HTTP BODY($body)
				$body="" // True`,
			Run: getBody,
		},
		{
			Name: "WEB GET VARIABLES", Number: 683,
			Syntax:  `( ← nameArray : Text array ; ← valueArray : Text array )`,
			Summary: "Returns the form fields of the current web request, those of the URL first.",
			Examples: `
				ARRAY TEXT($names; 0)
				ARRAY TEXT($values; 0)
				WEB GET VARIABLES($names; $values)
				$names{1}+"="+$values{1} // name=Ada`,
			Run: getVariables,
		},
		{
			Name: "WEB Get body part count", Number: 1211,
			Syntax:   `: Integer`,
			Summary:  "Returns the number of parts of the body of the current web request.",
			Examples: `WEB Get body part count // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				if x := of(c.Proc); x != nil {
					return value.Int(len(x.bodyParts())), nil
				}
				return value.Int(0), nil
			},
		},
		{
			Name: "WEB GET BODY PART", Number: 1212,
			Syntax:  `( part : Integer ; ← contents : Blob, Text ; ← name : Text {; ← mimeType : Text {; ← fileName : Text}} )`,
			Summary: "Returns one part of the body of the current web request.",
			Examples: `
				WEB GET BODY PART(1; $contents; $name; $type; $fileName)
				$fileName="" // True`,
			Run: getBodyPart,
		},
		{
			Name: "WEB Is secured connection", Number: 698,
			Syntax:   `: Boolean`,
			Summary:  "Tells whether the current web request came over TLS.",
			Examples: `WEB Is secured connection // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				x := of(c.Proc)
				return value.Bool(x != nil && x.secure()), nil
			},
		},
		{
			Name: "WEB Validate digest", Number: 946,
			Syntax:   `( userName : Text ; password : Text ) : Boolean`,
			Summary:  "Tells whether the client of the current web request has proved that it knows this password of this user.",
			Notes:    "Only in DIGEST mode; it is False otherwise.",
			Examples: `WEB Validate digest("ada"; "secret") // False`,
			Run:      validateDigest,
		},
		{
			Name: "WEB Is server running", Number: 1313,
			Syntax:   `: Boolean`,
			Summary:  "Tells whether the web server of the application runs.",
			Examples: `WEB Is server running // False`,
			Run: func(*interp.Call) (value.Value, error) {
				return value.Bool(server != nil && server.Running()), nil
			},
		},
		{
			Name: "WEB Get current session ID", Number: 1162,
			Syntax:   `: Text`,
			Summary:  "Returns the id of the session of the current web request, or an empty text.",
			Examples: `WEB Get current session ID="" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				if of(c.Proc) != nil && c.Proc.Session() != nil {
					return value.Str(c.Proc.Session().ID()), nil
				}
				return value.Empty, nil
			},
		},
		{
			Name: "WEB SET HOME PAGE", Number: 639,
			Syntax:   `( homePage : Text )`,
			Summary:  "Sets the home page of the current web process.",
			Notes:    "A web process answers one request, so it matters in On Web Authentication for a request of /.",
			Examples: `WEB SET HOME PAGE("/welcome.html")`,
			Run: func(c *interp.Call) (value.Value, error) {
				if x := of(c.Proc); x != nil {
					page := c.Text(0)
					x.home = &page
				}
				return value.Undef, nil
			},
		},
	}...)
}

func sendText(c *interp.Call) (value.Value, error) {
	x := of(c.Proc)
	if x == nil {
		return value.Undef, nil
	}
	t := mimeOf(c.Text(1))
	if isHTML(t) {
		return value.Undef, x.sendTemplate(c, t, c.Text(0), "")
	}
	x.send(t, true, []byte(c.Text(0)))
	return value.Undef, nil
}

// mimeOf reads the type parameter: a MIME type, an extension, or nothing.
func mimeOf(t string) string {
	t = cleanValue(t)
	if strings.HasPrefix(t, ".") {
		return typeByName(t)
	}
	return t
}

// blobArg is argument i, which must be a Blob, as bytes of its own.
func blobArg(c *interp.Call, i int) ([]byte, error) {
	b, ok := value.BlobContent(c.Arg(i))
	if !ok {
		return nil, c.ArgError(i, 54, "a Blob is expected")
	}
	return append([]byte{}, b...), nil
}

func sendBlob(c *interp.Call) (value.Value, error) {
	x := of(c.Proc)
	if x == nil {
		return value.Undef, nil
	}
	b, err := blobArg(c, 0)
	if err != nil {
		return value.Undef, err
	}
	t := mimeOf(c.Text(1))
	if t != "" && isHTML(t) && x.server != nil {
		_, params, _ := mime.ParseMediaType(t)
		if text := x.server.decodePage(b, params["charset"]); tags.Present(text, false) {
			return value.Undef, x.sendTemplate(c, inUTF8(t), text, "")
		}
	}
	x.send(t, false, b)
	return value.Undef, nil
}

// sendFile reads the file at once: what the page says is settled when the command runs.
func sendFile(c *interp.Call) (value.Value, error) {
	x := of(c.Proc)
	if x == nil {
		return value.Undef, nil
	}
	name := strings.ReplaceAll(c.Text(0), "\\", "/")
	var data []byte
	found, path := false, ""
	if x.server != nil && name != "" {
		name = x.server.inFolder(name)
		if t, ok := parseTarget("/" + strings.TrimPrefix((&url.URL{Path: name}).EscapedPath(), "/")); ok {
			path = cleanPath(t.path)
			data, found = x.server.readFile(path)
		}
	}
	c.Proc.SetOK(found)
	if !found {
		return value.Undef, c.ArgError(0, -43, "the file %q is not in the web folder", c.Text(0))
	}
	t := typeByName(name)
	if text := x.server.decodePage(data, ""); isTextType(t) && tags.Present(text, false) {
		return value.Undef, x.sendTemplate(c, t, text, path)
	}
	x.send(x.server.fileType(t, data), false, data)
	return value.Undef, nil
}

func sendRedirect(c *interp.Call) (value.Value, error) {
	if x := of(c.Proc); x != nil {
		x.redirect = location(c.Text(0), !c.Star)
	}
	return value.Undef, nil
}

// location makes a URL fit for a header. Escapes that are there stay; control characters never pass.
func location(u string, encode bool) string {
	if !encode {
		return cleanValue(u)
	}
	const hexadecimal = "0123456789ABCDEF"
	var b strings.Builder
	u = strings.TrimSpace(u)
	for i := 0; i < len(u); i++ {
		c := u[i]
		escape := c <= ' ' || c >= 0x7F || strings.IndexByte("\"<>\\^`{|}", c) >= 0
		if c == '%' && !(i+2 < len(u) && isHex(u[i+1]) && isHex(u[i+2])) {
			escape = true
		}
		if escape {
			b.WriteByte('%')
			b.WriteByte(hexadecimal[c>>4])
			c = hexadecimal[c&15]
		}
		b.WriteByte(c)
	}
	return b.String()
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

func sendRaw(c *interp.Call) (value.Value, error) {
	x := of(c.Proc)
	if x == nil {
		return value.Undef, nil
	}
	b, err := blobArg(c, 0)
	if err != nil {
		return value.Undef, err
	}
	x.sendRaw(b, c.Star)
	return value.Undef, nil
}

func setHeader(c *interp.Call) (value.Value, error) {
	x := of(c.Proc)
	if x == nil {
		return value.Undef, nil
	}
	if c.N() == 1 {
		for line := range strings.FieldsFuncSeq(c.Text(0), func(r rune) bool { return r == '\r' || r == '\n' }) {
			if strings.HasPrefix(strings.ToUpper(line), "HTTP/") {
				x.status = parseStatus(line)
				continue
			}
			if name, val, ok := strings.Cut(line, ":"); !ok || !x.setHeader(name, val) {
				return value.Undef, c.ArgError(0, value.ErrArgumentTypes, "%s is not a header field: write Name: value", value.Show(value.Str(line), 60))
			}
		}
		return value.Undef, nil
	}
	names, vals := c.Array(0), c.Array(1)
	if names == nil || vals == nil {
		return value.Undef, c.Errorf(52, "two Text arrays are expected")
	}
	if names.Size() > vals.Size() {
		return value.Undef, c.ArgError(1, value.ErrArraySizes, "there are %d names and %d values", names.Size(), vals.Size())
	}
	for i := 1; i <= names.Size(); i++ {
		name, _ := names.Get(i)
		val, _ := vals.Get(i)
		if t := value.ToText(name).Str(); t != "" && !x.setHeader(t, value.ToText(val).Str()) {
			return value.Undef, c.ArgError(0, value.ErrArgumentTypes, "element %d, %s, is not the name of a header field", i, value.Show(name, 60))
		}
	}
	return value.Undef, nil
}

// setTexts makes an array variable hold texts, from element 1.
func setTexts(c *interp.Call, i int, texts []string) error {
	a := value.NewArray(value.TText, false, len(texts))
	for j, t := range texts {
		a.Set(j+1, value.Str(t))
	}
	if old := c.Array(i); old != nil && old.Elem == value.TText && old.Rows == nil {
		*old = *a
		return nil
	}
	return c.SetOut(i, value.Arr(a))
}

func setFields(c *interp.Call, list []field) (value.Value, error) {
	names, vals := make([]string, len(list)), make([]string, len(list))
	for i, f := range list {
		names[i], vals[i] = f.name, f.value
	}
	if err := setTexts(c, 0, names); err != nil {
		return value.Undef, err
	}
	return value.Undef, setTexts(c, 1, vals)
}

func getHeader(c *interp.Call) (value.Value, error) {
	x := of(c.Proc)
	if c.N() == 1 {
		head := ""
		if x != nil {
			head = x.head()
		}
		return value.Undef, c.SetOut(0, value.Str(head))
	}
	var list []field
	if x != nil {
		list = append([]field{{"X-METHOD", x.req.Method}, {"X-URL", x.url()}, {"X-VERSION", x.req.Proto}}, x.headers()...)
	}
	return setFields(c, list)
}

func getVariables(c *interp.Call) (value.Value, error) {
	var list []field
	if x := of(c.Proc); x != nil {
		list = x.fields()
	}
	return setFields(c, list)
}

// setContent gives a Blob or Text variable bytes, or the text they are; a variable without type becomes a Text.
func setContent(c *interp.Call, i int, b []byte, text string) error {
	if t, ok := c.DeclaredType(i); ok && t == value.TBlob {
		return c.SetOut(i, value.BlobOf(&value.BlobV{B: append([]byte{}, b...)}))
	}
	return c.SetOut(i, value.Str(text))
}

func getBody(c *interp.Call) (value.Value, error) {
	if x := of(c.Proc); x != nil {
		return value.Undef, setContent(c, 0, x.body, x.bodyText())
	}
	return value.Undef, setContent(c, 0, nil, "")
}

func getBodyPart(c *interp.Call) (value.Value, error) {
	var p part
	if x := of(c.Proc); x != nil {
		if list := x.bodyParts(); c.Int(0) >= 1 && c.Int(0) <= len(list) {
			p = list[c.Int(0)-1]
		}
	}
	if err := setContent(c, 1, p.body, toText(p.body)); err != nil {
		return value.Undef, err
	}
	for i, s := range []string{p.name, p.mime, p.file} {
		if err := c.SetOut(2+i, value.Str(s)); err != nil {
			return value.Undef, err
		}
	}
	return value.Undef, nil
}
