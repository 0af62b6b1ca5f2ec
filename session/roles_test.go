package session

import (
	"slices"
	"strings"
	"testing"
)

func TestParseRolesProblems(t *testing.T) {
	for _, tt := range []struct {
		name, file string
		line       int
		message    string
		declares   string // still declared in spite of the problem
	}{
		{"syntax", "{\n\"privileges\": [\n}", 3, "invalid character '}'", ""},
		{"empty", "", 1, "unexpected end of JSON input", ""},
		{"wrong type", "{\"privileges\":[{\"privilege\":\"p\"}],\n\"forceLogin\":\"yes\"}", 2, "forceLogin cannot be a string", "p"},
		{"unknown include", "{\"privileges\":[\n{\"privilege\":\"p\",\"includes\":[\"gone\"]}]}", 2, `privilege "gone" in the includes of p is not declared`, "p"},
		{"unknown in role", "{\"privileges\":[{\"privilege\":\"p\"}],\n\"roles\":[{\"role\":\"r\",\"privileges\":[\"q\"]}]}", 2, `privilege "q" in role r is not declared`, "p"},
		{"unknown in permission", "{\"permissions\":{\"allowed\":[\n{\"applyTo\":\"ds\",\"type\":\"datastore\",\"read\":[\"q\"]}]}}", 2, `privilege "q" in the permission on ds is not declared`, ""},
		{"bad type", "{\"permissions\":{\"allowed\":[\n{\"applyTo\":\"ds\",\"type\":\"table\"}]}}", 2, `permission on "ds" has the type "table"`, ""},
		{"twice", "{\"privileges\":[{\"privilege\":\"p\"},{\"privilege\":\"P\"}]}", 1, `privilege "P" is declared twice`, "p"},
		{"no name", "{\"privileges\":[{\"includes\":[]}]}", 1, "privilege 1 has no name", ""},
		{"role twice", "{\"roles\":[{\"role\":\"r\"},{\"role\":\"R\"}]}", 1, `role "R" is declared twice`, ""},
		{"role without name", "{\"roles\":[{}]}", 1, "role 1 has no name", ""},
	} {
		r, problems := ParseRoles([]byte(tt.file))
		if len(problems) != 1 || problems[0].Line != tt.line || !strings.Contains(problems[0].Message, tt.message) {
			t.Errorf("%s: %v, want line %d %s", tt.name, problems, tt.line, tt.message)
		}
		if !r.Broken() || r.RestrictedByDefault() || r.ForceLogin() || r.Permissions() != nil {
			t.Errorf("%s: protection is not off", tt.name)
		}
		if tt.declares != "" {
			if _, ok := r.Declared(tt.declares); !ok {
				t.Errorf("%s: %s is no longer declared", tt.name, tt.declares)
			}
		}
	}
}

func TestParseRoles(t *testing.T) {
	r, problems := ParseRoles([]byte("\ufeff" + `{"id": 1, "forceLogin": true, "restrictedByDefault": true,
		"privileges": [{"privilege": "none", "includes": []}, {"privilege": "Sales", "id": 7}],
		"roles": [],
		"permissions": {"allowed": [{"applyTo": "ds", "type": "datastore", "read": ["none"], "execute": ["guest", "sales"], "promote": []}]}}`))
	if problems != nil {
		t.Fatal(problems)
	}
	if !r.ForceLogin() || !r.RestrictedByDefault() || r.Broken() {
		t.Error("flags")
	}
	p := r.Permissions()
	if len(p) != 1 || p[0].ApplyTo != "ds" || !slices.Equal(p[0].Execute, []string{"guest", "sales"}) {
		t.Errorf("%+v", p)
	}
	if s, ok := r.Declared("SALES"); !ok || s != "Sales" {
		t.Error(s, ok)
	}
	if _, ok := r.Declared("other"); ok {
		t.Error("other is declared")
	}
}

func TestDeclareAndOpen(t *testing.T) {
	r := NewRoles()
	d := r.Declare("CreateInvoices", "webadmin", "")
	if _, ok := r.Declared("CreateInvoices"); ok {
		t.Error("Declare changed its receiver")
	}
	if s, _ := d.Declared("createinvoices"); s != "CreateInvoices" {
		t.Error(s)
	}
	if s, _ := d.Declared("webadmin"); s != "WebAdmin" {
		t.Error("a declared name keeps its spelling:", s)
	}
	m := NewManager(Options{Roles: OpenRoles()})
	s, _ := m.NewWeb(Client{})
	s.SetPrivileges([]string{"anything"}, nil, nil)
	if !s.HasPrivilege("Anything", nil) {
		t.Error("open roles accept every name")
	}
}

func FuzzParseRoles(f *testing.F) {
	f.Add([]byte(demoRoles))
	f.Add([]byte(`{"privileges":[{"privilege":"a","includes":["a","A",""]}],"roles":[{"role":"r","privileges":["a"]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, problems := ParseRoles(data)
		if r.Broken() != (len(problems) > 0) {
			t.Fatal("broken without a problem")
		}
		m := NewManager(Options{Roles: r})
		s, _ := m.NewWeb(Client{})
		for _, p := range r.privileges {
			s.SetPrivileges([]string{p.name}, nil, nil)
		}
		seen := map[string]bool{}
		for _, n := range s.Privileges() {
			if seen[fold(n)] || !s.HasPrivilege(n, nil) {
				t.Fatalf("%q", s.Privileges())
			}
			seen[fold(n)] = true
		}
	})
}
