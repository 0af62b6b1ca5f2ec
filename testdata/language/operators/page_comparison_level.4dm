// docs: commands/set-real-comparison-level
// The page's examples of the comparison level.

ALERT(String(0.00001=0.00002))
ALERT(String(0.000001=0.000002))
ALERT(String(0.000001=0.000003))
