# rule: general/number, general/time
# also: general/number
# path: /srv/app/build/junit.xml
FROM base
WORKDIR /srv/app
COPY <<'F' check.php
<?php
$tests = [
    'testTotals' => fn () => array_sum(range(1, 90000)) === 4050045000,
    'testSlugs' => fn () => count(array_unique(array_map('md5', range(1, 40000)))) === 40000,
    'testPrices' => fn () => array_map(fn ($n) => number_format($n / 100, 2), range(1, 50000))[99] === '1.00',
    'testWords' => fn () => str_word_count(str_repeat('one two three ', 30000)) === 90000,
    'testSorting' => fn () => (function () { $a = range(60000, 1); sort($a); return $a[0] === 1; })(),
];
$suite = (new SimpleXMLElement('<testsuites/>'))->addChild('testsuite');
$suite['name'] = 'Shop';
$suite['tests'] = count($tests);
$all = 0;
foreach ($tests as $name => $test) {
    $start = hrtime(true);
    $ok = $test();
    $took = (hrtime(true) - $start) / 1e9;
    $all += $took;
    $case = $suite->addChild('testcase');
    $case['name'] = $name;
    $case['time'] = sprintf('%.6F', $took);
    if (!$ok) exit(1);
}
$suite['time'] = sprintf('%.6F', $all);
$suite->asXML('/srv/app/build/junit.xml');
F
RUN mkdir build && php check.php
