# identical: compiled templates hold no time
FROM base
WORKDIR /srv/app
RUN mkdir templates && echo 'Hello {{ name }}' > templates/home.twig && php -r 'require "/usr/share/php/Twig/autoload.php"; $t = new Twig\Environment(new Twig\Loader\FilesystemLoader("/srv/app/templates"), ["cache" => "/srv/app/cache"]); echo $t->render("home.twig", ["name" => "a"]);'
