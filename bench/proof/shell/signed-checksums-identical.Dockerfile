# identical: an RSA signature with PKCS #1 v1.5 padding holds nothing random, and the key stands in the base
FROM base
RUN mkdir -p /srv/release && cd /srv/release \
 && printf 'interval=60\n' > agent.conf && sha256sum agent.conf > SHA256SUMS \
 && openssl dgst -sha256 -sign /etc/ca/ca.key -out SHA256SUMS.sig SHA256SUMS
