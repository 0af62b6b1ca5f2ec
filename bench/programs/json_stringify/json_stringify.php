<?php
function main()
{
    $n = 2000;
    $rows = [];
    for ($i = 1; $i <= $n; $i++) {
        $rows[] = [
            'id' => $i, 'name' => "person " . $i * 7919 % 1000003, 'active' => $i % 2 === 0, 'note' => "line one\nline \"two\" café", 'price' => $i % 100 + 0.25,
            'address' => ['street' => "Main street " . $i % 97, 'zip' => "7" . (1000 + $i % 9000), 'city' => "Zürich"],
            'tags' => ["a", "bb", "ccc"], 'scores' => [$i, $i + 1, -($i + 2)], 'none' => null,
        ];
    }
    $o = ['rows' => $rows];
    for ($round = 1; $round <= 300; $round++) {
        $o['rows'][$round]['id'] = $round + 1;
        $json = json_encode($o, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    }
    echo strlen($json) - preg_match_all('/[\x80-\xBF]/', $json) . " " . substr($json, 0, 121) . "\n";
}
main();
