package builtins

import (
	"fmt"
	"path"
	"strings"
	"time"

	"tetra/interp"
	"tetra/mail"
	"tetra/value"
)

func mailTheme() []*interp.Command {
	return append(smtpCommands(), []*interp.Command{
		{
			Name: "MAIL Convert to MIME", Number: 1604,
			Syntax:  `( mail : Object {; options : Object} ) : Text`,
			Summary: "Returns an e-mail as MIME text, in the character sets of the options.",
			Notes:   "Addresses of one kind are in one header, as RFC 5322 asks, where the page of 4D shows one for each. What is missing gets its default: the date, a message id, the sender.",
			Examples: `
				$mime:=MAIL Convert to MIME({from: "ada@example.com"; subject: "Hello"; textBody: "How are you?"})
				Position("\r\nSubject: Hello\r\n"; $mime)>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				o := mail.Options{Bcc: true}
				if x := c.Object(1); x != nil {
					var err error
					if o.HeaderMode, err = mailMode(c, 1, x, "headerCharset"); err == nil {
						o.BodyMode, err = mailMode(c, 1, x, "bodyCharset")
					}
					if err != nil {
						return value.Undef, err
					}
				}
				m, err := emailOf(c, c.Object(0))
				if err != nil {
					return value.Undef, err
				}
				b, err := mimeOf(c, m, o)
				if o.BodyMode == mail.ISO88591 { // the one mode with bytes beyond ASCII, so the text has a character for each byte
					s, _ := decodeCharset("iso-8859-1", b)
					return value.Str(s), err
				}
				return value.Str(strings.ToValidUTF8(string(b), "\uFFFD")), err
			},
		},
		{
			Name: "MAIL New attachment", Number: 1644,
			Syntax:  `( attachment : Object, Blob, Text {; name : Text {; cid : Text {; type : Text {; disposition : Text}}}} ) : 4D.MailAttachment`,
			Summary: "Returns an attachment for an e-mail: a file, a file in a ZIP archive, a BLOB, or the path of a file.",
			Notes:   "The file is read when its content is needed. Without a type it is that of the extension; without a disposition it is inline when there is a cid.",
			Examples: `
				var $blob : Blob
				TEXT TO BLOB("Hello"; $blob; UTF8 text without length)
				$attachment:=MAIL New attachment($blob; "hello.txt")
				$attachment.name // hello.txt`,
			Run: newMailAttachment,
		},
		{
			Name: "MAIL Convert from MIME", Number: 1681,
			Syntax:  `( mime : Blob, Text ) : Object`,
			Summary: "Returns the e-mail that a MIME document holds, as an object.",
			Notes:   "Texts of the body are in bodyValues, by the parts of bodyStructure; other parts are in attachments.",
			Examples: `
				$mail:=MAIL Convert from MIME("Subject: Hello\r\nFrom: ada@example.com\r\n\r\nHow are you?")
				$mail.subject // Hello
				$mail.from[0].email // ada@example.com`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := bytesOf(c, 0)
				if err != nil {
					return value.Undef, err
				}
				m, err := mail.Read(b, decodeCharset)
				if err != nil {
					return value.Undef, c.ArgError(0, errArgumentType, "%v", err)
				}
				return emailObject(c, m)
			},
		},
	}...)
}

func decodeCharset(name string, b []byte) (string, bool) {
	cs, ok := charsetOf(value.Str(name))
	if !ok {
		return strings.ToValidUTF8(string(b), "\uFFFD"), false
	}
	return cs.decode(b), true
}

// mailMode is a mode of headerCharset or bodyCharset in the options, argument i.
func mailMode(c *interp.Call, i int, options *value.ObjectV, name string) (string, error) {
	v := options.Get(name)
	if v.IsNullish() {
		return "", nil
	}
	if !v.IsText() || !mail.CheckMode(v.Str()) {
		return "", c.ArgError(i, errArgumentType, "%s: %s is not one of the constants mail mode", name, value.Show(v, 40))
	}
	return v.Str(), nil
}

// mimeOf writes a message, with a message id and a date when it has none.
func mimeOf(c *interp.Call, m *mail.Message, o mail.Options) ([]byte, error) {
	uuid := func() string { return strings.ToUpper(randomHex(16)) }
	if m.MessageID == "" {
		m.MessageID = uuid()
	}
	if m.Date.IsZero() {
		m.Date = c.Proc.Interp().Now()
	}
	o.Boundary = uuid
	b, err := m.MIME(o)
	if err != nil {
		return nil, c.Errorf(errArgumentType, "%v", err)
	}
	return b, nil
}

// ---- attachments

// A mailAttachment is the Go value behind a 4D.MailAttachment. It is immutable; the file is read when the content is asked for.
type mailAttachment struct {
	mail.Attachment
	from entry // nil for a BLOB
}

// ShareableObject lets attachments be held by shared objects.
func (*mailAttachment) ShareableObject() {}

// JSONValue is what JSON Stringify writes for it.
func (*mailAttachment) JSONValue() value.Value { return value.Str("[object MailAttachment]") }

func (a *mailAttachment) content(c *interp.Call) ([]byte, error) {
	if a.from == nil {
		return a.Content, nil
	}
	return a.from.read(c)
}

// contentTypes are the types of the page of MAIL New attachment, by extension.
var contentTypes = value.Lazy[map[string]string]{Make: func() map[string]string {
	return map[string]string{"jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "pdf": "application/pdf", "doc": "application/msword",
		"xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint", "zip": "application/zip", "gz": "application/gzip", "json": "application/json",
		"js": "application/javascript", "ps": "application/postscript", "xml": "application/xml", "htm": "text/html", "html": "text/html", "mp3": "audio/mpeg"}
}}

func newMailAttachment(c *interp.Call) (value.Value, error) {
	a := &mailAttachment{}
	switch v := c.Arg(0); {
	case v.IsText():
		p := documentPath(c, v.Str())
		if info := p.stat(c); p.folder || info == nil || info.IsDir() {
			if _, err := files(c); err != nil {
				return value.Undef, err
			}
			return value.Undef, c.ArgError(0, errFileNotFound, "%s: it does not exist", p.platform())
		}
		a.from = p
	case entryOf(v) != nil:
		if a.from = entryOf(v); a.from.isFolder() {
			return value.Undef, c.ArgError(0, errArgumentType, "a file is expected, not a folder")
		}
	default:
		b, ok := value.BlobContent(v)
		if !ok {
			return value.Undef, c.ArgError(0, errArgumentType, "a 4D.File, a 4D.ZipFile, a BLOB or a path is expected")
		}
		a.Content = append([]byte{}, b...)
	}
	switch {
	case c.Text(1) != "":
		a.Name = c.Text(1)
	case a.from != nil:
		a.Name = a.from.fullName()
	default:
		a.Name = randomHex(16)
	}
	a.CID = strings.TrimSpace(c.Text(2))
	if a.Type = c.Text(3); a.Type == "" {
		a.Type = contentTypes.Get()[strings.TrimPrefix(strings.ToLower(path.Ext(a.Name)), ".")]
	}
	if a.Type == "" {
		a.Type = "application/octet-stream"
	}
	switch a.Disposition = c.Text(4); a.Disposition {
	case "inline", "attachment":
	case "":
		if a.Disposition = "attachment"; a.CID != "" {
			a.Disposition = "inline"
		}
	default:
		return value.Undef, c.ArgError(4, errArgumentType, "a disposition is \"inline\" or \"attachment\", not %s", value.Show(c.Arg(4), 40))
	}
	return object(c.Proc.Interp().NewNative("MailAttachment", a))
}

func mailAttachmentClass() *interp.ClassDef {
	this := func(c *interp.Call) *mailAttachment {
		a, _ := c.This.AsObject().Native().(*mailAttachment)
		return a
	}
	get := func(name, syntax, summary string, f func(a *mailAttachment) value.Value) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: syntax, Summary: summary, Get: func(c *interp.Call) (value.Value, error) { return f(this(c)), nil }}
	}
	// place is the path of the file on disk in a syntax, an empty text for other attachments.
	place := func(f func(p *diskPath) string) func(a *mailAttachment) value.Value {
		return func(a *mailAttachment) value.Value {
			if p, ok := a.from.(*diskPath); ok {
				return value.Str(f(p))
			}
			return value.Undef
		}
	}
	return &interp.ClassDef{
		Summary:   "A file that goes with an e-mail.",
		NewSyntax: `( attachment : Object, Blob, Text {; name : Text {; cid : Text {; type : Text {; disposition : Text}}}} )`,
		New:       newMailAttachment,
		Members: []*interp.MemberDef{
			get("cid", `: Text`, "Gives the id of a picture in HTML, which an address cid: refers to.", func(a *mailAttachment) value.Value { return value.Str(a.CID) }),
			get("disposition", `: Text`, "Tells whether it is \"inline\" or an \"attachment\".", func(a *mailAttachment) value.Value { return value.Str(a.Disposition) }),
			{
				Name: "getContent", Syntax: `() : 4D.Blob`,
				Summary: "Returns the content.",
				Examples: `
					var $blob : Blob
					TEXT TO BLOB("Hello"; $blob; UTF8 text without length)
					$attachment:=MAIL New attachment($blob; "hello.txt")
					$attachment.getContent().size // 5`,
				Run: func(c *interp.Call) (value.Value, error) {
					b, err := this(c).content(c)
					if err != nil {
						return value.Undef, err
					}
					return newBlob(c, append([]byte{}, b...)), nil
				},
			},
			get("name", `: Text`, "Gives the name that mail programs show, with its extension.", func(a *mailAttachment) value.Value { return value.Str(a.Name) }),
			get("path", `: Text`, "Gives the POSIX path of the file, when there is one.", place((*diskPath).posix)),
			get("platformPath", `: Text`, "Gives the path of the file in the syntax of the system, when there is one.", place((*diskPath).platform)),
			get("size", `: Integer`, "Gives the size that a MIME document tells, when it does.", func(a *mailAttachment) value.Value {
				if a.Size == 0 {
					return value.Undef
				}
				return value.Int(a.Size)
			}),
			get("type", `: Text`, "Gives the content type.", func(a *mailAttachment) value.Value { return value.Str(a.Type) }),
		},
	}
}

// ---- from an object to a message

// emailOf reads an Email object.
func emailOf(c *interp.Call, o *value.ObjectV) (*mail.Message, error) {
	m := &mail.Message{}
	if o == nil {
		return nil, c.ArgError(0, errArgumentType, "an Email object is expected")
	}
	wrong := func(name, expected string) error {
		return c.ArgError(0, errArgumentType, "%s: %s is expected", name, expected)
	}
	for _, f := range []struct {
		name string
		to   *[]mail.Address
	}{{"from", &m.From}, {"sender", &m.Sender}, {"to", &m.To}, {"cc", &m.Cc}, {"bcc", &m.Bcc}, {"replyTo", &m.ReplyTo}} {
		list, err := addressesOf(o.Get(f.name))
		if err != nil {
			return nil, c.ArgError(0, errArgumentType, "%s: %v", f.name, err)
		}
		*f.to = list
	}
	var notPlain error
	plain := func(name string) string {
		switch v := o.Get(name); v.Kind() {
		case value.Undefined, value.Null:
			return ""
		case value.Text, value.Real, value.Boolean, value.Date, value.Time:
			return value.ToText(v).Str()
		default:
			notPlain = wrongOption(c, 0, name, "a Text", v)
			return ""
		}
	}
	m.Subject, m.Comments = plain("subject"), plain("comments")
	m.MessageID, m.InReplyTo = strings.Trim(plain("messageId"), "<> "), plain("inReplyTo")
	m.Text, m.HTML = plain("textBody"), plain("htmlBody")
	if notPlain != nil {
		return nil, notPlain
	}
	if s := plain("sendAt"); s != "" {
		t, err := time.Parse(time.RFC3339, s)
		if err != nil {
			return nil, wrong("sendAt", "a date and time like 2024-05-13T16:11:53Z")
		}
		m.Date = t
	}
	switch v := o.Get("references"); {
	case v.IsNullish():
	case v.IsColl():
		for _, r := range v.Coll().All() {
			m.References = append(m.References, value.ToText(r).Str())
		}
	default:
		return nil, wrong("references", "a collection of texts")
	}
	if k := o.Get("keywords").AsObject(); k != nil {
		for name, v := range k.All() {
			if value.ToBool(v) {
				m.Keywords = append(m.Keywords, name)
			}
		}
	}
	headers, err := mailHeaders(o.Get("headers"))
	if err != nil {
		return nil, c.ArgError(0, errArgumentType, "headers: %v", err)
	}
	m.Headers = headers
	if s := o.Get("bodyStructure").AsObject(); s != nil {
		values := o.Get("bodyValues").AsObject()
		if values == nil {
			return nil, wrong("bodyValues", "an object with the texts of bodyStructure")
		}
		if m.Body, err = mailPart(s, values, 0); err != nil {
			return nil, c.ArgError(0, errArgumentType, "bodyStructure: %v", err)
		}
	}
	return m, mailAttachments(c, o.Get("attachments"), m)
}

func mailAttachments(c *interp.Call, list value.Value, m *mail.Message) error {
	switch {
	case list.IsNullish():
		return nil
	case !list.IsColl():
		return c.ArgError(0, errArgumentType, "attachments: a collection is expected")
	}
	for i, v := range list.Coll().All() {
		var a *mailAttachment
		if x := v.AsObject(); x != nil {
			a, _ = x.Native().(*mailAttachment)
		}
		if a == nil {
			return c.ArgError(0, errArgumentType, "attachments: element %d is no 4D.MailAttachment", i)
		}
		b, err := a.content(c)
		if err != nil {
			return err
		}
		whole := a.Attachment
		whole.Content = b
		m.Attachments = append(m.Attachments, whole)
	}
	return nil
}

// addressesOf reads addresses: a text, an object with email and name, or a collection of these.
func addressesOf(v value.Value) ([]mail.Address, error) {
	switch o := v.AsObject(); {
	case v.IsNullish():
		return nil, nil
	case v.IsText():
		return mail.ParseAddresses(v.Str())
	case v.IsColl():
		var list []mail.Address
		for _, x := range v.Coll().All() {
			if x.IsColl() {
				return nil, fmt.Errorf("a collection of addresses is expected")
			}
			more, err := addressesOf(x)
			if err != nil {
				return nil, err
			}
			list = append(list, more...)
		}
		return list, nil
	case o != nil:
		a := mail.Address{}
		if n := o.Get("name"); n.IsText() {
			a.Name = n.Str()
		}
		if e := o.Get("email"); e.IsText() {
			a.Email = strings.TrimSpace(e.Str())
		}
		return []mail.Address{a}, a.Check()
	}
	return nil, fmt.Errorf("a text, an object or a collection of addresses is expected")
}

func mailHeaders(v value.Value) (list []mail.Header, err error) {
	if v.IsNullish() {
		return nil, nil
	}
	if !v.IsColl() {
		return nil, fmt.Errorf("a collection of objects is expected")
	}
	for _, x := range v.Coll().All() {
		o := x.AsObject()
		if o == nil {
			return nil, fmt.Errorf("an object with name and value is expected")
		}
		if name := o.Get("name"); name.IsText() { // without a name the field is not added
			text := ""
			if t := o.Get("value"); !t.IsNullish() {
				text = value.ToText(t).Str()
			}
			list = append(list, mail.Header{Name: name.Str(), Value: text})
		}
	}
	return list, nil
}

// mailPart reads a part of bodyStructure. The page writes partID and partId.
func mailPart(o, values *value.ObjectV, depth int) (*mail.Part, error) {
	const deepest = 50
	if depth > deepest {
		return nil, fmt.Errorf("parts are nested more than %d deep", deepest)
	}
	kind := o.Get("type")
	if !kind.IsText() {
		return nil, fmt.Errorf("the type of a part is missing")
	}
	p := &mail.Part{Type: strings.ToLower(kind.Str())}
	for _, name := range []string{"partID", "partId"} {
		if id := o.Get(name); id.IsText() {
			p.ID = id.Str()
		}
	}
	if body := values.Get(p.ID).AsObject(); body != nil && p.ID != "" {
		if t := body.Get("value"); t.IsText() {
			p.Text, p.IsText = t.Str(), true
		}
	}
	if subs := o.Get("subParts"); subs.IsColl() {
		for _, x := range subs.Coll().All() {
			s := x.AsObject()
			if s == nil {
				return nil, fmt.Errorf("subParts is no collection of objects")
			}
			sub, err := mailPart(s, values, depth+1)
			if err != nil {
				return nil, err
			}
			p.Parts = append(p.Parts, sub)
		}
	}
	return p, nil
}

// ---- from a message to an object

func emailObject(c *interp.Call, m *mail.Message) (value.Value, error) {
	o := value.NewObject()
	set := func(name, s string) {
		if s != "" {
			o.Set(name, value.Str(s))
		}
	}
	for _, f := range []struct {
		name string
		list []mail.Address
	}{{"from", m.From}, {"sender", m.Sender}, {"to", m.To}, {"cc", m.Cc}, {"bcc", m.Bcc}, {"replyTo", m.ReplyTo}} {
		var list []value.Value
		for _, a := range f.list {
			x := value.NewObject()
			if x.Set("name", value.NullV); a.Name != "" {
				x.Set("name", value.Str(a.Name))
			}
			x.Set("email", value.Str(a.Email))
			list = append(list, value.Obj(x))
		}
		if len(list) > 0 {
			o.Set(f.name, value.Coll(value.NewColl(list)))
		}
	}
	set("subject", m.Subject)
	set("messageId", m.MessageID)
	set("inReplyTo", m.InReplyTo)
	if len(m.References) > 0 {
		o.Set("references", texts(m.References))
	}
	if !m.Date.IsZero() {
		o.Set("sendAt", value.Str(m.Date.Format(time.RFC3339)))
	}
	set("comments", m.Comments)
	if len(m.Keywords) > 0 {
		k := value.NewObject()
		for _, name := range m.Keywords {
			k.Set(name, value.True)
		}
		o.Set("keywords", value.Obj(k))
	}
	o.Set("headers", headersValue(m.Headers))
	values := value.NewObject()
	o.Set("bodyStructure", partValue(m.Body, values))
	o.Set("bodyValues", value.Obj(values))
	var attachments []value.Value
	for _, a := range m.Attachments {
		attachments = append(attachments, value.Obj(c.Proc.Interp().NewNative("MailAttachment", &mailAttachment{Attachment: a})))
	}
	if len(attachments) > 0 {
		o.Set("attachments", value.Coll(value.NewColl(attachments)))
	}
	return object(o)
}

func texts(list []string) value.Value {
	v := make([]value.Value, len(list))
	for i, s := range list {
		v[i] = value.Str(s)
	}
	return value.Coll(value.NewColl(v))
}

func headersValue(list []mail.Header) value.Value {
	var v []value.Value
	for _, h := range list {
		x := value.NewObject()
		x.Set("name", value.Str(h.Name))
		x.Set("value", value.Str(strings.ToValidUTF8(h.Value, "\uFFFD")))
		v = append(v, value.Obj(x))
	}
	return value.Coll(value.NewColl(v))
}

// partValue is a part of bodyStructure; the texts go into values.
func partValue(p *mail.Part, values *value.ObjectV) value.Value {
	o := value.NewObject()
	if p.ID != "" {
		o.Set("partId", value.Str(p.ID))
	}
	for _, f := range [][2]string{{"type", p.Type}, {"charset", p.Charset}, {"encoding", p.Encoding}, {"disposition", p.Disposition}, {"location", p.Location}} {
		if f[1] != "" {
			o.Set(f[0], value.Str(strings.ToValidUTF8(f[1], "\uFFFD")))
		}
	}
	if len(p.Language) > 0 {
		o.Set("language", texts(p.Language))
	}
	if len(p.Headers) > 0 {
		o.Set("headers", headersValue(p.Headers))
	}
	if p.IsText {
		body := value.NewObject()
		body.Set("value", value.Str(strings.ToValidUTF8(p.Text, "\uFFFD")))
		body.Set("isEncodingProblem", value.Bool(p.EncodingProblem))
		values.Set(p.ID, value.Obj(body))
	}
	if len(p.Parts) > 0 {
		var list []value.Value
		for _, s := range p.Parts {
			list = append(list, partValue(s, values))
		}
		o.Set("subParts", value.Coll(value.NewColl(list)))
	}
	return value.Obj(o)
}
