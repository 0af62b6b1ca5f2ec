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
    for ($round = 1; $round <= 60; $round++) {
        $sum += strlen(str_ireplace("the", "<" . $round . ">", $text));
        $sum += strlen(str_ireplace("Zebra", "horse", $text));
        $sum += strlen(str_ireplace("quack", "", $text));
    }
    echo $sum . "\n";
}
main();
