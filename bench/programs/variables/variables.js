var count = 0;
var total = 0;
function step() {
  count = count + 1;
  total = (total + count * 3) % 1000003;
}
for (var i = 1; i <= 3200000; i++) {
  step();
}
console.log(count + " " + total);
