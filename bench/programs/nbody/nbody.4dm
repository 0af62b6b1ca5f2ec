// nbody: five planets as plain objects in a collection, stepped through time.
var $i; $j; $step; $n : Integer
var $solar; $day; $dt; $dx; $dy; $dz; $d2; $mag; $px; $py; $pz; $e : Real
var $bodies : Collection
var $a; $b : Object

$n:=80000
$dt:=0.01
$day:=365.24
$solar:=4*3.141592653589793*3.141592653589793
$bodies:=[\
{x: 0; y: 0; z: 0; vx: 0; vy: 0; vz: 0; mass: $solar}; \
{x: 4.84143144246472090; y: -1.16032004402742839; z: -0.103622044471123109; vx: 0.00166007664274403694*$day; vy: 0.00769901118419740425*$day; vz: -0.0000690460016972063023*$day; mass: 0.000954791938424326609*$solar}; \
{x: 8.34336671824457987; y: 4.12479856412430479; z: -0.403523417114321381; vx: -0.00276742510726411310*$day; vy: 0.00499852801234917238*$day; vz: 0.0000230417297573763929*$day; mass: 0.000285885980666130812*$solar}; \
{x: 12.8943695621391310; y: -15.1111514016986312; z: -0.223307578892655734; vx: 0.00296460137564761618*$day; vy: 0.00237847173959480950*$day; vz: -0.0000296589568540237556*$day; mass: 0.0000436624404335156298*$solar}; \
{x: 15.3796971148509165; y: -25.9193146099879641; z: 0.179258772950371181; vx: 0.00268067772490389322*$day; vy: 0.00162824170038242295*$day; vz: -0.0000951592254519715870*$day; mass: 0.0000515138902046611451*$solar} \
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
			$b:=$bodies[$j]
			$dx:=$a.x-$b.x
			$dy:=$a.y-$b.y
			$dz:=$a.z-$b.z
			$d2:=$dx*$dx+($dy*$dy)+($dz*$dz)
			$mag:=$dt/($d2*Square root($d2))
			$a.vx:=$a.vx-($dx*$b.mass*$mag)
			$a.vy:=$a.vy-($dy*$b.mass*$mag)
			$a.vz:=$a.vz-($dz*$b.mass*$mag)
			$b.vx:=$b.vx+($dx*$a.mass*$mag)
			$b.vy:=$b.vy+($dy*$a.mass*$mag)
			$b.vz:=$b.vz+($dz*$a.mass*$mag)
		End for 
	End for 
	For each ($b; $bodies)
		$b.x:=$b.x+($dt*$b.vx)
		$b.y:=$b.y+($dt*$b.vy)
		$b.z:=$b.z+($dt*$b.vz)
	End for each 
End for 

$e:=0
For ($i; 0; 4)
	$a:=$bodies[$i]
	$e:=$e+(0.5*$a.mass*(($a.vx*$a.vx)+($a.vy*$a.vy)+($a.vz*$a.vz)))
	For ($j; $i+1; 4)
		$b:=$bodies[$j]
		$dx:=$a.x-$b.x
		$dy:=$a.y-$b.y
		$dz:=$a.z-$b.z
		$e:=$e-($a.mass*$b.mass/Square root(($dx*$dx)+($dy*$dy)+($dz*$dz)))
	End for 
End for 
LOG EVENT(Into system standard outputs; String(Int(-$e*1000000000))+"\n")
