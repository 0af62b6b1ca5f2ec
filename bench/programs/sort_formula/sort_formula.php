<?php
function main()
{
    $n = 200000;
    $seed = 42;
    $c = [];
    for ($i = 0; $i < $n; $i++) {
        $seed = ($seed * 3877 + 29573) % 139968;
        $high = $seed;
        $seed = ($seed * 3877 + 29573) % 139968;
        $c[] = $high * 1000 + $seed % 1000;
    }
    usort($c, function ($a, $b) {
        return $b - $a;
    });
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $sum = ($sum * 31 + $c[$i]) % 1000003;
    }
    echo $c[0] . " " . $c[$n - 1] . " " . $sum . "\n";
}
main();
