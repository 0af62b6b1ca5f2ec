function main() {
  const numbers = [];
  const object = {};
  for (let i = 1; i <= 100; i++) {
    numbers.push(i);
    object["name" + i] = i;
  }
  let sum = 0;
  for (let round = 1; round <= 64000; round++) {
    for (const n of numbers) {
      sum = sum + n;
    }
    sum = sum % 1000003;
  }
  for (let round = 1; round <= 16000; round++) {
    for (const name in object) {
      sum = sum + object[name];
    }
    sum = sum % 1000003;
  }
  console.log(sum);
}
main();
