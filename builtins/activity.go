package builtins

import (
	"cmp"
	"slices"
	"strconv"

	"tetra/interp"
	"tetra/session"
	"tetra/value"
)

// processInfo is the object that Process info and Process activity give (docs/commands/process-info).
func processInfo(p *interp.Process) *value.ObjectV {
	o := value.NewObject()
	busy := p.Busy()
	age := p.Interp().Options().Clock().Sub(p.Started())
	usage := 0.0
	if age > 0 {
		usage = min(float64(busy)/float64(age), 1)
	}
	o.Set("number", value.Int(p.Number()))
	o.Set("name", value.Str(p.Name()))
	if s := p.SeenSession(); s != nil {
		o.Set("sessionID", value.Str(s.ID()))
	}
	o.Set("ID", value.Int(p.ID()))
	o.Set("visible", value.False)
	o.Set("type", value.Int(p.Type()))
	o.Set("state", value.Int(int(p.State())))
	o.Set("creationDateTime", value.Str(p.Started().UTC().Format("2006-01-02T15:04:05.000Z")))
	o.Set("preemptive", value.True)
	o.Set("systemID", value.Str(strconv.Itoa(p.ID())))
	o.Set("cpuUsage", value.Num(usage))
	o.Set("cpuTime", value.Num(busy.Seconds()))
	return o
}

// activitySnapshot is ACTIVITY SNAPSHOT: operations are those on the data, and there are none without a data file. Either one array is given, or 4 or 5.
func activitySnapshot(c *interp.Call) (value.Value, error) {
	if c.N() == 1 {
		return emptyArrays(c, 0, value.TObject)
	}
	return emptyArrays(c, 0, value.TText, value.TText, value.TInteger, value.TText, value.TObject)
}

// processActivity is docs/commands/process-activity.
func processActivity(c *interp.Call) (value.Value, error) {
	in := c.Proc.Interp()
	server := onServer(c.Proc)
	var only *session.Session
	options := 0
	if server {
		switch {
		case c.Arg(0).IsText():
			if only = in.Sessions().Find(c.Text(0)); only == nil {
				return value.NullV, nil
			}
			options = c.Int(1)
		case c.Has(0):
			options = c.Int(0)
		}
	}
	o := value.NewObject()
	if options != 2 { // Sessions only
		list := []value.Value{}
		for _, p := range in.Processes() {
			if only != nil && p.SeenSession() != only {
				continue
			}
			info := processInfo(p)
			if s := p.SeenSession(); server && options == 0 && s != nil {
				info.Set("session", value.Obj(s.Info()))
			}
			list = append(list, value.Obj(info))
		}
		o.Set("processes", value.Coll(value.NewColl(list)))
	}
	if server && options != 1 { // Processes only
		all := []*session.Session{only}
		if only == nil {
			in.Sessions().StoredProcedures() // there is always one
			all = slices.DeleteFunc(in.Sessions().All(), func(s *session.Session) bool {
				return s.Kind() == session.Standalone // is none of a server
			})
			slices.SortFunc(all, func(a, b *session.Session) int { return cmp.Compare(a.ID(), b.ID()) })
		}
		list := []value.Value{}
		for _, s := range all {
			list = append(list, value.Obj(s.Info()))
		}
		o.Set("sessions", value.Coll(value.NewColl(list)))
	}
	return object(o)
}
