function addTo(q, n) {
  q.v = (q.v + n) % 1000003;
}
function main() {
  const p = {v: 0};
  const q = {v: 0};
  for (let i = 1; i <= 2000000; i++) {
    p.v = (p.v + i) % 1000003;
    addTo(q, p.v);
  }
  console.log(p.v + " " + q.v);
}
main();
