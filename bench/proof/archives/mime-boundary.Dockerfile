# rule: general/random
# path: /srv/seed/user-data
FROM base
RUN b="===============$(od -An -N8 -tu8 /dev/urandom | tr -d ' ')==" && mkdir -p /srv/seed \
 && { printf 'Content-Type: multipart/mixed; boundary="%s"\nMIME-Version: 1.0\n\n' "$b"; \
      for part in f1 f2; do printf -- '--%s\nContent-Type: text/x-shellscript\nContent-Disposition: attachment; filename="%s"\n\n' "$b" "$part"; cat "/data/$part.txt"; done; \
      printf -- '--%s--\n' "$b"; } > /srv/seed/user-data
