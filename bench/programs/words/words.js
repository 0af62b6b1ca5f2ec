function main() {
  let seed = 42;
  let letters = 0;
  const count = {};
  for (let line = 1; line <= 3000; line++) {
    const list = [];
    for (let i = 1; i <= 100; i++) {
      seed = (seed * 3877 + 29573) % 139968;
      list.push("w" + (seed % 5000));
    }
    const text = list.join(" ");
    letters = letters + text.length;
    for (const word of text.split(" ")) {
      if (count[word] === undefined) {
        count[word] = 1;
      } else {
        count[word] = count[word] + 1;
      }
    }
  }

  let most = 0;
  let distinct = 0;
  for (const key in count) {
    distinct = distinct + 1;
    if (count[key] > most) {
      most = count[key];
    }
  }
  console.log(letters + " " + distinct + " " + most);
}
main();
