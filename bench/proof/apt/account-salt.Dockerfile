# rule: system/password-salt
# path: /etc/shadow
FROM base
RUN echo 'root:secret' | chpasswd && rm -f /etc/*-
