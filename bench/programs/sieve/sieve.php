<?php
function main()
{
    $n = 3000000;
    $composite = array_fill(0, $n + 1, false);
    $count = 0;
    for ($i = 2; $i <= $n; $i++) {
        if (!$composite[$i]) {
            $count = $count + 1;
            for ($j = $i + $i; $j <= $n; $j += $i) {
                $composite[$j] = true;
            }
        }
    }
    echo $count, "\n";
}
ini_set("memory_limit", "-1");
main();
