function main() {
  let words = ["the", "Quick", "brown", "fox", "jumps", "over", "lazy", "dogs", "there", "Another", "thing", "weather", "and", "MOTHER", "of", "theory"];
  let parts = [];
  let seed = 42;
  for (let i = 1; i <= 200000; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    parts.push(words[seed % 16]);
  }
  let text = parts.join(" ") + " Zebra crossing.";
  let sum = 0;
  for (let round = 1; round <= 20; round++) {
    parts = text.split(" ");
    sum += parts.length + parts[round].length;
    text = parts.join(round % 2 === 0 ? " " : "  ");
    parts = text.split(" ").filter((part) => part !== "");
    sum += parts.length;
    text = parts.join(" ");
  }
  console.log(sum + " " + text.length);
}
main();
