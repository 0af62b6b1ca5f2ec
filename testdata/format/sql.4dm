if(True)
begin sql
  SELECT name  -- as it is
	FROM   Invoice INTO :$names
   /* SQL's own */
   end sql
end if
