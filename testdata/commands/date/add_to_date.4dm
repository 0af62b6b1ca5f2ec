// docs: commands/add-to-date
// Months have their own lengths.

ALERT(String(Add to date(!2024-01-31!; 0; 1; 0)))
ALERT(String(Add to date(!2023-01-31!; 0; 1; 0)))
ALERT(String(Add to date(!2023-11-27!; 1; 2; 3)))
ALERT(String(Add to date(!2024-03-31!; 0; -1; 0)))
ALERT(String(Add to date(!2024-02-29!; 1; 0; 0)))
ALERT(String(Add to date(!2024-01-15!; 0; -13; 0)))
ALERT(String(Add to date(!2024-01-01!; 0; 0; -1)))
ALERT(String(Add to date(!00-00-00!; 1; 0; 0)))
