# What the cases of this folder stand on.
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      php-cli php-xml php-mbstring php-sqlite3 php-dev php-pear composer php-symfony-framework-bundle \
      php-symfony-console php-symfony-twig-bundle php-symfony-yaml php-symfony-cache php-twig php-zip php-igbinary unzip git make \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache
