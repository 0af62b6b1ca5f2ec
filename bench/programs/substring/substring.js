function main() {
  const t = "lorem ipsum dolor sit amet ".repeat(1000);
  let found = 0;
  for (let round = 1; round <= 100; round++) {
    for (let i = 0; i < t.length - 4; i++) {
      if (t.substring(i, i + 5) === "dolor") {
        found = found + 1;
      }
    }
  }
  console.log(found);
}
main();
