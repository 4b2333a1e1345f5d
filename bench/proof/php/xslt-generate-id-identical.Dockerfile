# identical: generate-id() once made its ids of addresses; since libxslt 1.1.35 it counts
FROM base
WORKDIR /srv/docs
COPY <<'F' guide.xml
<guide><chapter><title>Order</title></chapter><chapter><title>Pay</title></chapter><chapter><title>Return</title></chapter></guide>
F
COPY <<'F' guide.xsl
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="html"/>
  <xsl:template match="/guide">
    <ul><xsl:for-each select="chapter"><li><a href="#{generate-id()}"><xsl:value-of select="title"/></a></li></xsl:for-each></ul>
    <xsl:for-each select="chapter"><h2 id="{generate-id()}"><xsl:value-of select="title"/></h2></xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
F
COPY <<'PHP' render.php
<?php
$sheet = new XSLTProcessor();
$sheet->importStylesheet(tap('guide.xsl'));
file_put_contents('guide.html', $sheet->transformToXml(tap('guide.xml')));

function tap(string $file): DOMDocument
{
    $document = new DOMDocument();
    $document->load($file);
    return $document;
}
PHP
RUN php render.php
