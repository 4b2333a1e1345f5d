# identical: a signature of RSA with PKCS 1 padding holds nothing random
FROM base
RUN echo 'version 2.1' > /srv/release.txt && openssl dgst -sha256 -sign /etc/ca/ca.key -out /srv/release.txt.sig /srv/release.txt
