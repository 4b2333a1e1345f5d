# rule: java/build-caches, java/properties, general/time
# path: /root/.ivy2/**
FROM base
WORKDIR /srv/app
COPY <<'XML' ivysettings.xml
<ivysettings>
  <settings defaultResolver="ours"/>
  <resolvers>
    <filesystem name="ours">
      <ivy pattern="/srv/repository/[organisation]/[module]/ivy-[revision].xml"/>
      <artifact pattern="/srv/repository/[organisation]/[module]/[artifact]-[revision].[ext]"/>
    </filesystem>
  </resolvers>
</ivysettings>
XML
COPY <<'XML' /srv/repository/shop/prices/ivy-1.0.xml
<ivy-module version="2.0">
  <info organisation="shop" module="prices" revision="1.0"/>
  <publications><artifact name="prices" type="jar" ext="jar"/></publications>
</ivy-module>
XML
COPY <<TXT /srv/repository/shop/prices/prices-1.0.jar
the library
TXT
COPY <<'XML' ivy.xml
<ivy-module version="2.0">
  <info organisation="shop" module="site"/>
  <dependencies><dependency org="shop" name="prices" rev="1.0"/></dependencies>
</ivy-module>
XML
RUN java -jar /usr/share/java/ivy.jar -settings ivysettings.xml -ivy ivy.xml -retrieve 'lib/[artifact].[ext]'
