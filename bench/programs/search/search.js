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
  for (let round = 1; round <= 50; round++) {
    const the = /the/gi;
    while (the.test(text)) {
      hits++;
      sum = (sum + the.lastIndex - 2) % 1000003;
    }
  }
  const find = (pattern, start) => {
    pattern.lastIndex = start;
    const m = pattern.exec(text);
    return m ? m.index + 1 : 0;
  };
  for (let round = 1; round <= 200; round++) {
    sum = (sum + find(/zebra crossing/gi, round - 1)) % 1000003;
    sum = (sum + find(/quack/gi, round - 1)) % 1000003;
  }
  console.log(text.length + " " + hits + " " + sum);
}
main();
