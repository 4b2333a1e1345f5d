# rule: general/random, system/password-salt
# path: /srv/rootpw.ldif
FROM base
RUN printf 'dn: olcDatabase={0}config,cn=config\nchangetype: modify\nreplace: olcRootPW\nolcRootPW: %s\n' "$(slappasswd -s initial)" > /srv/rootpw.ldif
