# rule: general/time
# path: /etc/mail/sendmail.cf
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends m4 sendmail-cf \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'EOF' /etc/mail/relay.mc
VERSIONID(`relay')
OSTYPE(`linux')dnl
define(`SMART_HOST', `smtp.example.org')dnl
MAILER(`smtp')dnl
EOF
RUN m4 -D_CF_DIR_=/usr/share/sendmail/cf/ /usr/share/sendmail/cf/m4/cf.m4 /etc/mail/relay.mc > /etc/mail/sendmail.cf
