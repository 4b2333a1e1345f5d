# rule: general/time
# path: /srv/model/src/example/shop/*.java
FROM base
WORKDIR /srv/model
COPY <<'XML' order.xsd
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:shop" xmlns="urn:shop" elementFormDefault="qualified">
  <xs:element name="order">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="article" type="xs:string"/>
        <xs:element name="count" type="xs:int"/>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
XML
RUN mkdir src && cp="$(for jar in jaxb-xjc jaxb-core jaxb-runtime jaxb-api javax.activation codemodel rngom xsom txw2 relaxngDatatype istack-commons-runtime istack-commons-tools dtd-parser xml-resolver; do echo /usr/share/java/$jar.jar; done | tr '\n' ':')" \
 && java -cp "$cp" com.sun.tools.xjc.Driver -quiet -p example.shop -d src order.xsd
