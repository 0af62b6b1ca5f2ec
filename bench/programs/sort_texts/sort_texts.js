function main() {
  let seed = 42;
  const c = [];
  for (let i = 0; i < 300000; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    const high = seed;
    seed = (seed * 3877 + 29573) % 139968;
    c.push("name" + high + "x" + seed % 1000);
  }
  c.sort(); // by UTF-16 units, the same for these texts; a collator takes longer
  let sum = 0;
  for (let i = 0; i < 300000; i += 100) {
    sum = (sum * 31 + c[i].length) % 1000003;
  }
  console.log(c[0] + " " + c[150000] + " " + c[299999] + " " + sum);
}
main();
