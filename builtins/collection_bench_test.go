package builtins

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tetra/interp"
	"tetra/value"
)

// The collection functions at a million elements, beside the same work on structs in Go.

const manyElements = 1_000_000

type person struct {
	name string
	age  float64
}

func manyPeople() []person {
	people := make([]person, manyElements)
	for i := range people {
		n := i * 7919 % manyElements
		people[i] = person{fmt.Sprintf("person %06d", n), float64(n % 100)}
	}
	return people
}

// benchmarkCollection runs an expression on $1, a million objects {name; age}.
func benchmarkCollection(b *testing.B, expression string) {
	shape := value.ShapeOf("name", "age")
	list := make([]value.Value, manyElements)
	for i, p := range manyPeople() {
		o := value.NewObjectOf(shape, 2)
		o.SetSlot(0, value.Str(p.name))
		o.SetSlot(1, value.Num(p.age))
		list[i] = value.Obj(o)
	}
	var out strings.Builder
	in := interp.New(interp.Options{Library: Standard(), Stdout: &out, Stderr: &out})
	p := interp.NewProgram("bench")
	p.AddMethod("run", interp.Text("run.4dm", "#DECLARE($c : Collection)\nvar $r : Variant\n$r:="+expression+"\n"))
	in.Load(p)
	proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
	defer proc.Close()
	c := value.Coll(value.NewColl(list))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := proc.Run(p.Method("run"), c); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkQueryNumber(b *testing.B) { benchmarkCollection(b, `$c.query("age > 90")`) }
func BenchmarkQueryText(b *testing.B) {
	benchmarkCollection(b, `$c.query("name = :1"; "person 0001@")`)
}
func BenchmarkQueryAnd(b *testing.B) {
	benchmarkCollection(b, `$c.query("age > 90 AND name = :1"; "@5")`)
}
func BenchmarkQueryIn(b *testing.B) {
	benchmarkCollection(b, `$c.query("age IN [1,2,3,4,5,6,7,8,9,10]")`)
}
func BenchmarkOrderByNumber(b *testing.B) {
	benchmarkCollection(b, `$c.orderBy("age desc, name")`)
}
func BenchmarkOrderByText(b *testing.B) { benchmarkCollection(b, `$c.orderBy("name")`) }
func BenchmarkDistinct(b *testing.B)    { benchmarkCollection(b, `$c.distinct("age")`) }
func BenchmarkExtract(b *testing.B)     { benchmarkCollection(b, `$c.extract("age")`) }
func BenchmarkFilterFormula(b *testing.B) {
	benchmarkCollection(b, `$c.filter(Formula($1.value.age>90))`)
}

func BenchmarkGoFilter(b *testing.B) {
	people := manyPeople()
	for b.Loop() {
		var found []*person
		for i := range people {
			if people[i].age > 90 {
				found = append(found, &people[i])
			}
		}
		if len(found) == 0 {
			b.Fatal("nobody was found")
		}
	}
}

func BenchmarkGoFilterText(b *testing.B) {
	people := manyPeople()
	for b.Loop() {
		var found []*person
		for i := range people {
			if p := people[i].name; len(p) >= 11 && strings.EqualFold(p[:11], "person 0001") {
				found = append(found, &people[i])
			}
		}
		if len(found) == 0 {
			b.Fatal("nobody was found")
		}
	}
}

func BenchmarkGoSortNumber(b *testing.B) {
	people := manyPeople()
	for b.Loop() {
		slices.SortStableFunc(slices.Clone(people), func(x, y person) int {
			return cmp.Or(-cmp.Compare(x.age, y.age), strings.Compare(x.name, y.name))
		})
	}
}

func BenchmarkGoSortText(b *testing.B) {
	people := manyPeople()
	for b.Loop() {
		slices.SortStableFunc(slices.Clone(people), func(x, y person) int { return strings.Compare(x.name, y.name) })
	}
}
