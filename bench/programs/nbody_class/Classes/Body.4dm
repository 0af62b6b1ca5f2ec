property x; y; z; vx; vy; vz; mass : Real

Class constructor($x : Real; $y : Real; $z : Real; $vx : Real; $vy : Real; $vz : Real; $mass : Real)
	This.x:=$x
	This.y:=$y
	This.z:=$z
	This.vx:=$vx
	This.vy:=$vy
	This.vz:=$vz
	This.mass:=$mass

Function attract($b : cs.Body; $dt : Real)
	var $dx; $dy; $dz; $d2; $mag : Real
	
	$dx:=This.x-$b.x
	$dy:=This.y-$b.y
	$dz:=This.z-$b.z
	$d2:=$dx*$dx+($dy*$dy)+($dz*$dz)
	$mag:=$dt/($d2*Square root($d2))
	This.vx:=This.vx-($dx*$b.mass*$mag)
	This.vy:=This.vy-($dy*$b.mass*$mag)
	This.vz:=This.vz-($dz*$b.mass*$mag)
	$b.vx:=$b.vx+($dx*This.mass*$mag)
	$b.vy:=$b.vy+($dy*This.mass*$mag)
	$b.vz:=$b.vz+($dz*This.mass*$mag)

Function move($dt : Real)
	This.x:=This.x+($dt*This.vx)
	This.y:=This.y+($dt*This.vy)
	This.z:=This.z+($dt*This.vz)

Function kinetic() : Real
	return 0.5*This.mass*((This.vx*This.vx)+(This.vy*This.vy)+(This.vz*This.vz))

Function potential($b : cs.Body) : Real
	var $dx; $dy; $dz : Real
	
	$dx:=This.x-$b.x
	$dy:=This.y-$b.y
	$dz:=This.z-$b.z
	return This.mass*$b.mass/Square root(($dx*$dx)+($dy*$dy)+($dz*$dz))
