// docs: Concepts/parameters
// The page's example: a declaration continued over lines, after comments.

ALERT(String(onWeb("url"; "header"; "ip")))
