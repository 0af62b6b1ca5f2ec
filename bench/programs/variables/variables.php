<?php
$count = 0;
$total = 0;
function step()
{
    global $count, $total;
    $count = $count + 1;
    $total = ($total + $count * 3) % 1000003;
}
for ($i = 1; $i <= 3200000; $i++) {
    step();
}
echo $count . " " . $total . "\n";
