# rule: general/time
# path: /srv/dns/shop.zone
FROM base
WORKDIR /srv/dns
COPY <<'ERB' shop.zone.erb
$TTL 3600
@ IN SOA ns1.shop.example. admin.shop.example. (
    <%= Time.now.to_i %> ; serial
    7200 900 1209600 300 )
@    IN NS ns1.shop.example.
ns1  IN A  192.0.2.1
www  IN A  192.0.2.80
ERB
# guilty
RUN erb -T - shop.zone.erb > shop.zone
