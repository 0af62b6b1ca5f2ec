<?php
function take0()
{
    return 1;
}
function take1($a)
{
    return $a;
}
function take2($a, $b)
{
    return $a + $b;
}
function take3($a, $b, $c)
{
    return $a + $b + $c;
}
function take4($a, $b, $c, $d)
{
    return $a + $b + $c + $d;
}
function take5($a, $b, $c, $d, $e)
{
    return $a + $b + $c + $d + $e;
}
function take6($a, $b, $c, $d, $e, $f)
{
    return $a + $b + $c + $d + $e + $f;
}
function take7($a, $b, $c, $d, $e, $f, $g)
{
    return $a + $b + $c + $d + $e + $f + $g;
}
function take8($a, $b, $c, $d, $e, $f, $g, $h)
{
    return $a + $b + $c + $d + $e + $f + $g + $h;
}
function main()
{
    $sum = 0;
    for ($i = 1; $i <= 600000; $i++) {
        $sum = ($sum + take0()) % 1000003;
        $sum = ($sum + take1($i)) % 1000003;
        $sum = ($sum + take2($i, $i)) % 1000003;
        $sum = ($sum + take3($i, $i, $i)) % 1000003;
        $sum = ($sum + take4($i, $i, $i, $i)) % 1000003;
        $sum = ($sum + take5($i, $i, $i, $i, $i)) % 1000003;
        $sum = ($sum + take6($i, $i, $i, $i, $i, $i)) % 1000003;
        $sum = ($sum + take7($i, $i, $i, $i, $i, $i, $i)) % 1000003;
        $sum = ($sum + take8($i, $i, $i, $i, $i, $i, $i, $i)) % 1000003;
    }
    echo $sum, "\n";
}
main();
