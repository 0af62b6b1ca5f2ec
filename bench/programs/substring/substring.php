<?php
function main()
{
    $t = str_repeat("lorem ipsum dolor sit amet ", 1000);
    $found = 0;
    for ($round = 1; $round <= 100; $round++) {
        $n = strlen($t) - 4;
        for ($i = 0; $i < $n; $i++) {
            if (substr($t, $i, 5) === "dolor") {
                $found = $found + 1;
            }
        }
    }
    echo $found, "\n";
}
main();
