package mail

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"strconv"
	"strings"
)

// Bounds on what is read.
const (
	maxNesting = 50
	maxParts   = 10_000
)

// A DecodeFunc reads bytes in a character set; ok is false for one that is not known, or for bytes that it does not have.
type DecodeFunc func(charset string, b []byte) (s string, ok bool)

// Read reads a message.
func Read(b []byte, decode DecodeFunc) (*Message, error) {
	r := &reader{decode: decode}
	r.words.CharsetReader = func(charset string, in io.Reader) (io.Reader, error) {
		raw, err := io.ReadAll(in)
		if err != nil {
			return nil, err
		}
		s, ok := decode(charset, raw)
		if !ok {
			return nil, errors.New("the character set is not known")
		}
		return strings.NewReader(s), nil
	}
	headers, body := splitHeader(b)
	if len(headers) == 0 {
		return nil, errors.New("this is no MIME document: it does not begin with a header")
	}
	m := &Message{Headers: headers}
	for _, h := range headers {
		r.messageField(m, h)
	}
	p, err := r.part(headers, body, 0, m)
	m.Body = p
	return m, err
}

type reader struct {
	decode DecodeFunc
	words  mime.WordDecoder
	parts  int
}

// splitHeader reads the fields at the beginning, unfolded, up to an empty line.
func splitHeader(b []byte) (fields []Header, rest []byte) {
	for len(b) > 0 {
		end := bytes.IndexByte(b, '\n')
		line, after := b, []byte(nil)
		if end >= 0 {
			line, after = b[:end], b[end+1:]
		}
		text := strings.TrimRight(string(line), "\r\n")
		switch {
		case text == "":
			return fields, after
		case (text[0] == ' ' || text[0] == '\t') && len(fields) > 0:
			lines := []string{fields[len(fields)-1].Value, strings.TrimSpace(text)}
			for len(after) > 0 && (after[0] == ' ' || after[0] == '\t') { // all at once: a field of a million lines is read in linear time
				line, rest, _ := bytes.Cut(after, []byte("\n"))
				if more := strings.TrimSpace(string(line)); more != "" {
					lines = append(lines, more)
				}
				after = rest
			}
			fields[len(fields)-1].Value = strings.TrimSpace(strings.Join(lines, " "))
		default:
			name, value, ok := strings.Cut(text, ":")
			if !ok || !token(strings.TrimSpace(name)) {
				if len(fields) == 0 {
					return nil, b
				}
				return fields, b // the header ends without an empty line
			}
			fields = append(fields, Header{strings.TrimSpace(name), strings.TrimSpace(value)})
		}
		b = after
	}
	return fields, nil
}

// get is the first field of a name, "" without.
func get(fields []Header, name string) string {
	for _, f := range fields {
		if strings.EqualFold(f.Name, name) {
			return f.Value
		}
	}
	return ""
}

func (r *reader) text(s string) string {
	if d, err := r.words.DecodeHeader(s); err == nil {
		s = d
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

func (r *reader) addresses(s string) (list []Address) {
	p := mail.AddressParser{WordDecoder: &r.words}
	if found, err := p.ParseList(s); err == nil {
		for _, a := range found {
			list = append(list, Address{a.Name, a.Address})
		}
		return list
	}
	for _, part := range splitAddresses(s) {
		if a, err := parseAddress(strings.TrimSpace(part)); err == nil {
			list = append(list, Address{r.text(a.Name), a.Email})
		}
	}
	return list
}

func (r *reader) messageField(m *Message, h Header) {
	more := func(to *[]Address) { *to = append(*to, r.addresses(h.Value)...) }
	switch strings.ToLower(h.Name) {
	case "from":
		more(&m.From)
	case "sender":
		more(&m.Sender)
	case "to":
		more(&m.To)
	case "cc":
		more(&m.Cc)
	case "bcc":
		more(&m.Bcc)
	case "reply-to":
		more(&m.ReplyTo)
	case "subject":
		m.Subject = r.text(h.Value)
	case "comments":
		m.Comments = r.text(h.Value)
	case "message-id":
		m.MessageID = strings.Trim(h.Value, "<> ")
	case "in-reply-to":
		m.InReplyTo = h.Value
	case "references":
		m.References = append(m.References, strings.Fields(h.Value)...)
	case "keywords":
		for k := range strings.SplitSeq(h.Value, ",") {
			if k = strings.TrimSpace(r.text(k)); k != "" {
				m.Keywords = append(m.Keywords, k)
			}
		}
	case "date":
		if t, err := mail.ParseDate(h.Value); err == nil {
			m.Date = t.UTC()
		}
	}
}

// part reads a part of the body, and puts files among the attachments of m.
func (r *reader) part(fields []Header, body []byte, depth int, m *Message) (*Part, error) {
	if r.parts++; r.parts > maxParts {
		return nil, fmt.Errorf("the message has more than %d parts", maxParts)
	}
	if depth > maxNesting {
		return nil, fmt.Errorf("parts are nested more than %d deep", maxNesting)
	}
	kind, params, err := mime.ParseMediaType(get(fields, "Content-Type"))
	if err != nil && kind == "" {
		kind = "text/plain"
	}
	disposition, named, _ := mime.ParseMediaType(get(fields, "Content-Disposition"))
	p := &Part{Type: kind, Charset: params["charset"], Disposition: disposition, Location: get(fields, "Content-Location")}
	if depth > 0 {
		p.Headers = fields
	}
	for l := range strings.SplitSeq(get(fields, "Content-Language"), ",") {
		if l = strings.TrimSpace(l); l != "" {
			p.Language = append(p.Language, l)
		}
	}
	if boundary := params["boundary"]; strings.HasPrefix(kind, "multipart/") && boundary != "" {
		return p, r.multipart(p, boundary, body, depth, m)
	}
	p.ID = fmt.Sprintf("p%04d", r.parts)
	content, ok := transferred(get(fields, "Content-Transfer-Encoding"), body)
	if !ok {
		p.EncodingProblem, p.Encoding = true, get(fields, "Content-Transfer-Encoding")
	}
	name := r.text(named["filename"])
	if name == "" {
		name = r.text(params["name"])
	}
	if strings.HasPrefix(kind, "text/") && disposition != "attachment" && name == "" {
		p.IsText = true
		charset := p.Charset
		if charset == "" {
			charset = "us-ascii"
		}
		if p.Text, ok = r.decode(charset, content); !ok {
			p.EncodingProblem = true
		}
		return p, nil
	}
	if disposition != "inline" {
		disposition = "attachment"
	}
	size, _ := strconv.Atoi(named["size"])
	m.Attachments = append(m.Attachments, Attachment{Name: name, CID: strings.Trim(get(fields, "Content-ID"), "<> "), Type: kind, Disposition: disposition, Size: size, Content: content})
	return p, nil
}

func (r *reader) multipart(p *Part, boundary string, body []byte, depth int, m *Message) error {
	for _, raw := range splitParts(body, boundary) {
		fields, content := splitHeader(raw)
		sub, err := r.part(fields, content, depth+1, m)
		if err != nil {
			return err
		}
		p.Parts = append(p.Parts, sub)
	}
	return nil
}

// splitParts separates the parts of a multipart. The line end before a boundary belongs to it. The last part of a message that is cut off ends with it.
func splitParts(b []byte, boundary string) (parts [][]byte) {
	mark := []byte("--" + boundary)
	from := -1 // where the part began; -1 before the first boundary
	for at := 0; at < len(b); {
		end := bytes.IndexByte(b[at:], '\n')
		next := len(b)
		if end >= 0 {
			next = at + end + 1
		}
		rest, ok := bytes.CutPrefix(b[at:next], mark)
		rest = bytes.TrimSpace(rest)
		if last := string(rest) == "--"; ok && (last || len(rest) == 0) {
			if from >= 0 {
				part := b[from:max(at, from)]
				parts = append(parts, bytes.TrimSuffix(bytes.TrimSuffix(part, []byte("\n")), []byte("\r")))
			}
			if from = next; last {
				return parts
			}
		}
		at = next
	}
	if from >= 0 && from < len(b) {
		parts = append(parts, b[from:])
	}
	return parts
}

// transferred undoes a Content-Transfer-Encoding; ok is false for one that is not known and for content that does not follow it.
func transferred(encoding string, b []byte) (content []byte, ok bool) {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "", "7bit", "8bit", "binary":
		return b, true
	case "quoted-printable":
		content, err := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(b)))
		return content, err == nil
	case "base64":
		clean := bytes.Map(func(r rune) rune {
			if r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '+' || r == '/' {
				return r
			}
			return -1
		}, b)
		content, err := base64.RawStdEncoding.DecodeString(string(clean))
		return content, err == nil
	}
	return b, false
}
