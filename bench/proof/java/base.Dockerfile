# What the cases of this folder stand on.
FROM base
RUN mkdir -p /usr/share/man/man1 && apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      default-jdk-headless maven libmaven-jar-plugin-java libmaven-resources-plugin-java \
      libmaven-compiler-plugin-java libmaven-shade-plugin-java libsurefire-java libmaven-install-plugin-java \
      libmaven-source-plugin-java libmaven-assembly-plugin-java libmaven-javadoc-plugin-java junit4 ant gradle kotlin libh2-java \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache \
 && keytool -genkeypair -alias release -keyalg EC -dname CN=release -validity 3650 -storetype PKCS12 -storepass changeit -keystore /srv/sign.p12
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      jaxb libtomcat10-java libeclipse-jdt-core-java libhsqldb-java liblucene8-java ivy antlr4 \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache
