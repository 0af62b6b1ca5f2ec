<?php
ini_set('memory_limit', '1G');
function main()
{
    $seed = 42;
    $c = [];
    for ($i = 0; $i < 1000000; $i++) {
        $seed = ($seed * 3877 + 29573) % 139968;
        $high = $seed;
        $seed = ($seed * 3877 + 29573) % 139968;
        $c[] = ($high * 1000 + $seed % 1000) / 4;
    }
    sort($c);
    $sum = 0;
    for ($i = 0; $i < 1000000; $i += 100) {
        $sum = ($sum * 31 + $c[$i] * 4) % 1000003;
    }
    rsort($c);
    echo $c[0] . " " . $c[999999] . " " . $sum . "\n";
}
main();
