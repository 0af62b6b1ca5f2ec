// docs: Concepts/date
// Dates count days; the fraction of a number added is dropped. The page does not say so.

ALERT(String(!2024-01-01!+1.9=!2024-01-02!))
