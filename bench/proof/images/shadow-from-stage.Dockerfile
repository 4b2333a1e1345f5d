# rule: system/password-salt general/random
# path: /etc/shadow
FROM base AS accounts
RUN useradd --no-log-init --uid 1500 --create-home deploy && echo 'deploy:first-login' | chpasswd
FROM base
COPY --from=accounts /etc/passwd /etc/group /etc/shadow /etc/gshadow /etc/
