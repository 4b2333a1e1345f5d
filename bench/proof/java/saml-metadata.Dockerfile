# rule: general/random
# path: /etc/sso/sp-metadata.xml
FROM base
COPY <<'J' /src/Metadata.java
import java.io.FileWriter;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.xml.stream.*;

public class Metadata {
  private static final String MD = "urn:oasis:names:tc:SAML:2.0:metadata";

  public static void main(String[] args) throws Exception {
    byte[] id = new byte[20];
    new SecureRandom().nextBytes(id);
    try (FileWriter file = new FileWriter(args[0])) {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(file);
      xml.writeStartDocument();
      xml.writeStartElement("md", "EntityDescriptor", MD);
      xml.writeNamespace("md", MD);
      xml.writeAttribute("ID", "_" + HexFormat.of().formatHex(id));
      xml.writeAttribute("entityID", "https://wiki.example.org/saml");
      xml.writeStartElement("md", "SPSSODescriptor", MD);
      xml.writeAttribute("protocolSupportEnumeration", "urn:oasis:names:tc:SAML:2.0:protocol");
      xml.writeEmptyElement("md", "AssertionConsumerService", MD);
      xml.writeAttribute("Binding", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST");
      xml.writeAttribute("Location", "https://wiki.example.org/saml/acs");
      xml.writeAttribute("index", "1");
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    }
  }
}
J
RUN mkdir -p /etc/sso && java /src/Metadata.java /etc/sso/sp-metadata.xml
