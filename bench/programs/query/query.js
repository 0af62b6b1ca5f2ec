function main() {
  let seed = 42;
  const c = [];
  for (let i = 1; i <= 1000000; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    c.push({ id: i, city: "City " + seed % 500, age: seed % 100 });
  }
  let sum = 0, found;
  for (let i = 90; i <= 99; i++) {
    found = c.filter((x) => x.age > i);
    sum = (sum * 31 + found.length) % 1000003;
    const city = "city " + i;
    found = c.filter((x) => x.city.toLowerCase() === city);
    sum = (sum * 31 + found.length) % 1000003;
    found = c.filter((x) => x.age >= i - 80 && x.age < i && x.city.toLowerCase().startsWith("city 1"));
    sum = (sum * 31 + found.length) % 1000003;
  }
  console.log(sum + " " + found[0].id);
}
main();
