<?php
class Point
{
    public $x;
    public $y;
    public $z;

    public function __construct($x, $y, $z)
    {
        $this->x = $x;
        $this->y = $y;
        $this->z = $z;
    }
}
function main()
{
    $sum = 0;
    for ($i = 1; $i <= 800000; $i++) {
        $p = new Point($i % 100, $i % 10, 1);
        $sum = $sum + $p->x + $p->y + $p->z;
    }
    echo $sum, "\n";
}
main();
