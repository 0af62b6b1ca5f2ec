<?php
function main()
{
    $numbers = range(1, 100000);
    $total = 0;
    for ($round = 1; $round <= 15; $round++) {
        $mapped = array_map(fn($x) => $x * 3 + $round, $numbers);
        $kept = array_filter($mapped, fn($x) => $x % 2 == 0);
        $total = $total + array_reduce($kept, fn($a, $x) => $a + $x, 0);
    }
    echo $total, "\n";
}
main();
