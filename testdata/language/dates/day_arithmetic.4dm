// docs: Concepts/date
// Days are added across months and leap years.

ALERT(String(!2023-02-28!+1=!2023-03-01!))
ALERT(String(!2024-02-28!+1=!2024-02-29!))
ALERT(String(!2024-03-01!-!2024-02-01!))
ALERT(String(!2024-01-01!-1=!2023-12-31!))
ALERT(String(!2023-03-01!-!2024-03-01!))
