<?php
function refuseEven($i)
{
    if ($i % 2 === 0) {
        throw new Exception("even");
    }
}
function main()
{
    $caught = 0;
    $passed = 0;
    for ($i = 1; $i <= 1000000; $i++) {
        try {
            refuseEven($i);
            $passed = $passed + 1;
        } catch (Exception $e) {
            $caught = $caught + 1;
        }
    }
    echo $caught . " " . $passed . "\n";
}
main();
