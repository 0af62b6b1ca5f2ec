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
    $hits = 0;
    $sum = 0;
    for ($round = 1; $round <= 50; $round++) {
        preg_match_all('/the/i', $text, $found, PREG_OFFSET_CAPTURE);
        foreach ($found[0] as $match) {
            $hits++;
            $sum = ($sum + $match[1] + 1) % 1000003;
        }
    }
    for ($round = 1; $round <= 200; $round++) {
        $sum = ($sum + stripos($text, "zebra crossing", $round - 1) + 1) % 1000003;
        $pos = stripos($text, "quack", $round - 1);
        $sum = ($sum + ($pos === false ? 0 : $pos + 1)) % 1000003;
    }
    echo strlen($text) . " " . $hits . " " . $sum . "\n";
}
main();
