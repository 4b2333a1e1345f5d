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
RUN mkdir src && java -cp '/usr/share/java/*' com.sun.tools.xjc.Driver -quiet -p example.shop -d src order.xsd
