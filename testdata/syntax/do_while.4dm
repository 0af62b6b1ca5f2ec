do
	f
do while ($a)
