// docs: Concepts/date
// Days over the end of months, years and February.

ALERT(String(!2024-02-28!+1=!2024-02-29!)+" "+String(!2023-12-31!+1=!2024-01-01!)+" "+String(!2024-03-01!-1=!2024-02-29!))
ALERT(String(!1900-02-28!+1=!1900-03-01!)+" "+String(!2000-02-28!+1=!2000-02-29!))
