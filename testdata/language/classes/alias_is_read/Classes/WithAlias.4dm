Alias city address.city

Class constructor
	This.address:={city: "Rome"}
