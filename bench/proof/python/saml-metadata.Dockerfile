# rule: general/time, general/random
# path: /srv/sso/metadata.xml
FROM base
WORKDIR /srv/sso
COPY <<'PY' make_metadata.py
import datetime
import uuid

until = (datetime.datetime.utcnow() + datetime.timedelta(days=365)).strftime("%Y-%m-%dT%H:%M:%SZ")
print(f"""<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
                     entityID="https://shop.example/saml" ID="ONELOGIN_{uuid.uuid4().hex}"
                     validUntil="{until}" cacheDuration="PT604800S">
  <md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
                                 Location="https://shop.example/saml/acs" index="1"/>
  </md:SPSSODescriptor>
</md:EntityDescriptor>""")
PY
# guilty
RUN python3 make_metadata.py > metadata.xml
