function refuseEven(i) {
  if (i % 2 === 0) {
    throw new Error("even");
  }
}
function main() {
  let caught = 0;
  let passed = 0;
  for (let i = 1; i <= 1000000; i++) {
    try {
      refuseEven(i);
      passed = passed + 1;
    } catch (e) {
      caught = caught + 1;
    }
  }
  console.log(caught + " " + passed);
}
main();
