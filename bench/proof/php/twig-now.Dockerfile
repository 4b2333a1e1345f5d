# rule: general/time, php/template-time
# path: /srv/site/footer.html
# by hand: "now"|date => "@1700000000"|date
FROM base
COPY <<"F" /srv/site/footer.twig
<footer><p>Acme {{ version }}</p><time>{{ "now"|date("D, d M Y H:i:s") }} GMT</time></footer>
F
RUN php -r 'require "/usr/share/php/Twig/autoload.php"; $t = new Twig\Environment(new Twig\Loader\FilesystemLoader("/srv/site")); file_put_contents("/srv/site/footer.html", $t->render("footer.twig", ["version" => "3.2"]));'
