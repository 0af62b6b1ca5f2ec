// größe 日本 🎈
var $t : Text
$t:="𝒳é"
