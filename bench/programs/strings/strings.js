function main() {
  let total = 0;
  let commas = 0;
  for (let round = 1; round <= 240; round++) {
    let t = "";
    for (let i = 1; i <= 3000; i++) {
      t = t + i;
      t = t + ",";
    }
    total = total + t.length;
    for (let i = 0; i < t.length; i++) {
      if (t.substring(i, i + 1) === ",") {
        commas = commas + 1;
      }
    }
  }
  console.log(total + " " + commas);
}
main();
