# rule: general/time general/leftover
# path: /var/log/php-mail.log
FROM base
RUN printf '%s\n' 'mail.log = /var/log/php-mail.log' 'sendmail_path = /bin/cat' > /etc/php/8.2/cli/conf.d/90-mail.ini
RUN php -r 'exit(mail("ops@example.com", "Smoke test", "The mailer works.") ? 0 : 1);'
