# rule: general/order
# path: /srv/manifest.txt
FROM base
COPY <<"F" /srv/warm.php
<?php
// Four workers share the pages; each says what it has rendered.
foreach (range(0, 3) as $worker) {
    if (pcntl_fork() === 0) {
        for ($page = $worker; $page < 800; $page += 4) {
            echo hash("sha256", str_repeat("page $page\n", 2000)), "  pages/$page.html\n";
        }
        exit(0);
    }
}
while (pcntl_wait($status) > 0);
F
# guilty
RUN php /srv/warm.php > /srv/manifest.txt
