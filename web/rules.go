package web

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// A Rule is one entry of HTTPRules.json: what it says of the answers to all URLs that match (docs/WebServer/http-rules).
type Rule struct {
	Regex    string            `json:"regexPattern"`
	Remove   names             `json:"removeHeaders,omitempty"`
	Add      map[string]string `json:"addHeaders,omitempty"`
	Set      map[string]string `json:"setHeaders,omitempty"`
	Deny     *bool             `json:"denyAccess,omitempty"`
	Redirect string            `json:"redirect,omitempty"`
	Status   int               `json:"status,omitempty"`

	match pattern
}

// names is a text or a list of texts.
type names []string

// UnmarshalJSON implements json.Unmarshaler.
func (n *names) UnmarshalJSON(data []byte) error {
	var one string
	if json.Unmarshal(data, &one) == nil {
		*n = names{one}
		return nil
	}
	return json.Unmarshal(data, (*[]string)(n))
}

// ParseRules reads HTTPRules.json. Rules that cannot be used are left out, each with an error.
func ParseRules(data []byte) ([]Rule, error) {
	var list []Rule
	if err := json.Unmarshal(trimBOM(data), &list); err != nil {
		return nil, fmt.Errorf("HTTPRules.json: %w", err)
	}
	return CheckRules(list)
}

// CheckRules makes rules ready for use; those that cannot be used are left out, each with an error.
func CheckRules(list []Rule) ([]Rule, error) {
	var good []Rule
	var errs []error
	for i, r := range list {
		var err error
		if r.Regex == "" {
			err = errors.New("regexPattern is needed")
		} else if r.match, err = newPattern(r.Regex); err != nil {
			err = fmt.Errorf("%q is not a pattern: %w", r.Regex, err)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("HTTP rule %d: %w", i+1, err))
			continue
		}
		good = append(good, r)
	}
	return good, errors.Join(errs...)
}

// ruling is what the rules that match a URL say together.
type ruling struct {
	rules    []*Rule // those that change header fields, in order
	deny     bool
	redirect string
	status   int // 0: not said
}

// rulingOn applies the rules to a URL, nil when none matches. Of several statements about one thing the last one counts.
func (h *Handler) rulingOn(path string) *ruling {
	var g *ruling
	for i := range h.conf.Rules {
		r := &h.conf.Rules[i]
		if !r.match.match(path) {
			continue
		}
		if g == nil {
			g = &ruling{}
		}
		if len(r.Remove)+len(r.Add)+len(r.Set) > 0 {
			g.rules = append(g.rules, r)
		}
		if r.Deny != nil {
			g.deny = *r.Deny
			if g.deny {
				g.redirect = ""
			}
		}
		if r.Redirect != "" {
			g.redirect, g.deny = r.Redirect, false
		}
		if r.Status >= 200 && r.Status <= 599 {
			g.status = r.Status
		}
	}
	return g
}

// fixed are the fields that no rule changes.
func fixed(name string) bool {
	switch name {
	case "Date", "Content-Length", "Content-Encoding", "Transfer-Encoding", "Connection":
		return true
	}
	return false
}

// apply changes the fields of a response as the rules say. What they must not touch stays, without an error.
func (g *ruling) apply(head http.Header) {
	each := func(m map[string]string, f func(name, val string)) {
		for _, name := range slices.Sorted(maps.Keys(m)) {
			key := http.CanonicalHeaderKey(strings.TrimSpace(name))
			if validName(key) && !fixed(key) {
				f(key, cleanValue(m[name]))
			}
		}
	}
	for _, r := range g.rules {
		for _, name := range r.Remove {
			if key := http.CanonicalHeaderKey(strings.TrimSpace(name)); !fixed(key) && key != "Vary" && key != "Set-Cookie" {
				delete(head, key)
			}
		}
		each(r.Add, head.Add)
		each(r.Set, func(name, val string) {
			switch name {
			case "Vary":
			case "Set-Cookie":
				head.Add(name, val)
			default:
				head.Set(name, val)
			}
		})
	}
}
