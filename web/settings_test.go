package web

import (
	"testing"

	"tetra/value"
)

// arrayLock counts how often the arrays of interprocess variables are locked.
type arrayLock struct{ taken int }

func (l *arrayLock) LockArrays() (unlock func()) {
	l.taken++
	return func() {}
}

// TestRecordsOfArrays: a setting may have a pointer to an element of an interprocess array, [{regexPattern: -><>patterns{1}}], which another process may be
// writing: it is read under the lock.
func TestRecordsOfArrays(t *testing.T) {
	a := value.NewArray(value.TText, false, 1)
	a.Common = true
	a.Set(1, value.Str("/x"))
	o := value.NewObject()
	o.Set("regexPattern", value.Ref(&value.PointerV{Var: &value.Variable{Name: "<>patterns", V: value.Arr(a)}, Index: 1, Index2: -1}))
	var lock arrayLock
	rules, err := records(&lock, value.Coll(value.NewColl([]value.Value{value.Obj(o)})), ParseRules)
	if err != nil || len(rules) != 1 || rules[0].Regex != "/x" || lock.taken != 1 {
		t.Errorf("%v, %v, locked %d times", rules, err, lock.taken)
	}
}
