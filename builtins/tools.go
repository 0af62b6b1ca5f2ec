package builtins

import (
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strings"

	"tetra/interp"
	"tetra/value"
)

func toolsTheme() []*interp.Command {
	return slices.Concat(externalCommands(), passwordCommands(), tagCommands(), []*interp.Command{
		{
			Name: "Choose", Number: 955,
			Syntax:   `( criterion : Boolean, Integer ; value : any {; ...value : any} ) : any`,
			Summary:  "Returns one of several values: the first or second for a Boolean, else that of the number, from 0.",
			Notes:    "All values are evaluated. A number without a value gives the empty value of the first one's type.",
			Examples: "Choose(True;\"Mr\";\"Ms\") // Mr\nChoose(2;\"Single\";\"Married\";\"Widowed\") // Widowed\nChoose(1<0;1;2) // 2",
			Run: func(c *interp.Call) (value.Value, error) {
				i := 0
				if v := c.Args[0]; v.IsBool() {
					if c.N() != 3 {
						return value.Undef, c.Errorf(errArgumentType, "for a Boolean two values are expected, not %d", c.N()-1)
					}
					if !v.Truth() {
						i = 1
					}
				} else {
					i = c.Int(0)
				}
				if i >= 0 && i+1 < c.N() {
					return c.Args[i+1], nil
				}
				for t := value.TReal; t < value.NumTypes; t++ {
					if t.Kind() == c.Args[1].Kind() {
						return t.Default(), nil
					}
				}
				return none()
			},
		},
		{
			Name: "Generate UUID", Number: 1066,
			Syntax:   `({ version : Integer }) : Text`,
			Summary:  "Returns a new UUID of 32 characters: random, or with version 7 in order of time.",
			Examples: `Length(Generate UUID) // 32`,
			Run: func(c *interp.Call) (value.Value, error) {
				version := c.IntOr(0, 4)
				if version != 4 && version != 7 {
					return value.Undef, c.ArgError(0, errArgumentType, "the version of a UUID is 4 or 7, not %d", version)
				}
				var b [16]byte
				rand.Read(b[:])
				if version == 7 {
					t := timestampUUID(c)
					binary.BigEndian.PutUint32(b[:], uint32(t>>28))
					binary.BigEndian.PutUint16(b[4:], uint16(t>>12))
					binary.BigEndian.PutUint16(b[6:], uint16(t&0xFFF))
				}
				return text(writeUUID(b, version))
			},
		},
		{
			Name: "ACTIVITY SNAPSHOT", Number: 1277,
			Syntax: "( ← arrActivities : Object array {; *} )\n( ← arrUUID : Text array ; ← arrStart : Text array ; ← arrDuration : Integer array ; ← arrInfo : Text array " +
				"{; ← arrDetails : Object array}{; *} )",
			Summary: "Fills arrays with the operations that work on the data: there are none without a data file.",
			Notes:   "The entities that are kept in memory need no such operations. * changes nothing, as in every application that is no client.",
			Examples: `
				ARRAY OBJECT($activities; 3)
				ACTIVITY SNAPSHOT($activities)
				Size of array($activities) // 0`,
			Run: activitySnapshot,
		},
		{
			Name: "Generate digest", Number: 1147,
			Syntax:  `( param : Blob, Text ; algorithm : Integer {; *} ) : Text`,
			Summary: "Returns the digest of a text or BLOB in hexadecimal, or with * in Base64URL.",
			Examples: "Generate digest(\"The quick brown fox jumps over the lazy dog.\";MD5 digest) // e4d909c290d0fb1ca068ffaddf22cbd0\n" +
				"Generate digest(\"The quick brown fox jumps over the lazy dog.\";SHA1 digest) // 408d94384216f890ff7a0c3528e8bed1e0b01621",
			Run: func(c *interp.Call) (value.Value, error) {
				in, err := bytesOf(c, 0)
				if err != nil {
					return value.Undef, err
				}
				var sum []byte
				switch c.Int(1) {
				case 0:
					s := md5.Sum(in)
					sum = s[:]
				case 1:
					s := sha1.Sum(in)
					sum = s[:]
				case 3:
					s := sha256.Sum256(in)
					sum = s[:]
				case 4:
					s := sha512.Sum512(in)
					sum = s[:]
				default:
					return value.Undef, c.ArgError(1, errArgumentType, "the algorithm %d is not supported", c.Int(1))
				}
				if c.Star {
					return text(base64.RawURLEncoding.EncodeToString(sum))
				}
				return text(hex.EncodeToString(sum))
			},
		},
	})
}

// writeUUID gives bits the marks of a UUID of a version and writes it as 4D does.
func writeUUID(b [16]byte, version int) string {
	b[6] = b[6]&0x0F | byte(version)<<4
	b[8] = b[8]&0x3F | 0x80
	return strings.ToUpper(hex.EncodeToString(b[:]))
}

// timestampUUID is the time of a UUID of version 7: 48 bits of milliseconds and 12 of their parts (RFC 9562, 6.2, method 3), always greater than the last one,
// so that the order of the texts is that in which they were made.
func timestampUUID(c *interp.Call) uint64 {
	ns := uint64(c.Proc.Interp().Options().Clock().UnixNano())
	t := ns/1e6<<12 | ns%1e6<<12/1e6
	last := &stateOf(c).lastUUID
	for {
		old := last.Load()
		if t <= old {
			t = old + 1
		}
		if last.CompareAndSwap(old, t) {
			return t
		}
	}
}
