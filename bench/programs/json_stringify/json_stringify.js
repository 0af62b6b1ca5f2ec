function main() {
  const n = 2000;
  const rows = [];
  for (let i = 1; i <= n; i++) {
    rows.push({
      id: i, name: "person " + i * 7919 % 1000003, active: i % 2 === 0, note: 'line one\nline "two" café', price: i % 100 + 0.25,
      address: { street: "Main street " + i % 97, zip: "7" + (1000 + i % 9000), city: "Zürich" },
      tags: ["a", "bb", "ccc"], scores: [i, i + 1, -(i + 2)], none: null,
    });
  }
  const o = { rows: rows };
  let json;
  for (let round = 1; round <= 300; round++) {
    rows[round].id = round + 1;
    json = JSON.stringify(o);
  }
  console.log(json.length + " " + json.substring(0, 120));
}
main();
