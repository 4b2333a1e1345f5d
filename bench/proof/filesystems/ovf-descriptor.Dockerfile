# rule: general/random
# path: /srv/ova/appliance.ovf
FROM base
COPY <<'EOF' /usr/share/appliance/template.ovf
<?xml version="1.0"?>
<Envelope ovf:version="1.0" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
  <VirtualSystem ovf:id="appliance">
    <Info>Single disk appliance</Info>
    <vbox:Machine ovf:required="false" version="1.16" uuid="{@UUID@}" name="appliance" OSType="Debian_64"/>
  </VirtualSystem>
</Envelope>
EOF
RUN mkdir -p /srv/ova && cd /srv/ova \
 && sed "s/@UUID@/$(cat /proc/sys/kernel/random/uuid)/" /usr/share/appliance/template.ovf > appliance.ovf \
 && sha256sum --tag appliance.ovf > appliance.mf
