<?php
class Body
{
    public $x;
    public $y;
    public $z;
    public $vx;
    public $vy;
    public $vz;
    public $mass;

    function __construct($x, $y, $z, $vx, $vy, $vz, $mass)
    {
        $this->x = $x;
        $this->y = $y;
        $this->z = $z;
        $this->vx = $vx;
        $this->vy = $vy;
        $this->vz = $vz;
        $this->mass = $mass;
    }

    function attract($b, $dt)
    {
        $dx = $this->x - $b->x;
        $dy = $this->y - $b->y;
        $dz = $this->z - $b->z;
        $d2 = $dx * $dx + $dy * $dy + $dz * $dz;
        $mag = $dt / ($d2 * sqrt($d2));
        $this->vx = $this->vx - $dx * $b->mass * $mag;
        $this->vy = $this->vy - $dy * $b->mass * $mag;
        $this->vz = $this->vz - $dz * $b->mass * $mag;
        $b->vx = $b->vx + $dx * $this->mass * $mag;
        $b->vy = $b->vy + $dy * $this->mass * $mag;
        $b->vz = $b->vz + $dz * $this->mass * $mag;
    }

    function move($dt)
    {
        $this->x = $this->x + $dt * $this->vx;
        $this->y = $this->y + $dt * $this->vy;
        $this->z = $this->z + $dt * $this->vz;
    }

    function kinetic()
    {
        return 0.5 * $this->mass * ($this->vx * $this->vx + $this->vy * $this->vy + $this->vz * $this->vz);
    }

    function potential($b)
    {
        $dx = $this->x - $b->x;
        $dy = $this->y - $b->y;
        $dz = $this->z - $b->z;
        return $this->mass * $b->mass / sqrt($dx * $dx + $dy * $dy + $dz * $dz);
    }
}

function main()
{
    $n = 80000;
    $dt = 0.01;
    $day = 365.24;
    $solar = 4 * 3.141592653589793 * 3.141592653589793;
    $bodies = [
        new Body(0, 0, 0, 0, 0, 0, $solar),
        new Body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * $day, 0.00769901118419740425 * $day, -0.0000690460016972063023 * $day, 0.000954791938424326609 * $solar),
        new Body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411310 * $day, 0.00499852801234917238 * $day, 0.0000230417297573763929 * $day, 0.000285885980666130812 * $solar),
        new Body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * $day, 0.00237847173959480950 * $day, -0.0000296589568540237556 * $day, 0.0000436624404335156298 * $solar),
        new Body(15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * $day, 0.00162824170038242295 * $day, -0.0000951592254519715870 * $day, 0.0000515138902046611451 * $solar),
    ];

    $px = 0;
    $py = 0;
    $pz = 0;
    foreach ($bodies as $b) {
        $px = $px + $b->vx * $b->mass;
        $py = $py + $b->vy * $b->mass;
        $pz = $pz + $b->vz * $b->mass;
    }
    $bodies[0]->vx = -$px / $solar;
    $bodies[0]->vy = -$py / $solar;
    $bodies[0]->vz = -$pz / $solar;

    for ($step = 1; $step <= $n; $step++) {
        for ($i = 0; $i < 5; $i++) {
            $a = $bodies[$i];
            for ($j = $i + 1; $j < 5; $j++) {
                $a->attract($bodies[$j], $dt);
            }
        }
        foreach ($bodies as $b) {
            $b->move($dt);
        }
    }

    $e = 0;
    for ($i = 0; $i < 5; $i++) {
        $a = $bodies[$i];
        $e = $e + $a->kinetic();
        for ($j = $i + 1; $j < 5; $j++) {
            $e = $e - $a->potential($bodies[$j]);
        }
    }
    echo (int) floor(-$e * 1000000000), "\n";
}
main();
