property x; y; z; vx; vy; vz; mass

Class constructor($x; $y; $z; $vx; $vy; $vz; $mass)
	This.x:=$x
	This.y:=$y
	This.z:=$z
	This.vx:=$vx
	This.vy:=$vy
	This.vz:=$vz
	This.mass:=$mass

Function attract($b; $dt)
	
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

Function move($dt)
	This.x:=This.x+($dt*This.vx)
	This.y:=This.y+($dt*This.vy)
	This.z:=This.z+($dt*This.vz)

Function kinetic()
	return 0.5*This.mass*((This.vx*This.vx)+(This.vy*This.vy)+(This.vz*This.vz))

Function potential($b)
	
	$dx:=This.x-$b.x
	$dy:=This.y-$b.y
	$dz:=This.z-$b.z
	return This.mass*$b.mass/Square root(($dx*$dx)+($dy*$dy)+($dz*$dz))
