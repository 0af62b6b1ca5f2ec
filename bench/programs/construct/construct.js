function Point(x, y, z) {
  this.x = x;
  this.y = y;
  this.z = z;
}
function main() {
  let sum = 0;
  for (let i = 1; i <= 800000; i++) {
    const p = new Point(i % 100, i % 10, 1);
    sum = sum + p.x + p.y + p.z;
  }
  console.log(sum);
}
main();
