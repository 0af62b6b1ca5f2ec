function main() {
  const numbers = [];
  for (let i = 1; i <= 100000; i++) {
    numbers.push(i);
  }
  let total = 0;
  for (let round = 1; round <= 15; round++) {
    const mapped = numbers.map((x) => x * 3 + round);
    const kept = mapped.filter((x) => x % 2 === 0);
    total = total + kept.reduce((a, x) => a + x, 0);
  }
  console.log(total);
}
main();
