// Package mail holds e-mail messages: it writes them as MIME and reads them. The names are those of 4D's Email object (API/EmailObjectClass), which follows
// JMAP. What is read is hostile: nesting and the number of parts have limits, and what does not follow the standards is passed over where that is possible.
package mail

import (
	"errors"
	"strings"
	"time"
)

// The modes in which texts are written (constants of the theme Mail).
const (
	UTF8       = "US-ASCII_UTF8_QP"
	UTF8Base64 = "US-ASCII_UTF8_B64"
	ISO88591   = "ISO-8859-1"
	ISO2022JP  = "US-ASCII_ISO-2022-JP_UTF8_QP"
)

// An Address is a mailbox. Name is "" for one without a display name.
type Address struct{ Name, Email string }

// A Header is a field of a header, as it stands in the message.
type Header struct{ Name, Value string }

// A Message is an e-mail. The zero values of its fields stand for what is not there.
type Message struct {
	From, Sender, To, Cc, Bcc, ReplyTo []Address

	Subject    string
	MessageID  string // without < >
	InReplyTo  string
	References []string
	Date       time.Time
	Comments   string
	Keywords   []string
	Headers    []Header // further ones; of a message that was read, all

	Text, HTML string // the body of a message that is written; when both are empty, Body is

	Body        *Part // the structure of a message that was read
	Attachments []Attachment
}

// A Part is a part of the body: a text, or the parts of a multipart.
type Part struct {
	ID          string // of a part that is no multipart
	Type        string // "text/plain"
	Charset     string
	Disposition string
	Language    []string
	Location    string
	Headers     []Header
	Parts       []*Part

	Text            string // of a text
	IsText          bool   // Text is the content
	EncodingProblem bool   // the content could not be read as its header says
	Encoding        string // Content-Transfer-Encoding, where that was the problem
}

// An Attachment is a file that goes with a message.
type Attachment struct {
	Name        string
	CID         string // of a picture in HTML, without < >
	Type        string // "image/png"
	Disposition string // "attachment" or "inline"
	Size        int    // what the header says, 0 for nothing
	Content     []byte
}

// ParseAddresses reads a list of addresses as 4D takes it in a text: "somebody@domain.com", "Somebody <somebody@domain.com>" and "Somebody somebody@domain.com",
// separated by commas or semicolons.
func ParseAddresses(s string) ([]Address, error) {
	var list []Address
	for _, part := range splitAddresses(s) {
		if strings.TrimSpace(part) == "" {
			continue
		}
		a, err := parseAddress(strings.TrimSpace(part))
		if err != nil {
			return nil, err
		}
		list = append(list, a)
	}
	return list, nil
}

// splitAddresses separates at commas and semicolons outside quotes and < >.
func splitAddresses(s string) (parts []string) {
	quoted, angle, from := false, false, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && quoted:
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '<':
			angle = true
		case c == '>':
			angle = false
		case (c == ',' || c == ';') && !angle:
			parts = append(parts, s[from:i])
			from = i + 1
		}
	}
	return append(parts, s[from:])
}

func parseAddress(s string) (a Address, err error) {
	if name, rest, ok := strings.Cut(s, "<"); ok {
		email, _, closed := strings.Cut(rest, ">")
		if !closed {
			return a, errors.New("the address " + s + " has no >")
		}
		a = Address{unquote(strings.TrimSpace(name)), strings.TrimSpace(email)}
	} else if i := strings.LastIndexAny(s, " \t"); i >= 0 {
		a = Address{unquote(strings.TrimSpace(s[:i])), s[i+1:]}
	} else {
		a.Email = s
	}
	return a, a.Check()
}

// unquote takes the quotes off a display name.
func unquote(s string) string {
	if len(s) < 2 || s[0] != '"' || s[len(s)-1] != '"' {
		return s
	}
	var b strings.Builder
	for i := 1; i < len(s)-1; i++ {
		if s[i] == '\\' && i+1 < len(s)-1 {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// Check tells what is wrong with an address that is to be written: it must have a local part and a domain, and nothing that could break a header.
func (a Address) Check() error {
	at := strings.LastIndexByte(a.Email, '@')
	bad := strings.IndexFunc(a.Email, func(r rune) bool { return r <= ' ' || r == 0x7F || strings.ContainsRune("<>,;", r) })
	if at < 1 || at == len(a.Email)-1 || bad >= 0 {
		return errors.New(quote(a.Email) + " is not an e-mail address")
	}
	return nil
}

func quote(s string) string {
	if len(s) > 80 {
		s = s[:80] + "..."
	}
	return `"` + strings.ToValidUTF8(s, "\uFFFD") + `"`
}
