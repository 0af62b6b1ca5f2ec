package tags

import (
	"path"
	"strings"
)

// cleanPath makes a path absolute, without . and .. in it.
func cleanPath(p string) string { return path.Clean("/" + p) }

// folderOf is the folder of a document, with a slash at its end.
func folderOf(p string) string {
	dir, _ := path.Split(p)
	return dir
}

// resolve gives the path of a document or folder that is written relative to a folder, or to the top when it begins with a slash; ok is false when it leads out.
func resolve(folder, written string) (_ string, ok bool) {
	if written == "" || strings.ContainsAny(written, "\\\x00") {
		return "", false
	}
	if !strings.HasPrefix(written, "/") {
		written = folder + written
	}
	// Where .. leads above the top, as many folders as path.Clean would drop are missing.
	depth := 0
	for part := range strings.SplitSeq(written, "/") {
		switch part {
		case "", ".":
		case "..":
			if depth--; depth < 0 {
				return "", false
			}
		default:
			depth++
		}
	}
	return path.Clean(written), true
}

// include is 4DINCLUDE path: the body of a document, or all of it when it has none, processed. A document that is being processed already is refused.
func (r *runner) include(n *node) error {
	cannot := n.raw + " :" + noSuchDocument
	file, ok := resolve(r.doc.base, n.arg)
	if !ok || r.o.Load == nil {
		return r.write(cannot)
	}
	depth := 0
	for d := r.doc; d != nil; d = d.parent {
		if depth++; d.path == file || depth > maxIncluded {
			return r.write(cannot)
		}
	}
	if err := r.o.Process.StopError(); err != nil {
		return err
	}
	text, err := r.o.Load(file)
	if err != nil {
		return r.write(cannot)
	}
	r.doc = &document{path: file, base: folderOf(file), parent: r.doc}
	err = r.nodes(parse(bodyOf(text), true))
	r.doc = r.doc.parent
	return err
}

// rebase is 4DBASE folder/: where the documents are that the page includes from here on.
func (r *runner) rebase(n *node) error {
	if strings.EqualFold(n.arg, "WEBFOLDER") {
		r.doc.base = folderOf(r.doc.path)
		return nil
	}
	folder, ok := resolve(folderOf(r.doc.path), n.arg)
	if !ok || !strings.HasSuffix(n.arg, "/") {
		return r.write(n.raw + " :The folder cannot be opened")
	}
	r.doc.base = strings.TrimSuffix(folder, "/") + "/"
	return nil
}

// bodyOf is what stands between <body ...> and </body>, or all of a page without.
func bodyOf(page string) string {
	start := indexFold(page, "<body")
	if start < 0 {
		return page
	}
	from := strings.IndexByte(page[start:], '>')
	if from < 0 {
		return page
	}
	rest := page[start+from+1:]
	end := indexFold(rest, "</body")
	if end < 0 {
		return page
	}
	return rest[:end]
}

// indexFold is strings.Index ignoring the case of the letters of an HTML tag.
func indexFold(s, tag string) int {
	for i := 0; ; {
		at := strings.IndexByte(s[i:], tag[0])
		if at < 0 {
			return -1
		}
		i += at
		if len(s)-i >= len(tag) && strings.EqualFold(s[i:i+len(tag)], tag) {
			if next := s[i+len(tag):]; next == "" || isBlank(next[0]) || next[0] == '>' || next[0] == '/' {
				return i
			}
		}
		i++
	}
}
