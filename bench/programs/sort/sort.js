function main() {
  const n = 500000;
  let seed = 42;
  const c = [];
  for (let i = 0; i < n; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    const high = seed;
    seed = (seed * 3877 + 29573) % 139968;
    c.push(high * 1000 + seed % 1000);
  }
  c.sort((a, b) => a - b);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum = (sum * 31 + c[i]) % 1000003;
  }
  console.log(c[0] + " " + c[n - 1] + " " + sum);
}
main();
