<?php
function main()
{
    $a = 0;
    for ($i = 1; $i <= 7500000; $i++) {
        switch ($i % 7) {
            case 0:
                $a = $a + 1;
                break;
            case 1:
                $a = $a + $i;
                break;
            case 2:
                $a = $a - $i;
                break;
            case 3:
                $a = $a + 3;
                break;
            case 4:
                $a = $a - 5;
                break;
            case 5:
                $a = $a + 7;
                break;
            default:
                $a = $a % 100003;
        }
    }
    echo $a, "\n";
}
main();
