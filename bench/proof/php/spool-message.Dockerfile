# rule: general/random, general/one-sided, general/leftover
# path: /var/www/var/spool/default/*.message
FROM base
WORKDIR /var/www
COPY <<'F' smoke.php
<?php
/* A smoke test of the build that sends a mail: without a server it stays in the spool. */
final class FileSpool
{
    public function __construct(private string $folder) {}

    public function queue(array $message): void
    {
        $letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-';
        do {
            $name = '';
            for ($i = 0; $i < 10; ++$i) $name .= $letters[random_int(0, 63)];
        } while (file_exists("$this->folder/$name.message"));
        file_put_contents("$this->folder/$name.message", serialize($message));
    }
}
(new FileSpool('/var/www/var/spool/default'))->queue(['to' => 'root@shop.example', 'subject' => 'It works', 'body' => 'The shop can send mail.']);
F
RUN mkdir -p var/spool/default && php smoke.php
