    // a line
`an old line
/* a block */
	/* another
    over lines
		*/
$a:=1// behind
$a:=2 `behind, old
$a:=3 /* behind, block */
f($a;/* first */$b; /* second */ $c) // and the end
/* before */ $a:=4
If/* why */($a=4)   // trailing
// inside
Else// not
//inside   
// the next line belongs to this one: \
  $a:=5
// this does not go on \ 
$a:=6 /* one */ /* two *//* nested /* deeper */ */
End if// over
		
$o:={a:1;/* b */ b/* colon */:2}

/* the end */
