<?php
function addTo(&$q, $n)
{
    $q = ($q + $n) % 1000003;
}
function main()
{
    $a = 0;
    $b = 0;
    $p = &$a;
    $q = &$b;
    for ($i = 1; $i <= 2000000; $i++) {
        $p = ($p + $i) % 1000003;
        addTo($q, $p);
    }
    echo $a . " " . $b . "\n";
}
main();
