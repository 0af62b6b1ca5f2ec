package builtins

import (
	"net/url"
	"path"
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// JSON Resolve pointers (commands/json-resolve-pointers): {"$ref": "path#/a/b"} stands for a part of this or another document.

// The codes of errors in the result. 4D publishes none.
const (
	pointerNotFound = 1
	pointerNoFile   = 2
	pointerBadFile  = 3
	pointerOutside  = 4
	pointerCircular = 5
)

// A pointerResolver belongs to one call.
type pointerResolver struct {
	c         *interp.Call
	merge     bool
	root      *diskPath                    // of relative paths in the object itself; nil: none
	documents map[string]value.Value       // that were read, by path
	done      map[*value.ObjectV]struct{}  // objects whose pointers are resolved or being resolved
	lists     map[value.Value]struct{}     // the same for collections
	open      map[string]bool              // pointers being resolved, by document and pointer: they form no circle
	results   map[*value.ObjectV]pointedTo // what pointers met before stand for
	errors    []value.Value
}

type pointedTo struct {
	v  value.Value
	ok bool
}

// A document is where a value came from: relative paths and pointers without a path are its own.
type jsonDocument struct {
	root value.Value
	file *diskPath // nil: the object given
}

func jsonResolvePointers(c *interp.Call) (value.Value, error) {
	o := c.Object(0)
	if o == nil {
		return value.Undef, c.ArgError(0, errArgumentType, "there is no object to resolve pointers in")
	}
	if o.IsShared() {
		return value.Undef, c.ArgError(0, errArgumentType, "an object that is not shared is expected")
	}
	r := &pointerResolver{c: c, documents: map[string]value.Value{}, done: map[*value.ObjectV]struct{}{}, lists: map[value.Value]struct{}{},
		open: map[string]bool{}, results: map[*value.ObjectV]pointedTo{}}
	if options := c.Object(1); options != nil {
		r.merge = isTrue(options.Get("merge"))
		if v := options.Get("rootFolder"); v.IsText() && v.Str() != "" {
			if p, ok := absolutePath(c, v.Str(), true); ok {
				r.root = p
			} else {
				r.root = documentPath(c, v.Str())
			}
		}
	}
	if r.root == nil {
		r.root = inFileSystem(c, "/RESOURCES")
	}
	v := r.resolve(c.Args[0], jsonDocument{root: c.Args[0]}, 0)
	if p := v.AsObject(); p != nil && p != o { // the object itself was a pointer
		for _, k := range o.Keys() {
			o.Delete(k)
		}
		for k, x := range p.All() {
			o.Set(k, x)
		}
		v = c.Args[0]
	}
	result := value.NewObject()
	result.Set("success", value.Bool(len(r.errors) == 0))
	result.Set("value", v)
	if len(r.errors) > 0 {
		result.Set("errors", value.Coll(value.NewColl(r.errors)))
	}
	return object(result)
}

// resolve gives v with its pointers resolved: objects and collections in place, a pointer as what it refers to.
func (r *pointerResolver) resolve(v value.Value, in jsonDocument, depth int) value.Value {
	if depth > maxNesting {
		r.fail(pointerCircular, "the value is nested too deep", "", in.file)
		return v
	}
	switch {
	case v.IsColl():
		if _, ok := r.lists[v]; ok {
			return v
		}
		r.lists[v] = struct{}{}
		for i, x := range v.Coll().All() {
			if x.IsObject() || x.IsColl() {
				v.Coll().Set(i, r.resolve(x, in, depth+1))
			}
		}
	case v.IsObject():
		o := v.Object()
		if ref := o.Get("$ref"); ref.IsText() {
			return r.pointer(v, ref.Str(), in, depth)
		}
		if _, ok := r.done[o]; ok || o.Native() != nil {
			return v
		}
		r.done[o] = struct{}{}
		for _, k := range o.Keys() {
			if x := o.Get(k); x.IsObject() || x.IsColl() {
				o.Set(k, r.resolve(x, in, depth+1))
			}
		}
	}
	return v
}

// pointer gives what a pointer refers to. One that cannot be resolved stays as it is, and is an error of the result.
func (r *pointerResolver) pointer(v value.Value, ref string, in jsonDocument, depth int) value.Value {
	o := v.Object()
	if to, ok := r.results[o]; ok {
		return to.v
	}
	target, doc, ok := r.find(ref, in)
	if !ok {
		return v
	}
	key := ref
	if doc.file != nil {
		key = doc.file.abs + ref[strings.IndexByte(ref, '#')+1:]
	}
	if r.open[key] && target.IsObject() && target.Object().Get("$ref").IsText() {
		r.fail(pointerCircular, "the pointer refers to itself", ref, doc.file)
		return v
	}
	r.open[key] = true
	target = r.resolve(target, doc, depth+1)
	delete(r.open, key)
	if t := target.AsObject(); r.merge && t != nil && o.Len() > 1 {
		merged := value.NewObject()
		for k, x := range t.All() {
			merged.Set(k, x)
		}
		for _, k := range o.Keys() {
			if k != "$ref" {
				merged.Set(k, r.resolve(o.Get(k), in, depth+1))
			}
		}
		target = value.Obj(merged)
	}
	r.results[o] = pointedTo{target, true}
	return target
}

func (r *pointerResolver) fail(code int, message, uri string, file *diskPath) {
	e := value.NewObject()
	e.Set("code", value.Int(code))
	e.Set("message", value.Str(message))
	e.Set("pointerURI", value.Str(uri))
	where := ""
	if file != nil {
		where = file.platform()
	}
	e.Set("referredPath", value.Str(where))
	r.errors = append(r.errors, value.Obj(e))
}

// find finds the document and the part of it that ref names.
func (r *pointerResolver) find(ref string, in jsonDocument) (v value.Value, doc jsonDocument, ok bool) {
	name, pointer, _ := strings.Cut(ref, "#")
	doc = in
	if name != "" {
		if doc, ok = r.document(name, ref, in); !ok {
			return value.Undef, doc, false
		}
	}
	if unescaped, err := url.PathUnescape(pointer); err == nil {
		pointer = unescaped
	}
	v = doc.root
	if pointer == "" {
		return v, doc, true
	}
	if pointer[0] != '/' {
		r.fail(pointerNotFound, "a JSON pointer begins with /", ref, doc.file)
		return value.Undef, doc, false
	}
	for step := range strings.SplitSeq(pointer[1:], "/") {
		step = strings.ReplaceAll(strings.ReplaceAll(step, "~1", "/"), "~0", "~")
		found := false
		switch {
		case v.IsObject():
			v, found = v.Object().Lookup(step)
		case v.IsColl():
			i, err := strconv.Atoi(step)
			if found = err == nil && i >= 0 && i < v.Coll().Len(); found {
				v = v.Coll().Get(i)
			}
		}
		if !found {
			r.fail(pointerNotFound, "the document has no "+shortQuote(step), ref, doc.file)
			return value.Undef, doc, false
		}
	}
	return v, doc, true
}

// document reads another document: a path from the root of a filesystem, or relative to the document it is named in.
func (r *pointerResolver) document(name, ref string, in jsonDocument) (jsonDocument, bool) {
	var file *diskPath
	var ok bool
	switch {
	case strings.Contains(name, "://"):
		r.fail(pointerOutside, "nothing is loaded from the network", ref, nil)
		return jsonDocument{}, false
	case name[0] == '/':
		if file, ok = absolutePath(r.c, name, false); ok {
			ok = file.system != ""
		}
	case in.file != nil:
		file, ok = in.file.at(path.Join(path.Dir(in.file.abs), name), false)
	case r.root != nil:
		file, ok = r.root.inside(name, false)
	}
	if !ok {
		r.fail(pointerOutside, "the path "+shortQuote(name)+" is not allowed", ref, nil)
		return jsonDocument{}, false
	}
	if v, ok := r.documents[file.abs]; ok {
		return jsonDocument{v, file}, true
	}
	b, err := file.read(r.c)
	if err != nil {
		r.fail(pointerNoFile, messageOf(err), ref, file)
		return jsonDocument{}, false
	}
	v, err := value.ParseJSON(string(b))
	if err != nil {
		r.fail(pointerBadFile, messageOf(err), ref, file)
		return jsonDocument{}, false
	}
	r.documents[file.abs] = v
	return jsonDocument{v, file}, true
}
