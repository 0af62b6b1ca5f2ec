<?php
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
    $sum = 0;
    for ($round = 1; $round <= 20; $round++) {
        $parts = explode(" ", $text);
        $sum += count($parts) + strlen($parts[$round]);
        $text = implode($round % 2 === 0 ? " " : "  ", $parts);
        $parts = preg_split('/ /', $text, -1, PREG_SPLIT_NO_EMPTY);
        $sum += count($parts);
        $text = implode(" ", $parts);
    }
    echo $sum . " " . strlen($text) . "\n";
}
main();
