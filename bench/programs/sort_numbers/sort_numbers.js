function main() {
  let seed = 42;
  const c = [];
  for (let i = 0; i < 1000000; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    const high = seed;
    seed = (seed * 3877 + 29573) % 139968;
    c.push((high * 1000 + seed % 1000) / 4);
  }
  c.sort((a, b) => a - b);
  let sum = 0;
  for (let i = 0; i < 1000000; i += 100) {
    sum = (sum * 31 + c[i] * 4) % 1000003;
  }
  c.sort((a, b) => b - a);
  console.log(c[0] + " " + c[999999] + " " + sum);
}
main();
