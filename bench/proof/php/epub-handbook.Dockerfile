# rule: format/zip-times, general/time, general/random
# path: /srv/handbook/handbook.epub
# also: format/zip-times, general/time, general/random, format/compressed
FROM base
WORKDIR /srv/handbook
COPY <<'F' /usr/local/bin/make-epub.php
<?php
$uuid = preg_replace('/^(.{8})(.{4})(.{4})(.{4})(.{12})$/', '$1-$2-$3-$4-$5', bin2hex(random_bytes(16)));
$modified = gmdate('Y-m-d\TH:i:s\Z');
$epub = new ZipArchive();
$epub->open('handbook.epub', ZipArchive::CREATE | ZipArchive::OVERWRITE);
$epub->addFromString('mimetype', 'application/epub+zip');
$epub->setCompressionName('mimetype', ZipArchive::CM_STORE);
$epub->addFromString('META-INF/container.xml', <<<XML
    <?xml version="1.0"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>
    XML);
$epub->addFromString('OEBPS/content.opf', <<<XML
    <?xml version="1.0" encoding="UTF-8"?>
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="id">urn:uuid:$uuid</dc:identifier>
        <dc:title>Handbook</dc:title>
        <dc:language>en</dc:language>
        <meta property="dcterms:modified">$modified</meta>
      </metadata>
      <manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
      <spine><itemref idref="one"/></spine>
    </package>
    XML);
$epub->addFromString('OEBPS/one.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title></head><body><p>Wash your hands.</p></body></html>');
$epub->close();
F
RUN php /usr/local/bin/make-epub.php
