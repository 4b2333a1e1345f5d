# rule: general/time
# path: /var/www/html/feed.xml
FROM base
WORKDIR /var/www
COPY <<'F' feed.php
<?php
$posts = ['opening' => ['We are open', '2023-03-01 08:00'], 'bikes' => ['New bikes', '2023-05-14 10:30'], 'winter' => ['Winter hours', '2023-11-02 07:15']];
$xml = new XMLWriter();
$xml->openUri('/var/www/html/feed.xml');
$xml->setIndent(true);
$xml->startDocument('1.0', 'UTF-8');
$xml->startElement('rss');
$xml->writeAttribute('version', '2.0');
$xml->startElement('channel');
$xml->writeElement('title', 'Bikes of the town');
$xml->writeElement('link', 'https://bikes.example/');
$xml->writeElement('lastBuildDate', date(DATE_RSS));
foreach ($posts as $slug => [$title, $day]) {
    $xml->startElement('item');
    $xml->writeElement('title', $title);
    $xml->writeElement('link', "https://bikes.example/$slug");
    $xml->writeElement('pubDate', (new DateTimeImmutable($day))->format(DATE_RSS));
    $xml->endElement();
}
$xml->endDocument();
$xml->flush();
F
RUN mkdir -p html && php feed.php
