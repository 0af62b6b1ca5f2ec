function main() {
  const words = ["the", "Quick", "brown", "fox", "jumps", "over", "lazy", "dogs", "there", "Another", "thing", "weather", "and", "MOTHER", "of", "theory"];
  const parts = [];
  let seed = 42;
  for (let i = 1; i <= 200000; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    parts.push(words[seed % 16]);
  }
  const text = parts.join(" ") + " Zebra crossing.";
  let sum = 0;
  for (let round = 1; round <= 60; round++) {
    sum += text.replace(/the/gi, "<" + round + ">").length;
    sum += text.replace(/zebra/gi, "horse").length;
    sum += text.replace(/quack/gi, "").length;
  }
  console.log(sum);
}
main();
