// docs: commands/set-real-comparison-level
// Trap 34: the comparison level counts for equality only.

ALERT(String(0.0000001<0.0000002))
ALERT(String(0.0000001=0.0000002))
