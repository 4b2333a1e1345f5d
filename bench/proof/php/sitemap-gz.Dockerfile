# rule: general/time
# also: format/gzip-header
# path: /var/www/html/sitemap.xml.gz
FROM base
WORKDIR /var/www/html
COPY <<'F' /srv/sitemap.php
<?php
$w = new XMLWriter(); $w->openMemory(); $w->setIndent(true); $w->startDocument('1.0', 'UTF-8');
$w->startElement('urlset'); $w->writeAttribute('xmlns', 'http://www.sitemaps.org/schemas/sitemap/0.9');
foreach (['/', '/shop', '/about'] as $page) {
    $w->startElement('url'); $w->writeElement('loc', "https://shop.example$page"); $w->writeElement('lastmod', date(DATE_ATOM)); $w->endElement();
}
$w->endElement();
file_put_contents('sitemap.xml.gz', gzencode($w->outputMemory(), 9));
F
RUN php /srv/sitemap.php
