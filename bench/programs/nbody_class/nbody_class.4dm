// nbody_class: the planets of nbody as instances of a class.
var $i; $j; $step; $n : Integer
var $solar; $day; $dt; $px; $py; $pz; $e : Real
var $bodies : Collection
var $a; $b : cs.Body

$n:=80000
$dt:=0.01
$day:=365.24
$solar:=4*3.141592653589793*3.141592653589793
$bodies:=[\
cs.Body.new(0; 0; 0; 0; 0; 0; $solar); \
cs.Body.new(4.84143144246472090; -1.16032004402742839; -0.103622044471123109; 0.00166007664274403694*$day; 0.00769901118419740425*$day; -0.0000690460016972063023*$day; 0.000954791938424326609*$solar); \
cs.Body.new(8.34336671824457987; 4.12479856412430479; -0.403523417114321381; -0.00276742510726411310*$day; 0.00499852801234917238*$day; 0.0000230417297573763929*$day; 0.000285885980666130812*$solar); \
cs.Body.new(12.8943695621391310; -15.1111514016986312; -0.223307578892655734; 0.00296460137564761618*$day; 0.00237847173959480950*$day; -0.0000296589568540237556*$day; 0.0000436624404335156298*$solar); \
cs.Body.new(15.3796971148509165; -25.9193146099879641; 0.179258772950371181; 0.00268067772490389322*$day; 0.00162824170038242295*$day; -0.0000951592254519715870*$day; 0.0000515138902046611451*$solar) \
]

// The sun moves against the others, so that the whole stays where it is.
For each ($b; $bodies)
	$px:=$px+($b.vx*$b.mass)
	$py:=$py+($b.vy*$b.mass)
	$pz:=$pz+($b.vz*$b.mass)
End for each 
$bodies[0].vx:=-$px/$solar
$bodies[0].vy:=-$py/$solar
$bodies[0].vz:=-$pz/$solar

For ($step; 1; $n)
	For ($i; 0; 4)
		$a:=$bodies[$i]
		For ($j; $i+1; 4)
			$a.attract($bodies[$j]; $dt)
		End for 
	End for 
	For each ($b; $bodies)
		$b.move($dt)
	End for each 
End for 

$e:=0
For ($i; 0; 4)
	$a:=$bodies[$i]
	$e:=$e+$a.kinetic()
	For ($j; $i+1; 4)
		$e:=$e-$a.potential($bodies[$j])
	End for 
End for 
LOG EVENT(Into system standard outputs; String(Int(-$e*1000000000))+"\n")
