<?php
function main()
{
    $seed = 42;
    $letters = 0;
    $count = [];
    for ($line = 1; $line <= 3000; $line++) {
        $list = [];
        for ($i = 1; $i <= 100; $i++) {
            $seed = ($seed * 3877 + 29573) % 139968;
            $list[] = "w" . ($seed % 5000);
        }
        $text = implode(" ", $list);
        $letters = $letters + strlen($text);
        foreach (explode(" ", $text) as $word) {
            if (!isset($count[$word])) {
                $count[$word] = 1;
            } else {
                $count[$word] = $count[$word] + 1;
            }
        }
    }

    $most = 0;
    $distinct = 0;
    foreach ($count as $key => $n) {
        $distinct = $distinct + 1;
        if ($n > $most) {
            $most = $n;
        }
    }
    echo $letters . " " . $distinct . " " . $most . "\n";
}
main();
