<?php
ini_set('memory_limit', '2G');
function main()
{
    $seed = 42;
    $c = [];
    for ($i = 1; $i <= 1000000; $i++) {
        $seed = ($seed * 3877 + 29573) % 139968;
        $c[] = ["id" => $i, "city" => "City " . $seed % 500, "age" => $seed % 100];
    }
    $sum = 0;
    for ($i = 90; $i <= 99; $i++) {
        $found = array_values(array_filter($c, fn ($x) => $x["age"] > $i));
        $sum = ($sum * 31 + count($found)) % 1000003;
        $city = "city " . $i;
        $found = array_values(array_filter($c, fn ($x) => strcasecmp($x["city"], $city) === 0));
        $sum = ($sum * 31 + count($found)) % 1000003;
        $found = array_values(array_filter($c, fn ($x) => $x["age"] >= $i - 80 && $x["age"] < $i && strncasecmp($x["city"], "city 1", 6) === 0));
        $sum = ($sum * 31 + count($found)) % 1000003;
    }
    echo $sum . " " . $found[0]["id"] . "\n";
}
main();
