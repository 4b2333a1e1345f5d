# rule: php/session
# path: /var/lib/php/sessions/*
FROM base
# guilty
RUN php -d session.save_path=/var/lib/php/sessions -r 'session_start(); $_SESSION["warm"] = 1;'
