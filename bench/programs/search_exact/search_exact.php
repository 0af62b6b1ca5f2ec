<?php
function position($text, $find, $start)
{
    $pos = strpos($text, $find, $start - 1);
    return $pos === false ? 0 : $pos + 1;
}

function main()
{
    $words = ["the", "Quick", "brown", "fox", "jumps", "over", "lazy", "dogs", "there", "Another", "thing", "weather", "and", "MOTHER", "of", "theory"];
    $parts = [];
    $seed = 42;
    for ($i = 1; $i <= 200000; $i++) {
        $seed = ($seed * 3877 + 29573) % 139968;
        $parts[] = $words[$seed % 16];
    }
    $text = implode(" ", $parts) . " Zebra crossing.";
    $hits = 0;
    $sum = 0;
    for ($round = 1; $round <= 60; $round++) {
        $pos = position($text, "the", 1);
        while ($pos > 0) {
            $hits++;
            $sum = ($sum + $pos) % 1000003;
            $pos = position($text, "the", $pos + 3);
        }
    }
    for ($round = 1; $round <= 900; $round++) {
        $sum = ($sum + position($text, "Zebra crossing", $round)) % 1000003;
        $sum = ($sum + position($text, "quack", $round)) % 1000003;
    }
    echo strlen($text) . " " . $hits . " " . $sum . "\n";
}
main();
