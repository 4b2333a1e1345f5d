# rule: format/zip-times, general/time
# path: /srv/templates/letter.docx
FROM base
WORKDIR /srv
COPY <<'PHP' letter.php
<?php
$now = gmdate('Y-m-d\TH:i:s\Z');
$zip = new ZipArchive();
$zip->open('templates/letter.docx', ZipArchive::CREATE);
$zip->addFromString('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>');
$zip->addFromString('docProps/core.xml', '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:created>' . $now . '</dcterms:created></cp:coreProperties>');
$zip->addFromString('word/document.xml', '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Dear ${name}</w:t></w:r></w:p></w:body></w:document>');
$zip->close();
PHP
RUN mkdir templates && php letter.php
