// docs: Concepts/parameters
// ${n} gives declared and extra parameters alike.

foo("hello"; "world"; !2021-01-01!; 42; ?12:00:00?)
