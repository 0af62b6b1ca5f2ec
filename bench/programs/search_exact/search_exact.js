function main() {
  const words = ["the", "Quick", "brown", "fox", "jumps", "over", "lazy", "dogs", "there", "Another", "thing", "weather", "and", "MOTHER", "of", "theory"];
  const parts = [];
  let seed = 42;
  for (let i = 1; i <= 200000; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    parts.push(words[seed % 16]);
  }
  const text = parts.join(" ") + " Zebra crossing.";
  let hits = 0;
  let sum = 0;
  for (let round = 1; round <= 60; round++) {
    let pos = text.indexOf("the") + 1;
    while (pos > 0) {
      hits++;
      sum = (sum + pos) % 1000003;
      pos = text.indexOf("the", pos + 2) + 1;
    }
  }
  for (let round = 1; round <= 900; round++) {
    sum = (sum + text.indexOf("Zebra crossing", round - 1) + 1) % 1000003;
    sum = (sum + text.indexOf("quack", round - 1) + 1) % 1000003;
  }
  console.log(text.length + " " + hits + " " + sum);
}
main();
