# identical: an RSA signature with PKCS#1 v1.5 padding has no random part, and the format of ssh-keygen holds no time
FROM base
RUN mkdir -p /srv/release && echo 'shop 2.1' > /srv/release/VERSION \
 && cp /etc/ca/ca.key /tmp/signer && chmod 600 /tmp/signer && ssh-keygen -y -f /tmp/signer > /srv/release/signer.pub \
 && cp /srv/release/signer.pub /tmp/signer.pub && ssh-keygen -Y sign -n file -f /tmp/signer /srv/release/VERSION \
 && rm /tmp/signer /tmp/signer.pub
