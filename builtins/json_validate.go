package builtins

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"

	"tetra/interp"
	"tetra/value"
)

// The drafts of JSON Schema that 4D reads (commands/json-validate).
const (
	draft4    = "http://json-schema.org/draft-04/schema"
	draft2020 = "https://json-schema.org/draft/2020-12/schema"

	schemaURL    = "tetra:schema" // where the schema is, for references inside it
	errBadSchema = value.ErrBadSchema
)

func jsonValidate(c *interp.Call) (value.Value, error) {
	schema, err := compileSchema(c)
	if err != nil {
		return value.Undef, err
	}
	instance, err := plainJSON(c.Proc, c.Args[0], 0)
	if err != nil {
		return value.Undef, c.ArgError(0, errArgumentType, "%v", err)
	}
	result := value.NewObject()
	var failed *jsonschema.ValidationError
	if err := schema.Validate(instance); err != nil && !errors.As(err, &failed) {
		return value.Undef, c.Errorf(errBadSchema, "%v", err)
	}
	result.Set("success", value.Bool(failed == nil))
	if failed != nil {
		report := schemaReport{instance: instance, symbols: c.Args[0].AsObject()}
		if report.symbols != nil {
			report.symbols = report.symbols.Get("__symbols").AsObject()
		}
		report.add(failed)
		result.Set("errors", value.Coll(value.NewColl(report.sorted())))
	}
	return object(result)
}

// compileSchema reads the schema of argument 1. Nothing outside of it can be referred to.
func compileSchema(c *interp.Call) (*jsonschema.Schema, error) {
	o := c.Object(1)
	if o == nil {
		return nil, c.ArgError(1, errBadSchema, "the schema is Null")
	}
	doc, err := plainJSON(c.Proc, c.Args[1], 0)
	if err != nil {
		return nil, c.ArgError(1, errBadSchema, "%v", err)
	}
	k := jsonschema.NewCompiler()
	k.AssertFormat()
	k.UseLoader(noLoader{})
	k.UseRegexpEngine(func(pattern string) (jsonschema.Regexp, error) {
		re, err := regexOf(c.Proc).compile(pattern, "%")
		return schemaRegex{re.MatchString, pattern}, err
	})
	switch v := o.Get("$schema"); {
	case v.IsNullish():
		k.DefaultDraft(jsonschema.Draft4)
	case v.IsText() && strings.TrimSuffix(v.Str(), "#") == draft4:
		k.DefaultDraft(jsonschema.Draft4)
	case v.IsText() && strings.TrimSuffix(v.Str(), "#") == draft2020:
		k.DefaultDraft(jsonschema.Draft2020)
	default:
		return nil, c.ArgError(1, errBadSchema, "the schema version %q is not supported: it is draft 4 or 2020-12", value.ToText(v).Str())
	}
	if err := k.AddResource(schemaURL, doc); err != nil {
		return nil, c.ArgError(1, errBadSchema, "the schema is not valid: %v", err)
	}
	s, err := k.Compile(schemaURL)
	if err != nil {
		return nil, c.ArgError(1, errBadSchema, "the schema is not valid: %s", schemaFault(err))
	}
	return s, nil
}

// schemaFault says in one line why a schema is not valid.
func schemaFault(err error) string {
	var bad *jsonschema.SchemaValidationError
	var failed *jsonschema.ValidationError
	if errors.As(err, &bad) && errors.As(bad.Err, &failed) {
		for len(failed.Causes) > 0 {
			failed = failed.Causes[0]
		}
		_, message := schemaMessage(failed)
		return jsonPath(failed.InstanceLocation) + ": " + message
	}
	return err.Error()
}

type noLoader struct{}

func (noLoader) Load(url string) (any, error) {
	return nil, fmt.Errorf("%s lies outside the schema", url)
}

// A schemaRegex is a pattern with the time limit of Match regex; a match that takes longer is none.
type schemaRegex struct {
	match   func(string) (bool, error)
	pattern string
}

func (r schemaRegex) MatchString(s string) bool {
	ok, err := r.match(s)
	return ok && err == nil
}

func (r schemaRegex) String() string { return r.pattern }

// plainJSON makes of a value what the validator works on. The property __symbols of JSON Parse with * is not part of it.
func plainJSON(p *interp.Process, v value.Value, depth int) (any, error) {
	if depth > maxNesting {
		return nil, errors.New("the value is nested too deep")
	}
	switch v.Kind() {
	case value.Undefined, value.Null:
		return nil, nil
	case value.Boolean:
		return v.Truth(), nil
	case value.Real:
		return v.Float(), nil
	case value.Time:
		return v.Seconds(), nil
	case value.Collection:
		list := make([]any, 0, v.Coll().Len())
		for _, x := range v.Coll().All() {
			e, err := plainJSON(p, x, depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, e)
		}
		return list, nil
	case value.Object:
		o := v.Object()
		if o.Native() != nil {
			break
		}
		m := make(map[string]any, o.Len())
		for k, x := range o.All() {
			if k == "__symbols" && depth == 0 {
				continue
			}
			e, err := plainJSON(p, x, depth+1)
			if err != nil {
				return nil, err
			}
			m[k] = e
		}
		return m, nil
	}
	s, err := value.JSONForm{Arrays: p}.Stringify(v)
	if err != nil {
		return nil, err
	}
	var w any
	err = json.Unmarshal([]byte(s), &w)
	return w, err
}

// A schemaReport gathers the errors of a validation as 4D describes them.
type schemaReport struct {
	instance any            // what was validated
	symbols  *value.ObjectV // of JSON Parse with *, nil without
	list     []schemaError
}

type schemaError struct {
	path, schema string
	object       *value.ObjectV
}

// add takes an error that says something itself, else the errors it consists of.
func (r *schemaReport) add(e *jsonschema.ValidationError) {
	code, message := schemaMessage(e)
	if code == 0 {
		for _, cause := range e.Causes {
			r.add(cause)
		}
		return
	}
	switch k := e.ErrorKind.(type) {
	case *kind.Required: // 4D has an error for each
		for _, name := range k.Missing {
			r.put(e, code, `The required property "`+name+`" is missing.`)
		}
	case *kind.UniqueItems:
		v := r.instance
		for _, key := range e.InstanceLocation {
			v = childOf(v, key)
		}
		r.put(e, code, message+shortQuote(fmt.Sprint(childOf(v, strconv.Itoa(k.Duplicates[1]))))+" is already in the array.")
	default:
		r.put(e, code, message)
	}
}

// childOf is a property or an element of a plain value, nil without.
func childOf(v any, key string) any {
	switch v := v.(type) {
	case map[string]any:
		return v[key]
	case []any:
		if i, err := strconv.Atoi(key); err == nil && i >= 0 && i < len(v) {
			return v[i]
		}
	}
	return nil
}

func (r *schemaReport) put(e *jsonschema.ValidationError, code int, message string) {
	path := jsonPath(e.InstanceLocation)
	_, place, _ := strings.Cut(e.SchemaURL, "#")
	place = "#" + place
	for _, k := range e.ErrorKind.KeywordPath() {
		place += "/" + k
	}
	o := value.NewObject()
	o.Set("code", value.Int(code))
	o.Set("message", value.Str(message))
	o.Set("jsonPath", value.Str(path))
	o.Set("schemaPaths", value.Str(place))
	if r.symbols != nil {
		if at := r.symbols.Get(path).AsObject(); at != nil {
			o.Set("line", at.Get("line"))
			o.Set("offset", at.Get("offset"))
		}
	}
	r.list = append(r.list, schemaError{path, place, o})
}

// sorted gives the errors in an order that does not change from run to run.
func (r *schemaReport) sorted() []value.Value {
	slices.SortStableFunc(r.list, func(a, b schemaError) int {
		return cmp.Or(strings.Compare(a.path, b.path), strings.Compare(a.schema, b.schema))
	})
	out := make([]value.Value, len(r.list))
	for i, e := range r.list {
		out[i] = value.Obj(e.object)
	}
	return out
}

// jsonPath writes a place as 4D does: a.b[0].
func jsonPath(keys []string) string {
	var b strings.Builder
	for _, k := range keys {
		if _, err := strconv.Atoi(k); err == nil {
			b.WriteString("[" + k + "]")
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('.')
		}
		b.WriteString(k)
	}
	return b.String()
}

// schemaMessage is the code and the text 4D has for a violation; code 0 for one that only groups others.
func schemaMessage(e *jsonschema.ValidationError) (code int, message string) {
	switch k := e.ErrorKind.(type) {
	case *kind.MultipleOf:
		return 2, "Error while validating against 'multipleOf' key."
	case *kind.Maximum:
		return 3, "The value provided should not be greater than specified in the schema (" + quotedRat(k.Want) + ")."
	case *kind.ExclusiveMaximum:
		return 4, "The value provided should be less than specified in the schema (" + quotedRat(k.Want) + ")."
	case *kind.Minimum:
		return 5, "The value provided should not be less than specified in the schema (" + quotedRat(k.Want) + ")."
	case *kind.ExclusiveMinimum:
		return 6, "The value provided should be greater than specified in the schema (" + quotedRat(k.Want) + ")."
	case *kind.MaxLength:
		return 7, "The string is longer than specified in the schema."
	case *kind.MinLength:
		return 8, "The string is shorter than specified in the schema."
	case *kind.Pattern:
		return 9, "The string " + shortQuote(k.Got) + " does not match the pattern in the schema:" + k.Want + "."
	case *kind.AdditionalItems:
		return 10, "Error while validating an array. JSON contains more elements than specified in the schema."
	case *kind.MaxItems:
		return 11, "The array contains more items than specified in the schema."
	case *kind.MinItems:
		return 12, "The array contains less items than specified in the schema."
	case *kind.UniqueItems:
		return 13, "Error while validating an array. Elements are not unique. Another instance of "
	case *kind.MaxProperties:
		return 14, "The number of properties is greater than specified in the schema."
	case *kind.MinProperties:
		return 15, "The number of properties is less than specified in the schema."
	case *kind.Required:
		return 16, "The required property \"" + k.Missing[0] + "\" is missing."
	case *kind.AdditionalProperties:
		slices.Sort(k.Properties)
		names := `"` + strings.Join(k.Properties, `", "`) + `"`
		if strings.HasSuffix(e.SchemaURL, "/unevaluatedProperties") {
			return 26, "Unevaluated properties are not allowed by the schema. The property(ies) " + names + " should be removed."
		}
		return 17, "No additional properties allowed by the schema. The property(ies) " + names + " should be removed."
	case *kind.Dependency:
		return 18, "The property \"" + k.Prop + "\" requires the property \"" + strings.Join(k.Missing, `", "`) + "\"."
	case *kind.DependentRequired:
		return 32, "The property \"" + k.Prop + "\" requires the property \"" + strings.Join(k.Missing, `", "`) + "\" to be present."
	case *kind.Enum:
		return 19, "Error while validating against 'enum' key. " + shortQuote(fmt.Sprint(k.Got)) + " does not match any enum element in the schema."
	case *kind.Type:
		return 20, "Incorrect type. Expected type is: " + strings.Join(k.Want, ", ")
	case *kind.OneOf:
		if len(k.Subschemas) > 0 {
			return 21, "The JSON matches more than one value."
		}
		return 22, "The JSON does not match any value."
	case *kind.AnyOf:
		return 22, "The JSON does not match any value."
	case *kind.Not:
		return 23, "The JSON is invalid against the value of 'not'."
	case *kind.Format:
		return 24, "The string does not match (\"" + k.Want + "\")"
	case *kind.Const:
		return 25, "Value " + shortQuote(fmt.Sprint(k.Got)) + " does not match the 'const' value in the schema."
	case *kind.FalseSchema:
		switch last := e.SchemaURL[strings.LastIndexByte(e.SchemaURL, '/')+1:]; last {
		case "unevaluatedProperties":
			return 26, "Unevaluated properties are not allowed by the schema. The property(ies) \"" + lastKey(e) + "\" should be removed."
		case "unevaluatedItems":
			return 27, "Unevaluated array items are not allowed. Item at index " + lastKey(e) + " is not covered by any schema."
		}
		return 20, "Incorrect type. Expected type is: nothing"
	case *kind.PropertyNames:
		return 28, "Property name \"" + k.Property + "\" does not validate against the 'propertyNames' schema."
	case *kind.Contains:
		return 29, "Array does not contain any items matching the 'contains' schema."
	case *kind.MinContains:
		return 30, fmt.Sprintf("Array must contain at least %d items matching the 'contains' schema, but only %d were found.", k.Want, len(k.Got))
	case *kind.MaxContains:
		return 31, fmt.Sprintf("Array must contain at most %d items matching the 'contains' schema, but %d were found.", k.Want, len(k.Got))
	case *kind.RefCycle:
		return 38, "Circular reference detected."
	}
	return 0, e.Error()
}

func lastKey(e *jsonschema.ValidationError) string {
	if n := len(e.InstanceLocation); n > 0 {
		return e.InstanceLocation[n-1]
	}
	return ""
}

func quotedRat(r *big.Rat) string {
	f, _ := r.Float64()
	return `"` + strconv.FormatFloat(f, 'g', -1, 64) + `"`
}

// shortQuote is a text in quotes, cut off when it is long.
func shortQuote(s string) string {
	if r := []rune(s); len(r) > 60 {
		s = string(r[:60]) + "…"
	}
	return `"` + s + `"`
}
