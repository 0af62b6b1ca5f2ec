// Package embed_test shows how a Go program runs 4D code, and gives it commands of its own.
package embed_test

import (
	"fmt"
	"os"

	"tetra/builtins"
	"tetra/interp"
	"tetra/value"
)

// A Go program makes an application, loads methods into it and calls them from a process.
func Example() {
	in := interp.New(interp.Options{Library: builtins.Standard(), Stdout: os.Stdout})
	program := interp.NewProgram("shop")
	total := program.AddMethod("total", interp.Text("total.4dm", `
		#DECLARE($prices : Collection) : Real
		return $prices.sum()
	`))
	in.Load(program)

	p := in.NewProcess(interp.ProcessOptions{Name: "main"})
	defer p.Close()
	prices := value.NewNumColl([]float64{12.5, 7.5})
	v, err := p.Run(total, value.Coll(prices))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(v.Float())
	// Output: 20
}

// A command is a row and a function. Its number must be free; 4D's end below 2000.
func Example_command() {
	lib := builtins.Standard()
	shop := &interp.Theme{Name: "Shop", Rows: func() []*interp.Command {
		return []*interp.Command{{
			Name: "With tax", Number: 5001,
			Syntax:  `( amount : Real {; rate : Real} ) : Real`,
			Summary: "Returns an amount with its tax.",
			Run: func(c *interp.Call) (value.Value, error) {
				rate := 0.2
				if c.Has(1) {
					rate = c.Real(1)
				}
				return value.Num(c.Real(0) * (1 + rate)), nil
			},
		}}
	}}
	in := interp.New(interp.Options{
		Library: interp.NewLibrary(lib.Table, append(lib.Themes, shop), lib.Classes),
		Stdout:  os.Stdout,
	})
	program := interp.NewProgram("shop")
	main := program.NewMainMethod("main", interp.Text("main.4dm", `ALERT(String(With tax:C5001(100; 0.05)))`))
	in.Load(program)

	p := in.NewProcess(interp.ProcessOptions{})
	defer p.Close()
	if _, err := p.Run(main); err != nil {
		fmt.Println(err)
	}
	// Output: 105
}
