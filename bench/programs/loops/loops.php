<?php
function main()
{
    $n = 3500;
    $sum = 0;
    $even = 0;
    for ($i = 1; $i <= $n; $i++) {
        for ($j = 1; $j <= $n; $j++) {
            $sum = ($sum + $i * $j) % 1000003;
            if ($sum % 2 == 0) {
                $even = $even + 1;
            }
        }
    }
    echo $sum . " " . $even . "\n";
}
main();
