module tetra/bench

go 1.26.0

tool (
	github.com/d5/tengo/v2/cmd/tengo
	github.com/dop251/goja/goja
	github.com/yuin/gopher-lua/cmd/glua
	go.starlark.net/cmd/starlark
)

require github.com/google/pprof v0.0.0-20240727154555-813a5fbdbec8

require (
	github.com/chzyer/readline v1.5.1 // indirect
	github.com/d5/tengo/v2 v2.17.0 // indirect
	github.com/dlclark/regexp2/v2 v2.5.2 // indirect
	github.com/dop251/goja v0.0.0-20260917113740-793a2a65c13b // indirect
	github.com/dop251/goja_nodejs v0.0.0-20260212111938-1f56ff5bcf14 // indirect
	github.com/go-sourcemap/sourcemap v2.1.4+incompatible // indirect
	github.com/yuin/gopher-lua v1.1.2 // indirect
	go.starlark.net v0.0.0-20260908191801-89a6a09411d5 // indirect
	golang.org/x/sys v0.42.0 // indirect
	golang.org/x/term v0.41.0 // indirect
	golang.org/x/text v0.16.0 // indirect
)
