function main() {
  const n = 2000;
  const parts = [];
  for (let i = 1; i <= n; i++) {
    parts.push('{"id":' + i + ',"name":"person ' + i * 7919 % 1000003 + '","active":' + (i % 2 === 0 ? "true" : "false") +
      ',"note":"line one\\nline \\"two\\" caf\\u00e9","price":' + i % 100 + '.25,"address":{"street":"Main street ' + i % 97 +
      '","zip":"7' + (1000 + i % 9000) + '","city":"Zürich"},"tags":["a","bb","ccc"],"scores":[' + i + ',' + (i + 1) + ',-' + (i + 2) + '],"none":null}');
  }
  const json = '{"rows":[' + parts.join(",") + ']}';
  let sum = 0, o;
  for (let round = 1; round <= 300; round++) {
    o = JSON.parse(json);
    sum += o.rows.length + o.rows[round].id + o.rows[n - 1].scores[2];
  }
  console.log(json.length + " " + sum + " " + o.rows[5].note);
}
main();
