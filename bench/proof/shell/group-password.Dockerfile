# rule: system/password-salt, general/random
# path: /etc/gshadow
FROM base
RUN groupadd --gid 2500 deploy
RUN echo 'deploy:release-night' | chgpasswd
