# rule: php/template-time
# path: /srv/app/templates_c/*
FROM base
WORKDIR /srv/app
RUN apt-get update && apt-get install -y --no-install-recommends smarty4 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/apt /var/log/dpkg.log /var/log/alternatives.log /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
# guilty
RUN mkdir templates && echo 'Hello {$name}' > templates/home.tpl && php -r 'require "/usr/share/php/smarty4/Smarty.class.php"; $s = new Smarty(); $s->setTemplateDir("templates")->setCompileDir("templates_c"); $s->assign("name", "a"); $s->fetch("home.tpl");'
