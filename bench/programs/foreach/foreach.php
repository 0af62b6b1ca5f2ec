<?php
function main()
{
    $numbers = [];
    $object = [];
    for ($i = 1; $i <= 100; $i++) {
        $numbers[] = $i;
        $object["name" . $i] = $i;
    }
    $sum = 0;
    for ($round = 1; $round <= 64000; $round++) {
        foreach ($numbers as $n) {
            $sum = $sum + $n;
        }
        $sum = $sum % 1000003;
    }
    for ($round = 1; $round <= 16000; $round++) {
        foreach ($object as $name => $_) {
            $sum = $sum + $object[$name];
        }
        $sum = $sum % 1000003;
    }
    echo $sum, "\n";
}
main();
