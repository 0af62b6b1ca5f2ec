<?php
function main()
{
    $n = 2000;
    $parts = [];
    for ($i = 1; $i <= $n; $i++) {
        $parts[] = '{"id":' . $i . ',"name":"person ' . $i * 7919 % 1000003 . '","active":' . ($i % 2 === 0 ? "true" : "false") .
            ',"note":"line one\\nline \\"two\\" caf\\u00e9","price":' . $i % 100 . '.25,"address":{"street":"Main street ' . $i % 97 .
            '","zip":"7' . (1000 + $i % 9000) . '","city":"Zürich"},"tags":["a","bb","ccc"],"scores":[' . $i . ',' . ($i + 1) . ',-' . ($i + 2) . '],"none":null}';
    }
    $json = '{"rows":[' . implode(",", $parts) . ']}';
    $sum = 0;
    for ($round = 1; $round <= 300; $round++) {
        $o = json_decode($json);
        $sum += count($o->rows) + $o->rows[$round]->id + $o->rows[$n - 1]->scores[2];
    }
    echo (strlen($json) - preg_match_all('/[\x80-\xBF]/', $json)) . " " . $sum . " " . $o->rows[5]->note . "\n";
}
main();
