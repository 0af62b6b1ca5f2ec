<?php
ini_set('memory_limit', '1G');
function main()
{
    $seed = 42;
    $c = [];
    for ($i = 1; $i <= 200000; $i++) {
        $seed = ($seed * 3877 + 29573) % 139968;
        $high = $seed;
        $seed = ($seed * 3877 + 29573) % 139968;
        $c[] = ["id" => $i, "name" => "name" . $high, "age" => $seed % 100];
    }
    $sorted = $c;
    usort($sorted, fn ($a, $b) => $a["age"] <=> $b["age"]);
    $sum = $sorted[1000]["id"];
    $sorted = $c;
    usort($sorted, fn ($a, $b) => strcmp($a["name"], $b["name"]));
    $sum = ($sum * 31 + $sorted[1000]["id"]) % 1000003;
    $sorted = $c;
    usort($sorted, fn ($a, $b) => $b["age"] <=> $a["age"] ?: strcmp($a["name"], $b["name"]));
    $sum = ($sum * 31 + $sorted[1000]["id"]) % 1000003;
    echo $sum . " " . $sorted[199999]["name"] . "\n";
}
main();
