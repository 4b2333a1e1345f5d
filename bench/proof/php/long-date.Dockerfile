# rule: general/time
# path: /var/www/html/status.html
FROM base
RUN mkdir -p /var/www/html && php -r 'file_put_contents("/var/www/html/status.html", "<p>Deployed on " . date("l jS \of F Y h:i:s A") . "</p>\n");'
