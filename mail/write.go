package mail

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
)

// Options says how a message is written. The modes are UTF8 when they are empty.
type Options struct {
	HeaderMode, BodyMode string
	Bcc                  bool          // write the field too; a message that is sent has none
	Boundary             func() string // a text that stands nowhere else: a UUID
}

// CheckMode tells whether a mode is one.
func CheckMode(mode string) bool {
	switch mode {
	case "", UTF8, UTF8Base64, ISO88591, ISO2022JP:
		return true
	}
	return false
}

// ofMessage tells of the fields, in small letters, that the message itself sets, so those of Headers are ignored.
func ofMessage(field string) bool {
	switch field {
	case "mime-version", "date", "message-id", "sender", "from", "to", "cc", "bcc", "reply-to", "subject", "in-reply-to", "references", "comments", "keywords",
		"content-type", "content-transfer-encoding", "content-disposition", "content-id":
		return true
	}
	return false
}

// MIME writes the message.
func (m *Message) MIME(o Options) ([]byte, error) {
	w := &writer{o: o}
	w.field("MIME-Version", "1.0")
	w.field("Date", m.Date.UTC().Format(time.RFC1123)[:26]+"GMT")
	w.field("Message-ID", "<"+m.MessageID+">")
	sender := m.Sender
	if len(sender) == 0 && len(m.From) > 0 {
		sender = m.From[:1]
	}
	for _, f := range []struct {
		name string
		list []Address
	}{{"Sender", sender}, {"From", m.From}, {"Reply-To", m.ReplyTo}, {"To", m.To}, {"Cc", m.Cc}, {"Bcc", m.Bcc}} {
		if f.name != "Bcc" || o.Bcc {
			if err := w.addresses(f.name, f.list); err != nil {
				return nil, err
			}
		}
	}
	w.optional("In-Reply-To", m.InReplyTo)
	w.optional("References", strings.Join(m.References, " "))
	w.optional("Comments", w.word(m.Comments))
	keywords := make([]string, len(m.Keywords))
	for i, k := range m.Keywords {
		keywords[i] = w.word(k)
	}
	w.optional("Keywords", strings.Join(keywords, ", "))
	for _, h := range m.Headers {
		if !token(h.Name) {
			return nil, errors.New(quote(h.Name) + " is not the name of a header")
		}
		if !ofMessage(strings.ToLower(h.Name)) {
			w.field(h.Name, w.word(h.Value))
		}
	}
	w.field("Subject", w.word(m.Subject))
	if err := w.entity(m.root()); err != nil {
		return nil, err
	}
	return w.b.Bytes(), nil
}

// An entity is a part to be written: a multipart, a text or an attachment.
type entity struct {
	kind  string // "multipart/mixed"
	parts []*entity
	text  string
	file  *Attachment
}

// root is the whole body: the texts, with the pictures of the HTML around them, and the attachments around those.
func (m *Message) root() *entity {
	var inline, files []*entity
	for i := range m.Attachments {
		a := &m.Attachments[i]
		if a.Disposition == "inline" && a.CID != "" && (m.HTML != "" || m.Body != nil) {
			inline = append(inline, &entity{file: a})
		} else {
			files = append(files, &entity{file: a})
		}
	}
	var body *entity
	switch {
	case m.Body != nil && m.Text == "" && m.HTML == "":
		body = m.Body.entity()
	case m.Text != "" && m.HTML != "":
		body = &entity{kind: "multipart/alternative", parts: []*entity{{kind: "text/plain", text: m.Text}, {kind: "text/html", text: m.HTML}}}
	case m.HTML != "":
		body = &entity{kind: "text/html", text: m.HTML}
	}
	if body == nil {
		body = &entity{kind: "text/plain", text: m.Text}
	}
	around := func(kind string, more []*entity) {
		switch {
		case len(more) == 0:
		case body.kind == kind:
			body.parts = append(body.parts, more...)
		default:
			body = &entity{kind: kind, parts: append([]*entity{body}, more...)}
		}
	}
	around("multipart/related", inline)
	around("multipart/mixed", files)
	return body
}

// entity is a part of a structure, without what is an attachment; nil when nothing is left.
func (p *Part) entity() *entity {
	if !strings.HasPrefix(p.Type, "multipart/") {
		if !p.IsText {
			return nil
		}
		return &entity{kind: p.Type, text: p.Text}
	}
	e := &entity{kind: p.Type}
	for _, s := range p.Parts {
		if x := s.entity(); x != nil {
			e.parts = append(e.parts, x)
		}
	}
	if len(e.parts) == 0 {
		return nil
	}
	return e
}

type writer struct {
	o Options
	b bytes.Buffer
}

func (w *writer) line(s string) { w.b.WriteString(s); w.b.WriteString("\r\n") }

// field writes a field, folded at blanks where it is long. Line ends in it would begin another field, so they become blanks.
func (w *writer) field(name, value string) {
	const longest = 76
	line := name + ":"
	for _, word := range strings.Fields(value) {
		if len(line)+1+len(word) > longest && len(line) > len(name)+1 {
			w.line(line)
			line = ""
		}
		line += " " + word
	}
	if line == name+":" {
		line += " "
	}
	w.line(line)
}

func (w *writer) optional(name, value string) {
	if value != "" {
		w.field(name, value)
	}
}

func (w *writer) addresses(name string, list []Address) error {
	if len(list) == 0 {
		return nil
	}
	var texts []string
	for _, a := range list {
		if err := a.Check(); err != nil {
			return err
		}
		switch name := oneLine(a.Name); {
		case name == "":
			texts = append(texts, a.Email)
		case isASCII(name):
			texts = append(texts, `"`+strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(name)+`" <`+a.Email+">")
		default:
			texts = append(texts, w.word(name)+" <"+a.Email+">")
		}
	}
	w.field(name, strings.Join(texts, ", "))
	return nil
}

func oneLine(s string) string {
	return strings.NewReplacer("\r\n", " ", "\r", " ", "\n", " ").Replace(s)
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf || r < ' ' && r != '\t' }) < 0
}

func token(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r <= ' ' || r >= 0x7F || r == ':' }) < 0
}

// word writes a text of a header: as it is when it is ASCII, else as encoded words.
func (w *writer) word(s string) string {
	s = oneLine(s)
	if isASCII(s) {
		return s
	}
	switch w.o.HeaderMode {
	case UTF8Base64:
		return mime.BEncoding.Encode("UTF-8", s)
	case ISO88591:
		b, err := charmap.ISO8859_1.NewEncoder().String(s)
		if err == nil {
			return encodedWords("ISO-8859-1", b)
		}
	case ISO2022JP:
		b, err := japanese.ISO2022JP.NewEncoder().String(s)
		if err == nil {
			return encodedWords("ISO-2022-JP", b)
		}
	}
	return mime.QEncoding.Encode("UTF-8", s)
}

// encodedWords writes bytes of a character set other than UTF-8 as one encoded word; such headers are short.
func encodedWords(charset, b string) string {
	var w strings.Builder
	w.WriteString("=?" + charset + "?Q?")
	for i := range len(b) {
		switch c := b[i]; {
		case c == ' ':
			w.WriteByte('_')
		case c >= '0' && c <= '9', c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z':
			w.WriteByte(c)
		default:
			fmt.Fprintf(&w, "=%02X", c)
		}
	}
	w.WriteString("?=")
	return w.String()
}

// entity writes the header of a part, an empty line and its content.
func (w *writer) entity(e *entity) error {
	switch {
	case e.file != nil:
		w.attachment(e.file)
		return nil
	case !strings.HasPrefix(e.kind, "multipart/"):
		return w.text(e)
	}
	if !mediaType(e.kind) {
		return errors.New(quote(e.kind) + " is not a content type")
	}
	boundary := w.o.Boundary()
	w.line("Content-Type: " + e.kind + `; boundary="` + boundary + `"`)
	w.line("")
	for _, p := range e.parts {
		w.line("--" + boundary)
		if err := w.entity(p); err != nil {
			return err
		}
		own := strings.HasSuffix(p.text, "\n") || strings.HasSuffix(p.text, "\r") // the line end before a boundary is the boundary's (RFC 2046)
		if own || !bytes.HasSuffix(w.b.Bytes(), []byte("\r\n")) {
			w.line("")
		}
	}
	w.line("--" + boundary + "--")
	return nil
}

func mediaType(s string) bool {
	kind, sub, ok := strings.Cut(s, "/")
	return ok && token(kind) && token(sub) && !strings.ContainsAny(s, ";\"<>()@,")
}

func (w *writer) text(e *entity) error {
	if !mediaType(e.kind) {
		return errors.New(quote(e.kind) + " is not a content type")
	}
	charset, transfer, content := "UTF-8", "quoted-printable", e.text
	other := func(name, way string, table encoding.Encoding) bool {
		b, err := table.NewEncoder().String(e.text)
		if err == nil {
			charset, transfer, content = name, way, b
		}
		return err == nil
	}
	switch w.o.BodyMode {
	case UTF8Base64:
		if !isASCIIText(e.text) {
			transfer = "base64"
		}
	case ISO88591:
		other("ISO-8859-1", "8bit", charmap.ISO8859_1)
	case ISO2022JP:
		if !isASCIIText(e.text) {
			other("ISO-2022-JP", "7bit", japanese.ISO2022JP)
		}
	}
	if transfer != "base64" && transfer != "quoted-printable" && longLine(content) {
		transfer = "quoted-printable"
	}
	w.line("Content-Type: " + e.kind + `; charset="` + charset + `"`)
	w.line("Content-Transfer-Encoding: " + transfer)
	w.line("")
	switch transfer {
	case "base64":
		w.base64([]byte(content))
	case "quoted-printable":
		q := quotedprintable.NewWriter(&w.b)
		q.Write([]byte(content))
		q.Close()
	default:
		w.b.WriteString(lineEnds(content))
	}
	return nil
}

func lineEnds(s string) string {
	return strings.NewReplacer("\r\n", "\r\n", "\r", "\r\n", "\n", "\r\n").Replace(s)
}

func isASCIIText(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// longLine tells that a line has more than the 998 characters that SMTP carries.
func longLine(s string) bool {
	for line := range strings.SplitSeq(strings.ReplaceAll(s, "\r", "\n"), "\n") {
		if len(line) > 998 {
			return true
		}
	}
	return false
}

func (w *writer) attachment(a *Attachment) {
	kind := a.Type
	if !mediaType(kind) {
		kind = "application/octet-stream"
	}
	name := ""
	if a.Name != "" {
		name = `; name="` + strings.NewReplacer(`"`, "'", `\`, "_").Replace(w.word(a.Name)) + `"`
	}
	w.line("Content-Type: " + kind + name)
	w.line("Content-Transfer-Encoding: base64")
	if token(a.CID) {
		w.line("Content-ID: <" + a.CID + ">")
	}
	disposition := "attachment"
	if a.Disposition == "inline" {
		disposition = "inline"
	}
	if a.Name != "" {
		disposition = mime.FormatMediaType(disposition, map[string]string{"filename": oneLine(a.Name)})
	}
	w.line("Content-Disposition: " + disposition)
	w.line("")
	w.base64(a.Content)
}

func (w *writer) base64(b []byte) {
	const lineBytes = 57 // 76 characters
	for len(b) > 0 {
		n := min(len(b), lineBytes)
		w.line(base64.StdEncoding.EncodeToString(b[:n]))
		b = b[n:]
	}
}
