function main() {
  let seed = 42;
  const c = [];
  for (let i = 1; i <= 200000; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    const high = seed;
    seed = (seed * 3877 + 29573) % 139968;
    c.push({ id: i, name: "name" + high, age: seed % 100 });
  }
  let sorted = c.slice().sort((a, b) => a.age - b.age);
  let sum = sorted[1000].id;
  sorted = c.slice().sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  sum = (sum * 31 + sorted[1000].id) % 1000003;
  sorted = c.slice().sort((a, b) => b.age - a.age || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  sum = (sum * 31 + sorted[1000].id) % 1000003;
  console.log(sum + " " + sorted[199999].name);
}
main();
