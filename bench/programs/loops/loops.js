function main() {
  const n = 3500;
  let sum = 0;
  let even = 0;
  for (let i = 1; i <= n; i++) {
    for (let j = 1; j <= n; j++) {
      sum = (sum + i * j) % 1000003;
      if (sum % 2 === 0) {
        even = even + 1;
      }
    }
  }
  console.log(sum + " " + even);
}
main();
