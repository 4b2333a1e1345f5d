# rule: system/account-backups
# also: system/password-day
# path: /etc/shadow-
FROM base
RUN --mount=type=secret,id=round,env=ROUND useradd app$ROUND && userdel app$ROUND && useradd app
