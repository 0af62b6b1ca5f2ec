// docs: API/DataClassClass
// [] finds any element, # with [] all of them, a letter in brackets at least one; comparisons with the same letter are about the same element.

var $c : Collection
$c:=JSON Parse("[{\"name\":\"A\",\"coll\":[{\"val\":1},{\"val\":1}]},{\"name\":\"B\",\"coll\":[{\"val\":1},{\"val\":0}]},{\"name\":\"C\",\"coll\":[{\"val\":0},{\"val\":0}]}]")
ALERT($c.query("coll[].val = :1"; 0).extract("name").join(","))
ALERT($c.query("coll[].val != :1"; 0).extract("name").join(","))
ALERT($c.query("not(coll[].val = :1)"; 0).extract("name").join(","))
ALERT($c.query("coll[a].val != :1"; 0).extract("name").join(","))

$c:=JSON Parse("[{\"name\":\"martin\",\"locations\":[{\"kind\":\"home\",\"city\":\"paris\"}]},{\"name\":\"smith\",\"locations\":[{\"kind\":\"home\",\"city\":\"lyon\"},{\"kind\":\"office\",\"city\":\"paris\"}]}]")
ALERT($c.query("locations[].kind = :1 and locations[].city = :2"; "home"; "paris").extract("name").join(","))
ALERT($c.query("locations[a].kind = :1 and locations[a].city = :2"; "home"; "paris").extract("name").join(","))
ALERT($c.query("locations[a].kind = :1 and (locations[a].city = :2)"; "home"; "lyon").extract("name").join(","))
ALERT($c.query("locations[a].kind = :1 and locations[b].city = :2"; "home"; "paris").extract("name").join(","))
ALERT($c.query("not(locations[a].kind = :1 and locations[a].city = :2)"; "home"; "paris").extract("name").join(","))
ALERT($c.query("locations[a].kind = :1 and locations[a].city = :2 or name = 'smith'"; "home"; "paris").extract("name").join(","))

// two letters at once, and nested ones
$c:=JSON Parse("[{\"n\":1,\"hobbies\":[{\"name\":\"riding\",\"level\":2},{\"name\":\"tennis\",\"level\":5}]},{\"n\":2,\"hobbies\":[{\"name\":\"riding\",\"level\":5},{\"name\":\"tennis\",\"level\":2}]},{\"n\":3}]")
ALERT($c.query("hobbies[a].name = riding and hobbies[a].level = 2 and hobbies[b].name = tennis and hobbies[b].level = 5").extract("n").join(","))
ALERT($c.query("hobbies[a].name = riding and hobbies[A].level > 3").extract("n").join(","))
$c:=JSON Parse("[{\"n\":1,\"x\":[{\"y\":[{\"p\":1,\"q\":2}]},{\"y\":[{\"p\":3,\"q\":4}]}]},{\"n\":2,\"x\":[{\"y\":[{\"p\":1,\"q\":4},{\"p\":3,\"q\":2}]}]}]")
ALERT($c.query("x[a].y[b].p = 1 and x[a].y[b].q = 2").extract("n").join(",")+" "+$c.query("x[].y[].p = 1 and x[].y[].q = 4").extract("n").join(",")+" "+$c.query("x[a].y[b].p = 1 and x[a].y[c].q = 2").extract("n").join(","))
ALERT($c.query("x[1].y[0].p = 3").extract("n").join(",")+" "+$c.query("x.length = 2").extract("n").join(","))
