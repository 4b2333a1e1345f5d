# rule: general/time
# path: /etc/nginx/staple/www.der
# also: general/random, system/key
FROM base
RUN mkdir -p /etc/nginx/staple \
 && printf 'V\t361231235959Z\t\t1000\tunknown\t/CN=www.example.org\n' > /tmp/index.txt \
 && openssl ocsp -issuer /etc/ca/ca.crt -serial 0x1000 -no_nonce -reqout /tmp/www.req \
 && openssl ocsp -index /tmp/index.txt -CA /etc/ca/ca.crt -rsigner /etc/ca/ca.crt -rkey /etc/ca/ca.key -ndays 30 \
      -reqin /tmp/www.req -respout /etc/nginx/staple/www.der \
 && rm /tmp/index.txt /tmp/www.req
