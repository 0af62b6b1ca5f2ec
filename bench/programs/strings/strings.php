<?php
function main()
{
    $total = 0;
    $commas = 0;
    for ($round = 1; $round <= 240; $round++) {
        $t = "";
        for ($i = 1; $i <= 3000; $i++) {
            $t = $t . $i;
            $t = $t . ",";
        }
        $n = strlen($t);
        $total = $total + $n;
        for ($i = 0; $i < $n; $i++) {
            if (substr($t, $i, 1) === ",") {
                $commas = $commas + 1;
            }
        }
    }
    echo $total . " " . $commas . "\n";
}
main();
