package web

import (
	"errors"
	"net/http"
	"path"
	"strings"

	"tetra/interp"
	"tetra/tags"
	"tetra/value"
)

// Transformation tags in pages (docs/WebServer/templates): .shtm, .shtml, .xml and .xsl when they are asked for, and whatever text the send
// commands send. A project method that a tag calls must be available to the web; 4DCODE is exempt (T3).

var (
	errNotPublished = &value.Error{Number: value.ErrTagNotAllowed, Message: "the method is not available through 4D tags and URLs"}
	errNoDocument   = errors.New("there is no such document")
)

// template processes the tags of a text for the process of a request. name is where the text is in the web folder, "" for one that is in no
// file; dollar tells that the form $4DTEXT(...) counts too.
func (h *Handler) template(p *interp.Process, text, name string, dollar bool) (string, error) {
	return tags.Process(text, tags.Options{Process: p, Dollar: dollar, Path: name,
		Load: func(name string) (string, error) {
			data, ok := h.readFile(name)
			if !ok {
				return "", errNoDocument
			}
			return h.decodePage(data, ""), nil
		},
		Allow: func(m *interp.Method) error {
			if h.published(m) {
				return nil
			}
			return errNotPublished
		}})
}

// semiDynamic tells which pages are parsed for tags when they are asked for.
func semiDynamic(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".shtm", ".shtml", ".xml", ".xsl":
		return true
	}
	return false
}

// tagged answers with a page that has tags. On Web Authentication is asked first when tags run methods (A2, A3): a refusal refuses all of it.
func (q *request) tagged(name string, data []byte) {
	text := q.h.decodePage(data, "")
	if !q.compiler() {
		return
	}
	if q.h.runsCode(text, name, 0) && !q.accepted() {
		return
	}
	q.sendPage(name, text)
}

func (q *request) sendPage(name, text string) {
	out, err := q.h.template(q.p, text, name, true)
	if q.ended(err) {
		q.x.send(typeByName(name), true, []byte(out))
	}
}

// maxScan is how deep documents that include each other are looked at for tags that run code.
const maxScan = 8

// runsCode tells whether a page, or one that it includes, has a tag that runs a method or code by itself.
func (h *Handler) runsCode(text, name string, depth int) bool {
	for rest := text; ; {
		i := strings.Index(rest, "<!--#")
		if i < 0 {
			return false
		}
		rest = rest[i+5:]
		tag := rest
		end := strings.Index(tag, "-->")
		if end < 0 {
			end = len(tag)
		}
		tag = tag[:end]
		word := strings.ToUpper(tag[:min(len(tag), 9)])
		switch {
		case strings.HasPrefix(word, "4DSCRIPT"), strings.HasPrefix(word, "4DLOOP"), strings.HasPrefix(word, "4DCODE"), strings.HasPrefix(word, "4DBASE"):
			return true // after 4DBASE it is not plain what is included
		case strings.HasPrefix(word, "4DINCLUDE"):
			file := strings.TrimSpace(tag[len("4DINCLUDE"):])
			if depth >= maxScan {
				return true
			}
			if !strings.HasPrefix(file, "/") {
				file = path.Join(path.Dir(name), file)
			}
			if data, ok := h.readFile(file); ok && h.runsCode(h.decodePage(data, ""), file, depth+1) {
				return true
			}
		}
	}
}

// sendTemplate is what WEB SEND TEXT, BLOB and FILE do with a page: $4DTEXT(...) is none of their tags.
func (x *Exchange) sendTemplate(c *interp.Call, contentType, text, name string) error {
	if x.server == nil || !tags.Present(text, false) {
		x.send(contentType, true, []byte(text))
		return nil
	}
	out, err := x.server.template(c.Proc, text, name, false)
	if err != nil {
		return err
	}
	x.send(contentType, true, []byte(out))
	return nil
}

// isHTML tells which types have tags; none given means text/html.
func isHTML(t string) bool {
	return t == "" || strings.HasPrefix(strings.ToLower(t), "text/html")
}

// page answers a request of a page with tags; false when the page has none and can be sent as it is.
func (h *Handler) taggedPage(w http.ResponseWriter, r *http.Request, name string) bool {
	data, ok := h.readFile(name)
	if !ok {
		h.fail(w, r, http.StatusInternalServerError) // too large to be processed: it is not shown either
		return true
	}
	if !tags.Present(h.decodePage(data, ""), true) {
		return false
	}
	h.dynamic(w, r, func(q *request) { q.tagged(name, data) })
	return true
}
