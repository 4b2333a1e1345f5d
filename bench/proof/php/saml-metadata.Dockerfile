# rule: general/time
# path: /var/www/html/saml/metadata.xml
FROM base
WORKDIR /var/www
COPY <<'F' metadata.php
<?php
$entity = 'https://shop.example/saml';
$ns = 'urn:oasis:names:tc:SAML:2.0:metadata';
$doc = new DOMDocument('1.0', 'UTF-8');
$doc->formatOutput = true;
$root = $doc->appendChild($doc->createElementNS($ns, 'md:EntityDescriptor'));
$root->setAttribute('ID', '_' . sha1($entity));
$root->setAttribute('validUntil', gmdate('Y-m-d\TH:i:s\Z', time() + 14 * 86400));
$root->setAttribute('cacheDuration', 'PT604800S');
$root->setAttribute('entityID', $entity);
$sp = $root->appendChild($doc->createElementNS($ns, 'md:SPSSODescriptor'));
$sp->setAttribute('protocolSupportEnumeration', 'urn:oasis:names:tc:SAML:2.0:protocol');
$acs = $sp->appendChild($doc->createElementNS($ns, 'md:AssertionConsumerService'));
$acs->setAttribute('Binding', 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST');
$acs->setAttribute('Location', "$entity/acs");
$acs->setAttribute('index', '1');
$doc->save('/var/www/html/saml/metadata.xml');
F
RUN mkdir -p html/saml && php metadata.php
