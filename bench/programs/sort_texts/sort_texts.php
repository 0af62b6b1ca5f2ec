<?php
function main()
{
    $seed = 42;
    $c = [];
    for ($i = 0; $i < 300000; $i++) {
        $seed = ($seed * 3877 + 29573) % 139968;
        $high = $seed;
        $seed = ($seed * 3877 + 29573) % 139968;
        $c[] = "name" . $high . "x" . $seed % 1000;
    }
    sort($c, SORT_STRING); // by bytes, the same for these texts
    $sum = 0;
    for ($i = 0; $i < 300000; $i += 100) {
        $sum = ($sum * 31 + strlen($c[$i])) % 1000003;
    }
    echo $c[0] . " " . $c[150000] . " " . $c[299999] . " " . $sum . "\n";
}
main();
