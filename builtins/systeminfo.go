package builtins

import (
	"net"
	"runtime"
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// systemFile is the content of a file in which the system describes itself, "" when there is none.
func systemFile(c *interp.Call, name string) string {
	f := c.Proc.Interp().Options().Files
	if f == nil || runtime.GOOS != "linux" {
		return ""
	}
	b, err := f.ReadFile(name)
	if err != nil {
		return "" // another system, or one that hides it
	}
	return string(b)
}

// fieldOf finds "key : value" or "key=value" among lines.
func fieldOf(s, key, separator string) string {
	for line := range strings.Lines(s) {
		if k, v, ok := strings.Cut(line, separator); ok && strings.TrimSpace(k) == key {
			return strings.Trim(strings.TrimSpace(v), `"`)
		}
	}
	return ""
}

// firstNumber is the number a text begins with, 0 without.
func firstNumber(s string) float64 {
	if f := strings.Fields(s); len(f) > 0 {
		n, err := strconv.ParseFloat(f[0], 64)
		if err == nil {
			return n
		}
	}
	return 0
}

// userName is the user of the system, as the environment gives it.
func userName(c *interp.Call) string {
	env := c.Proc.Interp().Options().Getenv
	for _, name := range []string{"USER", "USERNAME", "LOGNAME"} {
		if u := env(name); u != "" {
			return u
		}
	}
	return ""
}

func systemInfo(c *interp.Call) *value.ObjectV {
	cpu := systemFile(c, "/proc/cpuinfo")
	version := fieldOf(systemFile(c, "/etc/os-release"), "PRETTY_NAME", "=")
	if version == "" {
		version = runtime.GOOS
	}
	processor := fieldOf(cpu, "model name", ":")
	if processor == "" {
		processor = runtime.GOARCH
	}
	cores := runtime.NumCPU()
	if n := int(firstNumber(fieldOf(cpu, "cpu cores", ":"))); n > 0 {
		cores = n
	}
	o := value.NewObject()
	o.Set("accountName", value.Str(userName(c)))
	o.Set("cores", value.Int(cores))
	o.Set("cpuThreads", value.Int(runtime.NumCPU()))
	o.Set("machineName", value.Str(machineName(c)))
	o.Set("macRosetta", value.False)
	o.Set("model", value.Str(strings.TrimSpace(systemFile(c, "/sys/devices/virtual/dmi/id/product_name"))))
	o.Set("networkInterfaces", value.Coll(value.NewColl(networkInterfaces(c))))
	o.Set("osLanguage", value.Str(withoutRegion(systemLanguage(c))))
	o.Set("osVersion", value.Str(version))
	o.Set("physicalMemory", value.Num(firstNumber(fieldOf(systemFile(c, "/proc/meminfo"), "MemTotal", ":"))))
	o.Set("processor", value.Str(processor))
	o.Set("uptime", value.Num(float64(int64(firstNumber(systemFile(c, "/proc/uptime"))))))
	o.Set("userName", value.Str(userName(c)))
	o.Set("volumes", value.Coll(value.NewColl(volumes(c))))
	return o
}

// networkInterfaces lists those that are up and have an address, but for that of the machine itself.
func networkInterfaces(c *interp.Call) (list []value.Value) {
	if c.Proc.Interp().Options().NoNet {
		return nil
	}
	all, err := net.Interfaces()
	if err != nil {
		return nil // the system does not tell
	}
	for _, i := range all {
		addresses, err := i.Addrs()
		if err != nil || i.Flags&net.FlagUp == 0 || i.Flags&net.FlagLoopback != 0 {
			continue
		}
		var ips []value.Value
		for _, a := range addresses {
			n, ok := a.(*net.IPNet)
			if !ok {
				continue
			}
			kind := "ipv6"
			if n.IP.To4() != nil {
				kind = "ipv4"
			}
			ip := value.NewObject()
			ip.Set("ip", value.Str(n.IP.String()))
			ip.Set("type", value.Str(kind))
			ips = append(ips, value.Obj(ip))
		}
		if len(ips) == 0 {
			continue
		}
		kind := "ethernet"
		if strings.HasPrefix(i.Name, "wl") {
			kind = "wifi"
		}
		o := value.NewObject()
		o.Set("type", value.Str(kind))
		o.Set("name", value.Str(i.Name))
		o.Set("ipAddresses", value.Coll(value.NewColl(ips)))
		list = append(list, value.Obj(o))
	}
	return list
}

// volumes describes the volume of the system, in kilobytes.
func volumes(c *interp.Call) []value.Value {
	f := c.Proc.Interp().Options().Files
	if f == nil {
		return nil
	}
	mount := "/"
	if runtime.GOOS == "windows" {
		mount = `C:\`
	}
	size, free, err := f.Space(mount)
	if err != nil {
		return nil
	}
	disk := value.NewObject()
	disk.Set("description", value.Empty)
	disk.Set("identifier", value.Empty)
	disk.Set("size", value.Num(float64(size/1024)))
	disk.Set("interface", value.Empty)
	o := value.NewObject()
	o.Set("available", value.Num(float64(free/1024)))
	o.Set("capacity", value.Num(float64(size/1024)))
	o.Set("disk", value.Obj(disk))
	o.Set("fileSystem", value.Empty)
	o.Set("mountPoint", value.Str(strings.TrimSuffix(mount, `\`)))
	o.Set("name", value.Empty)
	return []value.Value{value.Obj(o)}
}
